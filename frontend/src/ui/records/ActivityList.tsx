/** Who did what to a thing, and when: the newest first. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { formatInstant } from "@/lib/format";
import { Faces, Skeleton } from "../pages";
import styles from "./ActivityList.module.css";

const Activity = graphql(`
  query Activity($businessId: UUID!, $subjectType: String!, $subjectId: UUID!) {
    activity(businessId: $businessId, subjectType: $subjectType, subjectId: $subjectId, first: 20) {
      edges {
        node {
          id
          at
          actor
          action
        }
      }
    }
  }
`);

interface ActivityListProps {
  /** Such as `Customer`. */
  subjectType: string;
  subjectId: string;
}

export function ActivityList({ subjectType, subjectId }: ActivityListProps) {
  const business = useBusiness();
  const variables = { businessId: business.id, subjectType, subjectId };
  const answer = useAnswer(Activity, variables, { followsChanges: true });
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
      {({ activity }) =>
        activity.edges.length === 0 ? (
          <p className={styles["quiet"]}>Nothing was changed since it was made.</p>
        ) : (
          <ActivityEntries entries={activity.edges.map(({ node }) => node)} />
        )
      }
    </Faces>
  );
}

interface ActivityEntriesProps {
  entries: readonly { id: string; at: string; actor: string; action: string; subject?: string }[];
}

export function ActivityEntries({ entries }: ActivityEntriesProps) {
  return (
    <ol className={styles["list"]}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles["entry"]}>
          <span className={styles["action"]}>{sentenceOf(entry.action)}</span>
          {entry.subject && <span>{entry.subject}</span>}
          <span className={styles["quiet"]}>{entry.actor}</span>
          <time dateTime={entry.at} className={styles["time"]}>
            {formatInstant(entry.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}

/** `addTaxId` as `Add tax id`. */
function sentenceOf(action: string): string {
  const words = action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
