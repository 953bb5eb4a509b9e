"""Invoices: drafts, their editing and recalculation, finalizing, voiding, merging."""
