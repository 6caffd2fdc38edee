"""What a fiscal year's book counts for each concern, read once and off the screen's thread."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from asset_desk.domain.errors import DeskError
from asset_desk.services.review_rows import ConcernFigure
from asset_desk.ui.desk import Desk


class YearFigures(QObject):
    """Keeps the figures until a loan changes; tells when they have been read."""

    were_read = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[int, Sequence[ConcernFigure]] = {}
        self._asked: set[int] = set()
        desk.events.loans_changed.connect(self.forget)

    def forget(self) -> None:
        """Read them anew when they are next asked for."""
        self._kept.clear()
        self._asked.clear()
        self.were_read.emit()

    def of(self, fiscal_year: int) -> Sequence[ConcernFigure] | None:
        """The figures of a year; None until they have been read."""
        if fiscal_year not in self._kept and fiscal_year not in self._asked:
            self._asked.add(fiscal_year)
            figures, today = self._desk.queries.reviews.figures, self._desk.today()
            self._desk.reading.run(
                lambda _progress: figures(fiscal_year, today),
                done=lambda read: self._keep(fiscal_year, read),
                failed=self._fail,
            )
        return self._kept.get(fiscal_year)

    def _keep(self, fiscal_year: int, read: Sequence[ConcernFigure]) -> None:
        if shiboken6.isValid(self):
            self._kept[fiscal_year] = read
            self.were_read.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)
