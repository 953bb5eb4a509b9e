/** Edits of a draft as the API takes them: any number at once, all or none. */
import { graphql, type VariablesOf } from "@/graphql/graphql";
import { DraftDetail } from "./DraftDetail";

export const EditDraft = graphql(
  `
    mutation EditDraft($id: UUID!, $expectedVersion: Int!, $operations: [EditOperationInput!]!) {
      editInvoice(id: $id, input: { expectedVersion: $expectedVersion, operations: $operations }) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...DraftDetail
        }
      }
    }
  `,
  [DraftDetail],
);

export type SentOperation = VariablesOf<typeof EditDraft>["operations"][number];

type Kind<Each = SentOperation> = Each extends unknown ? keyof Each : never;
type ContentOf<Wanted extends PropertyKey, Each = SentOperation> =
  Each extends Record<Wanted, infer Content> ? Content : never;

/** One edit: exactly one of these. */
export type Operation = { [Each in Kind]?: ContentOf<Each> };

/** What an operation is about, such as `line 12 quantity`: two that share a target are in each other's way. */
export function targetsOf(operation: Operation): string[] {
  const [kind, input] = Object.entries(operation)[0] as [string, Record<string, unknown>];
  const subject = subjectOf(input);
  const fields = Object.keys(input).filter((name) => !NAMES_SUBJECT.includes(name));
  if (!kind.startsWith("update")) return subject ? [subject] : [];
  return fields.map((field) => `${subject ?? "invoice"} ${TARGET_FIELD[field] ?? field}`);
}

const NAMES_SUBJECT = ["lineItemId", "groupId", "discountId"];
const TARGET_FIELD: Record<string, string> = { taxCategoryId: "tax" };

function subjectOf(input: Record<string, unknown>): string | null {
  const id = input["lineItemId"] ?? input["discountId"] ?? input["groupId"];
  return typeof id === "string" ? id : null;
}
