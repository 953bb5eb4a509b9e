/** What a job does, in words. */
const KINDS: Record<string, string> = {
  render_invoice: "Make the PDF of an invoice",
  issue_invoice: "Issue and send an invoice by itself",
  send_email: "Send an email",
  detect_late_usage: "Look for late usage",
  bill_what_came_due: "Bill what came due",
  forget_finished_jobs: "Forget jobs done long ago",
};

/** Kinds without words of their own are read from their name. */
export function kindInWords(kind: string): string {
  const words = kind.replaceAll("_", " ");
  return KINDS[kind] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The invoice that a job is about, by its key such as `render_invoice:…`. */
export function invoiceIn(key: string): string | null {
  return /^(?:render|issue)_invoice:([0-9a-f-]{36})$/.exec(key)?.[1] ?? null;
}
