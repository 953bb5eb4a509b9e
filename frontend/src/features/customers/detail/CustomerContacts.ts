/** What is shown of the people at a customer. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const CustomerContacts = graphql(`
  fragment CustomerContacts on Customer {
    id
    contacts {
      id
      name
      email
      receivesDocuments
    }
  }
`);

export type Contact = ResultOf<typeof CustomerContacts>["contacts"][number];
