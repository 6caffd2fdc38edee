"""An index with which a lot that was lent a hundred thousand times is quickly asked for its harm."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the index."""
    op.execute(
        "CREATE INDEX ix_loan_line_harmed ON loan_line (asset_id) "
        "WHERE quantity_damaged > 0 OR quantity_lost > 0"
    )
