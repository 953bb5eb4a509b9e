/** One customer by name, several by their count. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";

const CustomerToName = graphql(`
  query CustomerToName($id: UUID!) {
    customer(id: $id) {
      id
      name
    }
  }
`);

export function CustomerName({ ids }: { ids: readonly string[] }) {
  const [first = ""] = ids;
  const answer = useAnswer(CustomerToName, { id: first }, { pause: ids.length !== 1 });
  if (ids.length > 1) return <>one of {ids.length}</>;
  return <>{answer.state === "full" ? (answer.data.customer?.name ?? "gone") : "…"}</>;
}
