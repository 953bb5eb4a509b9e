/** Somebody who signs in. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const MemberRow = graphql(`
  fragment MemberRow on Person {
    id
    name
    email
    role
    disabledAt
    createdAt
  }
`);

export type MemberRow = ResultOf<typeof MemberRow>;
