"""Repairs, losses and write-offs of the asset in front: what is shown, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.ledger import Place
from asset_desk.domain.settlements import Harm
from asset_desk.services.found_again import bring_back
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.repairs import send_to_repair, take_back_from_repair
from asset_desk.services.rows import AssetPage
from asset_desk.services.settling_rows import FindingRow, RepairRow, Unfit
from asset_desk.services.write_offs import note_finding, write_off
from asset_desk.ui.assets.finding_dialogs import FindingDialog, WriteOffDialog
from asset_desk.ui.assets.found_again_dialog import FoundAgainDialog
from asset_desk.ui.assets.harm_tab import HarmState, HarmTab
from asset_desk.ui.assets.repair_dialogs import BackFromRepairDialog, SendToRepairDialog
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog


class AssetHarm(QObject):
    """Every act goes through its dialog to the use case."""

    def __init__(self, desk: Desk, tab: HarmTab, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tab = desk, tab
        self._page: AssetPage | None = None
        acts: dict[str, Callable[[AssetPage], None]] = {
            "send_to_repair": self._send,
            "back_from_repair": self._take_back,
            "note_finding": self._find,
            "write_off": self._write_off,
            "found_again": self._bring_back,
        }
        tab.act_asked.connect(lambda name: self._start(acts[name]))

    def show_asset(self, page: AssetPage) -> None:
        """Show what is harmed of an asset, and what may be done now."""
        self._page = page
        queries, asset_id, desk = self._desk.queries.settling, page.row.asset_id, self._desk
        repairs, findings = queries.repairs_of(asset_id), queries.findings_of(asset_id)
        moves, is_kept = desk.may(Permission.MOVE_ASSETS), not page.row.is_retired
        open_ones = [each for each in findings if each.written_off_on is None]
        lost = queries.unfit(asset_id, Harm.LOST)
        keeps = desk.may(Permission.KEEP_REGISTER)
        self._tab.show_state(
            HarmState(
                repairs=repairs,
                findings=findings,
                lost=lost,
                unit=page.row.unit,
                may_send=moves and is_kept and bool(self._may_be_sent(page)),
                may_take_back=moves and any(each.away for each in repairs),
                may_find=keeps and bool(self._not_found(page)),
                may_bring_back=keeps and lost.quantity > lost.awaiting,
                may_write_off=desk.may(Permission.WRITE_OFF) and bool(open_ones),
            )
        )

    def _start(self, act: Callable[[AssetPage], None]) -> None:
        if self._page is not None:
            self._desk.messages.clear()
            act(self._page)

    def _may_be_sent(self, page: AssetPage) -> list[tuple[Place, int]]:
        """What is damaged and owed for by nobody, and what stands in store unpromised."""
        row = page.row
        damaged = self._desk.queries.settling.unfit(row.asset_id, Harm.DAMAGED)
        counts = (
            (Place.DAMAGED, damaged.quantity - damaged.awaiting),
            (Place.STORE, row.in_store - row.promised),
        )
        return [(place, count) for place, count in counts if count > 0]

    def _not_found(self, page: AssetPage) -> list[Unfit]:
        """What is lost or damaged without a fact-finding."""
        unfit = (self._desk.queries.settling.unfit(page.row.asset_id, harm) for harm in _FOUND)
        return [each for each in unfit if each.quantity > each.found]

    def _send(self, page: AssetPage) -> None:
        most = self._may_be_sent(page)
        if not most:
            return
        asset = (page.row.asset_id, page.row.name)
        dialog = SendToRepairDialog(self._desk, asset, most, self._tab.window())
        text = self.tr("{name} is sent to repair.").format(name=page.row.name)
        self._run(dialog, lambda: send_to_repair(*self._who(), dialog.repair()), text)

    def _take_back(self, page: AssetPage) -> None:
        repairs = self._desk.queries.settling.repairs_of(page.row.asset_id)
        away: list[RepairRow] = [each for each in repairs if each.away]
        if not away:
            return
        dialog = BackFromRepairDialog(self._desk, page.row.name, away, self._tab.window())
        text = self.tr("{name} is back from repair.").format(name=page.row.name)
        self._run(dialog, lambda: take_back_from_repair(*self._who(), dialog.back()), text)

    def _find(self, page: AssetPage) -> None:
        harmed = self._not_found(page)
        if not harmed:
            return
        asset = (page.row.asset_id, page.row.name)
        dialog = FindingDialog(self._desk, asset, harmed, self._tab.window())
        text = self.tr("The fact-finding is on record. Nothing has left the register yet.")
        self._run(dialog, lambda: note_finding(*self._who(), dialog.finding()), text)

    def _write_off(self, page: AssetPage) -> None:
        findings = self._desk.queries.settling.findings_of(page.row.asset_id)
        open_ones: list[FindingRow] = [each for each in findings if each.written_off_on is None]
        if not open_ones:
            return
        dialog = WriteOffDialog(self._desk, page.row.name, open_ones, self._tab.window())

        def act() -> None:
            found, day, document_no = dialog.finding_id(), dialog.day(), dialog.document_no()
            write_off(*self._who(), found, on=day, document_no=document_no)

        self._run(dialog, act, self.tr("{name} is written off.").format(name=page.row.name))

    def _bring_back(self, page: AssetPage) -> None:
        asset_id, name = page.row.asset_id, page.row.name
        lost = self._desk.queries.settling.unfit(asset_id, Harm.LOST)
        most = lost.quantity - lost.awaiting
        if most < 1:
            return
        dialog = FoundAgainDialog(self._desk, (asset_id, name), most, self._tab.window())
        text = self.tr("{name} is back in store.").format(name=name)
        self._run(dialog, lambda: bring_back(*self._who(), dialog.found()), text)

    def _run(self, dialog: DeskDialog, act: Callable[[], object], text: str) -> None:
        def after() -> None:
            self._desk.events.register_changed.emit()
            self._desk.messages.say(text)

        dialog.try_to(act)
        dialog.accepted.connect(after)
        dialog.rejected.connect(self._desk.events.register_changed.emit)
        dialog.open()

    def _who(self) -> tuple[UnitOfWork, Occasion]:
        return self._desk.new_uow(), self._desk.occasion()


_FOUND = (Harm.LOST, Harm.DAMAGED)
