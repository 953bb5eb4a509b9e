"""Documents by email: settings, templates, the outbox, sending; the hosted page's links."""
