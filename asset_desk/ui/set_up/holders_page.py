"""Who holds the posts of the office now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.ui.people.prefix_box import PrefixBox
from asset_desk.ui.set_up.draft import NamedHolder, PostAsked, holder_key
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, label, scrolled

TITLE_WIDTH = 320


class HoldersPage(QWidget):
    """One line a post; whatever is left empty can be entered later."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: tuple[PostAsked, ...] = ()
        self._lines: dict[str, tuple[PrefixBox, QLineEdit]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID + 2)
        said = self.tr(
            "Leave empty what you do not know. Until a post has a holder, nothing that needs its"
            " approval can be approved; holders are entered under Settings, Posts."
        )
        layout.addWidget(label(said, wraps=True))
        self._area = scrolled(QWidget())
        layout.addWidget(self._area, 1)

    def holders(self) -> dict[str, NamedHolder]:
        """Who was named, by post or division."""
        found = {}
        for asked in self._asked:
            prefix, name = self._lines[asked.name]
            if tidy(name.text()):
                found[holder_key(asked)] = NamedHolder(prefix.value(), tidy(name.text()))
        return found

    def asked(self) -> frozenset[str]:
        """The posts and divisions that are on the page."""
        return frozenset(holder_key(each) for each in self._asked)

    def show_posts(self, posts: Sequence[PostAsked], holders: Mapping[str, NamedHolder]) -> None:
        """Ask for the holders of these posts; those named before stay named."""
        self._asked, self._lines = tuple(posts), {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(2, 1)
        for number, asked in enumerate(posts):
            prefix, name = self._add_line(asked, holders.get(holder_key(asked)))
            title = label(asked.title, "label", wraps=True)
            title.setFixedWidth(TITLE_WIDTH)
            for column, part in enumerate((title, prefix, name)):
                grid.addWidget(part, number, column)
        grid.setRowStretch(len(posts), 1)
        self._area.setWidget(rows)

    def check(self, *, everywhere: bool = False) -> bool:  # noqa: ARG002 - the shape of a page
        """Nothing on this page is needed."""
        return True

    def _add_line(self, asked: PostAsked, known: NamedHolder | None) -> tuple[PrefixBox, QLineEdit]:
        prefix, name = PrefixBox(name=f"{asked.name}_prefix"), HintedLine()
        name.setObjectName(f"{asked.name}_name")
        name.setPlaceholderText(self.tr("First name and surname"))
        for part in (prefix, name):
            part.setAccessibleName(asked.title)
        if known is not None:
            prefix.show_prefix(known.prefix)
            name.setText(known.name)
        self._lines[asked.name] = (prefix, name)
        return prefix, name
