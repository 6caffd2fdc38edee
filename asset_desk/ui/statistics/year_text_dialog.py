"""What a year's summary says in words: problems and obstacles, and what is suggested."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.domain.year_texts import LONGEST_YEAR_TEXT, YearText, year_text_problems
from asset_desk.services.year_texts import keep_year_text
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import label

_HEIGHT, _WIDTH = 150, 720


class YearTextDialog(DeskDialog):
    """Asks for the texts of one fiscal year, each line a paragraph of the summary."""

    def __init__(self, text: YearText, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("YearTextDialog", "Words of the summary of fiscal year {year}")
        save = translate("YearTextDialog", "Save")
        super().__init__(title.format(year=text.fiscal_year), save, parent)
        self.setObjectName("year_text_dialog")
        self._year = text.fiscal_year
        self.setMinimumWidth(_WIDTH)
        about = self.tr("Printed in the year-end summary. Each line is a paragraph of its own.")
        self.body.addWidget(label(about, "hint", wraps=True))
        self._problems = self._editor("problems", self.tr("Problems and obstacles"), text.problems)
        self._suggestions = self._editor("suggestions", self.tr("Suggestions"), text.suggestions)
        self._check()

    def text(self) -> YearText:
        """The texts as typed."""
        return YearText(
            fiscal_year=self._year,
            problems=self._problems.toPlainText(),
            suggestions=self._suggestions.toPlainText(),
        )

    def _editor(self, name: str, title: str, text: str) -> QPlainTextEdit:
        editor = QPlainTextEdit(text)
        editor.setObjectName(name)
        editor.setMinimumHeight(_HEIGHT)
        editor.setTabChangesFocus(True)
        field = self.fields.add(name, title, editor)
        field.touched.connect(self._check)
        self.body.addWidget(field, 1)
        return editor

    def _check(self) -> None:
        longest = f"{LONGEST_YEAR_TEXT:,}"
        too_long = self.tr("At most {longest} letters fit.").format(longest=longest)
        problems = dict.fromkeys(year_text_problems(self.text()), too_long)
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems)


def ask_year_text(desk: Desk, fiscal_year: int, parent: QWidget | None = None) -> YearTextDialog:
    """Open the dialog on what was kept of a year; Save keeps what is typed, and says so."""
    dialog = YearTextDialog(desk.queries.year_texts.of(fiscal_year), parent)

    def keep() -> None:
        keep_year_text(desk.new_uow(), desk.occasion(), dialog.text())
        kept = QCoreApplication.translate("YearTextDialog", "The words of the summary were kept.")
        desk.messages.say(kept)

    dialog.try_to(keep)
    dialog.open()
    return dialog
