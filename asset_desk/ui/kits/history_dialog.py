"""Shows what was done to a kit, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.assets import AssetId
from asset_desk.services.kit_rows import KitRow
from asset_desk.services.rows import ActRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.assets.act_words import recorded_text
from asset_desk.ui.assets.page_models import ActTableModel, ToldAct
from asset_desk.ui.desk import Desk
from asset_desk.ui.kits.kit_act_words import (
    NOTHING,
    assets_spoken_of,
    kit_act_details,
    kit_act_title,
)
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import FixedPages


class KitHistoryDialog(DeskDialog):
    """Every act of one kit with its day, its officer and what was changed; nothing is kept here."""

    def __init__(self, desk: Desk, kit: KitRow, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("KitHistoryDialog", "History of the kit {name}").format(name=kit.name)
        super().__init__(title, translate("KitHistoryDialog", "Close"), parent)
        self.setObjectName("kit_history_dialog")
        self.setMinimumSize(860, 480)
        self.cancel.hide()
        self.model = ActTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("kit_acts")
        self.table.setAccessibleName(self.tr("History"))
        self.table.let_rows_grow()
        self.body.addWidget(self.table, 1)
        acts = desk.queries.office.history("kit", int(kit.kit_id))
        self.model.show_pages(FixedPages(_told(desk, acts)))
        self.table.choose(0)
        self.table.setFocus()


def _told(desk: Desk, acts: Sequence[ActRow]) -> list[ToldAct]:
    ids = set[int]().union(*map(assets_spoken_of, acts))
    names = {asset_id: _name(desk, asset_id) for asset_id in ids}
    return [
        ToldAct(
            short_date(act.happened_on),
            kit_act_title(act),
            kit_act_details(act, names),
            act.officer_name,
            recorded_text(act),
        )
        for act in acts
    ]


def _name(desk: Desk, asset_id: int) -> str:
    page = desk.queries.assets.page(AssetId(asset_id))
    return page.row.name if page else NOTHING
