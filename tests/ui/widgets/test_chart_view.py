"""A chart on the screen: drawn as it is printed, its bars opened by hand and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from asset_desk.exports.charts import Chart, ChartForm, Named, Series
from asset_desk.ui.look import Theme, colour, dress
from asset_desk.ui.widgets.chart_view import ChartView

MONTHS = (Named("0", "ต.ค. 2568"), Named("1", "พ.ย. 2568"))
LENT = Series(Named("4", "ให้ยืม"), (30, 12))
BACK = Series(Named("5", "รับคืน"), (20, 1_500))


def chart(*series, form=ChartForm.COLUMNS):
    return Chart(categories=MONTHS, series=series, form=form, title="สถิติ", unit="หน่วย")


@pytest.fixture
def view(qtbot, dressed):
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show_chart(chart(LENT, BACK), 165, lambda _row, column: column == "5")
    view.show()
    return view


def middle(view, category, series):
    bar = next(each for each in view.bars if (each.category, each.series) == (category, series))
    return view.box_of(bar).center().toPoint()


def test_a_bar_says_what_it_is_of_and_how_much(view):
    said = [view.said(bar) for bar in view.bars]
    assert "พ.ย. 2568 · รับคืน: 1,500 หน่วย" in said
    assert len(said) == 4
    assert view.accessibleName() == "สถิติ"
    assert "ต.ค. 2568 · ให้ยืม: 30 หน่วย" in view.accessibleDescription()


def test_of_one_series_the_name_of_the_series_is_left_out(view):
    view.show_chart(chart(LENT), 165, lambda _row, _column: True)
    assert view.said(view.bars[0]) == "ต.ค. 2568: 30 หน่วย"


def test_a_bar_with_something_behind_it_opens_with_a_click(view, qtbot):
    with qtbot.waitSignal(view.bar_opened) as opened:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "1", "5"))
    assert opened.args == ["1", "5"]
    with qtbot.assertNotEmitted(view.bar_opened):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "0", "4"))
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=middle(view, "1", "5"))


def test_the_hand_shows_where_something_is_to_be_opened(view, qtbot):
    for at, shape in (
        (middle(view, "1", "5"), Qt.CursorShape.PointingHandCursor),
        (middle(view, "0", "4"), Qt.CursorShape.ArrowCursor),
    ):
        qtbot.mouseMove(view, at)
        assert view.cursor().shape() == shape


def test_the_arrows_go_from_bar_to_bar_and_enter_opens(view, qtbot):
    view.setFocus()
    with qtbot.assertNotEmitted(view.bar_opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    places = {(bar.category, bar.series): number for number, bar in enumerate(view.bars)}
    for _ in range(places["1", "5"] + 1):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleName() == "สถิติ พ.ย. 2568 · รับคืน: 1,500 หน่วย"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(view.bar_opened) as opened:
            qtbot.keyClick(view, key)
        assert opened.args == ["1", "5"]
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.said(view.bars[0]) in view.accessibleName()


def test_the_bar_in_hand_stays_in_hand_when_the_window_changes_its_size(view, qtbot):
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    before = view.accessibleName()
    view.resize(400, view.height())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleName() == before


def test_a_bar_tells_its_value_under_the_mouse(view):
    at = middle(view, "1", "5")
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "พ.ย. 2568 · รับคืน: 1,500 หน่วย"
    QToolTip.hideText()


@pytest.mark.parametrize("theme", Theme)
def test_bars_of_two_series_differ_in_every_theme(dressed, view, theme):
    even = Series(BACK.named, (20, 25))
    view.show_chart(chart(LENT, even), 165, lambda _row, _column: True)
    dress(dressed, theme)
    try:
        shown = view.grab().toImage()
        solid = shown.pixelColor(middle(view, "0", "4"))
        assert solid == colour("chart_dark")
        box = view.box_of(next(b for b in view.bars if (b.category, b.series) == ("1", "5")))
        down = range(int(box.top()) + 4, int(box.bottom()) - 4)
        column = {shown.pixelColor(int(box.center().x()), y).name() for y in down}
        assert colour("chart_plain").name() in column
        assert len(column) > 1, "the second series is hatched"
    finally:
        dress(dressed, Theme.LIGHT)


@pytest.mark.parametrize("form", ChartForm)
def test_every_form_is_drawn_and_opened(view, qtbot, form):
    view.show_chart(chart(LENT, BACK, form=form), 165, lambda _row, _column: True)
    assert len({view.said(bar) for bar in view.bars}) == 4
    with qtbot.waitSignal(view.bar_opened) as opened:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, "1", "5"))
    assert opened.args == ["1", "5"]


def test_lying_bars_are_as_high_as_they_need(view):
    many = tuple(Named(str(number), f"หมวดที่ {number}") for number in range(40))
    series = Series(Named("1", "ให้ยืม"), tuple(range(40)))
    few = view.height()
    wanted = Chart(categories=many, series=(series,), form=ChartForm.BARS, title="ก")
    view.show_chart(wanted, 165, lambda _row, _column: True)
    assert view.height() > 2 * few


def test_of_nothing_the_chart_says_so(view, qtbot):
    nothing = chart(Series(LENT.named, (0, None)))
    view.show_chart(nothing, 165, lambda _row, _column: True)
    assert view.bars == []
    view.setFocus()
    with qtbot.assertNotEmitted(view.bar_opened):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.grab().isNull()
