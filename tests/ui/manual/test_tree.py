"""Sections stand in a tree, and each step leads where it says."""

from __future__ import annotations

import pytest

from asset_desk.domain.manual import Section, SectionKey, SectionKind, numbered
from asset_desk.ui.look import Tone
from asset_desk.ui.manual.moves import Move, place_dropped, place_of
from asset_desk.ui.manual.tree_model import MARK_ROLE, SectionMark, SectionTreeModel
from asset_desk.ui.words import Status


def section(key, parent=None, position=1, kind=SectionKind.CHAPTER, heading=""):
    parent = None if parent is None else SectionKey(parent)
    heading = heading or f"หัวข้อ {key}"
    return Section(
        key=SectionKey(key), parent=parent, position=position, heading=heading, kind=kind
    )


SECTIONS = numbered(
    [
        section(1, kind=SectionKind.PREFACE),
        section(2),
        section(3, 2, 1),
        section(4, 2, 2),
        section(5, 4, 1),
        section(6, None, 2),
        section(7, kind=SectionKind.ANNEX),
    ]
)


@pytest.fixture
def model(qtbot):
    made = SectionTreeModel()
    made.show_sections(SECTIONS, may_move=True)
    return made


def test_the_tree_keeps_to_the_rules_of_models(model, qtmodeltester):
    qtmodeltester.check(model)
    model.show_found({5})
    qtmodeltester.check(model)


def test_what_was_found_is_shown_under_what_stands_above_it(model):
    model.show_found({5})
    assert model.shown() == [2, 4, 5]
    model.show_found(set())
    assert model.shown() == []
    model.show_found(None)
    assert len(model.shown()) == len(SECTIONS)


def test_a_mark_is_told_of_its_own_line_only(model, qtbot):
    told = []
    model.dataChanged.connect(lambda first, _last: told.append(first.internalId()))
    mark = SectionMark(Status(Tone.GOOD, "plus", "เพิ่มใหม่"), 3, 1)
    model.show_marks({SectionKey(3): mark})
    assert told == [3]
    index = model.index_of(SectionKey(3))
    assert index.data(MARK_ROLE) == mark
    assert "เพิ่มใหม่" in model.data(index, 3)


@pytest.mark.parametrize(
    ("key", "move", "place"),
    [
        (3, Move.UP, None),
        (3, Move.DOWN, (2, 2)),
        (4, Move.UP, (2, 1)),
        (4, Move.IN, (3, 1)),
        (4, Move.OUT, (None, 2)),
        (5, Move.OUT, (2, 3)),
        (5, Move.IN, None),
        (6, Move.IN, (2, 3)),
        (2, Move.UP, None),
        (2, Move.OUT, None),
        (6, Move.DOWN, None),
        (7, Move.UP, None),
        (99, Move.UP, None),
    ],
)
def test_a_step_leads_among_its_own_kind_only(key, move, place):
    assert place_of(SECTIONS, SectionKey(key), move) == place


@pytest.mark.parametrize(
    ("key", "under", "row", "place"),
    [
        (6, None, 1, (None, 1)),
        (2, None, 3, (None, 2)),
        (3, 2, 2, (2, 2)),
        (6, 2, 1, (2, 2)),
        (99, None, 0, None),
    ],
)
def test_a_drop_counts_without_the_section_itself(key, under, row, place):
    assert place_dropped(SECTIONS, SectionKey(key), under, row) == place
