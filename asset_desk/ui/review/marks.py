"""A proposed wording beside the present one: what goes and what comes, word by word."""

from __future__ import annotations

import html

from asset_desk.domain.compared_text import compared_lines
from asset_desk.domain.formatted_text import Run, Runs
from asset_desk.domain.marked_text import Mark, MarkedRun
from asset_desk.thai import line_breaks
from asset_desk.ui.look import colour


def marked(before: str, after: str) -> str:
    """Rich text in which what goes is struck through and what comes is underlined."""
    lines = compared_lines(_lines(before), _lines(after), line_breaks)
    return "<br>".join("".join(map(_shown, line)) for line in lines)


def _lines(text: str) -> list[Runs]:
    return [(Run(line),) for line in text.splitlines()]


def _shown(run: MarkedRun) -> str:
    match run.mark:
        case Mark.SAME:
            return _plain(run.text)
        case Mark.REMOVED:
            return _gone(run.text)
        case Mark.ADDED:
            return _come(run.text)


def _gone(text: str) -> str:
    ink, ground = colour("bad").name(), colour("bad_soft").name()
    return f'<s style="color:{ink}; background-color:{ground}">{_plain(text)}</s>'


def _come(text: str) -> str:
    ink, ground = colour("good").name(), colour("good_soft").name()
    return f'<u style="color:{ink}; background-color:{ground}">{_plain(text)}</u>'


def _plain(text: str) -> str:
    return html.escape(text)
