/** The recipient of a draft as a form has it: texts, empty where there is nothing. */
import type { Draft } from "../model/DraftDetail";

export function recipientOf({ billTo, customer }: Draft) {
  const address = billTo?.address ?? customer.billingAddress;
  return {
    name: billTo?.name ?? customer.name,
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    postalCode: address?.postalCode ?? "",
    city: address?.city ?? "",
    region: address?.region ?? "",
    country: address?.country ?? "",
  };
}

export type RecipientText = ReturnType<typeof recipientOf>;

export function recipientInput({ country, ...texts }: RecipientText) {
  const orNull = (text: string) => text.trim() || null;
  return {
    country: country.trim().toUpperCase(),
    name: orNull(texts.name),
    line1: orNull(texts.line1),
    line2: orNull(texts.line2),
    postalCode: orNull(texts.postalCode),
    city: orNull(texts.city),
    region: orNull(texts.region),
  };
}

/** Those named on the document, otherwise the customer's contacts who receive documents. */
export function emailsOf({ emails, customer }: Draft): string[] {
  return emails ?? customer.contacts.filter((contact) => contact.receivesDocuments).map((contact) => contact.email);
}
