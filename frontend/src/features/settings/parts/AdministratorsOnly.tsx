/** Tells others why nothing can be changed here. */
import { Banner } from "@/ui/pages";
import { useIsAdministrator } from "./useIsAdministrator";

export function AdministratorsOnly() {
  if (useIsAdministrator()) return null;
  return <Banner tone="grey">Only administrators change who has access.</Banner>;
}
