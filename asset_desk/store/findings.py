"""What a check of the book finds, gathered as it goes."""

from __future__ import annotations

from collections import Counter

from asset_desk.services.verify_rows import Difference

MOST_OF_ONE_CHECK = 200
"""After so many of one kind the rest are only counted: the report stays readable."""


class Findings:
    """The differences found so far."""

    def __init__(self) -> None:
        self._kept: list[Difference] = []
        self._counts: Counter[str] = Counter()

    def note(self, check: str, thai: str, english: str, act_no: int | None = None) -> None:
        """Remember a difference, said in both languages, and the act it is about."""
        self._counts[check] += 1
        if self._counts[check] <= MOST_OF_ONE_CHECK:
            self._kept.append(Difference(check, f"{thai} ({english})", act_no))

    def all(self) -> tuple[Difference, ...]:
        """The differences in the order found; what was only counted is said at the end."""
        rest = [
            Difference(check, f"และอีก {count - MOST_OF_ONE_CHECK:,} รายการ (and as many more)")
            for check, count in self._counts.items()
            if count > MOST_OF_ONE_CHECK
        ]
        return (*self._kept, *rest)
