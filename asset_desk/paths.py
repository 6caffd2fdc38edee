"""Where the book, its backups and the program's own resources are, from source or installed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource_folder() -> Path:
    """Fonts, icons, style and translations."""
    return _bundled_or_checkout("resources")


def migration_folder() -> Path:
    """The scripts that bring an older book up to date."""
    return _bundled_or_checkout("db") / "migrations"


def seed_folder() -> Path:
    """What a new book starts with."""
    return _bundled_or_checkout("db") / "seed"


def _bundled_or_checkout(name: str) -> Path:
    bundled = _PACKAGE / "_bundled" / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One office's book: the database, its attachments, backups and logs."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file that is the book."""
        return self.root / "desk.db"

    @property
    def attachments(self) -> Path:
        """Photos and scans, each named by its own SHA-256."""
        return self.root / "attachments"

    @property
    def backups(self) -> Path:
        """Backups made by the program itself, before an import or a restore."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """What went wrong, for whoever has to mend it."""
        return self.root / "logs"

    def holds(self, file: Path) -> bool:
        """Whether this file is the book itself or an attachment, where nothing may be written."""
        place, book = file.resolve(), self.database.resolve()
        is_database = place.parent == book.parent and place.name.startswith(book.name)
        return is_database or self.attachments.resolve() in place.parents

    def make(self) -> None:
        """Make the folders that are missing; raises OSError when the disk refuses."""
        for folder in (self.root, self.attachments, self.backups, self.logs):
            folder.mkdir(parents=True, exist_ok=True)


def default_data_folder() -> DataFolder:
    """The platform's place for this user's data, never below the program itself."""
    return DataFolder(platformdirs.user_data_path("AssetDesk", appauthor=False, roaming=False))
