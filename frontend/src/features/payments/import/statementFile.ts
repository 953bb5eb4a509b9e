/** A bank statement on its way to the server: how it is understood, and what became of it. */
import { type UploadAnswer, uploadFile } from "@/lib/api";
import type { Money } from "@/lib/format";

export const FIELDS = [
  { name: "bookedOn", label: "Day" },
  { name: "amount", label: "Amount" },
  { name: "credit", label: "Money in" },
  { name: "debit", label: "Money out" },
  { name: "direction", label: "In or out" },
  { name: "counterparty", label: "Payer" },
  { name: "account", label: "Payer’s account" },
  { name: "description", label: "Text" },
] as const;

export type Field = (typeof FIELDS)[number]["name"];

export type DecimalMark = "POINT" | "COMMA";
export type DayOrder = "YMD" | "DMY" | "MDY";

export interface StatementOptions {
  columns: Partial<Record<Field, readonly string[]>>;
  decimalMark: DecimalMark | null;
  dayOrder: DayOrder | null;
  currency: string;
}

export interface StatementLine {
  line: number;
  bookedOn: string;
  amount: Money;
  counterparty: string | null;
  description: string;
}

export interface StatementReading {
  format: "CSV" | "CAMT053";
  header: readonly string[];
  sample: readonly (readonly string[])[];
  columns: Partial<Record<Field, readonly string[]>>;
  decimalMark: DecimalMark | null;
  dayOrder: DayOrder | null;
  missing: readonly string[];
  lineCount: number;
  lines: readonly StatementLine[];
  debitCount: number;
  rejectedCount: number;
  rejected: readonly { line: number; message: string }[];
}

export interface ImportedStatement {
  id: string;
  transactionCount: number;
  knownCount: number;
}

export type StatementAnswer =
  | { isTaken: true; reading: StatementReading; statement: ImportedStatement | null; isRepeat: boolean }
  | { isTaken: false; problem: string };

interface Sent {
  businessId: string;
  file: File;
  options: StatementOptions;
  isPreview: boolean;
  skipsRejected?: boolean;
}

export async function sendStatement({ businessId, file, options, isPreview, skipsRejected = false }: Sent): Promise<StatementAnswer> {
  const query = statementQuery(options);
  query.set("businessId", businessId);
  query.set("fileName", file.name.slice(-200));
  query.set("preview", String(isPreview));
  query.set("skipRejected", String(skipsRejected));
  const mediaType = file.type || "text/csv";
  return answerIn(await uploadFile({ path: `/statements?${query.toString()}`, file, mediaType, onProgress: () => undefined }));
}

export function statementQuery({ columns, decimalMark, dayOrder, currency }: StatementOptions): URLSearchParams {
  const query = new URLSearchParams({ currency });
  if (decimalMark) query.set("decimalMark", decimalMark);
  if (dayOrder) query.set("dayOrder", dayOrder);
  for (const { name } of FIELDS) for (const heading of columns[name] ?? []) query.append(name, heading);
  return query;
}

export function answerIn({ status, body }: UploadAnswer): StatementAnswer {
  if (status === 200) {
    const { reading, statement, isRepeat } = body as { reading: StatementReading; statement: ImportedStatement | null; isRepeat: boolean };
    return { isTaken: true, reading, statement, isRepeat };
  }
  const errors = (body as { errors?: { message: string }[] } | null)?.errors;
  const unreached = status === 0 ? "Folio cannot be reached. Check the connection, then try again." : `Folio answered with an error (${status}).`;
  return { isTaken: false, problem: errors?.[0]?.message ?? unreached };
}
