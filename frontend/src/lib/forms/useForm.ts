/** A form's values by the names of the API's input, and what the server refused of them. */
import { useState } from "react";
import { type PlacedRefusals, placeRefusals, type Refusal } from "@/lib/api";

export interface FieldState<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

export interface Form<Values extends object> {
  values: Values;
  /** What was refused and belongs to no field. */
  problems: readonly string[];
  isChanged: boolean;
  field: <Name extends keyof Values & string>(name: Name) => FieldState<Values[Name]>;
  change: (changes: Partial<Values>) => void;
  refuse: (refusals: readonly Refusal[]) => void;
}

const NOTHING: PlacedRefusals = { fields: {}, others: [] };

/** Names are paths such as `billingAddress.country`: a refusal finds its field by them. */
export function useForm<Values extends object>(initial: Values | (() => Values)): Form<Values> {
  const [first] = useState(initial);
  const [values, setValues] = useState(first);
  const [refused, setRefused] = useState(NOTHING);

  function change(changes: Partial<Values>): void {
    setValues((before) => ({ ...before, ...changes }));
    const names = Object.keys(changes);
    setRefused(({ fields }) => ({
      fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
      others: [],
    }));
  }

  return {
    values,
    problems: refused.others,
    isChanged: isDifferent(values, first),
    field: (name) => ({
      value: values[name],
      onChange: (value) => change({ [name]: value } as unknown as Partial<Values>),
      error: refused.fields[name],
    }),
    change,
    refuse: (refusals) => setRefused(placeRefusals(refusals, Object.keys(values))),
  };
}

export function isDifferent<Values extends object>(values: Values, others: Values): boolean {
  return (Object.keys(values) as (keyof Values)[]).some((name) => values[name] !== others[name]);
}
