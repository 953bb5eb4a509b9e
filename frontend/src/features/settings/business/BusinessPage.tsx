/** Who issues the documents: names, address, and what documents are like unless somebody says otherwise. */
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { notify } from "@/ui/overlays";
import { EmptyState, Faces } from "@/ui/pages";
import { Building2 } from "lucide-react";
import { SaveActions } from "../parts/SaveActions";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useSettingsForm } from "../parts/useSettingsForm";
import { BusinessDetails } from "./BusinessDetails";
import { BusinessForm } from "./BusinessForm";
import { inputOf, valuesOf } from "./businessValues";

const BusinessToEdit = graphql(
  `
    query BusinessToEdit($id: UUID!) {
      business(id: $id) {
        ...BusinessDetails
      }
    }
  `,
  [BusinessDetails],
);

const UpdateBusiness = graphql(
  `
    mutation UpdateBusiness($id: UUID!, $input: UpdateBusinessInput!) {
      updateBusiness(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        business {
          ...BusinessDetails
        }
      }
    }
  `,
  [BusinessDetails],
);

export function BusinessPage() {
  const { id } = useBusiness();
  const answer = useAnswer(BusinessToEdit, { id });
  return (
    <Faces answer={answer}>
      {({ business }) =>
        business ? (
          <EditBusiness business={readFragment(BusinessDetails, business)} />
        ) : (
          <EmptyState icon={<Building2 size={20} />} title="No such business">
            It is no longer here; choose another at the top of the sidebar.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function EditBusiness({ business }: { business: BusinessDetails }) {
  const form = useSettingsForm(() => valuesOf(business));
  const [send, isPending] = useChange(UpdateBusiness);

  async function save(): Promise<void> {
    if (isPending || !form.isChanged) return;
    const outcome = await send({ id: business.id, input: inputOf(form.values) });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.markSaved();
    notify("Saved. Documents that are final keep what they have.");
  }

  return (
    <SettingsScreen
      title="Details"
      isChanged={form.isChanged}
      actions={<SaveActions form={form} isPending={isPending} onSave={() => void save()} />}
    >
      <BusinessForm form={form} onSubmit={() => void save()} />
    </SettingsScreen>
  );
}
