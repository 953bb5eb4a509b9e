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
          <ol className={styles["list"]}>
            {activity.edges.map(({ node }) => (
              <li key={node.id} className={styles["entry"]}>
                <span className={styles["action"]}>{sentenceOf(node.action)}</span>
                <span className={styles["quiet"]}>{node.actor}</span>
                <time dateTime={node.at} className={styles["time"]}>
                  {formatInstant(node.at)}
                </time>
              </li>
            ))}
          </ol>
        )
      }
    </Faces>
  );
}

/** `addTaxId` as `Add tax id`. */
function sentenceOf(action: string): string {
  const words = action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
