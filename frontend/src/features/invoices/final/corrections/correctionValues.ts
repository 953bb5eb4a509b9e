/** What can be corrected on a numbered document, as the values of a form and back. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const DetailsToCorrect = graphql(`
  query DetailsToCorrect($id: UUID!) {
    invoice(id: $id) {
      id
      version
      documentType
      number
      purchaseOrder
      reference
      memo
      dueOn
      billingAddress {
        line1
        line2
        postalCode
        city
        region
        country
      }
    }
  }
`);

export type DetailsToCorrect = ResultOf<typeof DetailsToCorrect>["invoice"];

const PARTS = ["line1", "line2", "postalCode", "city", "region"] as const;
type Part = (typeof PARTS)[number];

export type CorrectionValues = {
  purchaseOrder: string;
  reference: string;
  memo: string;
  dueOn: string;
} & Record<`billingAddress.${Part}`, string>;

export function valuesOf(invoice: DetailsToCorrect): CorrectionValues {
  const address = PARTS.map((part) => [`billingAddress.${part}`, invoice.billingAddress?.[part] ?? ""]);
  return {
    purchaseOrder: invoice.purchaseOrder ?? "",
    reference: invoice.reference ?? "",
    memo: invoice.memo ?? "",
    dueOn: invoice.dueOn ?? "",
    ...(Object.fromEntries(address) as Record<`billingAddress.${Part}`, string>),
  };
}

/** Only what was changed: a correction of nothing makes no revision. */
export function inputOf(values: CorrectionValues, invoice: DetailsToCorrect) {
  const before = valuesOf(invoice);
  const isChanged = (name: keyof CorrectionValues) => values[name] !== before[name];
  const text = (name: keyof CorrectionValues) => (isChanged(name) ? { [name]: values[name].trim() || null } : {});
  const isMoved = PARTS.some((part) => isChanged(`billingAddress.${part}`));
  return {
    expectedVersion: invoice.version,
    ...text("purchaseOrder"),
    ...text("reference"),
    ...text("memo"),
    ...text("dueOn"),
    ...(isMoved ? { billingAddress: addressOf(values, invoice.billingAddress?.country ?? "") } : {}),
  };
}

function addressOf(values: CorrectionValues, country: string) {
  const part = (name: Part) => values[`billingAddress.${name}`].trim() || null;
  return {
    country,
    line1: part("line1"),
    line2: part("line2"),
    postalCode: part("postalCode"),
    city: part("city"),
    region: part("region"),
  };
}
