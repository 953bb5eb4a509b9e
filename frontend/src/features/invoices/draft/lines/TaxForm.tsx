/** How a line is taxed: as a category is, or set by hand with its treatment and reason. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button } from "@/ui/buttons";
import { NumberField, Select, TextField } from "@/ui/fields";
import { type Treatment, TREATMENTS } from "../../treatments";
import type { Line } from "../model/DraftDetail";
import type { Operation } from "../model/operations";
import { useSession } from "../model/useDraftSession";
import styles from "./forms.module.css";

const TaxCategories = graphql(`
  query TaxCategories($businessId: UUID!) {
    taxCategories(businessId: $businessId, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const BY_HAND = "by-hand";

const CHOICES = (Object.keys(TREATMENTS) as Treatment[]).map((value) => ({ value, label: TREATMENTS[value] }));

export function TaxForm({ line, onDone }: { line: Line; onDone: () => void }) {
  const { id: businessId } = useBusiness();
  const session = useSession();
  const answer = useAnswer(TaxCategories, { businessId });
  const [category, setCategory] = useState(line.taxedAs.categoryId ?? BY_HAND);
  const [byHand, setByHand] = useState({ ...line.taxedAs, reason: line.taxedAs.reason ?? "" });
  const [error, setError] = useState<string>();
  const categories = answer.state === "full" ? answer.data.taxCategories.edges.map((edge) => edge.node) : [];
  const isByHand = category === BY_HAND;

  async function save(): Promise<void> {
    const { treatment, rate, label, reason } = byHand;
    const update: NonNullable<Operation["updateLineItem"]> = isByHand
      ? { lineItemId: line.id, tax: { treatment, rate, label, reason: reason.trim() || null } }
      : { lineItemId: line.id, taxCategoryId: category };
    const outcome = await session.edit(`Tax of ${line.name}`, [{ updateLineItem: update }]);
    if (outcome.isDone) onDone();
    else setError(outcome.refusals[0]?.message);
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Select
        label="Taxed"
        choices={[
          ...categories.map(({ id, name }) => ({ value: id, label: `As ${name}` })),
          { value: BY_HAND, label: "By hand" },
        ]}
        value={category}
        onChange={setCategory}
        error={isByHand ? undefined : error}
      />
      {isByHand && (
        <>
          <Select
            label="Treatment"
            choices={CHOICES}
            value={byHand.treatment}
            onChange={(treatment) => setByHand({ ...byHand, treatment })}
          />
          <div className={styles["pair"]}>
            <NumberField label="Rate, %" value={byHand.rate} onChange={(rate) => setByHand({ ...byHand, rate })} />
            <TextField label="Name on paper" value={byHand.label} onChange={(label) => setByHand({ ...byHand, label })} />
          </div>
          <TextField
            label="Reason"
            help="Printed where no tax is charged."
            value={byHand.reason}
            onChange={(reason) => setByHand({ ...byHand, reason })}
            error={error}
          />
        </>
      )}
      <div className={styles["actions"]}>
        <Button type="submit" kind="primary">
          Save
        </Button>
      </div>
    </form>
  );
}
