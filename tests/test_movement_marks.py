"""The paper says what was entered late or reversed."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.ledger import EntryKind
from asset_desk.papers.ledgers import ledger_lines
from asset_desk.papers.movement_marks import mark_texts
from asset_desk.services.reversal_rows import MovementMark
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import LedgerFilter
from tests.builders import TODAY, occasion

MAY_20, MAY_25 = date(2026, 5, 20), date(2026, 5, 25)


def mark(**given):
    usual = {"kind": EntryKind.TAKEN_BACK, "happened_on": MAY_20, "quantity": 2}
    nothing = {"recorded_on": None, "reversed_on": None, "reason": ""}
    return MovementMark(**usual | nothing | given)


def test_lesson_04_both_days_are_printed_where_they_differ():
    assert mark_texts([mark(recorded_on=MAY_25)]) == ["รับคืน 20 พ.ค. 2569 บันทึกเมื่อ 25 พ.ค. 2569"]


def test_what_was_reversed_is_printed_with_day_and_reason():
    said = mark_texts([mark(kind=EntryKind.HANDED_OVER, reversed_on=MAY_25, reason="ผิดใบ")])
    assert said == ["กลับรายการจ่าย 20 พ.ค. 2569 จำนวน 2 (เมื่อ 25 พ.ค. 2569: ผิดใบ)"]


def test_what_was_late_and_reversed_says_both():
    (said,) = mark_texts([mark(recorded_on=MAY_25, reversed_on=MAY_25, reason="ผิดใบ")])
    assert "บันทึกเมื่อ 25 พ.ค. 2569" in said
    assert "ผิดใบ" in said


def test_point_07_the_line_of_the_printed_ledger_carries_its_marks(desk):
    loan_id = desk.lent((desk.asset(), 9))
    desk.take_back(loan_id, 4)
    last = desk.queries.loans.last_act(loan_id)
    reverse(desk.uow, occasion(), loan_id, last.act_no, reason="นับผิด")
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=2569), TODAY)
    (line,) = ledger_lines(desk.queries.loans, pages)
    said = "กลับรายการรับคืน 20 พ.ค. 2569 จำนวน 4 (เมื่อ 20 พ.ค. 2569: นับผิด)"
    assert line.remark == said
    assert (line.came_back, line.back_on) == (0, None)
