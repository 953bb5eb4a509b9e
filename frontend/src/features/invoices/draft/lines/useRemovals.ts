/** Taking lines and groups off at once, with a way back. */
import { useCallback } from "react";
import { notify, notifyRefused } from "@/ui/overlays";
import { linesOf } from "../model/DraftDetail";
import type { Operation } from "../model/operations";
import { useSession } from "../model/useDraftSession";

export function useRemovals() {
  const session = useSession();

  const remove = useCallback(
    async (name: string, operation: Operation, restore: Operation) => {
      const outcome = await session.edit(`Removed ${name}`, [operation]);
      if (!outcome.isDone) return notifyRefused(outcome.refusals);
      const undo = () => {
        // Normally the last thing done; if not, it is restored by itself.
        if (session.state.get().undoable === `Removed ${name}`) void session.undo();
        else void session.edit(`Restored ${name}`, [restore]);
      };
      notify(`Removed ${name}`, { action: { label: "Undo", run: undo } });
    },
    [session],
  );

  const removeLine = useCallback(
    (lineItemId: string) => {
      const line = linesOf(session.state.get().draft).find((each) => each.id === lineItemId);
      if (line) void remove(line.name, { removeLineItem: { lineItemId } }, { restoreLineItem: { lineItemId } });
    },
    [session, remove],
  );

  const removeGroup = useCallback(
    (groupId: string) => {
      const group = session.state.get().draft.groups.find((each) => each.id === groupId);
      if (group) void remove(group.name, { removeLineItemGroup: { groupId } }, { restoreLineItemGroup: { groupId } });
    },
    [session, remove],
  );

  return { removeLine, removeGroup };
}
