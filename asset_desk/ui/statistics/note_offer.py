"""Offers to note a saved publication copy on the register."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label

NAMED = 4


class NoteOffer(DeskDialog):
    """Accepted when the copy is to be noted now; it can be noted later on the year's screen."""

    def __init__(self, file_names: Sequence[str], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NoteOffer", "The publication copy is saved"),
            translate("NoteOffer", "Note it on the register"),
            parent,
        )
        self.setObjectName("note_offer")
        self.cancel.setText(self.tr("Not now"))
        names = list(file_names[:NAMED])
        if len(file_names) > NAMED:
            more = self.tr("and {count} more pictures")
            names.append(more.format(count=len(file_names) - NAMED))
        self.body.addWidget(label("\n".join(names), wraps=True, name="saved_files"))
        text = self.tr(
            "Put it on the website, on Facebook or on the notice board. Then note it on the "
            "publication register, with the day and the link, as evidence for the year."
        )
        self.body.addWidget(label(text, "muted", wraps=True))
