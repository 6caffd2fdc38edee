"""What the register screen does when it is used."""

from __future__ import annotations

import functools
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from asset_desk.domain.assets import AssetId
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.assets.import_register.presenter import ImportPresenter
from asset_desk.ui.assets.list_presenter import AssetListPresenter
from asset_desk.ui.assets.page_presenter import AssetPagePresenter
from asset_desk.ui.count.presenter import CountPresenter
from asset_desk.ui.desk import Desk
from asset_desk.ui.kits.presenter import KitsPresenter

Part = AssetListPresenter | AssetPagePresenter | ImportPresenter | CountPresenter | KitsPresenter
PartT = TypeVar("PartT", bound=Part)


class AssetsPresenter(QObject):
    """The list, one asset, or an import: one of them is in front, and made when it first is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self._made: list[Part] = []
        self.list = self._with(AssetListPresenter(desk, self))
        self.list.asset_asked.connect(self.show_asset)
        self.list.view.import_asked.connect(self.show_import)
        self.list.view.kits_asked.connect(self.show_kits)
        desk.events.register_changed.connect(self.refresh)
        desk.events.loans_changed.connect(self.refresh)
        desk.events.office_changed.connect(self.refresh)

    @functools.cached_property
    def page(self) -> AssetPagePresenter:
        """One asset."""
        page = self._with(AssetPagePresenter(self._desk, self))
        page.left.connect(self.show_list)
        return page

    @functools.cached_property
    def importing(self) -> ImportPresenter:
        """The import of a register."""
        importing = self._with(ImportPresenter(self._desk, self))
        importing.left.connect(self.show_list)
        return importing

    @functools.cached_property
    def counting(self) -> CountPresenter:
        """The annual count."""
        counting = self._with(CountPresenter(self._desk, self))
        counting.left.connect(self.show_list)
        return counting

    @functools.cached_property
    def kits(self) -> KitsPresenter:
        """The kits."""
        kits = self._with(KitsPresenter(self._desk, self))
        kits.left.connect(self.show_list)
        return kits

    def refresh(self) -> None:
        """Read again what is in front."""
        front = self.view.currentWidget()
        for part in self._made:
            if part.view is front:
                part.refresh()

    def show_list(self) -> None:
        """Bring the list forward."""
        self.view.setCurrentWidget(self.list.view)
        self.refresh()
        self.list.view.table.setFocus()

    def show_filter(self, which: AssetFilter) -> None:
        """Bring the list forward with these rows."""
        self.list.show_filter(which)
        self.show_list()

    def show_asset(self, asset_id: AssetId | int) -> None:
        """Bring one asset forward."""
        if self.page.show_asset(AssetId(asset_id)):
            self.view.setCurrentWidget(self.page.view)

    def show_count(self, fiscal_year: object = None) -> None:
        """Bring the annual count of a year forward, of the one that ended last when None."""
        self.counting.begin(fiscal_year if isinstance(fiscal_year, int) else None)
        self.view.setCurrentWidget(self.counting.view)

    def show_kits(self) -> None:
        """Bring the kits forward."""
        self.view.setCurrentWidget(self.kits.view)
        self.kits.refresh()
        self.kits.view.table.setFocus()

    def show_import(self) -> None:
        """Bring the import forward at its first step, unless one is under way."""
        self.importing.begin()
        self.view.setCurrentWidget(self.importing.view)

    def _with(self, part: PartT) -> PartT:
        self._made.append(part)
        self.view.addWidget(part.view)
        return part
