"""Opening the manual reads headings only; a text is read with its section."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event

from asset_desk.domain.manual import numbered
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from tests.builders import NOW


@pytest.fixture
def book(lived):
    book = open_book(DataFolder(lived.root), now=NOW)
    yield book
    book.close()


def test_an_outline_is_the_sections_without_their_texts(book):
    manuals = book.queries.manuals
    for version in manuals.versions():
        whole = manuals.sections(version.version_id)
        bare = [replace(each, body=()) for each in whole]
        assert any(each.body for each in whole)
        assert numbered(manuals.outline(version.version_id)) == numbered(bare)


def test_an_outline_asks_the_book_once_and_for_no_text(book):
    asked, version = [], book.queries.manuals.versions()[0]
    event.listen(book.database.engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    book.queries.manuals.outline(version.version_id)
    (selected,) = (each for each in asked if each.startswith("SELECT"))
    assert "heading" in selected
    assert "body" not in selected


def test_one_section_comes_with_its_text(book):
    manuals = book.queries.manuals
    version = manuals.versions()[0].version_id
    section = next(each for each in manuals.sections(version) if each.body)
    assert manuals.section(version, section.key) == section
    assert manuals.section(version, max(each.key for each in manuals.sections(version)) + 9) is None
