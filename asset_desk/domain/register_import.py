"""What an imported workbook would do to the register: planned whole before anything is changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from asset_desk.domain.assets import (
    CATEGORIES,
    AssetDetails,
    DivisionId,
    details_problems,
    tidy,
)
from asset_desk.domain.errors import Refusal
from asset_desk.domain.fiscal_year import BUDDHIST_ERA
from asset_desk.domain.register_matching import Fit, FitKind, pair
from asset_desk.domain.register_rows import (
    NOTES,
    ExistingAsset,
    ImportAction,
    ImportPlan,
    Key,
    Matching,
    PlannedRow,
    RegisterRow,
    Remark,
    RowRemark,
)

__all__ = [
    "NOTES",
    "ExistingAsset",
    "ImportAction",
    "ImportPlan",
    "Key",
    "Matching",
    "PlannedRow",
    "RegisterRow",
    "Remark",
    "RowRemark",
    "plan_import",
]

_ASSET_FIELDS = tuple(each.name for each in fields(AssetDetails))
_MAY_DIFFER_WHEN_RETIRED = frozenset({"name", "quantity", "condition", "is_lendable", "note"})
_LEAST_DIVISION_LENGTH = 5
_SURE = {"serial_no": 8, "acquired_on": 4, "place": 2, "division_id": 1}
"""How much it says that a row and an asset agree in a field."""
_CONTROL = re.compile("[\x00-\x1f\x7f]")

_OUT_OF_RANGE = {
    Refusal.NAME_MISSING: Remark.NO_NAME,
    Refusal.NAME_TOO_LONG: Remark.NAME_TOO_LONG,
    Refusal.CODE_TOO_LONG: Remark.CODE_TOO_LONG,
    Refusal.QUANTITY_OUT_OF_RANGE: Remark.QUANTITY_OUT_OF_RANGE,
    Refusal.VALUE_OUT_OF_RANGE: Remark.VALUE_OUT_OF_RANGE,
}


def plan_import(
    rows: Iterable[RegisterRow], existing: Sequence[ExistingAsset], matching: Matching
) -> ImportPlan:
    """What becomes of each row. A code decides which asset is meant; without one the name does.

    Rows without a code are paired with like-named assets of the same division, the serial number
    deciding first, then day and place, then the order of the file: the same file changes nothing
    the second time. Fields that the file does not give stay. A retired asset is not brought back.
    """
    return _Planner(existing, matching).plan(tuple(rows))


@dataclass(slots=True)
class _Entry:
    """A row that may be taken in: what it gives, and the asset it means once that is known."""

    row: RegisterRow
    given: dict[str, Any]
    notes: tuple[RowRemark, ...]
    asset: ExistingAsset | None = None

    @property
    def shape(self) -> tuple[Any, ...]:
        """What rows that give exactly the same have in common."""
        return tuple(self.given.items())


@dataclass(slots=True)
class _Planner:
    existing: Sequence[ExistingAsset]
    matching: Matching
    _divisions: dict[str, DivisionId] = field(init=False)

    def __post_init__(self) -> None:
        self._divisions = {
            _folded(name, self.matching.name_key): division
            for name, division in self.matching.divisions.items()
        }

    def plan(self, rows: Sequence[RegisterRow]) -> ImportPlan:
        seen: dict[str, int] = {}
        sorted_out = [self._entry_or_skip(row, seen) for row in rows]
        entries = [entry for entry in sorted_out if isinstance(entry, _Entry)]
        self._find_assets(entries)
        return ImportPlan(
            tuple(_outcome(each) if isinstance(each, _Entry) else each for each in sorted_out)
        )

    def _entry_or_skip(self, row: RegisterRow, seen: dict[str, int]) -> _Entry | PlannedRow:
        if any(remark.leaves_out for remark in row.remarks):
            return PlannedRow(row, ImportAction.SKIP, remarks=row.remarks)
        given, notes = self._given(row)
        problems = details_problems(AssetDetails(**{"name": "", **given}))
        for name, refusal in problems.items():
            text = "" if given.get(name) is None else _text(name, given[name])
            return _skipped(row, RowRemark(_OUT_OF_RANGE[refusal], text))
        code = self.matching.code_key(row.code or "")
        if code and code in seen:
            return _skipped(row, RowRemark(Remark.DUPLICATE_IN_FILE, row.code or "", seen[code]))
        if code:
            seen[code] = row.row_no
        return _Entry(row, given, (*row.remarks, *notes))

    def _given(self, row: RegisterRow) -> tuple[dict[str, Any], list[RowRemark]]:
        notes = []
        given = {
            name: value for name in _ASSET_FIELDS if (value := getattr(row, name, None)) is not None
        }
        if row.category is not None and row.category not in CATEGORIES:
            notes.append(RowRemark(Remark.CATEGORY_UNKNOWN, row.category))
            del given["category"]
        if row.acquired_on is not None and row.acquired_on > self.matching.today:
            notes.append(RowRemark(Remark.DATE_TO_COME, _thai_day(row.acquired_on)))
            del given["acquired_on"]
        if row.division_name is not None:
            division = self._division(row.division_name)
            if division is None:
                notes.append(RowRemark(Remark.DIVISION_UNKNOWN, row.division_name))
            else:
                given["division_id"] = division
        return given, notes

    def _division(self, name: str) -> DivisionId | None:
        """The division of this name, or the only one whose name goes on where this one ends."""
        key = _folded(name, self.matching.name_key)
        if key in self._divisions or len(key) < _LEAST_DIVISION_LENGTH:
            return self._divisions.get(key)
        near = [
            division
            for known, division in self._divisions.items()
            if len(known) >= _LEAST_DIVISION_LENGTH
            and (known.startswith(key) or key.startswith(known))
        ]
        return near[0] if len(near) == 1 else None

    def _find_assets(self, entries: Sequence[_Entry]) -> None:
        by_code = {
            key: asset
            for asset in self.existing
            if (key := self.matching.code_key(asset.details.code))
        }
        coded = [entry for entry in entries if self.matching.code_key(entry.row.code or "")]
        for entry in coded:
            entry.asset = by_code.get(self.matching.code_key(entry.row.code or ""))
        taken = {entry.asset.asset_id for entry in coded if entry.asset}
        free = _ByName(
            (asset for asset in self.existing if asset.asset_id not in taken), self.matching
        )
        for entry in coded:
            if entry.asset is None:
                entry.asset = free.take_by_serial(entry)
        bare = [entry for entry in entries if not self.matching.code_key(entry.row.code or "")]
        free.pair(bare)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An asset that no row has claimed by its code, made ready to be compared many times."""

    asset: ExistingAsset
    has_code: bool
    serial: str
    plain: Mapping[str, Any]


class _ByName:
    """The assets that no row has claimed by its code, for rows to find by their names."""

    def __init__(self, assets: Iterable[ExistingAsset], matching: Matching) -> None:
        self._matching = matching
        self._candidates: dict[str, list[_Candidate]] = defaultdict(list)
        for asset in assets:
            own = asset.details
            candidate = _Candidate(
                asset,
                has_code=bool(self._key(own.code)),
                serial=self._key(own.serial_no),
                plain={name: _plain(getattr(own, name)) for name in _ASSET_FIELDS},
            )
            self._candidates[self._name(own.name)].append(candidate)

    def take_by_serial(self, entry: _Entry) -> ExistingAsset | None:
        """The asset without a code that the same name and serial number show to be this one."""
        serial = self._key(entry.row.serial_no or "")
        candidates = self._candidates[self._name(entry.row.name or "")]
        for candidate in candidates if serial else ():
            if not candidate.has_code and candidate.serial == serial:
                candidates.remove(candidate)
                return candidate.asset
        return None

    def pair(self, entries: Iterable[_Entry]) -> None:
        """Give each row without a code its asset, name by name."""
        groups: dict[str, list[_Entry]] = defaultdict(list)
        for entry in entries:
            groups[self._name(entry.row.name or "")].append(entry)
        for name, group in groups.items():
            candidates = self._candidates[name]
            known: dict[tuple[Any, ...], dict[int, Fit]] = {}
            for entry in group:
                if entry.shape not in known:
                    known[entry.shape] = self._fits(entry, candidates)
            for row, number in pair([known[entry.shape] for entry in group]).items():
                group[row].asset = candidates[number].asset

    def _fits(self, entry: _Entry, candidates: Sequence[_Candidate]) -> dict[int, Fit]:
        given = {name: _plain(value) for name, value in entry.given.items()}
        serial = self._key(entry.row.serial_no or "")
        fits = {}
        for number, candidate in enumerate(candidates):
            clash = serial and candidate.serial and serial != candidate.serial
            unsure = candidate.has_code and not (serial and candidate.serial)
            if not clash and not unsure and (fit := _fit(given, candidate)):
                fits[number] = fit
        return fits

    def _key(self, text: str) -> str:
        return self._matching.code_key(text)

    def _name(self, name: str) -> str:
        return _folded(name, self._matching.name_key)


def _fit(given: Mapping[str, Any], candidate: _Candidate) -> Fit | None:
    own, asset = candidate.plain, candidate.asset
    if _contradicts(given, own, "division_id") or (
        _contradicts(given, own, "acquired_on") and _contradicts(given, own, "place")
    ):
        return None
    changed = {name for name, value in given.items() if own[name] != value}
    if asset.is_retired:
        return None if changed - _MAY_DIFFER_WHEN_RETIRED else Fit(FitKind.BARRED)
    if not changed:
        return Fit(FitKind.SAME)
    if _leaves_too_few(given, asset):
        return Fit(FitKind.BARRED)
    agreed = (weight for name, weight in _SURE.items() if name in given and name not in changed)
    return Fit(FitKind.CHANGED, sum(agreed))


def _contradicts(given: Mapping[str, Any], own: Mapping[str, Any], name: str) -> bool:
    """Whether both say something of a field, and not the same."""
    held = own[name]
    return held not in (None, "") and name in given and given[name] != held


def _outcome(entry: _Entry) -> PlannedRow:
    row, asset, notes = entry.row, entry.asset, entry.notes
    if asset is None:
        return PlannedRow(
            row, ImportAction.CREATE, None, AssetDetails(**entry.given), remarks=notes
        )
    if asset.is_retired:
        return _skipped(row, RowRemark(Remark.RETIRED, asset.details.name))
    before = asset.details
    details = replace(before, **{name: entry.given[name] for name in _changed(entry.given, before)})
    if _leaves_too_few(entry.given, asset):
        return _skipped(row, RowRemark(Remark.FEWER_THAN_AWAY, str(asset.away)))
    action = ImportAction.UNCHANGED if details == before else ImportAction.UPDATE
    return PlannedRow(row, action, asset.asset_id, details, before, notes)


def _leaves_too_few(given: Mapping[str, Any], asset: ExistingAsset) -> bool:
    """Whether the count would fall below the pieces that are away just now."""
    own = asset.details.quantity
    quantity: int = given.get("quantity", own)
    return quantity != own and quantity < asset.away


def _changed(given: Mapping[str, Any], details: AssetDetails) -> set[str]:
    return {
        name for name, value in given.items() if _plain(getattr(details, name)) != _plain(value)
    }


def _plain(value: Any) -> Any:
    """Text as a cell of a workbook can hold and give it back: no line ends, no control marks."""
    return tidy(_CONTROL.sub(" ", value)) if isinstance(value, str) else value


def _folded(name: str, name_key: Key) -> str:
    return name_key(name).replace(" ", "")


def _skipped(row: RegisterRow, reason: RowRemark) -> PlannedRow:
    return PlannedRow(row, ImportAction.SKIP, remarks=(*row.remarks, reason))


def _text(name: str, value: Any) -> str:
    if name == "value_satang":
        return f"{value / 100:,.2f}"
    return f"{str(value)[:40]}…" if len(str(value)) > 40 else str(value)


def _thai_day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year + BUDDHIST_ERA}"
