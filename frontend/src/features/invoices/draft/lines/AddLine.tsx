/** The last row of a group: type a name for a free line, or choose a price and let it charge. */
import { Plus } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { ComboBox } from "@/ui/fields";
import { notifyRefused } from "@/ui/overlays";
import type { Group } from "../model/DraftDetail";
import type { Operation } from "../model/operations";
import { useSession } from "../model/useDraftSession";
import styles from "./AddLine.module.css";
import { focusField } from "./focusField";

const PricesToAdd = graphql(`
  query PricesToAdd($businessId: UUID!, $currency: String!) {
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

export function AddLine({ group, currency }: { group: Group; currency: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <LineChooser group={group} currency={currency} onClose={() => setOpen(false)} />;
  return (
    <button type="button" data-part="add-line" className={styles["button"]} onClick={() => setOpen(true)}>
      <Plus aria-hidden size={14} />
      Add line item
    </button>
  );
}

function LineChooser({ group, currency, onClose }: { group: Group; currency: string; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const session = useSession();
  const choices = useChoices(currency, typed);

  async function add(choice: string | null): Promise<void> {
    if (choice === null) return;
    const name = typed.trim();
    const operation: Operation =
      choice === FREE
        ? { addLineItem: { groupId: group.id, name, quantity: "1", rate: "0" } }
        : { addCharge: { groupId: group.id, priceId: choice } };
    const known = new Set(group.lines.map((line) => line.id));
    onClose();
    const outcome = await session.edit(choice === FREE ? `Added ${name}` : "Added a price", [operation]);
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    const lines = session.state.get().draft.groups.find((each) => each.id === group.id)?.lines ?? [];
    const added = lines.find((line) => !known.has(line.id));
    if (added) focusField(added.id, "quantity");
  }

  return (
    <div
      className={styles["chooser"]}
      onBlur={(event) => isOutside(event) && typed === "" && onClose()}
      onKeyDownCapture={(event) => {
        // Without a choice, what was typed is a line of its own.
        if (event.key === "Enter" && typed.trim() !== "" && !hasChoice(event.target as HTMLElement)) void add(FREE);
        if (event.key === "Escape") onClose();
      }}
    >
      <ComboBox
        label={`Add a line to ${group.name}`}
        isLabelHidden
        autoFocus
        placeholder="Name of a line, or a price"
        choices={choices}
        value={null}
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(choice) => void add(choice)}
      />
    </div>
  );
}

function hasChoice(input: HTMLElement): boolean {
  return input.hasAttribute("aria-activedescendant");
}

function isOutside(event: React.FocusEvent): boolean {
  return !event.currentTarget.contains(event.relatedTarget) && !event.relatedTarget?.closest("[role=listbox]");
}

/** A free line first, then the prices of the invoice's currency that match. */
function useChoices(currency: string, typed: string) {
  const { id: businessId } = useBusiness();
  const answer = useAnswer(PricesToAdd, { businessId, currency });
  const prices = answer.state === "full" ? answer.data.prices.edges.map((edge) => edge.node) : [];
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = prices
    .filter((price) => words.every((word) => `${price.product.name} ${price.name} ${price.summary}`.toLowerCase().includes(word)))
    // Usage comes from events; by hand it would be charged twice.
    .filter((price) => price.metricId === null)
    .map((price) => ({ value: price.id, label: price.name, note: price.summary }));
  const free = typed.trim() === "" ? [] : [{ value: FREE, label: `“${typed.trim()}”`, note: "free line" }];
  return [...free, ...matching];
}
