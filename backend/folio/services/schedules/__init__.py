"""Billing schedules: made, changed, activated, suspended, ended."""
