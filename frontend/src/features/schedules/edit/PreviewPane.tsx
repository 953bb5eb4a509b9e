/** The invoices that the schedule would make as it stands in the editor; nothing is stored. */
import { Eye } from "lucide-react";
import { useMemo } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useDebounced } from "@/lib/memory";
import { Banner, EmptyState, Skeleton } from "@/ui/pages";
import { Forecast } from "../forecast/Forecast";
import { ForecastInvoice } from "../forecast/ForecastInvoice";
import styles from "./PreviewPane.module.css";
import { previewInputOf } from "./scheduleInput";
import type { ScheduleValues } from "./scheduleValues";

const PreviewNewSchedule = graphql(
  `
    query PreviewNewSchedule($businessId: UUID!, $input: CreateScheduleInput!) {
      previewSchedule(businessId: $businessId, input: $input, count: 12) {
        ...ForecastInvoice
      }
    }
  `,
  [ForecastInvoice],
);

const REST = 300;

export function PreviewPane({ values }: { values: ScheduleValues }) {
  const rested = useDebounced(values, REST);
  const input = useMemo(() => previewInputOf(rested), [rested]);
  return (
    <section aria-label="Preview" className={styles["pane"]}>
      <h2 className={styles["title"]}>Coming invoices</h2>
      {input ? (
        <Preview input={input} />
      ) : (
        <EmptyState icon={<Eye size={20} />} title="Nothing to show yet">
          With a customer, a start and a price, the invoices to come stand here as you write.
        </EmptyState>
      )}
    </section>
  );
}

function Preview({ input }: { input: NonNullable<ReturnType<typeof previewInputOf>> }) {
  const business = useBusiness();
  const answer = useAnswer(PreviewNewSchedule, { businessId: business.id, input });
  if (answer.state === "loading") return <Skeleton rows={6} label="Computing the coming invoices" />;
  if (answer.state === "refused") return <Banner tone="amber">{answer.problem.message}</Banner>;
  const invoices = answer.data.previewSchedule;
  if (invoices.length === 0) return <p className={styles["quiet"]}>As it stands, nothing would be billed.</p>;
  return (
    <>
      <Forecast invoices={invoices} isFirstOpen />
      <p className={styles["quiet"]}>The first 12 at most, with the usage known so far.</p>
    </>
  );
}
