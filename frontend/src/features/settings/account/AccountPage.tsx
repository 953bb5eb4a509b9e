/** What belongs to oneself: the password, and where one is signed in. */
import { useStore } from "@/lib/createStore";
import { session } from "@/lib/session";
import { EmptyState, Facts, Section } from "@/ui/pages";
import { UserRound } from "lucide-react";
import { ROLES } from "../members/roles";
import { SessionList } from "../parts/SessionList";
import { SettingsScreen } from "../parts/SettingsScreen";
import { PasswordForm } from "./PasswordForm";

export function AccountPage() {
  const current = useStore(session);
  const person = "person" in current ? current.person : null;
  return (
    <SettingsScreen title="Your account">
      {person ? (
        <>
          <Section title="You" help="An administrator changes these.">
            <Facts
              facts={[
                { name: "Name", value: person.name },
                { name: "Email", value: person.email },
                { name: "Role", value: ROLES[person.role] },
              ]}
            />
          </Section>
          <Section title="Password" help="Changing it signs you out everywhere else.">
            <PasswordForm />
          </Section>
          <Section title="Sessions" help="The browsers in which you are signed in.">
            <SessionList personId={person.id} />
          </Section>
        </>
      ) : (
        <EmptyState icon={<UserRound size={20} />} title="Nobody is signed in">
          Whoever signs in finds their password and sessions here.
        </EmptyState>
      )}
    </SettingsScreen>
  );
}
