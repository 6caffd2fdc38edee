"""What every PDF of the desk has in common: its fonts, its properties and its page furniture."""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.files import written_whole
from asset_desk.exports.thai_text import Face

PORTRAIT = A4
LANDSCAPE = landscape(A4)
Out = Path | BinaryIO


@dataclass(frozen=True, slots=True)
class FontFiles:
    """The two font files that papers are set in."""

    regular: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class PaperTitle:
    """What the PDF says of itself."""

    title: str
    office: str


@contextmanager
def open_face(fonts: FontFiles) -> Iterator[Face]:
    """The fonts for one paper; refused when a file is no font.

    They are registered under names of their own, so that two papers can be made at once, and anew
    for each paper, because shaping adds to them what a paper uses.
    """
    own = uuid.uuid4().hex
    face = Face(f"regular-{own}", f"bold-{own}")
    try:
        for name, file in ((face.regular, fonts.regular), (face.bold, fonts.bold)):
            _register(name, file)
        yield face
    finally:
        for name in (face.regular, face.bold):
            pdfmetrics._fonts.pop(name, None)  # noqa: SLF001 - no public way


@contextmanager
def new_canvas(
    out: Out, about: PaperTitle, size: tuple[float, float], face: Face
) -> Iterator[Canvas]:
    """An empty PDF, kept when the block ends well. The same content gives the same bytes."""
    canvas = Canvas(
        "",
        pagesize=size,
        invariant=1,
        lang="th-TH",
        pageCompression=1,
        initialFontName=face.regular,
    )
    canvas.setTitle(about.title)
    canvas.setAuthor(about.office)
    canvas.setCreator("Asset Desk")
    canvas._doc.Catalog.ViewerPreferences = pdfdoc.PDFDictionary(  # noqa: SLF001 - no public way
        {"DisplayDocTitle": "true"}
    )
    yield canvas
    content = canvas.getpdfdata()
    if not isinstance(out, Path):
        out.write(content)
        return
    with written_whole(out) as half:
        half.write_bytes(content)


def rule(canvas: Canvas, lines: Iterable[tuple[float, float, float, float]]) -> None:
    """Draw straight lines in one stroke; reportlab itself takes longer over numbers than texts."""
    drawn = " ".join(f"{x:.2f} {y:.2f} m {to:.2f} {down:.2f} l" for x, y, to, down in lines)
    canvas._code.append(f"n {drawn} S")  # noqa: SLF001 - no public way


def pack_page(canvas: Canvas) -> None:
    """Compress the page that was just shown, so that a long paper waits for its end in little room.

    reportlab itself compresses every page only once the paper is written.
    """
    page = canvas._doc.Pages.pages[-1]  # noqa: SLF001 - no public way
    packed = pdfdoc.PDFStream(content=zlib.compress(page.stream.encode()), filters=[])
    packed.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    page.Contents, page.stream = packed, None


def _register(name: str, file: Path) -> None:
    try:
        pdfmetrics.registerFont(TTFont(name, str(file), shapable=True))
    except (TTFError, OSError) as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
