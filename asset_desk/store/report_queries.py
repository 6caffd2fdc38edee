"""The figures of reports, read from acts and ledger entries by the day on which things happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from asset_desk.domain.reporting import Figures, Question, Timeliness
from asset_desk.services.queries import Pages
from asset_desk.services.report_rows import (
    AssetUseRow,
    Counted,
    Grouping,
    GroupRow,
    HarmRow,
    MonthFigures,
    SlipRow,
)
from asset_desk.services.year_rows import JournalHead, OutRow
from asset_desk.store import (
    report_assets,
    report_figures,
    report_months,
    report_slips,
    report_timeliness,
)
from asset_desk.store.database import Database
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked, head_on, unknown_from
from asset_desk.store.report_out import out_of


class SqlReportQueries:
    """What a report shows; asked again as of a past day, it shows the same."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)
        self._office = SqlOfficeQueries(database)

    def head_on(self, day: date, last_act: int | None = None) -> JournalHead:
        """Where the journal stood at the end of a day, in Bangkok."""
        return head_on(self._reader, day, last_act)

    def figures(self, question: Question) -> Figures:
        """The figures of the whole period."""
        return report_figures.figures_of(self._reader, self._asked(question))

    def by_month(self, question: Question) -> Sequence[MonthFigures]:
        """The figures of each month that the period touches, counting its days only."""
        return report_months.by_month(self._reader, self._asked(question))

    def groups(self, question: Question, by: Grouping) -> Sequence[GroupRow]:
        """The figures of each group that has any, by Thai name; what was not said comes last."""
        return report_figures.groups_of(self._reader, self._asked(question), by)

    def by_asset(self, question: Question) -> Sequence[AssetUseRow]:
        """Every asset owned within the period, the most lent first, the never lent last."""
        return report_assets.by_asset(self._reader, self._asked(question))

    def timeliness(self, question: Question) -> Timeliness:
        """How what was lent came back, and who was asked for it in time."""
        asked = self._asked(question)
        return report_timeliness.timeliness_of(self._reader, asked, self._office)

    def harms(self, question: Question) -> Sequence[HarmRow]:
        """What was damaged, lost or settled within the period, by the day it happened."""
        return report_slips.harms_of(self._reader, self._asked(question))

    def slips(self, question: Question, counted: Counted) -> Pages[SlipRow]:
        """The slips behind a figure, by slip number; those without one come last."""
        asked = self._asked(question)
        return report_slips.SlipPages(self._reader, asked, counted, self._office)

    def out(self, question: Question) -> Sequence[OutRow]:
        """What was out at the end of the closing day, line by line, by borrower."""
        return out_of(self._reader, self._asked(question))

    def _asked(self, question: Question) -> Asked:
        known = unknown_from(self._reader, question.as_of, question.last_act)
        return Asked(question, known)
