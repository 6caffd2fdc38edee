"""Hands for the tests of the manual."""

from __future__ import annotations

from PySide6.QtGui import QAction

from asset_desk.domain.formatted_text import text_of
from tests.ui.keeping import part


def headings(presenter):
    """The headings in the order of the manual, as the tree has them."""
    return [each.section.heading for each in presenter.reading.sections]


def section(presenter, heading):
    """The section with this heading, as the tree has it."""
    found = [each for each in presenter.reading.sections if each.section.heading == heading]
    assert len(found) == 1, heading
    return found[0]


def choose(presenter, heading):
    """Choose a section in the tree, as a click does."""
    tree = presenter._page.sections
    tree.tree.setCurrentIndex(tree.model.index_of(section(presenter, heading).section.key))


def kept(desk, presenter, heading):
    """The section with this heading, as the book has it."""
    version_id = presenter.reading.version.version_id
    sections = desk.queries.manuals.sections(version_id)
    return next(each for each in sections if each.heading == heading)


def write(presenter, words):
    """Write these words instead of the text."""
    presenter.editing.write()
    editor = presenter._page.page.editor
    sheet = editor.text.sheet
    sheet.selectAll()
    sheet.insertPlainText(words)
    return text_of(words)


def act(where, name):
    """Choose an entry of the menu."""
    found = part(where, name, QAction)
    assert found.isVisible(), name
    found.trigger()


def offers(where, name):
    """Whether an entry of the menu is offered."""
    return part(where, name, QAction).isVisible()
