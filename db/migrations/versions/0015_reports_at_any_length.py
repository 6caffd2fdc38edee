"""The indexes with which a report costs what its period holds, however long the book is."""

from alembic import op

revision = "0015"
down_revision = "0014"

STATEMENTS = (
    "CREATE INDEX ix_ledger_entry_day ON ledger_entry (kind, happened_on, line_id, act_no)",
    "DROP INDEX ix_ledger_entry_line",
    "CREATE INDEX ix_ledger_entry_line ON ledger_entry (line_id, kind, happened_on, act_no)",
    "DROP INDEX ix_posting_entry",
    "CREATE INDEX ix_posting_entry ON posting (entry_id, place, quantity)",
    "CREATE INDEX ix_settlement_day ON settlement (happened_on)",
)


def upgrade() -> None:
    """Make them, so that entries are found by day and by line without being read themselves."""
    for statement in STATEMENTS:
        op.execute(statement)
