/** Who the customer is, and how they are billed unless an invoice says otherwise. */
import { Link } from "@tanstack/react-router";
import { type FragmentOf, graphql, readFragment } from "@/graphql/graphql";
import { countryName, languageName } from "@/lib/choices";
import { formatDay } from "@/lib/format";
import { Facts, Section } from "@/ui/pages";
import { TAX_STATUSES } from "../taxStatuses";
import styles from "./CustomerFacts.module.css";

const CustomerAddress = graphql(`
  fragment CustomerAddress on Address @_unmask {
    line1
    line2
    city
    region
    postalCode
    country
  }
`);

export const CustomerProfile = graphql(
  `
    fragment CustomerProfile on Customer {
      legalName
      registrationId
      taxStatus
      taxExemptionReason
      currency
      language
      paymentTermsDays
      purchaseOrder
      createdAt
      billingAddress {
        ...CustomerAddress
      }
      deliveryAddress {
        ...CustomerAddress
      }
      parent {
        id
        name
      }
    }
  `,
  [CustomerAddress],
);

type Address = FragmentOf<typeof CustomerAddress>;

export function CustomerFacts({ customer: masked }: { customer: FragmentOf<typeof CustomerProfile> }) {
  const customer = readFragment(CustomerProfile, masked);
  const { parent, paymentTermsDays, language } = customer;
  return (
    <>
      <Section title="Profile">
        <Facts
          facts={[
            { name: "Legal name", value: customer.legalName },
            { name: "Company register", value: customer.registrationId },
            {
              name: "Belongs to",
              value: parent && (
                <Link to="/customers/$customerId" params={{ customerId: parent.id }} className={styles["link"]}>
                  {parent.name}
                </Link>
              ),
            },
            { name: "Billing address", value: <Lines address={customer.billingAddress} /> },
            { name: "Delivered to", value: customer.deliveryAddress && <Lines address={customer.deliveryAddress} /> },
            { name: "Customer since", value: formatDay(customer.createdAt.slice(0, 10)) },
          ]}
        />
      </Section>
      <Section title="Invoices">
        <Facts
          facts={[
            { name: "Tax", value: TAX_STATUSES[customer.taxStatus] },
            { name: "Reason", value: customer.taxExemptionReason },
            { name: "Currency", value: customer.currency ?? "As the business" },
            { name: "Language", value: language ? languageName(language) : "As the business" },
            { name: "Payment terms", value: paymentTermsDays === null ? "As the business" : `${paymentTermsDays} days` },
            { name: "Purchase order", value: customer.purchaseOrder },
          ]}
        />
      </Section>
    </>
  );
}

function Lines({ address }: { address: Address | null }) {
  if (!address) return <span className={styles["none"]}>None yet</span>;
  const place = [address.postalCode, address.city, address.region].filter(Boolean).join(" ");
  const lines = [address.line1, address.line2, place, address.country && countryName(address.country)];
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <span key={line} className={styles["line"]}>
          {line}
        </span>
      ))}
    </>
  );
}
