"""Tampering with review rounds, comments, answers, steps and meetings is refused, and found."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from asset_desk.store.verify import verify_book
from tests.review_desk import review_the_manual
from tests.store.books import ask, behind_the_desk

WHOLE = {
    "review_round": "id, 1, fiscal_year + 1, committee_id, base_id, opened_on",
    "review_comment": "9, 1, round_id, section_key, kind, text, wording, about_id, person_id, "
    "name, position, seat, said_on, is_own",
    "review_answer": "9, 1, comment_id, outcome, answer, answered_on",
    "review_step": "9, 1, round_id, kind, taken_on, document_no, note, division_id, person_name, "
    "publication_id, content",
}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE review_round SET fiscal_year = 2568",
        "UPDATE review_round SET committee_id = 1",
        "UPDATE review_round SET base_id = 1",
        "UPDATE review_round SET opened_on = '2026-01-01'",
        "DELETE FROM review_round",
        "INSERT INTO review_round SELECT 9, 1, 2568, committee_id, base_id, opened_on "
        "FROM review_round",
        "UPDATE review_draft SET version_id = 2",
        "DELETE FROM review_draft",
        "INSERT INTO review_draft VALUES (9, 1, 9, 2)",
        "UPDATE review_comment SET text = 'x' WHERE id = 1",
        "UPDATE review_comment SET wording = 'x' WHERE id = 1",
        "UPDATE review_comment SET kind = 'oppose' WHERE id = 2",
        "UPDATE review_comment SET section_key = 1 WHERE id = 1",
        "UPDATE review_comment SET about_id = NULL WHERE id = 2",
        "UPDATE review_comment SET name = 'x' WHERE id = 1",
        "UPDATE review_comment SET position = 'x' WHERE id = 1",
        "UPDATE review_comment SET seat = 'chair' WHERE id = 1",
        "UPDATE review_comment SET person_id = 1 WHERE id = 1",
        "UPDATE review_comment SET said_on = '2026-01-01' WHERE id = 1",
        "UPDATE review_comment SET is_own = 1 WHERE id = 1",
        "UPDATE review_comment SET round_id = 2 WHERE id = 1",
        "DELETE FROM review_comment WHERE id = 2",
        f"INSERT INTO review_comment SELECT {WHOLE['review_comment']} FROM review_comment "
        "WHERE id = 1",
        "UPDATE review_answer SET outcome = 'accepted' WHERE id = 2",
        "UPDATE review_answer SET answer = 'x' WHERE id = 2",
        "UPDATE review_answer SET answered_on = '2026-01-01' WHERE id = 2",
        "UPDATE review_answer SET comment_id = 2 WHERE id = 2",
        "DELETE FROM review_answer WHERE id = 2",
        f"INSERT INTO review_answer SELECT {WHOLE['review_answer']} FROM review_answer "
        "WHERE id = 1",
        "UPDATE review_step SET kind = 'published' WHERE id = 1",
        "UPDATE review_step SET taken_on = '2026-01-01' WHERE id = 1",
        "UPDATE review_step SET document_no = 'x' WHERE id = 1",
        "UPDATE review_step SET note = 'x' WHERE id = 1",
        "UPDATE review_step SET division_id = 1 WHERE id = 2",
        "UPDATE review_step SET person_name = 'x' WHERE id = 2",
        "UPDATE review_step SET publication_id = 2 WHERE id = 3",
        "UPDATE review_step SET content = replace(content, 'ทราบ', 'ผิด') WHERE id = 1",
        "UPDATE review_step SET content = 'x' WHERE id = 1",
        "UPDATE review_step SET round_id = 2 WHERE id = 1",
        "DELETE FROM review_step WHERE id = 3",
        f"INSERT INTO review_step SELECT {WHOLE['review_step']} FROM review_step WHERE id = 1",
        "UPDATE meeting SET call = replace(call, 'ชั้น 2', 'ชั้น 3') WHERE id = 1",
        "UPDATE meeting SET call = 'x' WHERE id = 1",
        "UPDATE meeting SET held_on = '2026-01-01' WHERE id = 1",
        "UPDATE meeting SET minutes = replace(minutes, '\"votes_for\":3', '\"votes_for\":4')",
        "UPDATE meeting SET minutes = replace(minutes, 'พิจารณา', 'พิจารนา') WHERE id = 1",
        "UPDATE meeting SET minutes = '' WHERE id = 2",
        "UPDATE meeting SET minutes = 'x' WHERE id = 2",
        "UPDATE meeting SET number = 7 WHERE id = 1",
        "UPDATE meeting SET year = 2568 WHERE id = 1",
        "UPDATE meeting SET corrections = '' WHERE id = 1",
        "UPDATE meeting SET certified_by = NULL WHERE id = 1",
        "UPDATE meeting SET certified_by = 1 WHERE id = 2",
        "UPDATE meeting SET committee_id = 1 WHERE id = 1",
        "UPDATE meeting SET round_id = NULL WHERE id = 1",
        "UPDATE meeting SET revision = 0 WHERE id = 1",
        "DELETE FROM meeting WHERE id = 2",
        "INSERT INTO meeting SELECT 9, committee_id, round_id, year, 9, held_on, call, minutes, "
        "corrections, NULL, revision FROM meeting WHERE id = 2",
    ],
)
def test_whatever_is_changed_is_found(lived, statement):
    behind_the_desk(lived, statement)
    assert "reviews" in {each.check for each in verify_book(lived).differences}


@pytest.mark.parametrize(
    ("statement", "act"),
    [
        ("UPDATE review_comment SET text = 'x' WHERE id = 1", "comment.made"),
        ("UPDATE review_answer SET answer = 'x' WHERE id = 1", "comment.answered"),
        ("UPDATE review_draft SET version_id = 2", "manual.begun"),
        ("UPDATE review_step SET note = 'x' WHERE id = 1", "round.step_taken"),
        ("UPDATE meeting SET corrections = 'x' WHERE id = 1", "minutes.certified"),
    ],
)
def test_the_act_that_says_otherwise_is_named(lived, statement, act):
    behind_the_desk(lived, statement)
    (found,) = [each for each in verify_book(lived).differences if each.check == "reviews"]
    assert ask(lived, f"SELECT kind FROM act WHERE no = {found.act_no}") == act


@pytest.mark.parametrize(
    "statement",
    [
        *(f"DELETE FROM {table}" for table in WHOLE),
        "DELETE FROM review_draft",
        "DELETE FROM meeting",
        "UPDATE review_comment SET text = 'x'",
        "UPDATE review_answer SET answer = 'x'",
        "UPDATE review_step SET note = 'x'",
        "UPDATE review_round SET opened_on = '2026-01-01'",
        "UPDATE review_draft SET version_id = 1",
        "UPDATE meeting SET minutes = '' WHERE id = 1",
    ],
)
def test_nothing_said_and_no_certified_minutes_are_changed_by_sql(desk, statement):
    review_the_manual(desk)
    with pytest.raises(IntegrityError, match=r"only ever added|never change"):
        desk.sql(statement)
