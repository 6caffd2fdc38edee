"""What is lost is not forgotten in the morning (ข้อ 214)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from asset_desk.domain.returns import ReturnCount
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.home.presenter import HomePresenter
from tests.ui.lender import lender


@pytest.fixture
def home(desk, qtbot):
    home = HomePresenter(desk)
    qtbot.addWidget(home.view)
    home.view.resize(1150, 690)
    home.view.show()
    home.refresh()
    return home


def reminder(home):
    return home.view.findChild(QPushButton, "lost_assets")


def test_point_08_what_is_lost_is_called_to_mind_and_leads_to_the_register(home, desk, book, qtbot):
    assert reminder(home).isHidden()
    office = lender(book)
    loan = office.lent((office.asset(5), 2))
    office.take_back(loan, ReturnCount(1, 0, 1, "หาย"))
    office.asset(3)
    desk.events.loans_changed.emit()
    assert "1" in reminder(home).text()
    which = AssetFilter(is_lost=True)
    with qtbot.waitSignal(desk.events.assets_asked, check_params_cb=lambda asked: asked == which):
        qtbot.mouseClick(reminder(home), Qt.MouseButton.LeftButton)
    pages = desk.queries.assets.assets(which)
    assert [row.lost for row in pages.page(0, 9)] == [1]
