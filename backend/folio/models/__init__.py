"""Floor 2: what we keep."""
