"""A backup: one file with the database, the attachments and the sums to check them by."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.paths import DataFolder
from asset_desk.store.attachments import IS_SHA256, sha256_of
from asset_desk.store.trouble import in_words

FORMAT = "asset-desk-backup"
DATABASE = "desk.db"
MANIFEST = "manifest.json"
ATTACHMENTS = "attachments/"
SUFFIX = ".zip"
_PIECE = 1 << 20
_LARGEST_MANIFEST = 64 * 1024 * 1024


def backup_name(why: str, now: datetime) -> str:
    """What a backup is called: the UTC instant and the reason."""
    return f"{now:%Y%m%d-%H%M%S}-{why}"


def backup_file(folder: Path, name: str) -> Path:
    """A file of this name that does not stand in the folder yet."""
    out, number = folder / f"{name}{SUFFIX}", 2
    while out.exists():
        out, number = folder / f"{name}-{number}{SUFFIX}", number + 1
    return out


def write_backup(folder: DataFolder, out: Path) -> None:
    """Write the whole book into one file while others go on working with it.

    The file appears under its name only after it was read again and every sum in it was right.
    Refused with FOLDER_NOT_WRITABLE: a place where the book itself stands.
    """
    if folder.holds(out):
        raise DeskError(Refusal.FOLDER_NOT_WRITABLE, file=str(out), folder=str(out))
    with in_words(out), _scratch_beside(out) as scratch:
        database = scratch / DATABASE
        copy_database(folder.database, database)
        facts, wanted = _facts(database)
        archive = scratch / "backup.zip"
        _write_archive(archive, database, folder.attachments, facts, wanted)
        check_archive(archive)
        archive.replace(out)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database as one steady picture, and check the copy; refused when it is damaged."""
    with closing(_read_only(source)) as book, closing(sqlite3.connect(target)) as copy:
        book.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DeskError(Refusal.BOOK_IS_DAMAGED, file=str(source), trouble=found)


def read_manifest(archive: Path) -> dict[str, Any]:
    """What a backup says is in it; NOT_A_BACKUP for any other file."""
    with opened(archive) as backup:
        return _manifest(backup, archive)


def check_archive(archive: Path) -> dict[str, Any]:
    """Read a backup through and hold it against its sums; gives its manifest."""
    with opened(archive) as backup:
        manifest = _manifest(backup, archive)
        for name in manifest["files"]:
            copy_member(backup, name, manifest, None)
    return manifest


@contextmanager
def opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    """A backup opened for reading; trouble with the file itself comes out as a refusal."""
    try:
        with zipfile.ZipFile(archive) as backup:
            yield backup
    except zipfile.BadZipFile as trouble:
        is_damaged = zipfile.is_zipfile(archive)
        refusal = Refusal.BACKUP_IS_DAMAGED if is_damaged else Refusal.NOT_A_BACKUP
        raise DeskError(refusal, file=archive.name) from trouble
    except (FileNotFoundError, PermissionError, IsADirectoryError) as trouble:
        raise DeskError(Refusal.NOT_A_BACKUP, file=archive.name) from trouble


def copy_member(
    backup: zipfile.ZipFile, name: str, manifest: dict[str, Any], target: IO[bytes] | None
) -> None:
    """Copy one file out of a backup, or only read it; refused unless its sum is right."""
    digest, told = hashlib.sha256(), manifest["files"][name]
    try:
        with backup.open(name) as source:
            while piece := source.read(_PIECE):
                digest.update(piece)
                if target is not None:
                    target.write(piece)
    except (zipfile.BadZipFile, EOFError, zlib.error) as trouble:
        raise _damaged(backup, name) from trouble
    if digest.hexdigest() != told["sha256"]:
        raise _damaged(backup, name)


def _damaged(backup: zipfile.ZipFile, name: str) -> DeskError:
    archive = Path(backup.filename or "").name
    return DeskError(Refusal.BACKUP_IS_DAMAGED, file=archive, member=name)


def _manifest(backup: zipfile.ZipFile, archive: Path) -> dict[str, Any]:
    names = backup.namelist()
    if MANIFEST not in names or backup.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        raise DeskError(Refusal.NOT_A_BACKUP, file=archive.name)
    try:
        manifest: dict[str, Any] = json.loads(backup.read(MANIFEST))
        is_ours = manifest["format"] == FORMAT and _is_whole(manifest["files"])
    except (ValueError, KeyError, TypeError, AttributeError) as trouble:
        raise DeskError(Refusal.NOT_A_BACKUP, file=archive.name) from trouble
    if not is_ours:
        raise DeskError(Refusal.NOT_A_BACKUP, file=archive.name)
    if sorted(names) != sorted((MANIFEST, *manifest["files"])):
        raise DeskError(Refusal.BACKUP_IS_DAMAGED, file=archive.name)
    return manifest


def _is_whole(files: dict[str, Any]) -> bool:
    """Whether the manifest names the database and, besides it, only attachments by their sums."""
    others = set(files) - {DATABASE}
    named = all(
        name.startswith(ATTACHMENTS) and IS_SHA256.fullmatch(name.removeprefix(ATTACHMENTS))
        for name in others
    )
    return DATABASE in files and named and all("sha256" in each for each in files.values())


def _facts(database: Path) -> tuple[dict[str, Any], list[str]]:
    with closing(sqlite3.connect(database)) as copy:
        revision = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        head = copy.execute("SELECT acts, seal FROM journal_head").fetchone() or (0, "")
        latest = copy.execute("SELECT max(recorded_at) FROM act").fetchone()[0]
        rows = copy.execute("SELECT DISTINCT sha256 FROM attachment ORDER BY sha256")
        wanted = [row[0] for row in rows if IS_SHA256.fullmatch(row[0])]
    facts = {"format": FORMAT, "revision": revision[0] if revision else ""}
    return facts | {"acts": head[0], "head": head[1], "as_of": latest or ""}, wanted


def _write_archive(
    archive: Path, database: Path, attachments: Path, facts: dict[str, Any], wanted: list[str]
) -> None:
    """Photos do not shrink, so they are stored as they are; the database shrinks to a third."""
    there = [sha256 for sha256 in wanted if (attachments / sha256).is_file()]
    missing = sorted(set(wanted) - set(there))
    members = {DATABASE: database} | {ATTACHMENTS + each: attachments / each for each in there}
    sums = {name: sha256_of(file) for name, file in members.items()}
    files = {name: {"sha256": found, "size": size} for name, (found, size) in sums.items()}
    manifest = facts | {"files": files, "missing": missing}
    with archive.open("wb") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as backup:
            text = json.dumps(manifest, ensure_ascii=False, indent=1)
            backup.writestr(zipfile.ZipInfo(MANIFEST), text)
            for name, file in members.items():
                _add(backup, name, file)
        out.flush()
        os.fsync(out.fileno())


def _add(backup: zipfile.ZipFile, name: str, file: Path) -> None:
    member = zipfile.ZipInfo(name)
    is_database = name == DATABASE
    member.compress_type = zipfile.ZIP_DEFLATED if is_database else zipfile.ZIP_STORED
    with (
        file.open("rb") as source,
        backup.open(member, "w", force_zip64=is_database) as target,
    ):
        shutil.copyfileobj(source, target, _PIECE)


def _read_only(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=15)


@contextmanager
def _scratch_beside(out: Path) -> Iterator[Path]:
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".backing-up-", dir=out.parent) as scratch:
        yield Path(scratch)
