"""The lines of a loan in a dialog: a head, one row a line, scrolling when there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from asset_desk.services.rows import LoanLineRow
from asset_desk.ui.loans.loan_tables import with_accessories
from asset_desk.ui.widgets.parts import GRID, column, label, scrolled

TALLEST = 250
ROW_HEIGHT = 56


class LineGrid(QGridLayout):
    """A grid with its heads, and the area that it scrolls in."""

    def __init__(
        self,
        heads: Sequence[str],
        *,
        lines: int,
        row_height: int = ROW_HEIGHT,
        texts: tuple[int, ...] = (0,),
    ) -> None:
        inside = QWidget()
        super().__init__(inside)
        self.setContentsMargins(0, 0, GRID, 0)
        self.setHorizontalSpacing(2 * GRID)
        self.setVerticalSpacing(4)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for number, head in enumerate(heads):
            self.addWidget(label(head, "muted"), 0, number, left if number in texts else right)
        self.setColumnStretch(0, 1)
        self.area: QScrollArea = scrolled(inside)
        self.area.setFixedHeight(min(28 + lines * row_height, TALLEST))


def rows_of(lines: Sequence[LoanLineRow]) -> int:
    """How many rows these lines are as high as: what goes with a line stands under it."""
    return len(lines) + sum(bool(line.accessories) for line in lines)


def named(line: LoanLineRow) -> QWidget:
    """The line's number, name and code, and under it what goes with it, to be checked."""
    code = f"  {line.code}" if line.code else ""
    shown = label(f"{line.line_no}. {line.name}{code}", wraps=True)
    shown.setMinimumWidth(200)
    if not line.accessories:
        return shown
    name = f"accessories_{line.line_no}"
    goes_with = label(with_accessories(line), "label", name=name, wraps=True)
    both = QWidget()
    both.setLayout(column(shown, goes_with, spacing=0))
    return both


def pieces(count: int, line: LoanLineRow) -> str:
    """A count with the line's unit, such as 2 หลัง."""
    return f"{count:,} {line.unit}".strip()
