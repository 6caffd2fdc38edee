"""Choices that a turn of the mouse wheel must not change while a page is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class WheelGuard(QObject):
    """Passes the wheel on to the page unless the officer is in the field."""

    def watch(self, *fields: QWidget) -> None:
        """Guard these fields."""
        for field in fields:
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and is_passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
