"""What comes before an approval: kits, forms, opinions and waivers, at the desk and its model."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.domain.loans import RequestedLine
from asset_desk.domain.office import Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services.kits import add_kit, change_kit, close_kit
from asset_desk.services.opinions import OpinionDraft, give_opinion
from asset_desk.services.requesting import request_loans
from asset_desk.services.waivers import waive_rule
from asset_desk.services.work_types import change_work_type
from tests.services.desk_machine import ANY, REASON, SayingDesk
from tests.services.desk_model_requests import STEPS, FormCard, KitCard, WorkCard

NAMES = ("ชุดเวที", "ชุดงานศพ", "ชุดประชุม")
THINGS = ("", "เชือก 8 เส้น", "รีโมต 1 อัน")
CATEGORIES = ("สำนักงาน", "กีฬา")
PAIR = st.tuples(ANY, st.integers(1, 4))
RULES = (
    {"longest": 4},
    {"longest": None},
    {"categories": CATEGORIES[:1]},
    {"categories": ()},
    {"needs_head": True},
    {"needs_head": False},
)


class RequestingDesk(SayingDesk):
    """A desk at which forms are filled in and go round."""

    def __init__(self, open_desk, folder):
        super().__init__(open_desk, folder)
        self.desk.people["clerk"] = self.desk.person("ประยูร ปลัดดี", "นาย")
        self.desk.appoint("clerk", Post.CLERK)
        self.work_types = list(self.desk.queries.office.all_work_types()[:3])
        self.model.works = [
            WorkCard(each.name, **rules)
            for each, rules in zip(self.work_types, RULES[::2], strict=True)
        ]
        for number in range(3):
            self._change_work(number)
        self.model.acts = self._acts()

    @invariant()
    def the_kits_are_as_they_were_described(self):
        said = {
            row.kit_id: KitCard(
                row.kit_id,
                row.name,
                [(line.asset.asset_id, line.quantity, line.accessories) for line in row.lines],
                row.accessories,
                row.is_active,
            )
            for row in self.desk.queries.kits.kits(with_closed=True)
        }
        assert said == {
            kit.kit_id: replace(
                kit, lines=[(asset.asset_id, count, extra) for asset, count, extra in kit.lines]
            )
            for kit in self.model.kits
        }

    @rule(name=st.sampled_from(NAMES), pairs=st.lists(PAIR, max_size=3), which=ANY)
    def a_kit_is_put_together(self, name, pairs, which):
        count = 0 if which % 23 == 7 else 1
        lines = [(self.asset(n), of * count, THINGS[(n + of) % 3]) for n, of in pairs]
        kit = KitCard(0, name, lines, THINGS[which % 3])
        if self.model.kits and which % 2:
            old = self._kit(which)
            kit = replace(kit, kit_id=old.kit_id, is_active=old.is_active)
        uow, by, details = self.desk.uow, self.by(), _details(kit)
        act = partial(change_kit, uow, by, kit.kit_id, details)
        if self.tried(
            self.model.why_not_keep_kit(kit),
            act if kit.kit_id else partial(add_kit, uow, by, details),
        ):
            self.model.keep_kit(replace(kit, kit_id=kit.kit_id or self.answer))

    @rule(which=ANY, is_active=st.booleans())
    def a_kit_is_closed_or_offered_again(self, which, is_active):
        if self.model.kits:
            kit = replace(self._kit(which), is_active=is_active)
            act = partial(close_kit, self.desk.uow, self.by(), kit.kit_id, is_active=is_active)
            why = self.model.why_not_keep_kit(kit) if is_active else set()
            if self.tried(why - {"SAME_ASSET_TWICE"}, act):
                self.model.keep_kit(kit)

    @rule(number=st.integers(0, 2), rules=st.sampled_from(RULES))
    def a_type_of_work_gets_another_rule(self, number, rules):
        self.model.change_work(number, **rules)
        self._change_work(number)

    def _change_work(self, number):
        card = self.model.works[number]
        changed = replace(
            self.work_types[number],
            longest_days=card.longest,
            categories=card.categories,
            needs_head=card.needs_head,
            default_days=None,
        )
        change_work_type(self.desk.uow, self.by(), changed)

    def _ask(self, form: FormCard):
        """The slips that a form became, none when it was refused."""
        lines = tuple(
            RequestedLine(asset.asset_id, count, kit_id=kit.kit_id if kit else None)
            for asset, count, kit in form.wanted
        )
        filled = replace(
            self.desk.form(),
            lines=lines,
            from_date=form.first,
            due_date=form.due,
            work_type=form.work.name,
            use_place=UsePlace.OUTSIDE if form.is_outside else UsePlace.INSIDE,
        )
        act = partial(request_loans, self.desk.uow, self.by(), filled, on=form.on)
        if not self.tried(self.model.why_not_request(form), partial(act, may_split=form.may_split)):
            return []
        return self.model.request(form, [(each, self._lines_of(each)) for each in self.answer])

    def _lines_of(self, loan_id):
        return [line.line_id for line in self.desk.loan(loan_id).lines]

    def _form(self, wanted, span, on, which) -> FormCard:
        """A form of these lines; one in five takes a whole kit along."""
        lines = [(asset, count, None) for asset, count in wanted]
        if self.model.kits and which % 5 == 2:
            kit = self._kit(which)
            taken = {asset.asset_id for asset, _, _ in kit.lines}
            loose = [each for each in lines if each[0].asset_id not in taken or which % 13 == 5]
            lines = [(asset, count, kit) for asset, count, _ in kit.lines] + loose
        first = on + timedelta(days=span[0])
        return FormCard(
            lines,
            first,
            first + timedelta(days=span[1]),
            on,
            self.model.works[which % 3],
            is_outside=which % 4 == 3,
            may_split=which % 7 != 6,
        )

    def _kit(self, which) -> KitCard:
        return self.model.kits[which // 2 % len(self.model.kits)]

    def _opine_a_loan(self, loan, back, parts, odd):
        given = loan.paper.opinions
        after = STEPS.index(given[-1][0]) + 1 if given and odd % 9 != 4 else 0
        step = STEPS[min(after + odd % 2, 3)]
        agrees, remark = odd % 6 != 1, "งดให้ยืม" if odd % 18 != 13 else ""
        on = self.ago(back)
        on = on if back == 5 else max([on, loan.paper.asked_on, *(day for _, day, _ in given)])
        draft = OpinionDraft(
            OpinionStep(step), on, agrees, remark, person_id=self.desk.people["borrower"]
        )
        act = partial(give_opinion, self.desk.uow, self.by(), loan.loan_id, draft)
        tells_why = agrees or bool(remark)
        if self.tried(self.model.why_not_opine(loan, step, on, tells_why=tells_why), act):
            self.model.opine(loan, step, on, agrees=agrees)

    def _waive_a_loan(self, loan, back, parts, odd):
        open_ones = sorted(loan.paper.against - set(loan.paper.waived))
        named = open_ones if open_ones and odd % 8 else [each.value for each in WaivableRule]
        on, which = self.day_for(loan, back), named[odd % len(named)]
        act = partial(waive_rule, self.desk.uow, self.by(), loan.loan_id, WaivableRule(which))
        why = self.model.why_not_waive(loan, which, on)
        if self.tried(why, partial(act, on=on, reason=REASON)):
            self.model.waive(loan, which, on)


def _details(kit: KitCard) -> KitDetails:
    lines = tuple(KitLine(asset.asset_id, count, extra) for asset, count, extra in kit.lines)
    return KitDetails(kit.name, lines, kit.accessories)
