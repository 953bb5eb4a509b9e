"""Folio: usage and schedules in, exact branded invoices out."""
