"""Credit notes: made from an invoice's lines or from scratch, applied to invoices and taken off."""
