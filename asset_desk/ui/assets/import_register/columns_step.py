"""The second step of an import: which sheet, which row is the header, which column holds what."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from asset_desk.domain.errors import Refusal
from asset_desk.imports.header import FIELDS, ColumnMapping, mapping_at, preview, titles
from asset_desk.ui.assets.import_register.work import Source
from asset_desk.ui.assets.wheel import WheelGuard
from asset_desk.ui.assets.wording import field_title
from asset_desk.ui.look import colour
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import (
    GRID,
    ChoiceBox,
    button,
    column,
    label,
    plain_tip,
    row,
    scrolled,
)
from asset_desk.ui.words import word

ROWS_SHOWN = 14


class ColumnsStep(QWidget):
    """Shows what was guessed beside the first rows, and lets it be put right."""

    back_asked = Signal()
    sheet_asked = Signal(int)
    check_asked = Signal(object)
    """The ColumnMapping to read the sheet by."""

    def __init__(self) -> None:
        super().__init__()
        self._source: Source | None = None
        self._mapping = ColumnMapping(0, {})
        self.sheets = ChoiceBox(name="sheet")
        self.sheets.currentIndexChanged.connect(self._ask_for_sheet)
        self.header_row = NumberBox()
        self.header_row.setObjectName("header_row")
        self.header_row.setSpecialValueText(self.tr("none"))
        self.header_row.valueChanged.connect(self._move_header)
        self.boxes = {name: ChoiceBox(name=f"mapping_{name}") for name in FIELDS}
        for name, box in self.boxes.items():
            box.setAccessibleName(field_title(name))
            box.currentIndexChanged.connect(lambda _number, field=name: self._map(field))
        WheelGuard(self).watch(*self.boxes.values())
        self.ticks = label("", "muted", name="mapping_ticks", wraps=True)
        self.problem = label("", "problem", name="mapping_problem", wraps=True)
        self.preview = QTableWidget()
        self.preview.setObjectName("import_preview")
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setWordWrap(False)
        self.back = button(self.tr("Back"), self.back_asked.emit, name="import_back_to_file")
        self.check = button(
            self.tr("Check the rows"),
            lambda: self.check_asked.emit(self._mapping),
            name="check_rows",
            icon_name="list-checks",
            look="primary",
        )
        self._lay_out()

    def show_source(self, source: Source) -> None:
        """Show a sheet and what its columns are taken to hold."""
        self._source = source
        self.sheets.blockSignals(True)
        self.sheets.set_choices(
            [
                (
                    number,
                    self.tr("{name} ({rows} rows)").format(
                        name=sheet.name, rows=f"{len(sheet.rows):,}"
                    ),
                )
                for number, sheet in enumerate(source.sheets)
            ]
        )
        self.sheets.choose(source.number)
        self.sheets.blockSignals(False)
        self._sheet_row.setVisible(len(source.sheets) > 1)
        self.header_row.blockSignals(True)
        self.header_row.setRange(0, len(source.sheet.rows))
        self.header_row.setValue(source.mapping.header_row + 1)
        self.header_row.blockSignals(False)
        self._show_mapping(source.mapping)

    def _show_mapping(self, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        choices = self._columns_offered(mapping)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.set_choices(choices)
            box.choose(mapping.columns.get(name))
            box.blockSignals(False)
        self._show_ticks(mapping)
        self._show_preview()
        self._check()

    def _columns_offered(self, mapping: ColumnMapping) -> list[tuple[int | None, str]]:
        sheet = self._source.sheet if self._source else None
        offered: list[tuple[int | None, str]] = [(None, self.tr("not in the file"))]
        if sheet is None or not sheet.rows:
            return offered
        first = max(mapping.header_row - mapping.header_height + 1, 0)
        headings = titles(sheet, first, mapping.header_height)
        if mapping.header_row < 0:
            headings = [""] * len(sheet.rows[0])
        for number, heading in enumerate(headings):
            said = heading.replace("\n", " ")
            offered.append((number, f"{letter_of(number)}  {said}".strip()))
        return offered

    def _map(self, name: str) -> None:
        """Take a column for this field; a column holds one thing, so another field lets it go."""
        chosen = self.boxes[name].value()
        columns = {
            other: number
            for other, number in self._mapping.columns.items()
            if other != name and number != chosen
        }
        if chosen is not None:
            columns[name] = chosen
        self._show_mapping(replace(self._mapping, columns=columns))

    def _move_header(self, number: int) -> None:
        if self._source is None:
            return
        self._show_mapping(mapping_at(self._source.sheet, number - 1))

    def _ask_for_sheet(self, _number: int) -> None:
        chosen = self.sheets.value()
        if chosen is not None:
            self.sheet_asked.emit(chosen)

    def _check(self) -> None:
        is_usable = self._mapping.is_usable
        self.problem.setText("" if is_usable else refusal_text(Refusal.COLUMN_NAME_NEEDED))
        self.problem.setVisible(not is_usable)
        self.check.setEnabled(is_usable)

    def _show_ticks(self, mapping: ColumnMapping) -> None:
        found = [f"{letter_of(number)} = {word(each)}" for number, each in mapping.marks.items()]
        text = self.tr("A tick in these columns gives the condition: {columns}")
        self.ticks.setText(text.format(columns=", ".join(found)))
        self.ticks.setVisible(bool(found))

    def _show_preview(self) -> None:
        if self._source is None:
            return
        sheet = self._source.sheet
        last = self._mapping.header_row
        first = max(last - self._mapping.header_height - 1, 0)
        rows = preview(sheet, ROWS_SHOWN, first=first)
        width = len(sheet.rows[0]) if sheet.rows else 0
        by_column = {number: name for name, number in self._mapping.columns.items()}
        self.preview.clear()
        self.preview.setRowCount(len(rows))
        self.preview.setColumnCount(width)
        self.preview.setVerticalHeaderLabels([str(first + n + 1) for n in range(len(rows))])
        for number in range(width):
            self.preview.setHorizontalHeaderItem(number, _heading(number, by_column.get(number)))
        for line, texts in enumerate(rows):
            for number, text in enumerate(texts):
                is_header = last - self._mapping.header_height < first + line <= last
                cell = _cell(text, is_header, is_used=number in by_column)
                self.preview.setItem(line, number, cell)
        self.preview.resizeColumnsToContents()
        for number in range(width):
            self.preview.setColumnWidth(number, min(self.preview.columnWidth(number) + 8, 220))

    def _lay_out(self) -> None:
        self._sheet_row = QWidget()
        inside = QHBoxLayout(self._sheet_row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label(self.tr("Sheet"), "label"))
        inside.addWidget(self.sheets)
        inside.addWidget(label(self.tr("Bring the sheets in one after the other."), "muted"))
        self.header_row.setFixedWidth(96)
        top = row(
            self._sheet_row, label(self.tr("The header ends in row"), "label"), self.header_row, 1
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, box) in enumerate(self.boxes.items()):
            title = field_title(name) + (" *" if name == "name" else "")
            grid.addWidget(label(title, "label"), number, 0)
            grid.addWidget(box, number, 1)
        grid.addWidget(self.ticks, len(self.boxes), 0, 1, 2)
        grid.setRowStretch(len(self.boxes) + 1, 1)
        fields = QWidget()
        fields.setLayout(grid)
        area = scrolled(fields)
        area.setFixedWidth(440)
        body = row(area, self.preview, spacing=2 * GRID)
        body.setStretch(1, 1)
        layout = column(spacing=GRID + 4)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row(1, self.back, self.check))
        self.setLayout(layout)


def letter_of(number: int) -> str:
    """The column's letters as a spreadsheet has them: 0 is A, 26 is AA."""
    letters = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def _heading(number: int, field: str | None) -> QTableWidgetItem:
    text = letter_of(number) if field is None else f"{letter_of(number)}\n{field_title(field)}"
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item


def _cell(text: str, is_header: bool, *, is_used: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text.replace("\n", " "))
    item.setToolTip(plain_tip(text))
    if is_header:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setBackground(QColor(colour("accent_soft")))
    elif not is_used:
        item.setForeground(QColor(colour("muted")))
    return item
