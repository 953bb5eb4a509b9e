/** A key to the API, without its secret. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const KeyRow = graphql(`
  fragment KeyRow on ApiKey {
    id
    name
    role
    prefix
    expiresOn
    revokedAt
    lastUsedAt
    createdAt
  }
`);

export type KeyRow = ResultOf<typeof KeyRow>;
