/** The session: who is signed in, signing in and out, and expiry that loses nothing. */
export { consoleHeaders, sendJson } from "./sendJson";
export { noticeSignedOut, type Person, resumeSession, type Session, session, setUpFirstPerson, signIn, signOut } from "./session";
