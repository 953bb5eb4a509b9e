/** What was read of a statement: the first transactions, and the lines that could not be read. */
import { formatCount, formatDay } from "@/lib/format";
import { Amount } from "@/ui/marks";
import { Banner, Facts } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import type { StatementLine, StatementReading } from "./statementFile";

const LINES: readonly Column<StatementLine>[] = [
  { id: "day", header: "Day", cell: (line) => formatDay(line.bookedOn) },
  { id: "payer", header: "Payer", cell: (line) => line.counterparty ?? "–" },
  { id: "text", header: "Text", grows: true, cell: (line) => line.description || "–" },
  { id: "amount", header: "Amount", isNumeric: true, cell: (line) => <Amount money={line.amount} /> },
];

const REJECTED: readonly Column<StatementReading["rejected"][number]>[] = [
  { id: "line", header: "Line", isNumeric: true, cell: (row) => formatCount(row.line) },
  { id: "message", header: "Reason", grows: true, cell: (row) => row.message },
];

export function StatementPreview({ reading }: { reading: StatementReading }) {
  if (reading.missing.length > 0) return <Raw reading={reading} />;
  return (
    <>
      <Facts
        facts={[
          { name: "Money in", value: formatCount(reading.lineCount) },
          { name: "Money out, left out", value: formatCount(reading.debitCount) },
          { name: "Cannot be read", value: reading.rejectedCount > 0 && formatCount(reading.rejectedCount) },
        ].map(({ name, value }) => ({ name, value: value || null }))}
      />
      {reading.lineCount === 0 && <Banner>No money came in on this statement.</Banner>}
      {reading.lineCount > 0 && (
        <PlainTable label="The first transactions" columns={LINES} rows={reading.lines} rowKey={(line) => String(line.line)} />
      )}
      {reading.rejected.length > 0 && (
        <>
          <Banner tone="red">Some lines cannot be read. Correct the file, or import the others.</Banner>
          <PlainTable label="Lines that cannot be read" columns={REJECTED} rows={reading.rejected} rowKey={(row) => String(row.line)} />
        </>
      )}
    </>
  );
}

/** The file as it stands, while it is not known what its columns hold. */
function Raw({ reading: { header, sample } }: { reading: StatementReading }) {
  const columns = header.map((name, place): Column<readonly string[]> => ({
    id: name,
    header: name,
    cell: (row) => row[place] ?? "",
  }));
  return <PlainTable label="The first lines of the file" columns={columns} rows={sample} rowKey={(_, place) => String(place)} />;
}
