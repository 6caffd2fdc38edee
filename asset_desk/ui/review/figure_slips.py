"""The slips behind a figure that bears on a section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import DeskError
from asset_desk.domain.manual import Concern
from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.services.report_rows import Counted, SlipRow
from asset_desk.services.review_rows import ConcernFigure
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.manual.words import manual_word
from asset_desk.ui.review.words import year_word
from asset_desk.ui.statistics.slips_dialog import SlipsDialog
from asset_desk.ui.widgets.page_table_model import FixedPages

_PAGE = 500
_BEHIND = {
    Concern.LENT: (Counted.SLIPS,),
    Concern.CHASED_LATE: (Counted.FOLLOWED_UP_LATE, Counted.FOLLOW_UPS_MISSED),
    Concern.HARMED: (Counted.DAMAGED, Counted.LOST),
    Concern.EXTENDED: (Counted.EXTENSIONS,),
}


def show_figure(desk: Desk, fiscal_year: int, figure: ConcernFigure, parent: QWidget) -> None:
    """List the slips that a figure counts, or say where else they are told of."""
    if figure.concern is Concern.WAIVED:
        text = QCoreApplication.translate(
            "FigureSlips",
            "A rule that was waived stands on the page of its loan, with who waived it and why.",
        )
        desk.messages.say(text, Tone.QUIET)
        return

    def show(slips: Sequence[SlipRow]) -> None:
        if not shiboken6.isValid(parent) or not parent.isVisible():
            return
        title = manual_word(figure.concern)
        dialog = SlipsDialog(title, year_word(fiscal_year), FixedPages(slips), parent)
        dialog.loan_asked.connect(desk.events.loan_asked)
        dialog.open()

    def fail(error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        desk.messages.refuse(error)

    read = slips_behind(desk, fiscal_year, figure.concern, desk.today())
    desk.reading.run(lambda _progress: read(), done=show, failed=fail)


def slips_behind(
    desk: Desk, fiscal_year: int, concern: Concern, today: date
) -> Callable[[], Sequence[SlipRow]]:
    """What reads the slips that a concern counts, each once, as of a day."""
    question = Question(period=whole_year(fiscal_year), as_of=today)
    slips = desk.queries.reports.slips

    def all_of(counted: Counted) -> list[SlipRow]:
        pages = slips(question, counted)
        starts = range(0, pages.count(), _PAGE)
        return [slip for start in starts for slip in pages.page(start, _PAGE)]

    def read() -> Sequence[SlipRow]:
        if concern is Concern.OVERDUE:
            on_time = {slip.loan_id for slip in all_of(Counted.ON_TIME)}
            late = [slip for slip in all_of(Counted.CLOSED) if slip.loan_id not in on_time]
            found = [*late, *all_of(Counted.OVERDUE)]
        else:
            found = [slip for counted in _BEHIND[concern] for slip in all_of(counted)]
        return sorted({slip.loan_id: slip for slip in found}.values(), key=_by_number)

    return read


def _by_number(slip: SlipRow) -> tuple[bool, int, str]:
    return not slip.slip_no, len(slip.slip_no), slip.slip_no
