"""What the register screen does when it is used."""

from __future__ import annotations

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


class AssetsPresenter(QObject):
    """The list, one asset, or an import: one of them is in front."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self.list = AssetListPresenter(desk, self)
        self.page = AssetPagePresenter(desk, self)
        self.importing = ImportPresenter(desk, self)
        self.counting = CountPresenter(desk, self)
        self.kits = KitsPresenter(desk, self)
        for part in (self.list, self.page, self.importing, self.counting, self.kits):
            self.view.addWidget(part.view)
        self.list.asset_asked.connect(self.show_asset)
        self.list.view.import_asked.connect(self.show_import)
        self.page.left.connect(self.show_list)
        self.importing.left.connect(self.show_list)
        self.counting.left.connect(self.show_list)
        self.kits.left.connect(self.show_list)
        self.list.view.kits_asked.connect(self.show_kits)
        desk.events.register_changed.connect(self.refresh)
        desk.events.loans_changed.connect(self.refresh)
        desk.events.office_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read again what is in front."""
        front = self.view.currentWidget()
        for part in (self.list, self.page, self.importing, self.counting, self.kits):
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
