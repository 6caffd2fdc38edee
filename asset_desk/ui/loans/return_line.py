"""One line of a return: its counts, and the condition in which it was found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.returns import IN_KIND, ReturnCount, return_refusal
from asset_desk.services.rows import LoanLineRow
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.loans.line_grid import named, pieces
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.parts import dress, label


class ReturnLineBoxes(QObject):
    """Good, damaged and lost this time; what is damaged or lost must be described."""

    changed = Signal()

    def __init__(self, line: LoanLineRow) -> None:
        super().__init__()
        self.row = line
        self._good = CountBox(name=f"good_{line.line_no}")
        self._damaged = CountBox(name=f"damaged_{line.line_no}")
        self._lost = CountBox(name=f"lost_{line.line_no}")
        self._condition = QLineEdit()
        self._condition.setObjectName(f"condition_{line.line_no}")
        self._condition.setMinimumWidth(180)
        self._problem = label("", "problem", name=f"return_problem_{line.line_no}", wraps=True)
        self._is_described = False
        for box, words in (
            (self._good, self.tr("{name}: good")),
            (self._damaged, self.tr("{name}: damaged")),
            (self._lost, self.tr("{name}: lost")),
        ):
            box.setAccessibleName(words.format(name=line.name))
            box.valueChanged.connect(lambda _value: self._after_count())
        self._condition.setAccessibleName(self.tr("{name}: condition").format(name=line.name))
        self._condition.textEdited.connect(self._describe)

    def put_into(self, grid: QGridLayout, number: int) -> None:
        """Take two rows of the grid: the boxes, and the problem under them."""
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(named(self.row), number, 0)
        grid.addWidget(label(pieces(self.row.out, self.row)), number, 1, right)
        for place, box in enumerate((self._good, self._damaged, self._lost), start=2):
            grid.addWidget(box, number, place, right)
        grid.addWidget(self._condition, number, 5)
        grid.addWidget(self._problem, number + 1, 0, 1, 6)

    def boxes(self) -> tuple[QWidget, ...]:
        """What is filled in, from left to right."""
        return (self._good, self._damaged, self._lost, self._condition)

    def counted(self) -> ReturnCount:
        """What was counted this time."""
        counts = (self._good.value(), self._damaged.value(), self._lost.value())
        return ReturnCount(*counts, self._condition.text())

    def take_all_good(self) -> None:
        """Everything that was out came back in working order."""
        self._damaged.setValue(0)
        self._lost.setValue(0)
        self._good.setValue(self.row.out)

    def check(self) -> Refusal | None:
        """Show what is wrong with the counts; a line that is not counted is not wrong."""
        counted = self.counted()
        refusal = return_refusal(counted, self.row.out) if counted.total else None
        said = self._words(counted) if refusal is Refusal.CONDITION_MISSING else ""
        if refusal is not None and not said:
            said = refusal_text(refusal)
        self._problem.setText(said)
        self._problem.setVisible(bool(said))
        too_many = refusal is Refusal.MORE_THAN_IS_OUT
        for box in (self._good, self._damaged, self._lost):
            dress(box, problem=too_many and box.value() > 0)
        dress(self._condition, problem=refusal is Refusal.CONDITION_MISSING)
        return refusal

    def _words(self, counted: ReturnCount) -> str:
        if counted.damaged or counted.lost:
            return self.tr("Describe what is damaged, or how it was lost.")
        return refusal_text(Refusal.CONDITION_MISSING)

    def _after_count(self) -> None:
        counted = self.counted()
        if not self._is_described:
            is_good = counted.good > 0 and not counted.damaged and not counted.lost
            said = IN_KIND if self.row.is_consumable else self.tr("In working order")
            self._condition.setText(said if is_good else "")
        self.changed.emit()

    def _describe(self, text: str) -> None:
        self._is_described = bool(text.strip())
        self.changed.emit()
