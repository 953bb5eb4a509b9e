/** Where customers pay invoices of one currency. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const BankAccountDetail = graphql(`
  fragment BankAccountDetail on BankAccount {
    id
    currency
    title
    iban
    bic
    details {
      label
      value
    }
  }
`);

export type BankAccountDetail = ResultOf<typeof BankAccountDetail>;
