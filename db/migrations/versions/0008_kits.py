"""Kits with their accessories, and the index by which a month of one asset is found."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    "CREATE TABLE kit ("
    "id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL CHECK (name <> ''), "
    "name_key VARCHAR NOT NULL, name_sort_key BLOB NOT NULL, accessories VARCHAR NOT NULL, "
    "is_active BOOLEAN NOT NULL)",
    "CREATE UNIQUE INDEX ix_kit_name ON kit (name_key) WHERE is_active",
    "CREATE TABLE kit_line ("
    "id INTEGER NOT NULL PRIMARY KEY, kit_id INTEGER NOT NULL REFERENCES kit (id), "
    "line_no INTEGER NOT NULL, asset_id INTEGER NOT NULL REFERENCES asset (id), "
    "quantity INTEGER NOT NULL CHECK (quantity > 0), accessories VARCHAR NOT NULL)",
    "CREATE TRIGGER kit_no_delete BEFORE DELETE ON kit "
    "BEGIN SELECT RAISE(ABORT, 'kit: rows are never deleted'); END",
    "CREATE UNIQUE INDEX ix_kit_line ON kit_line (kit_id, asset_id)",
    "CREATE INDEX ix_kit_line_asset ON kit_line (asset_id)",
    "ALTER TABLE loan_line ADD COLUMN kit_name VARCHAR NOT NULL DEFAULT ''",
    "ALTER TABLE loan_line ADD COLUMN accessories VARCHAR NOT NULL DEFAULT ''",
    "DROP INDEX ix_ledger_entry_asset",
    "CREATE INDEX ix_ledger_entry_asset ON ledger_entry (asset_id, happened_on)",
)


def upgrade() -> None:
    """Make the tables, and let a loan line remember its kit and what belongs to it."""
    for statement in STATEMENTS:
        op.execute(statement)
