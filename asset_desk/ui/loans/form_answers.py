"""What the book says to a borrow form that is being filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.approvals import ApproverRule, UsePlace, approver_for, post_title
from asset_desk.domain.approvals import use_place_for as counted_place
from asset_desk.domain.assets import Asset, AssetDetails, AssetId, DivisionId
from asset_desk.domain.errors import Refusal
from asset_desk.domain.guidance import Guidance, of_categories, ruled
from asset_desk.domain.loans import LoanRequest, Stage, split_by_owner
from asset_desk.domain.office import WorkType
from asset_desk.domain.work_rules import stricter
from asset_desk.services.rows import AssetLoanRow, AssetPage, Availability
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.approver_card import ApproverCard
from asset_desk.ui.loans.lines_part import LineState
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.words import word

Days = tuple[date, date]
LOANS_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Free:
    """How many pieces are free for the days, and who has the others."""

    count: Availability
    holders: tuple[str, ...]


class FormAnswers:
    """Looks assets, free pieces and approvers up once, until told to forget."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._assets: dict[AssetId, Asset] = {}
        self._free: dict[tuple[AssetId, Days], Free] = {}
        self._work_types: dict[str, WorkType] = {}
        self._guidance: dict[date, Sequence[Guidance]] = {}
        self._asked_on: date | None = None

    def ask_as_of(self, day: date | None) -> None:
        """Answer with the rules that hold on the day of the request; today when there is none."""
        self._asked_on = day

    def forget(self) -> None:
        """Look everything up anew from now on: the book has changed."""
        self._assets.clear()
        self._free.clear()
        self._work_types.clear()
        self._guidance.clear()

    def work_type(self, request: LoanRequest) -> WorkType | None:
        """The chosen type of work with the rules that hold for it and for what is borrowed."""
        chosen = self._chosen(request)
        if chosen is None:
            return None
        return ruled(chosen, self._in_force(), self._categories(request))

    def guidance(self, request: LoanRequest) -> tuple[Guidance, ...]:
        """What the manual in force says of the type of work and the categories on the form."""
        chosen, known = self._chosen(request), self._in_force()
        own = (each for each in known if chosen and each.work_type_id == chosen.work_type_id)
        return (*own, *of_categories(known, self._categories(request)))

    def _chosen(self, request: LoanRequest) -> WorkType | None:
        if not self._work_types:
            known = self._desk.queries.office.all_work_types()
            self._work_types = {each.name: each for each in known}
        return self._work_types.get(request.work_type)

    def _in_force(self) -> Sequence[Guidance]:
        day = self._asked_on or self._desk.today()
        if day not in self._guidance:
            self._guidance[day] = self._desk.queries.manuals.guidance_in_force(day)
        return self._guidance[day]

    def _categories(self, request: LoanRequest) -> list[str]:
        known = self.assets(request)
        lines = (known.get(line.asset_id) for line in request.lines)
        return [asset.details.category for asset in lines if asset is not None]

    def assets(self, request: LoanRequest) -> Mapping[AssetId, Asset]:
        """The assets on the form as the register has them."""
        for line in request.lines:
            if line.asset_id not in self._assets:
                page = self._desk.queries.assets.page(line.asset_id)
                if page is not None:
                    self._assets[line.asset_id] = asset_of(page)
        return self._assets

    def line_states(
        self,
        request: LoanRequest,
        problems: Mapping[str, Refusal | str],
        warnings: Mapping[str, str],
    ) -> list[LineState]:
        """What is said beside each line."""
        days = _days(request)
        states = []
        for number, line in enumerate(request.lines):
            problem = problems.get(f"line.{number}")
            said = refusal_text(problem) if isinstance(problem, Refusal) else problem or ""
            free = self._availability(line.asset_id, days) if days else None
            state = line_state(free, line.quantity, said)
            warning = state.warning or warnings.get(f"line.{number}", "")
            states.append(replace(state, warning=warning))
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
        slips = self._slips(request)
        if len(slips) > 1:
            card.show_slips([self._slip_text(slip) for slip in slips])
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
        """The post that ข้อ 208 and the type of work ask for."""
        place = counted_place(request.borrower_kind, request.use_place)
        rule = approver_for(request.borrower_kind, place, self._owner(request))
        return stricter(rule, self.work_type(request))

    def _slips(self, request: LoanRequest) -> tuple[LoanRequest, ...]:
        """The slips that the form makes, one for each owning division."""
        known = self.assets(request)
        lines = tuple(line for line in request.lines if line.asset_id in known)
        return split_by_owner(replace(request, lines=lines), known)

    def _slip_text(self, slip: LoanRequest) -> str:
        translate, rule = QCoreApplication.translate, self.rule(slip)
        office, owner = self._desk.queries.office, self._owner(slip)
        names = {each.division_id: each.name for each in office.divisions()}
        unknown = translate("FormAnswers", "no division")
        who = office.signatory(rule.post, rule.division_id, self._desk.today())
        text = translate("FormAnswers", "{owner}: {count} lines, approved by {approver}")
        return text.format(
            owner=names.get(owner, unknown) if owner is not None else unknown,
            count=len(slip.lines),
            approver=who.name if who else title_of(self._desk, rule),
        )

    def _owner(self, request: LoanRequest) -> DivisionId | None:
        known = self.assets(request)
        owners = (known[each.asset_id].details for each in request.lines if each.asset_id in known)
        first = next(owners, None)
        return first.division_id if first else None

    def _availability(self, asset_id: AssetId, days: Days) -> Free:
        if (asset_id, days) not in self._free:
            assets = self._desk.queries.assets
            loans = assets.loans_of(asset_id).page(0, LOANS_LOOKED_AT)
            holders = tuple(holder_text(loan) for loan in loans if _has_some(loan, days))
            self._free[asset_id, days] = Free(assets.availability(asset_id, *days), holders)
        return self._free[asset_id, days]


def line_state(free: Free | None, quantity: int, problem: str) -> LineState:
    """Free of all for the days, with who has the rest; a warning when more is asked than free."""
    if free is None:
        return LineState("", "muted", "", problem)
    count, translate = free.count, QCoreApplication.translate
    text = translate("FormAnswers", "{free} free of {all}")
    is_short = quantity > count.free
    return LineState(
        text.format(free=f"{count.free:,}", all=f"{count.owned:,}"),
        "warning" if is_short else "good",
        "\n".join((_counts_text(count), *free.holders)),
        problem,
        _short_text(free) if is_short else "",
    )


def holder_text(loan: AssetLoanRow) -> str:
    """Who has pieces of an asset, or is promised some, and until when."""
    translate = QCoreApplication.translate
    if loan.out:
        text = translate("FormAnswers", "{who} has {count}, due back on {due}")
    else:
        text = translate("FormAnswers", "{who} is promised {count} until {due}")
    count = loan.out or loan.quantity
    return text.format(who=loan.borrower_name, count=f"{count:,}", due=short_date(loan.due_date))


def _counts_text(count: Availability) -> str:
    text = QCoreApplication.translate(
        "FormAnswers", "{out} out, {reserved} promised to others, {unfit} damaged or lost"
    )
    return text.format(out=count.out, reserved=count.reserved, unfit=count.unfit)


def _short_text(free: Free) -> str:
    translate = QCoreApplication.translate
    if free.count.free:
        text = translate(
            "FormAnswers", "Only {free} are free on these days; no more can be approved as yet."
        ).format(free=f"{free.count.free:,}")
    else:
        text = translate("FormAnswers", "None is free on these days.")
    return " · ".join((text, *free.holders[:1]))


def _has_some(loan: AssetLoanRow, days: Days) -> bool:
    if loan.out:
        return True
    meets = loan.from_date <= days[1] and loan.due_date >= days[0]
    return loan.stage is Stage.APPROVED and meets


def asset_of(page: AssetPage) -> Asset:
    """The asset as the rules of lending look at it."""
    row = page.row
    details = AssetDetails(
        name=row.name,
        code=row.code,
        quantity=row.quantity,
        category=row.category,
        needs_form_3=page.needs_form_3,
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
