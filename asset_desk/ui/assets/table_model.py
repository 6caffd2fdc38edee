"""The register as a table."""

from __future__ import annotations

from typing_extensions import override

from asset_desk.services.rows import AssetRow, AssetSort
from asset_desk.ui.assets.wording import asset_status, field_title, free_text, pieces
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


class AssetTableModel(PageTableModel[AssetRow]):
    """One asset or lot a row, with what is free of it now."""

    @override
    def make_columns(self) -> tuple[Column[AssetRow], ...]:
        return (
            Column(
                title=field_title("code"), text=lambda row: row.code, width=122, sort=AssetSort.CODE
            ),
            Column(
                title=field_title("name"),
                text=lambda row: row.name,
                stretch=True,
                is_strong=True,
                sort=AssetSort.NAME,
            ),
            Column(
                title=field_title("category"),
                text=lambda row: row.category,
                width=112,
                sort=AssetSort.CATEGORY,
            ),
            Column(title=self.tr("Division"), text=lambda row: row.division_name, width=142),
            Column(title=field_title("place"), text=lambda row: row.place, width=112),
            Column(
                title=field_title("quantity"),
                text=lambda row: pieces(row.quantity, row.unit),
                width=90,
                is_number=True,
                sort=AssetSort.QUANTITY,
            ),
            Column(title=self.tr("Free"), text=free_text, width=118),
            Column(
                title=field_title("condition"),
                text=lambda row: asset_status(row).text,
                status=asset_status,
                width=146,
            ),
        )
