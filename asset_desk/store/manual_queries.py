"""Reading the manual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from asset_desk.domain.guidance import Guidance
from asset_desk.domain.manual import ManualVersion, Section, SectionKey, VersionId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.database import Database
from asset_desk.store.manual_store import SqlManuals
from asset_desk.store.unit_of_work import SqlUnitOfWork

T = TypeVar("T")


class SqlManualQueries:
    """The manual's versions, each question with a steady picture of the book."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def versions(self) -> Sequence[ManualVersion]:
        """Every version, oldest first."""
        return self._ask(lambda manuals: manuals.versions())

    def version(self, version_id: VersionId) -> ManualVersion | None:
        """One version."""
        return self._ask(lambda manuals: manuals.get(version_id))

    def in_force(self, day: date) -> ManualVersion | None:
        """The version in force on a day; none before the first."""
        return self._ask(lambda manuals: manuals.in_force(day))

    def sections(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version; `domain.manual.numbered` puts them in order."""
        return self._ask(lambda manuals: manuals.sections(version_id))

    def outline(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version without their texts, which are long."""
        return self._ask(lambda manuals: manuals.outline(version_id))

    def section(self, version_id: VersionId, key: SectionKey) -> Section | None:
        """One section with its text."""
        return self._ask(lambda manuals: manuals.section(version_id, key))

    def guidance(self, version_id: VersionId) -> Sequence[Guidance]:
        """The guidance of a version: types of work in the office's order, then categories."""
        return self._ask(lambda manuals: manuals.guidance(version_id))

    def guidance_in_force(self, day: date) -> Sequence[Guidance]:
        """The guidance that rules loans asked for on a day; none without a manual in force."""
        return self._ask(lambda manuals: _in_force(manuals, day))

    def files(self, version_id: VersionId) -> Sequence[AttachmentNote]:
        """The files attached to a version, oldest first."""
        return self._ask(lambda manuals: manuals.files(version_id))

    def _ask(self, question: Callable[[SqlManuals], T]) -> T:
        with SqlUnitOfWork(self._database.engine, is_reading=True) as uow:
            return question(uow.manuals)


def _in_force(manuals: SqlManuals, day: date) -> Sequence[Guidance]:
    version = manuals.in_force(day)
    return manuals.guidance(version.version_id) if version else ()
