"""A month of one asset, day by day: what is free, who has the rest, what is promised."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import LoanId, free_quantity


@dataclass(frozen=True, slots=True)
class Moved:
    """What one day's movements of the asset brought to a place, or took from it."""

    on: date
    line_id: LoanLineId | None
    place: Place
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineHeld:
    """A loan line of the asset: what is out of it now, and what is promised and not collected."""

    line_id: LoanLineId
    loan_id: LoanId
    slip_no: str
    borrower: str
    from_date: date
    due_date: date
    out: int
    promised: int


class Holding(StrEnum):
    """What a loan has to do with the asset on a day."""

    OUT = "out"
    LATE = "late"
    BACK = "back"
    PROMISED = "promised"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHolding:
    """So many pieces with one loan on a day, or promised to it."""

    loan_id: LoanId
    slip_no: str
    borrower: str
    from_date: date
    due_date: date
    quantity: int
    holding: Holding


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetDay:
    """One day: pieces free of those owned, and where the others are as the day ends."""

    day: date
    free: int
    owned: int
    out: int
    promised: int
    holdings: tuple[DayHolding, ...]

    @property
    def late(self) -> int:
        """Pieces that are out past their due date."""
        return sum(each.quantity for each in self.holdings if each.holding is Holding.LATE)


def days_of(month: date) -> tuple[date, ...]:
    """Every day of the month that this day lies in."""
    first = month.replace(day=1)
    days = (first + timedelta(days=number) for number in range(31))
    return tuple(day for day in days if day.month == first.month)


def month_of_asset(
    days: Sequence[date],
    now: Mapping[Place, int],
    moves: Sequence[Moved],
    lines: Sequence[LineHeld],
) -> tuple[AssetDay, ...]:
    """The days counted back from where the pieces are now; `moves` are all since the first day.

    What is out stays out until it is back, whatever its due date; what is promised counts on its
    own days only. A day that has not come so has the same count as a loan for that day alone.
    """
    by_day: dict[date, list[Moved]] = defaultdict(list)
    for move in moves:
        by_day[move.on].append(move)
    there = _Pieces(now, lines)
    for on in by_day.keys() - set(days):
        there.before(by_day[on])
    told = []
    for day in reversed(days):
        told.append(_day(day, there, by_day.get(day, ()), lines))
        there.before(by_day.get(day, ()))
    return tuple(reversed(told))


class _Pieces:
    """Where the pieces are as a day ends, and how many of each line are out."""

    def __init__(self, now: Mapping[Place, int], lines: Sequence[LineHeld]) -> None:
        self.at = Counter(now)
        self.out = Counter({line.line_id: line.out for line in lines})

    def before(self, moves: Iterable[Moved]) -> None:
        """As it was before these movements."""
        for move in moves:
            self.at[move.place] -= move.quantity
            if move.place is Place.ON_LOAN and move.line_id is not None:
                self.out[move.line_id] -= move.quantity


def _day(day: date, there: _Pieces, today: Iterable[Moved], lines: Sequence[LineHeld]) -> AssetDay:
    back: Counter[LoanLineId | None] = Counter()
    for move in today:
        if move.place is Place.ON_LOAN and move.quantity < 0:
            back[move.line_id] -= move.quantity
    holdings = tuple(
        each
        for line in lines
        for each in _holdings(line, day, there.out[line.line_id], back[line.line_id])
    )
    promised = sum(each.quantity for each in holdings if each.holding is Holding.PROMISED)
    return AssetDay(
        day=day,
        free=free_quantity(there.at[Place.STORE], promised),
        owned=-there.at[Place.REGISTER],
        out=there.at[Place.ON_LOAN],
        promised=promised,
        holdings=holdings,
    )


def _holdings(line: LineHeld, day: date, out: int, back: int) -> Iterable[DayHolding]:
    if out:
        yield _held(line, out, Holding.LATE if day > line.due_date else Holding.OUT)
    if back:
        yield _held(line, back, Holding.BACK)
    if line.promised and line.from_date <= day <= line.due_date:
        yield _held(line, line.promised, Holding.PROMISED)


def _held(line: LineHeld, quantity: int, holding: Holding) -> DayHolding:
    return DayHolding(
        loan_id=line.loan_id,
        slip_no=line.slip_no,
        borrower=line.borrower,
        from_date=line.from_date,
        due_date=line.due_date,
        quantity=quantity,
        holding=holding,
    )
