"""Takes a proposed wording over into the draft, once it was seen what changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.services.review_rows import CommentRow
from asset_desk.ui.review.marks_box import MarksBox
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label


class TakeDialog(DeskDialog):
    """The wording may still be changed; lines that stay keep their form in the draft."""

    def __init__(
        self,
        comment: CommentRow,
        title: str,
        present: str,
        take: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("TakeDialog", "Take the proposed wording over"),
            translate("TakeDialog", "Put it into the draft"),
            parent,
        )
        self.setObjectName("take_dialog")
        self.setMinimumWidth(720)
        self._present = present
        text = self.tr("{section}, as {name} proposes it")
        said = text.format(section=title, name=comment.speaker.name)
        self.body.addWidget(label(said, "muted", name="take_of", wraps=True))
        self.wording = QPlainTextEdit(comment.said.wording)
        self.wording.setMinimumHeight(140)
        self.wording.setTabChangesFocus(True)
        self.marks = MarksBox()
        self.body.addWidget(self.fields.add("taken", self.tr("Wording"), self.wording, needed=True))
        self.body.addWidget(self.marks)
        self.fields["taken"].touched.connect(self._check)
        self.try_to(lambda: take(self.wording.toPlainText()))
        self._check()

    def _check(self) -> None:
        wording = self.wording.toPlainText().strip()
        self.marks.show_marks(self._present, wording)
        problems = {}
        if not wording:
            problems["taken"] = self.tr("Write the wording.")
        elif wording == self._present:
            problems["taken"] = self.tr("The draft reads like this already.")
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems)
