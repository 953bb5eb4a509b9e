/** What is shown of a schedule's phases. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const SchedulePhases = graphql(`
  fragment SchedulePhases on BillingSchedule @_unmask {
    currency
    phases {
      id
      name
      startOn
      endOn
      prices {
        id
        quantity
        planVersionId
        price {
          id
          name
          summary
          frequency
          timing
          metricId
          product {
            id
            name
          }
        }
      }
      discounts {
        id
        name
        kind
        value
        priceIds
      }
      minimums {
        id
        name
        isProrated
        priceIds
        amount {
          amount
          currency
        }
        taxCategory {
          id
          name
        }
      }
    }
  }
`);

export type Phase = ResultOf<typeof SchedulePhases>["phases"][number];
