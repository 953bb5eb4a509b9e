/** The ages of a debt in words, in the order in which they stand. */
export const AGE_LABELS = {
  NOT_DUE: "Not due",
  DAYS_1_TO_30: "1–30 days",
  DAYS_31_TO_60: "31–60 days",
  DAYS_61_TO_90: "61–90 days",
  OVER_90_DAYS: "Over 90 days",
} as const;

export type AgeBucket = keyof typeof AGE_LABELS;
