/** Keys with which programs use the API. */
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { EmptyState, Faces } from "@/ui/pages";
import { PlainTable } from "@/ui/tables";
import { AdministratorsOnly } from "../parts/AdministratorsOnly";
import { SettingsScreen } from "../parts/SettingsScreen";
import { useIsAdministrator } from "../parts/useIsAdministrator";
import { keyColumns } from "./keyColumns";
import { KeyDialog } from "./KeyDialog";
import { KeyRow } from "./KeyRow";
import { RevokeDialog } from "./RevokeDialog";

const ApiKeys = graphql(
  `
    query ApiKeys {
      apiKeys {
        ...KeyRow
      }
    }
  `,
  [KeyRow],
);

export function KeysPage() {
  const isAdministrator = useIsAdministrator();
  const answer = useAnswer(ApiKeys, {}, { followsChanges: true });
  const [isAdding, setAdding] = useState(false);
  const [revoked, setRevoked] = useState<KeyRow | null>(null);
  const add = () => setAdding(true);
  useShortcuts(isAdministrator ? [{ keys: "c", label: "New API key", run: add, isCommand: true }] : []);
  return (
    <SettingsScreen
      title="API keys"
      actions={
        isAdministrator && (
          <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
            New API key
          </Button>
        )
      }
    >
      <AdministratorsOnly />
      <Faces answer={answer}>
        {({ apiKeys }) =>
          apiKeys.length === 0 ? (
            <EmptyState icon={<KeyRound size={20} />} title="No API keys yet">
              Programs that send usage or read invoices name themselves by a key.
            </EmptyState>
          ) : (
            <PlainTable
              label="API keys"
              columns={keyColumns(new Date())}
              rows={readFragment(KeyRow, apiKeys)}
              rowKey={(key) => key.id}
              actions={(key) =>
                isAdministrator &&
                key.revokedAt === null && (
                  <Button size="small" aria-label={`Revoke ${key.name}`} onPress={() => setRevoked(key)}>
                    Revoke
                  </Button>
                )
              }
            />
          )
        }
      </Faces>
      {isAdding && <KeyDialog onClose={() => setAdding(false)} />}
      {revoked && <RevokeDialog apiKey={revoked} onClose={() => setRevoked(null)} />}
    </SettingsScreen>
  );
}
