/** Who is signed in, and what to do when the server no longer knows them. */
import { createStore } from "@/lib/createStore";
import { sendJson } from "./sendJson";

export interface Person {
  name: string;
  email: string;
  role: string;
}

/**
 * `unknown` until the server has answered. `expired` is a session that ended while the console was in use: the page
 * stays as it is, with all that was typed, and waits behind the sign-in form.
 */
export type Session =
  | { status: "unknown" | "out" | "expired" }
  | { status: "new"; setup: true }
  | { status: "in"; person: Person | null };

export const session = createStore<Session>({ status: "unknown" });

interface SessionAnswer {
  person?: Person | null;
  needsSetup?: boolean;
}

/** Ask the server who we are; a server without sessions lets a key speak for the console. */
export async function resumeSession(): Promise<void> {
  const answer = await sendJson<SessionAnswer>("GET", "/session");
  if (answer.status === 404) return session.set({ status: "in", person: null });
  if (answer.body?.needsSetup) return session.set({ status: "new", setup: true });
  if (answer.isOk) return session.set({ status: "in", person: answer.body?.person ?? null });
  if (answer.status === 401) session.set({ status: "out" });
}

/** Null when signed in; otherwise the sentence to show. */
export async function signIn(email: string, password: string): Promise<string | null> {
  const answer = await sendJson<SessionAnswer>("POST", "/session", { email, password });
  if (!answer.isOk) return answer.message;
  session.set({ status: "in", person: answer.body?.person ?? null });
  return null;
}

export async function signOut(): Promise<void> {
  await sendJson("DELETE", "/session");
  // A fresh page: nothing of the former person's data stays in memory.
  window.location.assign("/");
}

/** The server refused a request for want of a session. */
export function noticeSignedOut(): void {
  const { status } = session.get();
  if (status === "in") session.set({ status: "expired" });
  if (status === "unknown") session.set({ status: "out" });
}

/** Make the first person of a new installation and sign them in; null when done, otherwise the sentence to show. */
export async function setUpFirstPerson(person: { name: string; email: string; password: string }): Promise<string | null> {
  const answer = await sendJson<SessionAnswer>("POST", "/session/setup", person);
  if (!answer.isOk) return answer.message;
  session.set({ status: "in", person: answer.body?.person ?? null });
  return null;
}
