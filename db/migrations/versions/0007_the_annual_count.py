"""The annual count, and the indexes with which a year's movements are found."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = (
    "CREATE TABLE asset_count ("
    "id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL REFERENCES act (no), "
    "fiscal_year INTEGER NOT NULL, asset_id INTEGER NOT NULL REFERENCES asset (id), "
    "counted_on DATE NOT NULL, owned INTEGER NOT NULL, on_loan INTEGER NOT NULL, "
    "expected INTEGER NOT NULL, found INTEGER NOT NULL CHECK (found >= 0), "
    "damaged INTEGER NOT NULL CHECK (damaged >= 0), missing INTEGER NOT NULL CHECK (missing >= 0), "
    "counted_by VARCHAR NOT NULL CHECK (counted_by <> ''), remark VARCHAR NOT NULL)",
    "CREATE INDEX ix_asset_count_year ON asset_count (fiscal_year, asset_id, id)",
    "CREATE INDEX ix_act_recorded ON act (recorded_at)",
    "CREATE INDEX ix_act_kind ON act (kind, happened_on)",
)


def upgrade() -> None:
    """Make the table, with the triggers that keep history as it is, and the indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER asset_count_no_{change.lower()} BEFORE {change} ON asset_count "
            "BEGIN SELECT RAISE(ABORT, 'asset_count: rows are only ever added'); END"
        )
