/** Ends a key for good. */
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { notify, notifyRefused } from "@/ui/overlays";
import { ConfirmDialog } from "@/ui/dialogs";
import { KeyRow } from "./KeyRow";

const RevokeApiKey = graphql(
  `
    mutation RevokeApiKey($id: UUID!) {
      revokeApiKey(id: $id) {
        userErrors {
          code
          message
          field
        }
        apiKey {
          ...KeyRow
        }
      }
    }
  `,
  [KeyRow],
);

export function RevokeDialog({ apiKey, onClose }: { apiKey: KeyRow; onClose: () => void }) {
  const [send, isPending] = useChange(RevokeApiKey);

  async function revoke(): Promise<void> {
    const outcome = await send({ id: apiKey.id });
    onClose();
    if (outcome.isDone) notify(`Revoked ${apiKey.name}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={`Revoke ${apiKey.name}?`}
      action="Revoke"
      isDanger
      isPending={isPending}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      Programs that use it are refused at once. It cannot be brought back.
    </ConfirmDialog>
  );
}
