"""Formatted texts as offices and their word processors might leave them, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from asset_desk.domain.formatted_text import Heading, ListEntry, Paragraph, Picture, Run, Table

LETTERS = st.text(
    st.one_of(
        st.sampled_from("กขคงญฐูุิีึ่้๊๋ําำแเโไๆ๑๒ abcXYZ019.-()<>&\"'"),
        st.sampled_from("\n\t\u00a0\u2028\u200b\r\x00\x0b\ufffc\ufdd0\ufeff\u0301é😀𝒳"),
        st.characters(),
    ),
    max_size=30,
)
RUNS = st.lists(st.builds(Run, LETTERS, st.booleans()), max_size=4).map(tuple)
SHA256 = st.text("0123456789abcdef", min_size=64, max_size=64)
ROWS = st.lists(st.lists(RUNS, max_size=3).map(tuple), max_size=4).map(tuple)
BLOCKS = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, RUNS, st.integers(0, 5)),
    st.builds(ListEntry, RUNS, st.booleans(), st.integers(-1, 4)),
    st.builds(Table, ROWS, st.booleans()),
    st.builds(Picture, SHA256, LETTERS, st.integers(-5, 150)),
)
BODIES = st.lists(BLOCKS, max_size=8).map(tuple)
