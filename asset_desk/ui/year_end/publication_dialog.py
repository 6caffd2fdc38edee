"""Notes a publication on the register: what, where, when, and the very file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.publications import (
    Medium,
    PublicationDetails,
    Published,
    publication_problems,
    tidied_publication,
)
from asset_desk.services.publications import SUBJECT, note_publication
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.file_box import FileBox
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import ChoiceBox, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.year_end.publication_words import medium_word, published_word


class PublicationDialog(DeskDialog):
    """The file is copied into the book under its SHA-256: what was public then can be shown."""

    def __init__(
        self,
        desk: Desk,
        fiscal_year: int,
        parent: QWidget | None = None,
        *,
        file: Path | None = None,
        what: Published = Published.STATISTICS,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PublicationDialog", "Note a publication"),
            translate("PublicationDialog", "Keep on the register"),
            parent,
        )
        self.setObjectName("publication_dialog")
        self.setMinimumWidth(680)
        self._desk, self._year = desk, fiscal_year
        self.what = ChoiceBox([(each, published_word(each)) for each in Published], name="what")
        self.what.choose(what)
        self.title = QLineEdit(file.stem if file else "")
        self.medium = ChoiceBox([(each, medium_word(each)) for each in Medium], name="medium")
        self.day = ThaiDateEdit(desk.today, name="published_on")
        self.day.set_day(desk.today())
        self.link, self.note = QLineEdit(), QLineEdit()
        self.file = FileBox(
            self.tr("The file that was made public"),
            self.tr("Files (*.pdf *.png *.jpg *.jpeg *.xlsx *.docx *.zip);;All files (*)"),
            name="public_file",
        )
        self.file.show_file(str(file) if file else "")
        self._lay_out()
        self.try_to(self._keep)
        self._check()
        self.title.setFocus()

    def _lay_out(self) -> None:
        add = self.fields.add
        what = add("what", self.tr("Kind"), self.what)
        title = add("title", self.tr("Title"), self.title, needed=True)
        medium = add("medium", self.tr("Made public on"), self.medium)
        day = add("published_on", self.tr("Day"), self.day, needed=True)
        link = add(
            "link",
            self.tr("Link"),
            self.link,
            hint=self.tr("Copied from the address bar of the browser"),
        )
        file = add("file", self.tr("File"), self.file, needed=True)
        self.body.addLayout(row(what, title))
        self.body.addLayout(row(medium, day))
        for field in (link, file, add("note", self.tr("Note"), self.note)):
            self.body.addWidget(field)
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.file.file_changed.connect(self._file_changed)

    def _file_changed(self) -> None:
        if not self.title.text():
            self.title.setText(Path(self.file.value()).stem)
        self.fields["file"].touch()

    def _details(self) -> PublicationDetails:
        return PublicationDetails(
            fiscal_year=self._year,
            what=self.what.value(),
            title=self.title.text(),
            medium=self.medium.value(),
            published_on=self.day.day() or self._desk.today(),
            link=self.link.text(),
            note=self.note.text(),
        )

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        problems |= publication_problems(tidied_publication(self._details()), self._desk.today())
        if self.day.day() is None:
            problems["published_on"] = self.day.problem() or self.tr("Write the day.")
        if not self.file.value():
            problems["file"] = self.tr("Choose the file that was made public.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)

    def _keep(self) -> None:
        desk, source = self._desk, Path(self.file.value())
        if not source.is_file():
            raise DeskError(Refusal.FILE_UNREADABLE, file=source.name)
        is_photo = source.suffix.lower() in {".png", ".jpg", ".jpeg"}
        note = desk.files.keep_attachment(source, (SUBJECT, 0), is_photo=is_photo)
        note_publication(desk.new_uow(), desk.occasion(), self._details(), note)
        desk.messages.say(self.tr("{file} is on the register.").format(file=source.name))
