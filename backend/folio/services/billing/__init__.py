"""Billing runs: schedules and usage become drafts."""
