"""Reminders of what is owed: rules of a business, what goes out when, one sent by hand."""
