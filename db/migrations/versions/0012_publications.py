"""The publication register: what was made public, where, when, and which file."""

from alembic import op

revision = "0012"
down_revision = "0011"

TABLES = """
CREATE TABLE publication (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    fiscal_year INTEGER NOT NULL, what VARCHAR NOT NULL,
    title VARCHAR NOT NULL CHECK (title <> ''), medium VARCHAR NOT NULL,
    published_on DATE NOT NULL, link VARCHAR NOT NULL, note VARCHAR NOT NULL);
CREATE INDEX ix_publication_year ON publication (fiscal_year, published_on);
CREATE TABLE publication_withdrawal (
    publication_id INTEGER NOT NULL PRIMARY KEY REFERENCES publication (id),
    act_no INTEGER NOT NULL UNIQUE REFERENCES act (no), withdrawn_on DATE NOT NULL,
    reason VARCHAR NOT NULL CHECK (reason <> ''))
"""


def upgrade() -> None:
    """Make the tables, and the triggers that keep what was noted as it is."""
    for statement in TABLES.split(";\n"):
        op.execute(statement)
    guards = [
        (name, change)
        for name in ("publication", "publication_withdrawal")
        for change in ("UPDATE", "DELETE")
    ]
    for table, change in guards:
        op.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
        )
