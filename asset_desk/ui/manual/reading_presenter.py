"""Which version and which section are in front, and what was searched for in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError
from asset_desk.domain.manual import (
    ManualVersion,
    NumberedSection,
    SectionKey,
    SectionSource,
    VersionId,
    numbered,
    version_in_force,
)
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.marking import Marks, section_marks
from asset_desk.ui.manual.searching import folded_texts, folded_titles, found_in
from asset_desk.ui.manual.set_out import Records, SetOut, set_out
from asset_desk.ui.manual.version_bar import VersionRights
from asset_desk.ui.manual.view import ManualView


class ReadingPresenter(QObject):
    """Reads headings and the text of one section; the other texts only when they are searched."""

    section_shown = Signal(object, object)
    """A version and the key of the section that is now in front."""

    def __init__(self, desk: Desk, view: ManualView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self.versions: Sequence[ManualVersion] = ()
        self.version: ManualVersion | None = None
        self.sections: Sequence[NumberedSection] = ()
        self._searched = ""
        self._titles: Mapping[SectionKey, str] = {}
        self._texts: Mapping[SectionKey, str] = {}
        self._texts_of: VersionId | None = None
        view.sections.search_asked.connect(self.search)

    @property
    def key(self) -> SectionKey | None:
        """The section in front."""
        return self._view.sections.key

    @property
    def may_change(self) -> bool:
        """Whether the officer may write in the version in front."""
        may_keep = self._desk.may(Permission.KEEP_MANUAL)
        return may_keep and self.version is not None and self.version.may_be_changed

    def chosen(self) -> NumberedSection | None:
        """The section in front as the tree has it, without its text."""
        return next((each for each in self.sections if each.section.key == self.key), None)

    def read(self, version_id: VersionId | None = None) -> bool:
        """Read versions and headings; False in a book without a manual."""
        self.versions = self._desk.queries.manuals.versions()
        wanted = version_id or (self.version.version_id if self.version else None)
        by_id = {each.version_id: each for each in self.versions}
        self.version = (by_id.get(wanted) if wanted else None) or self._usual_version()
        if self.version is None:
            return False
        self.sections = numbered(self._desk.queries.manuals.outline(self.version.version_id))
        self._titles, self._texts_of = folded_titles(self.sections), None
        return True

    def show(self) -> None:
        """Show versions and headings as they were read; the chosen section stays chosen."""
        if self.version is None:
            return
        may = self._desk.may
        rights = VersionRights(
            may_keep=may(Permission.KEEP_MANUAL),
            may_approve=may(Permission.APPROVE_MANUAL),
            may_comment=may(Permission.COMMENT_MANUAL),
        )
        today, tree = self._desk.today(), self._view.sections
        self._view.bar.show_versions(self.versions, self.version, today, rights)
        tree.show_sections(self.sections, may_change=self.may_change)
        known = {each.section.key for each in self.sections}
        if self.key not in known:
            first = self.sections[0].section.key if self.sections else None
            tree.choose(first)
        if self._searched:
            self.search(self._searched)
        self._read_marks()

    def show_section(self) -> None:
        """Show the chosen section with its text."""
        chosen, version = self.whole(), self.version
        if version is None or chosen is None:
            none = self.tr("This version has no section yet. Add the first one at the left.")
            self._view.page.show_none(none if self.may_change else self.tr("No section yet"))
            self.section_shown.emit(version, None)
            return
        made = self._set_out(chosen.section.source)
        self._view.page.show_section(chosen, made, may_change=self.may_change)
        if self._searched:
            self._view.page.show_found(self._searched)
        self.section_shown.emit(version, chosen.section.key)

    def whole(self) -> NumberedSection | None:
        """The section in front with its text, as the book has it now."""
        chosen = self.chosen()
        if chosen is None or self.version is None:
            return None
        read = self._desk.queries.manuals.section
        section = read(self.version.version_id, chosen.section.key)
        return NumberedSection(section, chosen.number, chosen.depth) if section else None

    def search(self, text: str) -> None:
        """Show only the sections that hold every word; the texts follow once they are read."""
        self._searched = text.strip()
        self._show_found()
        self._view.page.show_found(self._searched)
        if self._searched and self.version and self._texts_of != self.version.version_id:
            self._read_texts(self.version.version_id)

    def _show_found(self) -> None:
        is_read = self.version is not None and self._texts_of == self.version.version_id
        found = found_in(self._searched, self._titles, self._texts if is_read else {})
        said = ""
        if found is not None and not found and is_read:
            said = self.tr("No section holds “{text}”. Clear the search to see all.")
            said = said.format(text=self._searched)
        elif found is not None:
            said = self.tr("Found in {count} sections").format(count=len(found))
        self._view.sections.show_found(found, said)

    def _read_texts(self, version_id: VersionId) -> None:
        queries = self._desk.queries.manuals

        def done(texts: Mapping[SectionKey, str]) -> None:
            is_same = self.version is not None and self.version.version_id == version_id
            if shiboken6.isValid(self) and is_same:
                self._texts, self._texts_of = texts, version_id
                self._show_found()

        self._desk.reading.run(
            lambda _progress: folded_texts(queries.sections(version_id)),
            done=done,
            failed=self._fail,
        )

    def _read_marks(self) -> None:
        """What changed and what was said takes a moment, so it is read off the screen."""
        version, queries = self.version, self._desk.queries
        if version is None:
            return

        def done(marks: Marks) -> None:
            is_same = self.version is not None and self.version.version_id == version.version_id
            if shiboken6.isValid(self) and is_same:
                self._view.sections.model.show_marks(marks)

        self._desk.reading.run(
            lambda _progress: section_marks(queries, version), done=done, failed=self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)

    def _usual_version(self) -> ManualVersion | None:
        """What is worked on for those who write or comment, what is in force for the others."""
        if self._desk.may(Permission.COMMENT_MANUAL):
            at_work = [each for each in self.versions if each.may_be_changed]
            if at_work:
                return at_work[-1]
        in_force = version_in_force(self.versions, self._desk.today())
        return in_force or (self.versions[-1] if self.versions else None)

    def _set_out(self, source: SectionSource) -> SetOut | None:
        office = self._desk.queries.office.office()
        if source is SectionSource.NONE or office is None or self.version is None:
            return None
        records = Records(
            office=office,
            preferences=self._desk.queries.office.preferences(),
            guidance=tuple(self._desk.queries.manuals.guidance(self.version.version_id)),
            clauses=tuple(self._desk.queries.office.clauses()),
        )
        return set_out(source, records)
