"""Adds a kit, or changes one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.domain.kits import KitDetails, kit_problems
from asset_desk.services.kit_rows import KitLineRow, KitRow
from asset_desk.services.kits import add_kit, change_kit
from asset_desk.services.rows import AssetFilter, AssetRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.kits.lines_box import KitLinesBox
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label, row

OFFERED = 20


class KitDialog(DeskDialog):
    """Name, accessories and assets; Save waits until they are right."""

    kept = Signal(str)
    """The name under which the kit was kept."""

    def __init__(self, desk: Desk, kit: KitRow | None, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("KitDialog", "Change the kit") if kit else translate("KitDialog", "New kit")
        )
        super().__init__(title, translate("KitDialog", "Save"), parent)
        self._desk, self._kit = desk, kit
        self.setMinimumSize(820, 560)
        self.save.setDefault(False)
        self._name = QLineEdit(kit.name if kit else "")
        self._name.setObjectName("kit_name")
        self._accessories = QLineEdit(kit.accessories if kit else "")
        self._accessories.setObjectName("kit_accessories")
        self.lines = KitLinesBox(self)
        self._lines_problem = label("", "problem", name="kit_lines_problem", wraps=True)
        self._lay_out()
        for line in kit.lines if kit else ():
            self.lines.add(line)
        self._connect()
        self.try_to(self._keep)
        self._check()
        self._name.setFocus()

    def details(self) -> KitDetails:
        """The kit as filled in."""
        return KitDetails(self._name.text(), self.lines.lines(), self._accessories.text())

    def _keep(self) -> None:
        details, uow, by = self.details(), self._desk.new_uow(), self._desk.occasion()
        if self._kit is None:
            add_kit(uow, by, details)
        else:
            change_kit(uow, by, self._kit.kit_id, details)
        self.kept.emit(details.name)

    def _check(self) -> None:
        problems = kit_problems(self.details())
        named = {"kit_name": problems.get("name"), "kit_accessories": problems.get("accessories")}
        self.fields.show_problems({name: each for name, each in named.items() if each})
        missing = problems.get("lines")
        said = refusal_text(missing) if missing and missing is not Refusal.KIT_EMPTY else ""
        self._lines_problem.setText(said)
        self._lines_problem.setVisible(bool(said))
        self.lines.show_problems(problems)
        self.save.setEnabled(not problems)

    def _offer(self, text: str) -> None:
        pages = self._desk.queries.assets.assets(AssetFilter(text=text, may_be_lent=True))
        self.lines.offer(pages.page(0, OFFERED), pages.count())

    def _take_code(self, text: str) -> None:
        """Enter: the asset of exactly this code, or the choice that is marked."""
        found = self._desk.queries.assets.by_code(text) if text else None
        if found is not None:
            self._add(found)
        elif text and not self.lines.search.pick_current():
            self._offer(text)

    def _add(self, asset: AssetRow) -> None:
        self.lines.add(KitLineRow(asset, 1, ""))

    def _connect(self) -> None:
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.lines.changed.connect(self._check)
        self.lines.assets_asked.connect(self._offer)
        self.lines.asset_picked.connect(self._add)
        self.lines.code_entered.connect(self._take_code)

    def _lay_out(self) -> None:
        hint = self.tr("With the whole kit, such as case 1, manual 1; commas between them")
        name = self.fields.add("kit_name", self.tr("Name of the kit"), self._name, needed=True)
        accessories = self.fields.add(
            "kit_accessories", self.tr("Accessories of the kit"), self._accessories, hint=hint
        )
        both = row(name, accessories)
        both.setStretch(0, 2)
        both.setStretch(1, 3)
        self.body.addLayout(both)
        self.body.addWidget(label(self.tr("What is in the kit"), "label"))
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self._lines_problem)
