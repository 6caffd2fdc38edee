"""Indexes with which a book of a million lines is searched, filtered and asked for what was missed."""

from alembic import op

revision = "0014"
down_revision = "0013"

STATEMENTS = (
    "CREATE INDEX ix_loan_line_year ON loan_line (ledger_year, loan_id, ledger_no)",
    "CREATE INDEX ix_loan_called_off ON loan (last_act_on) "
    "WHERE stage IN ('cancelled', 'not_collected')",
    "CREATE INDEX ix_ledger_entry_asset_act ON ledger_entry (asset_id, act_no)",
    "CREATE INDEX ix_loan_year ON loan (fiscal_year, division_id, borrower_kind)",
    "DROP INDEX ix_loan_late",
    "CREATE INDEX ix_loan_late ON loan (julianday(last_act_on) - julianday(due_date), due_date) "
    "WHERE handed_over_on IS NOT NULL AND last_act_on > due_date",
)


def upgrade() -> None:
    """Make the indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
