/** Whether the person may change who has access; the server refuses others in any case. */
import { useStore } from "@/lib/createStore";
import { session } from "@/lib/session";

export function useIsAdministrator(): boolean {
  const current = useStore(session);
  return "person" in current && current.person.role === "ADMIN";
}
