"""A manual that is in force on a desk's book, for the tests of what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.guidance import Guidance
from asset_desk.domain.manual import VersionId
from asset_desk.services.manual import approve_version, begin_version, send_to_review
from asset_desk.services.manual_sections import keep_guidance
from tests.builders import TODAY, occasion


def manual_begun(desk, *, today: date = TODAY) -> VersionId:
    """A draft from the version in force, or the first with the starting text."""
    base = desk.queries.manuals.in_force(today)
    return begin_version(
        desk.uow,
        occasion(today=today),
        title="คู่มือการใช้ทรัพย์สินของทางราชการ",
        fiscal_year=2569,
        base_id=base.version_id if base else None,
    )


def guidance_for(desk, version_id: VersionId, name: str, **rules: object) -> Guidance:
    """What a draft says of a type of work or a category, with these rules instead."""
    known = desk.queries.manuals.guidance(version_id)
    own = next(each for each in known if each.name == name)
    return replace(own, **rules)


def manual_in_force(
    desk,
    rules: dict[str, dict[str, object]],
    *,
    on: date = TODAY,
    in_force_from: date | None = None,
) -> VersionId:
    """A new version, approved on a day, with other rules for what is named."""
    version_id = manual_begun(desk, today=on)
    by = occasion(today=on)
    for name, own in rules.items():
        keep_guidance(desk.uow, by, version_id, guidance_for(desk, version_id, name, **own))
    send_to_review(desk.uow, by, version_id)
    approve_version(desk.uow, by, version_id, on=on, in_force_from=in_force_from or on)
    return version_id
