/** What needs attention today. */
import { Link } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { buttonLink } from "@/ui/buttons";
import { EmptyState, PageHeader, Panel } from "@/ui/pages";

export function HomePage() {
  return (
    <Panel title="Home">
      <PageHeader title="Home" />
      <EmptyState
        icon={<FileText size={20} />}
        title="Drafts wait for review"
        action={
          <Link to="/invoices" className={buttonLink("primary")}>
            Review drafts
          </Link>
        }
      >
        Review them, finalize them, and they get their numbers.
      </EmptyState>
    </Panel>
  );
}
