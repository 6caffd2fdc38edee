"""The manual: nothing yet, read and written, its guidance, or two versions side by side."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.manual import ManualVersion, SectionKey, VersionId
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.compare_presenter import ComparePresenter
from asset_desk.ui.manual.editing_presenter import EditingPresenter
from asset_desk.ui.manual.empty_page import EmptyManualPage
from asset_desk.ui.manual.guidance_presenter import GuidancePresenter
from asset_desk.ui.manual.marking import round_of
from asset_desk.ui.manual.reading_presenter import ReadingPresenter
from asset_desk.ui.manual.section_page import SectionPage
from asset_desk.ui.manual.version_presenter import VersionPresenter
from asset_desk.ui.manual.view import ManualView
from asset_desk.ui.review.comments_presenter import CommentsPresenter


class ManualPresenter(QObject):
    """One of its pages is in front; what is written and not kept is never lost unasked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self._empty = EmptyManualPage()
        self._page = ManualView(SectionPage(desk.files.attachment))
        self.reading = ReadingPresenter(desk, self._page, self)
        self.editing = EditingPresenter(desk, self._page, self.reading, self)
        self.versions = VersionPresenter(desk, self._page, self.reading, self)
        self.guidance = GuidancePresenter(desk, self)
        self.compare = ComparePresenter(desk, self)
        self.comments = CommentsPresenter(desk, self)
        self._page.show_beside(self.comments.view)
        for part in (self._empty, self._page, self.guidance.view, self.compare.view):
            self.view.addWidget(part)
        self._connect()

    @property
    def is_in_work(self) -> bool:
        """Whether a section was written and not kept."""
        return self.editing.is_changed

    def refresh(self) -> None:
        """Read again what is in front; what is being written stays."""
        if not self._desk.session.is_open:
            return
        with self._desk.messages.refusals_shown():
            if self.view.currentWidget() is self.guidance.view:
                self.guidance.refresh()
            elif self.view.currentWidget() is self.compare.view:
                self.compare.refresh()
            else:
                self._show()

    def show_version(self, version_id: VersionId | None) -> None:
        """Bring a version forward, or what was in front before when None."""
        self.editing.then(lambda: self._go_to(version_id))

    def _show(self, version_id: VersionId | None = None) -> None:
        if not self.reading.read(version_id):
            self._empty.show_rights(may_keep=self._desk.may(Permission.KEEP_MANUAL))
            self._bring(self._empty)
            return
        self._bring(self._page)
        self.reading.show()
        if not self._page.page.is_writing:
            self.reading.show_section()

    def _go_to(self, version_id: VersionId | None) -> None:
        with self._desk.messages.refusals_shown():
            self._show(version_id)
            self.reading.show_section()

    def _choose(self, _key: SectionKey) -> None:
        before = self._page.page.editor.seen.key if self._page.page.is_writing else None
        self.editing.then(
            self.reading.show_section, otherwise=lambda: self._page.sections.choose(before)
        )

    def _change_version(self, version_id: VersionId | None) -> None:
        self.editing.then(lambda: self._go_to(version_id), otherwise=self.reading.show)

    def _show_guidance(self) -> None:
        if self.reading.version is not None and self.reading.may_change:
            self.guidance.show(self.reading.version)
            self._bring(self.guidance.view)

    def _show_comparison(self) -> None:
        if self.reading.version is not None:
            self.compare.show(self.reading.versions, self.reading.version)
            self._bring(self.compare.view)

    def _show_beside(self, version: ManualVersion | None, key: SectionKey | None) -> None:
        """What is said stands at the right as long as the version is in a review round."""
        rounds = self._desk.queries.reviews.rounds()
        is_reviewed = version is not None and round_of(rounds, version) is not None
        self._page.show_side(is_shown=is_reviewed)
        if is_reviewed:
            self.comments.show(version, key)

    def _back(self) -> None:
        self._bring(self._page)
        self.refresh()

    def _bring(self, page: QWidget) -> None:
        self.view.setCurrentWidget(page)

    def _after_version(self, version_id: VersionId) -> None:
        """Something became of a version, which is in front from now on."""
        self._go_to(version_id)
        self._desk.events.manual_changed.emit()

    def _connect(self) -> None:
        events, page = self._desk.events, self._page
        self._empty.begin_asked.connect(self.versions.ask_to_begin)
        page.bar.version_changed.connect(self._change_version)
        page.bar.guidance_asked.connect(lambda: self.editing.then(self._show_guidance))
        page.bar.compare_asked.connect(lambda: self.editing.then(self._show_comparison))
        page.sections.chosen.connect(self._choose)
        page.page.writing.connect(lambda is_on: self.comments.let_take(may_take=not is_on))
        self.reading.section_shown.connect(self._show_beside)
        self.compare.left.connect(self._back)
        self.editing.kept.connect(events.manual_changed)
        self.versions.changed.connect(self._after_version)
        self.guidance.left.connect(self._back)
        self.guidance.kept.connect(events.manual_changed)
        for changed in (events.manual_changed, events.office_changed):
            changed.connect(self._refresh_if_shown)

    def _refresh_if_shown(self) -> None:
        if self.view.isVisible():
            self.refresh()
