"""What the list of the register does when it is used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import AssetId
from asset_desk.services.rows import AssetFilter, AssetRow
from asset_desk.ui.assets.asset_dialog import AssetDialog
from asset_desk.ui.assets.list_view import AssetListView
from asset_desk.ui.assets.template import offer_template
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.progress_dialog import write_shown


class AssetListPresenter(QObject):
    """Finds rows, opens the form of a new asset, and writes the register to a file."""

    asset_asked = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._which = desk, AssetFilter()
        self.view = AssetListView()
        self.view.show_filter(self._which)
        self.view.filter_asked.connect(self._find)
        self.view.asset_asked.connect(self._open)
        self.view.add_asked.connect(self._add)
        self.view.export_asked.connect(self._export)
        self.view.template_asked.connect(lambda: offer_template(desk, self.view))

    def refresh(self) -> None:
        """Read the list again as it is filtered now."""
        divisions = [
            (each.division_id, each.name)
            for each in self._desk.queries.office.divisions()
            if each.is_active
        ]
        self.view.show_divisions(divisions)
        self.view.show_rights(may_keep=self._desk.may(Permission.KEEP_REGISTER))
        self._show()

    def show_filter(self, which: AssetFilter) -> None:
        """Show these rows from the next refresh on."""
        self._which = which
        self.view.show_filter(which)

    def _find(self, which: AssetFilter) -> None:
        self._which = which
        self._show()

    def _show(self) -> None:
        """The rows with what is free today, as the form counts it for today."""
        which = replace(self._which, on=self._desk.today())
        self.view.show_assets(self._desk.queries.assets.assets(which))

    def _open(self, row: AssetRow) -> None:
        self.asset_asked.emit(row.asset_id)

    def _add(self) -> None:
        dialog = AssetDialog(self._desk, None, self.view)
        dialog.kept.connect(self._added)
        dialog.open()

    def _added(self, asset_id: AssetId, name: str) -> None:
        self._desk.messages.say(self.tr("{name} is in the register.").format(name=name))
        self._desk.events.register_changed.emit()
        self.asset_asked.emit(asset_id)

    def _export(self) -> None:
        name = self.tr("Property register") + ".xlsx"
        ask_save(self.view, self.tr("Export the register"), name, "*.xlsx", self._write)

    def _write(self, file: Path) -> None:
        papers = self._desk.papers
        write_shown(
            self._desk,
            self.view,
            file,
            lambda out, progress: papers.register_xlsx(out, progress=progress),
            title=self.tr("Writing the register"),
        )
