"""What two versions differ in is looked at on paper, and printed from there."""

from __future__ import annotations

import pytest

from asset_desk.ui.manual.compare_presenter import ComparePresenter
from tests.ui.keeping import dialog, press


@pytest.fixture
def comparing(desk, begin, approve, qtbot):
    """The second version, which is being written, held against the first."""
    second = begin(approve(begin()), fiscal_year=2570)
    presenter = ComparePresenter(desk)
    qtbot.addWidget(presenter.view)
    presenter.view.show()
    versions = desk.queries.manuals.versions()
    presenter.show(versions, next(each for each in versions if each.version_id == second))
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    return presenter


def test_the_comparison_is_looked_at_on_paper(comparing, qtbot):
    press(comparing.view, "print_comparison")
    preview = dialog(comparing.view, "paper_preview")
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() >= 1, timeout=30_000)
    assert preview._file_name == "ข้อเปลี่ยนแปลงของคู่มือ ฉบับที่ 1 กับ 2.pdf"
