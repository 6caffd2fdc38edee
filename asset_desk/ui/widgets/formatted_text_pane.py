"""The sheet on which formatted text is shown, whether it may be changed or not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from asset_desk.domain.formatted_text import FormattedText, plain_lines
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.formatted_text_document import (
    INDENT,
    PICTURE_OBJECT,
    read,
    read_selection,
    shape_of,
    table_at,
    write,
)
from asset_desk.ui.widgets.formatted_text_html import to_html
from asset_desk.ui.widgets.formatted_text_look import PictureLook, PictureOf, TextLook

MARGIN = 14


class FormattedTextPane(QTextEdit):
    """Shows headings, lists, tables and pictures in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(True)
        self.pictures = PictureLook(self)
        self.dressing = TextLook(self)
        self._take(self._new_document())
        self.is_being_dressed = False
        self._marked: list[QTextCursor] = []

    def show_text(self, body: FormattedText, picture_of: PictureOf) -> None:
        """Show this text from its beginning; `picture_of` finds the file of a picture."""
        self.pictures.picture_of = picture_of
        self.pictures.ratio = self.devicePixelRatioF()
        self.pictures.forget()
        self._marked = []
        self.setExtraSelections([])
        document = self._new_document()
        self.is_being_dressed = True
        write(document, body)
        self.dressing.rehighlight()  # before it is laid out, or each heading would lay it out anew
        self._take(document)
        self.is_being_dressed = False
        self.verticalScrollBar().setValue(0)

    def _new_document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentMargin(MARGIN)
        document.setDefaultFont(self.font())
        self.dressing.setDocument(document)
        return document

    def _take(self, document: QTextDocument) -> None:
        before = self.document()
        is_ours = before.parent() is self  # Qt deletes the one that it made itself
        document.documentLayout().registerHandler(PICTURE_OBJECT, self.pictures)
        self.setDocument(document)
        if is_ours:
            before.deleteLater()

    def text(self) -> FormattedText:
        """The text as it stands."""
        return read(self.document())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        body = read_selection(self.textCursor())
        mime = QMimeData()
        mime.setText("\n".join(plain_lines(body)))
        mime.setHtml(to_html(body))
        return mime

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "dressing"):
            self._dress_again()
            self.mark_again()

    def _dress_again(self) -> None:
        self.is_being_dressed = True
        self.dressing.rehighlight()
        self.is_being_dressed = False

    def mark_again(self) -> None:
        """Paint what is marked in the colours of the theme."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self._blocks_seen())
        painter = QPainter(self.viewport())
        painter.translate(-self._scrolled())
        for table in _tables_of(seen):
            self._paint_head(painter, table)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(-self._scrolled())
        self._paint_marks(painter, seen)
        painter.end()

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _blocks_seen(self) -> Iterator[QTextBlock]:
        first = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        layout = self.document().documentLayout()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        block = first.previous() if first.previous().isValid() else first
        while block.isValid():
            yield block
            if table_at(block) is None and layout.blockBoundingRect(block).top() > bottom:
                return
            block = block.next()

    def _paint_head(self, painter: QPainter, table: QTextTable) -> None:
        if table.format().headerRowCount() == 0:
            return
        layout = self.document().documentLayout()
        frame = layout.frameBoundingRect(table)
        edge = table.format().cellPadding() + 2 * table.format().border()
        ends = [
            layout.blockBoundingRect(table.cellAt(0, column).lastCursorPosition().block()).bottom()
            for column in range(table.columns())
        ]
        top = frame.top() - edge  # Qt counts the frame from the letters of its first cell
        area = QRectF(frame.left() - edge, top, frame.width() - 2, max(ends) + edge - 1 - top)
        painter.fillRect(area, colour("accent_soft"))

    def _paint_marks(self, painter: QPainter, seen: list[QTextBlock]) -> None:
        layout = self.document().documentLayout()
        painter.setFont(self.document().defaultFont())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text)))
        marks = self.dressing.marks()
        for block in seen:
            mark = marks.get(block.blockNumber(), "")
            rect = layout.blockBoundingRect(block)
            line = block.layout().lineAt(0)
            if not mark or not line.isValid():
                continue
            level = shape_of(block).level
            left = MARGIN + INDENT * level - 12
            baseline = rect.top() + line.y() + line.ascent()
            width = painter.fontMetrics().horizontalAdvance(mark)
            painter.drawText(QPointF(left + INDENT + 6 - width, baseline), mark)


def _tables_of(seen: list[QTextBlock]) -> list[QTextTable]:
    tables: dict[int, QTextTable] = {}
    for block in seen:
        table = table_at(block)
        if table is not None:
            tables[table.firstPosition()] = table
    return list(tables.values())
