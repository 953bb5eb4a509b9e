/** Own words for emails, and the way back to those that ship. */
import { graphql } from "@/graphql/graphql";
import { EmailTemplate } from "./EmailTemplate";

export const SaveEmailTemplate = graphql(
  `
    mutation SaveEmailTemplate($businessId: UUID!, $input: EmailTemplateInput!) {
      saveEmailTemplate(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        template {
          ...EmailTemplate
        }
      }
    }
  `,
  [EmailTemplate],
);

export const ResetEmailTemplate = graphql(
  `
    mutation ResetEmailTemplate($businessId: UUID!, $kind: EmailKind!, $language: String!) {
      resetEmailTemplate(businessId: $businessId, kind: $kind, language: $language) {
        userErrors {
          code
          message
          field
        }
        template {
          ...EmailTemplate
        }
      }
    }
  `,
  [EmailTemplate],
);
