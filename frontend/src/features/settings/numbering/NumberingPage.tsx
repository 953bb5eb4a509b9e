/** How documents are numbered: the parts of a number, who gives it, and what comes next. */
import { getRouteApi } from "@tanstack/react-router";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { notify } from "@/ui/overlays";
import { Faces } from "@/ui/pages";
import { SaveActions } from "../parts/SaveActions";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useSettingsForm } from "../parts/useSettingsForm";
import { documentTypeOf } from "./ledgerSearch";
import { NextNumber } from "./NextNumber";
import { NumberingForm } from "./NumberingForm";
import { inputOf, NumberingSettings, valuesOf } from "./NumberingSettings";
import { SequenceTabs } from "./SequenceTabs";

const Numbering = graphql(
  `
    query Numbering($businessId: UUID!, $documentType: DocumentType!) {
      numberingRule(businessId: $businessId, documentType: $documentType) {
        ...NumberingSettings
      }
    }
  `,
  [NumberingSettings],
);

const UpdateNumbering = graphql(
  `
    mutation UpdateNumbering($businessId: UUID!, $input: UpdateNumberingInput!) {
      updateNumbering(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        numberingRule {
          ...NumberingSettings
        }
      }
    }
  `,
  [NumberingSettings],
);

const route = getRouteApi("/settings/numbering");

export function NumberingPage() {
  const business = useBusiness();
  const documentType = documentTypeOf(route.useSearch());
  const answer = useAnswer(Numbering, { businessId: business.id, documentType }, { followsChanges: true });
  return (
    <Faces answer={answer}>
      {({ numberingRule }) => (
        <EditNumbering key={documentType} rule={readFragment(NumberingSettings, numberingRule)} />
      )}
    </Faces>
  );
}

function EditNumbering({ rule }: { rule: NumberingSettings }) {
  const business = useBusiness();
  const search = route.useSearch();
  const form = useSettingsForm(() => valuesOf(rule));
  const [send, isPending] = useChange(UpdateNumbering);
  const input = inputOf(rule.documentType, form.values);

  async function save(): Promise<void> {
    if (isPending || !form.isChanged) return;
    const outcome = await send({ businessId: business.id, input });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.markSaved();
    notify("Saved. Numbers that were given stay.");
  }

  return (
    <SettingsScreen
      title="Numbering"
      isChanged={form.isChanged}
      toolbar={<SequenceTabs to="/settings/numbering" search={search} />}
      actions={<SaveActions form={form} isPending={isPending} onSave={() => void save()} />}
    >
      <NextNumber rule={rule} input={input} isChanged={form.isChanged} />
      <NumberingForm form={form} onSubmit={() => void save()} />
    </SettingsScreen>
  );
}
