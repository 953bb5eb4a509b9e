/** A business of this installation. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const BusinessRow = graphql(`
  fragment BusinessRow on Business {
    id
    name
    legalName
    isSandbox
    today
    timeZone
    defaultCurrency
  }
`);

export type BusinessRow = ResultOf<typeof BusinessRow>;
