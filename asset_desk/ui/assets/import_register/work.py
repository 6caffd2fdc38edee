"""The slow work of an import, done away from the screen: read, plan, apply."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from asset_desk import thai
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.register_import import ImportPlan, Matching, plan_import
from asset_desk.imports.header import ColumnMapping, best_sheet, guess_mapping
from asset_desk.imports.register_reader import read_rows
from asset_desk.imports.sheets import Sheet
from asset_desk.imports.workbook import read_workbook
from asset_desk.services.occasion import Occasion
from asset_desk.services.registry import existing_assets, import_register
from asset_desk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read, the sheet that is looked at, and what its columns are taken to hold."""

    file: Path
    sheets: tuple[Sheet, ...]
    number: int
    mapping: ColumnMapping

    @property
    def sheet(self) -> Sheet:
        """The sheet that is looked at."""
        return self.sheets[self.number]

    def on_sheet(self, number: int) -> Source:
        """The same file with another sheet looked at, its columns guessed anew."""
        return replace(self, number=number, mapping=guess_mapping(self.sheets[number]))


def read_source(file: Path) -> Source:
    """The file with its best guess; raises DeskError with one clear reason."""
    sheets = tuple(read_workbook(file))
    number = best_sheet(sheets)
    return Source(file, sheets, number, guess_mapping(sheets[number]))


def check_source(desk: Desk, source: Source) -> ImportPlan:
    """What would become of each row of the sheet; nothing is changed."""
    if not source.mapping.is_usable:
        raise DeskError(Refusal.COLUMN_NAME_NEEDED, file=source.file.name)
    rows = read_rows(source.sheet, source.mapping)
    if not rows:
        raise DeskError(Refusal.FILE_EMPTY, file=source.file.name)
    divisions = {each.name: each.division_id for each in desk.queries.office.divisions()}
    matching = Matching(thai.code_key, thai.search_key, divisions, desk.today())
    return plan_import(rows, existing_assets(desk.new_uow()), matching)


def apply_plan(desk: Desk, by: Occasion, plan: ImportPlan, file_name: str) -> Path:
    """Back the book up, then apply the plan whole; gives where the backup is."""
    backup = desk.files.backup("before-import", now=by.now)
    import_register(desk.new_uow(), by, plan, file_name=file_name)
    return backup
