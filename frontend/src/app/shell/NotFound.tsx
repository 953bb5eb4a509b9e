/** An address that leads nowhere. */
import { Link } from "@tanstack/react-router";
import { Compass } from "lucide-react";
import { buttonLink } from "@/ui/buttons";
import { EmptyState, PageHeader, Panel } from "@/ui/pages";

export function NotFound() {
  return (
    <Panel title="Not found">
      <PageHeader title="Not found" />
      <EmptyState
        icon={<Compass size={20} />}
        title="There is nothing at this address"
        action={
          <Link to="/invoices" className={buttonLink("primary")}>
            Go to invoices
          </Link>
        }
      >
        The address may be mistyped, or what was here is gone.
      </EmptyState>
    </Panel>
  );
}
