"""Payments: recorded, applied to invoices, undone; bank statements with their matches."""
