"""A review round: who may say what of it on which day, how it is answered, what comes after."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.committees import Member, OrderKind, Seat
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import SectionKey
from asset_desk.domain.review import (
    CommentId,
    CommentKind,
    CommentOutcome,
    CommentText,
    RoundId,
    RoundStage,
    StepKind,
)
from asset_desk.services import accounts, manual, orders, reviewing
from asset_desk.services.drafts import AccountChange
from asset_desk.services.publications import withdraw_publication
from tests.builders import TODAY, occasion
from tests.review_desk import (
    APPOINTED,
    HELD,
    OPENED,
    REMARK,
    answered,
    appointed,
    approved,
    drafted,
    entered,
    held,
    made_public,
    members,
    opened_round,
    review_the_manual,
    taken,
)

SUPPORT, OPPOSE = CommentKind.SUPPORT, CommentKind.OPPOSE


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}")


def page(desk, round_id):
    return desk.queries.reviews.page(round_id, TODAY)


def own_account(desk, who: str) -> None:
    """The account at the desk is one of the people's."""
    change = AccountChange(name="มาลี ทดสอบงาน", role=Role.ADMINISTRATOR, person_id=desk.people[who])
    accounts.change_account(desk.uow, occasion(), 1, change)


def said_with_own_account(desk, round_id, said=REMARK, on=TODAY, role=Role.COMMITTEE_MEMBER):
    return reviewing.make_comment(desk.uow, occasion(role), round_id, said, on=on)


def test_a_fiscal_year_has_one_round(desk):
    committee_id = appointed(desk)
    opened_round(desk, committee_id)
    with refused(Refusal.ROUND_OPEN_ALREADY):
        opened_round(desk, committee_id)
    opened_round(desk, committee_id, fiscal_year=2570)
    assert [each.fiscal_year for each in desk.queries.reviews.rounds()] == [2570, 2569]


def test_nobody_reviews_before_an_order_says_who(desk):
    committee_id = appointed(desk)
    with refused(Refusal.NO_ORDER_IN_FORCE):
        opened_round(desk, committee_id, on=APPOINTED - timedelta(days=1))
    opened_round(desk, committee_id, on=APPOINTED)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"on": TODAY + timedelta(days=1)}, Refusal.DAY_IN_THE_FUTURE),
        ({"base_id": 9}, Refusal.VERSION_NOT_FOUND),
        ({"committee_id": 9}, Refusal.COMMITTEE_NOT_FOUND),
    ],
)
def test_a_round_needs_a_day_that_came_a_committee_and_a_version_of_the_book(desk, given, refusal):
    appointed(desk)
    with refused(refusal):
        opened_round(desk, **{"committee_id": 1} | given)


def test_a_member_comments_with_their_own_account_under_the_name_of_the_order(desk):
    round_id = opened_round(desk)
    own_account(desk, "works")
    said_with_own_account(desk, round_id)
    (comment,) = page(desk, round_id).comments
    assert comment.is_own
    assert comment.said == REMARK
    assert comment.speaker.name == "นายช่างชัย ก่อสร้าง"
    assert comment.speaker.position == "ผู้อำนวยการกองช่าง"
    assert comment.speaker.seat is Seat.MEMBER
    assert (comment.said_on, comment.recorded_by) == (TODAY, "มาลี ทดสอบงาน")


def test_who_is_no_member_that_day_says_nothing(desk):
    round_id = opened_round(desk)
    with refused(Refusal.NOT_A_MEMBER):
        said_with_own_account(desk, round_id)
    own_account(desk, "mayor")
    with refused(Refusal.NOT_A_MEMBER):
        said_with_own_account(desk, round_id)
    stranger = Member(Seat.MEMBER, "นายใคร ก็ไม่รู้")
    with refused(Refusal.NOT_A_MEMBER):
        reviewing.make_comment(
            desk.uow, occasion(), round_id, REMARK, on=TODAY, speaker_for=stranger
        )
    assert page(desk, round_id).comments == ()


def test_only_who_keeps_the_manual_enters_what_another_said(desk):
    round_id = opened_round(desk)
    for role in (Role.COMMITTEE_MEMBER, Role.APPROVER, Role.AUDITOR):
        with refused(Refusal.ROLE_MAY_NOT):
            reviewing.make_comment(
                desk.uow,
                occasion(role),
                round_id,
                REMARK,
                on=TODAY,
                speaker_for=members(desk)[0],
            )


def test_what_the_chair_said_is_entered_with_the_day_and_by_name_alone(desk):
    round_id = opened_round(desk)
    entered(desk, round_id, member=0, on=OPENED)
    (comment,) = page(desk, round_id).comments
    assert not comment.is_own
    assert comment.speaker.person_id is None
    assert (comment.speaker.seat, comment.said_on) == (Seat.CHAIR, OPENED)
    assert desk.acts()[-1].happened_on == OPENED.isoformat()


@pytest.mark.parametrize(
    ("on", "refusal"),
    [
        (TODAY + timedelta(days=1), Refusal.DAY_IN_THE_FUTURE),
        (OPENED - timedelta(days=1), Refusal.DAY_TOO_EARLY),
    ],
)
def test_nothing_is_said_before_the_round_nor_after_today(desk, on, refusal):
    round_id = opened_round(desk)
    with refused(refusal):
        entered(desk, round_id, on=on)


def test_membership_is_asked_for_on_the_day_it_was_said(desk):
    committee_id = appointed(desk)
    round_id = opened_round(desk, committee_id)
    text = desk.queries.committees.committees()[0].orders[0].text
    left = [each for each in text.members if each.person_id != desk.people["borrower"]]
    order_id = orders.draft_order(
        desk.uow,
        occasion(),
        OrderKind.AMEND,
        replace(text, members=tuple(left)),
        changes_id=desk.queries.committees.committees()[0].orders[0].order_id,
    )
    orders.issue_order(desk.uow, occasion(), order_id, on=HELD)
    entered(desk, round_id, member=2, on=HELD - timedelta(days=1))
    with refused(Refusal.NOT_A_MEMBER):
        entered(desk, round_id, member=2, on=HELD)


def test_a_comment_is_on_a_section_of_the_version_or_on_the_whole(desk):
    round_id = opened_round(desk)
    version_id = drafted(desk, round_id)
    key = desk.queries.manuals.sections(version_id)[0].key
    entered(desk, round_id, replace(REMARK, section=key))
    entered(desk, round_id)
    with refused(Refusal.SECTION_NOT_FOUND):
        entered(desk, round_id, replace(REMARK, section=SectionKey(9_999)))
    own = desk.queries.reviews.comments(round_id, key)
    assert [each.said.section for each in own] == [key]
    assert len(desk.queries.reviews.comments(round_id)) == 2


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (CommentText(kind=CommentKind.REMARK, text=" \n"), Refusal.COMMENT_EMPTY),
        (CommentText(kind=CommentKind.OPPOSE), Refusal.COMMENT_EMPTY),
        (CommentText(kind=CommentKind.PROPOSAL, text="แก้"), Refusal.WORDING_MISSING),
        (CommentText(kind=CommentKind.REMARK, text="ก" * 8_001), Refusal.COMMENT_TOO_LONG),
        (CommentText(kind=CommentKind.SUPPORT, about=CommentId(9)), Refusal.COMMENT_NOT_FOUND),
    ],
)
def test_a_comment_that_says_nothing_is_refused(desk, said, refusal):
    round_id = opened_round(desk)
    with refused(refusal):
        entered(desk, round_id, said)


def test_a_comment_of_another_year_is_not_supported_in_this_one(desk):
    committee_id = appointed(desk)
    first = entered(desk, opened_round(desk, committee_id))
    second = opened_round(desk, committee_id, fiscal_year=2570)
    with refused(Refusal.COMMENT_NOT_FOUND):
        entered(desk, second, CommentText(kind=SUPPORT, about=first))


def test_support_of_a_comment_counts_once_per_member_and_the_latest(desk):
    round_id = opened_round(desk)
    said = entered(desk, round_id)
    for member, kind in ((0, SUPPORT), (2, SUPPORT), (2, SUPPORT), (2, OPPOSE), (3, SUPPORT)):
        text = "ไม่เห็นด้วย" if kind is OPPOSE else ""
        entered(desk, round_id, CommentText(kind=kind, text=text, about=said), member)
    voices = page(desk, round_id).voices_on(said)
    assert [each.speaker.name for each in voices.supporting] == [
        members(desk)[0].name,
        members(desk)[3].name,
    ]
    assert [each.speaker.name for each in voices.opposing] == [members(desk)[2].name]
    assert len(page(desk, round_id).comments) == 6


def test_an_answer_may_be_followed_by_another_and_the_latest_counts(desk):
    round_id = opened_round(desk)
    said = entered(desk, round_id)
    answered(desk, said)
    answered(desk, said, "ไม่รับ", outcome=CommentOutcome.NOT_ACCEPTED)
    (comment,) = page(desk, round_id).comments
    assert [each.answer for each in comment.answers] == ["ปรับแก้แล้ว", "ไม่รับ"]
    assert comment.answer.outcome is CommentOutcome.NOT_ACCEPTED
    assert comment.answer.answered_by == "มาลี ทดสอบงาน"


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"answer": " "}, Refusal.ANSWER_MISSING),
        ({"answer": "ก" * 8_001}, Refusal.COMMENT_TOO_LONG),
        ({"on": TODAY + timedelta(days=1)}, Refusal.DAY_IN_THE_FUTURE),
        ({"on": HELD - timedelta(days=1)}, Refusal.DAY_TOO_EARLY),
    ],
)
def test_an_answer_says_something_after_the_comment(desk, given, refusal):
    said = entered(desk, opened_round(desk), on=HELD)
    with refused(refusal):
        answered(desk, said, **given)


def test_what_is_not_there_is_not_answered_nor_commented(desk):
    with refused(Refusal.COMMENT_NOT_FOUND):
        answered(desk, CommentId(1))
    with refused(Refusal.ROUND_NOT_FOUND):
        entered(desk, RoundId(1))


def test_a_version_is_proposed_once_it_is_under_review_and_every_comment_answered(desk):
    round_id = opened_round(desk)
    said = entered(desk, round_id)
    with refused(Refusal.VERSION_NOT_FOUND):
        taken(desk, round_id, StepKind.PROPOSED)
    version_id = drafted(desk, round_id, is_sent=False)
    with refused(Refusal.VERSION_NOT_UNDER_REVIEW):
        taken(desk, round_id, StepKind.PROPOSED)
    manual.send_to_review(desk.uow, occasion(), version_id)
    with refused(Refusal.COMMENTS_UNANSWERED):
        taken(desk, round_id, StepKind.PROPOSED)
    answered(desk, said)
    taken(desk, round_id, StepKind.PROPOSED, document_no=" สธ 8/2569 ", content={"text": "ก"})
    (proposed,) = page(desk, round_id).steps
    assert (proposed.document_no, proposed.content) == ("สธ 8/2569", {"text": "ก"})
    assert page(desk, round_id).stage is RoundStage.APPROVING


def test_the_approval_is_that_of_the_version_and_never_noted_by_hand(desk):
    round_id = opened_round(desk)
    version_id = drafted(desk, round_id)
    taken(desk, round_id, StepKind.PROPOSED)
    with refused(Refusal.STEP_OUT_OF_ORDER):
        taken(desk, round_id, StepKind.APPROVED)
    with refused(Refusal.STEP_OUT_OF_ORDER):
        taken(desk, round_id, StepKind.CIRCULATED)
    approved(desk, version_id, on=HELD)
    now = page(desk, round_id)
    assert [each.kind for each in now.steps] == [StepKind.PROPOSED, StepKind.APPROVED]
    assert now.steps[1].person_name == "นายสมบูรณ์ ใจงาม"
    assert (now.steps[1].taken_on, now.steps[1].document_no) == (HELD, "สธ 9/2569")
    assert now.stage is RoundStage.CIRCULATING
    with refused(Refusal.DAY_TOO_EARLY):
        taken(desk, round_id, StepKind.CIRCULATED, taken_on=HELD - timedelta(days=1))


def circulated(desk):
    round_id = opened_round(desk)
    approved(desk, drafted(desk, round_id))
    taken(desk, round_id, StepKind.CIRCULATED)
    return round_id


def test_a_version_approved_without_a_noted_proposal_is_circulated_all_the_same(desk):
    assert page(desk, circulated(desk)).stage is RoundStage.ACKNOWLEDGING


def test_each_division_acknowledges_once(desk):
    round_id = circulated(desk)
    assert page(desk, round_id).facts.divisions_missing == 3
    for division in (1, 2, 3):
        taken(desk, round_id, StepKind.ACKNOWLEDGED, division_id=division, person_name="นายรับ ทราบ")
    assert page(desk, round_id).stage is RoundStage.PUBLISHING
    with refused(Refusal.ACKNOWLEDGED_ALREADY):
        taken(desk, round_id, StepKind.ACKNOWLEDGED, division_id=3, person_name="นายรับ ทราบ")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"division_id": 9, "person_name": "ก"}, Refusal.DIVISION_NAME_MISSING),
        ({"person_name": "ก"}, Refusal.DIVISION_NAME_MISSING),
        ({"division_id": 3, "person_name": " "}, Refusal.STEP_PERSON_MISSING),
    ],
)
def test_an_acknowledgement_is_of_a_division_by_somebody(desk, given, refusal):
    round_id = circulated(desk)
    with refused(refusal):
        taken(desk, round_id, StepKind.ACKNOWLEDGED, **given)


def test_a_publication_is_a_row_of_the_register_that_stands(desk):
    round_id = circulated(desk)
    for missing in (None, 9):
        with refused(Refusal.PUBLICATION_NOT_FOUND):
            taken(desk, round_id, StepKind.PUBLISHED, publication_id=missing)
    wrong = made_public(desk)
    withdraw_publication(desk.uow, occasion(), wrong, on=TODAY, reason="ผิดไฟล์")
    with refused(Refusal.PUBLICATION_NOT_FOUND):
        taken(desk, round_id, StepKind.PUBLISHED, publication_id=wrong)
    posted = made_public(desk)
    taken(desk, round_id, StepKind.PUBLISHED, publication_id=posted)
    assert page(desk, round_id).steps[-1].publication_id == posted


def test_nothing_more_is_said_or_done_in_a_closed_round(desk):
    review_the_manual(desk)
    round_id = desk.queries.reviews.rounds()[0].round_id
    now = page(desk, round_id)
    assert now.stage is RoundStage.DONE
    assert [each.kind for each in now.steps] == list(StepKind)
    for act in (
        lambda: entered(desk, round_id),
        lambda: answered(desk, now.comments[0].comment_id),
        lambda: taken(desk, round_id, StepKind.CLOSED),
    ):
        with refused(Refusal.ROUND_CLOSED):
            act()


def test_a_round_says_at_each_turn_what_is_next(desk):
    committee_id = appointed(desk)
    round_id = opened_round(desk, committee_id)
    stages = [page(desk, round_id).stage]
    version_id = drafted(desk, round_id)
    stages.append(page(desk, round_id).stage)
    said = entered(desk, round_id)
    stages.append(page(desk, round_id).stage)
    held(desk, committee_id, round_id=round_id)
    stages.append(page(desk, round_id).stage)
    answered(desk, said)
    stages.append(page(desk, round_id).stage)
    taken(desk, round_id, StepKind.PROPOSED)
    stages.append(page(desk, round_id).stage)
    approved(desk, version_id)
    stages.append(page(desk, round_id).stage)
    assert stages == [
        RoundStage.DRAFTING,
        RoundStage.COMMENTING,
        RoundStage.MEETING,
        RoundStage.RESOLVING,
        RoundStage.PROPOSING,
        RoundStage.APPROVING,
        RoundStage.CIRCULATING,
    ]


def test_there_is_no_page_of_a_round_that_is_not_there(desk):
    assert desk.queries.reviews.page(RoundId(1), TODAY) is None
