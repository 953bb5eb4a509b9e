/** Adds all prices of a plan at once. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button } from "@/ui/buttons";
import { Menu, MenuItem } from "@/ui/overlays";
import { ChosenPrice } from "@/ui/records";
import { priceValues } from "./PhasePrices";
import type { PriceValues } from "./scheduleValues";

const PlansToTake = graphql(
  `
    query PlansToTake($businessId: UUID!) {
      plans(businessId: $businessId, first: 100) {
        edges {
          node {
            id
            name
            currentVersion {
              id
              version
              prices {
                id
                quantity
                price {
                  ...ChosenPrice
                }
              }
            }
          }
        }
      }
    }
  `,
  [ChosenPrice],
);

interface PlanFieldProps {
  currency: string;
  onAdd: (prices: readonly PriceValues[]) => void;
}

/** Nothing while no plan has a price in the currency. */
export function PlanField({ currency, onAdd }: PlanFieldProps) {
  const business = useBusiness();
  const answer = useAnswer(PlansToTake, { businessId: business.id });
  const plans = answer.state === "full" ? answer.data.plans.edges.map((edge) => edge.node) : [];
  const usable = plans.filter((plan) => plan.currentVersion.prices.some(({ price }) => price.currency === currency));
  if (usable.length === 0) return null;
  return (
    <div>
      <Menu label="Plans" placement="bottom start" trigger={<Button size="small">Add all prices of a plan</Button>}>
        {usable.map((plan) => (
          <MenuItem
            key={plan.id}
            onAction={() =>
              onAdd(
                plan.currentVersion.prices
                  .filter(({ price }) => price.currency === currency)
                  .map(({ price, quantity }) => priceValues(price, quantity)),
              )
            }
          >
            {plan.name}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
