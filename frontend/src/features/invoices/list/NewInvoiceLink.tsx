/** The way to a new invoice, as a button. */
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { buttonLink } from "@/ui/buttons";

export function NewInvoiceLink() {
  return (
    <Link to="/invoices/new" className={buttonLink("primary")}>
      <Plus aria-hidden size={14} />
      New invoice
    </Link>
  );
}
