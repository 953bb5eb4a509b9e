/** How often and when a price is charged, in words. */
export const FREQUENCIES = {
  ONE_TIME: "Once",
  MONTHLY: "Monthly",
  QUARTERLY: "Quarterly",
  HALF_YEARLY: "Half-yearly",
  YEARLY: "Yearly",
} as const;

export const TIMINGS = { IN_ADVANCE: "in advance", IN_ARREARS: "in arrears" } as const;
