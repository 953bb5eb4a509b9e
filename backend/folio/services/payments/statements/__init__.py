"""Bank statements: imported once, their money matched with invoices by a person's word."""
