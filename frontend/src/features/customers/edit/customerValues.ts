/** A customer as the values of its form, and back as the API's input. */
import type { graphql } from "@/graphql/graphql";

type TaxStatus = ReturnType<typeof graphql.scalar<"TaxStatus">>;
type AddressInput = ReturnType<typeof graphql.scalar<"AddressInput">>;

const PARTS = ["line1", "line2", "city", "region", "postalCode", "country"] as const;
type Part = (typeof PARTS)[number];

type AddressValues<Name extends string> = Record<`${Name}.${Part}`, string>;

export type CustomerValues = {
  name: string;
  legalName: string;
  registrationId: string;
  taxStatus: TaxStatus;
  taxExemptionReason: string;
  currency: string | null;
  language: string | null;
  /** As typed: empty for the business's. */
  paymentTermsDays: string;
  purchaseOrder: string;
  parentId: string | null;
} & AddressValues<"billingAddress"> &
  AddressValues<"deliveryAddress">;

type Address = { [Each in Part]: string | null } | null;

export interface CustomerFacts {
  name: string;
  legalName: string | null;
  registrationId: string | null;
  taxStatus: TaxStatus;
  taxExemptionReason: string | null;
  currency: string | null;
  language: string | null;
  paymentTermsDays: number | null;
  purchaseOrder: string | null;
  billingAddress: Address;
  deliveryAddress: Address;
  parent: { id: string } | null;
}

export const NEW_CUSTOMER: CustomerFacts = {
  name: "",
  legalName: null,
  registrationId: null,
  taxStatus: "TAXED",
  taxExemptionReason: null,
  currency: null,
  language: null,
  paymentTermsDays: null,
  purchaseOrder: null,
  billingAddress: null,
  deliveryAddress: null,
  parent: null,
};

export function valuesOf(customer: CustomerFacts): CustomerValues {
  return {
    name: customer.name,
    legalName: customer.legalName ?? "",
    registrationId: customer.registrationId ?? "",
    taxStatus: customer.taxStatus,
    taxExemptionReason: customer.taxExemptionReason ?? "",
    currency: customer.currency,
    language: customer.language,
    paymentTermsDays: customer.paymentTermsDays === null ? "" : String(customer.paymentTermsDays),
    purchaseOrder: customer.purchaseOrder ?? "",
    parentId: customer.parent?.id ?? null,
    ...addressValues("billingAddress", customer.billingAddress),
    ...addressValues("deliveryAddress", customer.deliveryAddress),
  };
}

/** Empty values empty what the customer had. */
export function inputOf(values: CustomerValues) {
  return {
    name: values.name.trim(),
    legalName: textOf(values.legalName),
    registrationId: textOf(values.registrationId),
    taxStatus: values.taxStatus,
    taxExemptionReason: values.taxStatus === "TAX_EXEMPT" ? textOf(values.taxExemptionReason) : null,
    currency: values.currency,
    language: values.language,
    paymentTermsDays: values.paymentTermsDays === "" ? null : Number(values.paymentTermsDays),
    purchaseOrder: textOf(values.purchaseOrder),
    parentId: values.parentId,
    billingAddress: addressOf("billingAddress", values),
    deliveryAddress: addressOf("deliveryAddress", values),
  };
}

function addressValues<Name extends string>(name: Name, address: Address): AddressValues<Name> {
  return Object.fromEntries(PARTS.map((part) => [`${name}.${part}`, address?.[part] ?? ""])) as AddressValues<Name>;
}

/** Null without a word; without a country the server says what is missing. */
function addressOf(name: "billingAddress" | "deliveryAddress", values: CustomerValues): AddressInput | null {
  const parts = PARTS.map((part) => [part, textOf(values[`${name}.${part}`])] as const);
  if (parts.every(([, text]) => text === null)) return null;
  const address = Object.fromEntries(parts) as Record<Part, string | null>;
  return { ...address, country: address.country ?? "" };
}

function textOf(value: string): string | null {
  return value.trim() === "" ? null : value.trim();
}
