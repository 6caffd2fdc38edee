"""Formatted text as HTML for the clipboard, so that it can be pasted here and elsewhere."""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable

from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Runs,
    Table,
)
from asset_desk.imports.pasted_text import OWN_PICTURE


def to_html(body: FormattedText) -> str:
    """The text as HTML; `imports.pasted_text` reads it back the same."""
    parts: list[str] = []
    for is_list, group in itertools.groupby(body, lambda each: isinstance(each, ListEntry)):
        blocks = list(group)
        parts += _lists(blocks) if is_list else [_block(block) for block in blocks]
    return f"<html><body>{''.join(parts)}</body></html>"


def _block(block: Block) -> str:
    match block:
        case Table(rows, has_head):
            lines = [
                "".join(_cell(cell, is_head=has_head and number == 0) for cell in row)
                for number, row in enumerate(rows)
            ]
            return f"<table border='1'>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
        case Picture(sha256, caption, width):
            address = html.escape(f"{OWN_PICTURE}{sha256}", quote=True)
            words = html.escape(caption, quote=True)
            return f'<p><img src="{address}" width="{width}%" alt="{words}"></p>'
        case Heading(runs, level):
            return f"<h{level}>{_runs(runs)}</h{level}>"
        case Paragraph(runs) | ListEntry(runs):
            return f"<p>{_runs(runs)}</p>"


def _cell(runs: Runs, *, is_head: bool) -> str:
    tag = "th" if is_head else "td"
    return f"<{tag}>{_runs(runs)}</{tag}>"


def _lists(blocks: Iterable[Block]) -> list[str]:
    """Entries as lists within lists; an entry that is deeper than the one before opens some."""
    parts: list[str] = []
    open_tags: list[str] = []
    for block in blocks:
        if not isinstance(block, ListEntry):
            continue
        tag = "ol" if block.is_numbered else "ul"
        while len(open_tags) > block.depth + 1 or (
            len(open_tags) == block.depth + 1 and open_tags[-1] != tag
        ):
            parts.append(f"</{open_tags.pop()}>")
        while len(open_tags) <= block.depth:
            open_tags.append(tag)
            parts.append(f"<{tag}>")
        parts.append(f"<li>{_runs(block.runs)}</li>")
    return parts + [f"</{tag}>" for tag in reversed(open_tags)]


def _runs(runs: Runs) -> str:
    parts = []
    for run in runs:
        words = html.escape(run.text, quote=False).replace("\n", "<br>")
        parts.append(f"<b>{words}</b>" if run.bold else words)
    return "".join(parts)
