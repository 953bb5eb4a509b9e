/** Who is signed in, and what to do when the server no longer knows them. */
import { createStore } from "@/lib/createStore";
import { type JsonAnswer, sendJson } from "./sendJson";

export interface Person {
  id: string;
  name: string;
  email: string;
  role: "ADMIN" | "FINANCE" | "SALES" | "READ_ONLY";
}

/**
 * `unknown` until the server has answered, `new` when nobody can sign in yet. `expired` is a session that ended while
 * the console was in use: the page stays as it is, with all that was typed, and waits behind the sign-in form.
 */
export type Session =
  | { status: "unknown" | "out" }
  | { status: "new"; needsToken: boolean }
  | { status: "in"; person: Person }
  | { status: "expired"; person: Person };

export const session = createStore<Session>({ status: "unknown" });

export interface FirstPerson {
  name: string;
  email: string;
  password: string;
  /** Shows, from elsewhere, that one runs this installation. */
  setupToken: string;
}

interface SessionAnswer {
  person: Person | null;
  needsFirstPerson: boolean;
  needsSetupToken: boolean;
}

/** Ask the server who we are. */
export async function resumeSession(): Promise<void> {
  const { body } = await sendJson<SessionAnswer>("GET", "/session");
  if (body?.person) session.set({ status: "in", person: body.person });
  else if (body?.needsFirstPerson) session.set({ status: "new", needsToken: body.needsSetupToken });
  else if (body) session.set({ status: "out" });
}

/** Null when signed in; otherwise the sentence to show. */
export async function signIn(email: string, password: string): Promise<string | null> {
  return enter(await sendJson<SessionAnswer>("POST", "/session", { email, password }));
}

/** Make the first person of a new installation and sign them in; null when done, otherwise the sentence to show. */
export async function setUpFirstPerson(first: FirstPerson): Promise<string | null> {
  return enter(await sendJson<SessionAnswer>("POST", "/session/first-person", first));
}

function enter(answer: JsonAnswer<SessionAnswer>): string | null {
  const person = answer.isOk ? answer.body?.person : null;
  if (!person) return answer.message;
  const former = session.get();
  // Whoever signs in over someone else's work starts anew: drafts of one person are not sent by another.
  if (former.status === "expired" && former.person.id !== person.id) window.location.assign("/");
  session.set({ status: "in", person });
  return null;
}

let isLeaving = false;

export async function signOut(): Promise<void> {
  isLeaving = true;
  await sendJson("DELETE", "/session");
  // A fresh page: nothing of the former person's data stays in memory.
  window.location.assign("/");
}

/** The server refused a request for want of a session. */
export function noticeSignedOut(): void {
  // What was asked before signing out may be refused after it.
  if (isLeaving) return;
  const current = session.get();
  if (current.status === "in") session.set({ status: "expired", person: current.person });
  if (current.status === "unknown") session.set({ status: "out" });
}
