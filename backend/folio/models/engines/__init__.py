"""How Tortoise talks to SQLite and to PostgreSQL, without losing or leaking anything."""
