/** Receivables by age: names, and the invoices behind an amount. */
export { AGE_LABELS, type AgeBucket } from "./ages";
export { invoicesOfAge } from "./invoicesOfAge";
