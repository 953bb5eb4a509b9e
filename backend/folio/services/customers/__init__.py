"""Companies that are billed: who they are, their contacts, tax ids and aliases."""
