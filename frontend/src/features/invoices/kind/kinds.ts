/** The two kinds of documents that share their screens, and what each is called. */
import { FileMinus, FileText, type LucideIcon } from "lucide-react";
import type { View } from "../list/invoiceSearch";

export interface Kind {
  documentType: "INVOICE" | "CREDIT_NOTE";
  /** Where its list is. */
  path: "/invoices" | "/credit-notes";
  /** Where one of it is. */
  detail: "/invoices/$invoiceId" | "/credit-notes/$invoiceId";
  /** Under which its saved views are kept. */
  screen: "invoices" | "credit-notes";
  icon: LucideIcon;
  title: string;
  /** Inside a sentence. */
  one: string;
  many: string;
  views: readonly View[];
  /** What fills an empty list. */
  filledBy: string;
}

export const INVOICES: Kind = {
  documentType: "INVOICE",
  path: "/invoices",
  detail: "/invoices/$invoiceId",
  screen: "invoices",
  icon: FileText,
  title: "Invoices",
  one: "invoice",
  many: "invoices",
  views: ["drafts", "final", "sent", "overdue", "paid", "voided", "upcoming", "all"],
  filledBy: "Billing schedules make drafts on their billing dates; they wait here for review.",
};

export const CREDIT_NOTES: Kind = {
  documentType: "CREDIT_NOTE",
  path: "/credit-notes",
  detail: "/credit-notes/$invoiceId",
  screen: "credit-notes",
  icon: FileMinus,
  title: "Credit notes",
  one: "credit note",
  many: "credit notes",
  views: ["drafts", "final", "sent", "unapplied", "applied", "voided", "all"],
  filledBy: "Open an invoice and choose Create credit note, or start one from scratch.",
};

export function kindOf(document: { documentType: Kind["documentType"] }): Kind {
  return document.documentType === "CREDIT_NOTE" ? CREDIT_NOTES : INVOICES;
}
