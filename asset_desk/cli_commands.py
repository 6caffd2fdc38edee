"""The commands of the command line. Each prints JSON and gives its exit code."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from asset_desk.cli_manual import write_manual, write_manual_diff
from asset_desk.cli_measures import write_measures
from asset_desk.cli_orders import write_order
from asset_desk.domain.accounts import Officer, Role
from asset_desk.domain.annual_count import count_year
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of, last_day
from asset_desk.paths import DataFolder
from asset_desk.services.rows import LedgerFilter
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.store.book import Book, open_book
from asset_desk.store.trouble import in_words
from asset_desk.thai_dates import bangkok_day, utc_now


def demo(asked: argparse.Namespace, folder: DataFolder) -> int:
    """Make the book of a fictional municipality."""
    from asset_desk.demo import DEMO_PASSWORD, DemoPlan, make_demo

    today = asked.today or bangkok_day(utc_now())
    plan = DemoPlan(today, years=asked.years, slips=asked.slips, seed=asked.seed)
    with _opened(folder) as book:
        make_demo(book.new_bulk(), book.hasher, plan)
        office = book.queries.office.office()
        tell(
            data=str(folder.root),
            office=office.full_name if office else "",
            accounts=[account.username for account in book.queries.office.accounts()],
            password=DEMO_PASSWORD,
            assets=book.queries.loans.home(today).assets,
            slips=asked.slips,
        )
    return 0


def import_assets(asked: argparse.Namespace, folder: DataFolder) -> int:
    """Read a register workbook: plan, and unless it is a dry run, back up and apply."""
    from asset_desk.cli_import import import_file

    with _opened(folder, must_be_set_up=True) as book:
        officer = officer_of(book, asked.officer)
        tell(**import_file(book, officer, asked.file, dry_run=asked.dry_run))
    return 0


def export(asked: argparse.Namespace, folder: DataFolder) -> int:
    """Write the ledger, the register, a slip or a report."""
    from asset_desk.cli_report_arguments import REPORT_FORMATS
    from asset_desk.cli_reports import write_report
    from asset_desk.papers import Papers

    if folder.holds(asked.out):
        raise DeskError(Refusal.FOLDER_NOT_WRITABLE, file=str(asked.out), folder=str(asked.out))
    with _opened(folder, must_be_set_up=True) as book, in_words(asked.out):
        if asked.what in REPORT_FORMATS:
            written = write_report(book.queries, asked)
        else:
            written = _write(Papers(book.queries, utc_now), book, asked)
    tell(file=str(asked.out), **written)
    return 0


def verify(_asked: argparse.Namespace, folder: DataFolder) -> int:
    """Check the whole book; 1 on any difference."""
    _must_hold_a_book(folder)
    with _opened(folder) as book:
        report = book.files.verify()
    tell(**as_json(report))
    return 0 if report.is_clean else 1


def backup(asked: argparse.Namespace, folder: DataFolder) -> int:
    """Back the book up while others go on working with it."""
    from asset_desk.store.backup import read_manifest

    _must_hold_a_book(folder)
    with _opened(folder) as book:
        book.files.backup_to(asked.out)
    manifest = read_manifest(asked.out)
    tell(
        file=str(asked.out),
        size=asked.out.stat().st_size,
        acts=manifest["acts"],
        head=manifest["head"],
        attachments=len(manifest["files"]) - 1,
        missing=manifest["missing"],
    )
    return 0


def restore(asked: argparse.Namespace, folder: DataFolder) -> int:
    """Put the book of a backup in place, verified first."""
    from asset_desk.store.restore import restore_backup

    report = restore_backup(asked.file, folder, now=utc_now(), force=asked.force)
    tell(data=str(folder.root), **as_json(report))
    return 0


def tour(asked: argparse.Namespace, _folder: DataFolder) -> int:
    """Drive the real window through a first day, and take its pictures."""
    needs_no_screen()
    from asset_desk.tour import hush, take_tour

    hush()
    with in_words(asked.out):
        asked.out.mkdir(parents=True, exist_ok=True)
    return take_tour(asked.out)


def self_test(_asked: argparse.Namespace, _folder: DataFolder) -> int:
    """Try every part once, in a folder of its own."""
    needs_no_screen()
    from asset_desk.cli_self_test import try_everything

    tried = try_everything()
    tell(**tried)
    return 0 if tried["ok"] else 1


def tell(**facts: Any) -> None:
    """Print facts as JSON."""
    print(json.dumps(facts, ensure_ascii=False, indent=2, default=str), flush=True)


def as_json(report: VerifyReport) -> dict[str, Any]:
    """A check's report as it is printed."""
    return {"clean": report.is_clean, **dataclasses.asdict(report)}


def needs_no_screen() -> None:
    """Where there is no display, Qt draws into memory."""
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def officer_of(book: Book, username: str) -> Officer:
    """The account that acts: the one named, or else the first administrator in use."""
    for account in book.queries.office.accounts():
        is_meant = (
            account.username.casefold() == username.casefold()
            if username
            else account.role is Role.ADMINISTRATOR
        )
        if account.is_active and is_meant:
            return Officer(account.account_id, account.name, account.role)
    raise DeskError(Refusal.OFFICER_NOT_FOUND, username=username)


@contextmanager
def _opened(folder: DataFolder, *, must_be_set_up: bool = False) -> Iterator[Book]:
    if must_be_set_up:
        _must_hold_a_book(folder)
    book = open_book(folder, now=utc_now())
    try:
        if must_be_set_up and book.queries.office.office() is None:
            raise DeskError(Refusal.OFFICE_NOT_SET_UP)
        yield book
    finally:
        book.close()


def _must_hold_a_book(folder: DataFolder) -> None:
    """Looking for a book must not make one."""
    if not folder.database.is_file():
        raise DeskError(Refusal.OFFICE_NOT_SET_UP, folder=str(folder.root))


def _write_year(papers: Any, fiscal_year: int, asked: argparse.Namespace) -> dict[str, int]:
    """Write one of the papers of a fiscal year; its end is that of the last one that has ended."""
    if asked.form != "movements":
        today = bangkok_day(utc_now())
        fiscal_year = min(fiscal_year, count_year(fiscal_year_of(today), today))
    of = last_day(fiscal_year) if asked.form == "out" else fiscal_year
    written = getattr(papers, f"{asked.form}_{asked.format}")(of, asked.out)
    return {"fiscal_year": fiscal_year, "pages" if asked.format == "pdf" else "lines": written}


def _write_evidence(papers: Any, book: Book, asked: argparse.Namespace) -> dict[str, Any]:
    """Write the evidence pack of a fiscal year, and say what it lacks."""
    year = asked.fiscal_year or fiscal_year_of(bangkok_day(utc_now()))
    fetch = book.files.attachment
    missing = papers.evidence.plan(year, fetch).missing
    files = papers.evidence.write(year, asked.out, fetch)
    return {"fiscal_year": year, "files": files, "missing": list(missing)}


def _write_slip(papers: Any, book: Book, asked: argparse.Namespace) -> dict[str, Any]:
    loan_id = book.queries.loans.by_slip(asked.slip)
    if loan_id is None:
        raise DeskError(Refusal.LOAN_NOT_FOUND, slip_no=asked.slip)
    return {"pages": papers.slip(loan_id, asked.out)}


def _write_ledger(papers: Any, asked: argparse.Namespace) -> dict[str, Any]:
    out: Path = asked.out
    which = LedgerFilter(fiscal_year=asked.fiscal_year or fiscal_year_of(bangkok_day(utc_now())))
    if asked.form != "lines":
        return _write_year(papers.year, which.fiscal_year, asked)
    if asked.format == "pdf":
        return {"fiscal_year": which.fiscal_year, "pages": papers.ledger_pdf(which, out)}
    return {"fiscal_year": which.fiscal_year, "lines": papers.ledger_xlsx(which, out)}


def _write(papers: Any, book: Book, asked: argparse.Namespace) -> dict[str, Any]:
    writers: dict[str, Callable[[], dict[str, Any]]] = {
        "register": lambda: {"rows": papers.register_xlsx(asked.out)},
        "slip": lambda: _write_slip(papers, book, asked),
        "evidence": lambda: _write_evidence(papers, book, asked),
        "measures": lambda: dict(write_measures(papers.measures, asked)),
        "order": lambda: write_order(papers.orders, asked),
        "manual": lambda: write_manual(papers.manual, book, asked),
        "manual-diff": lambda: write_manual_diff(papers.manual, asked),
        "ledger": lambda: _write_ledger(papers, asked),
    }
    return writers[asked.what]()
