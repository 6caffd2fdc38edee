"""The self-test: every part of the program tried once, in a folder that is thrown away."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.imports.register_reader import read_register
from asset_desk.papers import Papers
from asset_desk.paths import DataFolder
from asset_desk.services.rows import LedgerFilter, LoanFilter, LoanList
from asset_desk.store.book import Book, open_book
from asset_desk.store.restore import restore_backup
from asset_desk.thai_dates import bangkok_day, utc_now

_A_FEW = 20
_KNOWN = (DeskError, OSError, ValueError, RuntimeError, ImportError, LookupError)


class Failed(ValueError):
    """A part did not do what it must."""


def try_everything() -> dict[str, Any]:
    """What was tried and how it went; `ok` when all of it went well."""
    with tempfile.TemporaryDirectory(prefix="asset-desk-", ignore_cleanup_errors=True) as folder:
        root = Path(folder)
        book = open_book(DataFolder(root / "book"), now=utc_now())
        try:
            steps = {
                "book": lambda: _fill_and_verify(book),
                "backup": lambda: _back_up_and_restore(book, root),
                "slip": lambda: _write_slip(book, root / "slip.pdf"),
                "workbook": lambda: _write_register(book, root / "register.xlsx"),
                "ledger": lambda: _write_ledger(book, root / "ledger.xlsx"),
                "window": lambda: _open_window(book),
            }
            told = {name: _try(step) for name, step in steps.items()}
        finally:
            book.close()
    return {"ok": all(step["ok"] for step in told.values()), "steps": told}


def _try(step: Callable[[], str]) -> dict[str, Any]:
    began = time.perf_counter()
    try:
        said, is_right = step(), True
    except _KNOWN as trouble:
        said, is_right = f"{type(trouble).__name__}: {trouble}", False
    return {"ok": is_right, "said": said, "seconds": round(time.perf_counter() - began, 2)}


def _fill_and_verify(book: Book) -> str:
    plan = DemoPlan(bangkok_day(utc_now()), years=0.2, slips=_A_FEW)
    make_demo(book.new_bulk(), book.hasher, plan)
    report = book.files.verify()
    _must(report.is_clean, "the book does not verify")
    return f"{report.acts} acts verified"


def _back_up_and_restore(book: Book, root: Path) -> str:
    out = root / "backup.zip"
    book.files.backup_to(out)
    report = restore_backup(out, DataFolder(root / "restored"), now=utc_now())
    _must(report.is_clean, "the restored book does not verify")
    return f"{out.stat().st_size:,} bytes"


def _write_slip(book: Book, out: Path) -> str:
    waiting = book.queries.loans.loans(LoanFilter(which=LoanList.OUT), bangkok_day(utc_now())).page(
        0, 1
    )
    _must(bool(waiting), "no loan is out")
    pages = Papers(book.queries, utc_now).slip(waiting[0].loan_id, out)
    _must(out.read_bytes().startswith(b"%PDF-"), "the slip is no PDF")
    return f"{waiting[0].slip_no}: {pages} page"


def _write_register(book: Book, out: Path) -> str:
    rows = Papers(book.queries, utc_now).register_xlsx(out)
    read = [row for row in read_register(out) if row.name]
    _must(len(read) == rows, "the register does not read back whole")
    return f"{rows} rows"


def _write_ledger(book: Book, out: Path) -> str:
    year = fiscal_year_of(bangkok_day(utc_now()))
    lines = Papers(book.queries, utc_now).ledger_xlsx(LedgerFilter(fiscal_year=year), out)
    return f"{lines} lines"


def _open_window(book: Book) -> str:
    from asset_desk.app import make_app, make_window

    app = make_app(["asset-desk"])
    window = make_window(book, utc_now)
    window.show()
    picture = window.grab()
    _must(not picture.isNull(), "the window shows nothing")
    window.close()
    return f"{picture.width()}x{picture.height()} on {app.platformName()}"


def _must(is_right: bool, what: str) -> None:
    if not is_right:
        raise Failed(what)
