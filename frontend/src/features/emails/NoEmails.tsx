/** An outbox, or a view of it, with nothing in it. */
import { Send } from "lucide-react";
import { stateInWords } from "@/ui/messages";
import { EmptyState } from "@/ui/pages";
import type { EmailSearch } from "./emailSearch";

export function NoEmails({ search }: { search: EmailSearch }) {
  if (search.q) {
    return (
      <EmptyState icon={<Send size={20} />} title="No email matches">
        Subjects, customers and document numbers are searched.
      </EmptyState>
    );
  }
  if (search.state) {
    return (
      <EmptyState icon={<Send size={20} />} title={`Nothing ${stateInWords(search.state).toLowerCase()}`}>
        {search.state === "FAILED"
          ? "Emails that the mail server refused wait here, with its words."
          : "Emails in this state are listed here."}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<Send size={20} />} title="No emails yet">
      Invoices, credit notes and reminders that you send are listed here with what became of them.
    </EmptyState>
  );
}
