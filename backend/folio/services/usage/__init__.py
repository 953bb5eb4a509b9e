"""Usage: events in, metrics over them."""
