"""How long the window keeps an officer waiting while a year's reports are made."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from asset_desk.store.book import Book
from tests.bench.reading import YEAR

AIM_MS = 100
LARGEST = 100_000
"""Longer books take too long for the bench, and are read by the same worker."""

PROGRAM = """
import json, sys, time
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from asset_desk.app import make_app, make_window
from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.periods import whole_year
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.statistics.words import OFFERED

app = make_app(["asset-desk"])
dress(app, Theme.LIGHT)
now = datetime(2026, 5, 20, 3, 30, tzinfo=UTC)
window = make_window(open_book(DataFolder(Path(sys.argv[1])), now=now), lambda: now)
desk = window.desk
window._enter(Officer(AccountId(1), "มาลี ทดสอบงาน", Role.ADMINISTRATOR))
window.show()
screen = window.work.show_screen("statistics")

def wait(runner):
    while runner.is_busy:
        QTest.qWait(5)

wait(desk.reading)
gaps, since = [], QElapsedTimer()
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.setInterval(10)
timer.timeout.connect(lambda: gaps.append(since.restart()))
since.start()
timer.start()

def longest():
    found = max(gaps)
    gaps.clear()
    return found

QTest.qWait(2000)
told = {"idle_gap_ms": longest()}
screen.view.periods.show_period(whole_year(int(sys.argv[2])), date(2026, 5, 20))
wait(desk.reading)
for kind in OFFERED:
    screen.view.show_kind(kind)
    wait(desk.reading)
told["sections_gap_ms"] = longest()
papers, question, failed = desk.papers.reports, screen.view.wanted().question, []
begun = time.perf_counter()
for make in (
    lambda progress: papers.pdf(OFFERED, question, BytesIO(), progress=progress),
    lambda progress: papers.xlsx(OFFERED, question, Path(sys.argv[3]), progress=progress),
):
    desk.tasks.run(make, done=lambda _made: None, failed=failed.append)
wait(desk.tasks)
told["reports_gap_ms"] = longest()
told["reports_seconds"] = round(time.perf_counter() - begun, 1)
if failed:
    raise failed[0]
print(json.dumps(told))
"""


def longest_gaps(book: Book, scratch: str) -> dict[str, float]:
    """The longest time between two turns of the event loop, in milliseconds, and what it was in.

    Idle for comparison with a busy machine; while every section of the statistics of a year is
    read and shown; and while all its reports are made as a PDF and as a workbook.
    """
    command = [sys.executable, "-c", PROGRAM, str(book.folder.root), str(YEAR), f"{scratch}/a.xlsx"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def gap_text(told: dict[str, float]) -> str:
    """The gaps as a line to read."""
    return (
        "longest event-loop gap while a year's reports are made: "
        f"{told['reports_gap_ms']:.0f} ms of {told['reports_seconds']:.1f} s; "
        f"while its sections are shown {told['sections_gap_ms']:.0f} ms; "
        f"idle {told['idle_gap_ms']:.0f} ms (aim {AIM_MS} ms)"
    )
