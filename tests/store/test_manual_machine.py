"""However a manual is written, nothing is lost, no key comes back, and its acts tell it whole."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import text_of
from asset_desk.domain.manual import SectionKind, numbered
from asset_desk.services import manual
from asset_desk.store.engine import database_of
from asset_desk.store.findings import Findings
from asset_desk.store.verify_manual import check_manual
from tests.builders import TODAY, occasion
from tests.manual_writing import TITLE

NUMBER = st.integers(0, 200)
KINDS = st.sampled_from(tuple(SectionKind))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NUMBER, st.booleans(), KINDS),
        st.tuples(st.just("move"), NUMBER, NUMBER, st.booleans()),
        st.tuples(st.just("remove"), NUMBER),
        st.tuples(st.just("write"), NUMBER, st.sampled_from(("ก", "ข\nค", ""))),
        st.tuples(st.just("guide"), NUMBER, st.sampled_from((None, 3, 9))),
        st.tuples(st.just("unguide"), NUMBER),
        st.tuples(st.just("next"), st.booleans()),
    ),
    min_size=4,
    max_size=24,
)
EXPECTED = {
    Refusal.SECTION_UNDER_ITSELF,
    Refusal.SECTION_TOO_DEEP,
    Refusal.SECTION_HAS_SECTIONS,
}


class Writer:
    """Somebody who writes a manual step by step, and what they know of it."""

    def __init__(self, desk):
        self.desk, self.by, self.ever = desk, occasion(), set()
        self.version = None
        self.next(from_base=False)

    def sections(self):
        found = self.desk.queries.manuals.sections(self.version)
        return sorted(found, key=lambda section: section.key)

    def some(self, number):
        sections = self.sections()
        return sections[number % len(sections)] if sections else None

    def next(self, from_base):
        if self.version is not None:
            if not self.sections():
                return
            manual.send_to_review(self.desk.uow, self.by, self.version)
            manual.approve_version(
                self.desk.uow, self.by, self.version, on=TODAY, in_force_from=TODAY
            )
        base = self.version if from_base else None
        self.version = manual.begin_version(
            self.desk.uow, self.by, title=TITLE, fiscal_year=2569, base_id=base
        )
        keys = {section.key for section in self.sections()}
        assert from_base or not keys & self.ever
        self.ever |= keys

    def add(self, number, is_below, kind):
        some = self.some(number)
        parent = some.key if is_below and some else None
        key = manual.add_section(
            self.desk.uow, self.by, self.version, heading="หัวข้อ", parent=parent, kind=kind
        )
        assert key not in self.ever
        self.ever.add(key)

    def move(self, number, where, is_below):
        section, parent = self.some(number), self.some(where)
        if section is not None:
            manual.move_section(
                self.desk.uow,
                self.by,
                self.version,
                section.key,
                parent=parent.key if is_below else None,
                position=where % 7,
            )

    def remove(self, number):
        if section := self.some(number):
            manual.remove_section(self.desk.uow, self.by, self.version, section.key)

    def write(self, number, words):
        if section := self.some(number):
            after = replace(section, body=text_of(words))
            manual.change_section(self.desk.uow, self.by, self.version, section, after)

    def guide(self, number, days):
        guided = self.desk.queries.manuals.guidance(self.version)
        if guided:
            own = replace(guided[number % len(guided)], longest_days=days, default_days=None)
            manual.keep_guidance(self.desk.uow, self.by, self.version, own)

    def unguide(self, number):
        guided = self.desk.queries.manuals.guidance(self.version)
        if guided:
            key = guided[number % len(guided)].key
            manual.remove_guidance(self.desk.uow, self.by, self.version, key)

    def take(self, step):
        before, refusal = self.sections(), None
        try:
            getattr(self, step[0])(*step[1:])
        except DeskError as refused:
            refusal = refused.refusal
        assert refusal is None or (refusal in EXPECTED and self.sections() == before)


def differences(desk):
    found = Findings()
    connection = database_of(desk.engine).take()
    factory, connection.row_factory = connection.row_factory, sqlite3.Row
    check_manual(connection, found)
    connection.row_factory = factory
    return found.all()


@settings(max_examples=25)
@given(steps=STEPS)
def test_however_a_manual_is_written_it_stays_whole(open_desk, steps):
    with open_desk() as desk:
        writer = Writer(desk)
        for step in steps:
            writer.take(step)
            sections = writer.sections()
            assert sorted(each.section.key for each in numbered(sections)) == [
                each.key for each in sections
            ]
            kinds = {each.key: each.kind for each in sections}
            assert all(kinds.get(each.parent, each.kind) is each.kind for each in sections)
        assert differences(desk) == ()
