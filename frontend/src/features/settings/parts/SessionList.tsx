/** The open sessions of a person; each can be ended. */
import { graphql, type ResultOf } from "@/graphql/graphql";
import { change, useAnswer } from "@/lib/api";
import { formatAge, formatInstant } from "@/lib/format";
import { Button } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { notify, notifyRefused } from "@/ui/overlays";
import { Faces, Skeleton } from "@/ui/pages";
import { type Column, PlainTable } from "@/ui/tables";
import { browserName } from "./browserName";
import styles from "./SessionList.module.css";

const Sessions = graphql(`
  query Sessions($personId: UUID!) {
    sessions(personId: $personId) {
      id
      userAgent
      createdAt
      lastSeenAt
      isCurrent
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($id: UUID!) {
    revokeSession(id: $id) {
      userErrors {
        code
        message
        field
      }
      session {
        id
      }
    }
  }
`);

type Session = ResultOf<typeof Sessions>["sessions"][number];

const COLUMNS: readonly Column<Session>[] = [
  { id: "browser", header: "Browser", grows: true, cell: (session) => <Browser session={session} /> },
  { id: "seen", header: "Last used", cell: (session) => formatAge(session.lastSeenAt, new Date()) },
  { id: "created", header: "Signed in", isNumeric: true, cell: (session) => formatInstant(session.createdAt) },
];

export function SessionList({ personId }: { personId: string }) {
  const answer = useAnswer(Sessions, { personId }, { followsChanges: true });

  async function end(session: Session): Promise<void> {
    const outcome = await change(RevokeSession, { id: session.id });
    if (outcome.isDone) notify(`Signed out ${browserName(session.userAgent)}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <Faces answer={answer} skeleton={<Skeleton rows={3} />}>
      {({ sessions }) => (
        <PlainTable
          label="Sessions"
          columns={COLUMNS}
          rows={sessions}
          rowKey={(session) => session.id}
          empty="Not signed in anywhere."
          actions={(session) =>
            !session.isCurrent && (
              <Button size="small" onPress={() => void end(session)}>
                Sign out
              </Button>
            )
          }
        />
      )}
    </Faces>
  );
}

function Browser({ session }: { session: Session }) {
  return (
    <span className={styles["browser"]}>
      {browserName(session.userAgent)}
      {session.isCurrent && <Pill tone="green">This one</Pill>}
    </span>
  );
}
