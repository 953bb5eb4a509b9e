/** The columns of the list. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { countryName } from "@/lib/choices";
import { formatDay } from "@/lib/format";
import type { Column } from "@/ui/tables";
import { TAX_STATUSES } from "../taxStatuses";
import styles from "./columns.module.css";

export const CustomerRow = graphql(`
  fragment CustomerRow on Customer {
    id
    name
    taxStatus
    currency
    aliases
    createdAt
    billingAddress {
      city
      country
    }
  }
`);

export type CustomerRow = ResultOf<typeof CustomerRow>;

export const columns: readonly Column<CustomerRow>[] = [
  {
    id: "name",
    header: "Name",
    grows: true,
    sort: { ascending: "NAME_ASC", descending: "NAME_DESC", first: "ascending" },
    cell: (customer) => (
      <Link to="/customers/$customerId" params={{ customerId: customer.id }} tabIndex={-1} className={styles["name"]}>
        {customer.name}
      </Link>
    ),
  },
  { id: "place", header: "Place", hides: "medium", cell: (customer) => placeOf(customer) },
  { id: "tax", header: "Tax", hides: "medium", cell: (customer) => TAX_STATUSES[customer.taxStatus] },
  { id: "currency", header: "Currency", cell: (customer) => customer.currency ?? "–" },
  {
    id: "aliases",
    header: "Name in usage events",
    hides: "narrow",
    cell: (customer) => customer.aliases.join(", ") || "–",
  },
  {
    id: "created",
    header: "Since",
    isNumeric: true,
    sort: { ascending: "CREATED_AT_ASC", descending: "CREATED_AT_DESC", first: "descending" },
    cell: (customer) => formatDay(customer.createdAt.slice(0, 10)),
  },
];

function placeOf({ billingAddress }: CustomerRow): string {
  if (!billingAddress?.country) return "–";
  return [billingAddress.city, countryName(billingAddress.country)].filter(Boolean).join(", ");
}
