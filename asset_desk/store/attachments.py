"""The attachments: photos and scans in a folder, each named by its own SHA-256."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.trouble import in_words

LARGEST_ATTACHMENT = 50 * 1024 * 1024
"""Fifty megabytes: a long scan, not a film."""

IS_SHA256 = re.compile("[0-9a-f]{64}")
_PIECE = 1 << 20


def keep_file(
    folder: Path, source: Path, subject: tuple[str, int], *, is_photo: bool
) -> AttachmentNote:
    """Copy a file into the folder under its SHA-256; kept twice, it stands there once."""
    content = _read(source)
    sha256 = hashlib.sha256(content).hexdigest()
    with in_words(folder):
        place_file(content, folder / sha256)
    return AttachmentNote(*subject, source.name, sha256, len(content), is_photo)


def place_file(content: bytes, target: Path) -> None:
    """Write a file whole or not at all, and make sure that it is on the disk."""
    handle, name = tempfile.mkstemp(prefix=".incoming-", dir=target.parent)
    incoming = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        incoming.replace(target)
    except OSError:
        incoming.unlink(missing_ok=True)
        raise


def sha256_of(file: Path) -> tuple[str, int]:
    """A file's SHA-256 and its size in bytes, read piece by piece."""
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as content:
        while piece := content.read(_PIECE):
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest(), size


def _read(source: Path) -> bytes:
    try:
        with source.open("rb") as file:
            content = file.read(LARGEST_ATTACHMENT + 1)
    except OSError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=source.name) from trouble
    if not content:
        raise DeskError(Refusal.FILE_EMPTY, file=source.name)
    if len(content) > LARGEST_ATTACHMENT:
        raise DeskError(Refusal.FILE_TOO_LARGE, file=source.name)
    return content
