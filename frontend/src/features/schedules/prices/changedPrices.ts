/** What differs between the running prices and those wanted, as the API takes it. */
import { discountOf, minimumOf, priceOf } from "../edit/scheduleInput";
import type { PhaseValues } from "../edit/scheduleValues";

export function changedPrices(running: PhaseValues, wanted: PhaseValues) {
  const before = new Map(running.prices.map((price) => [price.priceId, price.quantity]));
  const kept = new Set(wanted.prices.map((price) => price.priceId));
  return {
    prices: wanted.prices.filter((price) => before.get(price.priceId) !== price.quantity).map(priceOf),
    removePriceIds: running.prices.map((price) => price.priceId).filter((id) => !kept.has(id)),
    // Left out, the running ones carry on.
    ...(wanted.discounts !== running.discounts && { discounts: wanted.discounts.map(discountOf) }),
    ...(wanted.minimums !== running.minimums && { minimums: wanted.minimums.map(minimumOf) }),
  };
}
