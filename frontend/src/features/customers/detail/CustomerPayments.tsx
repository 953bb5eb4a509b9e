/** What the customer paid lately, and its credit on account. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay, formatMoney } from "@/lib/format";
import { Button, buttonLink } from "@/ui/buttons";
import { Amount } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { METHOD_NAMES, RecordPaymentDialog } from "@/ui/payments";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./CustomerFacts.module.css";

const PaymentsOfCustomer = graphql(`
  query PaymentsOfCustomer($businessId: UUID!, $id: UUID!, $customerIds: [UUID!]!) {
    customer(id: $id) {
      id
      name
      currency
      creditOnAccount {
        amount
        currency
      }
    }
    payments(businessId: $businessId, filter: { customerIds: $customerIds, isUndone: false }, first: 5) {
      edges {
        node {
          id
          receivedOn
          method
          amount {
            amount
            currency
          }
          credit {
            amount
            currency
          }
        }
      }
    }
  }
`);

type Payment = ResultOf<typeof PaymentsOfCustomer>["payments"]["edges"][number]["node"];

const COLUMNS: readonly Column<Payment>[] = [
  {
    id: "received",
    header: "Received",
    grows: true,
    cell: (payment) => (
      <Link to="/payments/$paymentId" params={{ paymentId: payment.id }} className={styles["link"]}>
        {formatDay(payment.receivedOn)}
      </Link>
    ),
  },
  { id: "method", header: "Method", cell: (payment) => METHOD_NAMES[payment.method] },
  { id: "credit", header: "On account", isNumeric: true, cell: ({ credit }) => (/[1-9]/.test(credit.amount) ? <Amount money={credit} isQuiet /> : "–") },
  { id: "amount", header: "Amount", isNumeric: true, cell: (payment) => <Amount money={payment.amount} /> },
];

export function CustomerPayments({ customerId }: { customerId: string }) {
  const business = useBusiness();
  const [isRecording, setRecording] = useState(false);
  const variables = { businessId: business.id, id: customerId, customerIds: [customerId] };
  const answer = useAnswer(PaymentsOfCustomer, variables, { followsChanges: true });
  const customer = answer.state === "full" ? answer.data.customer : null;
  const credit = customer?.creditOnAccount.map((money) => formatMoney(money)).join(" · ");
  return (
    <Section
      title="Payments"
      help={credit && `${credit} on account`}
      actions={
        <>
          <Button size="small" isDisabled={customer === null} onPress={() => setRecording(true)}>
            Record payment
          </Button>
          <Link to="/payments" search={{ customer: customerId }} className={buttonLink("secondary", "small")}>
            All
          </Link>
        </>
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
        {({ payments }) => (
          <PlainTable
            label="Payments"
            columns={COLUMNS}
            rows={payments.edges.map((edge) => edge.node)}
            rowKey={(payment) => payment.id}
            empty="None yet."
          />
        )}
      </Faces>
      {isRecording && customer && <RecordPaymentDialog customer={customer} onClose={() => setRecording(false)} />}
    </Section>
  );
}
