/** Customers to check, found by typing. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useDebounced } from "@/lib/memory";
import { SearchField } from "@/ui/fields";
import { ChoiceList, type ChoiceListProps } from "./ChoiceList";

const CustomersToChoose = graphql(`
  query CustomersToChoose($businessId: UUID!, $search: String) {
    customers(businessId: $businessId, search: $search, archived: null, first: 20) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export function CustomerChoices(props: Pick<ChoiceListProps, "chosen" | "onChange">) {
  const business = useBusiness();
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed, 120);
  const answer = useAnswer(CustomersToChoose, { businessId: business.id, search });
  const choices =
    answer.state === "full" ? answer.data.customers.edges.map(({ node }) => ({ value: node.id, label: node.name })) : [];
  return (
    <>
      <SearchField label="Search customers" value={typed} onChange={setTyped} />
      <ChoiceList label="Customer" choices={choices} {...props} />
    </>
  );
}
