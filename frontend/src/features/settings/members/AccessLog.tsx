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
          subjectId
        }
      }
    }
    verifyAccessLog {
      isIntact
    }
    people {
      id
      email
    }
    apiKeys {
      id
      name
    }
  }
`);

export function AccessLog() {
  const answer = useAnswer(AccessLogEntries, {}, { followsChanges: true });
  return (
    <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
      {({ accessLog, verifyAccessLog, people, apiKeys }) => {
        const names = new Map<string, string>();
        for (const { id, email } of people) names.set(id, email);
        for (const { id, name } of apiKeys) names.set(id, name);
        const entries = accessLog.edges.map(({ node }) => ({ ...node, subject: names.get(node.subjectId) }));
        return (
          <Section
            title="Who let whom in"
            help="The newest 50 changes of people and keys. No entry can be changed without it showing."
            actions={verifyAccessLog.isIntact ? <Pill tone="green">Intact</Pill> : <Pill tone="red">Tampered with</Pill>}
          >
            {entries.length === 0 ? <p>Nothing yet.</p> : <ActivityEntries entries={entries} />}
          </Section>
        );
      }}
    </Faces>
  );
}
