"""How the office asks for what is late, and whether it extends loans."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.letter_wording import FOLLOW_UP_LETTER, FOLLOW_UP_MEMO, PLACES
from asset_desk.domain.preferences import Preferences, preference_problems
from asset_desk.ui.settings.page import SettingsPage
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, row, scrolled

_OWN = ("follow_up_memo", "follow_up_letter")


class FollowUpPage(SettingsPage):
    """One form; the wording counts for every letter made from then on."""

    keep_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Follow-up and extension"),
            self.tr("The letters that ask for what is late (clause 211), and longer loans."),
        )
        self._kept = Preferences()
        self._fields = Fields()
        may = [
            (True, self.tr("Loans may be extended, with a reason and the approver")),
            (False, self.tr("Not extended: returned first, then borrowed anew")),
        ]
        self._may_extend = ChoiceBox(may, name="may_extend")
        self._memo, self._letter = QPlainTextEdit(), QPlainTextEdit()
        for editor in (self._memo, self._letter):
            editor.setMinimumHeight(150)
            editor.setTabChangesFocus(True)
        self._usual = button(
            self.tr("The usual wording"), self._take_usual, name="usual_wording", icon_name="undo-2"
        )
        self._keep = button(
            self.tr("Keep the settings"),
            lambda: self.keep_asked.emit(self.preferences()),
            name="keep_follow_ups",
            icon_name="save",
            look="primary",
        )
        self.body.addWidget(scrolled(self._form()), 1)
        self.body.addLayout(row(1, self._usual, self._keep))
        for field in self._fields.all():
            field.touched.connect(self._check)

    def preferences(self) -> Preferences:
        """The settings as the form says now; those of other pages as they were."""
        return replace(
            self._kept,
            may_extend=self._may_extend.value(),
            follow_up_memo=self._memo.toPlainText().strip(),
            follow_up_letter=self._letter.toPlainText().strip(),
        )

    def show_preferences(self, kept: Preferences, *, may_change: bool) -> None:
        """Show the settings as the book has them."""
        self._kept = kept
        self._may_extend.choose(kept.may_extend)
        self._memo.setPlainText(kept.follow_up_memo)
        self._letter.setPlainText(kept.follow_up_letter)
        self._may_extend.setEnabled(may_change)
        for editor in (self._memo, self._letter):
            editor.setReadOnly(not may_change)
        for made in (self._keep, self._usual):
            made.setVisible(may_change)
        self.say_read_only(permission=Permission.KEEP_OFFICE, may_change=may_change)
        self._check()

    def is_changed(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.preferences() != self._kept

    def _form(self) -> QWidget:
        add = self._fields.add
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(2, 0, GRID, 0)
        layout.setSpacing(GRID + 2)
        hint = self.tr(
            "One line is one paragraph. In braces: {places}. {items} stands alone: what is out."
        )
        places = " ".join(f"{{{name}}}" for name in PLACES)
        text = hint.replace("{places}", places)
        layout.addWidget(add("may_extend", self.tr("Extension"), self._may_extend))
        memo = self.tr("Memo to the division of one of the staff")
        letter = self.tr("Letter to a borrower from outside")
        layout.addWidget(add("follow_up_memo", memo, self._memo, hint=text))
        layout.addWidget(add("follow_up_letter", letter, self._letter))
        return form

    def _take_usual(self) -> None:
        self._memo.setPlainText(FOLLOW_UP_MEMO)
        self._letter.setPlainText(FOLLOW_UP_LETTER)

    def _check(self) -> None:
        found = preference_problems(self.preferences())
        problems = {name: refusal for name, refusal in found.items() if name in _OWN}
        self._fields.show_problems(problems)
        self._keep.setEnabled(not problems and self.is_changed())
