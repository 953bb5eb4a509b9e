/** The invoices to come if the prices change as they stand in the form. */
import { useMemo } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useDebounced } from "@/lib/memory";
import { withoutUnfinished } from "../edit/scheduleInput";
import type { PhaseValues } from "../edit/scheduleValues";
import { ForecastInvoice } from "../forecast/ForecastInvoice";
import { ForecastPane } from "../forecast/ForecastPane";
import { changedPrices } from "./changedPrices";

const PreviewChangedPrices = graphql(
  `
    query PreviewChangedPrices($id: UUID!, $input: ChangeSchedulePricesInput!) {
      previewSchedulePrices(id: $id, input: $input, count: 12) {
        ...ForecastInvoice
      }
    }
  `,
  [ForecastInvoice],
);

const REST = 300;

interface PricesPreviewProps {
  scheduleId: string;
  startOn: string;
  running: PhaseValues;
  wanted: PhaseValues;
}

export function PricesPreview({ scheduleId, startOn, running, wanted }: PricesPreviewProps) {
  const now = useMemo(() => ({ startOn, running, wanted }), [startOn, running, wanted]);
  const rested = useDebounced(now, REST);
  const input = useMemo(
    () => ({ startOn: rested.startOn, ...changedPrices(rested.running, withoutUnfinished(rested.wanted)) }),
    [rested],
  );
  const isAsked = rested.startOn !== "";
  const answer = useAnswer(PreviewChangedPrices, { id: scheduleId, input }, { pause: !isAsked });
  return (
    <ForecastPane
      answer={isAsked ? answer : null}
      invoicesOf={(data) => data.previewSchedulePrices}
      wants="Choose the day from which the prices hold."
    />
  );
}
