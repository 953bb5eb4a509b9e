"""How the tables came to be, a file a change, each for SQLite and PostgreSQL (written by `folio makemigration`)."""
