"""The list is searched once the typing pauses, at once on Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt

from asset_desk.ui.widgets.search_box import SearchBox


def test_typing_asks_once_after_a_pause(qtbot):
    box = SearchBox("Name")
    qtbot.addWidget(box)
    asked = []
    box.search_asked.connect(asked.append)
    qtbot.keyClicks(box, "tent")
    assert asked == []
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["tent"]


def test_enter_asks_at_once_and_only_once(qtbot):
    box = SearchBox("Name", name="search_people")
    qtbot.addWidget(box)
    asked = []
    box.search_asked.connect(asked.append)
    box.insert("เต็นท์")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert asked == ["เต็นท์"]
    assert not box._timer.isActive()


def test_clearing_the_box_asks_for_everything(qtbot):
    box = SearchBox("Name")
    qtbot.addWidget(box)
    box.setText("tent")
    with qtbot.waitSignal(box.search_asked) as asked:
        box.clear()
    assert asked.args == [""]


def test_the_hint_is_told_to_screen_readers(qtbot):
    box = SearchBox("Name or code", name="search_assets")
    qtbot.addWidget(box)
    assert box.accessibleName() == box.placeholderText() == "Name or code"
    assert box.objectName() == "search_assets"
