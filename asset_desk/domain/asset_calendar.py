"""A month of one asset, day by day: what is free, who has the rest, what is promised."""

from __future__ import annotations

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
    days: Iterable[date],
    now: Mapping[Place, int],
    moves: Sequence[Moved],
    lines: Sequence[LineHeld],
) -> tuple[AssetDay, ...]:
    """The days counted back from where the pieces are now; `moves` are all since the first day.

    What is out stays out until it is back, whatever its due date; what is promised counts on its
    own days only. A day that has not come so has the same count as a loan for that day alone.
    """
    return tuple(_day(day, now, moves, lines) for day in days)


def _day(
    day: date, now: Mapping[Place, int], moves: Sequence[Moved], lines: Sequence[LineHeld]
) -> AssetDay:
    later = [move for move in moves if move.on > day]
    today = [move for move in moves if move.on == day]
    holdings = tuple(each for line in lines for each in _holdings(line, day, later, today))
    promised = sum(each.quantity for each in holdings if each.holding is Holding.PROMISED)
    in_store = now.get(Place.STORE, 0) - _moved(later, Place.STORE)
    return AssetDay(
        day=day,
        free=free_quantity(in_store, promised),
        owned=_moved(later, Place.REGISTER) - now.get(Place.REGISTER, 0),
        out=now.get(Place.ON_LOAN, 0) - _moved(later, Place.ON_LOAN),
        promised=promised,
        holdings=holdings,
    )


def _holdings(
    line: LineHeld, day: date, later: Sequence[Moved], today: Sequence[Moved]
) -> Iterable[DayHolding]:
    out = line.out - _moved(later, Place.ON_LOAN, line.line_id)
    came_back = _back(today, line.line_id)
    if out:
        yield _held(line, out, Holding.LATE if day > line.due_date else Holding.OUT)
    if came_back:
        yield _held(line, came_back, Holding.BACK)
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


def _moved(moves: Iterable[Moved], place: Place, line_id: LoanLineId | None = None) -> int:
    return sum(
        move.quantity
        for move in moves
        if move.place is place and (line_id is None or move.line_id == line_id)
    )


def _back(moves: Iterable[Moved], line_id: LoanLineId) -> int:
    return -sum(
        move.quantity
        for move in moves
        if move.line_id == line_id and move.place is Place.ON_LOAN and move.quantity < 0
    )
