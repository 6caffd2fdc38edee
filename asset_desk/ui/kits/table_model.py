"""The kits of the register as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from asset_desk.services.kit_rows import KitLineRow, KitRow
from asset_desk.ui.settings.use_status import use_status
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class KitTableModel(PageTableModel[KitRow]):
    """Kits by name, closed ones last."""

    @override
    def make_columns(self) -> tuple[Column[KitRow], ...]:
        return (
            Column(title=self.tr("Kit"), text=lambda kit: kit.name, width=260, is_strong=True),
            Column(title=self.tr("What is in it"), text=contents_text, stretch=True),
            Column(title=self.tr("Accessories"), text=lambda kit: kit.accessories, width=240),
            Column(
                title=self.tr("Status"),
                text=lambda kit: use_status(is_active=kit.is_active).text,
                status=lambda kit: use_status(is_active=kit.is_active),
                width=130,
            ),
        )


def contents_text(kit: KitRow) -> str:
    """Such as เต็นท์ 2 หลัง, โต๊ะพับ 4 ตัว."""
    return ", ".join(line_text(line) for line in kit.lines)


def line_text(line: KitLineRow) -> str:
    """An asset of a kit with how many pieces of it, and what goes with it."""
    said = f"{line.asset.name} {line.quantity:,} {line.asset.unit}".strip()
    if not line.accessories:
        return said
    text = QCoreApplication.translate("KitTableModel", "{asset} (with {accessories})")
    return text.format(asset=said, accessories=line.accessories)
