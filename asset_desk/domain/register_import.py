"""What an imported workbook would do to the register: planned whole before anything is changed."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import (
    CATEGORIES,
    AssetDetails,
    AssetId,
    Condition,
    DivisionId,
    UseClass,
    details_problems,
)
from asset_desk.domain.errors import Refusal

Key = Callable[[str], str]


class Remark(StrEnum):
    """What there is to say of a row: why it is left out, or what was read in its own way."""

    NO_NAME = "no_name"
    QUANTITY_UNREADABLE = "quantity_unreadable"
    VALUE_UNREADABLE = "value_unreadable"
    DATE_UNREADABLE = "date_unreadable"
    CODE_TURNED_INTO_DATE = "code_turned_into_date"
    DUPLICATE_IN_FILE = "duplicate_in_file"
    TOTAL_ROW = "total_row"
    HEADER_REPEATED = "header_repeated"
    SECTION_TITLE = "section_title"
    EMPTY = "empty"
    RETIRED = "retired"
    NOT_HELD = "not_held"
    FEWER_THAN_AWAY = "fewer_than_away"
    CATEGORY_UNKNOWN = "category_unknown"
    DIVISION_UNKNOWN = "division_unknown"
    CONDITION_UNKNOWN = "condition_unknown"
    YEAR_ONLY = "year_only"
    VALUE_WAS_TOTAL = "value_was_total"


NOTES = frozenset(
    {
        Remark.CATEGORY_UNKNOWN,
        Remark.DIVISION_UNKNOWN,
        Remark.CONDITION_UNKNOWN,
        Remark.YEAR_ONLY,
        Remark.VALUE_WAS_TOTAL,
    }
)
"""Remarks with which a row is still taken in; any other leaves the row out."""


@dataclass(frozen=True, slots=True)
class RowRemark:
    """A remark on one row, with the text in the file that gave rise to it."""

    remark: Remark
    text: str = ""

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


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every row of the file, each accounted for."""

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
    """How codes and names are compared, and what the office's divisions are called."""

    code_key: Key
    name_key: Key
    divisions: Mapping[str, DivisionId]


def plan_import(
    rows: Iterable[RegisterRow], existing: Sequence[ExistingAsset], matching: Matching
) -> ImportPlan:
    """What becomes of each row. A code decides which asset is meant; without one the name does.

    Rows without a code are matched with assets without a code in the order of the file, so that
    the same file changes nothing the second time. Fields that the file does not give stay.
    """
    return ImportPlan(tuple(_Planner(existing, matching).plan(row) for row in rows))


class _Planner:
    def __init__(self, existing: Sequence[ExistingAsset], matching: Matching) -> None:
        self._matching = matching
        self._by_code: dict[str, ExistingAsset] = {}
        self._by_name: dict[tuple[str, str], deque[ExistingAsset]] = defaultdict(deque)
        self._seen: set[str] = set()
        for asset in existing:
            if key := matching.code_key(asset.details.code):
                self._by_code[key] = asset
            else:
                self._by_name[self._name_key(asset.details.name, asset.details.serial_no)].append(
                    asset
                )

    def plan(self, row: RegisterRow) -> PlannedRow:
        if any(remark.leaves_out for remark in row.remarks):
            return PlannedRow(row, ImportAction.SKIP, remarks=row.remarks)
        code = self._matching.code_key(row.code or "")
        if code and code in self._seen:
            return _skipped(row, RowRemark(Remark.DUPLICATE_IN_FILE, row.code or ""))
        self._seen.add(code)
        return self._against(row, self._match(row, code))

    def _match(self, row: RegisterRow, code: str) -> ExistingAsset | None:
        if code:
            return self._by_code.get(code)
        waiting = self._by_name[self._name_key(row.name or "", row.serial_no or "")]
        return waiting.popleft() if waiting else None

    def _against(self, row: RegisterRow, asset: ExistingAsset | None) -> PlannedRow:
        if asset is not None and asset.is_retired:
            return _skipped(row, RowRemark(Remark.RETIRED, asset.details.name))
        before = asset.details if asset else AssetDetails(name=row.name or "")
        details, notes = self._merged(row, before)
        if problems := details_problems(details):
            return _skipped(row, RowRemark(_problem(problems), row.name or ""))
        if asset is None:
            return PlannedRow(row, ImportAction.CREATE, None, details, None, notes)
        if details.quantity < asset.away:
            return _skipped(row, RowRemark(Remark.FEWER_THAN_AWAY, str(asset.away)))
        action = ImportAction.UNCHANGED if details == before else ImportAction.UPDATE
        return PlannedRow(row, action, asset.asset_id, details, before, notes)

    def _merged(
        self, row: RegisterRow, before: AssetDetails
    ) -> tuple[AssetDetails, tuple[RowRemark, ...]]:
        notes = list(row.remarks)
        given = {
            field.name: value
            for field in fields(AssetDetails)
            if (value := getattr(row, field.name, None)) is not None
        }
        if row.category is not None and row.category not in CATEGORIES:
            notes.append(RowRemark(Remark.CATEGORY_UNKNOWN, row.category))
            given["category"] = before.category
        if row.division_name is not None:
            division = self._matching.divisions.get(row.division_name)
            if division is None:
                notes.append(RowRemark(Remark.DIVISION_UNKNOWN, row.division_name))
            else:
                given["division_id"] = division
        return replace(before, **given), tuple(notes)

    def _name_key(self, name: str, serial_no: str) -> tuple[str, str]:
        return self._matching.name_key(name), self._matching.code_key(serial_no)


def _skipped(row: RegisterRow, reason: RowRemark) -> PlannedRow:
    return PlannedRow(row, ImportAction.SKIP, remarks=(*row.remarks, reason))


def _problem(problems: Mapping[str, Refusal]) -> Remark:
    if "name" in problems:
        return Remark.NO_NAME
    return Remark.QUANTITY_UNREADABLE if "quantity" in problems else Remark.NOT_HELD
