"""The button whose menu offers the ways to make a report public."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from asset_desk.ui.icons import icon


class PublicWay(StrEnum):
    """What the publication copy is made as."""

    PREVIEW = "preview"
    PDF = "pdf"
    XLSX = "xlsx"
    PAGES = "pages"
    POST_PREVIEW = "post_preview"
    POST = "post"


class PublicMenu(QToolButton):
    """Says which way was chosen; every one of them leaves the people out."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("publication_copy")
        self.setText(self.tr("Publication copy"))
        self.setIcon(icon("megaphone"))
        self.setProperty("look", "button")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("The report without any person's name, for everybody to see"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        words = {
            PublicWay.PREVIEW: ("eye", self.tr("Look at the publication copy")),
            PublicWay.PDF: ("save", self.tr("Save as PDF …")),
            PublicWay.XLSX: ("file-spreadsheet", self.tr("Save as Excel …")),
            PublicWay.PAGES: ("image", self.tr("Save pictures for the website …")),
            PublicWay.POST_PREVIEW: ("eye", self.tr("Look at the Facebook picture")),
            PublicWay.POST: ("image", self.tr("Save the Facebook picture …")),
        }
        for way, (icon_name, text) in words.items():
            if way is PublicWay.POST_PREVIEW:
                menu.addSeparator()
            action = menu.addAction(icon(icon_name), text)
            action.setObjectName(f"public_{way}")
            action.triggered.connect(lambda _checked=False, way=way: self.asked.emit(way))
        self.setMenu(menu)
