"""Sections of the manual move and go; guidance is kept; what is approved never changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import Refusal
from asset_desk.domain.formatted_text import text_of
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import (
    SectionKey,
    SectionKind,
    VersionStage,
    stage_on,
)
from asset_desk.domain.office import USUAL_WORK_TYPES, HoldingKind, Post, WorkTypeId
from asset_desk.services import manual, office
from tests.builders import TODAY, occasion
from tests.manual_writing import (
    approved,
    begun,
    draft_of,
    guidance_of,
    refused,
    section_of,
    sections,
    under_review,
    write_manual,
)


@pytest.fixture
def draft(desk):
    """A desk with a draft of the starting text, and its id."""
    return desk, begun(desk)


def test_a_section_moves_with_everything_under_it(draft):
    desk, version_id = draft
    annex = manual.add_section(
        desk.uow, occasion(), version_id, heading="ภาคผนวกใหม่", kind=SectionKind.ANNEX
    )
    duties = section_of(desk, version_id, "หน้าที่ความรับผิดชอบ")
    manual.move_section(desk.uow, occasion(), version_id, duties.key, parent=annex, position=1)
    after = sections(desk, version_id)
    below = [each for each in after.values() if each.parent == duties.key]
    assert after[duties.key].parent == annex
    assert below
    assert {each.kind for each in (after[duties.key], *below)} == {SectionKind.ANNEX}


def test_a_move_that_changes_nothing_writes_no_act(draft):
    desk, version_id = draft
    seen = section_of(desk, version_id, "วัตถุประสงค์")
    acts = len(desk.acts())
    manual.move_section(
        desk.uow, occasion(), version_id, seen.key, parent=seen.parent, position=seen.position
    )
    assert len(desk.acts()) == acts


def test_a_section_moves_neither_under_itself_nor_nowhere(draft):
    desk, version_id = draft
    duties = section_of(desk, version_id, "หน้าที่ความรับผิดชอบ")
    below = section_of(desk, version_id, "หน้าที่ของผู้ยืม")
    for parent in (duties.key, below.key):
        with refused(Refusal.SECTION_UNDER_ITSELF):
            manual.move_section(
                desk.uow, occasion(), version_id, duties.key, parent=parent, position=1
            )
    with refused(Refusal.SECTION_NOT_FOUND):
        manual.move_section(
            desk.uow, occasion(), version_id, SectionKey(999), parent=None, position=1
        )


def test_only_what_stands_beside_a_moved_section_is_written_anew(draft):
    desk, version_id = draft
    duties = section_of(desk, version_id, "หน้าที่ของผู้ยืม")
    before = sections(desk, version_id)
    manual.move_section(
        desk.uow, occasion(), version_id, duties.key, parent=duties.parent, position=1
    )
    after = sections(desk, version_id)
    changed = {key for key in after if after[key] != before[key]}
    assert {after[key].parent for key in changed} == {duties.parent}
    told = desk.acts()[-1].payload
    assert changed == {told["key"], *map(int, told["beside"])}


def test_a_section_is_removed_once_nothing_stands_under_it(draft):
    desk, version_id = draft
    duties = section_of(desk, version_id, "หน้าที่ความรับผิดชอบ")
    with refused(Refusal.SECTION_HAS_SECTIONS):
        manual.remove_section(desk.uow, occasion(), version_id, duties.key)
    below = section_of(desk, version_id, "หน้าที่ของผู้ยืม")
    manual.remove_section(desk.uow, occasion(), version_id, below.key)
    assert below.key not in sections(desk, version_id)
    with refused(Refusal.SECTION_NOT_FOUND):
        manual.remove_section(desk.uow, occasion(), version_id, below.key)
    with refused(Refusal.SECTION_NOT_FOUND):
        manual.change_section(desk.uow, occasion(), version_id, below, below)


def test_the_key_of_a_removed_section_never_comes_back(draft):
    desk, version_id = draft
    gone = manual.add_section(desk.uow, occasion(), version_id, heading="ผิด")
    manual.remove_section(desk.uow, occasion(), version_id, gone)
    again = manual.add_section(desk.uow, occasion(), version_id, heading="ใหม่")
    assert again == gone + 1
    second = begun(desk, base_id=approved(desk, version_id))
    later = manual.add_section(desk.uow, occasion(), second, heading="อีก")
    assert later == again + 1


# guidance


def test_guidance_is_kept_tidy_under_the_name_that_the_office_has_now(draft):
    desk, version_id = draft
    first = desk.queries.office.all_work_types()[0]
    own = guidance_of(desk, version_id, first.name)
    said = replace(own, name="ชื่อเก่า", inside=(" ก ", "", "ข"), longest_days=5)
    manual.keep_guidance(desk.uow, occasion(), version_id, said)
    kept = guidance_of(desk, version_id, first.name)
    assert (kept.inside, kept.longest_days) == (("ก", "ข"), 5)
    assert desk.acts()[-1].payload["changed"] == ["inside", "longest_days"]
    acts = len(desk.acts())
    manual.keep_guidance(desk.uow, occasion(), version_id, kept)
    assert len(desk.acts()) == acts


def test_guidance_changed_meanwhile_is_not_written_over(draft):
    desk, version_id = draft
    seen = guidance_of(desk, version_id, "สนาม")
    manual.keep_guidance(desk.uow, occasion(), version_id, replace(seen, longest_days=5), seen=seen)
    with refused(Refusal.CHANGED_MEANWHILE):
        manual.keep_guidance(
            desk.uow, occasion(), version_id, replace(seen, longest_days=9), seen=seen
        )


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"scope": GuidanceScope.CATEGORY, "name": "จรวด"}, Refusal.CATEGORY_UNKNOWN),
        (
            {"scope": GuidanceScope.WORK_TYPE, "name": "ก", "work_type_id": WorkTypeId(99)},
            Refusal.WORK_TYPE_MISSING,
        ),
        ({"scope": GuidanceScope.WORK_TYPE, "name": "ก"}, Refusal.WORK_TYPE_MISSING),
        (
            {"scope": GuidanceScope.CATEGORY, "name": "กีฬา", "longest_days": 0},
            Refusal.SETTING_OUT_OF_RANGE,
        ),
        (
            {"scope": GuidanceScope.CATEGORY, "name": "กีฬา", "inside": ("ก" * 501,)},
            Refusal.STEPS_TOO_LONG,
        ),
    ],
)
def test_guidance_for_nothing_or_without_sense_is_refused(draft, given, refusal):
    desk, version_id = draft
    with refused(refusal):
        manual.keep_guidance(desk.uow, occasion(), version_id, Guidance(**given))


def test_guidance_taken_out_is_gone(draft):
    desk, version_id = draft
    key = (GuidanceScope.CATEGORY, "กีฬา")
    manual.remove_guidance(desk.uow, occasion(), version_id, key)
    assert key not in [each.key for each in desk.queries.manuals.guidance(version_id)]
    with refused(Refusal.GUIDANCE_NOT_FOUND):
        manual.remove_guidance(desk.uow, occasion(), version_id, key)


# review and approval


def test_a_draft_goes_to_review_once_and_may_come_back_with_a_reason(draft):
    desk, version_id = draft
    under_review(desk)
    assert desk.queries.manuals.version(version_id).stage is VersionStage.UNDER_REVIEW
    with refused(Refusal.VERSION_UNDER_REVIEW):
        under_review(desk)
    with refused(Refusal.REASON_MISSING):
        manual.take_back_from_review(desk.uow, occasion(), version_id, reason=" ")
    manual.take_back_from_review(desk.uow, occasion(), version_id, reason="แก้คำผิด")
    assert desk.queries.manuals.version(version_id).stage is VersionStage.DRAFT
    with refused(Refusal.VERSION_NOT_UNDER_REVIEW):
        manual.take_back_from_review(desk.uow, occasion(), version_id, reason="ซ้ำ")


def test_an_empty_manual_goes_nowhere(desk):
    version_id = begun(desk)
    for key in sorted(sections(desk, version_id), reverse=True):
        manual.remove_section(desk.uow, occasion(), version_id, key)
    with refused(Refusal.MANUAL_EMPTY):
        under_review(desk)


def test_an_approval_needs_the_review_first(draft):
    desk, version_id = draft
    with refused(Refusal.VERSION_NOT_UNDER_REVIEW):
        manual.approve_version(desk.uow, occasion(), version_id, on=TODAY, in_force_from=TODAY)


def test_the_head_of_that_day_approves(draft):
    desk, version_id = draft
    desk.people["deputy"] = desk.person("ทวี คนใหม่", "นาย")
    desk.appoint("deputy", held_from=TODAY + timedelta(days=1))
    under_review(desk)
    manual.approve_version(
        desk.uow,
        occasion(today=TODAY + timedelta(days=3)),
        version_id,
        on=TODAY,
        in_force_from=date(2026, 6, 1),
        document_no=" สธ 5/2569 ",
    )
    approval = desk.queries.manuals.version(version_id).approval
    assert approval.name == "นายสมบูรณ์ ใจงาม"
    assert approval.title_lines == ("นายกเทศมนตรีตำบลบ้านสวนธาร",)
    assert (approval.approved_on, approval.in_force_from) == (TODAY, date(2026, 6, 1))
    assert approval.document_no == "สธ 5/2569"
    assert desk.acts()[-1].happened_on == TODAY.isoformat()


def test_an_approval_by_nobody_or_in_the_future_is_refused(draft):
    desk, version_id = draft
    under_review(desk)
    with refused(Refusal.APPROVER_NOT_KNOWN):
        early = date(2020, 1, 1)
        manual.approve_version(desk.uow, occasion(), version_id, on=early, in_force_from=early)
    with refused(Refusal.DAY_IN_THE_FUTURE):
        late = TODAY + timedelta(days=1)
        manual.approve_version(desk.uow, occasion(), version_id, on=late, in_force_from=late)
    with refused(Refusal.IN_FORCE_BEFORE_APPROVAL):
        manual.approve_version(
            desk.uow,
            occasion(),
            version_id,
            on=TODAY,
            in_force_from=TODAY - timedelta(days=1),
        )


def test_a_version_is_not_in_force_before_the_one_that_it_follows(draft):
    desk, first = draft
    approved(desk, first, in_force_from=TODAY + timedelta(days=30))
    second = begun(desk, base_id=first)
    with refused(Refusal.IN_FORCE_BEFORE_THE_LAST):
        approved(desk, second)
    manual.approve_version(
        desk.uow, occasion(), second, on=TODAY, in_force_from=TODAY + timedelta(days=30)
    )
    with desk.uow as uow:
        assert uow.manuals.in_force(TODAY) is None
        assert uow.manuals.in_force(TODAY + timedelta(days=30)).version_id == second


def test_a_version_is_in_force_from_its_day_until_the_next_one_is(draft):
    desk, first = draft
    approved(desk, first)
    second = begun(desk, base_id=first)
    approved(desk, second, in_force_from=TODAY + timedelta(days=10))
    versions = desk.queries.manuals.versions()
    of = {each.version_id: each for each in versions}

    def stages(day):
        return [stage_on(of[each], versions, day) for each in (first, second)]

    assert stages(TODAY - timedelta(days=1)) == [VersionStage.APPROVED, VersionStage.APPROVED]
    assert stages(TODAY + timedelta(days=9)) == [VersionStage.IN_FORCE, VersionStage.APPROVED]
    assert stages(TODAY + timedelta(days=10)) == [VersionStage.SUPERSEDED, VersionStage.IN_FORCE]
    days = {9: first, 10: second}
    for after, version in days.items():
        found = desk.queries.manuals.in_force(TODAY + timedelta(days=after))
        assert found.version_id == version
    assert desk.queries.manuals.in_force(TODAY - timedelta(days=1)) is None
    assert desk.queries.manuals.guidance_in_force(TODAY - timedelta(days=1)) == ()
    assert desk.queries.manuals.guidance_in_force(TODAY)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PROPERTY_OFFICER])
def test_an_approved_version_can_be_altered_by_nobody(draft, role):
    desk, version_id = draft
    section = section_of(desk, version_id, "วัตถุประสงค์")
    tents = guidance_of(desk, version_id, "สนาม")
    approved(desk, version_id)
    version, by, uow = desk.queries.manuals.version(version_id), occasion(role), desk.uow
    after = replace(section, body=text_of("แก้"))
    tries = (
        lambda: manual.change_version(uow, by, version, title="อื่น", changes=""),
        lambda: manual.add_section(uow, by, version_id, heading="ใหม่"),
        lambda: manual.change_section(uow, by, version_id, section, after),
        lambda: manual.move_section(uow, by, version_id, section.key, parent=None, position=1),
        lambda: manual.remove_section(uow, by, version_id, section.key),
        lambda: manual.keep_guidance(uow, by, version_id, replace(tents, longest_days=9)),
        lambda: manual.remove_guidance(uow, by, version_id, tents.key),
        lambda: manual.send_to_review(uow, by, version_id),
        lambda: manual.take_back_from_review(uow, by, version_id, reason="แก้"),
    )
    acts = len(desk.acts())
    for attempt in tries:
        with refused(Refusal.VERSION_APPROVED):
            attempt()
    assert len(desk.acts()) == acts


def test_a_member_of_the_committee_can_neither_write_nor_approve(draft):
    desk, version_id = draft
    member = occasion(Role.COMMITTEE_MEMBER)
    with refused(Refusal.ROLE_MAY_NOT):
        manual.add_section(desk.uow, member, version_id, heading="ใหม่")
    under_review(desk)
    with refused(Refusal.ROLE_MAY_NOT):
        manual.approve_version(desk.uow, member, version_id, on=TODAY, in_force_from=TODAY)


def test_an_officer_writes_and_another_approves(draft):
    desk, version_id = draft
    officer = occasion(Role.PROPERTY_OFFICER)
    manual.send_to_review(desk.uow, officer, version_id)
    with refused(Refusal.ROLE_MAY_NOT):
        manual.approve_version(desk.uow, officer, version_id, on=TODAY, in_force_from=TODAY)


def test_an_acting_head_approves_with_the_order_that_lets_them(draft):
    desk, version_id = draft
    desk.people["acting"] = desk.person("รักษา การแทน", "นาย")
    desk.appoint(
        "acting",
        Post.HEAD,
        kind=HoldingKind.ACTING,
        order_no="9/2569",
        order_date=TODAY,
        held_from=TODAY,
    )
    approved(desk, version_id)
    approval = desk.queries.manuals.version(version_id).approval
    assert approval.name == "นายรักษา การแทน"
    assert "9/2569" in approval.order


def test_the_manual_may_be_written_to_the_end_and_the_next_one_begun(desk):
    second = write_manual(desk)
    assert draft_of(desk) == second
    assert [each.number for each in desk.queries.manuals.versions()] == [1, 2]


def test_guidance_stays_in_the_offices_order(desk):
    office.add_division(desk.uow, occasion(), "กองการศึกษา")
    version_id = begun(desk)
    own = guidance_of(desk, version_id, USUAL_WORK_TYPES[0])
    manual.remove_guidance(desk.uow, occasion(), version_id, own.key)
    manual.keep_guidance(desk.uow, occasion(), version_id, own)
    names = [each.name for each in desk.queries.manuals.guidance(version_id)]
    assert names == [*USUAL_WORK_TYPES, *CATEGORIES]
