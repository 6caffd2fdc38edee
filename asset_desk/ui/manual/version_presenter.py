"""What becomes of a version: begun, titled, sent to review, taken back, approved; its files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.manual import ManualVersion, VersionId, version_in_force
from asset_desk.domain.office import Post
from asset_desk.domain.review import RoundId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.manual import (
    add_manual_file,
    approve_version,
    begin_version,
    change_version,
    send_to_review,
    take_back_from_review,
)
from asset_desk.services.manual_versions import SUBJECT
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.approve_dialog import ApprovedVersion, ApproveVersionDialog, Asked
from asset_desk.ui.manual.begin_dialog import BeginChoices, BeginDialog, NewVersion
from asset_desk.ui.manual.files_dialog import FilesDialog
from asset_desk.ui.manual.reading_presenter import ReadingPresenter
from asset_desk.ui.manual.title_dialog import TitleDialog
from asset_desk.ui.manual.view import ManualView
from asset_desk.ui.manual.words import version_name
from asset_desk.ui.widgets.dialog import QuestionDialog, ReasonDialog
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.paper_preview import PaperPreview

FORM_NAME = "แบบใบยืม.pdf"
USUAL_TITLE = "คู่มือการใช้ทรัพย์สินของทางราชการ"


class VersionPresenter(QObject):
    """Asks first, then runs the use case, and says what happened."""

    changed = Signal(object)
    """The version (its id) that is to be in front from now on."""

    def __init__(
        self, desk: Desk, view: ManualView, reading: ReadingPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._view, self._reading = desk, view, reading
        self._copies = OpenedCopies()
        for asked, act in (
            (view.bar.begin_asked, self.ask_to_begin),
            (view.bar.title_asked, self._ask_title),
            (view.bar.send_asked, self._ask_to_send),
            (view.bar.take_back_asked, self._ask_why_back),
            (view.bar.approve_asked, self._ask_approval),
            (view.bar.files_asked, self._show_files),
            (view.bar.print_asked, self._preview),
            (view.page.form_asked, self._preview_form),
        ):
            asked.connect(act)

    def ask_to_begin(self) -> None:
        """Ask what a new version begins with."""
        versions, today = self._reading.versions, self._desk.today()
        in_force = version_in_force(versions, today)
        approved = [each for each in reversed(versions) if each.approval is not None]
        latest = in_force or (approved[0] if approved else None)
        choices = BeginChoices(
            title=latest.title if latest else USUAL_TITLE,
            fiscal_year=fiscal_year_of(today),
            versions=approved,
            in_force=in_force,
            rounds=self._open_rounds(),
        )
        BeginDialog(choices, self._begin, self._view.window()).open()

    def _open_rounds(self) -> list[tuple[RoundId, int, str]]:
        """The review rounds that have no draft yet, oldest first."""
        rounds = self._desk.queries.reviews.rounds()
        text = self.tr("Review of fiscal year {year}")
        return [
            (each.round_id, each.fiscal_year, text.format(year=each.fiscal_year))
            for each in reversed(rounds)
            if each.draft_id is None
        ]

    def _begin(self, new: NewVersion) -> None:
        version_id = begin_version(
            self._desk.new_uow(),
            self._desk.occasion(),
            title=new.title,
            fiscal_year=new.fiscal_year,
            base_id=new.base_id,
            round_id=new.round_id,
        )
        self._desk.messages.say(self.tr("The new version has been begun."))
        self.changed.emit(version_id)

    def _ask_title(self) -> None:
        version = self._version()
        if version is None:
            return

        def keep(title: str, changes: str) -> None:
            by = self._desk.occasion()
            change_version(self._desk.new_uow(), by, version, title=title, changes=changes)

        dialog = TitleDialog(version, keep, self._view)
        dialog.accepted.connect(lambda: self.changed.emit(version.version_id))
        dialog.open()

    def _ask_to_send(self) -> None:
        version = self._version()
        if version is None:
            return
        text = self.tr(
            "The committee reads and comments {version} from now on. It may still be changed until "
            "it is approved."
        )
        question = QuestionDialog(
            self.tr("Send the draft to review?"),
            text.format(version=version_name(version)),
            self.tr("Send it to review"),
            self._view,
        )
        question.try_to(
            lambda: send_to_review(self._desk.new_uow(), self._desk.occasion(), version.version_id)
        )
        said = self.tr("{version} is under review now.").format(version=version_name(version))
        question.accepted.connect(lambda: self._tell(said, version))
        question.open()

    def _ask_why_back(self) -> None:
        version = self._version()
        if version is None:
            return
        dialog = ReasonDialog(
            self.tr("Take the draft back from review?"),
            self.tr("What was said of it stays. The reason is kept in the journal."),
            self.tr("Take it back"),
            self._view,
        )

        def take_back() -> None:
            uow, by = self._desk.new_uow(), self._desk.occasion()
            take_back_from_review(uow, by, version.version_id, reason=dialog.reason())

        dialog.try_to(take_back)
        said = self.tr("{version} is a draft again.").format(version=version_name(version))
        dialog.accepted.connect(lambda: self._tell(said, version))
        dialog.open()

    def _ask_approval(self) -> None:
        version = self._version()
        if version is None:
            return

        def approve(approval: ApprovedVersion) -> None:
            approve_version(
                self._desk.new_uow(),
                self._desk.occasion(),
                version.version_id,
                on=approval.on,
                in_force_from=approval.in_force_from,
                document_no=approval.document_no,
            )

        signatory = self._desk.queries.office.signatory
        asked = Asked(lambda day: signatory(Post.HEAD, None, day), self._desk.today)
        dialog = ApproveVersionDialog(version, self._reading.versions, asked, approve, self._view)
        said = self.tr("{version} has been approved.").format(version=version_name(version))
        dialog.accepted.connect(lambda: self._tell(said, version))
        dialog.open()

    def _show_files(self) -> None:
        version = self._version()
        if version is None:
            return
        may_add = self._desk.may(Permission.KEEP_MANUAL)
        dialog = FilesDialog(version_name(version), may_add=may_add, parent=self._view)
        dialog.add_asked.connect(lambda: self._ask_file(dialog, version.version_id))
        dialog.opened.connect(self._open)
        dialog.show_files(self._desk.queries.manuals.files(version.version_id))
        dialog.open()

    def _ask_file(self, dialog: FilesDialog, version_id: VersionId) -> None:
        ask_open(
            dialog,
            self.tr("Choose a file that belongs to the manual"),
            self.tr("All files (*)"),
            lambda file: self._add_file(dialog, version_id, file),
        )

    def _add_file(self, dialog: FilesDialog, version_id: VersionId, file: Path) -> None:
        with self._desk.messages.refusals_shown():
            note = self._desk.files.keep_attachment(file, (SUBJECT, version_id), is_photo=False)
            add_manual_file(self._desk.new_uow(), self._desk.occasion(), note)
            self._desk.messages.say(self.tr("Added: {file}").format(file=file.name))
        dialog.show_files(self._desk.queries.manuals.files(version_id))

    def _open(self, file: AttachmentNote) -> None:
        with self._desk.messages.refusals_shown():
            kept = self._desk.files.attachment(file.sha256)
            copy = self._copies.copy(kept, file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _preview(self) -> None:
        version = self._version()
        if version is None:
            return
        papers, fetch = self._desk.papers.manual, self._desk.files.attachment
        preview = PaperPreview(
            self._desk,
            f"{version.title} {version_name(version)}",
            lambda out: papers.pdf(version.version_id, out, fetch, progress=preview.report),
            papers.file_name(version.version_id),
            self._view,
        )
        preview.open()

    def _preview_form(self) -> None:
        title, papers = self.tr("The borrow form"), self._desk.papers
        PaperPreview(self._desk, title, papers.blank_slip, FORM_NAME, self._view).open()

    def _tell(self, said: str, version: ManualVersion) -> None:
        self._desk.messages.say(said)
        self.changed.emit(version.version_id)

    def _version(self) -> ManualVersion | None:
        return self._reading.version
