"""The manual while a book is made in bulk: read once for as long as nothing in it changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session
from typing_extensions import override

from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import Approval, ManualVersion, VersionId, version_in_force
from asset_desk.store.manual_store import SqlManuals


class BulkManuals(SqlManuals):
    """Every loan asks which version is in force and what it says."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._forget()

    def _forget(self) -> None:
        self._versions: Sequence[ManualVersion] | None = None
        self._guidance: dict[VersionId, Sequence[Guidance]] = {}

    @override
    def versions(self) -> Sequence[ManualVersion]:
        if self._versions is None:
            self._versions = super().versions()
        return self._versions

    @override
    def in_force(self, day: date) -> ManualVersion | None:
        return version_in_force(self.versions(), day)

    @override
    def guidance(self, version_id: VersionId) -> Sequence[Guidance]:
        if version_id not in self._guidance:
            self._guidance[version_id] = super().guidance(version_id)
        return self._guidance[version_id]

    @override
    def add(self, version: ManualVersion) -> VersionId:
        self._forget()
        return super().add(version)

    @override
    def keep(self, version: ManualVersion) -> None:
        self._forget()
        super().keep(version)

    @override
    def approve(self, version_id: VersionId, approval: Approval) -> None:
        self._forget()
        super().approve(version_id, approval)

    @override
    def keep_guidance(self, version_id: VersionId, guidance: Guidance) -> None:
        self._forget()
        super().keep_guidance(version_id, guidance)

    @override
    def remove_guidance(self, version_id: VersionId, key: tuple[GuidanceScope, int | str]) -> None:
        self._forget()
        super().remove_guidance(version_id, key)
