/** The session of the draft on screen; leaving it and coming back finds its edits and their undo again. */
import { createContext, useContext, useEffect, useMemo } from "react";
import { useStore } from "@/lib/createStore";
import type { Draft } from "./DraftDetail";
import { DraftSession, type DraftState } from "./DraftSession";
import { draftServer } from "./draftServer";

const sessions = new Map<string, DraftSession>();
const LOOK_EVERY = 8_000;

export function useDraftSession(draft: Draft): DraftSession {
  const session = useMemo(() => sessionOf(draft), [draft.id]); // eslint-disable-line react-hooks/exhaustive-deps -- one session a draft
  useEffect(() => session.receive(draft), [session, draft]);
  useLookForChanges(session);
  useWarnBeforeLeaving(session);
  return session;
}

function sessionOf(draft: Draft): DraftSession {
  const known = sessions.get(draft.id);
  if (known) return known;
  const session = new DraftSession(draftServer(draft.id), draft);
  sessions.set(draft.id, session);
  return session;
}

function useLookForChanges(session: DraftSession): void {
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && session.lookForChanges());
    const timer = setInterval(look, LOOK_EVERY);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [session]);
}

function useWarnBeforeLeaving(session: DraftSession): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (session.state.get().saving !== "saved") event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [session]);
}

export const DraftContext = createContext<DraftSession | null>(null);

/** The session, for components inside the editor. */
export function useSession(): DraftSession {
  const session = useContext(DraftContext);
  if (!session) throw new Error("useSession is called outside a draft editor.");
  return session;
}

export function useDraftState(): DraftState {
  return useStore(useSession().state);
}
