"""What a check of the whole book found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Something in the book that is not as it must be; `act_no` names the act, if one is meant."""

    check: str
    text: str
    act_no: int | None = None


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check of the whole book found; `head` is the journal's last seal."""

    acts: int
    entries: int
    loans: int
    attachments: int
    head: str
    differences: tuple[Difference, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing differs."""
        return not self.differences
