"""Floor 3: other people's programs."""
