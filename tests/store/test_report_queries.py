"""What reports read of a book."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.periods import month
from asset_desk.domain.reporting import Figures, Question
from asset_desk.domain.returns import ReturnCount
from tests.builders import TODAY

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
