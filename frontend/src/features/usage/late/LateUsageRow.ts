/** What the inbox shows of late usage. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const LateUsageRow = graphql(`
  fragment LateUsageRow on LateUsage {
    id
    status
    billingDate
    periodStart
    periodEnd
    eventCount
    firstReceivedAt
    lastReceivedAt
    reason
    resolvedAt
    lines
    effect {
      amount
      currency
    }
    customer {
      id
      name
    }
    schedule {
      id
      name
    }
    invoice {
      id
      number
    }
    billedOn {
      id
      documentType
      number
    }
  }
`);

export type LateUsageRow = ResultOf<typeof LateUsageRow>;

export function nameOf(late: LateUsageRow): string {
  return late.customer?.name ?? "an unknown customer";
}

/** Whether less is owed than was billed: then it is given back instead. */
export function isCredit(late: LateUsageRow): boolean {
  return late.effect.amount.startsWith("-");
}
