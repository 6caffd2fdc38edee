"""What reports read of a book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.periods import month
from asset_desk.domain.reporting import NO_DIVISION, Figures, Question
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import follow_up
from asset_desk.services.report_rows import Counted
from tests.builders import TODAY, occasion

MAY = Question(period=month(TODAY), as_of=TODAY)


def test_a_month_counts_slips_lines_and_units_and_what_became_of_them(desk):
    chairs, table = desk.asset(40), desk.asset(5, name="โต๊ะ")
    first = desk.lent((chairs, 10), (table, 2))
    desk.take_back(first, ReturnCount(6, 2, 1, "ขาหัก"), 2)
    desk.lent((chairs, 5), on=date(2026, 5, 18), from_date=date(2026, 5, 18), due_date=TODAY)
    assert desk.queries.reports.figures(MAY) == Figures(
        slips=2,
        lines=3,
        units=17,
        returned=10,
        damaged=2,
        lost=1,
        out_after=6,
        harmed_after=3,
    )


def test_the_slips_behind_one_row_are_those_of_its_unit_its_asset_or_of_no_division(desk):
    chairs, table = desk.asset(40), desk.asset(5, name="โต๊ะ")
    of_chairs = desk.lent((chairs, 1))
    of_table = desk.lent((table, 1))
    of_none = desk.lent((desk.asset(9, name="ธง", division_id=None), 1))
    reports = desk.queries.reports

    def slips(**filters):
        question = replace(MAY, **filters)
        pages = reports.slips(question, Counted.SLIPS)
        assert pages.count() == reports.figures(question).slips
        return [row.loan_id for row in pages.page(0, 100)]

    assert slips(asset_id=table) == [of_table]
    assert slips(division_id=2) == [of_chairs, of_table]
    assert slips(division_id=NO_DIVISION) == [of_none]
    unit = desk.page(of_table).row.borrower_unit
    assert slips(borrower_unit=unit) == [of_chairs, of_table, of_none]
    assert slips(borrower_unit="ไม่มีหน่วยนี้") == []
    names = [row.name for row in reports.by_asset(replace(MAY, division_id=NO_DIVISION))]
    assert names == ["ธง"]


def test_the_slips_that_were_asked_for_in_time_late_never_or_needlessly_are_told_apart(desk):
    chairs = desk.asset(40)
    in_time, late, never, needless = (desk.lent((chairs, 1), due_date=TODAY) for _ in range(4))
    desk.take_back(needless, 1, on=TODAY + timedelta(days=3))
    for loan_id, days in ((in_time, 7), (late, 8)):
        asked = FollowUp(on=TODAY + timedelta(days=days), by_whom="มาลี", channel=Channel.LETTER)
        follow_up.follow_up(desk.uow, occasion(today=asked.on), loan_id, asked)
    question = replace(MAY, as_of=TODAY + timedelta(days=11))
    timeliness = desk.queries.reports.timeliness(question)
    for counted, behind in (
        (Counted.FOLLOW_UPS_DUE, [in_time, late, never, needless]),
        (Counted.FOLLOWED_UP_IN_TIME, [in_time]),
        (Counted.FOLLOWED_UP_LATE, [late]),
        (Counted.FOLLOW_UPS_MISSED, [never]),
        (Counted.FOLLOW_UPS_NEEDLESS, [needless]),
    ):
        slips = desk.queries.reports.slips(question, counted)
        assert [row.loan_id for row in slips.page(0, 10)] == behind
        assert getattr(timeliness, counted.value) == len(behind)
