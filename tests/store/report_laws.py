"""What must hold of any report on any book."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, replace

from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.periods import days, half, month, quarter, whole_year
from asset_desk.domain.reporting import Figures, Question, span, total
from asset_desk.services.report_rows import Counted, Grouping
from asset_desk.store.report_asking import Asked, first_act_after
from asset_desk.store.report_figures import KEYS, grouped
from tests.builders import pages_of
from tests.store.plain_report import PlainReport

NOT_SHARED = ("slips", "overdue_slips")
"""Of a category or an asset: a slip that holds two of them is a slip of both."""
PAGE = 10_000


class Checked:
    """A book with its reports beside the same in plain SQL."""

    def __init__(self, desk):
        self.reports = desk.queries.reports
        self._reader = desk.queries.reports._reader
        self._book = sqlite3.connect(":memory:")
        self._book.deserialize(pages_of(desk.engine))

    def close(self):
        self._book.close()

    def plain(self, question: Question, where: str = "1") -> PlainReport:
        conditions = [where, *conditions_of(question)]
        days = (question.period.first, question.period.last, question.as_of)
        return PlainReport(self._book, *(day.isoformat() for day in days), " AND ".join(conditions))

    def everything(self, question: Question) -> None:
        """Every law, for one question."""
        figures = self.reports.figures(question)
        assert figures.balances
        by_month = self.reports.by_month(question)
        assert span(each.figures for each in by_month) == figures
        for each in by_month:
            first, last = question.period.first, question.period.last
            own = days(max(each.month, first), min(last_day_of(each.month), last))
            assert each.figures == self.of(question, own)
        self.as_plain_sql_has_it(question, figures)
        for by in Grouping:
            self.groups_add_up(question, by, figures)
        self.assets_add_up(question, figures)
        self.slips_behind(question, figures)
        self.harms_add_up(question, figures)

    def as_plain_sql_has_it(self, question, figures):
        plain = self.plain(question)
        assert asdict(figures) == plain.figures()
        assert asdict(self.reports.timeliness(question)) == plain.timeliness()

    def groups_add_up(self, question, by, figures):
        rows = self.reports.groups(question, by)
        assert len({row.key for row in rows}) == len(rows)
        same_but_slips(by is Grouping.CATEGORY, total(row.figures for row in rows), figures)
        for row in rows:
            assert row.figures.balances
            where = f"{KEYS[by][0]} || '' = '{row.key}'"
            assert asdict(row.figures) == self.plain(question, where).figures()

    def assets_add_up(self, question, figures):
        asked = Asked(question, first_act_after(self._reader, question.as_of))
        by_asset = {
            key: each for key, _, each in grouped(self._reader, asked, "line.asset_id", "''")
        }
        assert all(each.balances for each in by_asset.values())
        same_but_slips(True, total(by_asset.values()), figures)
        rows = {row.asset_id: row for row in self.reports.by_asset(question)}
        plain = self.plain(question)
        assert {key: row.unit_days_out for key, row in rows.items() if row.unit_days_out} == (
            plain.unit_days()
        )
        owned = {key: row.owned for key, row in rows.items() if row.owned}
        assert owned.items() <= plain.owned().items()
        if not conditions_of(question):
            assert owned == plain.owned()
        for key, each in by_asset.items():
            row = rows.get(key)
            assert (each.slips, each.units) == ((row.slips, row.units) if row else (0, 0))

    def slips_behind(self, question, figures):
        timeliness = self.reports.timeliness(question)
        found = {
            counted: self.reports.slips(question, counted).page(0, PAGE) for counted in Counted
        }
        lengths = {counted: len(rows) for counted, rows in found.items()}
        assert lengths[Counted.SLIPS] == figures.slips
        assert lengths[Counted.OVERDUE] == figures.overdue_slips
        for name in ("closed", "on_time", "never_collected", "refused", "cancelled"):
            assert lengths[Counted(name)] == getattr(timeliness, name)
        assert sum(row.out for row in found[Counted.OUT]) == figures.out_after
        assert sum(row.out for row in found[Counted.OVERDUE]) == figures.overdue
        for name in ("returned", "damaged", "lost", "settled"):
            assert bool(lengths[Counted(name)]) == bool(getattr(figures, name))
        for counted, rows in found.items():
            assert self.reports.slips(question, counted).count() == len(rows)

    def harms_add_up(self, question, figures):
        rows = self.reports.harms(question)
        for name in ("damaged", "lost"):
            own = [row.quantity for row in rows if row.harm == name and row.outcome is None]
            assert sum(own) == getattr(figures, name)
        settled = [row for row in rows if row.outcome]
        assert sum(row.quantity for row in settled) == figures.settled
        received = sum(row.amount_satang or 0 for row in settled)
        assert received == self.plain(question).amount()

    def years_are_made_of_their_parts(self, question: Question) -> None:
        """Months sum to quarters, halves and the year."""
        year = question.period.fiscal_year
        whole = self.of(question, whole_year(year))
        months = [self.of(question, month(each)) for each in whole_year(year).months()]
        quarters = [self.of(question, quarter(year, number)) for number in (1, 2, 3, 4)]
        halves = [self.of(question, half(year, number)) for number in (1, 2)]
        assert span(months) == span(quarters) == span(halves) == whole
        assert [span(months[n : n + 3]) for n in (0, 3, 6, 9)] == quarters

    def of(self, question: Question, period) -> Figures:
        return self.reports.figures(replace(question, period=period))

    def answers(self, question: Question) -> tuple:
        """Everything that a report shows."""
        ask = self.reports
        return (
            ask.head_on(question.as_of),
            ask.figures(question),
            ask.by_month(question),
            [ask.groups(question, by) for by in Grouping],
            ask.by_asset(question),
            ask.timeliness(question),
            ask.harms(question),
            [ask.slips(question, counted).page(0, PAGE) for counted in Counted],
        )


def conditions_of(question: Question) -> list[str]:
    """The filters of a question as plain SQL."""
    given = {
        "loan.division_id": question.division_id,
        "line.category": question.category,
        "loan.borrower_kind": question.borrower_kind,
        "loan.work_type": question.work_type,
    }
    return [f"{name} = '{value}'" for name, value in given.items() if value is not None]


def same_but_slips(is_shared: bool, one: Figures, other: Figures) -> None:
    left, right = asdict(one), asdict(other)
    for name in NOT_SHARED if is_shared else ():
        assert left.pop(name) >= right.pop(name)
    assert left == right
