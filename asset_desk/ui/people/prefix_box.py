"""The prefix of a name: chosen from the usual ones, or typed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

from asset_desk.domain.assets import tidy
from asset_desk.ui.widgets.hinted_line import HintedLine

USUAL_PREFIXES = (
    *("", "นาย", "นาง", "นางสาว", "ว่าที่ร้อยตรี", "ว่าที่ร้อยตรีหญิง", "จ่าเอก", "สิบเอก"),
    *("ดาบตำรวจ", "ร้อยตรี", "ดร.", "พระ", "พระครู"),
)


class PrefixBox(QComboBox):
    """Offers นาย, นาง, นางสาว and the usual ranks; anything else may be typed."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        line = HintedLine()
        line.setPlaceholderText(self.tr("Prefix"))
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(USUAL_PREFIXES)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def value(self) -> str:
        """The prefix as chosen or typed."""
        return tidy(self.currentText())

    def show_prefix(self, prefix: str) -> None:
        """Show this prefix, one of the usual ones or not."""
        self.setCurrentIndex(self.findText(prefix))
        self.setEditText(prefix)
