/** An entry of the activity log in words. */

const WORDS: Record<string, string> = {
  createInvoice: "Draft created",
  createCreditNote: "Draft created",
  createCreditNoteFromInvoice: "Draft made from an invoice",
  creditInvoice: "Credit note drafted",
  applyCreditNote: "Credit note applied",
  removeCreditApplication: "Credit note taken off",
  turnIntoCreditNote: "Turned into a credit note",
  creditLateUsage: "Draft made of late usage",
  mergeInvoices: "Drafts merged",
  createCorrectedDraft: "Corrected draft opened",
  createAdjustmentInvoice: "Adjustment invoice created",
  billSchedule: "Draft made by the billing run",
  recalculateInvoice: "Recalculated",
  finalizeInvoice: "Finalized",
  leaveForReview: "Not issued automatically",
  sendInvoice: "Email asked for",
  emailSent: "Email taken by the mail server",
  sendEmailAgain: "Email sent again: not known whether the first arrived",
  emailFailed: "Email failed",
  cancelEmail: "Email stopped",
  retryEmail: "Email tried again",
  markEmailBounced: "Email came back",
  markInvoiceAsSent: "Marked as sent",
  leaveUnsent: "Not sent automatically",
  recordPayment: "Payment recorded",
  applyPayment: "Credit on account used",
  removePaymentAllocation: "Payment taken off",
  undoPayment: "Payment undone",
  markUncollectible: "Marked as uncollectible",
  takeBackUncollectible: "No longer uncollectible",
  voidInvoice: "Voided",
  correctInvoice: "Details corrected",
  sendReminder: "Reminder asked for",
  viewHostedPage: "Customer looked at the page",
  renewHostedLink: "Page got a new link",
  revokeHostedLink: "Link of the page revoked",
  deleteInvoice: "Deleted",
  updateInvoice: "Details changed",
  editInvoice: "Edited",
};

/** Actions without words of their own are taken apart: `addLineItem` is “Add line item”. */
export function inWords(action: string): string {
  const known = WORDS[action];
  if (known) return known;
  const words = action.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
