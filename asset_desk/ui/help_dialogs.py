"""What the keys do, and what program this is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from asset_desk.paths import resource_folder
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import GRID, label


class KeysDialog(DeskDialog):
    """Every key on one sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title, close = translate("KeysDialog", "Keys"), translate("KeysDialog", "Close")
        super().__init__(title, close, parent)
        self.cancel.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * GRID)
        for number, (keys, does) in enumerate(self._keys()):
            grid.addWidget(label(keys, "label"), number, 0)
            grid.addWidget(label(does), number, 1)
        self.body.addLayout(grid)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+,", self.tr("Go to a screen of the side bar")),
            ("Ctrl+N", self.tr("New loan")),
            ("F2", self.tr("Go to the scan box")),
            ("Ctrl+F", self.tr("Search in the list in front")),
            ("F4", self.tr("Open the calendar of a date field")),
            ("F5", self.tr("Read the screen again")),
            ("Enter", self.tr("Open the chosen row, or press the main button of a dialog")),
            ("Esc", self.tr("Cancel a dialog, or go back to the list")),
            ("Ctrl+P", self.tr("Print the paper in front")),
            ("F1", self.tr("This sheet")),
        )


class AboutDialog(DeskDialog):
    """The program, its version, and the licences of what it is made with."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("AboutDialog", "About Asset Desk")
        super().__init__(title, translate("AboutDialog", "Close"), parent)
        self.cancel.hide()
        self.body.addWidget(label(f"Asset Desk {version}", "title", name="version"))
        self.body.addWidget(
            label(self.tr("The lending desk for government property. Free for any office."))
        )
        licences = QPlainTextEdit(_licences())
        licences.setReadOnly(True)
        licences.setMinimumHeight(200)
        self.body.addWidget(label(self.tr("Licences of the fonts and icons"), "label"))
        self.body.addWidget(licences)


def _licences() -> str:
    files = (("Sarabun", "fonts/OFL.txt"), ("Lucide", "icons/LICENSE"))
    texts = ((name, (resource_folder() / file).read_text("utf-8")) for name, file in files)
    return "\n\n".join(f"{name}\n\n{text}" for name, text in texts)
