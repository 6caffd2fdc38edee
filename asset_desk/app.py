"""Puts the program together: the book, the papers, the screens, and the one clock."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from asset_desk.domain.errors import DeskError
from asset_desk.later import later_steps
from asset_desk.papers import late_papers
from asset_desk.paths import DataFolder, resource_folder
from asset_desk.store.book import Book, open_book
from asset_desk.thai_dates import utc_now
from asset_desk.ui.binding import keep_constants
from asset_desk.ui.crash_hook import CrashHook
from asset_desk.ui.desk import Desk
from asset_desk.ui.events import DeskEvents
from asset_desk.ui.look import Theme, current_theme, dress
from asset_desk.ui.main_window import DeskWindow
from asset_desk.ui.messages import Messages
from asset_desk.ui.session import Session
from asset_desk.ui.tasks import TaskRunner
from asset_desk.ui.translation import TsTranslator
from asset_desk.ui.warming import Warming

LOG = logging.getLogger("asset_desk")
Clock = Callable[[], datetime]


def run(folder: DataFolder) -> int:
    """Open the desk on this book and give the exit code when its window is closed."""
    app = make_app(sys.argv[:1])
    theme = remembered_theme(folder)
    dress(app, theme)
    try:
        book = open_book(folder, now=utc_now())
    except DeskError as refused:
        return _tell(app, refused)
    keep_log(folder)
    CrashHook(program_version).install()
    window = make_window(book, utc_now)
    window.theme_asked.connect(lambda chosen: change_theme(app, folder, chosen))
    window.show()
    warming = Warming(later_steps(), window)
    warming.begin()
    code = app.exec()
    window.desk.wait()
    book.close()
    return code


def make_app(arguments: Sequence[str]) -> QApplication:
    """The application, in Thai; the one there is, if there is one already."""
    keep_constants()
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(arguments))
    app.setApplicationName("AssetDesk")
    app.setApplicationDisplayName("Asset Desk")
    QLocale.setDefault(QLocale(QLocale.Language.Thai, QLocale.Country.Thailand))
    translate(app)
    return app


def translate(app: QApplication) -> None:
    """Have every text shown in Thai."""
    if app.findChild(QTranslator, "thai") is not None:
        return
    translator = TsTranslator(resource_folder() / "i18n" / "asset_desk_th.ts", app)
    translator.setObjectName("thai")
    app.installTranslator(translator)


def make_window(book: Book, clock: Clock) -> DeskWindow:
    """The main window on an open book; the clock gives UTC instants."""
    desk = Desk(
        new_uow=book.new_uow,
        queries=book.queries,
        files=book.files,
        hasher=book.hasher,
        papers=late_papers(book.queries, clock),
        events=DeskEvents(),
        messages=Messages(),
        tasks=TaskRunner(),
        session=Session(),
        clock=clock,
        data=book.folder.root,
    )
    return DeskWindow(desk, program_version)


def program_version() -> str:
    """The version in pyproject.toml, as installed."""
    from importlib.metadata import version

    return version("asset-desk")


def remembered_theme(folder: DataFolder) -> Theme:
    """The colours that were chosen last at this desk."""
    kept = str(_choices(folder).value("theme", Theme.LIGHT.value))
    return Theme(kept) if kept in set(Theme) else Theme.LIGHT


def change_theme(app: QApplication, folder: DataFolder, theme: Theme) -> None:
    """Dress the program anew, and remember it."""
    from asset_desk.ui.recolour import recolour_icons

    before = current_theme()
    dress(app, theme)
    recolour_icons(before, theme)
    _choices(folder).setValue("theme", theme.value)


def keep_log(folder: DataFolder) -> None:
    """Write what goes wrong into the book's folder of logs."""
    from logging.handlers import RotatingFileHandler

    file = folder.logs / "asset-desk.log"
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)


def _choices(folder: DataFolder) -> QSettings:
    return QSettings(str(folder.root / "screen.ini"), QSettings.Format.IniFormat)


def _tell(app: QApplication, refused: DeskError) -> int:
    from asset_desk.ui.refusal_text import refusal_text
    from asset_desk.ui.widgets.dialog import NoticeDialog

    title = QCoreApplication.translate("App", "The book cannot be opened")
    notice = NoticeDialog(title, refusal_text(refused))
    notice.finished.connect(app.quit)
    notice.open()
    app.exec()
    return 1
