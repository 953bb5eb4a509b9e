/** What a customer owes in a currency, to be ticked; paid in the order in which they were ticked. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay, formatMoney } from "@/lib/format";
import { Checkbox } from "@/ui/fields";
import { Faces, Skeleton } from "@/ui/pages";
import styles from "./OpenInvoices.module.css";

const OpenInvoicesOf = graphql(`
  query OpenInvoicesOf($businessId: UUID!, $customerId: UUID!, $currency: String!) {
    invoices(
      businessId: $businessId
      filter: {
        customerIds: [$customerId]
        documentType: INVOICE
        currency: $currency
        statusIn: [FINAL, SENT]
        paymentStatusNotIn: [PAID]
      }
      sort: DUE_ON_ASC
      first: 100
    ) {
      edges {
        node {
          id
          number
          dueOn
          balance {
            amount
            currency
          }
        }
      }
    }
  }
`);

type OpenInvoice = ResultOf<typeof OpenInvoicesOf>["invoices"]["edges"][number]["node"];

interface OpenInvoicesProps {
  customerId: string;
  currency: string;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

export function OpenInvoices({ customerId, currency, chosen, onChoose }: OpenInvoicesProps) {
  const business = useBusiness();
  const variables = { businessId: business.id, customerId, currency };
  const answer = useAnswer(OpenInvoicesOf, variables, { followsChanges: true, forgetsFormer: true });
  const tick = (id: string, isTicked: boolean) => onChoose(isTicked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
      {({ invoices }) =>
        invoices.edges.length === 0 ? (
          <p>Nothing is open in {currency}; all of it becomes credit on account.</p>
        ) : (
          <ul aria-label="Open invoices" className={styles["invoices"]}>
            {invoices.edges.map(({ node }) => (
              <li key={node.id}>
                <Checkbox label={titleOf(node)} isChecked={chosen.includes(node.id)} onChange={(isTicked) => tick(node.id, isTicked)} />
              </li>
            ))}
          </ul>
        )
      }
    </Faces>
  );
}

function titleOf({ number, dueOn, balance }: OpenInvoice): string {
  return `${number ?? ""}, ${formatMoney(balance)}${dueOn ? `, due ${formatDay(dueOn)}` : ""}`;
}
