/** What waits for an operator. */
import { graphql } from "@/graphql/graphql";

export const HomeAttention = graphql(`
  fragment HomeAttention on Home {
    drafts {
      count
      byCurrency {
        total {
          amount
          currency
        }
      }
    }
    creditNoteDrafts {
      count
      byCurrency {
        total {
          amount
          currency
        }
      }
    }
    overdue {
      count
      byCurrency {
        balance {
          amount
          currency
        }
      }
    }
    openLateUsage {
      count
      effects {
        amount
        currency
      }
    }
    failedSchedules
    failedJobs
  }
`);
