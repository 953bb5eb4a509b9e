/** The invoices that the schedule would make as it stands in the editor. */
import { useMemo } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useDebounced } from "@/lib/memory";
import { ForecastInvoice } from "../forecast/ForecastInvoice";
import { ForecastPane } from "../forecast/ForecastPane";
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
  const business = useBusiness();
  const rested = useDebounced(values, REST);
  const input = useMemo(() => previewInputOf(rested), [rested]);
  const answer = useAnswer(PreviewNewSchedule, { businessId: business.id, input: input ?? NO_INPUT }, { pause: input === null });
  return (
    <ForecastPane
      answer={input && answer}
      invoicesOf={(data) => data.previewSchedule}
      wants="With a customer, a start and a price, the invoices to come stand here as you write."
    />
  );
}

/** Never sent: the question waits until there is something to ask. */
const NO_INPUT = { startOn: "", customerId: "", phases: [] };
