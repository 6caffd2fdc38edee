"""Writing in a draft: a section in place, its heading, where it stands, what it shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import NumberedSection, Section, SectionKey
from asset_desk.services.manual import (
    add_manual_file,
    add_section,
    change_section,
    move_section,
    remove_section,
)
from asset_desk.services.manual_versions import SUBJECT
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.moves import Move, Place, place_dropped, place_of
from asset_desk.ui.manual.reading_presenter import ReadingPresenter
from asset_desk.ui.manual.section_dialogs import (
    KINDS,
    AddSectionDialog,
    NewSection,
    SectionDialog,
    Where,
)
from asset_desk.ui.manual.view import ManualView
from asset_desk.ui.widgets.dialog import QuestionDialog


class EditingPresenter(QObject):
    """Keeps what was written, and never writes over what somebody else has kept."""

    kept = Signal()

    def __init__(
        self, desk: Desk, view: ManualView, reading: ReadingPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._view, self._reading = desk, view, reading
        page, tree = view.page, view.sections
        page.edit_asked.connect(self.write)
        page.settings_asked.connect(self._ask_what_it_shows)
        page.editor.keep_asked.connect(self._keep)
        page.editor.cancel_asked.connect(lambda: self.then(reading.show_section))
        page.editor.theirs_asked.connect(self._show_theirs)
        tree.add_asked.connect(lambda: self.then(self._ask_new))
        tree.remove_asked.connect(lambda: self.then(self._ask_to_remove))
        tree.move_asked.connect(self._step)
        tree.dropped.connect(self._drop)

    @property
    def is_changed(self) -> bool:
        """Whether something was written that is not kept."""
        page = self._view.page
        return page.is_writing and page.editor.is_changed

    def then(self, act: Callable[[], object], otherwise: Callable[[], object] = bool) -> None:
        """Do it at once, or after asking when something written would be lost."""
        if not self.is_changed:
            act()
            return
        question = QuestionDialog(
            self.tr("This section is not kept yet"),
            self.tr("If you go on now, what you wrote in it is lost."),
            self.tr("Go on without keeping it"),
            self._view,
        )
        question.accepted.connect(self._reading.show_section)
        question.accepted.connect(act)
        question.rejected.connect(otherwise)
        question.open()

    def write(self) -> None:
        """Open the chosen section for writing, as the book has it now."""
        chosen = self._reading.whole()
        if chosen is not None and self._reading.may_change:
            self._view.page.editor.text.keep_picture = self._keep_picture
            self._view.page.write(chosen)

    def _keep_picture(self, file: Path) -> str:
        """Keep the file of a picture with the version, and give its SHA-256."""
        version = self._reading.version
        if version is None:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        subject = (SUBJECT, int(version.version_id))
        note = self._desk.files.keep_attachment(file, subject, is_photo=True)
        add_manual_file(self._desk.new_uow(), self._desk.occasion(), note)
        return note.sha256

    def _keep(self) -> None:
        editor = self._view.page.editor
        try:
            self._change(editor.seen, editor.section())
        except DeskError as refused:
            if refused.refusal is Refusal.CHANGED_MEANWHILE:
                editor.show_clash()
            else:
                self._desk.messages.refuse(refused)
            return
        self._desk.messages.say(self.tr("The section has been kept."))
        self._reading.show_section()
        self.kept.emit()

    def _change(self, seen: Section, after: Section) -> None:
        version = self._reading.version
        if version is None:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        by = self._desk.occasion()
        change_section(self._desk.new_uow(), by, version.version_id, seen, after)

    def _show_theirs(self) -> None:
        self._reading.show_section()
        self.write()

    def _ask_what_it_shows(self) -> None:
        chosen = self._reading.whole()
        if chosen is None:
            return
        dialog = SectionDialog(
            chosen, lambda after: self._change(chosen.section, after), self._view
        )
        dialog.accepted.connect(self.kept)
        dialog.open()

    def _ask_new(self) -> None:
        chosen = self._reading.chosen()
        AddSectionDialog(chosen, lambda new: self._add(chosen, new), self._view).open()

    def _add(self, chosen: NumberedSection | None, new: NewSection) -> None:
        version = self._reading.version
        if version is None:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        places: dict[str, object] = {}
        if chosen is not None and new.where is Where.AFTER:
            section = chosen.section
            places = {"parent": section.parent, "after": section.key, "kind": section.kind}
        elif chosen is not None and new.where is Where.UNDER:
            places = {"parent": chosen.section.key}
        else:
            places = {"kind": KINDS[new.where]}
        key = add_section(
            self._desk.new_uow(),
            self._desk.occasion(),
            version.version_id,
            heading=new.heading,
            **places,  # type: ignore[arg-type]
        )
        self._desk.messages.say(self.tr("The section has been added."))
        self.kept.emit()
        self._show_new(key)

    def _show_new(self, key: SectionKey) -> None:
        self._view.sections.choose(key)
        self._reading.show_section()
        self.write()

    def _ask_to_remove(self) -> None:
        chosen, version = self._reading.chosen(), self._reading.version
        if chosen is None or version is None:
            return
        text = self.tr(
            "“{section}” and its text leave this draft. Earlier versions keep them, and the "
            "journal says who removed them."
        )
        question = QuestionDialog(
            self.tr("Remove this section?"),
            text.format(section=chosen.title),
            self.tr("Remove it"),
            self._view,
        )

        def remove() -> None:
            by, key = self._desk.occasion(), chosen.section.key
            remove_section(self._desk.new_uow(), by, version.version_id, key)

        question.try_to(remove)
        question.accepted.connect(lambda: self._after_removal(chosen))
        question.open()

    def _after_removal(self, gone: NumberedSection) -> None:
        """Go on with the section before the one that is gone."""
        keys = [each.section.key for each in self._reading.sections]
        at = keys.index(gone.section.key)
        self._desk.messages.say(self.tr("The section has been removed."))
        others = [*keys[:at][::-1], *keys[at + 1 :]]
        self._view.sections.choose(others[0] if others else None)
        self.kept.emit()

    def _step(self, move: Move) -> None:
        key = self._reading.key
        if key is not None:
            self._move(key, place_of(self._reading.sections, key, move))

    def _drop(self, key: SectionKey, under: SectionKey | None, row: int) -> None:
        self._move(key, place_dropped(self._reading.sections, key, under, row))

    def _move(self, key: SectionKey, place: Place | None) -> None:
        version = self._reading.version
        if place is None or version is None:
            return
        parent, position = place
        with self._desk.messages.refusals_shown():
            by = self._desk.occasion()
            uow = self._desk.new_uow()
            move_section(uow, by, version.version_id, key, parent=parent, position=position)
            self.kept.emit()
