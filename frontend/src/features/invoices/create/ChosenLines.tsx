/** What is charged: prices of the catalog, and free lines. */
import { X } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { IconButton } from "@/ui/buttons";
import { ComboBox, NumberField } from "@/ui/fields";
import { Section } from "@/ui/pages";
import styles from "./ChosenLines.module.css";
import type { NewDraft } from "./newDraft";

const PricesToCharge = graphql(`
  query PricesToCharge($businessId: UUID!, $currency: String!) {
    prices(businessId: $businessId, currency: $currency, first: 200) {
      edges {
        node {
          id
          name
          summary
          metricId
          product {
            id
            name
          }
        }
      }
    }
  }
`);

const FREE = "free";

interface ChosenLinesProps {
  draft: NewDraft;
  onChange: (draft: NewDraft) => void;
}

export function ChosenLines({ draft, onChange }: ChosenLinesProps) {
  const { prices, lines } = draft;
  const without = <Item,>(items: readonly Item[], place: number) => items.filter((_, each) => each !== place);
  const changed = <Item,>(items: readonly Item[], place: number, part: Partial<Item>) =>
    items.map((item, each) => (each === place ? { ...item, ...part } : item));
  return (
    <Section title="Lines">
      <ul className={styles["lines"]}>
        {prices.map((price, place) => (
          <li key={`${price.id} ${place}`} className={styles["line"]}>
            <span className={styles["name"]}>
              {price.name}
              <span className={styles["note"]}>{price.summary}</span>
            </span>
            <NumberField
              label={`Quantity of ${price.name}`}
              isLabelHidden
              autoFocus
              placeholder="1"
              value={price.quantity}
              onChange={(quantity) => onChange({ ...draft, prices: changed(prices, place, { quantity }) })}
            />
            <span />
            <Remove name={price.name} onPress={() => onChange({ ...draft, prices: without(prices, place) })} />
          </li>
        ))}
        {lines.map((line, place) => (
          <li key={`${line.name} ${place}`} className={styles["line"]}>
            <span className={styles["name"]}>{line.name}</span>
            <NumberField
              label={`Quantity of ${line.name}`}
              isLabelHidden
              value={line.quantity}
              onChange={(quantity) => onChange({ ...draft, lines: changed(lines, place, { quantity: quantity || "1" }) })}
            />
            <NumberField
              label={`Unit price of ${line.name}`}
              isLabelHidden
              autoFocus
              value={line.rate}
              onChange={(rate) => onChange({ ...draft, lines: changed(lines, place, { rate: rate || "0" }) })}
            />
            <Remove name={line.name} onPress={() => onChange({ ...draft, lines: without(lines, place) })} />
          </li>
        ))}
      </ul>
      <LineField draft={draft} onChange={onChange} />
    </Section>
  );
}

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  return <IconButton size="small" label={`Remove ${name}`} icon={<X size={14} />} onPress={onPress} />;
}

function LineField({ draft, onChange }: ChosenLinesProps) {
  const { id: businessId } = useBusiness();
  const [typed, setTyped] = useState("");
  const answer = useAnswer(PricesToCharge, { businessId, currency: draft.currency }, { pause: draft.currency.length !== 3 });
  const all = answer.state === "full" ? answer.data.prices.edges.map((edge) => edge.node) : [];
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = all.filter(
    (price) =>
      // Usage comes from events; by hand it would be charged twice.
      price.metricId === null && words.every((word) => `${price.name} ${price.summary}`.toLowerCase().includes(word)),
  );
  const name = typed.trim();
  const free = name === "" ? [] : [{ value: FREE, label: `“${name}”`, note: "free line" }];

  function add(choice: string | null): void {
    if (choice === null) return;
    setTyped("");
    if (choice === FREE) return onChange({ ...draft, lines: [...draft.lines, { name, quantity: "1", rate: "0" }] });
    const price = all.find((each) => each.id === choice);
    if (!price) return;
    const { id, summary, product } = price;
    const chosen = { id, name: price.name, product: product.name, productId: product.id, summary, quantity: "" };
    onChange({ ...draft, prices: [...draft.prices, chosen] });
  }

  return (
    <ComboBox
      label="Add a line"
      isLabelHidden
      placeholder="Add a price, or type a line of your own"
      choices={[...free, ...matching.map((price) => ({ value: price.id, label: price.name, note: price.summary }))]}
      value={null}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={add}
    />
  );
}
