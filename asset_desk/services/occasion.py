"""Who acts, and when: what every use case is told from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from asset_desk.domain.accounts import Officer, Permission


@dataclass(frozen=True, slots=True)
class Occasion:
    """The officer, today in Bangkok, and the UTC instant at which the act is recorded."""

    officer: Officer
    today: date
    now: datetime

    def must(self, permission: Permission) -> None:
        """Refuse what the officer's role does not allow."""
        self.officer.must(permission)
