"""The manual's sections: how they are numbered, where they stand, and which version rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import text_of
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import (
    Approval,
    Concern,
    ManualVersion,
    Section,
    SectionKey,
    SectionKind,
    VersionId,
    VersionStage,
    check_in_force,
    check_place,
    numbered,
    stage_on,
    tidied_section,
    version_in_force,
)
from asset_desk.domain.manual_places import beside, put, under
from asset_desk.domain.manual_seals import seal_of
from asset_desk.domain.office import WorkTypeId

DAY = date(2026, 6, 1)


def section(key, parent=None, position=1, kind=SectionKind.CHAPTER, **given_too):
    return Section(
        key=SectionKey(key),
        parent=parent,
        position=position,
        heading=f"หัวข้อ {key}",
        kind=kind,
        **given_too,
    )


def version(number, **given_too):
    usual = {"title": "คู่มือ", "fiscal_year": 2569, "begun_on": DAY}
    return ManualVersion(version_id=VersionId(number), number=number, **usual | given_too)


def in_force(number, since, approved_on=DAY):
    approval = Approval(
        approved_on=approved_on, in_force_from=since, name="นายก", title_lines=("นายก",)
    )
    return version(number, stage=VersionStage.APPROVED, approval=approval)


def numbers(sections):
    return [(each.section.key, each.number, each.depth) for each in numbered(sections)]


def test_sections_are_numbered_as_the_manual_prints_them():
    sections = [
        section(9, kind=SectionKind.ANNEX),
        section(10, 9, kind=SectionKind.ANNEX),
        section(3, position=2),
        section(4, 3, 2),
        section(5, 3, 1),
        section(6, 5),
        section(2, position=1),
        section(1, kind=SectionKind.PREFACE),
        section(11, position=2, kind=SectionKind.ANNEX),
    ]
    assert numbers(sections) == [
        (1, "", 0),
        (2, "หมวด 1", 0),
        (3, "หมวด 2", 0),
        (5, "2.1", 1),
        (6, "2.1.1", 2),
        (4, "2.2", 1),
        (9, "ภาคผนวก ก", 0),
        (10, "ก.1", 1),
        (11, "ภาคผนวก ข", 0),
    ]
    assert numbered(sections)[3].title == "2.1 หัวข้อ 5"


def test_a_manual_without_sections_has_no_numbers():
    assert numbered([]) == ()


def test_a_section_without_its_parent_is_not_printed():
    assert numbers([section(1, parent=77)]) == []


@given(st.lists(st.integers(0, 12), max_size=14), st.randoms())
def test_however_sections_are_moved_none_is_lost_and_places_stay_without_gaps(moves, draw):
    sections = {key: section(key, None, key) for key in range(1, 8)}
    for position in moves:
        own = sections[draw.choice(sorted(sections))]
        parent = draw.choice([None, *sorted(sections)])
        try:
            check_place(list(sections.values()), own.key, parent)
        except DeskError:
            continue
        placed = put(list(sections.values()), replace(own, parent=parent), position)
        sections |= {each.key: each for each in placed}
        row = beside(sections.values(), parent, own.kind)
        assert [each.position for each in row] == list(range(1, len(row) + 1))
        assert row.index(sections[own.key]) == max(0, min(position - 1, len(row) - 1))
    assert sorted(each.section.key for each in numbered(sections.values())) == sorted(sections)


def test_putting_a_section_changes_only_what_stands_beside_it():
    sections = [section(1), section(2, None, 2), section(3, None, 3), section(4, 3)]
    own, *touched = put(sections, section(5, None, 0), 3)
    assert (own.key, own.position) == (5, 3)
    assert [(each.key, each.position) for each in touched] == [(3, 4)]


def test_sections_under_a_moved_one_take_its_kind():
    sections = [section(1), section(2, 1), section(3, 2), section(4, kind=SectionKind.ANNEX)]
    placed = put(sections, replace(sections[0], parent=4, kind=SectionKind.ANNEX), 1)
    assert {each.key: each.kind for each in placed} == dict.fromkeys((1, 2, 3), SectionKind.ANNEX)
    assert [each.key for each in under(sections, 1)] == [2, 3]


def test_a_section_is_tidied_with_each_concern_once():
    own = section(1, concerns=(Concern.HARMED, Concern.LENT, Concern.HARMED))
    tidied = tidied_section(replace(own, heading="  หัว   ข้อ ", body=text_of("ก")))
    assert tidied.heading == "หัว ข้อ"
    assert tidied.concerns == (Concern.LENT, Concern.HARMED)


def test_the_latest_of_those_in_force_rules():
    one, two = in_force(1, DAY), in_force(2, DAY)
    later = in_force(3, DAY + timedelta(days=5))
    versions = [later, one, two, version(4)]
    assert version_in_force(versions, DAY - timedelta(days=1)) is None
    assert version_in_force(versions, DAY) == two
    assert version_in_force(versions, DAY + timedelta(days=5)) == later
    assert stage_on(one, versions, DAY) is VersionStage.SUPERSEDED
    assert stage_on(two, versions, DAY) is VersionStage.IN_FORCE
    assert stage_on(later, versions, DAY) is VersionStage.APPROVED
    assert stage_on(versions[-1], versions, DAY) is VersionStage.DRAFT


def test_a_version_is_in_force_from_its_approval_at_the_earliest():
    check_in_force(DAY, DAY, [in_force(1, DAY)])
    with pytest.raises(DeskError, match=Refusal.IN_FORCE_BEFORE_APPROVAL.name):
        check_in_force(DAY - timedelta(days=1), DAY, [])
    with pytest.raises(DeskError, match=Refusal.IN_FORCE_BEFORE_THE_LAST.name):
        check_in_force(DAY, DAY, [in_force(1, DAY + timedelta(days=1))])


SECTIONS = [section(1, body=text_of("ก")), section(2, None, 2)]
GUIDANCE = [
    Guidance(scope=GuidanceScope.WORK_TYPE, name="งานประชุม", work_type_id=WorkTypeId(1)),
    Guidance(scope=GuidanceScope.CATEGORY, name="กีฬา"),
]


def test_the_seal_of_a_version_does_not_depend_on_the_order_of_its_parts():
    seal = seal_of(version(1), SECTIONS, GUIDANCE)
    assert seal == seal_of(version(1), SECTIONS[::-1], GUIDANCE[::-1])
    assert len(seal) == 64


@pytest.mark.parametrize(
    "changed",
    [
        (version(1, title="อื่น"), SECTIONS, GUIDANCE),
        (version(1), [replace(SECTIONS[0], body=text_of("ข")), SECTIONS[1]], GUIDANCE),
        (version(1), [replace(SECTIONS[0], position=3), SECTIONS[1]], GUIDANCE),
        (version(1), SECTIONS[:1], GUIDANCE),
        (version(1), SECTIONS, [replace(GUIDANCE[0], longest_days=3), GUIDANCE[1]]),
        (version(1), SECTIONS, GUIDANCE[:1]),
    ],
)
def test_whatever_changes_in_a_version_changes_its_seal(changed):
    assert seal_of(*changed) != seal_of(version(1), SECTIONS, GUIDANCE)
