"""Floor 5: how machines ask (plain HTTP)."""
