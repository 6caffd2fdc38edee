"""A desk on which anything may happen says at every moment what plain arithmetic says.

Officers put kits together, ask, think, waive, approve, hand over, count, extend, reverse, mend and
close months on days that move on, as it comes. Whatever they try, the desk does it or refuses it as
the model says, and for a reason that the model gives; what is out, free, late, promised, carried
forward and counted is the same; and the book verifies.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    rule,
    run_state_machine_as_test,
)

from asset_desk.domain.accounts import Role
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.ledger import Place
from asset_desk.domain.repairs import Repair, RepairReturn
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.domain.write_offs import Finding
from asset_desk.paths import DataFolder
from asset_desk.services import closed_months, follow_up, lending, registry, repairs, write_offs
from asset_desk.services.drafts import HandOver, TakenBack
from asset_desk.services.releasing import release
from asset_desk.services.reversals import reverse
from asset_desk.services.settling import settle
from tests.builders import chairs
from tests.services import desk_model as plain
from tests.services.desk_machine import ANY, REASON
from tests.services.desk_machine_requests import CATEGORIES, RequestingDesk
from tests.services.desk_model import AssetCard, year_of

PIECES = st.integers(1, 6)
LOT = st.integers(2, 9)
BACK = st.sampled_from((0, 0, 0, 0, 0, 1, 2, 5, 40))
PART = st.tuples(st.integers(0, 3), st.sampled_from((0, 0, 1)), st.sampled_from((0, 0, 0, 1)))
STEP = st.tuples(BACK, st.lists(PART, min_size=3, max_size=3), ANY)
GOING = {
    plain.REQUESTED: "approve",
    plain.APPROVED: "hand_over",
    plain.HANDED_OVER: "take_back",
    plain.RETURNED: "settle",
}
BESIDE = {
    plain.REQUESTED: {1: "opine", 4: "opine"},
    plain.HANDED_OVER: {2: "extend", 5: "ask"},
}
"""What one step in seven is instead, by what remains."""
TOO_LATE = {plain.REQUESTED: "refuse", plain.APPROVED: "release"}
ODD = (
    *("approve", "refuse", "cancel", "release", "hand_over", "take_back", "settle", "extend"),
    *("opine", "waive"),
)
OTHER_WAYS = {
    "refuse": (plain.REQUESTED,),
    "cancel": (plain.REQUESTED, plain.APPROVED),
    "release": (plain.APPROVED,),
    "ask": (plain.HANDED_OVER,),
    "extend": (plain.HANDED_OVER,),
    "opine": (plain.REQUESTED, plain.APPROVED),
    "waive": (plain.REQUESTED,),
}
STORE_WORK = ("enter", "recount", "send", "come_back", "come_back", "find", "write_off", "retire")


class DeskMachine(RequestingDesk):
    """Every use case of lending, in any order."""

    @initialize(quantities=st.lists(LOT, min_size=4, max_size=6))
    def begin(self, quantities):
        for quantity in quantities:
            self._enter_an_asset(quantity)

    # what may happen: time passes, loans are asked for and go on

    @rule(days=st.sampled_from((1, 1, 1, 1, 2, 3, 8, 20, 45)))
    def time_passes(self, days):
        self.model.today += timedelta(days=days)

    @rule(back=st.sampled_from((0, 0, 1, 9)))
    def a_fiscal_year_ends(self, back):
        first = plain.begins(year_of(self.model.today) + 1)
        self.model.today = max(self.model.today, first - timedelta(days=back))

    @rule(
        first=ANY,
        counts=st.lists(PIECES, min_size=1, max_size=3),
        span=st.tuples(st.integers(-1, 3), st.integers(0, 9)),
        back=BACK,
        steps=st.lists(STEP, min_size=2, max_size=6),
    )
    def a_loan_is_asked_for(self, first, counts, span, back, steps):
        on = self.ago(back)
        there = [asset for asset in self.model.assets if not asset.is_retired or first % 9 == 7]
        if not there:
            return
        assets = dict.fromkeys(n % len(there) for n in range(first, first + len(counts)))
        chosen = [there[n] for n in assets]
        most = [max(asset.quantity // 2, 1) + (first % 7 == 5) for asset in chosen]
        wanted = [(a, 1 + n % m) for a, n, m in zip(chosen, counts, most, strict=False)]
        for loan in self._ask(self._form(wanted, span, on, first)):
            for step in steps:
                self._go_on(loan, *step)

    @rule(loans=st.lists(st.tuples(ANY, STEP), min_size=1, max_size=3))
    def loans_go_on(self, loans):
        for which, step in loans:
            going = [each for each in self.model.loans if each.stage in GOING]
            if going:
                self._go_on(going[which % len(going)], *step)

    @rule(what=st.sampled_from(sorted(OTHER_WAYS)), which=ANY, step=STEP)
    def a_loan_takes_another_way(self, what, which, step):
        stages = OTHER_WAYS[what]
        if loan := self.loan(which, *stages):
            getattr(self, f"_{what}_a_loan")(loan, *step)

    @rule(
        which=ANY,
        steps=st.sampled_from((1, 1, 1, 1, 2, 3)),
        is_head=st.booleans(),
        then=st.lists(STEP, max_size=2),
    )
    def an_act_is_taken_back(self, which, steps, is_head, then):
        if loan := self.loan(which):
            deeds = (loan.standing() if steps == 1 else []) or loan.deeds
            deed = deeds[-min(steps, len(deeds))]
            by = self.by(Role.HEAD_OF_SUPPLIES if is_head else Role.PROPERTY_OFFICER)
            act = partial(reverse, self.desk.uow, by, loan.loan_id, deed.act_no, reason=REASON)
            if self.tried(self.model.why_not_reverse(loan, deed, is_head=is_head), act):
                self.model.reverse(loan, deed)
                for step in then:
                    self._go_on(loan, *step)

    @rule(back=st.sampled_from((0, 1, 1, 1, 2, 4)), opens=st.booleans())
    def a_month_is_closed_or_opened(self, back, opens):
        month = (self.model.today.replace(day=15) - timedelta(days=30 * back)).replace(day=1)
        close = partial(closed_months.close_month, self.desk.uow, self.by(), month)
        if month in self.model.closed and opens:
            closed_months.reopen_month(self.desk.uow, self.by(), month, reason=REASON)
            self.model.acts += 1
            self.model.closed.remove(month)
        elif self.tried(self.model.why_not_close(month), close):
            self.model.acts += 1
            self.model.closed.add(month)

    @rule(what=st.sampled_from(STORE_WORK), which=ANY, count=st.integers(1, 6), back=BACK)
    def something_happens_in_the_store(self, what, which, count, back):
        getattr(self, f"_{what}")(self.asset(which), which, count, self.ago(back))

    # loans, step by step

    def _go_on(self, loan, back, parts, odd) -> None:
        """The next step of a loan, by its stage; an odd one may come at any stage."""
        late = TOO_LATE if loan.due_date < self.model.today and odd % 5 != 4 else {}
        step = (GOING | late).get(loan.stage, "approve")
        if step == "approve" and not loan.paper.against <= set(loan.paper.waived) and odd % 5:
            step = "waive"
        step = BESIDE.get(loan.stage, {}).get(odd % 7, step)
        step = step if odd % 12 != 7 else ODD[odd // 12 % len(ODD)]
        getattr(self, f"_{step}_a_loan")(loan, back, parts, odd)

    def _approve_a_loan(self, loan, back, parts, odd):
        less = [sum(part) if odd % 5 == 3 else 0 for part in parts]
        more = int(odd % 17 == 11)
        pairs = list(zip(loan.lines, less, strict=False))
        counts = [max(self._most(loan, line, odd) - n, 0) + more for line, n in pairs]
        quantities = {line.line_id: n for line, n in zip(loan.lines, counts, strict=True)}
        on = self.day_for(loan, back)
        act = partial(lending.approve, self.desk.uow, self.by(), loan.loan_id, quantities, on=on)
        if self.tried(self.model.why_not_approve(loan, counts, on), act):
            assert self.answer == self.model.approve(loan, counts, on)

    def _most(self, loan, line, odd) -> int:
        """What was asked for; mostly only as many as are free for its days."""
        free = self.model.free(line.asset, loan.from_date, loan.due_date, loan)
        return line.requested if odd % 6 == 1 else min(line.requested, free)

    def _refuse_a_loan(self, loan, back, *_):
        on = self.day_for(loan, back)
        if self.tried(self.model.why_not_decide(loan, on), self.ended(lending.refuse, loan, on)):
            self.model.refuse(loan, on)

    def _cancel_a_loan(self, loan, back, *_):
        on = self.day_for(loan, back)
        if self.tried(self.model.why_not_cancel(loan, on), self.ended(lending.cancel, loan, on)):
            self.model.cancel(loan, on)

    def _release_a_loan(self, loan, back, *_):
        on = self.day_for(loan, back)
        if self.tried(self.model.why_not_release(loan, on), self.ended(release, loan, on)):
            self.model.release(loan, on)

    def _hand_over_a_loan(self, loan, back, *_):
        on = self.day_for(loan, back)
        note = HandOver(on, "ผู้จ่าย", "ผู้รับ", "ดี")
        act = partial(lending.hand_over, self.desk.uow, self.by(), loan.loan_id, note)
        if self.tried(self.model.why_not_hand_over(loan, on), act):
            self.model.hand_over(loan, on)

    def _take_back_a_loan(self, loan, back, parts, odd):
        on, lines = self.day_for(loan, back), loan.lines
        pairs = list(zip(lines, parts, strict=False))
        if odd % 3 != 2:
            pairs = [(line, (max(line.out - b - c, 0), b, c)) for line, (_, b, c) in pairs]
        parts = [
            part if sum(part) <= line.out or odd % 11 == 8 else (0, 0, 0) for line, part in pairs
        ]
        counts = {
            line.line_id: ReturnCount(*part, condition="ตามสภาพ")
            for line, part in zip(lines, parts, strict=True)
            if sum(part)
        }
        taken = TakenBack(on, "ผู้คืน", "ผู้รับคืน", counts, no_photo_reason="ไม่มีกล้อง")
        act = partial(lending.take_back, self.desk.uow, self.by(), loan.loan_id, taken)
        if self.tried(self.model.why_not_take_back(loan, parts, on), act):
            assert self.answer == self.model.take_back(loan, parts, on)

    def _extend_a_loan(self, loan, back, parts, odd):
        on, new = self.day_for(loan, back), loan.due_date + timedelta(days=odd % 13 - 1)
        given = Extension(on=on, seen_due_date=loan.due_date, new_due_date=new, reason=REASON)
        act = partial(follow_up.extend, self.desk.uow, self.by(), loan.loan_id, given)
        if self.tried(self.model.why_not_extend(loan, new, on), act):
            self.model.extend(loan, new, on)

    def _ask_a_loan(self, loan, back, *_):
        on = self.ago(back)
        asked = FollowUp(on=on, by_whom="มาลี", channel=Channel.LETTER)
        act = partial(follow_up.follow_up, self.desk.uow, self.by(), loan.loan_id, asked)
        if self.tried(self.model.why_not_ask(loan, on), act):
            assert self.answer == self.model.ask(loan, on)

    def _settle_a_loan(self, loan, back, parts, odd):
        on, count, outcome = self.day_for(loan, back), parts[0][1] + 1, list(Outcome)[odd % 3]
        owing = [(line, harm) for line in loan.lines for harm in Harm if line.owed(harm.value)]
        line, harm = owing[odd % len(owing)] if owing else (loan.lines[0], Harm.LOST)
        made = Settlement(
            line_id=line.line_id,
            harm=harm,
            outcome=outcome,
            quantity=count,
            document_no="สธ 1/2569",
            on=on,
            details="ร้านช่าง",
            unit_value_satang=100_00,
            value_reason="ใบเสร็จ",
        )
        facts = (loan, line, harm.value, outcome.value, count, on)
        act = partial(settle, self.desk.uow, self.by(), loan.loan_id, made)
        if self.tried(self.model.why_not_settle(*facts), act):
            self.model.settle(*facts)
            assert self.answer.value == loan.stage

    # the store and the register

    def _enter_an_asset(self, quantity, *_):
        number = len(self.model.assets)
        asset = AssetCard(0, quantity=quantity, division=2 + number % 2)
        asset.category = CATEGORIES[number // 2 % 2]
        details = self._described(asset, quantity)
        asset.asset_id = registry.add_asset(self.desk.uow, self.by(), details)
        self.model.acts += 1
        self.model.assets.append(asset)
        self.model.move(self.model.today, asset, {plain.OWNED: -quantity, plain.STORE: quantity})

    def _enter(self, _asset, _which, count, _on):
        self._enter_an_asset(count)

    @staticmethod
    def _described(asset, quantity):
        return chairs(quantity, division_id=asset.division, category=asset.category)

    def _recount(self, asset, _which, count, _on):
        uow, details = self.desk.uow, self._described(asset, count)
        with uow:
            seen = uow.assets.revision(asset.asset_id)
        act = partial(registry.change_asset, uow, self.by(), asset.asset_id, details)
        if self.tried(self.model.why_not_recount(asset, count), partial(act, seen_revision=seen)):
            self.model.recount(asset, count)

    def _retire(self, asset, _which, _count, on):
        act = partial(registry.retire_asset, self.desk.uow, self.by(), asset.asset_id)
        if self.tried(self.model.why_not_retire(asset, on), partial(act, on=on, reason=REASON)):
            self.model.retire(asset, on)

    def _send(self, asset, which, count, on):
        source = plain.DAMAGED if asset.at[plain.DAMAGED] and which % 3 else plain.STORE
        count = 1 + count % 2
        sent = Repair(
            asset_id=asset.asset_id,
            quantity=count,
            source=Place(source),
            on=on,
            fault="ขาหัก",
            repairer="ร้านช่าง",
        )
        act = partial(repairs.send_to_repair, self.desk.uow, self.by(), sent)
        if self.tried(self.model.why_not_send(asset, count, source, on), act):
            self.model.send(asset, count, source, on, self.answer)

    def _come_back(self, _asset, which, count, on):
        away = [each for each in self.model.repairs if each["away"]] or self.model.repairs
        if not away:
            return
        repair, good, beyond = away[which % len(away)], count % 3, count // 3 % 2
        came = RepairReturn(repair_id=repair["id"], good=good, beyond_repair=beyond, on=on)
        act = partial(repairs.take_back_from_repair, self.desk.uow, self.by(), came)
        if self.tried(self.model.why_not_back(repair, good, beyond, on), act):
            self.model.back(repair, good, beyond, on)
            assert self.answer == repair["away"]

    def _find(self, asset, which, count, on):
        places = (plain.DAMAGED, plain.LOST)
        harmed = [each for each in self.model.assets if any(each.at[it] for it in places)]
        asset, count = harmed[which % len(harmed)] if harmed else asset, 1 + count % 2
        harm = Harm.LOST if asset.at[plain.LOST] else Harm.DAMAGED
        found = Finding(
            asset_id=asset.asset_id,
            harm=harm,
            quantity=count,
            on=on,
            order_no="คำสั่งที่ 1/2569",
            result="ไม่มีผู้ต้องรับผิด",
            decided_by="นายกเทศมนตรี",
        )
        act = partial(write_offs.note_finding, self.desk.uow, self.by(), found)
        if self.tried(self.model.why_not_find(asset, harm.value, count, on), act):
            self.model.find(asset, harm.value, count, on, self.answer)

    def _write_off(self, _asset, which, _count, on):
        if self.model.findings:
            finding = self.model.findings[which % len(self.model.findings)]
            act = partial(write_offs.write_off, self.desk.uow, self.by(), finding["id"], on=on)
            why = self.model.why_not_write_off(finding, on)
            if self.tried(why, partial(act, document_no="สธ 2/2569")):
                self.model.write_off(finding, on)


def ran(open_desk, folder, **often):
    DataFolder(folder).make()
    machine = partial(DeskMachine, open_desk, folder)
    run_state_machine_as_test(machine, settings=settings(**often))


def test_whatever_officers_do_the_desk_says_what_plain_arithmetic_says(open_desk, tmp_path):
    ran(open_desk, tmp_path, max_examples=30, stateful_step_count=50)


@pytest.mark.soak
def test_the_same_for_very_long(open_desk, tmp_path):
    ran(open_desk, tmp_path, max_examples=500, stateful_step_count=200)
