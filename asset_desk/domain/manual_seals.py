"""What the acts say of the manual: each part column for column, long texts by their digest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from asset_desk.domain.formatted_text import FormattedText, to_plain
from asset_desk.domain.guidance import Guidance
from asset_desk.domain.journal import digest
from asset_desk.domain.manual import ManualVersion, Section

Told = dict[str, Any]
"""Plain JSON."""


def body_seal(blocks: Sequence[Mapping[str, Any]]) -> str:
    """The digest of a section's text, given as plain JSON."""
    return digest({"blocks": blocks})


def text_seal(body: FormattedText) -> str:
    """The digest of a section's text."""
    return body_seal(to_plain(body))


def section_told(section: Section) -> Told:
    """A section as its acts tell it: all of it, its text by digest."""
    return {
        "parent_key": section.parent,
        "position": section.position,
        "kind": section.kind.value,
        "heading": section.heading,
        "source": section.source.value,
        "concerns": [each.value for each in section.concerns],
        "body": text_seal(section.body),
    }


def guidance_told(guidance: Guidance) -> Told:
    """A guidance in full, as plain JSON."""
    return {
        "scope": guidance.scope.value,
        "name": guidance.name,
        "work_type_id": guidance.work_type_id,
        "summary": guidance.summary,
        "inside": list(guidance.inside),
        "outside": list(guidance.outside),
        "agencies": list(guidance.agencies),
        "care": guidance.care,
        "documents": guidance.documents,
        "categories": list(guidance.categories),
        "default_days": guidance.default_days,
        "longest_days": guidance.longest_days,
        "needs_head": guidance.needs_head,
    }


def guidance_note(guidance: Guidance) -> Told:
    """A guidance as its act tells it: what is enforced in plain words, the whole by its digest."""
    told = guidance_told(guidance)
    rules = ("categories", "default_days", "longest_days", "needs_head")
    return {
        "guidance": guidance_mark(told),
        "name": guidance.name,
        **{name: told[name] for name in rules},
        "seal": digest(told),
    }


def guidance_mark(told: Mapping[str, Any]) -> str:
    """What tells a guidance from the others of its version."""
    of = told["name"] if told["work_type_id"] is None else told["work_type_id"]
    return f"{told['scope']}:{of}"


def version_told(version: ManualVersion) -> Told:
    """A version as its acts tell it, without its approval."""
    return {
        "number": version.number,
        "title": version.title,
        "fiscal_year": version.fiscal_year,
        "begun_on": version.begun_on.isoformat(),
        "base_id": version.base_id,
        "changes": version.changes,
    }


def whole_seal(
    version: Mapping[str, Any],
    sections: Mapping[int, Mapping[str, Any]],
    guidance: Iterable[Mapping[str, Any]],
) -> str:
    """One digest of a version with every section and all guidance, each as told above."""
    ruled = {guidance_mark(each): dict(each) for each in guidance}
    told = {str(key): dict(each) for key, each in sections.items()}
    return digest({"version": dict(version), "sections": told, "guidance": ruled})


def seal_of(
    version: ManualVersion, sections: Iterable[Section], guidance: Iterable[Guidance]
) -> str:
    """One digest of a version with every section and all guidance."""
    told = {int(section.key): section_told(section) for section in sections}
    return whole_seal(version_told(version), told, map(guidance_told, guidance))
