/** `graphql()` writes typed operations and fragments against schema.graphql. */
import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema";

export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: false;
  scalars: {
    Date: string;
    DateTime: string;
    Decimal: string;
    JSON: unknown;
    UUID: string;
  };
}>();

export { readFragment } from "gql.tada";
export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
