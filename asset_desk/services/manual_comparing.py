"""Two versions of the manual held against each other, as the book has them."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import VersionId
from asset_desk.domain.manual_diff import Edition, ManualDiff, compare
from asset_desk.domain.marked_text import Words
from asset_desk.services.manual_rows import ManualQueries


def edition_of(manuals: ManualQueries, version_id: VersionId) -> Edition:
    """A version with everything in it; refused when there is none."""
    version = manuals.version(version_id)
    if version is None:
        raise DeskError(Refusal.VERSION_NOT_FOUND, version_id=version_id)
    return Edition(version, manuals.sections(version_id), manuals.guidance(version_id))


def compare_versions(
    manuals: ManualQueries, before_id: VersionId, after_id: VersionId, words: Words
) -> ManualDiff:
    """What is new in a version against another; `words` cuts Thai into words."""
    return compare(edition_of(manuals, before_id), edition_of(manuals, after_id), words)
