/** How a business numbers one type of document. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const NumberingSettings = graphql(`
  fragment NumberingSettings on NumberingRule {
    documentType
    mode
    prefix
    separator
    year
    month
    padding
    reset
    nextNumber
    nextCounter
  }
`);

export type NumberingSettings = ResultOf<typeof NumberingSettings>;

export interface NumberingValues {
  mode: NumberingSettings["mode"];
  prefix: string;
  separator: string;
  year: NumberingSettings["year"];
  month: boolean;
  /** As typed. */
  padding: string;
  reset: NumberingSettings["reset"];
}

export function valuesOf({ mode, prefix, separator, year, month, padding, reset }: NumberingSettings): NumberingValues {
  return { mode, prefix, separator, year, month, padding: String(padding), reset };
}

export function inputOf(documentType: NumberingSettings["documentType"], values: NumberingValues) {
  return { ...values, documentType, prefix: values.prefix.trim(), padding: Number(values.padding || "0") };
}
