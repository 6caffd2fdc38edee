"""Where a result is entered: scan a code, say what was found, Enter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.annual_count import AssetCount
from asset_desk.services.year_rows import CountRow
from asset_desk.ui.count.table_model import place_text
from asset_desk.ui.icons import icon
from asset_desk.ui.loans.count_box import CountBox
from asset_desk.ui.widgets.form import Field
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import (
    GRID,
    button,
    card,
    column,
    dress,
    label,
    row,
    rule,
    scrolled,
)
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

WIDTH = 340


class EntryCard(QWidget):
    """Shows one asset and takes what was found of it; without one it waits for a scan."""

    scanned = Signal(str)
    record_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.row: CountRow | None = None
        self._expected = 0
        self.scan = HintedLine()
        self.day = ThaiDateEdit(today, name="counted_on")
        self.by = QLineEdit()
        self.name = label("", "subtitle", name="count_asset", wraps=True)
        self.facts = label("", "muted", name="count_facts", wraps=True)
        self.found = CountBox(name="count_found")
        self.damaged = CountBox(name="count_damaged")
        self.missing = label("", name="count_missing")
        self.remark = QLineEdit()
        self.record = button(
            self.tr("Record"),
            self.record_asked.emit,
            name="record_count",
            icon_name="check",
            look="primary",
        )
        self._lay_out()
        self._connect()
        self.show_row(None, 0)

    def show_row(self, asset: CountRow | None, expected: int) -> None:
        """Show an asset to be counted; `expected` is what should be here on the day chosen."""
        self.row, self._expected = asset, expected
        self._form.setVisible(asset is not None)
        self._wait.setVisible(asset is None)
        if asset is None:
            return
        self.name.setText(" ".join(part for part in (asset.code, asset.name) if part))
        self.facts.setText(self._facts_text(asset))
        result = asset.result
        self.found.setValue(result.found if result else 0)
        self.damaged.setValue(result.damaged if result else 0)
        self.remark.setText(result.remark if result else "")
        self._say_missing()

    def count(self, fiscal_year: int) -> AssetCount | None:
        """What is entered, or None while there is no asset or no day."""
        day = self.day.day()
        if self.row is None or day is None:
            return None
        return AssetCount(
            fiscal_year=fiscal_year,
            asset_id=self.row.asset_id,
            counted_on=day,
            found=self.found.value(),
            damaged=self.damaged.value(),
            counted_by=self.by.text(),
            remark=self.remark.text(),
        )

    def begin(self) -> None:
        """Put the cursor where the count is typed."""
        self.found.setFocus()
        self.found.selectAll()

    def _facts_text(self, asset: CountRow) -> str:
        text = self.tr("{place}\nIn the book {owned} {unit}, out {out}, should be here {expected}")
        facts = {"owned": f"{asset.owned:,}", "unit": asset.unit, "out": f"{asset.on_loan:,}"}
        place = place_text(asset)
        return text.format(place=place, expected=f"{self._expected:,}", **facts).strip()

    def _say_missing(self) -> None:
        left = self._expected - self.found.value() - self.damaged.value()
        if left > 0:
            said = self.tr("Missing {count}")
        elif left < 0:
            said = self.tr("Over by {count}")
        else:
            said = self.tr("Nothing is missing")
        self.missing.setText(said.format(count=f"{abs(left):,}"))
        dress(self.missing, look="problem" if left else "muted")

    def _connect(self) -> None:
        self.scan.returnPressed.connect(self._scanned)
        for box in (self.found, self.damaged):
            box.valueChanged.connect(lambda _value: self._say_missing())
            box.lineEdit().returnPressed.connect(self.record_asked.emit)
        self.remark.returnPressed.connect(self.record_asked.emit)

    def _scanned(self) -> None:
        text = self.scan.text().strip()
        self.scan.clear()
        if text:
            self.scanned.emit(text)

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        frame, body = card()
        self.scan.setObjectName("count_scan")
        self.scan.setPlaceholderText(self.tr("Scan or type an asset code"))
        self.scan.setAccessibleName(self.scan.placeholderText())
        self.scan.addAction(icon("scan-barcode"), QLineEdit.ActionPosition.LeadingPosition)
        self.by.setObjectName("counted_by")
        self.remark.setObjectName("count_remark")
        self._wait = label(
            self.tr("Scan the code of an asset, or choose one from the list."), "muted", wraps=True
        )
        self._form = QFrame()
        self._form.setLayout(self._form_layout())
        for part in (
            self.scan,
            self._wait,
            self._form,
            rule(),
            Field(self.tr("Counted by"), self.by, needed=True),
            Field(self.tr("Counted on"), self.day, needed=True),
        ):
            body.addWidget(part)
        body.addStretch(1)
        self.setLayout(row(scrolled(frame)))

    def _form_layout(self) -> QVBoxLayout:
        counts = row(
            Field(self.tr("Found in order"), self.found),
            Field(self.tr("Found damaged"), self.damaged),
            1,
        )
        layout = column(self.name, self.facts, spacing=GRID)
        layout.addLayout(counts)
        layout.addWidget(self.missing)
        layout.addWidget(Field(self.tr("Remark"), self.remark))
        layout.addLayout(row(1, self.record))
        return layout
