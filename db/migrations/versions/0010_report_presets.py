"""Report presets: reports that are kept by name and made again."""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    "CREATE TABLE report_preset ("
    "id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL CHECK (name <> ''), "
    "name_key VARCHAR NOT NULL, name_sort_key BLOB NOT NULL, "
    "reports VARCHAR NOT NULL CHECK (reports <> ''), period VARCHAR NOT NULL, "
    "division_id INTEGER REFERENCES division (id), category VARCHAR, borrower_kind VARCHAR, "
    "work_type VARCHAR, has_thai_digits BOOLEAN NOT NULL, format VARCHAR NOT NULL, "
    "is_active BOOLEAN NOT NULL)",
    "CREATE UNIQUE INDEX ix_report_preset_name ON report_preset (name_key) WHERE is_active",
    "CREATE TRIGGER report_preset_no_delete BEFORE DELETE ON report_preset "
    "BEGIN SELECT RAISE(ABORT, 'report_preset: rows are never deleted'); END",
)


def upgrade() -> None:
    """Make the table; an old book begins without presets."""
    for statement in STATEMENTS:
        op.execute(statement)
