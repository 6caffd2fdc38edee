"""Importing a register from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asset_desk import thai
from asset_desk.domain.accounts import Officer
from asset_desk.domain.register_import import plan_import
from asset_desk.domain.register_rows import ImportAction, ImportPlan, Matching, PlannedRow
from asset_desk.exports.import_words import remarks_text
from asset_desk.imports.register_reader import read_register
from asset_desk.papers import Papers
from asset_desk.services import registry
from asset_desk.services.occasion import Occasion
from asset_desk.store.book import Book
from asset_desk.thai_dates import bangkok_day, utc_now


def import_file(book: Book, officer: Officer, file: Path, *, dry_run: bool) -> dict[str, Any]:
    """Plan an import and, unless it is a dry run, back up, apply it whole and write its report."""
    plan = _plan(book, file)
    told = {"file": str(file), "dry_run": dry_run, **_told(plan)}
    if dry_run or not plan.changes_anything:
        return told
    now = utc_now()
    backup = book.files.backup("before-import", now=now)
    by = Occasion(officer, bangkok_day(now), now)
    registry.import_register(book.new_uow(), by, plan, file_name=file.name)
    report = backup.with_name(f"{backup.stem}-report.xlsx")
    Papers(book.queries, utc_now).import_report(plan, report, file_name=file.name)
    return told | {"backup": str(backup), "report": str(report)}


def _plan(book: Book, file: Path) -> ImportPlan:
    rows = read_register(file)
    divisions = {each.name: each.division_id for each in book.queries.office.divisions()}
    existing = registry.existing_assets(book.new_uow())
    today = bangkok_day(utc_now())
    matching = Matching(thai.code_key, thai.search_key, divisions, today)
    return plan_import(rows, existing, matching)


def _told(plan: ImportPlan) -> dict[str, Any]:
    by_action: dict[ImportAction, list[PlannedRow]] = {action: [] for action in ImportAction}
    for planned in plan.rows:
        by_action[planned.action].append(planned)
    return {
        "counts": {action.value: plan.count(action) for action in ImportAction},
        "created": [_row(each) for each in by_action[ImportAction.CREATE]],
        "updated": [
            {**_row(each), "changed": list(each.changed_fields)}
            for each in by_action[ImportAction.UPDATE]
        ],
        "unchanged": plan.count(ImportAction.UNCHANGED),
        "skipped": [
            {"row": each.row.row_no, "reason": remarks_text(each)}
            for each in by_action[ImportAction.SKIP]
        ],
    }


def _row(planned: PlannedRow) -> dict[str, Any]:
    row = {"row": planned.row.row_no, "code": planned.row.code or "", "name": planned.row.name}
    return row | ({"note": remarks_text(planned)} if planned.remarks else {})
