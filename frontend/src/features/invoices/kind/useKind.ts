/** The kind of documents that the screen around is about. */
import { createContext, use } from "react";
import { INVOICES, type Kind } from "./kinds";

export const KindContext = createContext<Kind>(INVOICES);

export function useKind(): Kind {
  return use(KindContext);
}
