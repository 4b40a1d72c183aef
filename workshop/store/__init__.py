"""The log on disk: SQLite by default, PostgreSQL by URL."""
