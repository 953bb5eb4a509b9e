"""Document numbers: how a business numbers, the next number of a sequence, the fate of every number."""
