"""The flow of borrowing on the screen: whole at every width, and told to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.preferences import Preferences
from asset_desk.exports.borrowing_flow import borrowing_flow, flow_facts
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.widgets.flow_view import MARGIN, FlowView
from tests.exports.manuals import GUIDANCE, OFFICE


def plan(**preferences):
    return borrowing_flow(flow_facts(OFFICE, Preferences(**preferences), GUIDANCE))


@pytest.fixture
def view(qtbot):
    view = FlowView()
    qtbot.addWidget(view)
    view.resize(700, 100)
    view.show_plan(plan())
    view.show()
    return view


@pytest.mark.parametrize("width", [200, 340, 700, 1600])
def test_every_word_stands_within_its_box_at_every_width(view, width):
    view.resize(width, view.height())
    for box in view.chart.boxes:
        for line in box.lines:
            half = view._measure(line.words, view.chart.size, line.is_bold) / 2
            assert box.left <= line.x - half
            assert line.x + half <= box.right


@pytest.mark.parametrize("width", [340, 700])
def test_it_is_as_high_as_the_diagram_and_its_notes(view, width):
    view.resize(width, view.height())
    assert view.height() > view.chart.height + 2 * MARGIN
    lowest = max(line.y for line in view._notes)
    assert lowest < view.height() - MARGIN


def test_a_wide_window_does_not_stretch_it(view):
    view.resize(3000, view.height())
    assert view.chart.width < 1000


def test_it_is_drawn_in_the_colours_of_the_theme(view, qapp):
    drawn = set()
    for theme in (Theme.LIGHT, Theme.DARK):
        dress(qapp, theme)
        image = view.grab().toImage()
        x, y = (round(side + MARGIN) for side in (view.chart.boxes[0].middle, 3))
        drawn.add(image.pixelColor(x, y).name())
    dress(qapp, Theme.LIGHT)
    assert len(drawn) == 2


def test_the_steps_are_told_to_a_screen_reader(view):
    assert view.accessibleName() == "ผังขั้นตอนการยืม - คืน"
    assert "ทวงคืนภายใน 7 วัน" in view.accessibleDescription()
    view.show_plan(plan(follow_up_days=5))
    assert "ทวงคืนภายใน 5 วัน" in view.accessibleDescription()


def test_without_a_flow_nothing_is_drawn(qtbot):
    view = FlowView()
    qtbot.addWidget(view)
    view.resize(300, 40)
    assert view.grab().toImage().size().height() == 40
    assert view.chart is None
    assert view.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent) is False
