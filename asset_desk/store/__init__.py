"""The book: SQLite through SQLModel."""
