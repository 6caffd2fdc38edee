"""Settlements of damaged and lost pieces, repairs, fact-finding and write-offs."""

from alembic import op

revision = "0006"
down_revision = "0005"

TABLES = """
CREATE TABLE settlement (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    line_id INTEGER NOT NULL REFERENCES loan_line (id), harm VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
    happened_on DATE NOT NULL, document_no VARCHAR NOT NULL, details VARCHAR NOT NULL,
    unit_value_satang INTEGER, value_reason VARCHAR NOT NULL, amount_satang INTEGER,
    closed_by VARCHAR NOT NULL);
CREATE INDEX ix_settlement_line ON settlement (line_id);
CREATE TABLE repair (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    asset_id INTEGER NOT NULL REFERENCES asset (id), quantity INTEGER NOT NULL CHECK (quantity > 0),
    source VARCHAR NOT NULL, happened_on DATE NOT NULL, fault VARCHAR NOT NULL,
    repairer VARCHAR NOT NULL, expected_on DATE, cost_satang INTEGER);
CREATE INDEX ix_repair_asset ON repair (asset_id);
CREATE TABLE repair_return (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    repair_id INTEGER NOT NULL REFERENCES repair (id),
    good INTEGER NOT NULL CHECK (good >= 0), beyond_repair INTEGER NOT NULL CHECK (beyond_repair >= 0),
    happened_on DATE NOT NULL, cost_satang INTEGER, note VARCHAR NOT NULL);
CREATE INDEX ix_repair_return_repair ON repair_return (repair_id);
CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    asset_id INTEGER NOT NULL REFERENCES asset (id), harm VARCHAR NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0), happened_on DATE NOT NULL,
    order_no VARCHAR NOT NULL, result VARCHAR NOT NULL, decided_by VARCHAR NOT NULL);
CREATE INDEX ix_finding_asset ON finding (asset_id);
CREATE TABLE write_off (
    id INTEGER NOT NULL PRIMARY KEY, act_no INTEGER NOT NULL UNIQUE REFERENCES act (no),
    finding_id INTEGER NOT NULL UNIQUE REFERENCES finding (id), happened_on DATE NOT NULL,
    document_no VARCHAR NOT NULL);
CREATE INDEX ix_asset_balance_lost ON asset_balance (asset_id) WHERE place = 'lost' AND quantity > 0;
ALTER TABLE return_count ADD COLUMN no_photo_reason VARCHAR NOT NULL DEFAULT ''
"""
ONLY_ADDED = ("settlement", "repair", "repair_return", "finding", "write_off")


def upgrade() -> None:
    """Make the tables, and the triggers that keep them as they are."""
    for statement in TABLES.split(";\n"):
        op.execute(statement)
    for table in ONLY_ADDED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: rows are only ever added'); END"
            )
