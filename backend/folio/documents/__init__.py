"""Floor 3: an invoice on paper and as XML."""
