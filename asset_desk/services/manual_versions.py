"""The version that a use case of the manual is about."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import ManualVersion, VersionId
from asset_desk.services.ports import UnitOfWork

SUBJECT = "manual_version"
"""What acts and files call it."""


def version_of(uow: UnitOfWork, version_id: VersionId) -> ManualVersion:
    """The version, whatever its stage; refused when there is none."""
    version = uow.manuals.get(version_id)
    if version is None:
        raise DeskError(Refusal.VERSION_NOT_FOUND, version_id=version_id)
    return version


def open_version(uow: UnitOfWork, version_id: VersionId) -> ManualVersion:
    """The version, which may still be changed; refused when it is approved."""
    version = version_of(uow, version_id)
    version.must_be_changeable()
    return version
