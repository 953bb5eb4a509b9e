/** What the editor shows of a schedule, and its values. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { ChosenPrice } from "@/ui/records";
import { priceValues } from "./PhasePrices";
import type { PhaseValues, ScheduleValues } from "./scheduleValues";

export const ScheduleToEdit = graphql(
  `
    query ScheduleToEdit($id: UUID!) {
      schedule(id: $id) {
        id
        name
        status
        version
        currency
        startOn
        endOn
        billingDay
        paymentTermsDays
        purchaseOrder
        memo
        autoIssue
        printZeroLines
        customer {
          id
          name
        }
        phases {
          id
          name
          startOn
          endOn
          prices {
            id
            quantity
            price {
              ...ChosenPrice
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
    }
  `,
  [ChosenPrice],
);

export type EditedSchedule = NonNullable<ResultOf<typeof ScheduleToEdit>["schedule"]>;
type EditedPhase = EditedSchedule["phases"][number];

export function valuesOf(schedule: EditedSchedule): ScheduleValues {
  return {
    customer: schedule.customer,
    name: schedule.name,
    currency: schedule.currency,
    startOn: schedule.startOn,
    endOn: schedule.endOn ?? "",
    billingDay: textOf(schedule.billingDay),
    paymentTermsDays: textOf(schedule.paymentTermsDays),
    purchaseOrder: schedule.purchaseOrder ?? "",
    memo: schedule.memo ?? "",
    autoIssue: schedule.autoIssue,
    printZeroLines: schedule.printZeroLines,
    phases: schedule.phases.map((phase) => phaseValues(phase, schedule.endOn)),
  };
}

/** The last phase ends with the schedule. */
export function phaseValues(phase: EditedPhase, scheduleEnd: string | null): PhaseValues {
  const endOn = phase.endOn === scheduleEnd ? null : phase.endOn;
  return {
    key: phase.id,
    name: phase.name ?? "",
    end: endOn === null ? "open" : "day",
    endOn: endOn ?? "",
    durationMonths: "12",
    prices: phase.prices.map(({ price, quantity }) => priceValues(price, quantity)),
    discounts: phase.discounts.map(({ id, name, kind, value, priceIds }) => ({ key: id, name, kind, value, priceIds })),
    minimums: phase.minimums.map((minimum) => ({
      key: minimum.id,
      name: minimum.name,
      amount: minimum.amount.amount,
      isProrated: minimum.isProrated,
      priceIds: minimum.priceIds,
      taxCategoryId: minimum.taxCategory?.id ?? null,
    })),
  };
}

function textOf(count: number | null): string {
  return count === null ? "" : String(count);
}
