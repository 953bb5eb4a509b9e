/** What needs attention today, and what was invoiced. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatDay } from "@/lib/format";
import { Faces, PageHeader, Panel, PanelContent, Section } from "@/ui/pages";
import { Attention } from "./Attention";
import { HomeAttention } from "./HomeAttention";
import styles from "./HomePage.module.css";
import { HomeInvoiced, Invoiced } from "./Invoiced";
import { HomeOwed, Owed } from "./Owed";

const Home = graphql(
  `
    query Home($businessId: UUID!) {
      home(businessId: $businessId) {
        today
        ...HomeAttention
        ...HomeOwed
        ...HomeInvoiced
      }
      emailCounts(businessId: $businessId) {
        state
        count
      }
    }
  `,
  [HomeAttention, HomeInvoiced, HomeOwed],
);

export function HomePage() {
  const business = useBusiness();
  const answer = useAnswer(Home, { businessId: business.id }, { followsChanges: true });
  return (
    <Panel title="Home">
      <PageHeader title="Home" status={<span className={styles["day"]}>{formatDay(business.today)}</span>} />
      <PanelContent isPadded>
        <Faces answer={answer}>
          {({ home, emailCounts }) => (
            <div className={styles["page"]}>
              <Section title="Needs attention">
                <Attention home={home} emails={emailCounts} />
              </Section>
              <Section title="Receivables" help="What is open on invoices, by days after the due date.">
                <Owed home={home} />
              </Section>
              <Section title="Invoiced by month" help="All invoices that stand, before tax, by their issue dates.">
                <Invoiced home={home} today={home.today} />
              </Section>
            </div>
          )}
        </Faces>
      </PanelContent>
    </Panel>
  );
}
