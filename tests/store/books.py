"""Books on disk for the tests of the store: real files, real migrations."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from asset_desk.domain.accounts import Role
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.register_import import ExistingAsset, RegisterRow, plan_import
from asset_desk.domain.register_rows import Matching
from asset_desk.domain.returns import ReturnCount
from asset_desk.paths import DataFolder
from asset_desk.services import accounts, lending, office, registry, work_types
from asset_desk.services.drafts import AccountDraft
from asset_desk.store.book import Book, open_book
from asset_desk.thai import code_key, search_key
from tests.builders import HASHER, NOW, OFFICE, PASSWORD, TODAY, Desk, chairs, occasion

PHOTO = b"\xff\xd8\xff\xe0 a photo of a tent"


def opened(root: Path) -> Book:
    """The book in a folder, opened with light passwords."""
    return open_book(DataFolder(root), now=NOW, hasher=HASHER)


def lived_in(root: Path) -> None:
    """Make a book in which every kind of act has been done at least once."""
    book = opened(root)
    desk = Desk(book.engine)
    desk.found()
    _keep_office(desk)
    tents, chairs_lot, photo = _keep_register(desk, book, root.parent)
    registry.attach(desk.uow, occasion(), photo)
    returned = desk.lent((tents, 2), (chairs_lot, 30))
    desk.take_back(returned, 0, 10)
    desk.take_back(returned, 2, ReturnCount(17, 2, 1, "ขาหัก 2 หาย 1"))
    desk.take_back(desk.lent((tents, 3)), 3)
    desk.lent((chairs_lot, 5))
    desk.approved((chairs_lot, 4))
    lending.cancel(desk.uow, occasion(), desk.approved((tents, 1)), on=TODAY, reason="เลื่อนงาน")
    refused = desk.requested((tents, 1), borrower_kind=BorrowerKind.CITIZEN)
    lending.refuse(desk.uow, occasion(), refused, on=TODAY, reason="ไม่ใช่งานของทางราชการ")
    desk.requested((tents, 1))
    book.close()


def _keep_office(desk: Desk) -> None:
    by = occasion()
    draft = AccountDraft("auditor", "ผู้ตรวจ", Role.AUDITOR)
    account = accounts.add_account(desk.uow, HASHER, by, draft, PASSWORD)
    accounts.change_account(
        desk.uow, by, account, name="ผู้ตรวจสอบ", role=Role.AUDITOR, is_active=True
    )
    accounts.change_password(desk.uow, HASHER, by, account, PASSWORD + "ก")
    office.change_office(desk.uow, by, replace(OFFICE, phone="0-0000-1111"))
    office.change_preferences(desk.uow, by, Preferences(slip_first_number=7))
    division = office.add_division(desk.uow, by, "กองสวัสดิการสังคม")
    with desk.uow as uow:
        added = next(each for each in uow.office.divisions() if each.division_id == division)
        borrower = uow.office.person(desk.people["borrower"])
    office.change_division(desk.uow, by, replace(added, name="กองสวัสดิการ"))
    changed = replace(borrower, details=replace(borrower.details, phone="08-0000-0001"))
    office.change_person(desk.uow, by, changed)
    work_type = work_types.add_work_type(desk.uow, by, "งานเลือกตั้ง")
    with desk.uow as uow:
        kept = next(each for each in uow.office.all_work_types() if each.work_type_id == work_type)
    work_types.change_work_type(desk.uow, by, replace(kept, is_active=False))
    desk.people["next"] = desk.person("ทวี คนใหม่", "นาย")
    holder = desk.appoint("next", held_from=date(2026, 5, 1))
    office.end_holding(desk.uow, by, holder, date(2027, 1, 1))


def _keep_register(desk: Desk, book: Book, scratch: Path):
    by = occasion()
    tents = desk.asset(6, name="เต็นท์", code="400-52-0001")
    lot = desk.asset(40)
    more = chairs(45, division_id=2, place="ห้องพัสดุ")
    registry.change_asset(desk.uow, by, lot, more, seen_revision=1)
    old = desk.asset(1, name="พัดลม")
    registry.retire_asset(desk.uow, by, old, on=TODAY, reason="ชำรุดซ่อมไม่คุ้ม")
    rows = [
        RegisterRow(row_no=2, code="400-52-0001", name="เต็นท์ใหญ่", quantity=8),
        RegisterRow(row_no=3, code="401-60-0002", name="จอภาพ"),
    ]
    known: list[ExistingAsset] = registry.existing_assets(desk.uow)
    plan = plan_import(rows, known, Matching(code_key, search_key, {}))
    registry.import_register(desk.uow, by, plan, file_name="ทะเบียน.xlsx")
    picture = scratch / "เต็นท์.jpg"
    picture.write_bytes(PHOTO)
    return tents, lot, book.files.keep_attachment(picture, ("asset", tents), is_photo=True)


def copied(template: Path, root: Path) -> DataFolder:
    """A copy of a closed book."""
    shutil.copytree(template, root)
    return DataFolder(root)


def behind_the_desk(folder: DataFolder, *statements: str) -> None:
    """Change a book as somebody might who knows SQLite and takes the triggers away for a while."""
    with closing(sqlite3.connect(folder.database)) as book, book:
        triggers = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = triggers.fetchall()
        for name, _ in triggers:
            book.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            book.execute(statement)
        for _, sql in triggers:
            book.execute(sql)


def ask(folder: DataFolder, sql: str):
    """The one value that a query gives."""
    with closing(sqlite3.connect(folder.database)) as book:
        return book.execute(sql).fetchone()[0]
