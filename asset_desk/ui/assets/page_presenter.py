"""What the page of one asset does when it is used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import LENDABLE_CONDITIONS, AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import Stage
from asset_desk.services.queries import Pages
from asset_desk.services.registry import attach, retire_asset
from asset_desk.services.rows import ActRow, AssetLoanRow, AssetPage, AttachmentRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.assets.act_words import act_details, act_title, recorded_text
from asset_desk.ui.assets.asset_dialog import AssetDialog
from asset_desk.ui.assets.attachment_list import is_picture
from asset_desk.ui.assets.calendar_presenter import AssetCalendarPresenter
from asset_desk.ui.assets.harm_presenter import AssetHarm
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.assets.page_models import ToldAct
from asset_desk.ui.assets.page_view import AssetPageView
from asset_desk.ui.assets.retire_dialog import RetireDialog
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.files import ask_open

AT_ONCE = 200
PHOTO_FILTER = "*.jpg *.jpeg *.png *.webp *.bmp"
PROGRAMS = frozenset(
    {".exe", ".com", ".bat", ".cmd", ".msi", ".scr", ".pif", ".ps1", ".vbs", ".js", ".jse"}
    | {".wsf", ".hta", ".jar", ".lnk", ".reg", ".dll", ".sh"}
)
"""A click on an attachment opens it, which would run these."""


class AssetPagePresenter(QObject):
    """Shows one asset whole; changes, retires and lends it, and keeps its photos and files."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: AssetPage | None = None
        self._copies = OpenedCopies()
        self._calendar = AssetCalendarPresenter(desk, self)
        self.view = AssetPageView()
        self.view.add_calendar(self._calendar.view)
        view = self.view
        self._harm = AssetHarm(desk, view.harm, self)
        view.back_asked.connect(self.left.emit)
        view.edit_asked.connect(self._edit)
        view.lend_asked.connect(self._lend)
        view.retire_asked.connect(self._ask_to_retire)
        view.photo_asked.connect(self._ask_for_photo)
        view.file_asked.connect(self._ask_for_file)
        view.attachment_asked.connect(self._open)
        view.loan_asked.connect(desk.events.loan_asked.emit)

    def show_asset(self, asset_id: AssetId) -> bool:
        """Show this asset; says whether there is one."""
        page = self._desk.queries.assets.page(asset_id)
        if page is None:
            self._desk.messages.refuse(DeskError(Refusal.ASSET_NOT_FOUND, asset_id=asset_id))
            return False
        is_another = self._page is None or self._page.row.asset_id != asset_id
        self._page = page
        self._show(page)
        if is_another:
            self.view.tabs.setCurrentIndex(0)
        return True

    def refresh(self) -> None:
        """Read the asset again."""
        if self._page is not None:
            self.show_asset(self._page.row.asset_id)

    def _show(self, page: AssetPage) -> None:
        queries, asset_id = self._desk.queries, page.row.asset_id
        divisions = {int(each.division_id): each.name for each in queries.office.divisions()}
        self.view.show_page(page, divisions)
        today = self._desk.today()
        self.view.show_free(queries.assets.availability(asset_id, today, today).free)
        self._calendar.show_asset(asset_id)
        photos = [each for each in page.attachments if each.is_photo]
        photo = self._desk.files.attachment(photos[-1].sha256) if photos else None
        self.view.show_attachments(page.attachments, photo)
        loans = queries.assets.loans_of(asset_id)
        self.view.show_loans(_open_loans(page, loans), loans)
        acts = queries.assets.history(asset_id)
        self.view.show_acts([_told(act, asset_id, divisions) for act in acts])
        self._harm.show_asset(page)
        self.view.tabs.setTabText(self.view.tabs.indexOf(self.view.harm), self.view.harm.title())
        self._show_rights(page)

    def _show_rights(self, page: AssetPage) -> None:
        row, desk = page.row, self._desk
        may_keep = desk.may(Permission.KEEP_REGISTER)
        may_lend = desk.may(Permission.REQUEST_LOAN)
        is_fit = row.is_lendable and row.condition in LENDABLE_CONDITIONS
        is_car = row.goes_on_form_3
        why = ""
        if row.is_retired and page.retired_on:
            text = self.tr("Retired on {day}: {reason}. It stays here with its history.")
            why = text.format(day=short_date(page.retired_on), reason=page.retired_reason)
        elif not may_keep:
            why = self.tr("You may look at the register. The property officer changes it.")
        elif not row.is_lendable:
            why = self.tr("The register says that this asset is not for lending.")
        elif is_car:
            why = refusal_text(Refusal.NEEDS_FORM_3)
        elif not is_fit:
            why = self.tr("It is not in working order, so it cannot be lent.")
        self.view.show_rights(
            may_keep=may_keep and not row.is_retired,
            may_lend=may_lend and is_fit and not is_car and not row.is_retired,
            why_not=why,
        )

    def _edit(self) -> None:
        if self._page is None:
            return
        dialog = AssetDialog(self._desk, self._page, self.view)
        dialog.kept.connect(self._kept)
        dialog.open()

    def _kept(self, _asset_id: AssetId, name: str) -> None:
        self._desk.messages.say(self.tr("The changes to {name} are kept.").format(name=name))
        self._desk.events.register_changed.emit()

    def _lend(self) -> None:
        if self._page is not None:
            self._desk.events.borrow_form_asked.emit(self._page.row.asset_id)

    def _ask_to_retire(self) -> None:
        if self._page is None:
            return
        dialog = RetireDialog(self._page.row.name, self._desk.today, self.view)
        dialog.try_to(lambda: self._retire(dialog.day(), dialog.reason()))
        dialog.open()

    def _retire(self, day: date | None, reason: str) -> None:
        if self._page is None or day is None:
            return
        desk, row = self._desk, self._page.row
        retire_asset(desk.new_uow(), desk.occasion(), row.asset_id, on=day, reason=reason)
        desk.messages.say(self.tr("{name} is retired.").format(name=row.name))
        desk.events.register_changed.emit()

    def _ask_for_photo(self) -> None:
        title, kinds = self.tr("Choose a photo"), self.tr("Photos")
        ask_open(
            self.view, title, f"{kinds} ({PHOTO_FILTER})", lambda file: self.attach(file, True)
        )

    def _ask_for_file(self) -> None:
        title, kinds = self.tr("Choose a file"), self.tr("All files")
        ask_open(self.view, title, f"{kinds} (*)", lambda file: self.attach(file, False))

    def attach(self, file: Path, is_photo: bool) -> None:
        """Keep a photo or a file of the asset that is shown."""
        if self._page is None:
            return
        if unfit := self._unfit(file, is_photo):
            self._desk.messages.say(unfit.format(file=file.name), Tone.WARNING)
            return
        desk, subject = self._desk, ("asset", int(self._page.row.asset_id))
        with desk.messages.refusals_shown():
            note = desk.files.keep_attachment(file, subject, is_photo=is_photo)
            attach(desk.new_uow(), desk.occasion(), note)
            desk.messages.say(self.tr("{file} is kept.").format(file=file.name))
            desk.events.register_changed.emit()

    def _unfit(self, file: Path, is_photo: bool) -> str:
        """Why this file is not to be kept, or nothing; what cannot be read is told elsewhere."""
        if file.suffix.lower() in PROGRAMS:
            return self.tr("{file} is a program. Attach documents or pictures only.")
        if is_photo and file.is_file() and file.stat().st_size and not is_picture(file):
            return self.tr("{file} is no picture that can be shown. Choose another photo.")
        return ""

    def _open(self, file: AttachmentRow) -> None:
        with self._desk.messages.refusals_shown():
            copy = self._copies.copy(self._desk.files.attachment(file.sha256), file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def _open_loans(page: AssetPage, loans: Pages[AssetLoanRow]) -> list[AssetLoanRow]:
    """Loans that have the asset out or promised, read until every such piece is found."""
    found: list[AssetLoanRow] = []
    wanted, offset = page.row.on_loan + page.row.promised, 0
    while wanted > 0 and (rows := loans.page(offset, AT_ONCE)):
        offset += len(rows)
        for row in rows:
            held = row.quantity if row.stage is Stage.APPROVED else row.out
            if held:
                found.append(row)
                wanted -= held
    return found


def _told(act: ActRow, asset_id: AssetId, divisions: dict[int, str]) -> ToldAct:
    return ToldAct(
        short_date(act.happened_on),
        act_title(act, asset_id),
        act_details(act, asset_id, divisions),
        act.officer_name,
        recorded_text(act),
    )
