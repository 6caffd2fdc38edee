"""Tampering with the manual is found, and the act that is contradicted is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from asset_desk.store.verify import verify_book
from tests.store.books import ask, behind_the_desk

APPROVED = "version_id = 1"
DRAFT = "version_id = 2"


def found(folder):
    return [each for each in verify_book(folder).differences if each.check == "manual"]


def act_of(folder, kind, version=1):
    sql = f"SELECT max(no) FROM act WHERE kind = '{kind}' AND subject_id = {version}"
    return ask(folder, sql)


def test_a_book_with_an_approved_manual_and_a_draft_is_clean(lived):
    assert ask(lived, "SELECT count(*) FROM manual_version WHERE stage = 'approved'") == 1
    assert ask(lived, "SELECT count(*) FROM manual_version WHERE stage = 'draft'") == 1
    assert verify_book(lived).differences == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE manual_section SET body = replace(body, 'ทางราชการ', 'ส่วนตัว') WHERE {which}",
        "UPDATE manual_section SET heading = heading || ' (แก้)' WHERE {which} AND key = 3",
        "UPDATE manual_section SET position = position + 1 WHERE {which} AND key = 3",
        "UPDATE manual_section SET parent_key = NULL WHERE {which} AND key = 4",
        "UPDATE manual_section SET kind = 'annex' WHERE {which} AND key = 3",
        "UPDATE manual_section SET source = 'flow' WHERE {which} AND key = 3",
        "UPDATE manual_section SET concerns = '[\"lent\"]' WHERE {which} AND key = 3",
        "UPDATE manual_section SET body = '[' WHERE {which} AND key = 3",
        "UPDATE manual_section SET body = '12' WHERE {which} AND key = 3",
        "DELETE FROM manual_section WHERE {which} AND key = 3",
        "INSERT INTO manual_section SELECT 999, version_id, 99, parent_key, position, kind, "
        "heading, body, source, concerns FROM manual_section WHERE {which} AND key = 3",
        "UPDATE manual_guidance SET longest_days = 90 WHERE {which} AND name = 'สนาม'",
        "UPDATE manual_guidance SET needs_head = 1 WHERE {which} AND name = 'สนาม'",
        "UPDATE manual_guidance SET summary = '' WHERE {which} AND name = 'สนาม'",
        "UPDATE manual_guidance SET inside = '[]' WHERE {which} AND name = 'สนาม'",
        "UPDATE manual_guidance SET inside = '[' WHERE {which} AND name = 'สนาม'",
        "UPDATE manual_guidance SET categories = '[\"กีฬา\"]' WHERE {which} AND work_type_id = 1",
        "UPDATE manual_guidance SET name = 'งานใด ๆ' WHERE {which} AND work_type_id = 1",
        "UPDATE manual_guidance SET work_type_id = 99 WHERE {which} AND work_type_id = 1",
        "DELETE FROM manual_guidance WHERE {which} AND name = 'กีฬา'",
        "INSERT INTO manual_guidance SELECT 999, version_id, scope, 'โรงงานใหม่', work_type_id, "
        "summary, inside, outside, agencies, care, documents, categories, default_days, "
        "longest_days, needs_head FROM manual_guidance WHERE {which} AND name = 'โรงงาน'",
    ],
)
@pytest.mark.parametrize("which", [APPROVED, DRAFT], ids=["approved", "draft"])
def test_whatever_is_changed_in_a_version_is_found(lived, statement, which):
    behind_the_desk(lived, statement.format(which=which))
    named = {each.act_no for each in found(lived)}
    assert named
    if which == APPROVED:
        assert act_of(lived, "manual.approved") in named


@pytest.mark.parametrize(
    "change",
    [
        "number = 9",
        "title = 'คู่มือปลอม'",
        "fiscal_year = 2568",
        "begun_on = '2026-01-01'",
        "base_id = 2",
        "changes = ''",
    ],
)
def test_a_changed_cover_of_an_approved_version_is_named_with_its_approval(lived, change):
    behind_the_desk(lived, f"UPDATE manual_version SET {change} WHERE id = 1")
    named = {each.act_no for each in found(lived)}
    assert act_of(lived, "manual.approved") in named


@pytest.mark.parametrize(
    "change",
    [
        "in_force_from = '2026-12-01'",
        "approved_on = '2026-01-01'",
        "approver_name = 'นายคนอื่น'",
        "approver_title = 'ปลัด'",
        "approver_order = '1/2569'",
        "document_no = '99'",
        "last_key = 5000",
    ],
)
def test_a_changed_approval_is_named(lived, change):
    behind_the_desk(lived, f"UPDATE manual_version SET {change} WHERE id = 1")
    assert [each.act_no for each in found(lived)] == [act_of(lived, "manual.approved")]


def test_a_draft_that_was_approved_behind_the_desks_back_is_found(lived):
    behind_the_desk(
        lived,
        "UPDATE manual_version SET stage = 'approved', approved_on = '2026-05-20', "
        "in_force_from = '2026-05-20', approver_name = 'x' WHERE id = 2",
    )
    assert found(lived)


def test_a_version_without_an_act_is_found(lived):
    behind_the_desk(
        lived,
        "INSERT INTO manual_version SELECT 3, 3, title, fiscal_year, begun_on, stage, base_id, "
        "changes, approved_on, in_force_from, approver_name, approver_title, approver_order, "
        "document_no, last_key FROM manual_version WHERE id = 1",
    )
    (difference,) = found(lived)
    assert difference.act_no is None


def test_a_section_that_was_taken_out_and_put_back_is_named_with_the_removal(lived):
    behind_the_desk(
        lived,
        "INSERT INTO manual_section SELECT 999, 2, key, parent_key, position, kind, heading, body, "
        "source, concerns FROM manual_section WHERE version_id = 1 AND heading = 'ก่อนบิน'",
    )
    (difference,) = found(lived)
    assert difference.act_no == act_of(lived, "section.removed", 2)


def test_a_section_is_named_with_the_act_that_wrote_it_last(lived):
    behind_the_desk(
        lived,
        "UPDATE manual_section SET body = '[]' WHERE version_id = 1 AND heading = 'ผู้ใช้'",
    )
    assert {each.act_no for each in found(lived)} == {
        act_of(lived, "section.changed"),
        act_of(lived, "manual.approved"),
    }


def test_an_act_that_makes_no_sense_is_named_and_the_check_goes_on(lived):
    behind_the_desk(lived, "UPDATE act SET payload = '{}' WHERE kind LIKE 'section.%'")
    assert {each.act_no for each in found(lived)} >= {act_of(lived, "section.moved")}


@pytest.mark.parametrize("table", ["manual_section", "manual_guidance"])
@pytest.mark.parametrize("change", ["UPDATE {0} SET name_of = 1", "DELETE FROM {0}"])
def test_the_triggers_keep_an_approved_version_from_plain_sql(lived, table, change):
    column = "heading" if table == "manual_section" else "name"
    statement = change.replace("name_of", column).format(table) + " WHERE version_id = 1"
    with (
        closing(sqlite3.connect(lived.database)) as book,
        pytest.raises(sqlite3.IntegrityError, match="approved version"),
    ):
        book.execute(statement)
