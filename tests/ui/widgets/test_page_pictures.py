"""The pages of a paper as pictures."""

from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtGui import QColor, QImage
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.control_ledger import Stopped
from asset_desk.ui.widgets.page_pictures import WEBSITE_DOTS_PER_INCH, PagePictures


def paper(*sizes):
    out = BytesIO()
    canvas = Canvas(out)
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(0, 0, size[0] / 2, size[1] / 2, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def drawn(qtbot):
    def draw(content, dots_per_inch, *, stop_at=None):
        pictures = PagePictures(content, dots_per_inch)
        told, ended = [], []
        pictures.drawn.connect(ended.append)
        pictures.failed.connect(ended.append)

        def hear(done, of):
            told.append((done, of))
            if done == stop_at:
                pictures.task.stop()

        pictures.task.progressed.connect(hear)
        with qtbot.waitSignal(pictures.task.ended, timeout=20_000):
            pictures.start()
        qtbot.waitUntil(lambda: bool(ended))
        assert len(ended) == 1
        return ended[0], told

    return draw


def sizes(pngs):
    images = [QImage.fromData(png, "PNG") for png in pngs]
    return [(image.width(), image.height()) for image in images]


def test_point_16_a_website_gets_a4_pages_of_1240_by_1754(drawn):
    pngs, told = drawn(paper(A4, landscape(A4)), WEBSITE_DOTS_PER_INCH)
    assert sizes(pngs) == [(1240, 1754), (1754, 1240)]
    assert told == [(1, 2), (2, 2)]


def test_a_post_gets_1080_by_1350(drawn):
    pngs, _ = drawn(paper((540, 675)), 144)
    assert sizes(pngs) == [(1080, 1350)]


def test_paper_is_white_and_what_is_drawn_is_where_it_was(drawn):
    (png,), _ = drawn(paper((540, 675)), 144)
    image = QImage.fromData(png, "PNG")
    assert image.pixelColor(1000, 100) == QColor("white")
    assert image.pixelColor(100, 1300) == QColor("black")
    assert not image.hasAlphaChannel()


def test_the_pages_stop_when_the_officer_says_so(drawn):
    outcome, told = drawn(paper(A4, A4, A4), 30, stop_at=1)
    assert isinstance(outcome, Stopped)
    assert told == [(1, 3)]
