"""What the summary of a fiscal year says in words: its problems, and what is suggested."""

from alembic import op

revision = "0013"
down_revision = "0012"

STATEMENTS = (
    "CREATE TABLE year_text ("
    "fiscal_year INTEGER NOT NULL PRIMARY KEY CHECK (fiscal_year BETWEEN 2400 AND 2999), "
    "problems VARCHAR NOT NULL, suggestions VARCHAR NOT NULL)",
    "CREATE TRIGGER year_text_no_delete BEFORE DELETE ON year_text "
    "BEGIN SELECT RAISE(ABORT, 'year_text: rows are never deleted'); END",
)


def upgrade() -> None:
    """Make the table; an old book has no texts yet."""
    for statement in STATEMENTS:
        op.execute(statement)
