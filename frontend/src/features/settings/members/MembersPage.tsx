/** The people who sign in, their roles, and their sessions. */
import { Plus } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { Faces } from "@/ui/pages";
import { PlainTable } from "@/ui/tables";
import { AdministratorsOnly } from "../parts/AdministratorsOnly";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useIsAdministrator } from "../parts/useIsAdministrator";
import { AccessDialog } from "./AccessDialog";
import { AccessLog } from "./AccessLog";
import { memberColumns } from "./memberColumns";
import { MemberMenu } from "./MemberMenu";
import { MemberRow } from "./MemberRow";
import { PasswordDialog } from "./PasswordDialog";
import { PersonDialog } from "./PersonDialog";
import { SessionsDialog } from "./SessionsDialog";

const People = graphql(
  `
    query People {
      people {
        ...MemberRow
      }
    }
  `,
  [MemberRow],
);

export type MemberAction = "edit" | "password" | "sessions" | "access";

export function MembersPage() {
  const isAdministrator = useIsAdministrator();
  const answer = useAnswer(People, {}, { followsChanges: true });
  const [opened, setOpened] = useState<{ action: MemberAction; person: MemberRow | null } | null>(null);
  const add = () => setOpened({ action: "edit", person: null });
  const close = () => setOpened(null);
  useShortcuts(isAdministrator ? [{ keys: "c", label: "New member", run: add, isCommand: true }] : []);
  return (
    <SettingsScreen
      title="Members"
      actions={
        isAdministrator && (
          <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
            New member
          </Button>
        )
      }
    >
      <AdministratorsOnly />
      <Faces answer={answer}>
        {({ people }) => (
          <PlainTable
            label="Members"
            columns={memberColumns}
            rows={readFragment(MemberRow, people)}
            rowKey={(person) => person.id}
            actions={
              isAdministrator
                ? (person) => <MemberMenu person={person} onChoose={(action) => setOpened({ action, person })} />
                : undefined
            }
          />
        )}
      </Faces>
      <AccessLog />
      {opened?.action === "edit" && <PersonDialog person={opened.person} onClose={close} />}
      {opened?.person && opened.action === "password" && <PasswordDialog person={opened.person} onClose={close} />}
      {opened?.person && opened.action === "sessions" && <SessionsDialog person={opened.person} onClose={close} />}
      {opened?.person && opened.action === "access" && <AccessDialog person={opened.person} onClose={close} />}
    </SettingsScreen>
  );
}
