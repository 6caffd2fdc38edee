"""How formatted text looks: headings, captions, heads of tables and the pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImageReader,
    QPainter,
    QPen,
    QPixmap,
    QPyTextObject,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from typing_extensions import override

from asset_desk.domain.formatted_text import ListEntry
from asset_desk.exports.list_marks import list_marks
from asset_desk.ui.look import POINT_SIZE, colour
from asset_desk.ui.widgets.formatted_text_document import (
    SHA256,
    WIDTH,
    Kind,
    Shape,
    pictures_in,
    shape_of,
    table_at,
)

PictureOf = Callable[[str], Path]
_LARGER = {1: 4.5, 2: 2.5, 3: 1.0}
_MISSING = QSizeF(260, 64)
_TALLEST = 1_400


_STATES = {Kind.PARAGRAPH: 0, Kind.HEADING: 100, Kind.BULLET: 200, Kind.NUMBER: 300}
"""What the dressing remembers of a paragraph, to know when lists have to be counted anew."""


class TextLook(QSyntaxHighlighter):
    """Dresses paragraphs by what they are, without a trace in the document."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: dict[int, str] | None = None
        self._blocks = 0

    def marks(self) -> Mapping[int, str]:
        """What stands before each entry of a list, by the number of its paragraph."""
        document = self.document()
        if self._marks is None or document.blockCount() != self._blocks:
            self._blocks = document.blockCount()
            self._marks = _marks_in(document)
        return self._marks

    @override
    def setDocument(self, doc: QTextDocument | None) -> None:
        self._marks = None
        super().setDocument(doc)

    @override
    def highlightBlock(self, text: str) -> None:
        block, shape = self.currentBlock(), shape_of(self.currentBlock())
        state = _STATES[shape.kind] + shape.level
        if state != self.currentBlockState():
            self._marks = None
            self.setCurrentBlockState(state)
        if shape.kind is Kind.HEADING:
            self.setFormat(0, _units(text), _heading_format(shape.level))
        elif _is_in_head(block):
            self.setFormat(0, _units(text), _strong_format())
        else:
            for place, _picture in pictures_in(block):
                start = place - block.position() + 1
                self.setFormat(start, _units(text) - start, _caption_format())
                break


class PictureLook(QPyTextObject):
    """Paints the pictures of a document, as wide as they say of the text's width."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picture_of: PictureOf | None = None
        self.ratio = 1.0
        self._sizes: dict[str, QSize] = {}
        self._pixmaps: dict[tuple[str, int, int], QPixmap] = {}

    def forget(self) -> None:
        """Look at the files anew when next asked."""
        self._sizes.clear()
        self._pixmaps.clear()

    def file_of(self, sha256: str) -> Path | None:
        """Where the picture is kept; None when it cannot be found."""
        if self.picture_of is None:
            return None
        try:
            file = self.picture_of(sha256)
            return file if file.is_file() else None
        except (OSError, LookupError, ValueError):
            return None

    @override
    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        natural = self._natural(format.stringProperty(SHA256))
        if natural.isEmpty():
            return _MISSING
        room = doc.textWidth() - 2 * doc.documentMargin() - 2
        width = max(40.0, room * format.intProperty(WIDTH) / 100)
        scale = min(width / natural.width(), _TALLEST / natural.height())
        return QSizeF(natural.width() * scale, natural.height() * scale)

    @override
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        place = QRectF(rect)
        pixmap = self._pixmap(format.stringProperty(SHA256), place.size().toSize())
        if pixmap.isNull():
            self._draw_missing(painter, place)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _natural(self, sha256: str) -> QSize:
        if sha256 not in self._sizes:
            file = self.file_of(sha256)
            size = QSize()
            if file is not None:
                reader = QImageReader(str(file))
                reader.setAutoTransform(True)
                size = reader.size()
                if reader.transformation().value & 4:  # turned by a quarter
                    size.transpose()
            self._sizes[sha256] = size
        return self._sizes[sha256]

    def _pixmap(self, sha256: str, size: QSize) -> QPixmap:
        key = (sha256, size.width(), size.height())
        if key not in self._pixmaps:
            file, pixmap = self.file_of(sha256), QPixmap()
            if file is not None and not size.isEmpty():
                reader = QImageReader(str(file))
                reader.setAutoTransform(True)
                image = reader.read()
                if not image.isNull():
                    sharp = image.scaled(
                        size * self.ratio,
                        Qt.AspectRatioMode.IgnoreAspectRatio,
                        Qt.TransformationMode.SmoothTransformation,
                    )
                    pixmap = QPixmap.fromImage(sharp)
            if len(self._pixmaps) > 60:
                self._pixmaps.clear()
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _draw_missing(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setPen(QPen(colour("strong_line"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setPen(colour("muted"))
        text = QCoreApplication.translate("FormattedText", "The file of this picture is missing")
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.restore()


def _marks_in(document: QTextDocument) -> dict[int, str]:
    marks: dict[int, str] = {}
    entries: list[tuple[int, Shape]] = []
    block = document.begin()
    while block.isValid():
        shape = shape_of(block)
        if shape.is_list:
            entries.append((block.blockNumber(), shape))
        elif entries:
            marks |= _marks_of(entries)
            entries = []
        block = block.next()
    return marks | _marks_of(entries)


def _marks_of(entries: list[tuple[int, Shape]]) -> dict[int, str]:
    body = tuple(ListEntry((), shape.kind is Kind.NUMBER, shape.level) for _, shape in entries)
    return dict(zip((number for number, _ in entries), list_marks(body), strict=True))


def _heading_format(level: int) -> QTextCharFormat:
    form = _strong_format()
    form.setFontPointSize(POINT_SIZE + _LARGER.get(level, 0))
    form.setForeground(colour("accent"))
    return form


def _strong_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    return form


def _caption_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour("muted"))
    form.setFontPointSize(POINT_SIZE - 1)
    return form


def _is_in_head(block: QTextBlock) -> bool:
    table = table_at(block)
    if table is None or table.format().headerRowCount() == 0:
        return False
    return table.cellAt(block.position()).row() == 0


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
