"""Why another sum was paid for a damaged or lost piece than its value when lent."""

from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the reason; of what was settled before it is empty, because it was the value."""
    op.execute("ALTER TABLE settlement ADD COLUMN amount_reason VARCHAR NOT NULL DEFAULT ''")
