"""Making the demonstration book: the office, its register, and the loans of the last years."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from asset_desk.demo.diary import Batch, Diary
from asset_desk.demo.kits import keep_kits
from asset_desk.demo.loans import Lending, request_days
from asset_desk.demo.manual import keep_manual
from asset_desk.demo.measures import keep_measures
from asset_desk.demo.mistakes import close_months
from asset_desk.demo.office import DEMO_PASSWORD, found_office
from asset_desk.demo.register import fill_register
from asset_desk.services.ports import PasswordHasher

__all__ = ["DEMO_PASSWORD", "DemoPlan", "make_demo"]

_SLIPS_A_YEAR, _LARGEST = 400, 60
_SETTLING_IN = timedelta(days=3)
_WAITING_AT_THE_END = 23
"""The loans that `Lending.waiting_on` makes up for the last day."""


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """How large the demonstration is to be; `today` is the day on which it ends."""

    today: date
    years: float = 1.5
    slips: int = 300
    seed: int = 2569

    @property
    def size(self) -> int:
        """How many times the usual office this one is, by the slips it makes in a year."""
        return min(max(round(self.slips / self.years / _SLIPS_A_YEAR), 1), _LARGEST)


class _SaltedBySeed:
    """A hasher whose salts are those of the plan, because the acts seal what it makes."""

    def __init__(self, hasher: PasswordHasher, draw: random.Random) -> None:
        self._hasher, self._draw = hasher, draw

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """The hash of a password that everyone knows."""
        return self._hasher.hash(password, salt=salt or self._draw.randbytes(16))

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether this password made the hash."""
        return self._hasher.matches(password_hash, password)


def make_demo(batch: Batch, hasher: PasswordHasher, plan: DemoPlan) -> None:
    """Live through the plan's years at the desk of a fictional municipality, use case by use case.

    The book must be new. The same plan makes the same book, seals included.
    """
    hasher = _SaltedBySeed(hasher, random.Random(plan.seed))  # noqa: S311 - the password is public
    draw = random.Random(plan.seed)  # noqa: S311 - invented, not secret
    first = plan.today - timedelta(days=round(plan.years * 365))
    diary = Diary(batch, hasher, first)
    town = found_office(diary, draw, plan.today)
    owned = fill_register(diary, draw, town.divisions, times=plan.size)
    kit = keep_kits(diary, owned)
    keep_manual(diary, first, plan.today)
    lending = Lending(diary, draw, town, owned)
    last = plan.today - timedelta(days=1)
    waiting = _WAITING_AT_THE_END if plan.slips >= _WAITING_AT_THE_END else 0
    for day in request_days(draw, min(first + _SETTLING_IN, last), last, plan.slips - waiting):
        lending.ask_on(day)
    if waiting:
        lending.waiting_on(plan.today, kit)
    keep_measures(diary, plan.today)
    close_months(diary, first, plan.today)
    diary.live_until(plan.today)
