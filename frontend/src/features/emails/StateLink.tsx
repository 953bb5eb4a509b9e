/** A view of the outbox: the emails in one state, with their number where somebody may have to act. */
import { Link } from "@tanstack/react-router";
import { formatCount } from "@/lib/format";
import { stateInWords } from "@/ui/messages";
import { savedView } from "@/ui/pages";
import type { EmailSearch } from "./emailSearch";

const COUNTED = ["WAITING", "FAILED", "BOUNCED"];

export function StateLink({ state, search, count }: { state: EmailSearch["state"]; search: EmailSearch; count: number }) {
  return (
    <Link
      to="/outbox"
      search={{ state, q: search.q }}
      activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
      aria-current={state === search.state ? "page" : undefined}
      className={savedView}
    >
      {state ? stateInWords(state) : "All"}
      {state && COUNTED.includes(state) && count > 0 && ` ${formatCount(count)}`}
    </Link>
  );
}
