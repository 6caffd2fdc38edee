"""The marks of lists: counted by depth, begun anew after other text."""

from __future__ import annotations

from asset_desk.domain.formatted_text import ListEntry, Paragraph, Run
from asset_desk.exports.list_marks import list_marks

WORDS = (Run("ตรวจสภาพ"),)
OTHER = Paragraph(WORDS)


def entry(depth=0, *, is_numbered=True):
    return ListEntry(WORDS, is_numbered=is_numbered, depth=depth)


def marks(*blocks):
    return list(list_marks(blocks))


def test_entries_are_counted_by_their_depth():
    entries = (entry(), entry(1), entry(1), entry(2), entry(2), entry(), entry(1))
    assert marks(*entries) == ["1.", "(1)", "(2)", "(ก)", "(ข)", "2.", "(1)"]


def test_other_text_ends_a_list():
    assert marks(entry(), entry(), OTHER, entry()) == ["1.", "2.", "", "1."]


def test_entries_without_numbers_have_signs_and_are_not_counted():
    plain = entry(is_numbered=False)
    assert marks(plain, entry(1, is_numbered=False), entry()) == ["•", "–", "1."]


def test_a_list_within_a_list_does_not_end_it():
    assert marks(entry(), entry(1, is_numbered=False), entry()) == ["1.", "–", "2."]


def test_a_depth_that_there_is_not_counts_as_the_deepest():
    assert marks(entry(9)) == ["(ก)"]
