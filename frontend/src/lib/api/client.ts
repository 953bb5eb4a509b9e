/** The one connection to the API: cached by id, patient with lost connections and ended sessions. */
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { valueTypes } from "@/graphql/valueTypes";
import { consoleHeaders } from "@/lib/session";
import { askAgainWhenLost } from "./askAgainWhenLost";
import { holdWhileSignedOut } from "./holdWhileSignedOut";

const keys = Object.fromEntries(valueTypes.map((name) => [name, () => null]));

export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  // What was seen before shows at once, and is brought up to date behind it.
  requestPolicy: "cache-and-network",
  fetchOptions: { headers: consoleHeaders },
  exchanges: [cacheExchange({ keys }), askAgainWhenLost, holdWhileSignedOut, fetchExchange],
});
