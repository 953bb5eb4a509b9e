/** Who let whom in: the newest changes of people and keys, and whether anyone tampered with the log. */
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Pill } from "@/ui/marks";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { ActivityEntries } from "@/ui/records";

const AccessLogEntries = graphql(`
  query AccessLogEntries {
    accessLog(first: 50) {
      edges {
        node {
          id
          at
          actor
          action
          before
          after
        }
      }
    }
    verifyAccessLog {
      isIntact
    }
  }
`);

export function AccessLog() {
  const answer = useAnswer(AccessLogEntries, {}, { followsChanges: true });
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
      {({ accessLog, verifyAccessLog }) => (
        <Section
          title="Who let whom in"
          help="The newest 50 changes of people and keys. No entry can be changed without it showing."
          actions={verifyAccessLog.isIntact ? <Pill tone="green">Intact</Pill> : <Pill tone="red">Tampered with</Pill>}
        >
          {accessLog.edges.length === 0 ? (
            <p>Nothing yet.</p>
          ) : (
            <ActivityEntries entries={accessLog.edges.map(({ node }) => ({ ...node, subject: subjectOf(node) }))} />
          )}
        </Section>
      )}
    </Faces>
  );
}

/** The email or the name that the entry is about, as far as it tells. */
function subjectOf({ before, after }: { before: unknown; after: unknown }): string | undefined {
  const told = { ...(before as Record<string, unknown> | null), ...(after as Record<string, unknown> | null) };
  const subject = told["email"] ?? told["name"] ?? told["role"];
  return typeof subject === "string" ? subject : undefined;
}
