"""The tabs of the committee page, each made when it is first brought forward."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.committees import Committee
from asset_desk.ui.desk import Desk


class CommitteeTab(Protocol):
    """A presenter with its view, shown one committee at a time."""

    @property
    def view(self) -> QWidget:
        """What is shown."""

    def show(self, committee: Committee) -> None:
        """Show this committee, read again."""


@dataclass(frozen=True, slots=True)
class TabEntry:
    """A tab as the page offers it."""

    name: str
    title: str
    make: Callable[[Desk], CommitteeTab]


def tab_entries() -> tuple[TabEntry, ...]:
    """The tabs from left to right."""
    translate = QCoreApplication.translate
    return (
        TabEntry("orders", translate("CommitteeTabs", "Orders"), _orders),
        TabEntry("members", translate("CommitteeTabs", "Members and terms"), _members),
    )


def _orders(desk: Desk) -> CommitteeTab:
    from asset_desk.ui.committees.orders_presenter import OrdersPresenter

    return OrdersPresenter(desk)


def _members(desk: Desk) -> CommitteeTab:
    from asset_desk.ui.committees.members_presenter import MembersPresenter

    return MembersPresenter(desk)
