"""Floor 5: how people and partners ask (GraphQL)."""
