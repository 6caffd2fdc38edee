"""The complaints register: numbers, steps in order, mistakes, and who may read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.complaints import USUAL_CHANNELS, StepKind
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.usual_holidays import usual_holidays
from asset_desk.domain.working_days import Holiday
from asset_desk.services.complaints import (
    keep_holidays,
    receive_complaint,
    take_back_last,
    take_step,
)
from tests.builders import TODAY, occasion
from tests.measure_desk import COMPLAINT, step

BY = occasion()


def refused(refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


def rows(desk, year=2569, today=TODAY):
    return desk.queries.complaints.of_year(BY.officer, year, today)


def page(desk, complaint_id, today=TODAY):
    return desk.queries.complaints.page(BY.officer, complaint_id, today)


def receive(desk, **changed):
    return receive_complaint(desk.uow, BY, replace(COMPLAINT, **changed))


def test_lesson_08_numbers_run_within_a_fiscal_year_and_begin_anew_with_it(desk):
    for day in (date(2025, 9, 30), date(2025, 9, 1), date(2025, 10, 1), TODAY):
        receive(desk, received_on=day)
    assert [row.number for row in rows(desk, 2568)] == [2, 1]
    assert [row.number for row in rows(desk, 2569)] == [2, 1]
    assert desk.queries.complaints.years() == [2569, 2568]


def test_lesson_08_the_number_of_a_struck_entry_is_not_given_again(desk):
    take_back_last(desk.uow, BY, receive(desk), reason="ลงซ้ำ")
    receive(desk)
    assert [(row.number, row.struck_reason) for row in rows(desk)] == [(2, ""), (1, "ลงซ้ำ")]


def test_what_is_late_is_shown_by_day(desk):
    complaint = receive(desk, received_on=date(2026, 5, 18))
    (row,) = rows(desk, today=date(2026, 5, 19))
    assert (row.awaited, row.limit.due_on, row.days_late) == (
        StepKind.CHECKED,
        date(2026, 5, 19),
        0,
    )
    assert page(desk, complaint).row.days_late == 1


def test_the_office_s_own_holidays_move_the_limits(desk):
    receive(desk, received_on=date(2026, 5, 18))
    kept = usual_holidays(2026)
    more = replace(kept, holidays=(*kept.holidays, Holiday(date(2026, 5, 19), "วันหยุดพิเศษ")))
    keep_holidays(desk.uow, BY, more)
    (row,) = rows(desk)
    assert (row.limit.due_on, row.days_late) == (TODAY, 0)
    assert desk.queries.complaints.holidays(2026) == replace(
        more, holidays=tuple(sorted(more.holidays, key=lambda each: each.day))
    )


def test_the_holidays_of_the_year_after_count_too(desk):
    receive(desk, received_on=date(2025, 12, 30))
    (row,) = rows(desk)
    assert row.limit.due_on == date(2026, 1, 5)


def test_steps_follow_in_order_and_are_shown_with_who_recorded_them(desk):
    complaint = receive(desk)
    with refused(Refusal.STEP_OUT_OF_TURN):
        take_step(desk.uow, BY, complaint, step(StepKind.ORDERED))
    take_step(desk.uow, BY, complaint, step(StepKind.CHECKED, 5, result=" มีมูล "))
    shown = page(desk, complaint)
    (first,) = shown.steps
    assert (first.step.result, first.recorded_by) == ("มีมูล", BY.officer.name)
    assert (shown.row.awaited, shown.last_on) == (StepKind.ORDERED, TODAY - timedelta(days=5))


def test_a_closed_complaint_waits_for_nothing(desk):
    complaint = receive(desk)
    for number, kind in enumerate((StepKind.CHECKED, StepKind.ORDERED, StepKind.ANSWERED)):
        take_step(desk.uow, BY, complaint, step(kind, 5 - number))
    shown = page(desk, complaint)
    assert not shown.row.is_open
    assert shown.may_come_next is None


def test_a_step_recorded_by_mistake_stays_readable_and_its_turn_comes_again(desk):
    complaint = receive(desk)
    take_step(desk.uow, BY, complaint, step(StepKind.CHECKED, 1))
    take_back_last(desk.uow, BY, complaint, reason="ผิดวัน")
    take_step(desk.uow, BY, complaint, step(StepKind.CHECKED, 5))
    shown = page(desk, complaint)
    assert [each.taken_back_reason for each in shown.steps] == ["ผิดวัน", ""]
    assert [limit.done_on for limit in shown.limits] == [TODAY - timedelta(days=5)]


def test_a_struck_entry_takes_no_more_steps_and_is_not_counted(desk):
    complaint = receive(desk)
    with refused(Refusal.REASON_MISSING):
        take_back_last(desk.uow, BY, complaint, reason=" ")
    take_back_last(desk.uow, BY, complaint, reason="ลงซ้ำ")
    with refused(Refusal.COMPLAINT_STRUCK):
        take_step(desk.uow, BY, complaint, step(StepKind.CHECKED))
    shown = page(desk, complaint)
    assert (shown.row.awaited, shown.may_come_next, shown.row.is_open) == (None, None, False)
    assert desk.queries.complaints.figures(2569, TODAY).received == 0


def test_a_complaint_that_is_not_there_is_refused(desk):
    with refused(Refusal.COMPLAINT_NOT_FOUND):
        take_step(desk.uow, BY, 99, step(StepKind.CHECKED))
    assert page(desk, 99) is None


@pytest.mark.parametrize(
    "role", [role for role in Role if role not in (Role.ADMINISTRATOR, Role.HEAD_OF_SUPPLIES)]
)
def test_point_16_whoever_may_not_keep_the_register_may_not_read_it_either(desk, role):
    complaint, officer = receive(desk), occasion(role).officer
    queries = desk.queries.complaints
    for ask in (
        lambda: queries.of_year(officer, 2569, TODAY),
        lambda: queries.page(officer, complaint, TODAY),
        lambda: queries.channels(officer),
    ):
        with refused(Refusal.ROLE_MAY_NOT):
            ask()
    assert queries.figures(2569, TODAY).received == 1


def test_point_16_the_journal_tells_nothing_of_a_person(desk):
    complaint = receive(desk)
    take_step(desk.uow, BY, complaint, step(StepKind.CHECKED, result="นายร้องให้ถ้อยคำ"))
    take_back_last(desk.uow, BY, complaint, reason="นายร้องขอ")
    said = " ".join(str(act.payload) for act in desk.acts()[-3:])
    assert "ร้อง" not in said
    assert "08-0000" not in said
    assert "เต็นท์" not in said


def test_channels_offered_are_the_usual_ones_and_the_offices_own(desk):
    receive(desk, channel=" กล่องรับเรื่อง ")
    assert desk.queries.complaints.channels(BY.officer) == [*USUAL_CHANNELS, "กล่องรับเรื่อง"]


def test_a_year_in_numbers(desk):
    for days_ago, checked in ((6, 5), (6, 1), (1, None), (9, None)):
        complaint = receive(desk, received_on=TODAY - timedelta(days=days_ago), complainant="")
        if checked is not None:
            take_step(desk.uow, BY, complaint, step(StepKind.CHECKED, checked))
    figures = desk.queries.complaints.figures(2569, TODAY)
    assert (figures.received, figures.closed) == (4, 0)
    assert (figures.in_time, figures.late) == ({StepKind.CHECKED: 1}, {StepKind.CHECKED: 2})


def test_keeping_the_holidays_as_they_are_writes_no_act(desk):
    acts = len(desk.acts())
    keep_holidays(desk.uow, BY, usual_holidays(2026))
    assert len(desk.acts()) == acts
    checked = replace(usual_holidays(2026), checked_on=TODAY)
    keep_holidays(desk.uow, BY, checked)
    keep_holidays(desk.uow, BY, checked)
    assert len(desk.acts()) == acts + 1
    keep_holidays(desk.uow, BY, replace(checked, holidays=()))
    assert desk.queries.complaints.holidays(2026).holidays == ()
