"""Choosing a file, without ever holding up the desk; and what to say when one cannot be written."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from asset_desk.ui.widgets.dialog import NoticeDialog, QuestionDialog

LAST_FOLDER = "last_folder"
Then = Callable[[Path], object]


def ask_save(parent: QWidget, title: str, file_name: str, file_filter: str, then: Then) -> None:
    """Ask where to keep a file; `then` gets the place, with the suffix that `file_name` has.

    A file that is already there is only written over after a question.
    """
    dialog = _dialog(parent, title, file_filter, "save_file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(file_name)
    suffix = Path(file_name).suffix

    def chosen(text: str) -> None:
        file = with_suffix(Path(text), suffix)
        remember_folder(file.parent)
        if file.exists():
            again = file.name
            _ask_to_replace(
                parent, file, then, lambda: ask_save(parent, title, again, file_filter, then)
            )
        else:
            then(file)

    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_open(parent: QWidget, title: str, file_filter: str, then: Then) -> None:
    """Ask which file to read; `then` gets it."""
    dialog = _dialog(parent, title, file_filter, "open_file")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def chosen(text: str) -> None:
        remember_folder(Path(text).parent)
        then(Path(text))

    dialog.fileSelected.connect(chosen)
    dialog.open()


def with_suffix(file: Path, suffix: str) -> Path:
    """The file with this suffix at its end: a name that has another one keeps it before that."""
    has_it = not suffix or file.name.lower().endswith(suffix.lower())
    return file if has_it else file.with_name(file.name + suffix)


def last_folder() -> Path:
    """The folder that was chosen last, or the officer's documents."""
    app = QCoreApplication.instance()
    kept = app.property(LAST_FOLDER) if app else None
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))


def remember_folder(folder: Path) -> None:
    """Begin here the next time a file is chosen."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(LAST_FOLDER, str(folder))


def file_trouble_text(trouble: OSError, file: Path) -> str:
    """Why a file could not be written, naming it, and what to do."""
    translate = QCoreApplication.translate
    if isinstance(trouble, PermissionError):
        text = translate(
            "Files",
            "{file} is open in another program, such as Excel, or its folder may not be written "
            "to. Close it there and try again, or choose another folder.",
        )
    elif trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        text = translate(
            "Files", "The disk is full, so {file} was not written. Make room and try again."
        )
    elif isinstance(trouble, FileNotFoundError):
        text = translate(
            "Files",
            "The folder of {file} is gone. If it is on a memory stick or the network, connect "
            "that again, or choose another folder.",
        )
    else:
        text = translate(
            "Files", "{file} could not be written ({cause}). Choose another folder and try again."
        )
    return text.format(file=file.name, cause=trouble.strerror or type(trouble).__name__)


def tell_file_trouble(parent: QWidget, trouble: OSError, file: Path) -> None:
    """Say why a file could not be written."""
    title = QCoreApplication.translate("Files", "The file was not written")
    NoticeDialog(title, file_trouble_text(trouble, file), parent).open()


def _dialog(parent: QWidget, title: str, file_filter: str, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(last_folder()), file_filter)
    dialog.setObjectName(name)
    if QGuiApplication.platformName() == "offscreen":  # there is no other to ask there
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _ask_to_replace(
    parent: QWidget, file: Path, then: Then, otherwise: Callable[[], object]
) -> None:
    translate = QCoreApplication.translate
    text = translate("Files", "There already is a file {file} in this folder.")
    question = QuestionDialog(
        translate("Files", "Replace the file?"),
        text.format(file=file.name),
        translate("Files", "Replace it"),
        parent,
    )
    question.accepted.connect(lambda: then(file))
    question.rejected.connect(otherwise)
    question.open()
