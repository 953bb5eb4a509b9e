/** One customer: who they are, and all that is billed to them. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Users } from "lucide-react";
import { graphql, readFragment, type FragmentOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { buttonLink } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { Columns, EmptyState, Faces, PageHeader, Panel, PanelContent, PanelFooter, Section } from "@/ui/pages";
import { ActivityList } from "@/ui/records";
import { Aliases, CustomerAliases } from "./Aliases";
import { Contacts } from "./Contacts";
import { CustomerAccounts } from "./CustomerAccounts";
import { CustomerContacts } from "./CustomerContacts";
import { CustomerFacts, CustomerProfile } from "./CustomerFacts";
import { CustomerInvoices } from "./CustomerInvoices";
import { CustomerMenu } from "./CustomerMenu";
import { CustomerPayments } from "./CustomerPayments";
import { CustomerSchedules } from "./CustomerSchedules";
import { CustomerTaxIds } from "./CustomerTaxIds";
import { TaxIds } from "./TaxIds";

const CustomerHead = graphql(
  `
    fragment CustomerHead on Customer {
      id
      name
      archivedAt
      ...CustomerProfile
      ...CustomerContacts
      ...CustomerTaxIds
      ...CustomerAliases
    }
  `,
  [CustomerProfile, CustomerContacts, CustomerTaxIds, CustomerAliases],
);

const CustomerDetail = graphql(
  `
    query CustomerDetail($id: UUID!) {
      customer(id: $id) {
        ...CustomerHead
      }
    }
  `,
  [CustomerHead],
);

const route = getRouteApi("/customers/$customerId");

export function CustomerPage() {
  const { customerId } = route.useParams();
  const answer = useAnswer(CustomerDetail, { id: customerId });
  return (
    <Faces answer={answer}>
      {({ customer }) =>
        customer ? (
          <Customer customer={customer} />
        ) : (
          <EmptyState icon={<Users size={20} />} title="No such customer" action={<Link to="/customers">All customers</Link>}>
            This address names a customer that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function Customer({ customer: masked }: { customer: FragmentOf<typeof CustomerHead> }) {
  const customer = readFragment(CustomerHead, masked);
  const navigate = useNavigate();
  const params = { customerId: customer.id };
  useShortcuts([
    { keys: "e", label: "Edit customer", run: () => void navigate({ to: "/customers/$customerId/edit", params }), isCommand: true },
  ]);
  return (
    <Panel title={customer.name}>
      <PageHeader
        back={<Link to="/customers">Customers</Link>}
        title={customer.name}
        status={customer.archivedAt && <Pill tone="grey">Archived</Pill>}
        actions={
          <>
            <CustomerMenu id={customer.id} name={customer.name} isArchived={customer.archivedAt !== null} />
            <Link to="/customers/$customerId/edit" params={params} className={buttonLink("primary")}>
              Edit
            </Link>
          </>
        }
      />
      <PanelContent>
        <Columns
          aside={
            <>
              <CustomerFacts customer={customer} />
              <Aliases customer={customer} />
            </>
          }
        >
          <CustomerSchedules customerId={customer.id} />
          <CustomerAccounts customerId={customer.id} />
          <CustomerInvoices customerId={customer.id} />
          <CustomerPayments customerId={customer.id} />
          <Contacts customer={customer} />
          <TaxIds customer={customer} />
          <Section title="Activity">
            <ActivityList subjectType="Customer" subjectId={customer.id} />
          </Section>
        </Columns>
      </PanelContent>
      <PanelFooter hints={[{ keys: "e", does: "edit" }, { keys: "g c", does: "customers" }]} />
    </Panel>
  );
}
