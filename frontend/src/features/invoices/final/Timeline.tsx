/** What happened to an invoice, newest first. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { formatAge, formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { inWords } from "./inWords";
import styles from "./Timeline.module.css";

const InvoiceActivity = graphql(`
  query InvoiceActivity($id: UUID!, $first: Int!) {
    invoice(id: $id) {
      id
      activity(first: $first) {
        edges {
          node {
            id
            at
            actor
            action
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

const AT_FIRST = 20;
const MOST = 200;

export function Timeline({ id, version }: { id: string; version: number }) {
  const [first, setFirst] = useState(AT_FIRST);
  return (
    <Section title="History">
      <Entries key={version} id={id} first={first} onMore={() => setFirst(MOST)} />
    </Section>
  );
}

function Entries({ id, first, onMore }: { id: string; first: number; onMore: () => void }) {
  const answer = useAnswer(InvoiceActivity, { id, first }, { followsChanges: true });
  const [now] = useState(() => new Date());
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={4} />}>
      {({ invoice: { activity } }) => (
        <>
          <ol className={styles["entries"]}>
            {activity.edges.map(({ node }) => (
              <li key={node.id} className={styles["entry"]}>
                <span className={styles["what"]}>{inWords(node.action)}</span>
                <span className={styles["who"]}>
                  {node.actor.replace(/ <.*>$/, "")} ·{" "}
                  <time dateTime={node.at} title={formatInstant(node.at)}>
                    {formatAge(node.at, now)}
                  </time>
                </span>
              </li>
            ))}
          </ol>
          {activity.pageInfo.hasNextPage && first < MOST && (
            <Button kind="quiet" onPress={onMore}>
              Show more
            </Button>
          )}
        </>
      )}
    </Faces>
  );
}
