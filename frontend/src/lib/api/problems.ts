/** What went wrong with a request, in words for a person. */
import type { CombinedError } from "@urql/core";
import { wasNotReached } from "./askAgainWhenLost";

export interface Problem {
  kind: "unreachable" | "refused" | "fault";
  code: string;
  message: string;
}

/** The server's own sentence when it refused; otherwise what is known. */
export function problemOf(error: CombinedError): Problem {
  if (wasNotReached(error)) {
    return { kind: "unreachable", code: "UNREACHABLE", message: "Folio cannot be reached. What you typed is still here." };
  }
  const [first] = error.graphQLErrors;
  const code = first?.extensions["code"];
  if (first && typeof code === "string") return { kind: "refused", code, message: first.message };
  return { kind: "fault", code: "FAULT", message: "Something went wrong in Folio. It is logged there; nothing was changed." };
}
