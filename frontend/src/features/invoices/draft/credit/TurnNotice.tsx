/** A draft that owes the customer money cannot be finalized as an invoice: it becomes a credit note. */
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { Banner } from "@/ui/pages";
import { DraftDetail } from "../model/DraftDetail";
import type { Draft } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";

const TurnIntoCreditNote = graphql(
  `
    mutation TurnIntoCreditNote($id: UUID!, $expectedVersion: Int) {
      turnIntoCreditNote(id: $id, input: { expectedVersion: $expectedVersion }) {
        userErrors {
          code
          message
          field
        }
        invoice {
          ...DraftDetail
        }
      }
    }
  `,
  [DraftDetail],
);

export function TurnNotice({ draft }: { draft: Draft }) {
  const session = useSession();
  const navigate = useNavigate();
  const [send, isPending] = useChange(TurnIntoCreditNote);

  async function turn(): Promise<void> {
    await session.settled();
    const { id, version } = session.state.get().draft;
    const outcome = await send({ id, expectedVersion: version });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify("The draft is a credit note now");
    await navigate({ to: "/credit-notes/$invoiceId", params: { invoiceId: id }, replace: true });
  }

  return (
    <Banner
      actions={
        <Button isPending={isPending} onPress={() => void turn()}>
          Turn into a credit note
        </Button>
      }
    >
      <strong>The total is negative.</strong> {draft.customer.name} gets money back, so this can only be finalized as a credit note of the
      same amounts.
    </Banner>
  );
}
