"""Opinions in their order, each with the person and the position of the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import HoldingKind, Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.services import accounts
from asset_desk.services.drafts import AccountChange, AccountDraft, AttachmentNote
from asset_desk.services.opinions import OpinionDraft, give_opinion
from tests.builders import HASHER, PASSWORD, TODAY, occasion

SCAN = AttachmentNote("loan", 1, "ใบยืม.pdf", "cd" * 32, 12, is_photo=False)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


@pytest.fixture
def asked(desk):
    """A desk with a clerk and a head of supplies, and a request."""
    desk.people["clerk"] = desk.person("ประยูร ปลัดดี", "นาย", position="ปลัดเทศบาล")
    desk.people["supplies"] = desk.person("พัสดุ ของครบ", "นาง", position="นักวิชาการพัสดุ")
    desk.appoint("clerk", Post.CLERK)
    desk.appoint("supplies", Post.HEAD_OF_SUPPLIES)
    desk.requested((desk.asset(), 1))
    return desk


def give(desk, step: OpinionStep, by=None, **given):
    facts = {"on": TODAY, "agrees": True} | given
    scan = facts.pop("scan", None)
    draft = OpinionDraft(step, **facts)
    give_opinion(desk.uow, by or occasion(), 1, draft, scan=scan)


def given(desk):
    return desk.page(1).opinions


def test_the_opinions_are_kept_in_their_order_with_name_and_title(asked):
    give(asked, OpinionStep.PROPERTY_OFFICER, person_id=asked.people["borrower"])
    give(asked, OpinionStep.HEAD_OF_SUPPLIES)
    give(asked, OpinionStep.CLERK, remark="เห็นควร")
    give(asked, OpinionStep.HEAD)
    assert [(each.name, each.title) for each in given(asked)] == [
        ("นางสาวสมหญิง ยืมประจำ", "เจ้าหน้าที่พัสดุ"),
        ("นางพัสดุ ของครบ", "หัวหน้าเจ้าหน้าที่"),
        ("นายประยูร ปลัดดี", "ปลัดเทศบาลตำบลบ้านสวนธาร"),
        ("นายสมบูรณ์ ใจงาม", "นายกเทศมนตรีตำบลบ้านสวนธาร"),
    ]
    assert given(asked)[2].remark == "เห็นควร"
    assert asked.acts()[-2].payload["step"] == "clerk"


def test_an_opinion_may_be_left_out_but_none_is_given_out_of_turn(asked):
    give(asked, OpinionStep.CLERK)
    for step in (OpinionStep.HEAD_OF_SUPPLIES, OpinionStep.CLERK):
        with refused(Refusal.OPINION_OUT_OF_TURN):
            give(asked, step)


def test_a_later_opinion_is_not_older_than_an_earlier_one(asked):
    desk = asked
    give(desk, OpinionStep.HEAD_OF_SUPPLIES)
    with refused(Refusal.DAY_BEFORE_THE_LAST_ACT):
        give(desk, OpinionStep.CLERK, on=TODAY - timedelta(days=1))


@pytest.mark.parametrize(
    ("on", "refusal"),
    [
        (TODAY + timedelta(days=1), Refusal.DAY_IN_THE_FUTURE),
        (TODAY - timedelta(days=1), Refusal.DAY_BEFORE_THE_LAST_ACT),
    ],
)
def test_an_opinion_is_given_between_the_request_and_today(asked, on, refusal):
    with refused(refusal):
        give(asked, OpinionStep.CLERK, on=on)


def test_who_does_not_agree_says_why(asked):
    with refused(Refusal.REASON_MISSING):
        give(asked, OpinionStep.CLERK, agrees=False)
    give(asked, OpinionStep.CLERK, agrees=False, remark="ของไม่พอใช้")
    assert not given(asked)[0].agrees


def test_point_04_an_acting_clerk_signs_with_both_titles_as_of_that_day(asked):
    acting = {"kind": HoldingKind.ACTING, "own_title": "หัวหน้าสำนักปลัด", "order_no": "12/2569"}
    asked.appoint(
        "finance", Post.CLERK, held_from=TODAY, held_until=TODAY, order_date=TODAY, **acting
    )
    give(asked, OpinionStep.CLERK)
    opinion = given(asked)[0]
    assert opinion.name == "นางวันดี รักบัญชี"
    assert opinion.title == "หัวหน้าสำนักปลัด\nรักษาราชการแทน ปลัดเทศบาลตำบลบ้านสวนธาร"
    assert "12/2569" in opinion.order


def test_point_19_nobody_is_put_down_for_a_post_that_nobody_holds(desk):
    desk.requested((desk.asset(), 1))
    with refused(Refusal.APPROVER_NOT_KNOWN):
        give(desk, OpinionStep.CLERK)
    assert given(desk) == ()


def test_the_head_of_finance_signs_where_nobody_heads_the_supplies(desk):
    desk.requested((desk.asset(), 1))
    give(desk, OpinionStep.HEAD_OF_SUPPLIES)
    assert given(desk)[0].title == "ผู้อำนวยการกองคลัง"


def test_the_property_officer_is_a_known_person(asked):
    with refused(Refusal.PERSON_NOT_FOUND):
        give(asked, OpinionStep.PROPERTY_OFFICER)


def test_a_head_who_is_on_record_against_it_can_not_be_the_approver(asked):
    asked.sql("UPDATE loan SET approver_post = 'head', approver_reason = 'outside_the_premises'")
    give(asked, OpinionStep.HEAD, agrees=False, remark="งดให้ยืม")
    with refused(Refusal.APPROVER_DISAGREED):
        asked.approve(1)


def test_a_loan_that_went_out_gathers_no_more_opinions(desk):
    desk.lent((desk.asset(), 1))
    with refused(Refusal.WRONG_STAGE):
        give(desk, OpinionStep.HEAD)


def test_a_scan_of_the_paper_is_kept_with_the_opinion_in_one_act(asked):
    acts = len(asked.acts())
    give(asked, OpinionStep.CLERK, scan=SCAN)
    assert len(asked.acts()) == acts + 1
    (scan,) = asked.page(1).scans
    assert scan.file_name == "ใบยืม.pdf"


def approver_of(desk, name: str, person_id=None):
    draft = AccountDraft("somebody", name, Role.APPROVER, person_id)
    account = accounts.add_account(desk.uow, HASHER, occasion(), draft, PASSWORD)
    return replace(occasion(), officer=Officer(AccountId(account), name, Role.APPROVER))


def test_the_clerk_gives_an_opinion_from_the_own_account(asked):
    by = approver_of(asked, "ปลัด", asked.people["clerk"])
    give(asked, OpinionStep.CLERK, by)
    assert given(asked)[0].is_own


def test_an_account_that_is_linked_later_is_the_persons_from_then_on(asked):
    by = approver_of(asked, "ปลัด")
    with refused(Refusal.OPINION_NOT_YOURS):
        give(asked, OpinionStep.CLERK, by)
    person_id = asked.people["clerk"]
    change = AccountChange(name="ปลัด", role=Role.APPROVER, person_id=person_id)
    accounts.change_account(asked.uow, occasion(), by.officer.account_id, change)
    give(asked, OpinionStep.CLERK, by)
    assert given(asked)[0].is_own


def test_an_account_in_the_signers_name_is_the_signers(asked):
    give(asked, OpinionStep.CLERK, approver_of(asked, "นายประยูร ปลัดดี"))
    assert given(asked)[0].is_own


def test_point_19_an_approver_can_not_put_down_what_another_thinks(asked):
    by = approver_of(asked, "ปลัด", asked.people["clerk"])
    with refused(Refusal.OPINION_NOT_YOURS):
        give(asked, OpinionStep.HEAD, by)
    assert given(asked) == ()


@pytest.mark.parametrize("role", [Role.COMMITTEE_MEMBER, Role.AUDITOR])
def test_who_only_reads_gives_no_opinion(asked, role):
    with refused(Refusal.ROLE_MAY_NOT):
        give(asked, OpinionStep.CLERK, occasion(role))


def test_what_the_desk_records_from_paper_is_not_called_the_signers_own(asked):
    give(asked, OpinionStep.CLERK, on=date(2026, 5, 20))
    assert not given(asked)[0].is_own
