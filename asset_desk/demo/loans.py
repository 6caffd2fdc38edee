"""The demonstration's loans: each a little story that unfolds over the days of the diary."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from asset_desk.demo.causes import Cause, causes_in
from asset_desk.demo.diary import Diary
from asset_desk.demo.mistakes import is_wrong_at_first, take_back_last
from asset_desk.demo.office import OFFICE, Borrower, Town
from asset_desk.demo.register import EVENT, MEETING, Owned
from asset_desk.demo.settling import make_good, settles
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, LoanLine, LoanRequest, RequestedLine
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.work_rules import PurposeKind
from asset_desk.services import follow_up, lending
from asset_desk.services.drafts import HandOver, TakenBack
from asset_desk.services.releasing import release

_BUSY_MONTHS = {4: 2.2, 10: 1.4, 11: 1.9, 12: 1.8, 1: 1.6, 6: 0.7, 8: 0.8}
_SUNDAY = 6
_ASKED_AFTER = 2
_WRONGLY_APPROVED, _WRONGLY_HANDED_OVER, _WRONGLY_TAKEN_BACK = 17, 4, 9
"""Of which loans something is entered wrongly first, by the rest of their number."""
_TRIES = 40
"""So often a story is made up anew until it is of a feast."""
_LOT = 5
"""Chairs and tables are asked for so much more often than any one thing."""


@dataclass(slots=True)
class Story:
    """One loan from the request to its end; days that lie after the last one never happen."""

    borrower: Borrower
    cause: Cause
    from_date: date
    due_date: date
    lines: tuple[RequestedLine, ...]
    ending: str = "returned"
    late: int = 0
    damaged: int = 0
    lost: int = 0
    parts: int = 1
    waits: bool = False
    loan_id: LoanId = field(default=LoanId(0))


def _serves(kind: BorrowerKind) -> PurposeKind:
    is_public = kind in (BorrowerKind.COMMUNITY, BorrowerKind.CITIZEN)
    return PurposeKind.PUBLIC_SERVICE if is_public else PurposeKind.OFFICE_WORK


class Lending:
    """Makes up stories, and lives each of them through at the desk."""

    def __init__(
        self, diary: Diary, draw: random.Random, town: Town, owned: Sequence[Owned]
    ) -> None:
        self._diary, self._draw, self._town = diary, draw, town
        self._by_use: dict[tuple[str, str], list[Owned]] = {}
        for asset in owned:
            self._by_use.setdefault((asset.division, asset.use), []).append(asset)

    def ask_on(self, day: date) -> None:
        """Note that somebody asks for something on this day."""
        self._diary.later(day, lambda: self._ask(self._story(day)))

    def waiting_on(self, last: date, kit: tuple[RequestedLine, ...]) -> None:
        """See to it that on the last day every list of the home board has something in it.

        One of the loans is of the kit.
        """
        self._ask_for_kit(last - timedelta(days=2), kit)
        for back, days, ending, many in (
            (16, 4, "out", 2),
            (9, 5, "out", 2),
            (9, 4, "harmed", 2),
            (5, 5, "out", 2),
            (4, 9, "part", 2),
            (3, 8, "out", 2),
            (9, 3, "released", 1),
            (6, 3, "uncollected", 2),
            (1, 6, "approved", 3),
            (0, 5, "requested", 4),
        ):
            for _ in range(many):
                self._ask_at_the_end(last - timedelta(days=back), days, ending, last)

    def _ask_at_the_end(self, day: date, days: int, ending: str, last: date) -> None:
        def ask() -> None:
            story = self._story(day)
            is_later = ending in ("approved", "requested")
            story.from_date = last + timedelta(days=2) if is_later else day
            story.due_date = story.from_date + timedelta(days=days)
            story.ending, story.damaged, story.lost = ending, 0, 0
            if ending == "harmed":
                story.ending, story.damaged, story.waits = "returned", 1, True
                story.late, story.parts = 0, 1
            self._ask(story)

        self._diary.later(day, ask)

    def _ask_for_kit(self, day: date, kit: tuple[RequestedLine, ...]) -> None:
        def ask() -> None:
            stories = (self._story(day) for _ in range(_TRIES))
            story = next((each for each in stories if EVENT in each.cause.uses), self._story(day))
            story.lines, story.ending, story.from_date = kit, "out", day
            story.due_date = day + timedelta(days=6)
            self._ask(story)

        self._diary.later(day, ask)

    def _story(self, day: date) -> Story:
        draw, cause = self._draw, self._draw.choice(causes_in(day.month))
        people = self._town.borrowers[draw.choice(cause.kinds)]
        borrower = draw.choice([each for each in people if not cause.who or each.who in cause.who])
        first = day + timedelta(days=draw.choice((0, 1, 1, 2, 3, 5, 7)))
        story = Story(
            borrower,
            cause,
            first,
            first + timedelta(days=draw.randint(*cause.days)),
            self._choose(cause),
            ending=draw.choices(("returned", "refused", "cancelled"), (93, 3, 4))[0],
            parts=draw.choices((1, 2, 3), (82, 14, 4))[0],
        )
        if draw.random() < 0.13:
            story.late = draw.choice((1, 1, 2, 3, 5, 9, 16))
        story.damaged = draw.choices((0, 1, 3), (94, 4, 2))[0]
        story.lost = draw.choices((0, 1), (98, 2))[0]
        return story

    def _choose(self, cause: Cause) -> tuple[RequestedLine, ...]:
        there = [each for use in cause.uses for each in self._by_use.get((cause.division, use), ())]
        many = min(self._draw.randint(*cause.lines), len(there))
        chosen: dict[int, Owned] = {}
        while len(chosen) < many:
            each = self._draw.choices(there, [_LOT if one.quantity > 1 else 1 for one in there])[0]
            chosen[each.asset_id] = each
        lines = chosen.values()
        return tuple(RequestedLine(each.asset_id, self._pieces(each)) for each in lines)

    def _pieces(self, asset: Owned) -> int:
        if asset.quantity == 1:
            return 1
        most = max(1, asset.quantity // 2)
        return max(1, self._draw.randint(max(1, most // 5), most) // 5 * 5 or 1)

    def _ask(self, story: Story) -> None:
        diary, is_staff = self._diary, story.borrower.kind is BorrowerKind.STAFF
        inside = is_staff and MEETING in story.cause.uses
        request = LoanRequest(
            borrower_id=story.borrower.person_id,
            borrower_kind=story.borrower.kind,
            purpose=story.cause.purpose,
            work_type=story.cause.work_type,
            use_place=UsePlace.INSIDE if inside else UsePlace.OUTSIDE,
            place=story.borrower.place if inside or not is_staff else f"พื้นที่{OFFICE.full_name}",
            from_date=story.from_date,
            due_date=story.due_date,
            lines=story.lines,
            is_official_use=True,
            urgency_reason=story.cause.urgency,
            purpose_kind=_serves(story.borrower.kind),
        )
        story.loan_id = lending.request_loan(diary.batch, diary.occasion(), request, on=diary.day)
        if story.ending == "requested":
            return
        wait = self._draw.choice((0, 0, 1)) if story.from_date > diary.day else 0
        diary.later(diary.day + timedelta(days=wait), lambda: self._decide(story))

    def _decide(self, story: Story) -> None:
        diary = self._diary
        if story.ending == "refused":
            self._refuse(story, "วัตถุประสงค์การยืมไม่ใช่ประโยชน์ของทางราชการหรือสาธารณะ")
            return
        quantities = self._free_quantities(story)
        if not any(quantities.values()):
            self._refuse(story, "ทรัพย์สินไม่ว่างในช่วงวันที่ขอยืม")
            return
        lending.approve(diary.batch, diary.occasion(), story.loan_id, quantities, on=diary.day)
        if story.ending == "returned" and is_wrong_at_first(story.loan_id, _WRONGLY_APPROVED):
            take_back_last(diary, story.loan_id, "อนุมัติผิดใบคำขอ ผู้ยืมจะยื่นใบใหม่")
        elif story.ending == "cancelled":
            diary.later(
                diary.day + timedelta(days=1), lambda: self._cancel(story, "ผู้ยืมแจ้งเลื่อนการจัดงาน")
            )
        elif story.ending == "released":
            diary.later(story.due_date + timedelta(days=1), lambda: self._release(story))
        elif story.ending not in ("approved", "uncollected"):
            diary.later(story.from_date, lambda: self._hand_over(story))

    def _free_quantities(self, story: Story) -> dict[LoanLineId, int]:
        """What is asked for, or less where less is free."""
        batch = self._diary.batch
        with batch:
            loan = lending.get_loan(batch, story.loan_id)
            free = {
                line.line_id: lending.free_for(
                    batch, line.asset_id, loan.from_date, loan.due_date, but=loan.loan_id
                )
                for line in loan.lines
            }
        return {line.line_id: min(line.requested, free[line.line_id]) for line in loan.lines}

    def _is_still_free(self, story: Story) -> bool:
        """Asked before the hand-over, because a refusal would undo the whole day."""
        batch = self._diary.batch
        with batch:
            loan = lending.get_loan(batch, story.loan_id)
            return all(
                (line.approved or 0)
                <= lending.free_for(
                    batch, line.asset_id, loan.from_date, loan.due_date, but=loan.loan_id
                )
                for line in loan.lines
            )

    def _refuse(self, story: Story, reason: str) -> None:
        diary = self._diary
        lending.refuse(diary.batch, diary.occasion(), story.loan_id, on=diary.day, reason=reason)

    def _cancel(self, story: Story, reason: str) -> None:
        diary = self._diary
        lending.cancel(diary.batch, diary.occasion(), story.loan_id, on=diary.day, reason=reason)

    def _release(self, story: Story) -> None:
        diary, reason = self._diary, "ฝนตกหนัก ผู้ยืมงดจัดงาน"
        release(diary.batch, diary.occasion(), story.loan_id, on=diary.day, reason=reason)

    def _hand_over(self, story: Story) -> None:
        diary = self._diary
        note = HandOver(diary.day, diary.officer.name, story.borrower.name, "ใช้การได้ตามปกติ ครบถ้วน")
        if not self._is_still_free(story):
            self._cancel(story, "ทรัพย์สินของผู้ยืมรายก่อนยังไม่คืนหรือคืนชำรุด")
            return
        lending.hand_over(diary.batch, diary.occasion(), story.loan_id, note)
        if is_wrong_at_first(story.loan_id, _WRONGLY_HANDED_OVER):
            take_back_last(diary, story.loan_id, "ระบุผู้รับของผิดคน")
            lending.hand_over(diary.batch, diary.occasion(), story.loan_id, note)
        if story.loan_id % 4 and (story.ending in ("out", "part") or story.late > _ASKED_AFTER):
            asked_on = story.due_date + timedelta(days=_ASKED_AFTER)
            diary.later(asked_on, lambda: self._ask_back(story))
        if story.ending == "out":
            return
        back = story.due_date + timedelta(days=story.late)
        first = (
            story.from_date + timedelta(days=1)
            if story.parts > 1 or story.ending == "part"
            else back
        )
        diary.later(first, lambda: self._take_back(story, back))

    def _ask_back(self, story: Story) -> None:
        """Three of four borrowers who are late are asked in time (ข้อ 211)."""
        diary = self._diary
        with diary.batch:
            loan = lending.get_loan(diary.batch, story.loan_id)
        if not loan.outstanding:
            return
        asked = FollowUp(
            on=diary.day,
            by_whom=diary.officer.name,
            channel=Channel.TELEPHONE if story.loan_id % 2 else Channel.LETTER,
            answer="รับทราบ จะนำมาคืนโดยเร็ว" if story.loan_id % 2 else "",
        )
        follow_up.follow_up(diary.batch, diary.occasion(), story.loan_id, asked)

    def _take_back(self, story: Story, back: date) -> None:
        """Bring something back: all that is out on the last time, about half before that."""
        diary = self._diary
        with diary.batch:
            loan = lending.get_loan(diary.batch, story.loan_id)
        is_last = story.ending == "returned" and (diary.day >= back or story.parts <= 1)
        counts = self._counts(story, loan.lines, is_last=is_last)
        if counts:
            taken = TakenBack(
                diary.day,
                story.borrower.name,
                diary.officer.name,
                counts,
                no_photo_reason="กล้องของสำนักงานชำรุด",
            )
            left = lending.take_back(diary.batch, diary.occasion(), story.loan_id, taken)
            if is_wrong_at_first(story.loan_id, _WRONGLY_TAKEN_BACK):
                take_back_last(diary, story.loan_id, "นับของที่คืนผิด ต้องนับใหม่")
                left = lending.take_back(diary.batch, diary.occasion(), story.loan_id, taken)
            if not left:
                self._make_good(story)
                return
        if story.ending == "part":
            return
        story.parts -= 1
        diary.later(max(back, diary.day + timedelta(days=1)), lambda: self._take_back(story, back))

    def _make_good(self, story: Story) -> None:
        """Most borrowers make good what they owe some days after they brought it back."""
        with self._diary.batch:
            loan = lending.get_loan(self._diary.batch, story.loan_id)
        owes = any(line.unsettled for line in loan.lines)
        days = settles(self._draw) if owes and not story.waits else None
        if days is not None:
            day = self._diary.day + timedelta(days=days)
            self._diary.later(day, lambda: make_good(self._diary, self._draw, story.loan_id))

    def _counts(
        self, story: Story, lines: Sequence[LoanLine], *, is_last: bool
    ) -> Mapping[LoanLineId, ReturnCount]:
        counts: dict[LoanLineId, ReturnCount] = {}
        for line in lines:
            come = line.out if is_last else line.out // 2
            if come:
                counts[line.line_id] = self._count(story, come)
        return counts

    def _count(self, story: Story, come: int) -> ReturnCount:
        damaged = min(story.damaged, come)
        lost = min(story.lost, come - damaged)
        story.damaged, story.lost = story.damaged - damaged, story.lost - lost
        condition = "สภาพปกติ" if not damaged + lost else f"ชำรุด {damaged} สูญหาย {lost}"
        return ReturnCount(come - damaged - lost, damaged, lost, condition)


def request_days(draw: random.Random, first: date, last: date, many: int) -> list[date]:
    """So many days of the period on which somebody asks, most in the months of festivals."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    weights = [
        _BUSY_MONTHS.get(day.month, 1.0) * (0.3 if day.weekday() >= _SUNDAY - 1 else 1.0)
        for day in days
    ]
    return sorted(draw.choices(days, weights, k=many))
