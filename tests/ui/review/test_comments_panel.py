"""What is said of a section stands beside it, and members say it there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.manual import Concern, VersionStage, numbered
from asset_desk.domain.proposed_wording import wording_of
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.review import CommentKind, CommentOutcome, CommentText, StepKind
from asset_desk.services import accounts
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.review_rows import ConcernFigure
from asset_desk.ui.review.comment_card import CommentCard
from asset_desk.ui.review.comments_panel import SHOWN
from asset_desk.ui.review.comments_presenter import CommentsPresenter
from asset_desk.ui.review.figure_slips import show_figure, slips_behind
from tests import review_desk as rd
from tests.builders import TODAY
from tests.ui.keeping import dialog, part, press, problem
from tests.ui.lender import lender


@pytest.fixture
def office(book, desk):
    """The use cases within reach, on the desk's book: a committee, a round and its draft."""
    office = lender(book)
    office.round_id = rd.opened_round(office)
    office.version_id = rd.drafted(office, office.round_id)
    office.version = desk.queries.manuals.version(office.version_id)
    sections = numbered(desk.queries.manuals.sections(office.version_id))
    office.section = next(each for each in sections if each.section.concerns)
    office.key = office.section.section.key
    return office


@pytest.fixture
def shown(desk, office, qtbot, front):
    presenter = CommentsPresenter(desk, front)
    presenter.view.setParent(front)
    front.resize(350, 640)
    presenter.view.resize(350, 640)
    front.show()
    presenter.show(office.version, office.key)
    desk.wait()
    qtbot.wait(10)
    return presenter


def comments(desk, office):
    return desk.queries.reviews.comments(office.round_id, office.key)


def be(desk, role, person_id=None):
    """An account of this role sits down at the desk; it is one of the people's if that is given."""
    draft = AccountDraft("member", "นายกรรมการ คนหนึ่ง", role, person_id=person_id)
    accounts.add_account(desk.new_uow(), desk.hasher, desk.occasion(), draft, "other-password")
    officer = accounts.sign_in(
        desk.new_uow(), desk.hasher, "member", "other-password", now=desk.clock()
    )
    desk.session.begin(officer)


def cards(shown):
    return [each for each in shown.view.findChildren(CommentCard) if not each.isHidden()]


def proposal(office, add="ภายในสามวัน"):
    wording = wording_of(office.section.section.body) + add
    return CommentText(kind=CommentKind.PROPOSAL, section=office.key, text="ให้ชัด", wording=wording)


def test_a_member_comments_with_their_own_account(desk, office, shown):
    be(desk, Role.COMMITTEE_MEMBER, office.people["works"])
    shown.refresh()
    assert part(shown.view, "enter_comment").isHidden()
    press(shown.view, "write_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    assert not asking.save.isEnabled()
    asking.text.setPlainText("ควรระบุวันให้ชัดเจน")
    press(asking, "save")
    (said,) = comments(desk, office)
    assert (said.said.text, said.is_own, said.said_on) == ("ควรระบุวันให้ชัดเจน", True, TODAY)
    assert said.speaker.name == "นายช่างชัย ก่อสร้าง"
    assert "บัญชีของตนเอง" in part(cards(shown)[0], "comment_facts").text()


def test_one_who_only_reads_sees_comments_and_why_they_cannot_speak(desk, office, shown):
    rd.entered(office, office.round_id, proposal(office))
    be(desk, Role.AUDITOR)
    shown.refresh()
    for name in ("write_comment", "enter_comment"):
        assert part(shown.view, name).isHidden()
    assert "ผู้ให้ความเห็นได้คือกรรมการเท่านั้น" in part(shown.view, "comments_note").text()
    (card,) = cards(shown)
    assert not [each.objectName() for each in card.findChildren(type(shown.view.write))]


def test_a_comment_is_entered_for_a_member_with_the_day_it_was_said(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.text.setPlainText("เห็นควรเพิ่มแบบฟอร์ม")
    assert not asking.save.isEnabled()
    asking.member.setCurrentIndex(1)
    asking.day.set_day(TODAY + timedelta(days=1))
    assert problem(asking, "said_on") == "วันที่นี้ยังมาไม่ถึง"
    asking.day.set_day(None)
    assert problem(asking, "said_on")
    asking.day.set_day(TODAY - timedelta(days=2))
    asking.member.setCurrentIndex(1)
    press(asking, "save")
    (said,) = comments(desk, office)
    assert (said.is_own, said.said_on) == (False, TODAY - timedelta(days=2))
    assert "บันทึกแทนโดย" in part(cards(shown)[0], "comment_facts").text()


def test_nobody_speaks_on_a_day_without_an_order(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.day.set_day(rd.APPOINTED - timedelta(days=1))
    assert asking.member.count() == 1


def test_a_cancelled_comment_is_not_kept(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.text.setPlainText("ไม่เอา")
    press(asking, "cancel")
    assert not comments(desk, office)


def test_an_objection_needs_its_reason(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.choose(CommentKind.OPPOSE)
    asking.text.setPlainText(" ")
    assert problem(asking, "text")
    assert not asking.save.isEnabled()


def test_a_proposal_begins_with_the_present_text_and_must_change_it(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.choose(CommentKind.PROPOSAL)
    present = wording_of(office.section.section.body)
    assert asking.wording.toPlainText() == present
    asking.wording.setPlainText(present)
    assert problem(asking, "wording").startswith("ข้อความนี้เหมือนข้อความปัจจุบัน")
    asking.wording.setPlainText("")
    assert problem(asking, "wording")
    asking.wording.setPlainText(present + " ทุกครั้ง")
    assert "<u" in part(asking, "marked_wording").text()
    asking.member.setCurrentIndex(2)
    press(asking, "save")
    (said,) = comments(desk, office)
    assert said.said.wording.endswith("ทุกครั้ง")


def test_members_agree_and_object_and_the_last_word_of_each_counts(desk, office, shown):
    first = rd.entered(office, office.round_id, proposal(office))
    be(desk, Role.COMMITTEE_MEMBER, office.people["works"])
    shown.refresh()
    press(shown.view, f"support_comment_{first}")
    assert "เห็นด้วย 1 คน: นายช่างชัย ก่อสร้าง" in part(shown.view, "comment_votes").text()
    press(shown.view, f"object_comment_{first}")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.text.setPlainText("สั้นเกินไป")
    press(asking, "save")
    votes = part(cards(shown)[0], "comment_votes").text()
    assert votes == "ไม่เห็นด้วย 1 คน: นายช่างชัย ก่อสร้าง (สั้นเกินไป)"
    assert len(cards(shown)) == 1


def test_agreement_is_entered_for_a_member_too(desk, office, shown):
    first = rd.entered(office, office.round_id, proposal(office))
    shown.refresh()
    assert shown.view.findChild(object, f"support_comment_{first}") is None
    press(shown.view, f"agree_for_comment_{first}")
    asking = dialog(shown.view.window(), "comment_dialog")
    assert asking.kind.count() == 2
    asking.member.setCurrentIndex(4)
    press(asking, "save")
    assert "เห็นด้วย 1 คน: นางวันดี รักบัญชี" in part(shown.view, "comment_votes").text()


def test_an_answer_needs_an_outcome_words_and_a_day_in_order(desk, office, shown):
    said = rd.CommentText(kind=CommentKind.REMARK, section=office.key, text="ก")
    first = rd.entered(office, office.round_id, said)
    shown.refresh()
    press(shown.view, f"answer_comment_{first}")
    asking = dialog(shown.view.window(), "answer_dialog")
    assert not asking.save.isEnabled()
    asking.answer.setPlainText(" ")
    asking.outcome.choose(CommentOutcome.NOTED)
    asking.day.set_day(TODAY - timedelta(days=1))
    assert "20 พ.ค. 2569" in problem(asking, "answered_on")
    asking.day.set_day(TODAY + timedelta(days=1))
    assert problem(asking, "answered_on") == "วันที่นี้ยังมาไม่ถึง"
    asking.day.set_day(None)
    assert problem(asking, "answered_on")
    asking.day.set_day(TODAY)
    asking.answer.setPlainText("รับทราบ")
    press(asking, "save")
    (row,) = comments(desk, office)
    assert row.answers[-1].outcome is CommentOutcome.NOTED
    assert "รับทราบ" in part(cards(shown)[0], "comment_answer").text()


def test_a_cancelled_answer_leaves_the_comment_open(desk, office, shown):
    first = rd.entered(office, office.round_id, proposal(office))
    shown.refresh()
    press(shown.view, f"answer_comment_{first}")
    asking = dialog(shown.view.window(), "answer_dialog")
    asking.begin_with(CommentOutcome.ACCEPTED, "ปรับแล้ว")
    press(asking, "cancel")
    assert comments(desk, office)[0].is_open
    assert "รอคำตอบ 1" in part(shown.view, "comments_counts").text()


def test_a_proposed_wording_is_taken_over_and_then_answered(desk, office, shown, told):
    first = rd.entered(office, office.round_id, proposal(office))
    shown.refresh()
    press(shown.view, f"take_wording_comment_{first}")
    taking = dialog(shown.view.window(), "take_dialog")
    taking.wording.setPlainText("")
    assert not taking.save.isEnabled()
    taking.wording.setPlainText(wording_of(office.section.section.body))
    assert problem(taking, "taken")
    taking.wording.setPlainText(proposal(office).wording)
    press(taking, "save")
    kept = {each.key: each for each in desk.queries.manuals.sections(office.version_id)}
    assert wording_of(kept[office.key].body).endswith("ภายในสามวัน")
    asking = dialog(shown.view.window(), "answer_dialog")
    press(asking, "save")
    assert comments(desk, office)[0].answers[-1].outcome is CommentOutcome.ACCEPTED
    assert told.last == "บันทึกคำตอบแล้ว"


def test_a_wording_is_not_taken_over_while_the_section_is_written_in(desk, office, shown):
    first = rd.entered(office, office.round_id, proposal(office))
    shown.refresh()
    shown.let_take(may_take=False)
    assert shown.view.findChild(object, f"take_wording_comment_{first}") is None
    shown.let_take(may_take=True)
    assert shown.view.findChild(object, f"take_wording_comment_{first}") is not None


def test_a_closed_round_is_only_read(desk, office, shown):
    first = rd.entered(office, office.round_id, proposal(office))
    rd.answered(office, first)
    rd.taken(office, office.round_id, StepKind.PROPOSED)
    rd.approved(office, office.version_id)
    rd.finish_review(office, office.round_id, rd.made_public(office))
    shown.refresh()
    assert "ปิดการทบทวนแล้ว" in part(shown.view, "comments_note").text()
    assert part(shown.view, "enter_comment").isHidden()
    assert desk.queries.manuals.version(office.version_id).stage is VersionStage.APPROVED


def test_a_version_without_a_round_says_where_one_is_opened(desk, office, shown):
    shown.show(None, None)
    assert part(shown.view, "comments_note").text().startswith("เลือกข้อ")
    rd.approved(office, office.version_id)
    other = desk.queries.manuals.version(rd.drafted(office, is_sent=False))
    shown.show(other, office.key)
    assert "ไม่ได้อยู่ในการทบทวน" in part(shown.view, "comments_note").text()


def test_what_is_said_of_the_whole_stands_beside_no_section(desk, office, shown):
    rd.entered(office, office.round_id)
    shown.refresh()
    assert not cards(shown)
    shown.show(office.version, None)
    assert len(cards(shown)) == 1


def overdue(office, quantity=1):
    asset = office.asset(40)
    early = TODAY - timedelta(days=9)
    given = {"from_date": early, "due_date": TODAY - timedelta(days=5)}
    return asset, office.lent((asset, quantity), on=early, **given)


def test_the_figures_of_the_year_lead_to_their_slips(desk, office, shown, qtbot):
    _, loan = overdue(office)
    sections = numbered(desk.queries.manuals.sections(office.version_id))
    late = next(each for each in sections if Concern.OVERDUE in each.section.concerns)
    shown.show(office.version, late.section.key)
    desk.events.loans_changed.emit()
    figure = lambda: shown.view.findChild(object, "figure_overdue")  # noqa: E731
    qtbot.waitUntil(lambda: figure() is not None and figure().text() == "1 ใบ")
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        press(shown.view, "figure_overdue")
        qtbot.waitUntil(lambda: shown.view.window().findChild(object, "slips_dialog") is not None)
        press(dialog(shown.view.window(), "slips_dialog"), "save")
    assert asked.args == [loan]


def test_a_rule_that_was_waived_is_told_where_it_stands(desk, shown, told):
    show_figure(desk, 2569, ConcernFigure(concern=Concern.WAIVED, slips=1), shown.view)
    assert "หน้าใบยืม" in told.last


def test_the_slips_behind_each_figure_are_as_many_as_it_counts(desk, office):
    asset, late = overdue(office, 4)
    overdue(office)
    office.take_back(late, ReturnCount(good=2, damaged=1, lost=1, condition="ขาหัก"))
    office.lent((asset, 2))
    by_concern = {
        each.concern: each.slips for each in desk.queries.reviews.figures(2569, desk.today())
    }
    counted = {
        concern: len(slips_behind(desk, 2569, concern, desk.today())())
        for concern in Concern
        if concern is not Concern.WAIVED
    }
    assert counted[Concern.OVERDUE] == 2
    assert counted == {concern: by_concern[concern] for concern in counted}


def test_many_comments_are_shown_a_part_at_first(desk, office, shown):
    said = CommentText(kind=CommentKind.REMARK, section=office.key, text="ข้อสังเกต")
    for _ in range(SHOWN + 2):
        rd.entered(office, office.round_id, said)
    shown.refresh()
    assert len(cards(shown)) == SHOWN
    assert part(shown.view, "more_comments").text() == "แสดงอีก 2 ความเห็น"
    press(shown.view, "more_comments")
    assert len(cards(shown)) == SHOWN + 2


def test_a_refusal_of_the_desk_is_shown_in_the_dialog(desk, office, shown):
    press(shown.view, "enter_comment")
    asking = dialog(shown.view.window(), "comment_dialog")
    asking.text.setPlainText("ก")
    asking.day.set_day(rd.OPENED - timedelta(days=1))
    asking.member.setCurrentIndex(1)
    press(asking, "save")
    assert asking.isVisible()
    assert "4 พ.ค. 2569" in part(asking, "refused").text()
