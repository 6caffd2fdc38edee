"""The head of the manual: which version is in front, how far it has come, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from asset_desk.domain.manual import ManualVersion, VersionStage, stage_on
from asset_desk.thai_dates import short_date
from asset_desk.ui.icons import icon
from asset_desk.ui.look import colour
from asset_desk.ui.manual.words import version_name, version_status
from asset_desk.ui.widgets.parts import ChoiceBox, button, column, label, row
from asset_desk.ui.widgets.status_chip import StatusChip
from asset_desk.ui.words import Status

LEAST_ROOM = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRights:
    """What the officer at the desk may do about the manual."""

    may_keep: bool
    may_approve: bool
    may_comment: bool


class VersionBar(QWidget):
    """Offers what the version's stage and the officer's role allow, and says why not the rest."""

    version_changed = Signal(object)
    begin_asked = Signal()
    send_asked = Signal()
    take_back_asked = Signal()
    approve_asked = Signal()
    title_asked = Signal()
    guidance_asked = Signal()
    files_asked = Signal()
    compare_asked = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("version_bar")
        self._statuses: Sequence[Status] = ()
        self.version = ChoiceBox(name="manual_version")
        self.version.setMinimumWidth(LEAST_ROOM)
        self.version.setAccessibleName(self.tr("Version"))
        self._stage = StatusChip(name="version_stage")
        self._facts = label("", "muted", name="version_facts", wraps=True)
        self._facts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._make_buttons()
        self._lay_out()
        self.version.currentIndexChanged.connect(
            lambda _number: self.version_changed.emit(self.version.value())
        )

    def show_versions(
        self,
        versions: Sequence[ManualVersion],
        shown: ManualVersion,
        day: date,
        rights: VersionRights,
    ) -> None:
        """Offer every version, newest first, with this one in front."""
        quiet = self.version.blockSignals(True)
        newest_first = sorted(versions, key=lambda each: each.number, reverse=True)
        statuses = [version_status(each, versions, day) for each in newest_first]
        self.version.set_choices(
            [
                (each.version_id, f"{version_name(each)} · {status.text}")
                for each, status in zip(newest_first, statuses, strict=True)
            ]
        )
        self._statuses = statuses
        self._colour()
        self.version.choose(shown.version_id)
        self.version.blockSignals(quiet)
        self._show_stage(shown, versions, day)
        self._show_actions(shown, versions, rights)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        for number, status in enumerate(self._statuses):
            self.version.setItemIcon(number, icon(status.icon, colour(status.tone.value)))

    def _show_stage(
        self, shown: ManualVersion, versions: Sequence[ManualVersion], day: date
    ) -> None:
        status = version_status(shown, versions, day)
        self._stage.show_status(status)
        self._facts.setText(self._facts_of(shown, versions, stage_on(shown, versions, day)))

    def _facts_of(
        self, shown: ManualVersion, versions: Sequence[ManualVersion], stage: VersionStage
    ) -> str:
        begun = self.tr("begun on {day}").format(day=short_date(shown.begun_on))
        facts = [begun]
        base = next((each for each in versions if each.version_id == shown.base_id), None)
        if base is not None:
            facts.append(self.tr("from version {number}").format(number=base.number))
        if (approval := shown.approval) is not None:
            said = self.tr("approved on {day} by {name}, {title}")
            title = " ".join(approval.title_lines)
            day = short_date(approval.approved_on)
            facts = [said.format(day=day, name=approval.name, title=title)]
            if approval.document_no:
                facts.append(approval.document_no)
            since = self.tr("in force from {day}")
            if stage is not VersionStage.APPROVED:
                facts.append(since.format(day=short_date(approval.in_force_from)))
        return " · ".join(facts)

    def _show_actions(
        self, shown: ManualVersion, versions: Sequence[ManualVersion], rights: VersionRights
    ) -> None:
        keeps = rights.may_keep and shown.may_be_changed
        is_reviewed = shown.stage is VersionStage.UNDER_REVIEW
        has_open = any(each.may_be_changed for each in versions)
        self.begin.setVisible(rights.may_keep and not has_open)
        self.send.setVisible(keeps and not is_reviewed)
        self.approve.setVisible(rights.may_approve and is_reviewed)
        self.compare.setVisible(len(versions) > 1)
        self._take_back.setVisible(keeps and is_reviewed)
        for action in (self._title, self._guidance):
            action.setVisible(keeps)
        said = self._why_not(shown, rights, has_open=has_open)
        self._why.setText(said)
        self._why.setVisible(bool(said))

    def _why_not(self, shown: ManualVersion, rights: VersionRights, *, has_open: bool) -> str:
        if not rights.may_keep and rights.may_comment:
            return self.tr("You read and comment here. The property officer keeps the text.")
        if not rights.may_keep:
            return self.tr("Your role reads the manual. The property officer keeps it.")
        if shown.may_be_changed:
            return ""
        if has_open:
            return self.tr("An approved version never changes. Choose the draft to go on writing.")
        return self.tr("An approved version never changes. Begin a new version to change it.")

    def _make_buttons(self) -> None:
        self.compare = button(
            self.tr("Compare"),
            self.compare_asked.emit,
            name="compare_versions",
            icon_name="git-compare-arrows",
        )
        self.print = button(
            self.tr("Print"), self.print_asked.emit, name="print_manual", icon_name="printer"
        )
        self.begin = self._primary(
            self.tr("Begin a new version"), self.begin_asked, "begin_version"
        )
        self.send = self._primary(
            self.tr("Send to review"), self.send_asked, "send_to_review", "send"
        )
        self.approve = self._primary(
            self.tr("Record the approval"), self.approve_asked, "approve_version", "stamp"
        )
        self.more = QToolButton()
        self.more.setObjectName("manual_more")
        self.more.setIcon(icon("ellipsis"))
        self.more.setProperty("look", "button")
        self.more.setToolTip(self.tr("More about this version"))
        self.more.setAccessibleName(self.tr("More about this version"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self._title = _action(
            menu, "pencil", self.tr("Title and what is new…"), self.title_asked.emit
        )
        self._title.setObjectName("change_title")
        self._guidance = _action(
            menu, "list-checks", self.tr("Guidance and rules…"), self.guidance_asked.emit
        )
        self._guidance.setObjectName("open_guidance")
        files = _action(menu, "paperclip", self.tr("Attached files…"), self.files_asked.emit)
        files.setObjectName("open_files")
        self._take_back = _action(
            menu, "undo-2", self.tr("Take back from review…"), self.take_back_asked.emit
        )
        self._take_back.setObjectName("take_back_from_review")
        self.more.setMenu(menu)

    def _primary(self, text: str, asked: object, name: str, icon_name: str = "plus") -> QWidget:
        emit = asked.emit  # type: ignore[attr-defined]
        return button(text, emit, name=name, icon_name=icon_name, look="primary")

    def _lay_out(self) -> None:
        self._why = label("", "muted", name="manual_read_only", wraps=True)
        head = row(label(self.tr("Manual"), "title"), self.version)
        head.setStretch(1, 1)
        for part in (self.compare, self.print, self.begin, self.send, self.approve, self.more):
            head.addWidget(part)
        for part in (self.compare, self.begin, self.send, self.approve):
            part.hide()  # until it is known what may be done, none of them takes any room
        facts = row(self._stage, self._facts)
        facts.setStretch(1, 1)
        facts.setAlignment(self._stage, Qt.AlignmentFlag.AlignTop)
        layout = column(spacing=0)
        layout.addLayout(head)
        layout.addLayout(facts)
        layout.addWidget(self._why)
        self.setLayout(layout)


def _action(menu: QMenu, icon_name: str, text: str, act: Callable[[], object]) -> QAction:
    return menu.addAction(icon(icon_name), text, act)
