"""The text of one measure, field by field, with what the book says beside it and its evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from asset_desk.domain.measures import BookLine, MeasureColumn, MeasureText, measure_problems
from asset_desk.services.measure_rows import MeasureRow
from asset_desk.ui.measures.evidence_box import EvidenceBox
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, card, label, row, scrolled

SHORT, LONG = 62, 132


class MeasureEditor(QWidget):
    """Shows a measure to be worded; what the book says is read and never typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen: MeasureText | None = None
        self.fields = Fields()
        self._edits = {
            name: _edit(name, height)
            for name, height in (
                *(("name", SHORT), ("steps", LONG), ("unit", SHORT), ("period", SHORT)),
                *(("results", LONG), ("outcome", LONG)),
            )
        }
        self._said = {column: _BookCard(column) for column in MeasureColumn}
        self.evidence = EvidenceBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self._form()), 1)

    def show_measure(self, row: MeasureRow, *, may_keep: bool) -> None:
        """Show this measure as it is kept."""
        text = self._seen = row.measure.text
        for name, edit in self._edits.items():
            was_quiet = edit.blockSignals(True)
            edit.setPlainText(getattr(text, name))
            edit.blockSignals(was_quiet)
            edit.setReadOnly(not may_keep)
        for field in self.fields.all():
            field.is_touched = False
        self.fields.show_problems({})
        self.evidence.show_files(row.evidence, may_keep=may_keep)

    def show_book_lines(self, lines: Sequence[BookLine], head: str) -> None:
        """Show what the book says under this measure."""
        for column, said in self._said.items():
            said.show_lines([each.text for each in lines if each.column is column], head)

    def text(self) -> MeasureText:
        """The text as filled in."""
        return MeasureText(**{name: edit.toPlainText() for name, edit in self._edits.items()})

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._seen is not None and self.text() != self._seen

    @property
    def may_be_kept(self) -> bool:
        """Whether the text has no problem."""
        return not measure_problems(self.text())

    def _form(self) -> QWidget:
        content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, GRID, 0)
        body.setSpacing(GRID + 4)
        add = self.fields.add
        lines = self.tr("One paragraph a line, such as 1. and 2.")
        body.addWidget(add("name", self.tr("Measure"), self._edits["name"], needed=True))
        steps = add("steps", self.tr("Steps and way of working"), self._edits["steps"], hint=lines)
        body.addWidget(steps)
        unit = add("unit", self.tr("Responsible unit"), self._edits["unit"])
        period = add("period", self.tr("Period"), self._edits["period"])
        pair = row(unit, period, spacing=2 * GRID)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        body.addLayout(pair)
        for column, title in (
            (MeasureColumn.RESULTS, self.tr("Results of the year")),
            (MeasureColumn.OUTCOME, self.tr("Outcome or success")),
        ):
            body.addWidget(add(column.value, title, self._edits[column.value], hint=lines))
            body.addWidget(self._said[column])
        body.addWidget(self.evidence)
        body.addStretch(1)
        for field in self.fields.all():
            field.touched.connect(self._check)
        return content

    def _check(self) -> None:
        self.fields.show_problems(measure_problems(self.text()))
        self.changed.emit()


class _BookCard(QWidget):
    """What the book says by itself, apart from what is typed."""

    def __init__(self, column: MeasureColumn) -> None:
        super().__init__()
        frame, body = card(margin=GRID)
        frame.setProperty("look", "band")
        self._head = label("", "label", wraps=True)
        self._lines = label("", name=f"book_{column.value}", wraps=True)
        body.addWidget(self._head)
        body.addWidget(self._lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    def show_lines(self, lines: Sequence[str], head: str) -> None:
        """Show these sentences under a head; hidden when there are none."""
        also = self.tr("{head}: goes into the report by itself").format(head=head)
        self._head.setText(also)
        self._lines.setText("\n".join(f"- {line}" for line in lines))
        self.setVisible(bool(lines))


def _edit(name: str, height: int) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setObjectName(f"measure_{name}")
    made.setTabChangesFocus(True)
    made.setFixedHeight(height)
    return made
