"""What an open ledger costs in memory, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from asset_desk.store.book import Book
from tests.bench.reading import YEAR

PROGRAM = """
import json, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from asset_desk.app import make_app, make_window
from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from asset_desk.ui.look import Theme, dress
app = make_app(["asset-desk"])
dress(app, Theme.LIGHT)
now = datetime(2026, 5, 20, tzinfo=UTC)
window = make_window(open_book(DataFolder(Path(sys.argv[1])), now=now), lambda: now)
window._enter(Officer(AccountId(1), "มาลี ทดสอบงาน", Role.ADMINISTRATOR))
window.show()
window.desk.events.ledger_asked.emit(int(sys.argv[2]))
table = window.findChild(object, "ledger_table")
table.scrollToBottom()
app.processEvents()
pages = Path("/proc/self/statm").read_text().split()
print(json.dumps({"lines": table.model().rowCount(), "mb": int(pages[1]) * 4096 / 1e6}))
"""


def open_ledger(book: Book) -> dict[str, float]:
    """How many lines the ledger of the present year shows, and the megabytes then resident."""
    command = [sys.executable, "-c", PROGRAM, str(book.folder.root), str(YEAR)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    facts: dict[str, float] = json.loads(done.stdout)
    return facts
