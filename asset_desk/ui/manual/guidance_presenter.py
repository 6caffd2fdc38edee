"""The guidance of a draft: written once, printed in the manual, enforced on the borrow form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.guidance import Guidance
from asset_desk.domain.manual import ManualVersion
from asset_desk.services.manual import keep_guidance, remove_guidance
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.guidance_choice import GuidanceChoiceDialog, without_guidance
from asset_desk.ui.manual.guidance_dialog import GuidanceDialog
from asset_desk.ui.manual.guidance_view import GuidanceView
from asset_desk.ui.manual.words import version_name
from asset_desk.ui.widgets.dialog import QuestionDialog


class GuidancePresenter(QObject):
    """Lists the guidance of one version; adds, changes and removes it."""

    left = Signal()
    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._version: ManualVersion | None = None
        self._guidance: Sequence[Guidance] = ()
        self.view = view = GuidanceView()
        view.back_asked.connect(self.left)
        view.add_asked.connect(self._ask_for_what)
        view.change_asked.connect(self._ask)
        view.remove_asked.connect(self._ask_to_remove)

    def show(self, version: ManualVersion) -> None:
        """Show the guidance of a version that may be changed."""
        self._version = version
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        if self._version is None:
            return
        self._guidance = self._desk.queries.manuals.guidance(self._version.version_id)
        self.view.show_guidance(self._guidance, version_name(self._version))

    def _ask_for_what(self) -> None:
        work_types = self._desk.queries.office.all_work_types()
        missing = without_guidance(self._guidance, work_types)
        GuidanceChoiceDialog(missing, lambda new: self._ask(new, is_new=True), self.view).open()

    def _ask(self, guidance: Guidance, *, is_new: bool = False) -> None:
        seen = None if is_new else guidance
        dialog = GuidanceDialog(guidance, lambda after: self._keep(after, seen), self.view)
        dialog.accepted.connect(self._after_change)
        dialog.open()

    def _keep(self, guidance: Guidance, seen: Guidance | None) -> None:
        if self._version is not None:
            by, version_id = self._desk.occasion(), self._version.version_id
            keep_guidance(self._desk.new_uow(), by, version_id, guidance, seen=seen)

    def _ask_to_remove(self, guidance: Guidance) -> None:
        text = self.tr(
            "“{name}” leaves this draft. Once it is in force, the settings rule this again."
        )
        question = QuestionDialog(
            self.tr("Remove this guidance?"),
            text.format(name=guidance.name),
            self.tr("Remove it"),
            self.view,
        )
        question.try_to(lambda: self._remove(guidance))
        question.accepted.connect(self._after_change)
        question.open()

    def _remove(self, guidance: Guidance) -> None:
        if self._version is not None:
            by, version_id = self._desk.occasion(), self._version.version_id
            remove_guidance(self._desk.new_uow(), by, version_id, guidance.key)

    def _after_change(self) -> None:
        self._desk.messages.say(self.tr("The guidance has been kept."))
        self.refresh()
        self.kept.emit()
