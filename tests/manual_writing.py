"""A manual that is being written, and each use case of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import Picture, text_of
from asset_desk.domain.guidance import GuidanceScope
from asset_desk.domain.journal import ActKind
from asset_desk.domain.manual import Section, SectionKey, SectionKind, VersionId, numbered
from asset_desk.services import manual
from asset_desk.services.drafts import AttachmentNote
from tests.builders import TODAY, Desk, occasion

TITLE = "คู่มือการใช้ทรัพย์สินของทางราชการ"
PICTURE = "cd" * 32


def begun(desk: Desk, **given) -> VersionId:
    """A draft with the starting text, or of a base."""
    return manual.begin_version(
        desk.uow, occasion(), **{"title": TITLE, "fiscal_year": 2569} | given
    )


def approved(desk: Desk, version_id: VersionId, **given) -> VersionId:
    """The version sent to review and approved today, in force from today on."""
    manual.send_to_review(desk.uow, occasion(), version_id)
    days = {"on": TODAY, "in_force_from": TODAY} | given
    manual.approve_version(desk.uow, occasion(), version_id, **days)
    return version_id


def draft_of(desk: Desk) -> VersionId:
    """The version that is being written."""
    (found,) = (each for each in desk.queries.manuals.versions() if each.may_be_changed)
    return found.version_id


def under_review(desk: Desk) -> None:
    """Send the version that is being written to review."""
    manual.send_to_review(desk.uow, occasion(), draft_of(desk))


def section_of(desk: Desk, version_id: VersionId, heading: str) -> Section:
    """The section with this heading."""
    sections = desk.queries.manuals.sections(version_id)
    return next(each for each in sections if each.heading == heading)


def guidance_of(desk: Desk, version_id: VersionId, name: str):
    """The guidance for this type of work or category."""
    return next(each for each in desk.queries.manuals.guidance(version_id) if each.name == name)


def picture(version_id: VersionId, sha256: str = PICTURE) -> AttachmentNote:
    """A picture of a version."""
    return AttachmentNote("manual_version", version_id, "ผัง.png", sha256, 9, is_photo=True)


def write_manual(desk: Desk, file: AttachmentNote | None = None, **given) -> VersionId:
    """Do everything once that may be done to a manual; a second version is being written."""
    by, first = occasion(), begun(desk, **given)
    note = replace(file or picture(first), subject="manual_version", subject_id=first)
    manual.add_manual_file(desk.uow, by, note)
    seen = desk.queries.manuals.version(first)
    manual.change_version(desk.uow, by, seen, title=TITLE, changes="ฉบับแรก")
    chapter = manual.add_section(desk.uow, by, first, heading="การใช้โดรน")
    one = manual.add_section(desk.uow, by, first, heading="ผู้ใช้", parent=chapter)
    two = manual.add_section(desk.uow, by, first, heading="ก่อนบิน", parent=chapter)
    manual.move_section(desk.uow, by, first, two, parent=chapter, position=1)
    section = section_of(desk, first, "ผู้ใช้")
    body = (*text_of("ผู้ผ่านการอบรม\nและขึ้นทะเบียนแล้ว"), Picture(note.sha256, "โดรน"))
    manual.change_section(desk.uow, by, first, section, replace(section, body=body))
    gone = manual.add_section(desk.uow, by, first, heading="ลงผิด", parent=chapter, after=one)
    manual.remove_section(desk.uow, by, first, gone)
    tents = guidance_of(desk, first, "สนาม")
    manual.keep_guidance(desk.uow, by, first, replace(tents, longest_days=7))
    manual.remove_guidance(desk.uow, by, first, (GuidanceScope.CATEGORY, "อาวุธ"))
    manual.send_to_review(desk.uow, by, first)
    manual.take_back_from_review(desk.uow, by, first, reason="แก้คำผิด")
    approved(desk, first)
    second = begun(desk, base_id=first, fiscal_year=2570)
    manual.remove_section(desk.uow, by, second, two)
    return second


def _chapter(desk: Desk) -> SectionKey:
    return section_of(desk, draft_of(desk), "การใช้โดรน").key


def _change(desk: Desk, by) -> None:
    section = section_of(desk, draft_of(desk), "การใช้โดรน")
    after = replace(section, body=text_of("บินเฉพาะในงานราชการ"))
    manual.change_section(desk.uow, by, draft_of(desk), section, after)


def _guide(desk: Desk, by) -> None:
    tents = guidance_of(desk, draft_of(desk), "สนาม")
    manual.keep_guidance(desk.uow, by, draft_of(desk), replace(tents, longest_days=5))


USE_CASES = (
    (
        "begin_version",
        Permission.KEEP_MANUAL,
        ActKind.MANUAL_BEGUN,
        lambda desk, by: manual.begin_version(desk.uow, by, title=TITLE, fiscal_year=2570),
        lambda desk: approved(desk, draft_of(desk)),
    ),
    (
        "change_version",
        Permission.KEEP_MANUAL,
        ActKind.MANUAL_CHANGED,
        lambda desk, by: manual.change_version(
            desk.uow,
            by,
            desk.queries.manuals.version(draft_of(desk)),
            title=TITLE,
            changes="เพิ่มหมวดโดรน",
        ),
    ),
    (
        "add_section",
        Permission.KEEP_MANUAL,
        ActKind.SECTION_ADDED,
        lambda desk, by: manual.add_section(
            desk.uow, by, draft_of(desk), heading="หลังบิน", parent=_chapter(desk)
        ),
    ),
    ("change_section", Permission.KEEP_MANUAL, ActKind.SECTION_CHANGED, _change),
    (
        "move_section",
        Permission.KEEP_MANUAL,
        ActKind.SECTION_MOVED,
        lambda desk, by: manual.move_section(
            desk.uow, by, draft_of(desk), _chapter(desk), parent=None, position=1
        ),
    ),
    (
        "remove_section",
        Permission.KEEP_MANUAL,
        ActKind.SECTION_REMOVED,
        lambda desk, by: manual.remove_section(
            desk.uow, by, draft_of(desk), section_of(desk, draft_of(desk), "ผู้ใช้").key
        ),
    ),
    ("keep_guidance", Permission.KEEP_MANUAL, ActKind.GUIDANCE_KEPT, _guide),
    (
        "remove_guidance",
        Permission.KEEP_MANUAL,
        ActKind.GUIDANCE_REMOVED,
        lambda desk, by: manual.remove_guidance(
            desk.uow, by, draft_of(desk), (GuidanceScope.CATEGORY, "สนาม")
        ),
    ),
    (
        "add_manual_file",
        Permission.KEEP_MANUAL,
        ActKind.ATTACHMENT_ADDED,
        lambda desk, by: manual.add_manual_file(desk.uow, by, picture(draft_of(desk))),
    ),
    (
        "send_to_review",
        Permission.KEEP_MANUAL,
        ActKind.MANUAL_SENT_TO_REVIEW,
        lambda desk, by: manual.send_to_review(desk.uow, by, draft_of(desk)),
    ),
    (
        "take_back_from_review",
        Permission.KEEP_MANUAL,
        ActKind.MANUAL_TAKEN_BACK,
        lambda desk, by: manual.take_back_from_review(
            desk.uow, by, draft_of(desk), reason="แก้คำผิด"
        ),
        under_review,
    ),
    (
        "approve_version",
        Permission.APPROVE_MANUAL,
        ActKind.MANUAL_APPROVED,
        lambda desk, by: manual.approve_version(
            desk.uow, by, draft_of(desk), on=TODAY, in_force_from=TODAY, document_no="1/2569"
        ),
        under_review,
    ),
)
"""Of each use case: its name, what it asks of the officer, its act, a call that succeeds, and what
must be done before it."""


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


def sections(desk: Desk, version_id: VersionId) -> dict[SectionKey, Section]:
    """The sections of a version by their keys."""
    return {each.key: each for each in desk.queries.manuals.sections(version_id)}


def headings(desk: Desk, version_id: VersionId, parent=None, kind=SectionKind.CHAPTER):
    """The headings under a section, in the order of the manual."""
    return [
        each.section.heading
        for each in numbered(desk.queries.manuals.sections(version_id))
        if each.section.parent == parent and each.section.kind is kind
    ]
