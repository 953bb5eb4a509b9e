/** A business as the values of its form, and back as the API's input. */
import type { BusinessDetails } from "./BusinessDetails";

const PARTS = ["line1", "line2", "city", "region", "postalCode", "country"] as const;
type Part = (typeof PARTS)[number];

const TEXTS = ["legalForm", "registrationId", "email", "phone", "website"] as const;
type Text = (typeof TEXTS)[number];

export type BusinessValues = {
  name: string;
  legalName: string;
  timeZone: string;
  defaultCurrency: string;
  language: string;
  paper: string;
  /** As typed. */
  paymentTermsDays: string;
} & Record<Text | `address.${Part}`, string>;

export function valuesOf(business: BusinessDetails): BusinessValues {
  const texts = TEXTS.map((name) => [name, business[name] ?? ""]);
  const address = PARTS.map((part) => [`address.${part}`, business.address?.[part] ?? ""]);
  return {
    name: business.name,
    legalName: business.legalName,
    timeZone: business.timeZone,
    defaultCurrency: business.defaultCurrency,
    language: business.language,
    paper: business.paper,
    paymentTermsDays: String(business.paymentTermsDays),
    ...(Object.fromEntries([...texts, ...address]) as Record<Text | `address.${Part}`, string>),
  };
}

/** Emptied texts empty what the business had; emptied numbers are left out, and stay. */
export function inputOf(values: BusinessValues) {
  const { name, legalName, timeZone, defaultCurrency, language, paper, paymentTermsDays } = values;
  return {
    name: name.trim(),
    legalName: legalName.trim() || name.trim(),
    timeZone,
    defaultCurrency,
    language,
    paper,
    ...(paymentTermsDays !== "" && { paymentTermsDays: Number(paymentTermsDays) }),
    ...Object.fromEntries(TEXTS.map((text) => [text, textOf(values[text])])),
    address: addressOf(values),
  };
}

/** Null without a word; without a country the server says what is missing. */
function addressOf(values: BusinessValues) {
  const parts = PARTS.map((part) => [part, textOf(values[`address.${part}`])] as const);
  if (parts.every(([, text]) => text === null)) return null;
  const address = Object.fromEntries(parts) as Record<Part, string | null>;
  return { ...address, country: address.country ?? "" };
}

function textOf(value: string): string | null {
  return value.trim() || null;
}
