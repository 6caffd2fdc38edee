"""The report on the measures: the year on top, the five measures at the left, one of them open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.services.measure_rows import MeasureRow
from asset_desk.thai import line_breaks
from asset_desk.ui.icons import icon
from asset_desk.ui.measures.editor import MeasureEditor
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, card, label, row

LIST_WIDTH = 250
NAME_LETTERS = 60


class MeasuresView(QWidget):
    """Lays the report out; emits what was asked."""

    year_changed = Signal()
    usual_asked = Signal()
    copy_asked = Signal()
    measure_asked = Signal(int)
    """A measure by its number."""
    keep_asked = Signal()
    undo_asked = Signal()
    preview_asked = Signal()
    complaints_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("measures_page")
        self.year = ChoiceBox(name="measures_year")
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.editor = MeasureEditor()
        self._why = label("", "muted", name="measures_read_only", wraps=True)
        self._items = label("", "muted", name="measures_items", wraps=True)
        self._group = QButtonGroup(self)
        self._buttons: dict[int, QToolButton] = {}
        self._list = QVBoxLayout()
        self._stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self.year.currentIndexChanged.connect(lambda _number: self.year_changed.emit())
        QShortcut(QKeySequence.StandardKey.Save, self, self._keep_by_key)

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer these fiscal years, newest first."""
        text = self.tr("Fiscal year {year}")
        self.year.set_choices([(year, text.format(year=year)) for year in years])

    def show_rights(self, *, may_keep: bool, may_complaints: bool) -> None:
        """Take away what the role may not do, and say whom to ask."""
        self._may_keep = may_keep
        self.complaints.setVisible(may_complaints)
        said = self.tr("Your role reads this report. The property officer keeps it.")
        self._why.setText("" if may_keep else said)
        self._why.setVisible(not may_keep)
        for part in (self.keep, self.undo):
            part.setVisible(may_keep)

    def show_items(self, numbers: Sequence[str]) -> None:
        """Say which items of the assessment the report answers."""
        text = self.tr("ITA items: {numbers}").format(numbers=", ".join(numbers))
        self._items.setText(text if numbers else self.tr("ITA items: none entered in the settings"))

    def show_nothing_begun(self, year: int, copy_from: int | None) -> None:
        """Offer to begin the report of this year."""
        self._nothing.setText(self.tr("The report of {year} has not been begun.").format(year=year))
        text = self.tr("Copy from {year}").format(year=copy_from)
        self.copy.setText(text)
        self.copy.setVisible(copy_from is not None and self._may_keep)
        self.usual.setVisible(self._may_keep)
        self.preview.setEnabled(False)
        self._stack.setCurrentIndex(0)

    def show_measures(self, rows: Sequence[MeasureRow], number: int) -> None:
        """Show the measures of a year, this one open."""
        for each in rows:
            self._button(each)
        self._buttons[number].setChecked(True)
        self.preview.setEnabled(True)
        self._stack.setCurrentIndex(1)

    def show_state(self, text: str, *, may_keep: bool, is_changed: bool) -> None:
        """Say what is not kept or not read yet, and what may be pressed."""
        self._state.setText(text)
        self.keep.setEnabled(may_keep)
        self.undo.setEnabled(is_changed)

    def _button(self, row_: MeasureRow) -> None:
        measure = row_.measure
        if measure.number not in self._buttons:
            made = _measure_button(measure.number)
            made.clicked.connect(lambda _on=False: self.measure_asked.emit(measure.number))
            self._group.addButton(made)
            self._buttons[measure.number] = made
            self._list.insertWidget(len(self._buttons) - 1, made)
        made = self._buttons[measure.number]
        made.setText(_in_lines(f"{measure.number}. {measure.text.name}", made))
        made.setToolTip(measure.text.name)
        filled = bool(measure.text.results) and measure.copied_from is None
        made.setIcon(icon("circle-check" if filled else "circle-dashed"))

    def _keep_by_key(self) -> None:
        if self.keep.isEnabled() and not self.keep.isHidden():
            self.keep_asked.emit()

    def _make_buttons(self) -> None:
        self._may_keep = False
        self.complaints = button(
            self.tr("Complaints register"),
            self.complaints_asked.emit,
            name="complaints_register",
            icon_name="megaphone",
        )
        self.preview = button(
            self.tr("Look at it on paper"),
            self.preview_asked.emit,
            name="preview_measures",
            icon_name="eye",
            look="primary",
        )
        self.keep = button(
            self.tr("Keep this measure"),
            self.keep_asked.emit,
            name="keep_measure",
            icon_name="save",
            look="primary",
        )
        self.keep.setToolTip("Ctrl+S")
        self.undo = button(
            self.tr("As it was"), self.undo_asked.emit, name="undo_measure", icon_name="undo-2"
        )
        self.usual = button(
            self.tr("Begin with the usual five measures"),
            self.usual_asked.emit,
            name="begin_usual",
            icon_name="plus",
        )
        self.copy = button(
            "", self.copy_asked.emit, name="begin_copy", icon_name="refresh-cw", look="primary"
        )

    def _lay_out(self) -> None:
        self._nothing = label("", "subtitle", name="nothing_begun")
        self._state = label("", "muted", name="measure_state", wraps=True)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        empty = QWidget()
        begin = QVBoxLayout(empty)
        begin.addStretch(1)
        begin.addLayout(row(1, self._nothing, 1))
        begin.addLayout(row(1, self.usual, self.copy, 1))
        begin.addStretch(2)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._pages())
        title = label(self.tr("Measures"), "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row(title, self.year, 1, self.complaints, self.preview))
        layout.addWidget(self._items)
        layout.addWidget(self._why)
        layout.addWidget(self._stack, 1)

    def _pages(self) -> QWidget:
        frame, inside = card(margin=GRID)
        frame.setFixedWidth(LIST_WIDTH)
        self._list.setSpacing(2)
        inside.addLayout(self._list)
        side = QVBoxLayout()
        side.addWidget(frame)
        side.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.editor, 1)
        right.addLayout(row(self._state, self.undo, self.keep))
        page = QWidget()
        both = QHBoxLayout(page)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(2 * GRID)
        both.addLayout(side)
        both.addLayout(right, 1)
        return page


def _measure_button(number: int) -> QToolButton:
    made = QToolButton()
    made.setObjectName(f"measure_{number}")
    made.setIconSize(QSize(18, 18))
    made.setProperty("look", "setting")
    made.setCheckable(True)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def _in_lines(text: str, shown_by: QWidget) -> str:
    """The text on as many lines as its button needs; a button itself does not break any."""
    metrics, lines = shown_by.fontMetrics(), [""]
    for piece in _beginning(line_breaks(text)):
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + piece) > LIST_WIDTH - 76:
            lines.append("")
        lines[-1] += piece
    return "\n".join(line.strip() for line in lines)


def _beginning(pieces: Sequence[str]) -> list[str]:
    """As many words as the list has room for."""
    taken: list[str] = []
    for piece in pieces:
        if len("".join((*taken, piece))) > NAME_LETTERS:
            return [*taken[:-1], f"{taken[-1].strip()} …"] if taken else [piece]
        taken.append(piece)
    return taken
