"""From the order to the published manual, and what the borrow form makes of it.

The order, the draft, the comments, the answers, the approval and the form are done on the screen;
round, meeting and the steps after it by their use cases.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from asset_desk.app import make_app, make_window
from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import plain_lines
from asset_desk.domain.manual import VersionStage
from asset_desk.domain.meetings import (
    AgendaKind,
    MeetingCall,
    Minutes,
    Presence,
    Resolution,
    attendance_of,
    usual_agenda,
)
from asset_desk.domain.office import Post
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.review import CommentKind, CommentOutcome, RoundStage, StepKind
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.paths import DataFolder
from asset_desk.services import lending, manual, meetings, reviewing
from asset_desk.services.accounts import add_account
from asset_desk.services.drafts import AccountDraft
from asset_desk.services.publications import note_publication
from asset_desk.services.review_rows import StepNote
from asset_desk.services.rows import LoanFilter
from asset_desk.store.book import open_book
from asset_desk.store.verify import verify_book
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.review.words import review_word
from asset_desk.ui.words import word
from tests import builders
from tests.robot import DeskRobot

pytestmark = pytest.mark.e2e

FIRST_DAY = datetime(2026, 5, 20, 2, 30, tzinfo=UTC)
PASSWORD = "suan-than-2569"
COMMITTEE = "คณะกรรมการทบทวนปรับปรุงการจัดทำคู่มือการใช้ทรัพย์สินของทางราชการ"
WORK = "งานประเพณีและวัฒนธรรม"
TITLE = "คู่มือการใช้ทรัพย์สินของทางราชการ"
CLERK, FINANCE, WORKS = "วิไลพร ธารทอง", "วันดี รักบัญชี", "ช่างชัย ก่อสร้าง"
MEMBERS = {"wilai": CLERK, "wandee": FINANCE, "chai": WORKS}
MEMO = {"subject": TITLE, "paragraphs": ["เพื่อโปรดพิจารณา"]}
RETURN = "การส่งคืนและการรับคืน"
NEW_WORDS = "ผู้ยืมต้องส่งคืนภายในสามวัน และตรวจนับร่วมกับเจ้าหน้าที่ทุกครั้ง"
PROPOSED = "ผู้ยืมต้องส่งคืนภายในสามวันทำการ และตรวจนับร่วมกับเจ้าหน้าที่ทุกครั้ง"


class StoryClock:
    """A clock that goes on when the story says so."""

    def __init__(self):
        self.now = FIRST_DAY

    def __call__(self):
        return self.now

    def go_on(self, *, days):
        """Let days pass."""
        self.now += timedelta(days=days)

    @property
    def today(self) -> date:
        """The day that it is."""
        return self.now.date()


@pytest.fixture
def clock():
    return StoryClock()


@pytest.fixture
def book(tmp_path, clock):
    book = open_book(DataFolder(tmp_path / "book"), now=clock())
    yield book
    book.close()


@pytest.fixture
def background(book):
    """An office with people in their posts, assets, accounts, a manual in force and a slip."""
    desk = builders.Desk(book.engine)
    desk.found()
    people, by = desk.people, builders.occasion()
    people["clerk"] = desk.person(CLERK, "นาง", position="ปลัดเทศบาล")
    desk.appoint("clerk", Post.CLERK)
    persons = {"wilai": people["clerk"], "wandee": people["finance"], "chai": people["works"]}
    drafts = [
        AccountDraft(name, MEMBERS[name], Role.COMMITTEE_MEMBER, person)
        for name, person in persons.items()
    ]
    drafts.append(AccountDraft("arun", "นายอรุณ พัสดุดี", Role.PROPERTY_OFFICER))
    drafts.append(AccountDraft("mayor", "นายสมบูรณ์ ใจงาม", Role.APPROVER, people["mayor"]))
    for draft in drafts:
        add_account(desk.uow, builders.HASHER, by, draft, PASSWORD)
    tents = desk.asset(20, name="เต็นท์ผ้าใบ", unit="หลัง")
    version = manual.begin_version(desk.uow, by, title=TITLE, fiscal_year=2569)
    manual.send_to_review(desk.uow, by, version)
    manual.approve_version(desk.uow, by, version, on=builders.TODAY, in_force_from=builders.TODAY)
    desk.old_loan = desk.approved((tents, 2), work_type=WORK, due_date=date(2026, 5, 27))
    desk.base = version
    return desk


@pytest.fixture
def robot(qapp_args, book, clock, background):
    app = make_app(qapp_args)
    dress(app, Theme.LIGHT)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = make_window(book, clock)
    window.show()
    yield DeskRobot(window)
    window.desk.wait()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class ManualStory:
    """A year's review, chapter by chapter; each looks at the screen and at the book."""

    def __init__(self, robot, book, clock, background):
        self.robot, self.book, self.clock = robot, book, clock
        self.old_loan, self.base = background.old_loan, background.base
        self.queries = book.queries

    @property
    def round(self):
        """The round of the year, as the book has it."""
        (found,) = self.queries.reviews.rounds()
        return self.queries.reviews.page(found.round_id, self.clock.today)

    @property
    def draft(self):
        """The version that comes of the round."""
        return self.queries.manuals.version(self.round.round.draft_id)

    def order_the_committee(self):
        """The order is drafted with the holders of the posts, and issued when it is signed."""
        robot = self.robot
        robot.sign_in("arun", PASSWORD)
        robot.go_to("committees")
        robot.press("new_committee")
        assert CLERK in robot.text_of("member_name_1")
        robot.press("save")
        robot.wait_until(lambda: robot.text_of("committee") == COMMITTEE, "the committee is there")
        robot.press("issue_order")
        robot.press("save")
        (committee,) = self.queries.committees.committees()
        sitting = committee.members_on(self.clock.today)
        assert len(sitting) == len(MEMBERS)
        assert all(any(name in each.name for each in sitting) for name in MEMBERS.values())
        assert "1/2569" in robot.cells_of("order_table", 0)

    def open_the_round(self):
        """The committee takes the version in force up for the year, and a copy of it is begun."""
        (committee,) = self.queries.committees.committees()
        self.committee_id = committee.committee_id
        year = {"fiscal_year": 2569, "base_id": self.base}
        round_id = self.do(
            reviewing.open_round, committee_id=self.committee_id, on=self.clock.today, **year
        )
        assert self.round.stage is RoundStage.DRAFTING
        self.do(manual.begin_version, title=TITLE, round_id=round_id, **year)
        self.robot.window.desk.events.manual_changed.emit()

    def write_the_draft(self):
        """A section and a guidance are changed in the draft, and nowhere else."""
        robot = self.robot
        robot.go_to("manual")
        robot.choose_section(RETURN)
        robot.press("edit_section")
        robot.write_section(NEW_WORDS)
        robot.press("keep_section")
        robot.reads_section(NEW_WORDS)
        assert self.words_of(self.draft.version_id) == NEW_WORDS
        assert self.words_of(self.base) != NEW_WORDS
        robot.choose_entry("manual_more", "open_guidance")
        robot.choose_row("guidance_table", WORK)
        robot.press("change_guidance")
        robot.write("longest_days", "3")
        robot.press("save")
        robot.press("back_from_guidance")
        assert self.longest_days(self.draft.version_id) == 3
        assert self.longest_days(self.base) is None
        robot.press("send_to_review")
        robot.press("save")
        assert self.draft.stage is VersionStage.UNDER_REVIEW
        assert self.round.stage is RoundStage.COMMENTING

    def comment(self):
        """Three members read the draft with their own accounts, and say what they think of it."""
        robot = self.robot
        self.clock.go_on(days=1)
        self.sit_down_as_member("chai")
        self.say(CommentKind.REMARK, "ควรบอกสถานที่ส่งคืนด้วย")
        self.sit_down_as_member("wandee")
        robot.press("write_comment")
        robot.choose("kind", review_word(CommentKind.PROPOSAL))
        robot.write("wording", PROPOSED)
        robot.write("text", "วันหยุดรับคืนไม่ได้")
        robot.press("save")
        proposal = self.comments[-1]
        self.sit_down_as_member("wilai")
        robot.press(f"object_comment_{proposal.comment_id}")
        robot.write("text", "สามวันปกติก็เพียงพอ")
        robot.press("save")
        robot.wait_until(lambda: len(self.comments) == 3, "three comments are kept")
        assert [each.said.kind for each in self.comments] == [
            CommentKind.REMARK,
            CommentKind.PROPOSAL,
            CommentKind.OPPOSE,
        ]
        names = (WORKS, FINANCE, CLERK)
        for said, name in zip(self.comments, names, strict=True):
            assert name in said.speaker.name
            assert said.speaker.seat is not None
            assert said.is_own
            assert name in said.recorded_by
        assert self.comments[1].said.wording == PROPOSED
        assert self.round.stage is RoundStage.MEETING

    def sit_down_as_member(self, username):
        """A member of the committee reads and comments, and can do nothing else."""
        robot = self.robot
        robot.sign_in(username, PASSWORD)
        assert not robot.offers("new_loan")
        robot.go_to("manual")
        robot.choose_section(RETURN)
        robot.reads_section(NEW_WORDS)
        for name in ("edit_section", "approve_version", "begin_version", "enter_comment"):
            assert not robot.offers(name), name
        assert robot.offers("print_manual")

    def say(self, kind, text):
        """Say something of the section in front."""
        robot = self.robot
        robot.press("write_comment")
        robot.choose("kind", review_word(kind))
        robot.write("text", text)
        robot.press("save")

    def answer(self):
        """Every comment gets its answer; the wording that was proposed goes into the draft."""
        robot = self.robot
        robot.sign_in("arun", PASSWORD)
        robot.go_to("manual")
        robot.choose_section(RETURN)
        remark, proposal, objection = self.comments
        self.answer_one(remark, CommentOutcome.NOTED, "ระบุไว้ในใบยืมแล้ว")
        robot.press(f"take_wording_comment_{proposal.comment_id}")
        robot.press("save")  # into the draft
        robot.press("save")  # and the answer that is offered then
        robot.reads_section(PROPOSED)
        assert self.words_of(self.draft.version_id) == PROPOSED
        assert self.comments[1].answer.outcome is CommentOutcome.ACCEPTED
        votes = " ".join(robot.said("comment_votes"))
        assert objection.speaker.name in votes  # it stands with what it objects to
        assert not any(each.is_open for each in self.comments)

    def answer_one(self, comment, outcome, text):
        """Answer a comment from its card."""
        robot = self.robot
        robot.press(f"answer_comment_{comment.comment_id}")
        robot.choose("outcome", review_word(outcome))
        robot.write("answer", text)
        robot.press("save")

    def meet(self):
        """The committee meets on the draft, one member is away, and it is put to the vote."""
        today = self.clock.today
        call = MeetingCall(
            held_on=today, starts_at=time(9, 30), place="ห้องประชุมสภาเทศบาล", agenda=usual_agenda()
        )
        round_id = self.round.round.round_id
        meeting_id = self.do(meetings.call_meeting, self.committee_id, call, round_id=round_id)
        members = self.queries.committees.committees()[0].members_on(today)
        came = list(attendance_of(members))
        came[1] = replace(came[1], presence=Presence.ABSENT, reason="ติดราชการ")
        voted = Resolution("เห็นชอบร่าง", votes_for=1, votes_against=1, abstained=0)
        agenda = tuple(
            replace(item, minutes="พิจารณาแล้ว", resolution=voted)
            if item.kind is AgendaKind.FOR_DECISION
            else item
            for item in call.agenda
        )
        minutes = Minutes(
            starts_at=time(9, 30), ends_at=time(11, 0), attendance=tuple(came), agenda=agenda
        )
        meeting = self.queries.reviews.meeting(meeting_id)
        self.do(meetings.keep_minutes, meeting, minutes)
        assert self.round.stage is RoundStage.PROPOSING

    def approve(self):
        """After the memo the version is approved at the screen: not by an officer, by the mayor."""
        robot = self.robot
        self.clock.go_on(days=1)
        self.step(StepKind.PROPOSED, document_no="สธ 8/2569", content=MEMO)
        robot.go_to("manual")
        assert not robot.offers("approve_version")
        robot.sign_in("mayor", PASSWORD)
        robot.go_to("manual")
        robot.press("approve_version")
        robot.write("document_no", "สธ 8/2569")
        robot.press("save")
        robot.says("version_facts", "อนุมัติเมื่อ")
        assert self.draft.stage is VersionStage.APPROVED
        assert self.queries.manuals.in_force(self.clock.today) == self.draft
        robot.sign_in("arun", PASSWORD)
        robot.go_to("manual")
        robot.choose_section(RETURN)
        for name in ("edit_section", "send_to_review"):
            assert not robot.offers(name), name

    def make_it_known(self, file):
        """Every division acknowledges it, and it stands on the website."""
        today = self.clock.today
        self.step(StepKind.CIRCULATED, document_no="สธ 10/2569", content=MEMO)
        for division in self.queries.office.divisions():
            if division.is_active:
                at = {"division_id": division.division_id, "person_name": "ผู้รับทราบ"}
                self.step(StepKind.ACKNOWLEDGED, **at)
        posted = PublicationDetails(
            fiscal_year=2569,
            what=Published.MANUAL,
            title=TITLE,
            medium=Medium.WEBSITE,
            published_on=today,
            link="https://www.bansuantharn.example/manual",
        )
        file.write_bytes(b"%PDF-1.7 manual")
        files = self.robot.window.desk.files
        note = files.keep_attachment(file, ("publication", 0), is_photo=False)
        publication_id = self.do(note_publication, posted, note)
        self.step(StepKind.PUBLISHED, publication_id=publication_id)
        assert self.round.stage is RoundStage.DONE

    def borrow(self):
        """The form says what the new version allows; the desk holds the request against it."""
        robot = self.robot
        robot.press("new_loan")
        robot.pick("borrower", "สมหญิง")
        robot.write("purpose", "งานบุญประจำปี")
        robot.write("place", "หอประชุม")
        robot.write("due_date", "27/5/2569")
        robot.choose("work_type", WORK)
        robot.press("is_official_use")
        robot.pick("asset_search", "เต็นท์ผ้าใบ")
        robot.write("line_quantity_1", "1")
        robot.says("due_date_problem", "3 วัน")
        robot.press("save_request")
        robot.says("loan_status", "รออนุมัติ")
        robot.press("approve")
        robot.reads(word(WaivableRule.LONGEST_DAYS))
        assert not robot.offers("save")
        robot.press("cancel")
        robot.reads("ฉบับที่ 2")
        self.refuses_to_approve(self.newest_loan())

    def newest_loan(self):
        """The loan that was just asked for, as the book has it."""
        pages = self.queries.loans.loans(LoanFilter(), self.clock.today)
        newest = max(pages.page(0, pages.count()), key=lambda each: each.loan_id)
        return self.queries.loans.page(newest.loan_id, self.clock.today)

    def refuses_to_approve(self, page):
        """What the screen does not offer, the use case refuses as well."""
        assert page.manual_number == 2
        quantities = {each.line_id: each.requested for each in page.lines}
        with pytest.raises(DeskError) as refused:
            self.do(lending.approve, page.row.loan_id, quantities, on=self.clock.today)
        assert refused.value.refusal is Refusal.RULE_STANDS_AGAINST

    def look_at_the_old_slip(self):
        """What was asked for before still names the version that held then."""
        self.robot.window.show_loan(self.old_loan)
        self.robot.reads("ฉบับที่ 1")
        today = self.clock.today
        assert self.queries.loans.page(self.old_loan, today).manual_number == 1

    def step(self, kind, **given):
        """Take a step of the round."""
        note = StepNote(kind=kind, taken_on=self.clock.today, **given)
        self.do(reviewing.take_step, self.round.round.round_id, note)

    def do(self, use_case, *given, **named):
        """Run a use case as the officer at the desk."""
        desk = self.robot.window.desk
        return use_case(desk.new_uow(), desk.occasion(), *given, **named)

    def words_of(self, version_id):
        """The words of the section about returns in a version."""
        sections = self.queries.manuals.sections(version_id)
        found = next(each for each in sections if each.heading == RETURN)
        return "\n".join(plain_lines(found.body))

    def longest_days(self, version_id):
        """How long work of the story may borrow by a version."""
        guidance = self.queries.manuals.guidance(version_id)
        return next(each.longest_days for each in guidance if each.name == WORK)

    @property
    def comments(self):
        """What was said, in the order in which it was."""
        return sorted(self.round.comments, key=lambda each: each.comment_id)


def test_a_review_goes_from_the_order_to_the_form_that_enforces_it(
    robot, book, clock, background, tmp_path
):
    story = ManualStory(robot, book, clock, background)
    story.order_the_committee()
    story.open_the_round()
    story.write_the_draft()
    story.comment()
    story.answer()
    story.meet()
    story.approve()
    story.make_it_known(tmp_path / "manual.pdf")
    story.borrow()
    story.look_at_the_old_slip()
    assert verify_book(book.folder).is_clean
