"""What an evidence pack will hold and lack, before it is made."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label

if TYPE_CHECKING:
    from asset_desk.papers.evidence_pack import PackPlan


class PackDialog(DeskDialog):
    """The papers part by part, and what is missing from them; Save asks where to keep the zip."""

    def __init__(self, fiscal_year: int, plan: PackPlan, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("PackDialog", "Evidence pack of fiscal year {year}")
        super().__init__(
            title.format(year=fiscal_year), translate("PackDialog", "Save the pack …"), parent
        )
        self.setObjectName("pack_dialog")
        self.setMinimumSize(760, 560)
        self.tree = QTreeWidget()
        self.tree.setObjectName("pack_tree")
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("What the pack holds"))
        for part, files in groupby(plan.files, key=lambda file: file.part):
            self._add(part, [file.title for file in files])
        self.body.addWidget(
            label(
                self.tr(
                    "One zip file with an index and the SHA-256 of every file. Personal data lies "
                    "in the second part only: do not publish that part."
                ),
                wraps=True,
            )
        )
        self.body.addWidget(self.tree, 1)
        missing = self.tr("Missing from the pack, if it is made now")
        if plan.missing:
            self._add(missing, plan.missing)
        said = self.tr("Nothing is missing.") if not plan.missing else ""
        self.complete = label(said, "muted", name="pack_complete")
        self.complete.setVisible(not plan.missing)
        self.body.addWidget(self.complete)
        self.tree.expandAll()
        self.save.setFocus()

    def _add(self, part: str, titles: list[str] | tuple[str, ...]) -> None:
        head = QTreeWidgetItem([f"{part} ({len(titles)})"])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        for each in titles:
            head.addChild(QTreeWidgetItem([each]))
        self.tree.addTopLevelItem(head)
