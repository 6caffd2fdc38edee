"""What the fields of the register are called on the screen, and how their values are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.assets import LENDABLE_CONDITIONS, Condition, UseClass
from asset_desk.domain.loans import free_quantity
from asset_desk.services.rows import AssetRow
from asset_desk.thai import money_text
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.words import Status, condition_status, word

_TITLES: Mapping[str, object] = {
    "name": QT_TRANSLATE_NOOP("Register", "Name"),
    "code": QT_TRANSLATE_NOOP("Register", "Asset code"),
    "category": QT_TRANSLATE_NOOP("Register", "Category"),
    "division_id": QT_TRANSLATE_NOOP("Register", "Owning division"),
    "division_name": QT_TRANSLATE_NOOP("Register", "Owning division"),
    "place": QT_TRANSLATE_NOOP("Register", "Place"),
    "unit": QT_TRANSLATE_NOOP("Register", "Unit"),
    "quantity": QT_TRANSLATE_NOOP("Register", "Quantity"),
    "value_satang": QT_TRANSLATE_NOOP("Register", "Value of one (baht)"),
    "total_value": QT_TRANSLATE_NOOP("Register", "Value of all (baht)"),
    "acquired_on": QT_TRANSLATE_NOOP("Register", "Acquired on"),
    "brand": QT_TRANSLATE_NOOP("Register", "Brand or model"),
    "serial_no": QT_TRANSLATE_NOOP("Register", "Serial number"),
    "condition": QT_TRANSLATE_NOOP("Register", "Condition"),
    "use_class": QT_TRANSLATE_NOOP("Register", "Use"),
    "is_lendable": QT_TRANSLATE_NOOP("Register", "May be lent"),
    "needs_form_3": QT_TRANSLATE_NOOP("Register", "Needs form 3"),
    "note": QT_TRANSLATE_NOOP("Register", "Note"),
}
NOTHING = "–"


def field_title(name: str) -> str:
    """What a field of the register is called."""
    return QCoreApplication.translate("Register", str(_TITLES[name]))


def pieces(quantity: int, unit: str) -> str:
    """Such as 40 ตัว; without a unit the number alone."""
    return f"{quantity:,} {unit}".strip()


def money(satang: int | None) -> str:
    """Such as 3,350.00; a dash when the value is not known."""
    return NOTHING if satang is None else money_text(satang)


def yes_or_no(value: bool) -> str:
    """Yes or no."""
    translate = QCoreApplication.translate
    return translate("Register", "Yes") if value else translate("Register", "No")


def free_of(row: AssetRow) -> int:
    """Pieces in store that nobody has been promised for the day that was asked for."""
    return free_quantity(row.in_store, row.promised_then)


def free_text(row: AssetRow) -> str:
    """Such as ว่าง 38 / 40, or why none can be lent."""
    translate = QCoreApplication.translate
    if row.is_retired:
        return NOTHING
    if not row.is_lendable:
        return translate("Register", "Not for lending")
    if row.goes_on_form_3:
        return translate("Register", "Needs form 3")
    if row.condition not in LENDABLE_CONDITIONS:
        return translate("Register", "Cannot be lent")
    text = translate("Register", "Free {free} / {all}")
    return text.format(free=f"{free_of(row):,}", all=f"{row.quantity:,}")


def asset_status(row: AssetRow) -> Status:
    """The condition, or that the asset has been retired."""
    if row.is_retired:
        retired = QCoreApplication.translate("Register", "Retired")
        return Status(Tone.QUIET, "archive-x", retired)
    return condition_status(condition_now(row))


def condition_now(row: AssetRow) -> Condition:
    """The condition in the register; of a single asset, what has happened to it since."""
    if row.quantity != 1:
        return row.condition
    if row.in_repair:
        return Condition.IN_REPAIR
    if row.lost:
        return Condition.LOST
    return Condition.DAMAGED if row.damaged else row.condition


def value_shown(name: str, value: Any, divisions: Mapping[int, str]) -> str:
    """A value of a field as an officer reads it, whether from a row or from the journal."""
    if value is None or value == "":
        return NOTHING
    shown: Mapping[str, Callable[[Any], str]] = {
        "division_id": lambda number: divisions.get(number, NOTHING),
        "value_satang": money_text,
        "acquired_on": _day_text,
        "condition": lambda condition: word(Condition(condition)),
        "use_class": lambda use_class: word(UseClass(use_class)),
        "is_lendable": yes_or_no,
        "needs_form_3": yes_or_no,
        "quantity": lambda quantity: f"{quantity:,}",
    }
    return shown.get(name, str)(value)


def _day_text(day: date | str) -> str:
    return short_date(day if isinstance(day, date) else date.fromisoformat(day))
