"""Follow-ups and extensions, and the index that finds what came back late."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    "CREATE TABLE follow_up ("
    "id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no), "
    "loan_id INTEGER NOT NULL REFERENCES loan (id), followed_up_on DATE NOT NULL, "
    "due_date DATE NOT NULL, chase_by DATE NOT NULL, followed_up_by VARCHAR NOT NULL, "
    "channel VARCHAR NOT NULL, answer VARCHAR NOT NULL, next_on DATE, "
    "CHECK (followed_up_on >= due_date))",
    "CREATE INDEX ix_follow_up_loan ON follow_up (loan_id, due_date, followed_up_on)",
    "CREATE TABLE extension ("
    "id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no), "
    "loan_id INTEGER NOT NULL REFERENCES loan (id), decided_on DATE NOT NULL, "
    "reason VARCHAR NOT NULL, old_due_date DATE NOT NULL, new_due_date DATE NOT NULL, "
    "person_name VARCHAR NOT NULL, person_title VARCHAR NOT NULL, order_text VARCHAR NOT NULL, "
    "CHECK (new_due_date > old_due_date AND new_due_date >= decided_on))",
    "CREATE INDEX ix_extension_loan ON extension (loan_id, id)",
    "CREATE INDEX ix_loan_late ON loan (due_date, last_act_on, stage, handed_over_on) "
    "WHERE handed_over_on IS NOT NULL AND last_act_on > due_date",
)
ONLY_ADDED = ("follow_up", "extension")


def upgrade() -> None:
    """Make the tables, with the triggers that keep history as it is."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in ONLY_ADDED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
            )
