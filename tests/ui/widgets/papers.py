"""Small PDFs to look at and to print."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas


def pdf(pages: int = 1, *, is_wide: bool = False) -> bytes:
    """A PDF with a black square, ten points wide, a hundred points from the left and the top."""
    out = BytesIO()
    size = landscape(A4) if is_wide else A4
    canvas = Canvas(out, pagesize=size)
    for _page in range(pages):
        canvas.rect(100, size[1] - 110, 10, 10, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
