"""How far a review round has come, and in which order its steps are taken."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.review import (
    CommentId,
    CommentKind,
    CommentText,
    Facts,
    RoundStage,
    StepKind,
    check_comment,
    check_steps,
    needs_answer,
    stage_of,
    tidied_comment,
    tidied_lines,
)

NOTHING = Facts(
    has_draft=False,
    is_under_review=False,
    comments=0,
    open_comments=0,
    meetings_held=0,
    steps=frozenset(),
    divisions_missing=5,
)


def facts(*steps: StepKind, **said) -> Facts:
    usual = {"has_draft": True, "is_under_review": True, "comments": 2, "meetings_held": 1}
    values = {name: getattr(NOTHING, name) for name in NOTHING.__dataclass_fields__}
    return Facts(**values | usual | {"steps": frozenset(steps)} | said)


P, A, C, K, W, X = StepKind


@pytest.mark.parametrize(
    ("known", "stage"),
    [
        (NOTHING, RoundStage.DRAFTING),
        (facts(is_under_review=False), RoundStage.DRAFTING),
        (facts(comments=0, meetings_held=0), RoundStage.COMMENTING),
        (facts(meetings_held=0, open_comments=1), RoundStage.MEETING),
        (facts(open_comments=1), RoundStage.RESOLVING),
        (facts(comments=0), RoundStage.PROPOSING),
        (facts(), RoundStage.PROPOSING),
        (facts(P), RoundStage.APPROVING),
        (facts(P, A, is_under_review=False), RoundStage.CIRCULATING),
        (facts(P, A, C), RoundStage.ACKNOWLEDGING),
        (facts(P, A, C, K, divisions_missing=1), RoundStage.ACKNOWLEDGING),
        (facts(P, A, C, K, divisions_missing=0), RoundStage.PUBLISHING),
        (facts(P, A, C, K, W, divisions_missing=0), RoundStage.DONE),
    ],
)
def test_a_round_waits_for_the_first_part_that_is_not_done(known, stage):
    assert stage_of(known) is stage


def test_a_version_sent_back_by_the_head_is_drafted_again():
    assert stage_of(facts(P, is_under_review=False)) is RoundStage.DRAFTING


def test_a_late_comment_does_not_take_a_proposed_version_back():
    assert stage_of(facts(P, open_comments=1)) is RoundStage.APPROVING


def test_an_approved_version_was_proposed_whether_or_not_somebody_noted_it():
    assert stage_of(facts(A, open_comments=3, meetings_held=0)) is RoundStage.CIRCULATING
    check_steps({A}, C)


def test_a_closed_round_waits_for_no_division_any_more():
    assert stage_of(facts(P, A, C, W, X)) is RoundStage.DONE


@given(
    st.builds(
        Facts,
        has_draft=st.booleans(),
        is_under_review=st.booleans(),
        comments=st.integers(0, 3),
        open_comments=st.integers(0, 3),
        meetings_held=st.integers(0, 2),
        steps=st.frozensets(st.sampled_from(StepKind)),
        divisions_missing=st.integers(0, 2),
    )
)
def test_every_round_waits_for_something_or_is_done(known):
    assert stage_of(known) in RoundStage


def test_steps_are_taken_in_their_order_and_acknowledgements_may_come_late():
    for before, step in pairwise([(), (P,), (P, A), (P, A, C), (P, A, C, W), (P, A, C, W, X)]):
        check_steps(before, step[-1])
    check_steps((P, A, C), K)
    check_steps((P, A, C, W), K)
    for before, step in (((), A), ((P,), C), ((P, A), K), ((P, A), W), ((P, A, C), X)):
        with pytest.raises(DeskError, match=f"^{Refusal.STEP_OUT_OF_ORDER.name}"):
            check_steps(before, step)


@pytest.mark.parametrize(
    ("kind", "about", "waits"),
    [
        (CommentKind.REMARK, None, True),
        (CommentKind.PROPOSAL, None, True),
        (CommentKind.OPPOSE, None, True),
        (CommentKind.SUPPORT, None, False),
        (CommentKind.REMARK, 1, True),
        (CommentKind.PROPOSAL, 1, True),
        (CommentKind.OPPOSE, 1, False),
        (CommentKind.SUPPORT, 1, False),
    ],
)
def test_what_waits_for_an_answer(kind, about, waits):
    said = CommentText(kind=kind, about=CommentId(about) if about else None)
    assert needs_answer(said) is waits


def test_support_needs_no_words_and_a_proposal_needs_its_wording():
    check_comment(CommentText(kind=CommentKind.SUPPORT))
    check_comment(CommentText(kind=CommentKind.PROPOSAL, wording="ภายใน 7 วัน"))
    with pytest.raises(DeskError, match=f"^{Refusal.WORDING_MISSING.name}"):
        check_comment(CommentText(kind=CommentKind.PROPOSAL, text="ควรแก้"))


def test_the_lines_of_a_comment_are_kept_tidy():
    said = CommentText(kind=CommentKind.PROPOSAL, text="\n ก  ข \n\n ค ", wording=" ง ")
    assert tidied_comment(said) == CommentText(
        kind=CommentKind.PROPOSAL, text="ก ข\n\nค", wording="ง"
    )
    assert tidied_lines("\n\n") == ""
