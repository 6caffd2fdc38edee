"""A closed month is frozen: nothing more happens on its days, whoever asks and for whatever."""

from __future__ import annotations

import ast
from datetime import date, timedelta
from pathlib import Path

import pytest

import asset_desk.services
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Stage
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, registry
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.reversal_rows import MonthState
from tests.builders import TODAY, occasion

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
LAST_OF_MAY = date(2026, 5, 31)
NOW = occasion(today=date(2026, 6, 3))


def refused(refusal, act, **facts):
    with pytest.raises(DeskError, match=f"^{refusal.name}") as no:
        act()
    assert facts.items() <= no.value.facts.items()


def state(desk, month, today=NOW.today):
    return {row.month: row.state for row in desk.queries.months.months(2569, today)}[month]


def ask(desk, on):
    lending.request_loan(desk.uow, NOW, desk.form((1, 1)), on=on)


def refuse(desk, on):
    lending.refuse(desk.uow, NOW, 1, on=on, reason="ไม่ว่าง")


def cancel(desk, on):
    lending.cancel(desk.uow, NOW, 1, on=on, reason="งด")


def approve(desk, on):
    line = desk.loan(1).lines[0].line_id
    lending.approve(desk.uow, NOW, 1, {line: 1}, on=on)


def hand_over(desk, on):
    lending.hand_over(desk.uow, NOW, 2, lending.HandOver(on, "ก", "ข", "ดี"))


def take_back(desk, on):
    counts = {desk.loan(3).lines[0].line_id: ReturnCount(good=1, condition="ดี")}
    lending.take_back(desk.uow, NOW, 3, lending.TakenBack(on, "ก", "ข", counts))


def retire(desk, on):
    registry.retire_asset(desk.uow, NOW, 2, on=on, reason="ผุ")


ACTS = (ask, refuse, cancel, approve, hand_over, take_back, retire)


@pytest.fixture
def busy_desk(desk):
    """One loan waiting, one approved, one out, all due in June, and an asset nobody wants."""
    chairs, due = desk.asset(), {"due_date": date(2026, 6, 20)}
    desk.asset(name="ตู้เก่า")
    desk.requested((chairs, 1), **due)
    desk.approved((chairs, 1), **due)
    desk.lent((chairs, 2), **due)
    return desk


@pytest.mark.parametrize("act", ACTS)
def test_lesson_04_nothing_happens_on_a_day_of_a_closed_month(busy_desk, act):
    close_month(busy_desk.uow, NOW, MAY)
    acts = len(busy_desk.acts())
    refused(Refusal.MONTH_CLOSED, lambda: act(busy_desk, LAST_OF_MAY), month=MAY)
    assert len(busy_desk.acts()) == acts
    act(busy_desk, JUNE)
    assert busy_desk.acts()[-1].happened_on == JUNE.isoformat()


@pytest.mark.parametrize("act", ACTS)
def test_a_reopened_month_takes_entries_again(busy_desk, act):
    close_month(busy_desk.uow, NOW, MAY)
    reopen_month(busy_desk.uow, NOW, MAY, reason="ใบยืมมาช้า")
    act(busy_desk, LAST_OF_MAY)
    kept = busy_desk.acts()[-1]
    assert (kept.happened_on, kept.recorded_at[:10]) == ("2026-05-31", "2026-06-03")


def test_no_use_case_can_write_an_act_past_the_guard():
    """Only `note_act` speaks to the journal, and it asks for the closed months first."""
    writers = set()
    for file in Path(asset_desk.services.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_journal = isinstance(node, ast.Attribute) and node.attr == "add"
            if is_journal and ast.unparse(node).endswith("journal.add"):
                writers.add(file.name)
    assert writers == {"journalling.py"}


def test_a_month_is_closed_once_it_is_over(desk):
    refused(
        Refusal.MONTH_NOT_OVER,
        lambda: close_month(desk.uow, occasion(today=LAST_OF_MAY), MAY),
        month=MAY,
    )
    close_month(desk.uow, occasion(today=JUNE), LAST_OF_MAY)
    assert state(desk, MAY, JUNE) is MonthState.CLOSED


def test_a_month_is_closed_only_once(desk):
    close_month(desk.uow, NOW, MAY)
    refused(Refusal.MONTH_CLOSED, lambda: close_month(desk.uow, NOW, MAY), month=MAY)


def test_only_a_closed_month_is_reopened_and_with_a_reason(desk):
    refused(
        Refusal.MONTH_NOT_CLOSED, lambda: reopen_month(desk.uow, NOW, MAY, reason="ผิด"), month=MAY
    )
    close_month(desk.uow, NOW, MAY)
    refused(Refusal.REASON_MISSING, lambda: reopen_month(desk.uow, NOW, MAY, reason=" "))
    assert state(desk, MAY) is MonthState.CLOSED


def test_the_months_of_a_year_say_who_closed_or_reopened_them_when_and_why(desk):
    close_month(desk.uow, NOW, MAY)
    close_month(desk.uow, NOW, date(2026, 4, 1))
    reopen_month(desk.uow, NOW, date(2026, 4, 9), reason="ใบยืมมาช้า")
    months = desk.queries.months.months(2569, NOW.today)
    assert [row.month for row in months][::11] == [date(2025, 10, 1), date(2026, 9, 1)]
    april, may, june = months[6:9]
    assert (april.state, april.reason) == (MonthState.REOPENED, "ใบยืมมาช้า")
    assert (may.state, may.officer_name, may.recorded_at) == (
        MonthState.CLOSED,
        "มาลี ทดสอบงาน",
        NOW.now,
    )
    assert june.state is MonthState.NOT_OVER
    assert months[0].state is MonthState.OPEN


def test_point_12_what_is_still_open_is_told_and_noted_and_keeps_no_month_open(desk):
    chairs = desk.asset()
    desk.requested((chairs, 1))
    desk.approved((chairs, 1))
    desk.lent((chairs, 1))
    desk.lent((chairs, 1), due_date=date(2026, 6, 20))
    harmed = desk.lent((chairs, 1))
    desk.take_back(harmed, ReturnCount(lost=1, condition="หาย"))
    desk.take_back(desk.lent((chairs, 1)), 1)
    told = desk.queries.months.open_at_end_of(MAY)
    counts = (told.undecided, told.uncollected, told.out, told.overdue, told.unsettled)
    assert counts == (1, 1, 2, 1, 1)
    assert desk.loan(harmed).stage is Stage.RETURNED
    close_month(desk.uow, NOW, MAY)
    act = desk.acts()[-1]
    assert (act.kind, act.subject, act.subject_id) == (ActKind.MONTH_CLOSED, "month", 202605)
    assert act.payload["open"]["out"] == 2
    assert desk.queries.months.open_at_end_of(date(2026, 4, 1)).out == 0


@pytest.mark.parametrize(
    ("day", "is_frozen"),
    [(date(2026, 4, 30), False), (MAY, True), (LAST_OF_MAY, True), (JUNE, False)],
)
def test_both_ends_of_a_month_belong_to_it(desk, day, is_frozen):
    desk.asset()
    close_month(desk.uow, NOW, TODAY)
    early = {"from_date": day, "due_date": day + timedelta(days=3)}
    form = desk.form((1, 1), **early)
    if is_frozen:
        refused(Refusal.MONTH_CLOSED, lambda: lending.request_loan(desk.uow, NOW, form, on=day))
    else:
        assert lending.request_loan(desk.uow, NOW, form, on=day)
