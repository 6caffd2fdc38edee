"""What the desk ought to say: dicts and lists, with an arithmetic of their own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

CHASE_DAYS = 7
STORE, OUT, DAMAGED, LOST = "store", "on_loan", "damaged", "lost"
IN_REPAIR, DISPOSED, OWNED = "in_repair", "disposed", "register"
REQUESTED, REFUSED, APPROVED, CANCELLED = "requested", "refused", "approved", "cancelled"
HANDED_OVER, RETURNED, CLOSED = "handed_over", "returned", "closed"
NOT_COLLECTED = "not_collected"
CALLED_OFF = (CANCELLED, NOT_COLLECTED)
HEADS = {0: "นายสมบูรณ์ ใจงาม", 2: "นางวันดี รักบัญชี", 3: "นายช่างชัย ก่อสร้าง"}
"""Who approves: the mayor, or the head of the division that owns it."""


def year_of(day: date) -> int:
    """The fiscal year in พ.ศ., October to September."""
    return day.year + (544 if day.month > 9 else 543)


def begins(year: int) -> date:
    """1 October."""
    return date(year - 544, 10, 1)


@dataclass
class AssetCard:
    """An asset, and where its pieces are."""

    asset_id: int
    at: Counter = field(default_factory=Counter)
    quantity: int = 0
    division: int = 2
    category: str = "อื่น"
    is_retired: bool = False
    last_lent_or_back: date = date.min


@dataclass
class LineCard:
    """One line of a loan."""

    line_id: int
    asset: AssetCard
    requested: int
    approved: int = 0
    out: int = 0
    good: int = 0
    damaged: int = 0
    lost: int = 0
    settled: Counter = field(default_factory=Counter)
    running: tuple[int, int] | None = None
    back_on: date | None = None
    kit_name: str = ""
    accessories: str = ""

    def harmed(self, harm: str) -> int:
        """Pieces that came back so, made good or not."""
        return self.damaged if harm == DAMAGED else self.lost

    def owed(self, harm: str) -> int:
        """Pieces that the borrower has yet to make good."""
        return self.harmed(harm) - self.settled[harm]


@dataclass
class Deed:
    """An act of a loan, what it moved, and how the loan was before it."""

    act_no: int
    kind: str
    on: date
    recorded_on: date
    before: tuple = ()
    moves: list = field(default_factory=list)
    line: LineCard | None = None
    harmed: tuple[str, int] = (DAMAGED, 0)
    is_reversed: bool = False


@dataclass
class Paper:
    """What goes round with a request: who must approve, what stands against it, who agrees."""

    work: str = ""
    is_heads: bool = False
    is_heads_by_work: bool = False
    against: set[str] = field(default_factory=set)
    waived: list[str] = field(default_factory=list)
    opinions: list[tuple[str, date, bool]] = field(default_factory=list)
    sisters: set[int] = field(default_factory=set)
    asked_on: date = date.min


@dataclass
class LoanCard:
    """A loan."""

    loan_id: int
    lines: list[LineCard]
    from_date: date
    due_date: date
    last_on: date
    stage: str = REQUESTED
    slip: tuple[int, int] | None = None
    handed_over_on: date | None = None
    asked_on: list[date] = field(default_factory=list)
    extended: list[tuple[date, date]] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    paper: Paper = field(default_factory=Paper)

    @property
    def out(self) -> int:
        """Pieces that are still out."""
        return sum(line.out for line in self.lines)

    def is_overdue(self, today: date) -> bool:
        """Late from the day after the due day."""
        return self.out > 0 and today > self.due_date

    def due_on(self, day: date) -> date:
        """The due date as it stood at the end of a day."""
        later = [old for decided_on, old in self.extended if decided_on > day]
        return later[0] if later else self.due_date

    def picture(self) -> tuple:
        """Everything that taking an act back must bring back."""
        days = (self.last_on, self.handed_over_on, self.due_date, list(self.extended))
        return self.stage, days, [replace(line, settled=+line.settled) for line in self.lines]

    def restore(self, picture: tuple) -> None:
        """Be as in the picture again."""
        self.stage, days, lines = picture
        self.last_on, self.handed_over_on, self.due_date, self.extended = days
        for line, kept in zip(self.lines, lines, strict=True):
            line.__dict__.update(kept.__dict__)

    def standing(self) -> list[Deed]:
        """The acts that made the loan what it is."""
        apart = ("reversed", "asked", "opined")
        return [deed for deed in self.deeds if not deed.is_reversed and deed.kind not in apart]


@dataclass
class Movement:
    """Pieces that came to a place, or left it, on a day."""

    on: date
    asset_id: int
    place: str
    quantity: int
    line_id: int = 0
    is_hand_over: bool = False
    is_taken_back: bool = False


@dataclass
class DeskModel:
    """The whole desk."""

    today: date
    assets: list[AssetCard] = field(default_factory=list)
    loans: list[LoanCard] = field(default_factory=list)
    repairs: list[dict] = field(default_factory=list)
    findings: list[dict] = field(default_factory=list)
    movements: list[Movement] = field(default_factory=list)
    closed: set = field(default_factory=set)
    slips: Counter = field(default_factory=Counter)
    lines: Counter = field(default_factory=Counter)
    acts: int = 0

    def move(self, on: date, asset: AssetCard, moved: dict[str, int], **facts) -> None:
        """Pieces change their place."""
        assert sum(moved.values()) == 0
        for place, quantity in moved.items():
            asset.at[place] += quantity
            self.movements.append(Movement(on, asset.asset_id, place, quantity, **facts))
        if "line_id" in facts:
            asset.last_lent_or_back = max(asset.last_lent_or_back, on)

    def lines_of(self, asset: AssetCard) -> list[tuple[LoanCard, LineCard]]:
        """Every line that asks for this asset."""
        pairs = [(loan, line) for loan in self.loans for line in loan.lines]
        return [(loan, line) for loan, line in pairs if line.asset is asset]

    def reserved(self, asset: AssetCard, first: date, last: date, but: LoanCard | None = None):
        """What was promised for any of these days and is not yet collected."""
        return sum(
            line.approved
            for loan, line in self.lines_of(asset)
            if loan.stage == APPROVED
            and loan is not but
            and not (loan.due_date < first or loan.from_date > last)
        )

    def promised(self, asset: AssetCard) -> int:
        """What was promised for whenever."""
        return self.reserved(asset, date.min, date.max)

    def free(self, asset: AssetCard, first: date, last: date, but: LoanCard | None = None) -> int:
        """What may be promised for these days: what is out stays out until it is back."""
        return max(asset.at[STORE] - self.reserved(asset, first, last, but), 0)

    def owed(self, asset: AssetCard, harm: str) -> int:
        """Pieces that some borrower has yet to make good."""
        return sum(line.owed(harm) for _, line in self.lines_of(asset))

    def board(self) -> dict:
        """The home board."""
        at = Counter(loan.stage for loan in self.loans)
        out = [loan for loan in self.loans if loan.stage == HANDED_OVER]
        unasked = [loan for loan in out if max(loan.asked_on, default=date.min) < loan.due_date]
        due = [loan.due_date for loan in unasked if loan.due_date <= self.today]
        still = timedelta(days=CHASE_DAYS)
        to_chase = [each for each in due if each + still >= self.today]
        waiting = [loan for loan in self.loans if loan.stage == APPROVED]
        return {
            "overdue": sum(loan.is_overdue(self.today) for loan in out),
            "due_today": sum(loan.due_date == self.today for loan in out),
            "awaiting_approval": at[REQUESTED],
            "awaiting_collection": at[APPROVED],
            "past_collection": sum(loan.due_date < self.today for loan in waiting),
            "out": at[HANDED_OVER],
            "awaiting_settlement": at[RETURNED],
            "assets": sum(not asset.is_retired for asset in self.assets),
            "to_chase": len(to_chase),
            "chase_missed": len(due) - len(to_chase),
            "next_chase_by": min(to_chase) + still if to_chase else None,
        }

    def carried(self, year: int) -> list[tuple[LoanCard, LineCard]]:
        """What the year's book opens with: not ended when the year began."""
        first = begins(year)
        return [
            (loan, line)
            for loan, line in self._entered()
            if line.running[0] < year
            and (line.back_on is None or line.back_on >= first)
            and not (loan.stage in CALLED_OFF and loan.last_on < first)
        ]

    def book(self, year: int) -> list[tuple[LoanCard, LineCard]]:
        """The year's book, what is carried forward first."""
        own = [(loan, line) for loan, line in self._entered() if line.running[0] == year]
        return self.carried(year) + own

    def _entered(self) -> list[tuple[LoanCard, LineCard]]:
        pairs = [(loan, line) for loan in self.loans for line in loan.lines if line.running]
        return sorted(pairs, key=lambda pair: pair[1].running)

    def out_on(self, day: date) -> dict[int, tuple[int, date, date]]:
        """What was out at the end of a day, by line: how many, since when, until when."""
        out: Counter = Counter()
        left: Counter = Counter()
        for each in self.movements:
            if each.place == OUT and each.on <= day:
                out[each.line_id] += each.quantity
                left[each.line_id, each.on] += each.quantity * each.is_hand_over
        since = {line_id: on for (line_id, on), quantity in left.items() if quantity}
        return {
            line.line_id: (out[line.line_id], since[line.line_id], loan.due_on(day))
            for loan in self.loans
            for line in loan.lines
            if out[line.line_id]
        }

    def owned_on(self, asset: AssetCard, day: date) -> Counter:
        """Where the pieces were at the end of a day."""
        at: Counter = Counter()
        for each in self.movements:
            if each.asset_id == asset.asset_id and each.on <= day:
                at[each.place] += each.quantity
        return at
