"""Floor 1: what the right answer is. No I/O, no clock, no database."""
