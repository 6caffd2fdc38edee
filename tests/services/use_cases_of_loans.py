"""The use cases of a loan, each with a call that succeeds."""

from __future__ import annotations

from datetime import timedelta

from asset_desk.domain.accounts import Permission
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.journal import ActKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services import (
    follow_up,
    lending,
    settling,
)
from asset_desk.services.drafts import HandOver, TakenBack
from asset_desk.services.opinions import give_opinion
from asset_desk.services.releasing import release
from asset_desk.services.requesting import request_loans
from asset_desk.services.reversals import reverse
from asset_desk.services.waivers import waive_rule
from tests.builders import (
    TODAY,
)
from tests.services.use_case import (
    APPROVED,
    CHAIRS,
    DUE_TODAY,
    HARMED,
    OUT,
    REQUESTED,
    UseCase,
    at,
    own_opinion,
    paid,
    past_its_days,
    too_long,
)

USE_CASES = [
    UseCase(
        "request_loan",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_REQUESTED,
        lambda desk, by: lending.request_loan(desk.uow, by, desk.form((CHAIRS, 1)), on=TODAY),
    ),
    UseCase(
        "approve",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_APPROVED,
        lambda desk, by: lending.approve(desk.uow, by, REQUESTED, at(desk, REQUESTED, 1), on=TODAY),
    ),
    UseCase(
        "request_loans",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_REQUESTED,
        lambda desk, by: request_loans(desk.uow, by, desk.form((CHAIRS, 1)), on=TODAY),
    ),
    UseCase(
        "waive_rule",
        Permission.WAIVE_RULE,
        ActKind.LOAN_RULE_WAIVED,
        lambda desk, by: waive_rule(
            desk.uow, by, too_long(desk), WaivableRule.LONGEST_DAYS, on=TODAY, reason="จำเป็น"
        ),
    ),
    UseCase(
        "give_opinion",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_OPINION_GIVEN,
        lambda desk, by: give_opinion(desk.uow, by, REQUESTED, own_opinion(desk)),
    ),
    UseCase(
        "refuse",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_REFUSED,
        lambda desk, by: lending.refuse(desk.uow, by, REQUESTED, on=TODAY, reason="ไม่ว่าง"),
    ),
    UseCase(
        "cancel",
        Permission.REQUEST_LOAN,
        ActKind.LOAN_CANCELLED,
        lambda desk, by: lending.cancel(desk.uow, by, APPROVED, on=TODAY, reason="งด"),
    ),
    UseCase(
        "hand_over",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_HANDED_OVER,
        lambda desk, by: lending.hand_over(desk.uow, by, APPROVED, HandOver(TODAY, "ก", "ข", "ดี")),
    ),
    UseCase(
        "release",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_RELEASED,
        lambda desk, by: release(desk.uow, by, past_its_days(desk), on=TODAY),
    ),
    UseCase(
        "take_back",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_TAKEN_BACK,
        lambda desk, by: lending.take_back(
            desk.uow,
            by,
            OUT,
            TakenBack(TODAY, "ก", "ข", at(desk, OUT, ReturnCount(good=1, condition="ดี"))),
        ),
    ),
    UseCase(
        "reverse",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_REVERSED,
        lambda desk, by: reverse(
            desk.uow, by, OUT, desk.queries.loans.last_act(OUT).act_no, reason="ผิดใบ"
        ),
    ),
    UseCase(
        "follow_up",
        Permission.MOVE_ASSETS,
        ActKind.LOAN_FOLLOWED_UP,
        lambda desk, by: follow_up.follow_up(
            desk.uow, by, DUE_TODAY, FollowUp(on=TODAY, by_whom="ก", channel=Channel.TELEPHONE)
        ),
    ),
    UseCase(
        "extend",
        Permission.DECIDE_LOAN,
        ActKind.LOAN_EXTENDED,
        lambda desk, by: follow_up.extend(
            desk.uow,
            by,
            DUE_TODAY,
            Extension(
                on=TODAY,
                seen_due_date=TODAY,
                new_due_date=TODAY + timedelta(days=3),
                reason="งานยังไม่เสร็จ",
            ),
        ),
    ),
    UseCase(
        "settle",
        Permission.SETTLE_HARM,
        ActKind.LOAN_SETTLED,
        lambda desk, by: settling.settle(desk.uow, by, HARMED, paid(desk)),
    ),
]
