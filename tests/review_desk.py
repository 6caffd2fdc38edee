"""A committee, a version under review and a round to begin a test with, and what is done in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from asset_desk.domain.accounts import AccountId, Permission, Role
from asset_desk.domain.committees import Member, OrderKind, OrderText, Seat
from asset_desk.domain.journal import ActKind
from asset_desk.domain.meetings import (
    AgendaKind,
    Attendance,
    MeetingCall,
    Minutes,
    Presence,
    Resolution,
    attendance_of,
    usual_agenda,
)
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.review import CommentKind, CommentOutcome, CommentText, StepKind
from asset_desk.services import manual, meetings, orders, reviewing
from asset_desk.services.accounts import change_account
from asset_desk.services.drafts import AccountChange, AttachmentNote
from asset_desk.services.publications import note_publication
from asset_desk.services.review_rows import StepNote
from tests.builders import TODAY, Desk, occasion

APPOINTED = date(2026, 1, 5)
OPENED = date(2026, 5, 4)
HELD = date(2026, 5, 18)
COMMITTEE = "คณะกรรมการทบทวนปรับปรุงการจัดทำคู่มือการใช้ทรัพย์สินของทางราชการ"
AFTERNOON = {"starts_at": time(13, 30), "ends_at": time(15, 0)}
ON_ONE_DAY = (TODAY, TODAY, TODAY)
REMARK = CommentText(kind=CommentKind.REMARK, text="ควรระบุวันให้ชัดเจน")


def members(desk: Desk) -> tuple[Member, ...]:
    """A chair, two members and a secretary; the chair is in no list of people."""
    people = desk.people
    return (
        Member(Seat.CHAIR, "นายปลัด ประจำการ", "ปลัดเทศบาลตำบลบ้านสวนธาร"),
        Member(Seat.MEMBER, "นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง", people["works"]),
        Member(Seat.MEMBER, "นางสาวสมหญิง ยืมประจำ", "นักวิชาการพัสดุ", people["borrower"]),
        Member(Seat.SECRETARY, "นางวันดี รักบัญชี", "ผู้อำนวยการกองคลัง", people["finance"]),
    )


def appointed(desk: Desk, on: date = APPOINTED, **given):
    """A committee whose order has been issued."""
    text = OrderText(
        subject=f"แต่งตั้ง{COMMITTEE}",
        members=members(desk),
        duties=("ทบทวนและปรับปรุงคู่มือ", "รายงานผลต่อนายกเทศมนตรี"),
    )
    by = occasion()
    given = given or {"committee_name": COMMITTEE}
    order_id = orders.draft_order(desk.uow, by, OrderKind.APPOINT, text, **given)
    orders.issue_order(desk.uow, by, order_id, on=on)
    with desk.uow as uow:
        return uow.committees.order(order_id).committee_id


def opened_round(desk: Desk, committee_id=None, **given):
    """The round of fiscal year 2569, opened on 4 May 2569."""
    usual = {"fiscal_year": 2569, "base_id": None, "on": OPENED} | given
    committee_id = committee_id or appointed(desk)
    return reviewing.open_round(desk.uow, occasion(), committee_id=committee_id, **usual)


def drafted(desk: Desk, round_id=None, *, is_sent: bool = True):
    """A version that comes of a round, sent to review unless said otherwise."""
    by = occasion()
    version_id = manual.begin_version(
        desk.uow, by, title="คู่มือการใช้ทรัพย์สินของทางราชการ", fiscal_year=2569, round_id=round_id
    )
    if is_sent:
        manual.send_to_review(desk.uow, by, version_id)
    return version_id


def approved(desk: Desk, version_id, on: date = TODAY) -> None:
    """The mayor approved a version."""
    manual.approve_version(
        desk.uow, occasion(), version_id, on=on, in_force_from=on, document_no="สธ 9/2569"
    )


def entered(desk: Desk, round_id, said: CommentText = REMARK, member: int = 1, on: date = TODAY):
    """What one of the members said, entered for them."""
    return reviewing.make_comment(
        desk.uow, occasion(), round_id, said, on=on, speaker_for=members(desk)[member]
    )


def answered(desk: Desk, comment_id, answer: str = "ปรับแก้แล้ว", **given) -> None:
    """A comment resolved."""
    usual = {"outcome": CommentOutcome.ACCEPTED, "on": TODAY} | given
    reviewing.answer_comment(desk.uow, occasion(), comment_id, answer=answer, **usual)


def step(kind: StepKind, **given) -> StepNote:
    """A step taken today."""
    return StepNote(kind=kind, **{"taken_on": TODAY} | given)


def taken(desk: Desk, round_id, kind: StepKind, **given) -> None:
    """Take a step."""
    reviewing.take_step(desk.uow, occasion(), round_id, step(kind, **given))


def made_public(desk: Desk):
    """The manual in the publication register."""
    posted = PublicationDetails(
        fiscal_year=2569,
        what=Published.MANUAL,
        title="คู่มือการใช้ทรัพย์สินของทางราชการ",
        medium=Medium.WEBSITE,
        published_on=TODAY,
        link="https://www.bansuantharn.example/manual",
    )
    file = AttachmentNote("publication", 0, "คู่มือ.pdf", "c" * 64, 99, is_photo=False)
    return note_publication(desk.uow, occasion(), posted, file)


def call(held_on: date = HELD, **given) -> MeetingCall:
    """A meeting with the usual agenda, half past nine in the meeting room."""
    usual = {"starts_at": time(9, 30), "place": "ห้องประชุมสภาเทศบาล", "agenda": usual_agenda()}
    return MeetingCall(held_on=held_on, **usual | given)


def called(desk: Desk, committee_id, held_on: date = HELD, **given):
    """A meeting that has been called."""
    return meetings.call_meeting(desk.uow, occasion(), committee_id, call(held_on), **given)


def attendance(desk: Desk) -> tuple[Attendance, ...]:
    """Everyone came, but for one member who sent somebody."""
    came = list(attendance_of(members(desk)))
    came[1] = replace(came[1], presence=Presence.SUBSTITUTE, substitute="นายช่าง สำรอง")
    return tuple(came)


def minutes(desk: Desk, **given) -> Minutes:
    """Minutes with a vote of three to one on what is proposed."""
    agenda = tuple(
        replace(item, minutes="ที่ประชุมพิจารณาแล้ว", resolution=Resolution("เห็นชอบ", 3, 1, 0))
        if item.kind is AgendaKind.FOR_DECISION
        else item
        for item in usual_agenda()
    )
    usual = {
        "starts_at": time(9, 30),
        "ends_at": time(11, 45),
        "attendance": attendance(desk),
        "agenda": agenda,
        "note_taker": "นางวันดี รักบัญชี",
        "note_taker_position": "ผู้อำนวยการกองคลัง",
    }
    return Minutes(**usual | given)


def meeting_of(desk: Desk, meeting_id):
    """A meeting as screens see it."""
    return desk.queries.reviews.meeting(meeting_id)


def held(desk: Desk, committee_id, held_on: date = HELD, minutes_given=None, **given):
    """A meeting with its minutes."""
    meeting_id = called(desk, committee_id, held_on, **given)
    kept = minutes(desk, **minutes_given or {})
    meetings.keep_minutes(desk.uow, occasion(), meeting_of(desk, meeting_id), kept)
    return meeting_id


def begin_review(desk: Desk, days: tuple[date, date, date] = (APPOINTED, OPENED, HELD), **given):
    """A round with comments, answers and two meetings, before a version comes of it.

    `days` are those of the order, of the opening and of the meetings.
    """
    by, (appointed_on, opened_on, held_on) = occasion(), days
    committee_id = appointed(desk, appointed_on, **given)
    round_id = opened_round(desk, committee_id, on=opened_on)
    first = entered(desk, round_id)
    entered(desk, round_id, CommentText(kind=CommentKind.SUPPORT, about=first), 2)
    meeting_id = called(desk, committee_id, held_on, round_id=round_id)
    moved = call(held_on, place="ห้องประชุมชั้น 2")
    meetings.change_meeting(desk.uow, by, meeting_of(desk, meeting_id), moved)
    meetings.keep_minutes(desk.uow, by, meeting_of(desk, meeting_id), minutes(desk))
    later = held(desk, committee_id, held_on, AFTERNOON, round_id=round_id)
    meetings.certify_minutes(desk.uow, by, meeting_id, at=later, corrections="หน้า 2 แก้คำผิด")
    answered(desk, first)
    answered(desk, first, "ปรับแก้แล้วบางส่วน", outcome=CommentOutcome.ACCEPTED_IN_PART)
    return round_id


def finish_review(desk: Desk, round_id, publication_id) -> None:
    """Everything after the approval of the round's version."""
    memo = {"subject": "แจ้งเวียนคู่มือ", "paragraphs": ["เพื่อทราบและถือปฏิบัติ"]}
    taken(desk, round_id, StepKind.CIRCULATED, document_no="สธ 10/2569", content=memo)
    taken(desk, round_id, StepKind.ACKNOWLEDGED, division_id=3, person_name="นายช่างชัย ก่อสร้าง")
    taken(desk, round_id, StepKind.PUBLISHED, publication_id=publication_id)
    taken(desk, round_id, StepKind.CLOSED)


def review_the_manual(desk: Desk):
    """Do everything once that a round of the manual needs, up to its closing."""
    round_id = begin_review(desk)
    version_id = drafted(desk, round_id)
    taken(desk, round_id, StepKind.PROPOSED, document_no="สธ 8/2569", content={"text": "ก"})
    approved(desk, version_id)
    finish_review(desk, round_id, made_public(desk))
    return round_id


def _committee(desk: Desk):
    return desk.queries.committees.committees()[-1].committee_id


def _round(desk: Desk):
    return desk.queries.reviews.rounds()[0].round_id


def _meeting(desk: Desk, number: int):
    return desk.queries.reviews.meeting_by_no(2569, number)


def prepare_review(desk: Desk) -> None:
    """What the use cases below need: a round with a comment, two meetings held, one called."""
    committee_id = appointed(desk, TODAY, committee_name="คณะทำงานตรวจคู่มือ")
    round_id = opened_round(desk, committee_id, on=TODAY)
    answered(desk, entered(desk, round_id))
    held(desk, committee_id, TODAY)
    held(desk, committee_id, TODAY, AFTERNOON)
    called(desk, committee_id, TODAY)


def _become_member(desk: Desk) -> None:
    own = AccountChange(
        name="มาลี ทดสอบงาน", role=Role.ADMINISTRATOR, person_id=desk.people["works"]
    )
    change_account(desk.uow, occasion(), AccountId(1), own)


def _draft_of_round(desk: Desk) -> None:
    for version in desk.queries.manuals.versions():
        if version.may_be_changed:
            manual.send_to_review(desk.uow, occasion(), version.version_id)
            approved(desk, version.version_id)
    drafted(desk, _round(desk))


USE_CASES = (
    (
        "open_round",
        Permission.KEEP_MANUAL,
        ActKind.ROUND_OPENED,
        lambda desk, by: reviewing.open_round(
            desk.uow, by, fiscal_year=2570, committee_id=_committee(desk), base_id=None, on=TODAY
        ),
    ),
    (
        "make_comment",
        Permission.COMMENT_MANUAL,
        ActKind.COMMENT_MADE,
        lambda desk, by: reviewing.make_comment(desk.uow, by, _round(desk), REMARK, on=TODAY),
        _become_member,
    ),
    (
        "enter_comment",
        Permission.KEEP_MANUAL,
        ActKind.COMMENT_MADE,
        lambda desk, by: reviewing.make_comment(
            desk.uow, by, _round(desk), REMARK, on=TODAY, speaker_for=members(desk)[0]
        ),
    ),
    (
        "answer_comment",
        Permission.KEEP_MANUAL,
        ActKind.COMMENT_ANSWERED,
        lambda desk, by: reviewing.answer_comment(
            desk.uow,
            by,
            desk.queries.reviews.comments(_round(desk))[0].comment_id,
            outcome=CommentOutcome.NOTED,
            answer="รับทราบ",
            on=TODAY,
        ),
    ),
    (
        "take_round_step",
        Permission.KEEP_MANUAL,
        ActKind.ROUND_STEP_TAKEN,
        lambda desk, by: reviewing.take_step(
            desk.uow, by, _round(desk), step(StepKind.PROPOSED, document_no="สธ 1/2569")
        ),
        _draft_of_round,
    ),
    (
        "call_meeting",
        Permission.KEEP_MANUAL,
        ActKind.MEETING_CALLED,
        lambda desk, by: meetings.call_meeting(desk.uow, by, _committee(desk), call(TODAY)),
    ),
    (
        "change_meeting",
        Permission.KEEP_MANUAL,
        ActKind.MEETING_CHANGED,
        lambda desk, by: meetings.change_meeting(
            desk.uow, by, _meeting(desk, 3), call(TODAY, place="ห้องประชุมเล็ก")
        ),
    ),
    (
        "keep_minutes",
        Permission.KEEP_MANUAL,
        ActKind.MINUTES_KEPT,
        lambda desk, by: meetings.keep_minutes(
            desk.uow, by, _meeting(desk, 3), minutes(desk, others=("นายผู้สังเกต การณ์",))
        ),
    ),
    (
        "certify_minutes",
        Permission.KEEP_MANUAL,
        ActKind.MINUTES_CERTIFIED,
        lambda desk, by: meetings.certify_minutes(
            desk.uow, by, _meeting(desk, 1).meeting_id, at=_meeting(desk, 2).meeting_id
        ),
    ),
)
"""Of each use case: its name, what it asks of the officer, its act, a call that succeeds, and what
must be done before it."""
