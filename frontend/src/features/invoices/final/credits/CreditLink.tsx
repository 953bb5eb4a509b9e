/** The way from an issued invoice to a credit note of it. */
import { Link } from "@tanstack/react-router";
import { FileMinus } from "lucide-react";
import { buttonLink } from "@/ui/buttons";

export function CreditLink({ id }: { id: string }) {
  return (
    <Link to="/invoices/$invoiceId/credit" params={{ invoiceId: id }} className={buttonLink("quiet")}>
      <FileMinus aria-hidden size={14} />
      Create credit note
    </Link>
  );
}
