"""What the styles of pasted HTML say of bold, headings, lists and hidden text; nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

Attributes = Mapping[str, str]

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?((?:\.[^\s.:#>+~\[,]+)?)", re.IGNORECASE)
_AT_RULE = re.compile(r"@(?:media|supports)[^{]*\{")
_HEADING_CLASS = re.compile(r"(?:mso)?heading-?_?([1-9])(?:char)?", re.IGNORECASE)
_LIST_CLASS = re.compile(r"MsoList(Bullet|Number|Continue|Paragraph)?([2-5])?(?:CxSp\w+)?")
_LEVEL = re.compile(r"\blevel([1-9])\b")
_HEAVY = re.compile(r"\b(?:bold|bolder|[6-9]00)\b")
_LIGHT = re.compile(r"\b(?:normal|lighter|[1-5]00)\b")
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)\s*(pt|in|cm|mm|px|pc)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0}
_INDENT = 36
"""How many points Word moves a list in for each level."""

_TITLES = {"msotitle": 1, "msosubtitle": 2}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_HIDDEN_TAGS = {"del", "script", "style", "head", "template", "noscript", "svg", "math", "xml"}
_HIDDEN_TAGS |= {"title", "object", "iframe", "audio", "video", "canvas", "select", "textarea"}


@dataclass(frozen=True, slots=True)
class Style:
    """What the declarations of one element say, by the name of the property."""

    told: Mapping[str, str]

    def is_bold(self) -> bool | None:
        """Whether the letters are bold; None when nothing is said.

        Word says it for Thai apart, and as "normal" there for letters that are bold all the same.
        """
        if _HEAVY.search(self.told.get("mso-bidi-font-weight", "")):
            return True
        weight = self.told.get("font-weight", self.told.get("font", ""))
        if _HEAVY.search(weight):
            return True
        return False if "font-weight" in self.told and _LIGHT.search(weight) else None

    def is_hidden(self) -> bool:
        """Whether the text is not seen where it was copied from."""
        told = self.told
        return (
            told.get("display", "").startswith("none")
            or told.get("visibility", "") in ("hidden", "collapse")
            or told.get("mso-hide", "") in ("all", "screen")
        )

    def is_mark(self) -> bool:
        """Whether this is the written-out bullet or number of one of Word's lists."""
        return "ignore" in self.told.get("mso-list", "")

    def keeps_lines(self) -> bool | None:
        """Whether line ends in the source are line ends; None when nothing is said."""
        space = self.told.get("white-space", "")
        return space.startswith("pre") or space == "break-spaces" if space else None

    def outline_level(self) -> int | None:
        """The level of the heading that Word counts this paragraph as."""
        level = self.told.get("mso-outline-level", "")
        return int(level) if level.isascii() and level.isdigit() and int(level) > 0 else None

    def list_level(self) -> int | None:
        """Which level of one of Word's lists this paragraph is at, from 1 on."""
        if found := _LEVEL.search(self.told.get("mso-list", "")):
            return int(found[1])
        return None

    def levels_in(self) -> int:
        """How many levels of a list this paragraph is moved in by, as far as can be told."""
        sides = self.told.get("margin-left") or _left_of(self.told.get("margin", ""))
        length = _LENGTH.search(sides)
        return round(float(length[1]) * _POINTS[length[2]] / _INDENT) if length else 1


class Styles:
    """The style sheets of a pasted page, as far as they name a tag, a class or both."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, str]] = {}

    def read(self, sheet: str) -> None:
        """Take in a style sheet; what cannot be understood is passed over."""
        plain = _AT_RULE.sub("", _COMMENT.sub("", sheet))
        for selectors, declarations in _RULE.findall(plain):
            for selector in selectors.split(","):
                if _SELECTOR.fullmatch(selector.strip()) and selector.strip():
                    told = self._told.setdefault(selector.strip().lower(), {})
                    told.update(_declared(declarations))

    def of(self, tag: str, attributes: Attributes) -> Style:
        """What is said of an element: by its tag, its classes, then by itself."""
        told: dict[str, str] = dict(self._told.get(tag, {}))
        for name in attributes.get("class", "").lower().split():
            told.update(self._told.get(f".{name}", {}))
            told.update(self._told.get(f"{tag}.{name}", {}))
        told.update(_declared(attributes.get("style", "")))
        return Style(told)


def heading_level(tag: str, attributes: Attributes, style: Style) -> int | None:
    """The level of the heading that a paragraph is, 1 to 9; None when it is none."""
    if tag in _HEADINGS:
        return _HEADINGS[tag]
    if attributes.get("role") == "heading":
        level = attributes.get("aria-level", "")
        return int(level) if level in set("123456789") else 2
    for name in attributes.get("class", "").lower().split():
        if name in _TITLES:
            return _TITLES[name]
        if found := _HEADING_CLASS.fullmatch(name):
            return int(found[1])
    return style.outline_level() if tag in ("p", "div") else None


def list_depth(attributes: Attributes, style: Style) -> int | None:
    """How deep in one of Word's lists a paragraph stands, from 0; None when in none."""
    if level := style.list_level():
        return level - 1
    for name in attributes.get("class", "").split():
        found = _LIST_CLASS.fullmatch(name)
        if found and found[1] in ("Bullet", "Number"):
            return int(found[2] or 1) - 1
        if found and found[1] == "Paragraph":
            return max(style.levels_in() - 1, 0)
    return None


def is_remark(attributes: Attributes, style: Style) -> bool:
    """Whether this is a remark in Word's margin or the sign for it, not what is remarked on."""
    classes = attributes.get("class", "").lower().split()
    return (
        style.told.get("mso-element", "") in ("comment", "comment-list")
        or style.told.get("mso-special-character", "") == "comment"
        or "msocomanchor" in classes
        or "msocommentreference" in classes
    )


def is_hidden(tag: str, attributes: Attributes, style: Style) -> bool:
    """Whether an element holds nothing that a reader would see."""
    return tag in _HIDDEN_TAGS or "hidden" in attributes or style.is_hidden()


def _declared(declarations: str) -> dict[str, str]:
    told = {}
    for declaration in declarations.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            told[name.strip()] = value.replace("!important", "").strip()
    return told


def _left_of(margin: str) -> str:
    sides = margin.split()
    return sides[{1: 0, 2: 1, 3: 1, 4: 3}[len(sides)]] if 0 < len(sides) <= 4 else ""
