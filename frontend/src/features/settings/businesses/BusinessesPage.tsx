/** The businesses of this installation, and the sandboxes to try things out in. */
import { Building2, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { chooseBusiness, useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { EmptyState, Faces } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { SettingsScreen } from "../parts/SettingsScreen";
import styles from "./BusinessesPage.module.css";
import { BusinessRow } from "./BusinessRow";
import { ClockDialog } from "./ClockDialog";
import { NewBusinessDialog } from "./NewBusinessDialog";

const AllBusinesses = graphql(
  `
    query AllBusinesses {
      businesses(first: 200) {
        edges {
          node {
            ...BusinessRow
          }
        }
      }
    }
  `,
  [BusinessRow],
);

const COLUMNS: readonly Column<BusinessRow>[] = [
  { id: "name", header: "Name", grows: true, cell: (business) => <Name business={business} /> },
  { id: "kind", header: "Kind", cell: ({ isSandbox }) => (isSandbox ? <Pill tone="amber">Sandbox</Pill> : <Pill tone="green">Real</Pill>) },
  { id: "currency", header: "Currency", cell: (business) => business.defaultCurrency },
  { id: "today", header: "Its day", isNumeric: true, cell: (business) => formatDay(business.today) },
];

export function BusinessesPage() {
  const current = useBusiness();
  const answer = useAnswer(AllBusinesses, {}, { followsChanges: true });
  const [isAdding, setAdding] = useState(false);
  const [clock, setClock] = useState<BusinessRow | null>(null);
  const add = () => setAdding(true);
  useShortcuts([{ keys: "c", label: "New business or sandbox", run: add, isCommand: true }]);
  return (
    <SettingsScreen
      title="Businesses"
      actions={
        <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
          New business
        </Button>
      }
    >
      <p className={styles["help"]}>
        Each issues documents of its own. A sandbox is for trying out: its documents are marked as tests, and its clock moves when you
        say so.
      </p>
      <Faces answer={answer}>
        {({ businesses }) => {
          const rows = readFragment(
            BusinessRow,
            businesses.edges.map((edge) => edge.node),
          );
          if (rows.length === 0) return <NoBusinesses />;
          return (
            <PlainTable
              label="Businesses"
              columns={COLUMNS}
              rows={rows}
              rowKey={(business) => business.id}
              actions={(business) => (
                <span className={styles["actions"]}>
                  {business.isSandbox && (
                    <Button size="small" aria-label={`Advance clock of ${business.name}`} onPress={() => setClock(business)}>
                      Advance clock
                    </Button>
                  )}
                  {business.id === current.id ? (
                    <Pill tone="blue">Shown</Pill>
                  ) : (
                    <Button size="small" aria-label={`Go there: ${business.name}`} onPress={() => chooseBusiness(business.id)}>
                      Go there
                    </Button>
                  )}
                </span>
              )}
            />
          );
        }}
      </Faces>
      {isAdding && <NewBusinessDialog onClose={() => setAdding(false)} />}
      {clock && <ClockDialog business={clock} onClose={() => setClock(null)} />}
    </SettingsScreen>
  );
}

function Name({ business }: { business: BusinessRow }) {
  return (
    <span className={styles["name"]}>
      <span className={styles["strong"]}>{business.name}</span>
      {business.legalName !== business.name && <span>{business.legalName}</span>}
    </span>
  );
}

function NoBusinesses() {
  return (
    <EmptyState icon={<Building2 size={20} />} title="No business yet">
      A business issues the invoices.
    </EmptyState>
  );
}
