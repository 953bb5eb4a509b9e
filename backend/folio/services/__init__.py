"""Floor 4: what happens, wholly or not at all: one transaction each."""
