"""The rows of an imported register, and what is to become of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import AssetDetails, AssetId, Condition, DivisionId, UseClass

Key = Callable[[str], str]


class Remark(StrEnum):
    """What there is to say of a row: why it is left out, or what was read in its own way."""

    EMPTY = "empty"
    HEADER_REPEATED = "header_repeated"
    SECTION_TITLE = "section_title"
    TOTAL_ROW = "total_row"
    FOOT_TEXT = "foot_text"
    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    CODE_TOO_LONG = "code_too_long"
    CODE_TURNED_INTO_DATE = "code_turned_into_date"
    CODE_ROUNDED = "code_rounded"
    DUPLICATE_IN_FILE = "duplicate_in_file"
    QUANTITY_UNREADABLE = "quantity_unreadable"
    QUANTITY_OUT_OF_RANGE = "quantity_out_of_range"
    FEWER_THAN_AWAY = "fewer_than_away"
    VALUE_UNREADABLE = "value_unreadable"
    VALUE_OUT_OF_RANGE = "value_out_of_range"
    RETIRED = "retired"
    VALUE_WAS_TOTAL = "value_was_total"
    VALUE_NOT_DIVISIBLE = "value_not_divisible"
    DATE_UNREADABLE = "date_unreadable"
    DATE_IS_OLD = "date_is_old"
    DATE_TO_COME = "date_to_come"
    YEAR_ONLY = "year_only"
    CATEGORY_UNKNOWN = "category_unknown"
    DIVISION_UNKNOWN = "division_unknown"
    CONDITION_UNKNOWN = "condition_unknown"
    USE_CLASS_UNKNOWN = "use_class_unknown"
    LENDABLE_UNKNOWN = "lendable_unknown"


NOTES = frozenset(
    {
        Remark.VALUE_WAS_TOTAL,
        Remark.VALUE_NOT_DIVISIBLE,
        Remark.DATE_UNREADABLE,
        Remark.DATE_IS_OLD,
        Remark.DATE_TO_COME,
        Remark.YEAR_ONLY,
        Remark.CATEGORY_UNKNOWN,
        Remark.DIVISION_UNKNOWN,
        Remark.CONDITION_UNKNOWN,
        Remark.USE_CLASS_UNKNOWN,
        Remark.LENDABLE_UNKNOWN,
    }
)
"""Remarks with which a row is still taken in; any other leaves the row out."""


@dataclass(frozen=True, slots=True)
class RowRemark:
    """A remark on one row, the text in the file that gave rise to it, and the row it refers to."""

    remark: Remark
    text: str = ""
    other_row: int = 0

    @property
    def leaves_out(self) -> bool:
        """Whether the row is left out because of it."""
        return self.remark not in NOTES


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One row of the file as read; None where the file says nothing. `row_no` counts from 1."""

    row_no: int
    name: str | None = None
    code: str | None = None
    category: str | None = None
    division_name: str | None = None
    place: str | None = None
    unit: str | None = None
    quantity: int | None = None
    value_satang: int | None = None
    acquired_on: date | None = None
    brand: str | None = None
    serial_no: str | None = None
    condition: Condition | None = None
    use_class: UseClass | None = None
    is_lendable: bool | None = None
    note: str | None = None
    remarks: tuple[RowRemark, ...] = ()


class ImportAction(StrEnum):
    """What becomes of a row."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row, what becomes of it, and why."""

    row: RegisterRow
    action: ImportAction
    asset_id: AssetId | None = None
    details: AssetDetails | None = None
    before: AssetDetails | None = None
    remarks: tuple[RowRemark, ...] = ()

    @property
    def changed_fields(self) -> tuple[str, ...]:
        """The fields of the asset that an update changes, in the register's order."""
        if self.action is not ImportAction.UPDATE:
            return ()
        names = (field.name for field in fields(AssetDetails))
        return tuple(
            name for name in names if getattr(self.before, name) != getattr(self.details, name)
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every row of the file below its header, blank ones too, each accounted for once."""

    rows: tuple[PlannedRow, ...]

    def count(self, action: ImportAction) -> int:
        """How many rows come to this."""
        return sum(row.action is action for row in self.rows)

    @property
    def changes_anything(self) -> bool:
        """Whether applying the plan would change the register."""
        return any(row.action in (ImportAction.CREATE, ImportAction.UPDATE) for row in self.rows)


@dataclass(frozen=True, slots=True)
class ExistingAsset:
    """A row of the register that an import is held against; `away` pieces are not in store."""

    asset_id: AssetId
    details: AssetDetails
    is_retired: bool
    away: int = 0


@dataclass(frozen=True, slots=True)
class Matching:
    """How codes and names are compared, what the divisions are called, and what day it is."""

    code_key: Key
    name_key: Key
    divisions: Mapping[str, DivisionId]
    today: date = date.max
