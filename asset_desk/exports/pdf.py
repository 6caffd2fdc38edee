"""What every PDF of the desk has in common: its fonts, its properties and its page furniture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.thai_text import BOLD, REGULAR, TextStyle, draw_aligned

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


def register_fonts(fonts: FontFiles) -> None:
    """Make the fonts known under the names that papers use; refused when a file is no font."""
    for name, file in ((REGULAR, fonts.regular), (BOLD, fonts.bold)):
        try:
            pdfmetrics.registerFont(TTFont(name, str(file), shapable=True))
        except (TTFError, OSError) as trouble:
            raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble


def new_canvas(out: Out, about: PaperTitle, size: tuple[float, float]) -> Canvas:
    """An empty PDF; the same content gives the same bytes, so a reprint is identical."""
    target = str(out) if isinstance(out, Path) else out
    canvas = Canvas(target, pagesize=size, invariant=1, lang="th-TH", pageCompression=1)
    canvas.setTitle(about.title)
    canvas.setAuthor(about.office)
    canvas.setCreator("Asset Desk")
    canvas._doc.Catalog.ViewerPreferences = pdfdoc.PDFDictionary(  # noqa: SLF001 - no public way
        {"DisplayDocTitle": "true"}
    )
    return canvas


def draw_footer(canvas: Canvas, size: tuple[float, float], left: str, right: str) -> None:
    """The small line at the foot of a page."""
    width = size[0] - 40 * mm
    for text, align in ((left, "left"), (right, "right")):
        draw_aligned(canvas, (20 * mm, width, 10 * mm), text, TextStyle(size=10, align=align))
