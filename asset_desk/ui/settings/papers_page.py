"""How slips are numbered and worded, and what the papers look like."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import Refusal
from asset_desk.domain.preferences import Preferences, preference_problems
from asset_desk.ui.settings.file_box import FileBox
from asset_desk.ui.settings.page import SettingsPage
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.number_box import NumberBox
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, label, row, scrolled

PREVIEW_HEIGHT = 112


class PapersPage(SettingsPage):
    """One form; what is kept counts for slips approved from then on."""

    keep_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Papers"),
            self.tr("They count for slips approved from now on; a reprint looks as it did before."),
        )
        self._kept = Preferences()
        self._fields = Fields()
        self._make_editors()
        self._keep = button(
            self.tr("Keep the settings"),
            lambda: self.keep_asked.emit(self.preferences()),
            name="keep_papers",
            icon_name="save",
            look="primary",
        )
        self.body.addWidget(scrolled(self._form()), 1)
        self.body.addLayout(row(1, self._keep))
        for field in self._fields.all():
            field.touched.connect(self._check)
        self._garuda.file_changed.connect(self._show_garuda)

    def preferences(self) -> Preferences:
        """The settings as the form says now; those of other pages as they were."""
        return replace(
            self._kept,
            slip_prefix=self._prefix.text().strip(),
            slip_first_number=self._first.value(),
            slip_thai_digits=self._slip_digits.value(),
            ledger_thai_digits=self._ledger_digits.value(),
            default_loan_days=self._loan_days.value(),
            follow_up_days=self._follow_up.value(),
            undertaking=self._undertaking.toPlainText().strip(),
            uses_national_id=self._national_id.isChecked(),
            font_file=self._font.value(),
            bold_font_file=self._bold_font.value(),
            garuda_file=self._garuda.value(),
        )

    def show_preferences(self, kept: Preferences, *, may_change: bool) -> None:
        """Show the settings as the book has them."""
        self._kept = kept
        self._prefix.setText(kept.slip_prefix)
        self._first.setValue(kept.slip_first_number)
        self._slip_digits.choose(kept.slip_thai_digits)
        self._ledger_digits.choose(kept.ledger_thai_digits)
        self._loan_days.setValue(kept.default_loan_days)
        self._follow_up.setValue(kept.follow_up_days)
        self._undertaking.setPlainText(kept.undertaking)
        self._national_id.setChecked(kept.uses_national_id)
        for box, path in zip(self._file_boxes(), _paths(kept), strict=True):
            box.show_file(path)
            box.set_read_only(is_read_only=not may_change)
        for editor in self._plain_editors():
            editor.setEnabled(may_change)
        self._keep.setVisible(may_change)
        self.say_read_only(permission=Permission.KEEP_OFFICE, may_change=may_change)
        self._show_garuda()
        self._check()

    def is_changed(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.preferences() != self._kept

    def _make_editors(self) -> None:
        digits = [(True, self.tr("Thai digits ๑๒๓")), (False, self.tr("Arabic digits 123"))]
        self._prefix = QLineEdit()
        self._first = _count("slip_first_number", 1, 99_999)
        self._slip_digits = ChoiceBox(digits, name="slip_thai_digits")
        self._ledger_digits = ChoiceBox(digits, name="ledger_thai_digits")
        self._loan_days = _count("default_loan_days", 1, 365, self.tr(" days"))
        self._follow_up = _count("follow_up_days", 1, 60, self.tr(" days"))
        self._undertaking = QPlainTextEdit()
        self._undertaking.setFixedHeight(116)
        self._undertaking.setTabChangesFocus(True)
        self._national_id = QCheckBox(self.tr("Keep national IDs of borrowers"))
        fonts, pictures = (
            self.tr("TrueType fonts (*.ttf)"),
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
        )
        self._font = FileBox(self.tr("Font of the papers"), fonts, name="font_file")
        self._bold_font = FileBox(self.tr("Its bold style"), fonts, name="bold_font_file")
        self._garuda = FileBox(self.tr("Picture of the Garuda"), pictures, name="garuda_file")
        self._preview = label("", name="garuda_preview")
        self._preview.setFixedSize(PREVIEW_HEIGHT, PREVIEW_HEIGHT)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _form(self) -> QWidget:
        add = self._fields.add
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(2, 0, GRID, 0)
        layout.setSpacing(GRID + 2)
        first = self.tr("Where this office goes on from its paper book; later years begin at 1")
        for pair in (
            (
                add("slip_prefix", self.tr("Letters before the slip number"), self._prefix),
                add("slip_first_number", self.tr("First slip number"), self._first, hint=first),
            ),
            (
                add("slip_thai_digits", self.tr("Digits on slips"), self._slip_digits),
                add("ledger_thai_digits", self.tr("Digits in the ledger"), self._ledger_digits),
            ),
            (
                add("default_loan_days", self.tr("Usual days of a loan"), self._loan_days),
                add("follow_up_days", self.tr("Follow up within (clause 211)"), self._follow_up),
            ),
        ):
            layout.addLayout(_halves(*pair))
        undertaking = self.tr("The borrower's undertaking (clause 209), as the slip prints it")
        layout.addWidget(add("undertaking", undertaking, self._undertaking))
        self._add_files(layout)
        hint = self.tr("Only where the office really needs them: they are personal data (PDPA).")
        layout.addWidget(add("uses_national_id", "", self._national_id, hint=hint))
        layout.addStretch(1)
        return form

    def _add_files(self, layout: QVBoxLayout) -> None:
        add = self._fields.add
        own = self.tr("Empty: Sarabun, which comes with the program")
        garuda = self.tr("Empty: the place stays free for paper that already carries it")
        layout.addWidget(add("font_file", self.tr("Font of the papers"), self._font, hint=own))
        bold = add("bold_font_file", self.tr("Its bold style"), self._bold_font, hint=own)
        layout.addWidget(bold)
        picture = add("garuda_file", self.tr("Picture of the Garuda"), self._garuda, hint=garuda)
        beside = row(picture, self._preview, spacing=2 * GRID)
        beside.setStretch(0, 1)
        layout.addLayout(beside)
        for box, name in zip(self._file_boxes(), _FILE_NAMES, strict=True):
            box.file_changed.connect(self._fields[name].touch)

    def _file_boxes(self) -> tuple[FileBox, FileBox, FileBox]:
        return (self._font, self._bold_font, self._garuda)

    def _plain_editors(self) -> tuple[QWidget, ...]:
        numbers = (self._first, self._loan_days, self._follow_up)
        choices = (self._slip_digits, self._ledger_digits, self._national_id)
        return (self._prefix, self._undertaking, *numbers, *choices)

    def _show_garuda(self) -> None:
        picture = QPixmap(self._garuda.value()) if self._garuda.value() else QPixmap()
        self._preview.setVisible(not picture.isNull())
        if not picture.isNull():
            self._preview.setPixmap(
                picture.scaledToHeight(PREVIEW_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            )

    def _problems(self) -> dict[str, Refusal | str]:
        """What is wrong, by field, said as plainly as the field allows."""
        plain = {
            "slip_prefix": self.tr("Write 1 to 20 letters, such as บย."),
            "undertaking": self.tr("The slip needs an undertaking. Write one."),
        }
        found = preference_problems(self.preferences())
        return {name: plain.get(name, refusal) for name, refusal in found.items()}

    def _check(self) -> None:
        problems = self._problems()
        self._fields.show_problems(problems)
        self._keep.setEnabled(not problems and self.is_changed())


_FILE_NAMES = ("font_file", "bold_font_file", "garuda_file")


def _paths(kept: Preferences) -> tuple[str, ...]:
    return (kept.font_file, kept.bold_font_file, kept.garuda_file)


def _halves(left: QWidget, right: QWidget) -> QHBoxLayout:
    both = row(left, right, spacing=2 * GRID)
    for place in (0, 1):
        both.setStretch(place, 1)
    return both


def _count(name: str, least: int, most: int, suffix: str = "") -> QSpinBox:
    made = NumberBox()
    made.setObjectName(name)
    made.setRange(least, most)
    made.setSuffix(suffix)
    return made
