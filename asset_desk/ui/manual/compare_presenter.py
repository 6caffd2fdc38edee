"""Compares any two versions, word by word, off the screen's thread."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from asset_desk.domain.errors import DeskError
from asset_desk.domain.manual import ManualVersion, VersionId
from asset_desk.domain.manual_diff import ManualDiff
from asset_desk.services.manual_comparing import compare_versions
from asset_desk.thai import line_breaks
from asset_desk.ui.desk import Desk
from asset_desk.ui.manual.change_model import change_rows
from asset_desk.ui.manual.compare_view import CompareView
from asset_desk.ui.widgets.paper_preview import PaperPreview

Pair = tuple[VersionId, VersionId]


class ComparePresenter(QObject):
    """Holds two versions against each other; what is compared stays while it is looked at."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: Pair | None = None
        self.view = view = CompareView()
        view.back_asked.connect(self.left)
        view.versions_changed.connect(self._compare_chosen)
        view.print_asked.connect(self._preview)

    def show(self, versions: Sequence[ManualVersion], shown: ManualVersion) -> None:
        """Hold a version against the one that it comes of, or the one before it."""
        self.view.offer(versions, _before(versions, shown).version_id, shown.version_id)
        self._compare_chosen()

    def refresh(self) -> None:
        """Compare again: a draft may have been changed meanwhile."""
        versions = self._desk.queries.manuals.versions()
        if self._pair is not None:
            self.view.offer(versions, *self._pair)
            self._compare_chosen()

    def _compare_chosen(self) -> None:
        before, after = self.view.before.value(), self.view.after.value()
        self._pair = pair = (before, after)
        manuals = self._desk.queries.manuals
        self.view.show_waiting()

        def done(diff: ManualDiff) -> None:
            if shiboken6.isValid(self) and self._pair == pair:
                self.view.show_changes(change_rows(diff))

        self._desk.reading.run(
            lambda _progress: compare_versions(manuals, before, after, line_breaks),
            done=done,
            failed=self._fail,
        )

    def _preview(self) -> None:
        """Show the comparison as it is printed."""
        if self._pair is None:
            return
        papers, pair = self._desk.papers.manual, self._pair
        file_name = papers.diff_file_name(*pair)
        preview = PaperPreview(
            self._desk,
            file_name.removesuffix(".pdf"),
            lambda out: papers.diff_pdf(*pair, out, progress=preview.report),
            file_name,
            self.view,
        )
        preview.open()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)


def _before(versions: Sequence[ManualVersion], shown: ManualVersion) -> ManualVersion:
    by_id = {each.version_id: each for each in versions}
    if shown.base_id in by_id:
        return by_id[shown.base_id]
    others = [each for each in versions if each.version_id != shown.version_id]
    earlier = [each for each in others if each.number < shown.number]
    return (earlier or others or [shown])[-1]
