/** Making, changing and removing reminder rules. */
import { graphql } from "@/graphql/graphql";
import { ReminderRule } from "./ReminderRule";

export const AddUsualRules = graphql(
  `
    mutation AddUsualRules($businessId: UUID!) {
      addUsualReminderRules(businessId: $businessId) {
        userErrors {
          code
          message
          field
        }
        rules {
          ...ReminderRule
        }
      }
    }
  `,
  [ReminderRule],
);

export const CreateRule = graphql(
  `
    mutation CreateRule($businessId: UUID!, $input: CreateReminderRuleInput!) {
      createReminderRule(businessId: $businessId, input: $input) {
        userErrors {
          code
          message
          field
        }
        rule {
          ...ReminderRule
        }
      }
    }
  `,
  [ReminderRule],
);

export const UpdateRule = graphql(
  `
    mutation UpdateRule($id: UUID!, $input: UpdateReminderRuleInput!) {
      updateReminderRule(id: $id, input: $input) {
        userErrors {
          code
          message
          field
        }
        rule {
          ...ReminderRule
        }
      }
    }
  `,
  [ReminderRule],
);

export const RemoveRule = graphql(`
  mutation RemoveRule($id: UUID!) {
    removeReminderRule(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
