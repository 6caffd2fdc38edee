"""Text from the clipboard as the manual can bear it: headings, lists, tables, bold and pictures.

From Word, LibreOffice, Google Docs or a page of the web; fonts, colours and all else stay behind.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from typing_extensions import override

from asset_desk.domain.formatted_text import (
    FormattedText,
    Picture,
    text_of,
    tidied_text,
)
from asset_desk.imports.pasted_blocks import Flow, Form, TableBuilder, clean_letters
from asset_desk.imports.pasted_styles import (
    Attributes,
    Style,
    Styles,
    heading_level,
    is_hidden,
    is_remark,
    list_depth,
)

OWN_PICTURE = "desk-picture:"
"""How the desk's own clipboard names a picture: this and its SHA-256."""


class LeftOut(StrEnum):
    """What the manual cannot bear and was not pasted."""

    PICTURE = "picture"
    REMARK = "remark"
    DELETION = "deletion"
    LINK = "link"
    NESTED_TABLE = "nested_table"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class OfferedPicture:
    """A picture of the clipboard: a file, its content, or one that is kept already."""

    file: Path | None = None
    content: bytes = b""
    suffix: str = ""
    sha256: str = ""


KeepPicture = Callable[[OfferedPicture], str]
"""Keeps a picture and gives its SHA-256, or nothing when it cannot be kept."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted, and how much of what stayed behind."""

    body: FormattedText
    left_out: Mapping[LeftOut, int]


def pasted_html(source: str, keep: KeepPicture = lambda _picture: "") -> Pasted:
    """What HTML shows, as formatted text. Never refuses: what cannot be read is left out."""
    reader = _Reader(keep)
    for sheet in _SHEETS.findall(source):
        reader.styles.read(sheet)
    try:
        reader.feed(_plain_source(source))
        reader.close()
    except AssertionError:  # the parser's own, for markup that breaks off in the middle
        reader.left_out.clear()
        return Pasted(pasted_lines(_TAGS.sub(" ", source)), {})
    left_out = {kind: count for kind, count in reader.left_out.items() if count}
    return Pasted(tidied_text(tuple(reader.blocks())), left_out)


def pasted_lines(text: str) -> FormattedText:
    """Plain text as it is, a paragraph a line; what looks like a list stays text."""
    lines = clean_letters(text, keeps_lines=True).replace("\u00a0", " ")
    return tidied_text(text_of(lines))


_SHEETS = re.compile(r"<style[^>]*>(.*?)</style", re.DOTALL | re.IGNORECASE)
_TAGS = re.compile(r"<[^>]*>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_CONDITION = re.compile(r"<!\[(?:if|else|endif)\b[^>]*>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_PREAMBLE = re.compile(r"\s*Version:[^<]*")

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
_VOID |= {"source", "track", "wbr"}
_BLOCKS = {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div"}
_BLOCKS |= {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr"}
_BLOCKS |= {"li", "main", "nav", "ol", "p", "pre", "section", "ul", "table", "td", "th", "tr"}
_BLOCKS |= {"details", "summary", "html", "h1", "h2", "h3", "h4", "h5", "h6", "option", "legend"}
_ENDED_BY = {
    "li": ({"li"}, {"ul", "ol"}),
    "td": ({"td", "th"}, {"table"}),
    "th": ({"td", "th"}, {"table"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
}
"""What a tag ends that was left open, and what it does not reach beyond."""
_TABLE_PARTS = {"tr", "thead", "tbody", "tfoot"}
_WALLS = {"table", "td", "th"}
_DEEPEST = 400


@dataclass(slots=True)
class _Open:
    """An element that is being read and what it hands down."""

    tag: str
    bold: bool
    hidden: bool
    is_mark: bool
    keeps_lines: bool
    form: Form
    lists: tuple[str, ...] = ()


def _plain_source(source: str) -> str:
    bare = _COMMENT.sub("", _PREAMBLE.sub("", source, count=1))
    shown = _CDATA.sub(r"\1", _CONDITION.sub("", bare))
    return shown.replace("<![", "&lt;![")


class _Reader(HTMLParser):
    """Follows the tags and hands letters on to where they belong."""

    def __init__(self, keep: KeepPicture) -> None:
        super().__init__(convert_charrefs=True)
        self.styles = Styles()
        self.left_out: Counter[LeftOut] = Counter()
        self._keep = keep
        self._flow = Flow()
        self._tables: list[TableBuilder] = []
        self._open = [_Open("", False, False, False, False, Form())]

    def blocks(self) -> FormattedText:
        """All blocks, when everything was read."""
        while self._tables:
            self._end_table()
        self._flow.finish()
        return tuple(self._flow.blocks)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._take_void(tag, attributes)
            return
        self._end_what_was_left_open(tag)
        if len(self._open) >= _DEEPEST:
            return
        style = self.styles.of(tag, attributes)
        above = self._open[-1]
        element = _element(tag, attributes, style, above)
        if element.hidden and not above.hidden:
            self._count_hidden(tag, attributes, style)
        elif tag == "a" and attributes.get("href", "#")[:1] != "#" and not element.hidden:
            self.left_out[LeftOut.LINK] += 1
        if tag in _BLOCKS:
            self._end_block()
        self._open.append(element)
        if not element.hidden:
            self._begin_table_part(tag, attributes)

    @override
    def handle_endtag(self, tag: str) -> None:
        place = self._place_of({tag}, {"table"} if tag in _TABLE_PARTS else _WALLS - {tag})
        if tag == "br":
            self._take_void(tag, {})
        elif place:
            self._close_down_to(place)

    @override
    def handle_data(self, data: str) -> None:
        top = self._open[-1]
        if top.hidden:
            return
        if top.is_mark:
            top.form.mark += clean_letters(data, keeps_lines=False).replace("\u00a0", " ")
            return
        lines = clean_letters(data, keeps_lines=top.keeps_lines)
        self._flow_now().add(lines, bold=top.bold, form=top.form)

    def _flow_now(self) -> Flow:
        cell = self._tables[-1].cell if self._tables else None
        return cell.flow if cell else self._flow

    def _end_block(self) -> None:
        self._flow_now().end_block()

    def _take_void(self, tag: str, attributes: Attributes) -> None:
        style = self.styles.of(tag, attributes)
        if self._open[-1].hidden or is_hidden(tag, attributes, style):
            return
        if tag == "br":
            self._flow_now().add_line_break(bold=self._open[-1].bold)
        elif tag == "hr":
            self._end_block()
        elif tag == "img":
            self._take_picture(attributes)

    def _take_picture(self, attributes: Attributes) -> None:
        offered = offered_picture(attributes.get("src", ""))
        sha256 = self._keep(offered) if offered else ""
        if not offered or not sha256:
            self.left_out[LeftOut.PICTURE] += 1
            return
        picture = Picture(sha256)
        if offered.sha256:  # our own: it says more than others can
            width = _whole(attributes.get("width", "").removesuffix("%"))
            picture = Picture(sha256, attributes.get("alt", ""), width)
        if self._tables:
            self._tables[-1].pictures.append(picture)
        else:
            self._flow.add_block(picture)

    def _count_hidden(self, tag: str, attributes: Attributes, style: Style) -> None:
        if is_remark(attributes, style):
            # counted where its sign stands, not once more in the list of them
            self.left_out[LeftOut.REMARK] += not style.told.get("mso-element")
        elif tag == "del":
            self.left_out[LeftOut.DELETION] += 1

    def _begin_table_part(self, tag: str, attributes: Attributes) -> None:
        table = self._tables[-1] if self._tables else None
        if tag == "table":
            self._begin_table(table)
        elif table is None:
            return
        elif table.depth > 1:
            if tag in ("td", "th"):
                self._flow_now().add(" ", bold=False, form=self._open[-1].form)
        elif tag == "tr":
            table.begin_row()
        elif tag in ("td", "th"):
            in_head = any(each.tag == "thead" for each in self._open)
            spans = [_whole(attributes.get(name, "")) for name in ("colspan", "rowspan")]
            table.begin_cell(spans[0], spans[1], is_head=tag == "th" or in_head)

    def _begin_table(self, table: TableBuilder | None) -> None:
        if table is None:
            self._flow.finish()
            self._tables.append(TableBuilder())
        else:
            table.depth += 1
            self.left_out[LeftOut.NESTED_TABLE] += 1

    def _end_table(self) -> None:
        table = self._tables[-1]
        table.depth -= 1
        if table.depth == 0:
            self._tables.pop()
            for block in table.blocks():
                self._flow.add_block(block)
            if table.rows_left_out:
                self.left_out[LeftOut.ROW] += table.rows_left_out

    def _end_what_was_left_open(self, tag: str) -> None:
        ended, walls = _ENDED_BY.get(tag, (set(), set()))
        if tag in _BLOCKS and not ended:
            ended, walls = {"p"}, _BLOCKS - {"p"}
        elif tag in _BLOCKS:
            walls = walls | (_WALLS - ended)
        if ended and (place := self._place_of(ended, walls)):
            self._close_down_to(place)

    def _place_of(self, tags: set[str], walls: set[str]) -> int:
        for place in range(len(self._open) - 1, 0, -1):
            tag = self._open[place].tag
            if tag in tags:
                return place
            if tag in walls:
                return 0
        return 0

    def _close_down_to(self, place: int) -> None:
        while len(self._open) > place:
            element = self._open.pop()
            if element.tag in _BLOCKS:
                self._end_block()
            if not element.hidden and self._tables:
                self._end_table_part(element.tag)

    def _end_table_part(self, tag: str) -> None:
        table = self._tables[-1]
        if tag == "table":
            self._end_table()
        elif table.depth == 1 and tag in ("td", "th"):
            table.end_cell()
        elif table.depth == 1 and tag == "tr":
            table.end_row()


def _element(tag: str, attributes: Attributes, style: Style, above: _Open) -> _Open:
    """An element by what it says itself and what the one above it hands down."""
    said, keeps_lines = style.is_bold(), style.keeps_lines()
    is_cell = tag in ("td", "th")
    return _Open(
        tag=tag,
        bold=(above.bold or tag in ("b", "strong")) if said is None else said,
        hidden=above.hidden or _is_not_seen(tag, attributes, style),
        is_mark=above.is_mark or style.is_mark(),
        keeps_lines=(above.keeps_lines or tag == "pre") if keeps_lines is None else keeps_lines,
        form=Form() if is_cell or tag == "table" else _form(tag, attributes, style, above),
        lists=() if is_cell else (*above.lists, tag) if tag in ("ul", "ol") else above.lists,
    )


def _is_not_seen(tag: str, attributes: Attributes, style: Style) -> bool:
    return is_hidden(tag, attributes, style) or is_remark(attributes, style)


def _form(tag: str, attributes: Attributes, style: Style, above: _Open) -> Form:
    if tag not in _BLOCKS:
        return above.form
    if tag == "li":
        told = attributes.get("data-aria-level", "")
        depth = _whole(told) - 1 if told else max(len(above.lists) - 1, 0)
        return Form(depth=depth, is_numbered=above.lists[-1:] == ("ol",))
    if level := heading_level(tag, attributes, style):
        return Form(level=level)
    listed = list_depth(attributes, style)
    if above.form.depth is None and listed is not None:
        return Form(depth=listed, has_false_mark=style.list_level() is None)
    return above.form


def _whole(number: str) -> int:
    """A number of an attribute, 1 when it is none."""
    number = number.strip()
    return max(1, int(number)) if number.isascii() and number.isdigit() and len(number) < 6 else 1


def offered_picture(source: str) -> OfferedPicture | None:
    """The picture behind an address, when it is on this computer or in the address itself."""
    if source.startswith(OWN_PICTURE):
        return OfferedPicture(sha256=source.removeprefix(OWN_PICTURE))
    try:
        place = urlsplit(source)
        if place.scheme == "file" and place.netloc in ("", "localhost"):
            return OfferedPicture(file=Path(url2pathname(place.path)))
        if place.scheme == "data":
            return _in_address(source)
    except (ValueError, OSError):
        return None
    return None


_SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg", "image/jpg": ".jpg"}


def _in_address(source: str) -> OfferedPicture | None:
    head, _, letters = source.removeprefix("data:").partition(",")
    kind, *how = head.lower().split(";")
    suffix = _SUFFIXES.get(kind.strip())
    content = unquote_to_bytes(letters)
    if "base64" in how:
        try:
            content = base64.b64decode(b"".join(content.split()), validate=True)
        except binascii.Error:
            return None
    return OfferedPicture(content=content, suffix=suffix) if suffix and content else None
