"""The manual from the command line: a version of it, and what is new between two."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asset_desk.exports.files import written_whole
from asset_desk.thai import arabic_digits

if TYPE_CHECKING:
    from asset_desk.papers.manual_papers import ManualPapers
    from asset_desk.store.book import Book

HIGHEST_VERSION = 999
_BOTH = "two versions are compared: --from 1 --to 2"


def version_number(text: str) -> int:
    """The number of a version, in either digits. Raises argparse's error on any other text."""
    plain = arabic_digits(text).strip()
    if not plain.isdecimal() or not 1 <= int(plain) <= HIGHEST_VERSION:
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a version, such as 2")
    return int(plain)


def check_manual_usage(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where versions are named of what has none, or not both of two."""
    if asked.version is not None and asked.what != "manual":
        parser.error(f"{asked.what}: only the manual has versions; leave --version out")
    ends = (asked.from_day, asked.to_day)
    if asked.what == "manual-diff":
        if not all(isinstance(each, int) for each in ends):
            parser.error(_BOTH)
    elif any(isinstance(each, int) for each in ends):
        parser.error("--from and --to are days, such as 2026-05-20")


def day_or_version(text: str, day: Any) -> date | int:
    """What --from and --to may be: a day of a report, or a version of the manual."""
    try:
        found: date = day(text)
    except argparse.ArgumentTypeError as no_day:
        try:
            return version_number(text)
        except argparse.ArgumentTypeError:
            raise no_day from None
    return found


def write_manual(papers: ManualPapers, book: Book, asked: argparse.Namespace) -> dict[str, Any]:
    """Write a version; the one in force when none is named, or else the draft."""
    version_id = papers.by_number(asked.version)
    facts = papers.facts(version_id)
    told = {"version": facts["version"], "stage": facts["stage"]}
    if asked.format == "pdf":
        return told | {"pages": papers.pdf(version_id, asked.out, book.files.attachment)}
    _write_json(facts, asked.out)
    return told | {"sections": len(facts["sections"])}


def write_manual_diff(papers: ManualPapers, asked: argparse.Namespace) -> dict[str, Any]:
    """Write what is new in the later of two versions."""
    before, after = (papers.by_number(each) for each in (asked.from_day, asked.to_day))
    diff = papers.diff(before, after)
    told = {
        "from": diff.before.number,
        "to": diff.after.number,
        "sections_changed": len(diff.changed_sections),
        "guidance_changed": len(diff.changed_guidance),
    }
    return told | {"pages": papers.diff_pdf(before, after, asked.out)}


def _write_json(facts: dict[str, Any], out: Path) -> None:
    with written_whole(out) as half:
        half.write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", "utf-8")
