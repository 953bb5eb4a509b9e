/** Asking what a recalculation would change, and doing it. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { DraftDetail } from "../model/DraftDetail";

export const PreviewRecalculation = graphql(`
  query PreviewRecalculation($id: UUID!, $input: RecalculateInvoiceInput) {
    previewRecalculation(id: $id, input: $input) {
      token
      differences {
        id
        kind
        key
        name
        lineItemId
        field
        engineBefore
        engineNow
        standing
        isOverridden
        default
      }
      consequences {
        name
        before {
          amount
          currency
        }
        after {
          amount
          currency
        }
      }
      totalBefore {
        amount
        currency
      }
      totalAfter {
        amount
        currency
      }
    }
  }
`);

export const Recalculate = graphql(
  `
    mutation Recalculate($id: UUID!, $input: RecalculateInvoiceInput) {
      recalculateInvoice(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...DraftDetail
        }
      }
    }
  `,
  [DraftDetail],
);

export type Recalculation = ResultOf<typeof PreviewRecalculation>["previewRecalculation"];
export type Difference = Recalculation["differences"][number];
export type Choice = Difference["default"];

/** Differences of one line or group stand together, in the order in which they came. */
export function byThing(differences: readonly Difference[]): { key: string; name: string; differences: Difference[] }[] {
  const things = new Map<string, { key: string; name: string; differences: Difference[] }>();
  for (const difference of differences) {
    const thing = things.get(difference.key) ?? { key: difference.key, name: difference.name, differences: [] };
    thing.differences.push(difference);
    things.set(difference.key, thing);
  }
  return [...things.values()];
}
