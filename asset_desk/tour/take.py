"""Takes the tour: an empty folder in, pictures, papers and tour.json out."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)

from asset_desk.app import make_app, make_window
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from asset_desk.tour.record import Record
from asset_desk.tour.robot import Mismatch, Robot
from asset_desk.tour.story import Story
from asset_desk.ui.look import Theme, dress

MORNING = datetime(2026, 5, 20, 2, 30, tzinfo=UTC)
"""20 พ.ค. 2569, half past nine in Bangkok: the tour is the same on every day."""


class TourClock:
    """A clock that goes on when the tour says so."""

    def __init__(self) -> None:
        self._now = MORNING

    def __call__(self) -> datetime:
        """The present instant."""
        return self._now

    def go_on(self, *, days: int) -> None:
        """Let days pass."""
        self._now += timedelta(days=days)


def hush() -> None:
    """Leave out what a window without a screen has to say of itself at every turn."""

    def tell(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):
            print(text, file=sys.stderr)

    qInstallMessageHandler(tell)


def take_tour(out: Path) -> int:
    """Walk through the whole desk; 1 when something was not as it should be, which is told."""
    out.mkdir(parents=True, exist_ok=True)
    app = make_app(sys.argv[:1])
    dress(app, Theme.LIGHT)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # the robot works Qt's own
    record, clock = Record(out), TourClock()
    failed = ""
    with tempfile.TemporaryDirectory() as folder:
        book = open_book(DataFolder(Path(folder) / "book"), now=clock())
        window = make_window(book, clock)
        record.window = window
        window.show()
        try:
            Story(Robot(window, record.note), record, clock, Path(folder)).tell()
        except Mismatch as mismatch:
            failed = f"{record.steps[-1].name}: {mismatch}" if record.steps else str(mismatch)
        window.desk.wait()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        book.close()
    record.write(failed)
    if failed:
        print(f"The tour stopped at {failed}", file=sys.stderr)
        return 1
    print(f"{len(record.steps)} steps; pictures and papers are in {out}")
    return 0
