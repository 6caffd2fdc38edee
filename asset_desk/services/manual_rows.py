"""The manual: what use cases need of the book, and what screens and papers read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.journal import ActNo
from asset_desk.domain.manual import Approval, ManualVersion, Section, SectionKey, VersionId
from asset_desk.services.drafts import AttachmentNote


class Manuals(Protocol):
    """The versions of the manual, as one transaction sees them."""

    def versions(self) -> Sequence[ManualVersion]:
        """Every version, oldest first."""

    def get(self, version_id: VersionId) -> ManualVersion | None:
        """One version."""

    def in_force(self, day: date) -> ManualVersion | None:
        """The version in force on a day; none before the first."""

    def add(self, version: ManualVersion) -> VersionId:
        """Add a draft; the id given in it is ignored."""

    def keep(self, version: ManualVersion) -> None:
        """Keep the new title, changes or stage of a version that is not approved."""

    def approve(self, version_id: VersionId, approval: Approval) -> None:
        """Approve a version: from here on nothing of it changes."""

    def sections(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version, in no order that matters."""

    def section(self, version_id: VersionId, key: SectionKey) -> Section | None:
        """One section."""

    def next_key(self) -> SectionKey:
        """A key that no section of any version ever had."""

    def keep_section(self, version_id: VersionId, section: Section) -> None:
        """Keep a section, new or changed."""

    def remove_section(self, version_id: VersionId, key: SectionKey) -> None:
        """Take a section out of a draft; earlier versions keep it."""

    def guidance(self, version_id: VersionId) -> Sequence[Guidance]:
        """The guidance of a version: types of work in the office's order, then categories."""

    def keep_guidance(self, version_id: VersionId, guidance: Guidance) -> None:
        """Keep a guidance, new or instead of the one of the same key."""

    def remove_guidance(self, version_id: VersionId, key: tuple[GuidanceScope, int | str]) -> None:
        """Take a guidance out of a draft."""

    def has_file(self, sha256: str) -> bool:
        """Whether a file is attached to any version of the manual."""

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember a picture or a file of a version, which is already in place."""


class ManualQueries(Protocol):
    """The manual, as screens and papers read it."""

    def versions(self) -> Sequence[ManualVersion]:
        """Every version, oldest first."""

    def version(self, version_id: VersionId) -> ManualVersion | None:
        """One version."""

    def in_force(self, day: date) -> ManualVersion | None:
        """The version in force on a day; none before the first."""

    def sections(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version; `domain.manual.numbered` puts them in order."""

    def outline(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version without their texts, which are long."""

    def section(self, version_id: VersionId, key: SectionKey) -> Section | None:
        """One section with its text."""

    def guidance(self, version_id: VersionId) -> Sequence[Guidance]:
        """The guidance of a version: types of work in the office's order, then categories."""

    def guidance_in_force(self, day: date) -> Sequence[Guidance]:
        """The guidance that rules loans asked for on a day; none without a manual in force."""

    def files(self, version_id: VersionId) -> Sequence[AttachmentNote]:
        """The files attached to a version, oldest first."""
