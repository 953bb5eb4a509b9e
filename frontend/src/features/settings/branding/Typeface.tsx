/** The typeface of documents: the one that ships, or an own one, which is saved as it is uploaded. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { useForm } from "@/lib/forms";
import { Button, FileButton } from "@/ui/buttons";
import { Form, TextField } from "@/ui/fields";
import { notify, notifyRefused } from "@/ui/overlays";
import { Section } from "@/ui/pages";
import { BusinessLook } from "./BusinessLook";
import { readFile } from "./readFile";
import styles from "./Typeface.module.css";

const SetBusinessFont = graphql(
  `
    mutation SetBusinessFont($id: UUID!, $input: SetBusinessFontInput!) {
      setBusinessFont(id: $id, input: $input) {
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

const RemoveBusinessFont = graphql(
  `
    mutation RemoveBusinessFont($id: UUID!) {
      removeBusinessFont(id: $id) {
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

const SHIPPED = "Inter";

export function Typeface({ look }: { look: BusinessLook }) {
  const [remove, isRemoving] = useChange(RemoveBusinessFont);
  const isOwn = look.fontFamily !== SHIPPED;

  async function goBack(): Promise<void> {
    const outcome = await remove({ id: look.id });
    if (outcome.isDone) notify(`Documents are printed in ${SHIPPED} again.`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Section
      title="Typeface"
      help={`Documents are printed in ${look.fontFamily}. An own typeface is a static TrueType file of at most 2 MB.`}
      actions={
        isOwn && (
          <Button size="small" isPending={isRemoving} onPress={() => void goBack()}>
            Use {SHIPPED}
          </Button>
        )
      }
    >
      <UploadForm businessId={look.id} />
    </Section>
  );
}

function UploadForm({ businessId }: { businessId: string }) {
  const form = useForm({ family: "", font: null as File | null });
  const [problem, setProblem] = useState<string>();
  const [send, isPending] = useChange(SetBusinessFont);
  const { family, font } = form.values;

  async function upload(): Promise<void> {
    setProblem(font ? undefined : "Choose the typeface's file first.");
    if (!font || isPending) return;
    const outcome = await send({ id: businessId, input: { family: family.trim(), file: await readFile(font) } });
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    form.change({ family: "", font: null });
    notify(`Documents are printed in ${family.trim()} now.`);
  }

  function choose(file: File): void {
    setProblem(undefined);
    form.change({ font: file, family: family || nameOf(file) });
  }

  return (
    <Form label="Typeface" onSubmit={() => void upload()} problems={form.problems}>
      <div className={styles["row"]}>
        <FileButton accept={[".ttf"]} onChoose={choose}>
          {font ? font.name : "Choose file"}
        </FileButton>
        {font && <TextField label="Name of the typeface" isLabelHidden {...form.field("family")} />}
        {font && (
          <Button isPending={isPending} onPress={() => void upload()}>
            Upload
          </Button>
        )}
      </div>
      {(problem ?? form.field("font").error) && (
        <p role="alert" className={styles["problem"]}>
          {problem ?? form.field("font").error}
        </p>
      )}
    </Form>
  );
}

/** `SourceSerif-Regular.ttf` as `SourceSerif`. */
function nameOf(file: File): string {
  return file.name.replace(/(-regular)?\.ttf$/i, "").replace(/[^A-Za-z0-9 -]/g, " ");
}
