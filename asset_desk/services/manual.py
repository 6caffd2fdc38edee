"""Use cases of the manual: begin a version, write it, send it to review, approve it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.approvals import Signatory
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.manual import (
    Approval,
    ManualVersion,
    VersionId,
    VersionStage,
    check_in_force,
    check_words,
)
from asset_desk.domain.manual_seals import guidance_note, seal_of, section_told, version_told
from asset_desk.domain.office import Post
from asset_desk.domain.review import RoundId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.journalling import changes as differences
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.manual_begun import guidance_to_begin, sections_to_begin
from asset_desk.services.manual_sections import (
    add_section,
    change_section,
    keep_guidance,
    move_section,
    remove_guidance,
    remove_section,
)
from asset_desk.services.manual_versions import SUBJECT, open_version, version_of
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.signatories import sign_as_of

__all__ = (
    "add_manual_file",
    "add_section",
    "approve_version",
    "begin_version",
    "change_section",
    "change_version",
    "keep_guidance",
    "move_section",
    "remove_guidance",
    "remove_section",
    "send_to_review",
    "take_back_from_review",
)


def begin_version(
    uow: UnitOfWork,
    by: Occasion,
    *,
    title: str,
    fiscal_year: int,
    base_id: VersionId | None = None,
    round_id: RoundId | None = None,
) -> VersionId:
    """Begin a draft as a copy of its base, or without one with the starting text.

    Sections keep their keys. Guidance is for the types of work as they are called now: that of
    closed ones is left out, new ones get theirs. With a round, the draft is what comes of it.
    """
    by.must(Permission.KEEP_MANUAL)
    title = tidy(title)
    check_words(title)
    with uow:
        versions = uow.manuals.versions()
        if any(each.may_be_changed for each in versions):
            raise DeskError(Refusal.VERSION_OPEN_ALREADY)
        _check_round(uow, round_id)
        draft = ManualVersion(
            version_id=VersionId(0),
            number=max((each.number for each in versions), default=0) + 1,
            title=title,
            fiscal_year=fiscal_year,
            begun_on=by.today,
            base_id=version_of(uow, base_id).version_id if base_id is not None else None,
        )
        _begin(uow, by, draft, round_id)
        version_id = uow.manuals.versions()[-1].version_id
        uow.commit()
    return version_id


def change_version(
    uow: UnitOfWork, by: Occasion, seen: ManualVersion, *, title: str, changes: str
) -> None:
    """Word the title and what is new; refused when somebody changed them since `seen`."""
    by.must(Permission.KEEP_MANUAL)
    title, changes = tidy(title), changes.strip()
    check_words(title, changes)
    with uow:
        before = open_version(uow, seen.version_id)
        if (before.title, before.changes) != (seen.title, seen.changes):
            raise DeskError(Refusal.CHANGED_MEANWHILE)
        after = replace(before, title=title, changes=changes)
        if after == before:
            return
        uow.manuals.keep(after)
        payload = {"changed": differences(before, after)}
        note_act(uow, by, ActKind.MANUAL_CHANGED, (SUBJECT, before.version_id), payload)
        uow.commit()


def send_to_review(uow: UnitOfWork, by: Occasion, version_id: VersionId) -> None:
    """Say that a draft is ready to be looked at; it may still be changed."""
    by.must(Permission.KEEP_MANUAL)
    with uow:
        version = open_version(uow, version_id)
        if version.stage is not VersionStage.DRAFT:
            raise DeskError(Refusal.VERSION_UNDER_REVIEW)
        if not uow.manuals.sections(version_id):
            raise DeskError(Refusal.MANUAL_EMPTY)
        uow.manuals.keep(replace(version, stage=VersionStage.UNDER_REVIEW))
        subject = (SUBJECT, version_id)
        note_act(uow, by, ActKind.MANUAL_SENT_TO_REVIEW, subject, {"number": version.number})
        uow.commit()


def take_back_from_review(
    uow: UnitOfWork, by: Occasion, version_id: VersionId, *, reason: str
) -> None:
    """Say that a draft is not ready after all, and why."""
    by.must(Permission.KEEP_MANUAL)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        version = _under_review(uow, version_id)
        uow.manuals.keep(replace(version, stage=VersionStage.DRAFT))
        subject = (SUBJECT, version_id)
        payload = {"number": version.number, "reason": reason}
        note_act(uow, by, ActKind.MANUAL_TAKEN_BACK, subject, payload)
        uow.commit()


def approve_version(
    uow: UnitOfWork,
    by: Occasion,
    version_id: VersionId,
    *,
    on: date,
    in_force_from: date,
    document_no: str = "",
) -> None:
    """Approve a version that was under review, as the head did on a day; it never changes again.

    The act bears one digest of the whole version, so that a later change of it shows.
    """
    by.must(Permission.APPROVE_MANUAL)
    if on > by.today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
    with uow:
        version = _under_review(uow, version_id)
        sections = uow.manuals.sections(version_id)
        if not sections:
            raise DeskError(Refusal.MANUAL_EMPTY)
        check_in_force(in_force_from, on, uow.manuals.versions())
        signing = _head(uow, on)
        approval = Approval(
            approved_on=on,
            in_force_from=in_force_from,
            name=signing.name,
            title_lines=signing.title_lines,
            order=signing.order,
            document_no=tidy(document_no),
        )
        uow.manuals.approve(version_id, approval)
        payload = {
            "number": version.number,
            "approval": plain(approval),
            "seal": seal_of(version, sections, uow.manuals.guidance(version_id)),
        }
        note_act(uow, by, ActKind.MANUAL_APPROVED, (SUBJECT, version_id), payload, on=on)
        uow.commit()


def add_manual_file(uow: UnitOfWork, by: Occasion, note: AttachmentNote) -> None:
    """Remember a picture or a file of a version, already among the attachments.

    A scan of the signed approval may come after it: files are beside the text, not in it.
    """
    by.must(Permission.KEEP_MANUAL)
    if note.subject != SUBJECT:
        raise DeskError(Refusal.VERSION_NOT_FOUND, subject=note.subject)
    with uow:
        version_of(uow, VersionId(note.subject_id))
        subject = (note.subject, note.subject_id)
        act_no = note_act(uow, by, ActKind.ATTACHMENT_ADDED, subject, plain(note))
        uow.manuals.attach(act_no, note)
        uow.commit()


def _begin(uow: UnitOfWork, by: Occasion, draft: ManualVersion, round_id: RoundId | None) -> None:
    sections = sections_to_begin(uow, draft.base_id)
    guidance = guidance_to_begin(uow, draft.base_id)
    version_id = uow.manuals.add(draft)
    for section in sections:
        uow.manuals.keep_section(version_id, section)
    for each in guidance:
        uow.manuals.keep_guidance(version_id, each)
    payload = {
        **version_told(draft),
        "round_id": round_id,
        "sections": {section.key: section_told(section) for section in sections},
        "guidance": [guidance_note(each) for each in guidance],
    }
    act_no = note_act(uow, by, ActKind.MANUAL_BEGUN, (SUBJECT, version_id), payload)
    if round_id is not None:
        uow.reviews.join_draft(act_no, round_id, version_id)


def _check_round(uow: UnitOfWork, round_id: RoundId | None) -> None:
    if round_id is None:
        return
    opened = uow.reviews.get(round_id)
    if opened is None:
        raise DeskError(Refusal.ROUND_NOT_FOUND, round_id=round_id)
    if opened.draft_id is not None:
        raise DeskError(Refusal.ROUND_HAS_DRAFT)


def _under_review(uow: UnitOfWork, version_id: VersionId) -> ManualVersion:
    version = open_version(uow, version_id)
    if version.stage is not VersionStage.UNDER_REVIEW:
        raise DeskError(Refusal.VERSION_NOT_UNDER_REVIEW)
    return version


def _head(uow: UnitOfWork, on: date) -> Signatory:
    signing = sign_as_of(uow, Post.HEAD, None, on)
    if signing is None:
        raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=Post.HEAD, day=on)
    return signing
