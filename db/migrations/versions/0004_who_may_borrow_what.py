"""Who may borrow what: types of work with their rules, opinions, waived rules, cited clauses."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    "ALTER TABLE asset ADD COLUMN needs_form_3 BOOLEAN",
    "ALTER TABLE loan ADD COLUMN purpose_kind VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE loan ADD COLUMN urgency_reason VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE loan ADD COLUMN rules_against VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE loan ADD COLUMN request_no INTEGER REFERENCES loan (id)",
    "CREATE INDEX ix_loan_request ON loan (request_no) WHERE request_no IS NOT NULL",
    "ALTER TABLE loan_line ADD COLUMN is_consumable BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE work_type ADD COLUMN guidance VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE work_type ADD COLUMN categories VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE work_type ADD COLUMN default_days INTEGER",
    "ALTER TABLE work_type ADD COLUMN longest_days INTEGER",
    "ALTER TABLE work_type ADD COLUMN needs_head BOOLEAN NOT NULL DEFAULT 0",
    "CREATE TABLE opinion (id INTEGER NOT NULL PRIMARY KEY, "
    "act_no INTEGER NOT NULL REFERENCES act (no), loan_id INTEGER NOT NULL REFERENCES loan (id), "
    "step VARCHAR NOT NULL, given_on DATE NOT NULL, person_name VARCHAR NOT NULL, "
    "person_title VARCHAR NOT NULL, order_text VARCHAR NOT NULL, agrees BOOLEAN NOT NULL, "
    "remark VARCHAR NOT NULL, is_own BOOLEAN NOT NULL, UNIQUE (loan_id, step))",
    "CREATE TABLE waiver (id INTEGER NOT NULL PRIMARY KEY, "
    "act_no INTEGER NOT NULL REFERENCES act (no), loan_id INTEGER NOT NULL REFERENCES loan (id), "
    "rule VARCHAR NOT NULL, waived_on DATE NOT NULL, person_name VARCHAR NOT NULL, "
    "person_title VARCHAR NOT NULL, reason VARCHAR NOT NULL, UNIQUE (loan_id, rule))",
    "CREATE TABLE clause (number VARCHAR NOT NULL PRIMARY KEY, wording VARCHAR NOT NULL, "
    "source VARCHAR NOT NULL, checked_on DATE)",
)
ONLY_ADDED = ("opinion", "waiver")


def upgrade() -> None:
    """Add the columns and tables, and the triggers that keep what was said as it was said."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in ONLY_ADDED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
            )
