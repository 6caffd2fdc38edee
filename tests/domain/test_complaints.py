"""The order of a complaint's steps, and when each is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.complaints import (
    Complaint,
    Limit,
    Order,
    Step,
    StepKind,
    check_complaint,
    check_step,
    complaint_problems,
    limits,
    may_come_next,
    next_step,
    running_limit,
    step_problems,
    tidied_complaint,
    tidied_step,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.usual_holidays import usual_holidays

WEDNESDAY = date(2026, 5, 20)
OFF = usual_holidays(2026).days
COMPLAINT = Complaint(
    received_on=WEDNESDAY, channel="โทรศัพท์", subject="ใช้เต็นท์ส่วนตัว", complainant="นายร้อง เรียนดี"
)
UNKNOWN = replace(COMPLAINT, complainant="")
TODAY = date(2026, 7, 1)


def step(kind, day=0, **given):
    return Step(kind=kind, on=WEDNESDAY + timedelta(days=day), by_whom="นิติกร", **given)


CHECKED = step(StepKind.CHECKED, 1)
CLOSE = step(StepKind.ORDERED, 2, order=Order.CLOSE)
INQUIRE = step(StepKind.ORDERED, 2, order=Order.INQUIRE)
ACKNOWLEDGED = step(StepKind.ACKNOWLEDGED, 5)
INQUIRED = step(StepKind.INQUIRED, 12)
ANSWERED = step(StepKind.ANSWERED, 19)
ALL = (CHECKED, INQUIRE, ACKNOWLEDGED, INQUIRED, ANSWERED)


def test_an_inquiry_is_acknowledged_held_and_answered():
    awaited = [next_step(COMPLAINT, ALL[:taken]) for taken in range(len(ALL) + 1)]
    assert awaited == [*StepKind, None]


@pytest.mark.parametrize("order", [Order.CLOSE, Order.OTHER, Order.FORWARD])
def test_without_an_inquiry_the_answer_follows_the_order(order):
    ordered = replace(CLOSE, order=order)
    assert next_step(COMPLAINT, (CHECKED, ordered)) is StepKind.ANSWERED
    assert next_step(COMPLAINT, (CHECKED, ordered, ANSWERED)) is None


def test_who_is_not_known_is_not_waited_for_but_may_be_answered_all_the_same():
    steps = (CHECKED, CLOSE)
    assert next_step(UNKNOWN, steps) is None
    assert may_come_next(UNKNOWN, steps) is StepKind.ANSWERED
    check_step(UNKNOWN, steps, ANSWERED, TODAY)
    assert may_come_next(UNKNOWN, (*steps, ANSWERED)) is None
    assert [each.kind for each in limits(UNKNOWN, steps, OFF)] == [StepKind.CHECKED]


def test_who_left_only_a_telephone_number_can_be_answered():
    assert next_step(replace(UNKNOWN, contact="08"), (CHECKED, CLOSE)) is StepKind.ANSWERED


@pytest.mark.parametrize(("day", "late"), [(20, 0), (21, 0), (22, 1), (25, 4)])
def test_the_check_is_late_from_the_second_working_day_on(day, late):
    limit = running_limit(COMPLAINT, (), OFF)
    assert limit == Limit(StepKind.CHECKED, WEDNESDAY, date(2026, 5, 21))
    assert limit.days_late(date(2026, 5, day)) == late


def test_what_came_on_a_friday_is_checked_in_time_on_monday():
    friday = replace(COMPLAINT, received_on=date(2026, 5, 22))
    (limit,) = limits(friday, (replace(CHECKED, on=date(2026, 5, 25)),), OFF)
    assert limit.days_late(TODAY) == 0
    (limit,) = limits(friday, (replace(CHECKED, on=date(2026, 5, 26)),), OFF)
    assert limit.days_late(TODAY) == 1


def test_nothing_is_promised_for_the_order_itself():
    assert running_limit(COMPLAINT, (CHECKED,), OFF) is None
    assert running_limit(COMPLAINT, (CHECKED, INQUIRE), OFF) is None


def test_the_inquiry_has_seven_days_from_the_acknowledgement():
    limit = running_limit(COMPLAINT, ALL[:3], OFF)
    assert limit == Limit(StepKind.INQUIRED, date(2026, 5, 25), date(2026, 6, 2))
    assert limit.days_late(date(2026, 6, 2)) == 0
    assert limit.days_late(date(2026, 6, 3)) == 1


def test_the_answer_has_seven_days_from_the_order_or_from_the_end_of_the_inquiry():
    after_order = running_limit(COMPLAINT, (CHECKED, CLOSE), OFF)
    assert (after_order.starts_on, after_order.due_on) == (CLOSE.on, date(2026, 5, 29))
    after_inquiry = running_limit(COMPLAINT, ALL[:4], OFF)
    assert (after_inquiry.starts_on, after_inquiry.due_on) == (INQUIRED.on, date(2026, 6, 8))


def test_what_was_taken_late_stays_late_and_what_was_in_time_stays_so():
    told = {each.kind: each.days_late(TODAY) for each in limits(COMPLAINT, ALL, OFF)}
    assert told == {StepKind.CHECKED: 0, StepKind.INQUIRED: 0, StepKind.ANSWERED: 0}
    slow = (*ALL[:3], replace(INQUIRED, on=date(2026, 6, 5)))
    told = {each.kind: each.days_late(date(2026, 6, 5)) for each in limits(COMPLAINT, slow, OFF)}
    assert told[StepKind.INQUIRED] == 3


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({}, {}),
        ({"received_on": TODAY + timedelta(days=1)}, {"received_on": Refusal.DAY_IN_THE_FUTURE}),
        ({"channel": " "}, {"channel": Refusal.COMPLAINT_CHANNEL_MISSING}),
        ({"subject": ""}, {"subject": Refusal.COMPLAINT_SUBJECT_MISSING}),
        ({"contact": "0" * 201}, {"contact": Refusal.COMPLAINT_TEXT_TOO_LONG}),
        ({"details": "ก" * 4001}, {"details": Refusal.COMPLAINT_TEXT_TOO_LONG}),
        ({"complainant": "", "contact": "", "details": ""}, {}),
    ],
)
def test_a_complaint_needs_a_day_a_channel_and_a_subject_and_no_name(changed, problems):
    complaint = replace(COMPLAINT, **changed)
    assert complaint_problems(complaint, TODAY) == problems
    if problems:
        with pytest.raises(DeskError, match=next(iter(problems.values())).name):
            check_complaint(complaint, TODAY)
    else:
        check_complaint(complaint, TODAY)


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({}, {}),
        ({"on": TODAY + timedelta(days=1)}, {"on": Refusal.DAY_IN_THE_FUTURE}),
        ({"on": date(2026, 5, 19)}, {"on": Refusal.DAY_BEFORE_THE_LAST_ACT}),
        ({"by_whom": " "}, {"by_whom": Refusal.STEP_PERSON_MISSING}),
        ({"by_whom": "ก" * 201}, {"by_whom": Refusal.COMPLAINT_TEXT_TOO_LONG}),
        ({"order": Order.CLOSE}, {"order": Refusal.ORDER_NOT_CHOSEN}),
        ({"kind": StepKind.ORDERED}, {"order": Refusal.ORDER_NOT_CHOSEN}),
        ({"result": "ก" * 4001}, {"result": Refusal.COMPLAINT_TEXT_TOO_LONG}),
    ],
)
def test_a_step_needs_a_day_in_order_and_who_took_it(changed, problems):
    assert step_problems(replace(CHECKED, **changed), WEDNESDAY, TODAY) == problems


def test_the_day_of_receipt_itself_is_no_day_too_early():
    check_step(COMPLAINT, (), replace(CHECKED, on=WEDNESDAY), TODAY)


@pytest.mark.parametrize(
    ("steps", "wrong"),
    [((), CLOSE), ((CHECKED,), ANSWERED), ((CHECKED, CLOSE), ACKNOWLEDGED), (ALL, ANSWERED)],
)
def test_a_step_out_of_turn_is_refused(steps, wrong):
    with pytest.raises(DeskError, match=f"^{Refusal.STEP_OUT_OF_TURN.name}"):
        check_step(COMPLAINT, steps, wrong, TODAY)


def test_a_step_before_the_last_one_says_which_day_that_was():
    with pytest.raises(DeskError, match=f"^{Refusal.DAY_BEFORE_THE_LAST_ACT.name}") as refused:
        check_step(COMPLAINT, (CHECKED,), replace(CLOSE, on=WEDNESDAY), TODAY)
    assert refused.value.facts["last"] == CHECKED.on


def test_texts_are_tidied_and_long_ones_keep_their_lines():
    complaint = tidied_complaint(replace(COMPLAINT, subject="  ก  ข ", details=" ก\nข "))
    assert (complaint.subject, complaint.details) == ("ก ข", "ก\nข")
    tidy = tidied_step(replace(CHECKED, by_whom=" ก  ข", document_no=" 1 ", result=" ก\nข "))
    assert (tidy.by_whom, tidy.document_no, tidy.result) == ("ก ข", "1", "ก\nข")


def test_lesson_03_a_complaint_of_1_october_stands_in_the_new_year():
    assert replace(COMPLAINT, received_on=date(2026, 9, 30)).fiscal_year == 2569
    assert replace(COMPLAINT, received_on=date(2026, 10, 1)).fiscal_year == 2570
