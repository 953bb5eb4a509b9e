/** How a customer is taxed, in words. */
export const TAX_STATUSES = { TAXED: "Taxed", TAX_EXEMPT: "Exempt", REVERSE_CHARGED: "Reverse charge" } as const;
