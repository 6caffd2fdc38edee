"""The fields of one asset: laid out, filled in, and read as typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
)

from asset_desk.domain.assets import (
    CATEGORIES,
    MAX_QUANTITY,
    AssetDetails,
    Condition,
    DivisionId,
    UseClass,
    details_problems,
    is_vehicle,
)
from asset_desk.domain.errors import Refusal
from asset_desk.imports.cells import Unreadable, money_of
from asset_desk.imports.sheets import Cell
from asset_desk.thai import money_text
from asset_desk.ui.assets.wheel import WheelGuard
from asset_desk.ui.assets.wording import field_title
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, words_of
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

UNITS = (
    *("ตัว", "หลัง", "เครื่อง", "ชุด", "คัน", "ใบ", "อัน", "โต๊ะ", "ตู้", "ผืน", "เต็นท์"),
    *("ชิ้น", "เล่ม", "แผ่น", "ดวง", "เส้น", "ลูก", "กล้อง", "เรือน", "จอ"),
)
"""What offices count their assets in, offered while the unit is typed."""
PLACES = {
    "name": (0, 0, 2),
    "code": (0, 2, 1),
    "category": (1, 0, 1),
    "division_id": (1, 1, 1),
    "place": (1, 2, 1),
    "quantity": (2, 0, 1),
    "unit": (2, 1, 1),
    "value": (2, 2, 1),
    "acquired_on": (3, 0, 1),
    "brand": (3, 1, 1),
    "serial_no": (3, 2, 1),
    "condition": (4, 0, 1),
    "use_class": (4, 1, 1),
    "is_lendable": (4, 2, 1),
    "needs_form_3": (5, 0, 1),
    "note": (5, 1, 2),
}
"""Where each field stands: row, column, columns wide."""
DOMAIN_NAMES = {"value": "value_satang"}


class AssetForm(QObject):
    """Holds the editors; `details` is what they say, `problems` what is wrong with it."""

    changed = Signal()

    def __init__(
        self,
        fields: Fields,
        divisions: Sequence[tuple[DivisionId, str]],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._fields, self._today = fields, today
        self.name, self.code, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.value, self.brand, self.serial_no = HintedLine(), QLineEdit(), QLineEdit()
        self.category = ChoiceBox([(each, each) for each in CATEGORIES])
        self.division_id = ChoiceBox([(None, self.tr("Not known")), *divisions])
        self.quantity, self.unit = NumberBox(), QComboBox()
        self.acquired_on = ThaiDateEdit(today, name="acquired_on")
        self.condition, self.use_class = (
            ChoiceBox(words_of(Condition)),
            ChoiceBox(words_of(UseClass)),
        )
        self.is_lendable = QCheckBox(self.tr("It may be lent"))
        self.needs_form_3 = QCheckBox(self.tr("A car or truck: needs form 3"))
        self.note = QPlainTextEdit()
        self._set_up()

    def lay_out(self) -> QGridLayout:
        """The fields in three columns, each with its problem line."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for number in range(3):
            grid.setColumnStretch(number, 1)
        for name, (line, column, width) in PLACES.items():
            title = field_title(DOMAIN_NAMES.get(name, name))
            hint = self._hints().get(name, "")
            field = self._fields.add(
                name, title, self._editor(name), hint=hint, needed=name == "name"
            )
            field.touched.connect(self.changed.emit)
            grid.addWidget(field, line, column, 1, width, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(PLACES), 1)
        return grid

    def show_details(self, details: AssetDetails) -> None:
        """Fill the fields in."""
        for name in ("name", "code", "place", "brand", "serial_no"):
            self._editor(name).setText(getattr(details, name))
        for name in ("category", "division_id", "condition", "use_class"):
            self._editor(name).choose(getattr(details, name))
        self.quantity.setValue(details.quantity)
        self.unit.setCurrentText(details.unit)
        value = details.value_satang
        self.value.setText("" if value is None else money_text(value))
        self.acquired_on.set_day(details.acquired_on)
        self.is_lendable.setChecked(details.is_lendable)
        self.note.setPlainText(details.note)
        self._marked_form_3 = details.needs_form_3
        self._show_form_3()

    def details(self) -> AssetDetails:
        """What the fields say; a value or day that cannot be read is none (see `problems`)."""
        return AssetDetails(
            name=self.name.text(),
            code=self.code.text(),
            category=self.category.value(),
            division_id=self.division_id.value(),
            place=self.place.text(),
            unit=self.unit.currentText(),
            quantity=self.quantity.value(),
            value_satang=self._value()[0],
            acquired_on=self.acquired_on.day(),
            brand=self.brand.text(),
            serial_no=self.serial_no.text(),
            condition=self.condition.value(),
            use_class=self.use_class.value(),
            is_lendable=self.is_lendable.isChecked(),
            note=self.note.toPlainText(),
            needs_form_3=self._marked_form_3,
        )

    def problems(self) -> dict[str, Refusal | str]:
        """What is wrong, by the name of the field on the screen."""
        shown = {domain: name for name, domain in DOMAIN_NAMES.items()}
        problems: dict[str, Refusal | str] = {
            shown.get(name, name): refusal
            for name, refusal in details_problems(self.details()).items()
        }
        if self._value()[1]:
            problems["value"] = Refusal.VALUE_OUT_OF_RANGE
        day = self.acquired_on.day()
        if wrong := self.acquired_on.problem():
            problems["acquired_on"] = wrong
        elif day is not None and day > self._today():
            problems["acquired_on"] = Refusal.DAY_IN_THE_FUTURE
        return problems

    def _value(self) -> tuple[int | None, bool]:
        """The value in satang, and whether it cannot be read."""
        try:
            return money_of(Cell(self.value.text())), False
        except Unreadable:
            return None, True

    _marked_form_3: bool | None = None
    """What the officer said; until then the name and the category say it."""

    def _mark_form_3(self, on: bool) -> None:
        guessed = is_vehicle(self.name.text(), self.category.value() or "")
        self._marked_form_3 = None if on == guessed else on

    def _show_form_3(self) -> None:
        was_quiet = self.needs_form_3.blockSignals(True)
        guessed = is_vehicle(self.name.text(), self.category.value() or "")
        self.needs_form_3.setChecked(
            guessed if self._marked_form_3 is None else self._marked_form_3
        )
        self.needs_form_3.blockSignals(was_quiet)

    def _editor(self, name: str) -> Any:
        return getattr(self, name)

    def _hints(self) -> dict[str, str]:
        return {
            "code": self.tr("May stay empty. Leading zeros are kept."),
            "needs_form_3": self.tr("Then it is never lent on a slip."),
        }

    def _set_up(self) -> None:
        for name in PLACES:
            self._editor(name).setObjectName(name)
        self.quantity.setRange(1, MAX_QUANTITY)
        self.quantity.setGroupSeparatorShown(True)
        unit = HintedLine()
        unit.setPlaceholderText(self.tr("Such as ตัว, หลัง, เครื่อง"))
        self.unit.setLineEdit(unit)
        self.unit.addItems(UNITS)
        self.unit.setCurrentText("")
        self.value.setPlaceholderText(self.tr("Such as 3,350.00"))
        self.note.setFixedHeight(56)
        self.note.setTabChangesFocus(True)
        self.needs_form_3.toggled.connect(self._mark_form_3)
        self.name.textChanged.connect(lambda _text: self._show_form_3())
        self.category.currentIndexChanged.connect(lambda _number: self._show_form_3())
        boxes = (self.category, self.division_id, self.condition, self.use_class, self.unit)
        WheelGuard(self).watch(*boxes, self.quantity)
