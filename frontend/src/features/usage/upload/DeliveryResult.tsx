/** What became of an uploaded file, line by line where it was wrong. */
import { Link } from "@tanstack/react-router";
import { formatCount } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { Banner, Facts, Section } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import type { Delivery } from "./delivery";

const COLUMNS: readonly Column<Delivery["rejected"][number]>[] = [
  { id: "line", header: "Line", isNumeric: true, cell: (row) => formatCount(row.line) },
  { id: "field", header: "Field", cell: (row) => row.field ?? "–" },
  { id: "message", header: "Reason", grows: true, cell: (row) => row.message },
];

export function DeliveryResult({ delivery }: { delivery: Delivery }) {
  const { problem, unknownAliases, rejected, rejectedCount } = delivery;
  return (
    <>
      {problem ? <Banner tone="red">{problem}</Banner> : <Banner tone="green">The file was taken in.</Banner>}
      <Facts
        facts={[
          { name: "New", value: formatCount(delivery.accepted) },
          { name: "Replaced", value: formatCount(delivery.superseded) },
          { name: "Known already", value: formatCount(delivery.unchanged) },
          { name: "Rejected", value: formatCount(rejectedCount) },
        ]}
      />
      {unknownAliases.length > 0 && (
        <Banner
          tone="amber"
          actions={
            <Link to="/usage/aliases" className={buttonLink("secondary", "small")}>
              Give them to customers
            </Link>
          }
        >
          No customer has these names: {unknownAliases.slice(0, 10).join(", ")}
          {unknownAliases.length > 10 && ` and ${formatCount(unknownAliases.length - 10)} more`}
        </Banner>
      )}
      {rejected.length > 0 && (
        <Section title="Rejected lines" help={rejected.length < rejectedCount && `The first ${formatCount(rejected.length)}.`}>
          <PlainTable label="Rejected lines" columns={COLUMNS} rows={rejected} rowKey={(row, place) => `${row.line} ${place}`} />
        </Section>
      )}
    </>
  );
}
