"""Reading the desk's papers back: their text, their ink, what they say of themselves."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from asset_desk.exports.pdf import FontFiles
from asset_desk.paths import resource_folder

FONTS = FontFiles(
    resource_folder() / "fonts" / "Sarabun-Regular.ttf",
    resource_folder() / "fonts" / "Sarabun-Bold.ttf",
)
A_DOT = 25.4 / 100
"""Millimetres in a pixel at 100 dots an inch."""


def text_of(pdf: Path, *, page: int | None = None) -> str:
    """The text as poppler copies it out, in reading order, with single spaces."""
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    raw = run("pdftotext", *pages, "-layout", "-enc", "UTF-8", str(pdf), "-")
    return " ".join(raw.split())


def words_in_order(pdf: Path) -> str:
    """The text in the order in which it was drawn, without any space."""
    return "".join(run("pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-").split())


def pages_of(pdf: Path) -> int:
    return len(PdfReader(pdf).pages)


def ink_box(pdf: Path, folder: Path, page: int = 1) -> tuple[float, float, float, float]:
    """How far the ink stays from the left, top, right and bottom edge, in millimetres."""
    stem = folder / f"ink{page}"
    run("pdftoppm", "-f", str(page), "-l", str(page), "-r", "100", "-gray", str(pdf), str(stem))
    (image,) = folder.glob(f"ink{page}-*.pgm")
    head, width, height, _, pixels = image.read_bytes().split(maxsplit=4)
    assert head == b"P5"
    columns, rows = int(width), int(height)
    lines = [pixels[row * columns : (row + 1) * columns] for row in range(rows)]
    inked = [number for number, line in enumerate(lines) if min(line) < 250]
    left = min(first for line in lines if (first := _first_dark(line)) is not None)
    right = min(first for line in lines if (first := _first_dark(line[::-1])) is not None)
    edges = (left, inked[0], right, rows - 1 - inked[-1])
    return tuple(edge * A_DOT for edge in edges)


def _first_dark(line: bytes) -> int | None:
    found = re.search(b"[\x00-\xf9]", line)
    return found.start() if found else None


def font_sizes(pdf: Path, page: int = 0) -> set[float]:
    """The sizes that text on a page is set in."""
    content = PdfReader(pdf).pages[page].get_contents().get_data().decode("latin1")
    return {float(size) for size in re.findall(r"/F\d+\+\d+ ([\d.]+) Tf", content)}


def embedded_fonts(pdf: Path) -> list[tuple[str, bool]]:
    """The fonts of a PDF and whether each is embedded."""
    lines = run("pdffonts", str(pdf)).splitlines()[2:]
    return [(line.split()[0], line.split()[-5] == "yes") for line in lines]


def as_csv(book: Path, folder: Path) -> str:
    """The first sheet as LibreOffice shows it."""
    shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true"
    convert(book, shown, folder)
    return (folder / f"{book.stem}.csv").read_text("utf-8-sig")


def convert(book: Path, how: str, folder: Path, *, out: Path | None = None) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed here")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["--convert-to", how, "--outdir", str(out or folder), str(book)]
    run("soffice", profile, "--headless", *command)


def run(*command: str) -> str:
    env = {**os.environ, "HOME": os.environ.get("HOME", "/tmp")}
    done = subprocess.run(command, capture_output=True, check=True, env=env)
    return done.stdout.decode("utf-8")
