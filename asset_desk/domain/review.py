"""A review round of the manual: what members say of each section, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.committees import CommitteeId, Seat
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import SectionKey, VersionId
from asset_desk.domain.office import PersonId

RoundId = NewType("RoundId", int)
CommentId = NewType("CommentId", int)

LONGEST_COMMENT = 8_000


class CommentKind(StrEnum):
    """What a member says of a section, or of the manual as a whole."""

    REMARK = "remark"
    PROPOSAL = "proposal"
    SUPPORT = "support"
    OPPOSE = "oppose"


class CommentOutcome(StrEnum):
    """How a comment was resolved."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted_in_part"
    NOT_ACCEPTED = "not_accepted"
    NOTED = "noted"


class StepKind(StrEnum):
    """What is done about a round's outcome, in this order."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    CIRCULATED = "circulated"
    ACKNOWLEDGED = "acknowledged"
    PUBLISHED = "published"
    CLOSED = "closed"


class RoundStage(StrEnum):
    """What a round waits for next; computed from what was done, never kept."""

    DRAFTING = "drafting"
    COMMENTING = "commenting"
    MEETING = "meeting"
    RESOLVING = "resolving"
    PROPOSING = "proposing"
    APPROVING = "approving"
    CIRCULATING = "circulating"
    ACKNOWLEDGING = "acknowledging"
    PUBLISHING = "publishing"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A review of the manual for a fiscal year: `base_id` is looked at, `draft_id` comes of it."""

    round_id: RoundId
    fiscal_year: int
    committee_id: CommitteeId
    base_id: VersionId | None
    draft_id: VersionId | None
    opened_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentText:
    """What is said: of which section (none means the whole), and the wording proposed instead."""

    kind: CommentKind
    section: SectionKey | None = None
    text: str = ""
    wording: str = ""
    about: CommentId | None = None
    """The comment that is supported or opposed; none means the section as it is drafted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who says it, as the order in force that day names them."""

    person_id: PersonId | None
    name: str
    position: str = ""
    seat: Seat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was done about a round so far, as far as its stage depends on it."""

    has_draft: bool
    is_under_review: bool
    comments: int
    open_comments: int
    meetings_held: int
    steps: frozenset[StepKind]
    divisions_missing: int


def stage_of(facts: Facts) -> RoundStage:
    """What the round waits for: the first of its parts that is not done.

    Once the version lies before the head, what led there is past; once it is approved, the proposal
    is too, whether or not it was noted. A round that was closed waits for nothing.
    """
    done = facts.steps
    if StepKind.CLOSED in done:
        return RoundStage.DONE
    if StepKind.APPROVED in done:
        parts = _after_approval(facts)
    elif StepKind.PROPOSED in done and facts.is_under_review:
        parts = [(False, RoundStage.APPROVING)]
    else:
        parts = _up_to_proposal(facts)
    return next((stage for is_done, stage in parts if not is_done), RoundStage.DONE)


def _up_to_proposal(facts: Facts) -> list[tuple[bool, RoundStage]]:
    return [
        (facts.has_draft and facts.is_under_review, RoundStage.DRAFTING),
        (facts.comments > 0 or facts.meetings_held > 0, RoundStage.COMMENTING),
        (facts.meetings_held > 0, RoundStage.MEETING),
        (facts.open_comments == 0, RoundStage.RESOLVING),
        (False, RoundStage.PROPOSING),
    ]


def _after_approval(facts: Facts) -> list[tuple[bool, RoundStage]]:
    return [
        (StepKind.CIRCULATED in facts.steps, RoundStage.CIRCULATING),
        (facts.divisions_missing == 0, RoundStage.ACKNOWLEDGING),
        (StepKind.PUBLISHED in facts.steps, RoundStage.PUBLISHING),
    ]


def tidied_comment(said: CommentText) -> CommentText:
    """The comment with tidy texts, its lines kept."""
    return replace(said, text=tidied_lines(said.text), wording=tidied_lines(said.wording))


def tidied_lines(text: str) -> str:
    """The text with tidy lines, those at its ends that say nothing left out."""
    return "\n".join(map(tidy, text.splitlines())).strip("\n")


def needs_answer(said: CommentText) -> bool:
    """Whether a comment waits for an answer: support, and objections to comments, need none."""
    if said.kind is CommentKind.SUPPORT:
        return False
    return said.kind is not CommentKind.OPPOSE or said.about is None


def check_comment(said: CommentText) -> None:
    """Refuse a comment that says nothing; a proposal needs its wording, an objection its reason."""
    if said.kind is CommentKind.PROPOSAL and not said.wording.strip():
        raise DeskError(Refusal.WORDING_MISSING)
    needs_text = said.kind in {CommentKind.REMARK, CommentKind.OPPOSE}
    if needs_text and not said.text.strip():
        raise DeskError(Refusal.COMMENT_EMPTY)
    if max(len(said.text), len(said.wording)) > LONGEST_COMMENT:
        raise DeskError(Refusal.COMMENT_TOO_LONG, longest=LONGEST_COMMENT)


def check_steps(done: Iterable[StepKind], step: StepKind) -> None:
    """Refuse a step out of order: what comes before it must have been done.

    Acknowledgements may come late, and an approval shows that the version was proposed.
    """
    known = set(done)
    if StepKind.APPROVED in known:
        known.add(StepKind.PROPOSED)
    order = [each for each in StepKind if each is not StepKind.CLOSED]
    needed = order[: order.index(step)] if step in order else order
    waits = [each for each in needed if each is not StepKind.ACKNOWLEDGED]
    for each in waits:
        if each not in known:
            raise DeskError(Refusal.STEP_OUT_OF_ORDER, step=step, first=each)
