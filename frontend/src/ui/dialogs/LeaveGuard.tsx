/** Asks before a screen is left on which something is typed and not saved; saving leaves with `ignoreBlocker`. */
import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";
import { useStore } from "@/lib/createStore";
import { unsaved, waiting } from "@/lib/forms";
import { ConfirmDialog } from "./ConfirmDialog";

interface LeaveGuardProps {
  /** Something would be lost. */
  isChanged: boolean;
  /** What would be lost. */
  says?: string;
}

export function LeaveGuard({ isChanged, says = "What you typed on this screen would be lost." }: LeaveGuardProps) {
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => isChanged && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved.get(),
    withResolver: true,
  });
  const act = useStore(waiting);

  useEffect(() => {
    unsaved.set(isChanged);
    return () => unsaved.set(false);
  }, [isChanged]);

  function leave(): void {
    unsaved.set(false);
    if (leaving.status === "blocked") leaving.proceed();
    waiting.set(null);
    act?.();
  }

  function stay(): void {
    if (leaving.status === "blocked") leaving.reset();
    waiting.set(null);
  }

  if (leaving.status !== "blocked" && !act) return null;
  return (
    <ConfirmDialog title="Leave without saving?" action="Leave" isDanger onConfirm={leave} onClose={stay}>
      {says}
    </ConfirmDialog>
  );
}
