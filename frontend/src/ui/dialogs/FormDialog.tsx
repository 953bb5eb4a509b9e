/** A short form in a dialog: what was refused stands at its fields, and nothing typed is lost. */
import type { ReactNode } from "react";
import type { Outcome, Refusal } from "@/lib/api";
import type { Form as FormState } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { Form } from "@/ui/fields";
import { Dialog } from "@/ui/overlays";

interface FormDialogProps<Values extends object, Data> {
  title: string;
  /** On the button, such as "Add rate". */
  action: string;
  form: FormState<Values>;
  isPending: boolean;
  size?: "normal" | "wide";
  /** What to say of fields that were left empty and that the API cannot even read so. */
  required?: { [Name in keyof Values]?: string };
  send: () => Promise<Outcome<Data>>;
  onDone?: (data: Data) => void;
  /** `onDone` shows something in its place. */
  staysOpen?: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog<Values extends object, Data>(props: FormDialogProps<Values, Data>) {
  const { title, action, form, isPending, size, required = {}, send, onDone, staysOpen, onClose, children } = props;

  async function submit(): Promise<void> {
    if (isPending) return;
    const missing = missingIn(form.values, required);
    if (missing.length > 0) return form.refuse(missing);
    const outcome = await send();
    if (!outcome.isDone) return form.refuse(outcome.refusals);
    onDone?.(outcome.data);
    if (!staysOpen) onClose();
  }

  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      // A click beside the dialog does not throw away what was typed.
      isInsistent={form.isChanged}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isPending={isPending} onPress={() => void submit()}>
            {action}
          </Button>
        </>
      }
    >
      <Form label={title} onSubmit={() => void submit()} problems={form.problems}>
        {children}
      </Form>
    </Dialog>
  );
}

function missingIn<Values extends object>(values: Values, required: { [Name in keyof Values]?: string }): Refusal[] {
  const names = (Object.keys(required) as (keyof Values & string)[]).filter((name) => values[name] === "");
  return names.map((field) => ({ code: "REQUIRED", message: required[field] ?? "", field }));
}
