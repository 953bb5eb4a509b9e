/** A price of the business's products, found at the server while typing; choosing adds it. */
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useDebounced } from "@/lib/memory";
import { ComboBox } from "../fields";

export const ChosenPrice = graphql(`
  fragment ChosenPrice on Price @_unmask {
    id
    name
    currency
    summary
    metricId
    frequency
    product {
      id
      name
    }
  }
`);

export type ChosenPrice = ResultOf<typeof ChosenPrice>;

const PriceChoices = graphql(
  `
    query PriceChoices($businessId: UUID!, $search: String, $currency: String) {
      prices(businessId: $businessId, search: $search, currency: $currency, first: 40) {
        edges {
          node {
            ...ChosenPrice
          }
        }
      }
    }
  `,
  [ChosenPrice],
);

interface PriceFieldProps {
  label?: string;
  /** Only prices in it; in any unless given. */
  currency?: string;
  /** Prices that are not offered again. */
  without: readonly string[];
  onAdd: (price: ChosenPrice) => void;
  error?: string;
}

export function PriceField({ label = "Add a price", currency, without, onAdd, error }: PriceFieldProps) {
  const business = useBusiness();
  const [typed, setTyped] = useState("");
  // The list closes on a choice only if that becomes the field's value.
  const [added, setAdded] = useState<string | null>(null);
  const search = useDebounced(typed, 120);
  const answer = useAnswer(PriceChoices, { businessId: business.id, search: search || null, currency: currency ?? null });
  const found = answer.state === "full" ? answer.data.prices.edges.map((edge) => edge.node) : [];
  const prices = found.filter((price) => !without.includes(price.id));

  function add(id: string | null): void {
    const price = prices.find((each) => each.id === id);
    if (!price) return;
    setTyped("");
    setAdded(price.id);
    onAdd(price);
  }

  function type(text: string): void {
    setTyped(text);
    setAdded(null);
  }

  return (
    <ComboBox
      label={label}
      placeholder={currency ? `Search prices in ${currency}` : "Search prices"}
      choices={prices.map((price) => ({ value: price.id, label: priceTitle(price), note: price.summary }))}
      value={added}
      onChange={add}
      inputValue={typed}
      onInputChange={type}
      error={error}
    />
  );
}

/** The product's name, and the price's where it says more. */
export function priceTitle(price: { name: string; product: { name: string } }): string {
  return price.name === price.product.name ? price.name : `${price.product.name} · ${price.name}`;
}
