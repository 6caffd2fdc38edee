"""Use cases of a review round: open it, say what is thought, answer, take the steps after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.committees import CommitteeId, Member
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.manual import ManualVersion, VersionId, VersionStage
from asset_desk.domain.review import (
    LONGEST_COMMENT,
    CommentId,
    CommentOutcome,
    CommentText,
    Round,
    RoundId,
    Speaker,
    StepKind,
    check_comment,
    check_steps,
    tidied_comment,
    tidied_lines,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.review_rounds import (
    approval_step,
    check_day,
    members_on,
    not_before,
    open_round_of,
)
from asset_desk.services.review_rows import AnswerNote, CommentRow, StepNote
from asset_desk.services.signatories import division_of

ROUND, COMMENT = "review_round", "review_comment"


def open_round(
    uow: UnitOfWork,
    by: Occasion,
    *,
    fiscal_year: int,
    committee_id: CommitteeId,
    base_id: VersionId | None,
    on: date,
) -> RoundId:
    """Open the review round of a fiscal year; `base_id` is the version that is looked at, if any.

    Refused when the year has its round, or when nobody sits in the committee on that day.
    """
    by.must(Permission.KEEP_MANUAL)
    check_day(on, by.today)
    with uow:
        if any(each.fiscal_year == fiscal_year for each in uow.reviews.rounds()):
            raise DeskError(Refusal.ROUND_OPEN_ALREADY, year=fiscal_year)
        members_on(uow, committee_id, on)
        if base_id is not None and uow.manuals.get(base_id) is None:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        opened = Round(
            round_id=uow.reviews.next_round_id(),
            fiscal_year=fiscal_year,
            committee_id=committee_id,
            base_id=base_id,
            draft_id=None,
            opened_on=on,
        )
        payload = plain(opened)
        del payload["draft_id"]
        subject = (ROUND, opened.round_id)
        act_no = note_act(uow, by, ActKind.ROUND_OPENED, subject, payload, on=on)
        round_id = uow.reviews.open(act_no, opened)
        uow.commit()
    return round_id


def make_comment(
    uow: UnitOfWork,
    by: Occasion,
    round_id: RoundId,
    said: CommentText,
    *,
    on: date,
    speaker_for: Member | None = None,
) -> CommentId:
    """Keep what a member of the committee says of a section, or of the manual as a whole.

    Without `speaker_for` it is said with the member's own account; else it is entered for the
    member, with the day they said it. Nothing said is ever taken out.
    """
    by.must(Permission.COMMENT_MANUAL if speaker_for is None else Permission.KEEP_MANUAL)
    said = tidied_comment(said)
    check_comment(said)
    check_day(on, by.today)
    with uow:
        opened = open_round_of(uow, round_id)
        not_before(on, opened.opened_on)
        members = members_on(uow, opened.committee_id, on)
        speaker = _speaker(uow, by, members, speaker_for)
        _check_subject(uow, opened, said)
        payload = {
            "said": plain(said),
            "speaker": plain(speaker),
            "said_on": on,
            "is_own": speaker_for is None,
        }
        act_no = note_act(uow, by, ActKind.COMMENT_MADE, (ROUND, round_id), payload, on=on)
        comment_id = uow.reviews.add_comment(
            act_no, round_id, said, speaker, said_on=on, is_own=speaker_for is None
        )
        uow.commit()
    return comment_id


def answer_comment(
    uow: UnitOfWork,
    by: Occasion,
    comment_id: CommentId,
    *,
    outcome: CommentOutcome,
    answer: str,
    on: date,
) -> None:
    """Say how a comment was resolved; another answer may follow, and the latest counts."""
    by.must(Permission.KEEP_MANUAL)
    answer = tidied_lines(answer)
    if not answer:
        raise DeskError(Refusal.ANSWER_MISSING)
    if len(answer) > LONGEST_COMMENT:
        raise DeskError(Refusal.COMMENT_TOO_LONG, longest=LONGEST_COMMENT)
    check_day(on, by.today)
    with uow:
        comment = _comment(uow, comment_id)
        open_round_of(uow, comment.round_id)
        not_before(on, comment.said_on)
        note = AnswerNote(outcome=outcome, answer=answer, answered_on=on)
        payload = {"outcome": outcome, "answer": answer, "answered_on": on}
        subject = (COMMENT, comment_id)
        act_no = note_act(uow, by, ActKind.COMMENT_ANSWERED, subject, payload, on=on)
        uow.reviews.answer(act_no, comment_id, note)
        uow.commit()


def take_step(uow: UnitOfWork, by: Occasion, round_id: RoundId, note: StepNote) -> None:
    """Note what was done about a round's outcome: proposed, circulated, acknowledged, published.

    The approval is never noted here: it is the approval of the round's version.
    """
    by.must(Permission.KEEP_MANUAL)
    note = replace(
        note,
        document_no=tidy(note.document_no),
        note=tidy(note.note),
        person_name=tidy(note.person_name),
    )
    check_day(note.taken_on, by.today)
    with uow:
        opened = open_round_of(uow, round_id)
        version = uow.manuals.get(opened.draft_id) if opened.draft_id is not None else None
        taken = list(uow.reviews.steps(round_id))
        if approval := approval_step(version):
            taken.append(approval)
        if note.kind is StepKind.APPROVED:
            raise DeskError(Refusal.STEP_OUT_OF_ORDER, step=note.kind, first=StepKind.PROPOSED)
        check_steps({step.kind for step in taken}, note.kind)
        not_before(note.taken_on, _earliest(opened, taken, note.kind))
        _check_step(uow, round_id, version, note)
        subject, payload = (ROUND, round_id), plain(note)
        act_no = note_act(uow, by, ActKind.ROUND_STEP_TAKEN, subject, payload, on=note.taken_on)
        uow.reviews.add_step(act_no, round_id, note)
        uow.commit()


def _speaker(
    uow: UnitOfWork, by: Occasion, members: tuple[Member, ...], speaker_for: Member | None
) -> Speaker:
    if speaker_for is None:
        account = uow.accounts.get(by.officer.account_id)
        person_id, name = (account.person_id if account else None), ""
    else:
        person_id, name = speaker_for.person_id, tidy(speaker_for.name)
    for member in members:
        by_name = person_id is None and member.person_id is None and member.name == name
        if by_name or (person_id is not None and member.person_id == person_id):
            return Speaker(
                person_id=member.person_id,
                name=member.name,
                position=member.position,
                seat=member.seat,
            )
    raise DeskError(Refusal.NOT_A_MEMBER)


def _check_subject(uow: UnitOfWork, opened: Round, said: CommentText) -> None:
    """Refuse a comment on what is not there: a section of neither version, another round's."""
    if said.about is not None and _comment(uow, said.about).round_id != opened.round_id:
        raise DeskError(Refusal.COMMENT_NOT_FOUND)
    if said.section is None:
        return
    versions = [each for each in (opened.draft_id, opened.base_id) if each is not None]
    if not any(uow.manuals.section(each, said.section) for each in versions):
        raise DeskError(Refusal.SECTION_NOT_FOUND)


def _comment(uow: UnitOfWork, comment_id: CommentId) -> CommentRow:
    comment = uow.reviews.comment(comment_id)
    if comment is None:
        raise DeskError(Refusal.COMMENT_NOT_FOUND)
    return comment


def _earliest(opened: Round, taken: list[StepNote], kind: StepKind) -> date:
    """The first day on which a step can have been taken: that of the one it rests on."""
    rests_on = {
        StepKind.CIRCULATED: StepKind.APPROVED,
        StepKind.ACKNOWLEDGED: StepKind.CIRCULATED,
        StepKind.PUBLISHED: StepKind.APPROVED,
        StepKind.CLOSED: StepKind.PUBLISHED,
    }.get(kind)
    days = [step.taken_on for step in taken if step.kind is rests_on]
    return min(days, default=opened.opened_on)


def _check_step(
    uow: UnitOfWork, round_id: RoundId, version: ManualVersion | None, note: StepNote
) -> None:
    match note.kind:
        case StepKind.PROPOSED:
            _check_proposal(uow, round_id, version)
        case StepKind.ACKNOWLEDGED:
            _check_acknowledgement(uow, round_id, note)
        case StepKind.PUBLISHED:
            if note.publication_id is None or not uow.publications.stands(note.publication_id):
                raise DeskError(Refusal.PUBLICATION_NOT_FOUND, publication_id=note.publication_id)
        case _:
            return


def _check_proposal(uow: UnitOfWork, round_id: RoundId, version: ManualVersion | None) -> None:
    """Refuse to propose what is not ready: nothing written, or a comment without its answer."""
    if version is None:
        raise DeskError(Refusal.VERSION_NOT_FOUND)
    if version.stage is not VersionStage.UNDER_REVIEW:
        raise DeskError(Refusal.VERSION_NOT_UNDER_REVIEW, number=version.number)
    waiting = sum(comment.is_open for comment in uow.reviews.comments(round_id))
    if waiting:
        raise DeskError(Refusal.COMMENTS_UNANSWERED, count=waiting)


def _check_acknowledgement(uow: UnitOfWork, round_id: RoundId, note: StepNote) -> None:
    if division_of(uow, note.division_id) is None:
        raise DeskError(Refusal.DIVISION_NAME_MISSING)
    if not note.person_name:
        raise DeskError(Refusal.STEP_PERSON_MISSING)
    for step in uow.reviews.steps(round_id):
        if (step.kind, step.division_id) == (StepKind.ACKNOWLEDGED, note.division_id):
            raise DeskError(Refusal.ACKNOWLEDGED_ALREADY)
