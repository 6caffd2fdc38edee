"""What the book says to a borrow form that is being filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.approvals import ApproverRule, UsePlace, approver_for, post_title
from asset_desk.domain.approvals import use_place_for as counted_place
from asset_desk.domain.assets import Asset, AssetDetails, AssetId, DivisionId
from asset_desk.domain.errors import Refusal
from asset_desk.domain.loans import LoanRequest
from asset_desk.services.rows import AssetPage, Availability
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.approver_card import ApproverCard
from asset_desk.ui.loans.lines_part import LineState
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.words import word

Days = tuple[date, date]


class FormAnswers:
    """Looks assets, free pieces and approvers up once, until told to forget."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._assets: dict[AssetId, Asset] = {}
        self._free: dict[tuple[AssetId, Days], Availability] = {}

    def forget(self) -> None:
        """Look everything up anew from now on: the book has changed."""
        self._assets.clear()
        self._free.clear()

    def assets(self, request: LoanRequest) -> Mapping[AssetId, Asset]:
        """The assets on the form as the register has them."""
        for line in request.lines:
            if line.asset_id not in self._assets:
                page = self._desk.queries.assets.page(line.asset_id)
                if page is not None:
                    self._assets[line.asset_id] = asset_of(page)
        return self._assets

    def line_states(
        self, request: LoanRequest, problems: Mapping[str, Refusal | str]
    ) -> list[LineState]:
        """What is said beside each line."""
        days = _days(request)
        states = []
        for number, line in enumerate(request.lines):
            problem = problems.get(f"line.{number}")
            said = refusal_text(problem) if isinstance(problem, Refusal) else problem or ""
            free = self._availability(line.asset_id, days) if days else None
            states.append(line_state(free, line.quantity, said))
        return states

    def show_approver(self, request: LoanRequest, card: ApproverCard) -> None:
        """Show whose approval follows from the form, who holds that post today, and why."""
        translate = QCoreApplication.translate
        inside = counted_place(request.borrower_kind, request.use_place) is UsePlace.INSIDE
        if inside and not request.lines:
            card.show_unknown(
                translate(
                    "FormAnswers", "The approver follows from the division that owns the assets."
                )
            )
            return
        rule = self.rule(request)
        who = self._desk.queries.office.signatory(rule.post, rule.division_id, self._desk.today())
        if who is None:
            day = short_date(self._desk.today())
            card.show_nobody(title_of(self._desk, rule), day, word(rule.reason))
        else:
            is_borrower = who.person_id is not None and who.person_id == request.borrower_id
            card.show_approver(who, word(rule.reason), is_borrower=is_borrower)

    def rule(self, request: LoanRequest) -> ApproverRule:
        """The post that ข้อ 208 asks for."""
        place = counted_place(request.borrower_kind, request.use_place)
        return approver_for(request.borrower_kind, place, self._owner(request))

    def _owner(self, request: LoanRequest) -> DivisionId | None:
        known = self.assets(request)
        owners = (known[each.asset_id].details for each in request.lines if each.asset_id in known)
        first = next(owners, None)
        return first.division_id if first else None

    def _availability(self, asset_id: AssetId, days: Days) -> Availability:
        if (asset_id, days) not in self._free:
            found = self._desk.queries.assets.availability(asset_id, *days)
            self._free[asset_id, days] = found
        return self._free[asset_id, days]


def line_state(free: Availability | None, quantity: int, problem: str) -> LineState:
    """Free of all for the days, with where the rest is; a warning when more is asked than free."""
    if free is None:
        return LineState("", "muted", "", problem)
    translate = QCoreApplication.translate
    text = translate("FormAnswers", "{free} free of {all}")
    rest = translate(
        "FormAnswers", "{out} out, {reserved} promised to others, {unfit} damaged or lost"
    )
    short = translate(
        "FormAnswers", "Only {free} are free on these days, so no more can be approved as yet."
    )
    is_short = quantity > free.free
    return LineState(
        text.format(free=f"{free.free:,}", all=f"{free.owned:,}"),
        "warning" if is_short else "good",
        rest.format(out=free.out, reserved=free.reserved, unfit=free.unfit),
        problem,
        short.format(free=f"{free.free:,}") if is_short else "",
    )


def asset_of(page: AssetPage) -> Asset:
    """The asset as the rules of lending look at it."""
    row = page.row
    details = AssetDetails(
        name=row.name,
        code=row.code,
        quantity=row.quantity,
        division_id=page.division_id,
        condition=row.condition,
        use_class=row.use_class,
        is_lendable=row.is_lendable,
    )
    return Asset(row.asset_id, details, page.retired_on)


def title_of(desk: Desk, rule: ApproverRule) -> str:
    """The title of the post that approves."""
    office = desk.queries.office.office()
    divisions = {each.division_id: each for each in desk.queries.office.divisions()}
    division = divisions.get(rule.division_id) if rule.division_id is not None else None
    return post_title(office, rule.post, division) if office else ""


def _days(request: LoanRequest) -> Days | None:
    first, last = request.from_date, request.due_date
    if first is None or last is None or last < first:
        return None
    return first, last
