/** How a business's documents look. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const BusinessLook = graphql(`
  fragment BusinessLook on Business {
    id
    brandColor
    logo
    fontFamily
    footerText
  }
`);

export type BusinessLook = ResultOf<typeof BusinessLook>;

export interface LookValues {
  brandColor: string;
  /** A picture in base64; null for none. */
  logo: string | null;
  footerText: string;
}

export function valuesOf({ brandColor, logo, footerText }: BusinessLook): LookValues {
  return { brandColor, logo, footerText: footerText ?? "" };
}

/** Only what differs from `saved`: a logo is heavy, and sent when it is new. */
export function changesOf(values: LookValues, saved: LookValues) {
  return {
    brandColor: values.brandColor,
    footerText: values.footerText.trim() || null,
    ...(values.logo !== saved.logo && { logo: values.logo }),
  };
}
