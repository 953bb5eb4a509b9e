/** Usage from a file: CSV or one JSON object a line, gzipped or not. */
import { Upload } from "lucide-react";
import { useState } from "react";
import { changesMade, uploadFile } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button, FileButton } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { Checkbox, FieldRow, Form, Select } from "@/ui/fields";
import { Banner, EmptyState, PageHeader, Panel, PanelContent, Section, Toolbar } from "@/ui/pages";
import { UsageViews } from "../UsageViews";
import { type ColumnMap, columnQuery, type Field, FIELDS, guessColumns, headerOf, isMapped } from "./csvColumns";
import { type Delivery, deliveryIn } from "./delivery";
import { DeliveryResult } from "./DeliveryResult";
import styles from "./UploadPage.module.css";

interface ChosenFile {
  file: File;
  /** Of a CSV file that can be read here; a gzipped one must have the API's own names. */
  header: readonly string[];
  isCsv: boolean;
}

type Progress = { state: "idle" } | { state: "sending"; percent: number } | { state: "done"; delivery: Delivery };

const FIELD_NAMES: Record<Field, string> = {
  eventId: "Event id",
  customerAlias: "Customer’s name",
  eventType: "Type",
  timestamp: "Time",
};

const HEADER_BYTES = 64_000;

export function UploadPage() {
  const business = useBusiness();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [columns, setColumns] = useState<ColumnMap>(() => guessColumns([]));
  const [isAtomic, setAtomic] = useState(false);
  const [progress, setProgress] = useState<Progress>({ state: "idle" });
  const needsColumns = chosen !== null && chosen.header.length > 0 && !isMapped(columns);

  async function choose(file: File): Promise<void> {
    const isCsv = /\.csv(\.gz)?$/i.test(file.name);
    const header = isCsv && !file.name.endsWith(".gz") ? headerOf(await file.slice(0, HEADER_BYTES).text()) : [];
    setChosen({ file, header, isCsv });
    setColumns(guessColumns(header));
    setProgress({ state: "idle" });
  }

  async function send(): Promise<void> {
    if (!chosen || needsColumns) return;
    setProgress({ state: "sending", percent: 0 });
    const mapping = chosen.header.length > 0 ? columnQuery(columns, chosen.header) : {};
    const query = new URLSearchParams({ businessId: business.id, atomic: String(isAtomic), ...mapping });
    const answer = await uploadFile({
      path: `/events?${query.toString()}`,
      file: chosen.file,
      mediaType: chosen.isCsv ? "text/csv" : "application/x-ndjson",
      onProgress: (percent) => setProgress({ state: "sending", percent }),
    });
    setProgress({ state: "done", delivery: deliveryIn(answer) });
    changesMade.set(changesMade.get() + 1);
  }

  const chooser = (
    <FileButton accept={[".csv", ".ndjson", ".jsonl", ".gz"]} onChoose={(file) => void choose(file)}>
      {chosen ? "Choose another file" : "Choose a file"}
    </FileButton>
  );
  return (
    <Panel title="Upload usage">
      <PageHeader title="Usage" />
      <Toolbar>
        <UsageViews current="upload" />
      </Toolbar>
      <PanelContent isPadded>
        {chosen === null ? (
          <EmptyState icon={<Upload size={20} />} title="Upload usage events" action={chooser}>
            A CSV file with a line of names on top, or one JSON object a line. Sent twice, it counts once.
          </EmptyState>
        ) : (
          <Form label="Upload" onSubmit={() => void send()}>
            <Section title={chosen.file.name} help={`${new Intl.NumberFormat().format(chosen.file.size)} bytes`} actions={chooser}>
              {chosen.header.length > 0 && (
                <FieldRow>
                  {FIELDS.map((field) => (
                    <Select
                      key={field}
                      label={FIELD_NAMES[field]}
                      placeholder="Choose a column"
                      choices={chosen.header.map((column) => ({ value: column, label: column }))}
                      value={columns[field] || null}
                      onChange={(column) => setColumns({ ...columns, [field]: column })}
                    />
                  ))}
                </FieldRow>
              )}
              {chosen.header.length > 0 && <p className={styles["quiet"]}>All other columns become properties of the events.</p>}
            </Section>
            <Checkbox
              label="Keep nothing when a line is wrong"
              help="Otherwise the good lines are kept and the wrong ones listed."
              isChecked={isAtomic}
              onChange={setAtomic}
            />
            {needsColumns && <Banner tone="amber">Say which columns hold the event’s id, customer, type and time.</Banner>}
            <div>
              <Button
                kind="primary"
                isPending={progress.state === "sending"}
                isDisabled={needsColumns}
                onPress={() => void send()}
              >
                Upload
              </Button>
            </div>
            {progress.state === "sending" && <SendingBar percent={progress.percent} />}
            {progress.state === "done" && <DeliveryResult delivery={progress.delivery} />}
          </Form>
        )}
      </PanelContent>
      <LeaveGuard isChanged={progress.state === "sending"} says="The upload would be cut off. Sent again, what arrived counts once." />
    </Panel>
  );
}

function SendingBar({ percent }: { percent: number }) {
  return (
    <div className={styles["sending"]}>
      <progress aria-label="Uploading" max={100} value={percent} className={styles["bar"]} />
      <span>{percent < 100 ? `${percent} %` : "Sent; being taken in…"}</span>
    </div>
  );
}
