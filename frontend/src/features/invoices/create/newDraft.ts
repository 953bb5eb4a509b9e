/** An invoice that is being put together, before it is stored. */
import type { VariablesOf } from "@/graphql/graphql";
import type { ChosenCustomer } from "@/ui/records";
import type { PreviewNewInvoice } from "./useNewInvoicePreview";

export interface ChosenPrice {
  id: string;
  name: string;
  product: string;
  productId: string;
  summary: string;
  quantity: string;
}

export interface FreeLine {
  name: string;
  quantity: string;
  rate: string;
}

export interface NewDraft {
  customer: ChosenCustomer | null;
  currency: string;
  purchaseOrder: string;
  prices: readonly ChosenPrice[];
  lines: readonly FreeLine[];
}

export function newDraft(currency: string): NewDraft {
  return { customer: null, currency, purchaseOrder: "", prices: [], lines: [] };
}

/** Another customer brings its currency; prices in another one go. */
export function billedTo(draft: NewDraft, customer: ChosenCustomer | null, otherwise: string): NewDraft {
  const currency = customer?.currency ?? otherwise;
  return { ...draft, customer, currency, prices: currency === draft.currency ? draft.prices : [] };
}

type Input = NonNullable<VariablesOf<typeof PreviewNewInvoice>["input"]>;

/** As the API takes it; null until someone is billed. Prices stand under their products, free lines in a group of their own. */
export function inputOf(businessId: string, draft: NewDraft): Input | null {
  const { customer, currency, purchaseOrder, prices, lines } = draft;
  if (customer === null) return null;
  const products = [...new Set(prices.map((price) => price.productId))];
  const ofProducts = products.map((productId) => ({
    productId,
    charges: prices
      .filter((price) => price.productId === productId)
      .map(({ id, quantity }) => ({ priceId: id, quantity: quantity || null })),
  }));
  const free = lines.length > 0 || prices.length === 0 ? [{ name: "Services", lines: [...lines] }] : [];
  return {
    businessId,
    customerId: customer.id,
    currency,
    ...(purchaseOrder.trim() && { purchaseOrder: purchaseOrder.trim() }),
    groups: [...ofProducts, ...free],
  };
}
