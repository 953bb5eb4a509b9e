/** What became of an uploaded file. */

export interface Delivery {
  /** Why nothing was taken; null when the file was read. */
  problem: string | null;
  accepted: number;
  superseded: number;
  unchanged: number;
  rejectedCount: number;
  rejected: readonly { line: number; message: string; field: string | null }[];
  unknownAliases: readonly string[];
}

const NOTHING: Delivery = {
  problem: null,
  accepted: 0,
  superseded: 0,
  unchanged: 0,
  rejectedCount: 0,
  rejected: [],
  unknownAliases: [],
};

/** Counts come with 200, and with 422 when nothing was kept for a wrong line. */
export function deliveryIn({ status, body }: { status: number; body: unknown }): Delivery {
  if (status === 0) return { ...NOTHING, problem: "Folio cannot be reached. Try again: what arrived already counts once." };
  if (status === 200) return { ...NOTHING, ...(body as Partial<Delivery>) };
  if (status === 422) {
    return { ...NOTHING, ...(body as Partial<Delivery>), problem: "Nothing was kept, because some lines are wrong." };
  }
  const [first] = (body as { errors?: { message: string }[] } | null)?.errors ?? [];
  return { ...NOTHING, problem: first?.message ?? `Folio answered with an error (${status}). Nothing more is known.` };
}
