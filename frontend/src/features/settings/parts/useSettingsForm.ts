/** A form of settings: it knows what is saved, so that it can say what is not, and go back. */
import { useState } from "react";
import { type Form, isDifferent, useForm } from "@/lib/forms";

export interface SettingsForm<Values extends object> extends Form<Values> {
  /** The values as they stand are the saved ones now, and nothing about them is refused. */
  markSaved: () => void;
  discard: () => void;
}

export function useSettingsForm<Values extends object>(initial: () => Values): SettingsForm<Values> {
  const form = useForm(initial);
  const [saved, setSaved] = useState(form.values);
  function markSaved(): void {
    setSaved(form.values);
    form.refuse([]);
  }

  return {
    ...form,
    isChanged: isDifferent(form.values, saved),
    markSaved,
    discard: () => form.change(saved),
  };
}
