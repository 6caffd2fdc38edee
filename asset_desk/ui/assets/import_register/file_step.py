"""The first step of an import: choose the file, or drop it here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from typing_extensions import override

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row


class FileStep(QWidget):
    """Asks for a file; nothing is changed by reading it."""

    read_asked = Signal(object)
    """The file to be read, as a Path."""
    template_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.path = HintedLine()
        self.path.setObjectName("import_file")
        self.path.setPlaceholderText(self.tr("Where the file is"))
        self.path.setAccessibleName(self.path.placeholderText())
        self.path.textChanged.connect(lambda _text: self._check())
        self.path.returnPressed.connect(self._read)
        self.choose = button(
            self.tr("Choose a file …"), self._choose, name="choose_file", icon_name="folder-open"
        )
        self.read = button(
            self.tr("Read the file"),
            self._read,
            name="read_file",
            icon_name="arrow-right",
            look="primary",
        )
        self.template = button(
            self.tr("No register in Excel yet? Take the template"),
            self.template_asked.emit,
            name="import_template",
            icon_name="file-spreadsheet",
            look="link",
        )
        self.problem = label("", "problem", name="import_problem", wraps=True)
        self.problem.hide()
        self._lay_out()
        self._check()

    def file(self) -> Path | None:
        """The file, if one is named; quotes around it, as Windows copies them, do not matter."""
        text = self.path.text().strip().strip('"')
        return Path(text) if text else None

    def show_problem(self, text: str) -> None:
        """Say why the file cannot be read, or nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self._take(file)

    def _choose(self) -> None:
        kinds = self.tr("Excel and CSV files")
        ask_open(
            self, self.tr("Choose the register"), f"{kinds} (*.xlsx *.xlsm *.csv *.txt)", self._take
        )

    def _take(self, file: Path) -> None:
        self.path.setText(str(file))
        self._read()

    def _read(self) -> None:
        file = self.file()
        if file is not None:
            self.read_asked.emit(file)

    def _check(self) -> None:
        self.show_problem("")
        self.read.setEnabled(self.file() is not None)

    def _lay_out(self) -> None:
        area = self._drop_area()
        foot = row(self.template, 1, self.read)
        layout = column(area, 1, spacing=2 * GRID)
        layout.addLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def _drop_area(self) -> QFrame:
        frame, inside = card(margin=4 * GRID)
        frame.setObjectName("drop_area")
        picture = QLabel()
        picture.setPixmap(pixmap("file-spreadsheet", colour("accent"), size=48))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("Drop the register here, or choose it"), "subtitle")
        hint = label(
            self.tr(
                "Excel (.xlsx) or CSV, as the office keeps it: titles, merged headings, totals and "
                "พ.ศ. dates may stay. Nothing is changed before you have checked every row."
            ),
            "muted",
            wraps=True,
        )
        for part in (title, hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for part in (picture, title, hint):
            inside.addWidget(part)
        inside.addSpacing(GRID)
        inside.addLayout(row(self.path, self.choose))
        inside.addWidget(self.problem)
        return frame


def _dropped(event: QDropEvent) -> Path | None:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
