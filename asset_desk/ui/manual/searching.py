"""Finds sections by their headings at once, and by their texts once these have been read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asset_desk.domain.formatted_text import FormattedText, plain_lines
from asset_desk.domain.manual import NumberedSection, Section, SectionKey
from asset_desk.thai import search_key


def folded_texts(sections: Iterable[Section]) -> dict[SectionKey, str]:
    """The texts of sections as they are searched."""
    return {each.key: folded_text(each.body) for each in sections}


def folded_text(body: FormattedText) -> str:
    """A text as it is searched."""
    return search_key("\n".join(plain_lines(body)))


def folded_titles(sections: Iterable[NumberedSection]) -> dict[SectionKey, str]:
    """Numbers and headings as they are searched."""
    return {each.section.key: search_key(each.title) for each in sections}


def found_in(
    text: str, titles: Mapping[SectionKey, str], texts: Mapping[SectionKey, str]
) -> frozenset[SectionKey] | None:
    """The sections that hold every word of what is searched; None when nothing is searched."""
    words = search_key(text).split()
    if not words:
        return None
    return frozenset(
        key
        for key, title in titles.items()
        if all(word in title or word in texts.get(key, "") for word in words)
    )
