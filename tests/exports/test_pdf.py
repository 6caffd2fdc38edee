"""Papers made at the same time do not get in each other's way."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from reportlab.pdfbase import pdfmetrics

from asset_desk.exports.control_ledger_pdf import write_ledger_pdf
from asset_desk.exports.loan_slip import write_slip
from asset_desk.exports.pdf import PORTRAIT, FontFiles, PaperTitle, new_canvas, open_face
from asset_desk.paths import resource_folder
from tests.exports.ledgers import ledger, line
from tests.exports.papers_read import FONTS
from tests.exports.slips import longest_slip, slip

ITALIC = FontFiles(resource_folder() / "fonts" / "Sarabun-Italic.ttf", FONTS.bold)


def make(work):
    out = BytesIO()
    work(out)
    return out.getvalue()


WORKS = [
    lambda out: write_slip(slip(7), out, FONTS),
    lambda out: write_slip(longest_slip(20), out, ITALIC),
    lambda out: write_ledger_pdf(ledger(*map(line, range(1, 40))), out, FONTS),
    lambda out: write_slip(slip(3, has_thai_digits=False), out, ITALIC),
]


def test_papers_made_at_once_in_two_fonts_are_as_if_made_alone():
    alone = [make(work) for work in WORKS]
    with ThreadPoolExecutor(4) as pool:
        at_once = list(pool.map(make, WORKS * 3))
    assert at_once == alone * 3


def test_a_paper_leaves_no_fonts_behind():
    before = set(pdfmetrics.getRegisteredFontNames())
    make(WORKS[0])
    assert set(pdfmetrics.getRegisteredFontNames()) == before


def test_a_paper_that_fails_half_way_writes_nothing(tmp_path):
    out = tmp_path / "ใบยืม.pdf"

    def fail():
        with (
            open_face(FONTS) as face,
            new_canvas(out, PaperTitle("ใบยืม", "เทศบาล"), PORTRAIT, face),
        ):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not list(tmp_path.iterdir())
