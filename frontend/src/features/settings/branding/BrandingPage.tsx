/** How documents look: colour, logo, typeface and footer, with a sample beside them. */
import { Building2 } from "lucide-react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Form, TextArea } from "@/ui/fields";
import { notify } from "@/ui/overlays";
import { EmptyState, Faces, PanelContent, Section } from "@/ui/pages";
import { SaveActions } from "../parts/SaveActions";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useSettingsForm } from "../parts/useSettingsForm";
import { BrandColor } from "./BrandColor";
import styles from "./BrandingPage.module.css";
import { BrandingSample } from "./BrandingSample";
import { BusinessLook, changesOf, valuesOf } from "./BusinessLook";
import { Logo } from "./Logo";
import { Typeface } from "./Typeface";

const Branding = graphql(
  `
    query Branding($id: UUID!) {
      business(id: $id) {
        ...BusinessLook
      }
    }
  `,
  [BusinessLook],
);

const UpdateBranding = graphql(
  `
    mutation UpdateBranding($id: UUID!, $input: UpdateBusinessInput!) {
      updateBusiness(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        business {
          ...BusinessLook
        }
      }
    }
  `,
  [BusinessLook],
);

export function BrandingPage() {
  const { id } = useBusiness();
  const answer = useAnswer(Branding, { id });
  return (
    <Faces answer={answer}>
      {({ business }) =>
        business ? (
          <EditBranding look={readFragment(BusinessLook, business)} />
        ) : (
          <EmptyState icon={<Building2 size={20} />} title="No such business">
            It is no longer here; choose another at the top of the sidebar.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function EditBranding({ look }: { look: BusinessLook }) {
  const form = useSettingsForm(() => valuesOf(look));
  const [send, isPending] = useChange(UpdateBranding);
  const changes = changesOf(form.values, valuesOf(look));

  async function save(): Promise<void> {
    if (isPending || !form.isChanged) return;
    const outcome = await send({ id: look.id, input: changes });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.markSaved();
    notify("Saved. Documents that are final keep their look.");
  }

  return (
    <SettingsScreen
      title="Branding"
      isBare
      isChanged={form.isChanged}
      actions={<SaveActions form={form} isPending={isPending} onSave={() => void save()} />}
    >
      <div className={styles["halves"]}>
        <PanelContent isPadded>
          <div className={styles["form"]}>
            <Form label="Branding" onSubmit={() => void save()} problems={form.problems}>
              <BrandColor {...form.field("brandColor")} />
              <Logo {...form.field("logo")} />
              <Section title="Footer">
                <TextArea
                  label="Footer text"
                  help="Printed on every page, such as the managing directors."
                  {...form.field("footerText")}
                />
              </Section>
            </Form>
            <Typeface look={look} />
          </div>
        </PanelContent>
        <BrandingSample businessId={look.id} changes={changes} fontFamily={look.fontFamily} />
      </div>
    </SettingsScreen>
  );
}
