"""Requests of the model desk: kits, slips with one owner each, opinions, and rules waived."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from tests.services.desk_model import (
    APPROVED,
    HANDED_OVER,
    REQUESTED,
    AssetCard,
    LineCard,
    LoanCard,
    Paper,
)
from tests.services.desk_model_acts import ActingModel, reasons

STEPS = ("property_officer", "head_of_supplies", "clerk", "head")


@dataclass
class KitCard:
    """A kit: so many pieces of each asset with what goes with them, and what goes with it all."""

    kit_id: int
    name: str
    lines: list[tuple[AssetCard, int, str]]
    accessories: str = ""
    is_active: bool = True


@dataclass
class WorkCard:
    """A type of work with the office's own rules."""

    name: str
    longest: int | None = None
    categories: tuple[str, ...] = ()
    needs_head: bool = False

    def broken_by(self, first: date, due: date, categories: set[str]) -> set[str]:
        """The rules that a loan of these days and categories breaks."""
        return reasons(
            longest_days=self.longest is not None and (due - first).days > self.longest,
            category=bool(self.categories) and not categories <= set(self.categories),
        )


@dataclass
class FormCard:
    """A borrow form as filled in: (asset, pieces, kit or None) line by line."""

    wanted: list[tuple[AssetCard, int, KitCard | None]]
    first: date
    due: date
    on: date
    work: WorkCard
    is_outside: bool = False
    may_split: bool = True

    def by_owner(self) -> list[list[tuple[AssetCard, int, KitCard | None]]]:
        """The lines of each owning division, in the order in which the divisions come."""
        owners = dict.fromkeys(asset.division for asset, _, _ in self.wanted)
        return [[each for each in self.wanted if each[0].division == owner] for owner in owners]

    def belongings(self) -> dict[int, tuple[str, str]]:
        """By asset, its kit and what goes along; the whole kit's things go with its first line."""
        seen: set[int] = set()
        named = {}
        for asset, _, kit in self.wanted:
            if kit is None:
                continue
            parts = [extra for each, _, extra in kit.lines if each is asset][:1]
            parts += [kit.accessories] if kit.kit_id not in seen else []
            seen.add(kit.kit_id)
            named[asset.asset_id] = (kit.name, ", ".join(filter(None, parts)))
        return named


@dataclass
class RequestingModel(ActingModel):
    """The model with what comes before an approval."""

    kits: list[KitCard] = field(default_factory=list)
    works: list[WorkCard] = field(default_factory=list)

    # kits

    def why_not_keep_kit(self, kit: KitCard) -> set[str]:
        assets = [asset.asset_id for asset, _, _ in kit.lines]
        namesakes = [each for each in self.kits if each.is_active and each.name == kit.name]
        return reasons(
            KIT_EMPTY=not assets,
            SAME_ASSET_TWICE=len(set(assets)) < len(assets),
            QUANTITY_OUT_OF_RANGE=any(count < 1 for _, count, _ in kit.lines),
            KIT_NAME_TAKEN=kit.is_active and any(it.kit_id != kit.kit_id for it in namesakes),
        )

    def keep_kit(self, kit: KitCard) -> None:
        known = {each.kit_id: each for each in self.kits}
        before = known.get(kit.kit_id)
        self.acts += before != kit
        self.kits = [*(each for each in self.kits if each is not before), kit]

    # asking

    def why_not_request(self, form: FormCard) -> set[str]:
        assets = [asset for asset, _, _ in form.wanted]
        return self.wrong_day(form.on) | reasons(
            DATES_CROSSED=form.due < form.first,
            MORE_THAN_IS_FREE=any(count > asset.quantity for asset, count, _ in form.wanted),
            ASSET_RETIRED=any(asset.is_retired for asset in assets),
            SAME_ASSET_TWICE=len({asset.asset_id for asset in assets}) < len(assets),
            SEVERAL_OWNERS=not form.may_split and len(form.by_owner()) > 1,
        )

    def request(self, form: FormCard, ids: list[tuple[int, list[int]]]) -> list[LoanCard]:
        """The slips of a form; the desk says only which ids it gave loans and lines."""
        named, loans = form.belongings(), []
        for own, (loan_id, line_ids) in zip(form.by_owner(), ids, strict=True):
            lines = [
                LineCard(line_id, asset, count)
                for line_id, (asset, count, _) in zip(line_ids, own, strict=True)
            ]
            for line in lines:
                line.kit_name, line.accessories = named.get(line.asset.asset_id, ("", ""))
            loan = LoanCard(loan_id, lines, form.first, form.due, form.on)
            loan.paper = self._paper(form, lines)
            loan.paper.sisters = {each for each, _ in ids} - {loan_id}
            self.noted(loan, "requested", form.on)
            loans.append(loan)
        self.loans += loans
        return loans

    def _paper(self, form: FormCard, lines: list[LineCard]) -> Paper:
        by_work = form.work.needs_head and not form.is_outside
        return Paper(
            work=form.work.name,
            is_heads=form.is_outside or by_work,
            is_heads_by_work=by_work,
            against=form.work.broken_by(
                form.first, form.due, {line.asset.category for line in lines}
            ),
            asked_on=form.on,
        )

    # before the decision

    def why_not_opine(self, loan: LoanCard, step: str, on: date, *, tells_why: bool) -> set[str]:
        given = loan.paper.opinions
        latest = max((STEPS.index(each) for each, _, _ in given), default=-1)
        return reasons(
            WRONG_STAGE=loan.stage not in (REQUESTED, APPROVED),
            DAY_IN_THE_FUTURE=on > self.today,
            DAY_BEFORE_THE_LAST_ACT=on < max([loan.paper.asked_on, *(day for _, day, _ in given)]),
            MONTH_CLOSED=self.is_closed(on),
            OPINION_OUT_OF_TURN=STEPS.index(step) <= latest,
            REASON_MISSING=not tells_why,
        )

    def opine(self, loan: LoanCard, step: str, on: date, *, agrees: bool) -> None:
        self.noted(loan, "opined", on)
        loan.paper.opinions.append((step, on, agrees))

    def why_not_waive(self, loan: LoanCard, rule: str, on: date) -> set[str]:
        paper = loan.paper
        standing = paper.against | ({"approver"} if paper.is_heads_by_work else set())
        if loan.stage == HANDED_OVER:
            standing = {"longest_days"} if self.longest(loan) is not None else set()
            return self.wrong_day(on, loan.last_on) | reasons(
                RULE_DOES_NOT_STAND=rule not in standing - set(paper.waived)
            )
        return self.why_not_decide(loan, on) | reasons(
            RULE_DOES_NOT_STAND=rule not in standing - set(paper.waived)
        )

    def longest(self, loan: LoanCard) -> int | None:
        """How many days its type of work allows now."""
        return next(each.longest for each in self.works if each.name == loan.paper.work)

    def why_not_extend(self, loan: LoanCard, new: date, on: date) -> set[str]:
        begun = min(loan.from_date, loan.handed_over_on or loan.from_date)
        longest = self.longest(loan)
        is_too_long = longest is not None and (new - begun).days > longest
        return super().why_not_extend(loan, new, on) | reasons(
            RULE_STANDS_AGAINST=is_too_long and "longest_days" not in loan.paper.waived
        )

    def waive(self, loan: LoanCard, rule: str, on: date) -> None:
        self.noted(loan, "waived", on)
        loan.paper.waived.append(rule)
        if rule == "approver":
            loan.paper.is_heads = loan.paper.is_heads_by_work = False

    # the office's own rules

    def change_work(self, number: int, **rules) -> None:
        changed = replace(self.works[number], **rules)
        self.acts += changed != self.works[number]
        self.works[number] = changed
