"""The screens in the order of the side bar.

A screen is read in when it is first asked for: the start waits for none of them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.ui.desk import Desk
from asset_desk.ui.screen import Entry, Screen


def entries() -> tuple[Entry, ...]:
    """The screens as the side bar offers them."""
    translate = QCoreApplication.translate
    return (
        Entry("home", translate("DeskWindow", "Home"), "house", _home),
        Entry("loans", translate("DeskWindow", "Loans"), "clipboard-list", _loans),
        Entry("ledger", translate("DeskWindow", "Ledger"), "notebook-text", _ledger),
        Entry("assets", translate("DeskWindow", "Register"), "package", _assets),
        Entry("people", translate("DeskWindow", "People"), "users", _people),
        Entry("statistics", translate("DeskWindow", "Statistics"), "chart-column", _statistics),
        Entry("year_end", translate("DeskWindow", "Year end"), "calendar-check", _year_end),
        Entry("measures", translate("DeskWindow", "Measures"), "scroll-text", _measures),
        Entry("committees", translate("DeskWindow", "Committee"), "landmark", _committees),
        Entry("manual", translate("DeskWindow", "Manual"), "book-open", _manual),
        Entry("settings", translate("DeskWindow", "Settings"), "settings", _settings),
    )


def _home(desk: Desk) -> Screen:
    from asset_desk.ui.home.presenter import HomePresenter

    return HomePresenter(desk)


def _loans(desk: Desk) -> Screen:
    from asset_desk.ui.loans.presenter import LoansPresenter

    return LoansPresenter(desk)


def _ledger(desk: Desk) -> Screen:
    from asset_desk.ui.ledger.presenter import LedgerPresenter

    return LedgerPresenter(desk)


def _assets(desk: Desk) -> Screen:
    from asset_desk.ui.assets.presenter import AssetsPresenter

    return AssetsPresenter(desk)


def _people(desk: Desk) -> Screen:
    from asset_desk.ui.people.presenter import PeoplePresenter

    return PeoplePresenter(desk)


def _statistics(desk: Desk) -> Screen:
    from asset_desk.ui.statistics.presenter import StatisticsPresenter

    return StatisticsPresenter(desk)


def _year_end(desk: Desk) -> Screen:
    from asset_desk.ui.year_end.presenter import YearEndPresenter

    return YearEndPresenter(desk)


def _measures(desk: Desk) -> Screen:
    from asset_desk.ui.measures.presenter import MeasuresPresenter

    return MeasuresPresenter(desk)


def _manual(desk: Desk) -> Screen:
    from asset_desk.ui.manual.presenter import ManualPresenter

    return ManualPresenter(desk)


def _committees(desk: Desk) -> Screen:
    from asset_desk.ui.committees.presenter import CommitteesPresenter

    return CommitteesPresenter(desk)


def _settings(desk: Desk) -> Screen:
    from asset_desk.ui.settings.presenter import SettingsPresenter

    return SettingsPresenter(desk)
