/** What the customer owes in each currency, and the way to its statement of account. */
import { Link } from "@tanstack/react-router";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatMoney } from "@/lib/format";
import { buttonLink } from "@/ui/buttons";
import { Amount } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import styles from "./CustomerFacts.module.css";

const AccountsOfCustomer = graphql(`
  query AccountsOfCustomer($customerId: UUID!) {
    customerAccounts(customerId: $customerId) {
      currencies {
        currency
        overdue {
          amount
          currency
        }
        uncollectible {
          amount
          currency
        }
        creditOnAccount {
          amount
          currency
        }
        creditNotes {
          amount
          currency
        }
        balance {
          amount
          currency
        }
      }
    }
  }
`);

type Account = ResultOf<typeof AccountsOfCustomer>["customerAccounts"]["currencies"][number];

export function CustomerAccounts({ customerId }: { customerId: string }) {
  const answer = useAnswer(AccountsOfCustomer, { customerId }, { followsChanges: true });
  return (
    <Section
      title="Account"
      actions={
        <Link to="/customers/$customerId/statement" params={{ customerId }} className={buttonLink("secondary", "small")}>
          Statement
        </Link>
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={2} />}>
        {({ customerAccounts }) => (
          <PlainTable
            label="Account"
            columns={columnsFor(customerId)}
            rows={customerAccounts.currencies}
            rowKey={(account) => account.currency}
            empty="Nothing is owed, and there is no credit."
          />
        )}
      </Faces>
    </Section>
  );
}

function columnsFor(customerId: string): readonly Column<Account>[] {
  return [
    {
      id: "currency",
      header: "Currency",
      grows: true,
      cell: ({ currency }) => (
        <Link to="/receivables/$customerId" params={{ customerId }} search={{ currency }} className={styles["link"]}>
          {currency}
        </Link>
      ),
    },
    { id: "overdue", header: "Overdue", isNumeric: true, cell: (account) => formatMoney(account.overdue) },
    { id: "uncollectible", header: "Uncollectible", isNumeric: true, cell: (account) => formatMoney(account.uncollectible) },
    { id: "credit", header: "On account", isNumeric: true, cell: (account) => formatMoney(account.creditOnAccount) },
    { id: "notes", header: "Credit notes", isNumeric: true, cell: (account) => formatMoney(account.creditNotes) },
    { id: "balance", header: "Balance", isNumeric: true, cell: (account) => <Amount money={account.balance} /> },
  ];
}
