"""What the list of kits does when it is used."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError
from asset_desk.services.kit_rows import KitRow
from asset_desk.services.kits import close_kit
from asset_desk.ui.desk import Desk
from asset_desk.ui.kits.history_dialog import KitHistoryDialog
from asset_desk.ui.kits.kit_dialog import KitDialog
from asset_desk.ui.kits.view import KitsView


class KitsPresenter(QObject):
    """Shows the kits; adds, changes, closes and offers them again."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = KitsView()
        self.view.back_asked.connect(self.left.emit)
        self.view.add_asked.connect(lambda: self._edit(None))
        self.view.change_asked.connect(self._edit)
        self.view.close_asked.connect(self._close)
        self.view.history_asked.connect(self._show_history)

    def refresh(self) -> None:
        """Read the kits again."""
        self.view.show_rights(may_keep=self._desk.may(Permission.KEEP_REGISTER))
        self.view.show_kits(self._desk.queries.kits.kits(with_closed=True))

    def _edit(self, kit: KitRow | None) -> None:
        dialog = KitDialog(self._desk, kit, self.view)
        text = self.tr("The kit {name} has been kept.")
        dialog.kept.connect(lambda name: self._desk.messages.say(text.format(name=name)))
        dialog.finished.connect(lambda _code: self.refresh())
        dialog.open()

    def _show_history(self, kit: KitRow) -> None:
        KitHistoryDialog(self._desk, kit, self.view).open()

    def _close(self, kit: KitRow) -> None:
        try:
            is_active = not kit.is_active
            by = self._desk.occasion()
            close_kit(self._desk.new_uow(), by, kit.kit_id, is_active=is_active)
        except DeskError as refused:
            self._desk.messages.refuse(refused)
            self.refresh()
            return
        text = self.tr("{name} is offered again.") if is_active else self.tr("{name} is closed.")
        self._desk.messages.say(text.format(name=kit.name))
        self.refresh()
