/** The one connection to the API: cached by id, patient with lost connections and ended sessions. */
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { valueTypes } from "@/graphql/valueTypes";
import { consoleHeaders } from "@/lib/session";
import { askAgainWhenLost } from "./askAgainWhenLost";
import { holdWhileSignedOut } from "./holdWhileSignedOut";

const keys = Object.fromEntries(valueTypes.map((name) => [name, () => null]));

const connection = { url: "/graphql", preferGetMethod: false, fetchOptions: { headers: consoleHeaders } };

export const client = new Client({
  ...connection,
  // What was seen before shows at once, and is brought up to date behind it.
  requestPolicy: "cache-and-network",
  exchanges: [cacheExchange({ keys }), askAgainWhenLost, holdWhileSignedOut, fetchExchange],
});

/** For previews and dry runs: what would be must not be taken for what is. */
export const uncachedClient = new Client({
  ...connection,
  requestPolicy: "network-only",
  exchanges: [askAgainWhenLost, holdWhileSignedOut, fetchExchange],
});
