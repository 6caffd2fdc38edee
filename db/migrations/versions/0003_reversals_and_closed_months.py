"""Acts that take other acts back, and months that are closed."""

from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = """
CREATE TABLE reversal (
    act_no INTEGER NOT NULL PRIMARY KEY REFERENCES act (no),
    reversed_act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    loan_id INTEGER NOT NULL REFERENCES loan (id), happened_on DATE NOT NULL,
    reason VARCHAR NOT NULL CHECK (reason <> ''));
CREATE INDEX ix_reversal_loan ON reversal (loan_id);
CREATE TABLE month_close (
    act_no INTEGER NOT NULL PRIMARY KEY REFERENCES act (no), month DATE NOT NULL,
    is_closed BOOLEAN NOT NULL, reason VARCHAR NOT NULL);
CREATE INDEX ix_month_close_month ON month_close (month, act_no)
"""

ONLY_ADDED = ("reversal", "month_close")


def upgrade() -> None:
    """Make the tables, and the triggers that keep history as it is."""
    for statement in TABLES.split(";\n"):
        op.execute(statement)
    for table in ONLY_ADDED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
            )
