"""Indexes with which the home board and a long control ledger stay quick."""

from alembic import op

revision = "0002"
down_revision = "0001"

INDEXES = (
    "CREATE INDEX ix_asset_kept_name ON asset (name_sort_key) WHERE retired_on IS NULL",
    "CREATE INDEX ix_asset_balance_out ON asset_balance (asset_id) WHERE place = 'on_loan' AND quantity > 0",
    "CREATE INDEX ix_loan_line_back ON loan_line (back_on, ledger_year)",
    "CREATE INDEX ix_loan_line_open ON loan_line (ledger_year, ledger_no) WHERE quantity_out > 0",
)


def upgrade() -> None:
    """Make the indexes."""
    for statement in INDEXES:
        op.execute(statement)
