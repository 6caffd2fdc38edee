"""The manual: a version is begun, written, looked at and approved, and then never changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import Refusal
from asset_desk.domain.formatted_text import Paragraph, Picture, Run, text_of
from asset_desk.domain.guidance import GuidanceScope
from asset_desk.domain.manual import (
    Concern,
    SectionKey,
    SectionKind,
    SectionSource,
    VersionId,
    VersionStage,
    numbered,
)
from asset_desk.domain.office import USUAL_WORK_TYPES, WorkType, WorkTypeId
from asset_desk.domain.review import RoundId
from asset_desk.domain.usual_manual import usual_sections
from asset_desk.services import manual, work_types
from tests.builders import occasion
from tests.manual_writing import (
    PICTURE,
    TITLE,
    approved,
    begun,
    guidance_of,
    headings,
    picture,
    refused,
    section_of,
    sections,
    under_review,
)


@pytest.fixture
def draft(desk):
    """A desk with a draft of the starting text, and its id."""
    return desk, begun(desk)


# beginning


def test_the_first_version_begins_with_the_starting_text_and_guidance_for_everything(draft):
    desk, version_id = draft
    version = desk.queries.manuals.version(version_id)
    assert (version.number, version.title, version.stage) == (1, TITLE, VersionStage.DRAFT)
    assert tuple(sections(desk, version_id).values()) == usual_sections()
    guided = desk.queries.manuals.guidance(version_id)
    assert [each.name for each in guided] == [*USUAL_WORK_TYPES, *CATEGORIES]
    assert all(each.inside and each.outside and each.agencies and each.care for each in guided)


def test_guidance_begins_with_the_rules_that_the_settings_have(desk):
    first = desk.queries.office.all_work_types()[0]
    strict = replace(first, longest_days=3, default_days=1, categories=("กีฬา",), needs_head=True)
    work_types.change_work_type(desk.uow, occasion(), strict)
    own = guidance_of(desk, begun(desk), first.name)
    assert (own.longest_days, own.default_days, own.needs_head) == (3, 1, True)
    assert own.categories == ("กีฬา",)
    assert own.summary == first.guidance


def test_a_second_draft_is_refused_while_one_is_open(draft):
    desk, version_id = draft
    with refused(Refusal.VERSION_OPEN_ALREADY):
        begun(desk)
    under_review(desk)
    with refused(Refusal.VERSION_OPEN_ALREADY):
        begun(desk, base_id=version_id)


def test_a_new_version_keeps_the_text_and_the_keys_of_its_base(draft):
    desk, first = draft
    second = begun(desk, base_id=approved(desk, first), fiscal_year=2570)
    assert sections(desk, second) == sections(desk, first)
    assert desk.queries.manuals.guidance(second) == desk.queries.manuals.guidance(first)
    version = desk.queries.manuals.version(second)
    assert (version.number, version.base_id, version.fiscal_year) == (2, first, 2570)


def test_a_version_begun_anew_takes_keys_that_no_section_ever_had(draft):
    desk, first = draft
    second = begun(desk) if approved(desk, first) else first
    assert not sections(desk, first).keys() & sections(desk, second).keys()
    assert headings(desk, second) == headings(desk, first)
    assert [each.number for each in numbered(sections(desk, second).values())] == [
        each.number for each in numbered(sections(desk, first).values())
    ]


def test_a_version_follows_the_types_of_work_as_they_are_now(draft):
    desk, first = draft
    types = desk.queries.office.all_work_types()
    renamed, closed = types[0], types[1]
    kept = replace(guidance_of(desk, first, renamed.name), care="ระวังไฟดูด", longest_days=4)
    manual.keep_guidance(desk.uow, occasion(), first, kept)
    approved(desk, first)
    work_types.change_work_type(desk.uow, occasion(), replace(renamed, name="งานประชุม"))
    work_types.change_work_type(desk.uow, occasion(), replace(closed, is_active=False))
    work_types.add_work_type(
        desk.uow, occasion(), WorkType(WorkTypeId(0), "งานเลือกตั้ง", longest_days=9)
    )
    second = begun(desk, base_id=first)
    names = [each.name for each in desk.queries.manuals.guidance(second)]
    assert names[0] == "งานประชุม"
    assert closed.name not in names
    assert guidance_of(desk, second, "งานประชุม") == replace(kept, name="งานประชุม")
    assert guidance_of(desk, second, "งานเลือกตั้ง").longest_days == 9
    assert guidance_of(desk, first, renamed.name) == kept


def test_a_version_gets_back_the_guidance_for_a_category_that_was_taken_out(draft):
    desk, first = draft
    manual.remove_guidance(desk.uow, occasion(), first, (GuidanceScope.CATEGORY, "กีฬา"))
    second = begun(desk, base_id=approved(desk, first))
    assert "กีฬา" in [each.name for each in desk.queries.manuals.guidance(second)]


@pytest.mark.parametrize("title", ["", "  ", "\u200b"])
def test_a_version_needs_a_title(desk, title):
    with refused(Refusal.MANUAL_TITLE_MISSING):
        begun(desk, title=title)


def test_a_version_of_nothing_or_for_no_round_is_refused(desk):
    with refused(Refusal.VERSION_NOT_FOUND):
        begun(desk, base_id=VersionId(9))
    with refused(Refusal.ROUND_NOT_FOUND):
        begun(desk, round_id=RoundId(9))


# writing


def test_the_title_and_what_is_new_are_worded_and_not_over_another_officers(draft):
    desk, version_id = draft
    seen = desk.queries.manuals.version(version_id)
    manual.change_version(desk.uow, occasion(), seen, title=f" {TITLE} ", changes="เพิ่มหมวด 6\n")
    after = desk.queries.manuals.version(version_id)
    assert (after.title, after.changes) == (TITLE, "เพิ่มหมวด 6")
    with refused(Refusal.CHANGED_MEANWHILE):
        manual.change_version(desk.uow, occasion(), seen, title="อื่น", changes="")
    acts = len(desk.acts())
    manual.change_version(desk.uow, occasion(), after, title=TITLE, changes="เพิ่มหมวด 6")
    assert len(desk.acts()) == acts
    with refused(Refusal.MANUAL_CHANGES_TOO_LONG):
        manual.change_version(desk.uow, occasion(), after, title=TITLE, changes="ก" * 10_001)


def test_a_section_is_added_last_or_next_to_another(draft):
    desk, version_id = draft
    by, add = occasion(), manual.add_section
    before = headings(desk, version_id)
    last = add(desk.uow, by, version_id, heading="หมวดท้าย")
    first = next(k for k, each in sections(desk, version_id).items() if each.heading == before[0])
    add(desk.uow, by, version_id, heading=" หมวดแทรก ", after=first)
    assert headings(desk, version_id) == [before[0], "หมวดแทรก", *before[1:], "หมวดท้าย"]
    one = add(desk.uow, by, version_id, heading="หนึ่ง", parent=last)
    add(desk.uow, by, version_id, heading="สาม", parent=last)
    add(desk.uow, by, version_id, heading="สอง", parent=last, after=one)
    assert headings(desk, version_id, last) == ["หนึ่ง", "สอง", "สาม"]


def test_a_section_is_of_the_kind_of_what_it_stands_under(draft):
    desk, version_id = draft
    annex = manual.add_section(
        desk.uow, occasion(), version_id, heading="ภาคผนวกใหม่", kind=SectionKind.ANNEX
    )
    below = manual.add_section(desk.uow, occasion(), version_id, heading="แบบ", parent=annex)
    assert sections(desk, version_id)[below].kind is SectionKind.ANNEX
    with refused(Refusal.SECTION_NOT_FOUND):
        manual.add_section(desk.uow, occasion(), version_id, heading="ก", after=annex)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"heading": " "}, Refusal.HEADING_MISSING),
        ({"heading": "ก" * 301}, Refusal.HEADING_TOO_LONG),
        ({"heading": "ก", "parent": SectionKey(999)}, Refusal.SECTION_NOT_FOUND),
        ({"heading": "ก", "after": SectionKey(999)}, Refusal.SECTION_NOT_FOUND),
    ],
)
def test_a_section_that_cannot_stand_is_refused(draft, given, refusal):
    desk, version_id = draft
    acts = len(desk.acts())
    with refused(refusal):
        manual.add_section(desk.uow, occasion(), version_id, **given)
    assert len(desk.acts()) == acts


def test_sections_stand_four_deep_at_most(draft):
    desk, version_id = draft
    parent = None
    for depth in range(4):
        parent = manual.add_section(
            desk.uow, occasion(), version_id, heading=f"ชั้น {depth}", parent=parent
        )
    with refused(Refusal.SECTION_TOO_DEEP):
        manual.add_section(desk.uow, occasion(), version_id, heading="ลึกไป", parent=parent)


def test_a_section_is_reworded_in_its_place(draft):
    desk, version_id = draft
    seen = section_of(desk, version_id, "วัตถุประสงค์")
    body = (Paragraph((Run("ก", True), Run("ข", True), Run(""))), Paragraph((Run(" "),)))
    after = replace(
        seen,
        heading=" เป้าหมาย ",
        body=body,
        source=SectionSource.FLOW,
        concerns=(Concern.HARMED, Concern.LENT, Concern.LENT),
        position=99,
        parent=None,
    )
    manual.change_section(desk.uow, occasion(), version_id, seen, after)
    kept = sections(desk, version_id)[seen.key]
    assert (kept.heading, kept.source) == ("เป้าหมาย", SectionSource.FLOW)
    assert kept.body == (Paragraph((Run("กข", True),)),)
    assert kept.concerns == (Concern.LENT, Concern.HARMED)
    assert (kept.parent, kept.position) == (seen.parent, seen.position)
    assert desk.acts()[-1].payload["changed"] == ["body", "concerns", "heading", "source"]


def test_a_section_changed_meanwhile_is_not_written_over_but_a_moved_one_is(draft):
    desk, version_id = draft
    seen = section_of(desk, version_id, "วัตถุประสงค์")
    manual.move_section(desk.uow, occasion(), version_id, seen.key, parent=seen.parent, position=1)
    first = replace(seen, body=text_of("คนแรก"))
    manual.change_section(desk.uow, occasion(), version_id, seen, first)
    assert sections(desk, version_id)[seen.key].position == 1
    with refused(Refusal.CHANGED_MEANWHILE):
        manual.change_section(
            desk.uow, occasion(), version_id, seen, replace(seen, body=text_of("คนที่สอง"))
        )
    acts = len(desk.acts())
    manual.change_section(desk.uow, occasion(), version_id, first, first)
    assert len(desk.acts()) == acts


def test_a_picture_in_the_text_must_be_attached_to_the_manual(draft):
    desk, version_id = draft
    seen = section_of(desk, version_id, "วัตถุประสงค์")
    after = replace(seen, body=(*seen.body, Picture(PICTURE, "ผัง")))
    with refused(Refusal.PICTURE_NOT_ATTACHED):
        manual.change_section(desk.uow, occasion(), version_id, seen, after)
    manual.add_manual_file(desk.uow, occasion(), picture(version_id))
    manual.change_section(desk.uow, occasion(), version_id, seen, after)
    assert desk.queries.manuals.files(version_id) == [picture(version_id)]


def test_a_picture_of_an_earlier_version_stays_good(draft):
    desk, first = draft
    manual.add_manual_file(desk.uow, occasion(), picture(first))
    second = begun(desk, base_id=approved(desk, first))
    seen = section_of(desk, second, "วัตถุประสงค์")
    after = replace(seen, body=(Picture(PICTURE, "ผัง"),))
    manual.change_section(desk.uow, occasion(), second, seen, after)
    assert sections(desk, second)[seen.key].body == after.body


def test_a_file_of_something_else_is_no_file_of_the_manual(draft):
    desk, version_id = draft
    with refused(Refusal.VERSION_NOT_FOUND):
        note = replace(picture(version_id), subject="asset")
        manual.add_manual_file(desk.uow, occasion(), note)
    with refused(Refusal.VERSION_NOT_FOUND):
        manual.add_manual_file(desk.uow, occasion(), picture(VersionId(9)))
