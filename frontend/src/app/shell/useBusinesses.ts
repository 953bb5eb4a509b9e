/** The businesses of this installation, and the one that the console works in. */
import { graphql } from "@/graphql/graphql";
import { type Problem, useAnswer } from "@/lib/api";
import { chosenBusinessId, type CurrentBusiness } from "@/lib/business";
import { useStore } from "@/lib/createStore";

const Businesses = graphql(`
  query Businesses {
    businesses(first: 200) {
      edges {
        node {
          id
          name
          today
          brandColor
          defaultCurrency
          isSandbox
        }
      }
    }
  }
`);

export type BusinessesAnswer =
  | { state: "loading" | "empty" }
  | { state: "refused"; problem: Problem; retry: () => void }
  | { state: "full"; all: readonly CurrentBusiness[]; current: CurrentBusiness };

export function useBusinesses(): BusinessesAnswer {
  const answer = useAnswer(Businesses, {});
  const chosen = useStore(chosenBusinessId);
  if (answer.state === "loading") return { state: "loading" };
  if (answer.state === "refused") return answer;
  const all = answer.data.businesses.edges.map((edge) => edge.node);
  // Without a choice the first that does real business; a sandbox is chosen, never stumbled into.
  const current = all.find((business) => business.id === chosen) ?? all.find((business) => !business.isSandbox) ?? all[0];
  return current ? { state: "full", all, current } : { state: "empty" };
}
