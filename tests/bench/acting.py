"""What is written, against the same rows through the sqlite3 module; and how the program starts."""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from asset_desk.paths import DataFolder
from asset_desk.store.book import Book, open_book
from tests.bench.books import NOW
from tests.bench.measuring import Figure, compare
from tests.builders import Desk

HAND_OVERS = 60
STARTS = 7

START_DESK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from asset_desk.app import make_app, make_window
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from asset_desk.ui.look import Theme, dress
app = make_app(["asset-desk"])
dress(app, Theme.LIGHT)
now = datetime(2026, 5, 20, tzinfo=UTC)
window = make_window(open_book(DataFolder(Path(sys.argv[1])), now=now), lambda: now)
window.show()
app.processEvents()
"""
START_HOME = f"""{START_DESK}
from asset_desk.domain.accounts import Officer
account = window.desk.queries.office.accounts()[0]
window._enter(Officer(account.account_id, account.name, account.role))
app.processEvents()
"""
START_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(["bare"])
from asset_desk.ui.look import Theme, dress
dress(app, Theme.LIGHT)
window = QMainWindow()
window.setCentralWidget(QLabel("ใบยืม"))
window.resize(1366, 768)
window.show()
app.processEvents()
"""


def acting_figures(book: Book, scratch: Path) -> list[Figure]:
    """Hand-over with its act, the check of the whole book, and the start of the program."""
    return [
        _hand_over(book, scratch),
        compare("verify", book.files.verify, lambda: _bare_chain(book), aim=None, turns=3),
        _started("start", START_DESK, book, scratch),
        _started("start to the home board", START_HOME, book, scratch),
    ]


def _hand_over(book: Book, scratch: Path) -> Figure:
    """On a copy of the book: loans wait approved, each turn hands the next one over."""
    shutil.copyfile(book.folder.database, scratch / "desk.db")
    copy = open_book(DataFolder(scratch), now=NOW)
    desk = Desk(copy.engine, {"borrower": copy.queries.office.people().page(0, 1)[0].person_id})
    asset = desk.asset(9_999)
    loans = iter([desk.approved((asset, 1)) for _ in range(HAND_OVERS)])
    with closing(sqlite3.connect(scratch / "bare.db", isolation_level=None)) as bare:
        write = _bare_rows(bare)
        figure = compare(
            "hand-over with its act",
            lambda: desk.hand_over(next(loans)),
            write,
            aim=None,
            turns=HAND_OVERS - 5,
        )
    copy.close()
    return figure


def _bare_rows(bare: sqlite3.Connection) -> Callable[[], None]:
    """The rows of one hand-over, written durably and nothing else."""
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.executescript(
        "CREATE TABLE act (no INTEGER PRIMARY KEY, payload TEXT, seal TEXT);"
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, act_no INTEGER);"
        "CREATE TABLE posting (id INTEGER PRIMARY KEY, entry_id INTEGER, place TEXT, n INTEGER);"
        "CREATE TABLE balance (place TEXT PRIMARY KEY, n INTEGER);"
        "CREATE TABLE loan (id INTEGER PRIMARY KEY, stage TEXT);"
        "INSERT INTO balance VALUES ('store', 9999), ('on_loan', 0);"
        "INSERT INTO loan VALUES (1, 'approved');"
    )
    numbers = itertools.count(1)

    def write() -> None:
        no = next(numbers)
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO act VALUES (?, ?, ?)", (no, "x" * 600, "0" * 64))
        bare.execute("INSERT INTO entry VALUES (?, ?)", (no, no))
        for place, n in (("store", -1), ("on_loan", 1)):
            bare.execute(
                "INSERT INTO posting (entry_id, place, n) VALUES (?, ?, ?)", (no, place, n)
            )
            bare.execute("UPDATE balance SET n = n + ? WHERE place = ?", (n, place))
        bare.execute("UPDATE loan SET stage = 'handed_over' WHERE id = 1")
        bare.execute("COMMIT")

    return write


def _bare_chain(book: Book) -> None:
    """Read every act once and hash what it says: the least that a check of the chain can do."""
    with closing(sqlite3.connect(book.folder.database)) as connection:
        for row in connection.execute("SELECT * FROM act ORDER BY no"):
            hashlib.sha256("".join(map(str, row)).encode()).hexdigest()


def _started(name: str, program: str, book: Book, scratch: Path) -> Figure:
    """Against a bare window; both find their modules compiled, as an installed program does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPYCACHEPREFIX"] = str(scratch / "compiled")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def start(program: str) -> None:
        command = [sys.executable, "-c", program, str(book.folder.root)]
        subprocess.run(command, check=True, env=environment, capture_output=True)

    return compare(name, lambda: start(program), lambda: start(START_BARE), aim=None, turns=STARTS)
