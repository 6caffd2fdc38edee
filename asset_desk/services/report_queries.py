"""What reports ask of the book; `store` answers from acts and ledger entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from asset_desk.domain.reporting import Figures, Question, Timeliness
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

if TYPE_CHECKING:
    from asset_desk.services.queries import Pages


class ReportQueries(Protocol):
    """The figures of a period, from what happened within it."""

    def head_on(self, day: date, last_act: int | None = None) -> JournalHead:
        """Where the journal stood at the end of a day, in Bangkok; at `last_act` at the latest."""

    def figures(self, question: Question) -> Figures:
        """The figures of the whole period."""

    def by_month(self, question: Question) -> Sequence[MonthFigures]:
        """The figures of each month that the period touches, counting its days only."""

    def groups(self, question: Question, by: Grouping) -> Sequence[GroupRow]:
        """The figures of each group that has any, by Thai name; what was not said comes last.

        A slip with lines of two categories is a slip of both.
        """

    def by_asset(self, question: Question) -> Sequence[AssetUseRow]:
        """Every asset owned within the period, the most lent first, the never lent last."""

    def timeliness(self, question: Question) -> Timeliness:
        """How what was lent came back, and who was asked for it in time."""

    def harms(self, question: Question) -> Sequence[HarmRow]:
        """What was damaged, lost or settled within the period, by the day it happened."""

    def slips(self, question: Question, counted: Counted) -> Pages[SlipRow]:
        """The slips behind a figure, by slip number; those without one come last."""

    def out(self, question: Question) -> Sequence[OutRow]:
        """What was out at the end of the closing day, line by line, by borrower."""


def held(reports: ReportQueries, question: Question) -> Question:
    """The question held to the journal as it is now, for a report of several parts."""
    if question.last_act is not None:
        return question
    return replace(question, last_act=reports.head_on(question.as_of).acts)
