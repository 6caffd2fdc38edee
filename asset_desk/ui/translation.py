"""The screens' Thai, read straight from the tracked translation file."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QTranslator
from typing_extensions import override


class TsTranslator(QTranslator):
    """Translates from a .ts file, so that no compiled copy can fall behind it."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thai = read_ts(file)

    @override
    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str | None:
        key = (_text(context), _text(sourceText), _text(disambiguation or ""))
        return self._thai.get(key)

    @override
    def isEmpty(self) -> bool:
        return not self._thai


Texts = dict[tuple[str, str, str], str]


def read_ts(file: Path) -> Texts:
    """The finished translations of a .ts file, by context, source and disambiguation."""
    found: Texts = {}
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - our own tracked file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if thai := _finished(message):
                source = message.findtext("source", "")
                found[name, source, message.findtext("comment", "")] = thai
    return found


def _finished(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ""
    return translation.findtext("numerusform") or translation.text or ""


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value
