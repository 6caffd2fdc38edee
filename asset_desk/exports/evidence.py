"""The evidence of a fiscal year: the publication register, the index of the pack, and the zip."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from asset_desk.domain.publications import sha256_shown
from asset_desk.exports.control_ledger import LedgerColumn, Progress
from asset_desk.exports.files import written_whole
from asset_desk.exports.table_paper import Band, TablePaper, TableRow
from asset_desk.exports.year_end import Printing

SUMS = "SHA256SUMS.txt"
Write = Callable[[Path, Progress | None], object]
"""Writes one file, and can be told to stop."""
_PIECE = 1 << 20

_REGISTER = (
    LedgerColumn("ลำดับ", 11, "centre"),
    LedgerColumn("วันที่เผยแพร่", 20),
    LedgerColumn("เรื่อง", 62, keeps_digits=True),
    LedgerColumn("ช่องทาง", 24),
    LedgerColumn("ลิงก์", 62, keeps_digits=True),
    LedgerColumn("แฟ้ม", 46, keeps_digits=True),
    LedgerColumn("รหัสตรวจสอบแฟ้ม (SHA-256)", 44, keeps_digits=True),
    LedgerColumn("หมายเหตุ", 34, keeps_digits=True),
)
_INDEX = (
    LedgerColumn("ลำดับ", 12, "centre"),
    LedgerColumn("เอกสาร", 84, keeps_digits=True),
    LedgerColumn("แฟ้ม", 92, keeps_digits=True),
    LedgerColumn("รหัสตรวจสอบแฟ้ม (SHA-256)", 80, keeps_digits=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationLine:
    """One publication as the register prints it."""

    published_on: date
    title: str
    medium: str
    link: str
    file_name: str
    sha256: str
    remark: str = ""
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """A file of the pack: where it lies in it, what it is, and how it is written or copied."""

    name: str
    title: str
    part: str
    write: Write


@dataclass(frozen=True, slots=True)
class SummedFile:
    """A file that lies in the pack, with its SHA-256."""

    file: PackedFile
    sha256: str


def register_paper(lines: Sequence[PublicationLine], year: int, how: Printing) -> TablePaper:
    """The publication register of a year, withdrawn ones struck out."""
    return TablePaper(
        office=how.office,
        heading="ทะเบียนการเผยแพร่ข้อมูลการยืมทรัพย์สินของทางราชการ",
        under=f"ประจำปีงบประมาณ พ.ศ. {year}",
        printed=how.printed,
        seal=how.seal,
        columns=_REGISTER,
        rows=[_register_row(number, line) for number, line in enumerate(lines, start=1)],
        count=len(lines),
        sheet="ทะเบียนเผยแพร่",
        has_thai_digits=how.has_thai_digits,
    )


def index_paper(
    files: Sequence[SummedFile], missing: Sequence[str], year: int, how: Printing
) -> TablePaper:
    """What lies in the pack, part by part, and what is missing from it."""
    return TablePaper(
        office=how.office,
        heading="สารบัญชุดหลักฐานการกำกับดูแลการยืมทรัพย์สินของทางราชการ",
        under=f"ประจำปีงบประมาณ พ.ศ. {year}",
        printed=how.printed,
        seal=how.seal,
        columns=_INDEX,
        rows=list(_index_rows(files, missing)),
        count=len(files) + len(missing),
        sheet="สารบัญ",
        has_thai_digits=how.has_thai_digits,
    )


def write_pack(
    pieces: Sequence[tuple[str, Path]], out: Path, *, made_at: datetime, sums: str
) -> None:
    """Write the zip: every piece under its name, and the sums of all of them."""
    stamp = made_at.timetuple()[:6]
    with written_whole(out) as half, zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, piece in pieces:
            info = zipfile.ZipInfo(name, stamp)
            info.compress_type = zipfile.ZIP_DEFLATED
            with piece.open("rb") as source, pack.open(info, "w") as target:
                while part := source.read(_PIECE):
                    target.write(part)
        pack.writestr(zipfile.ZipInfo(SUMS, stamp), sums)


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        while part := content.read(_PIECE):
            digest.update(part)
    return digest.hexdigest()


def sums_text(sums: Sequence[tuple[str, str]]) -> str:
    """The sums as `sha256sum --check` reads them."""
    return "".join(f"{sha256}  {name}\n" for name, sha256 in sums)


def _register_row(number: int, line: PublicationLine) -> TableRow:
    cells = (
        *(number, line.published_on, line.title, line.medium, line.link, line.file_name),
        *(sha256_shown(line.sha256), line.remark),
    )
    return TableRow(cells, (line.title,), is_faint=line.is_withdrawn)


def _index_rows(files: Sequence[SummedFile], missing: Sequence[str]) -> Iterator[TableRow | Band]:
    part = ""
    for number, summed in enumerate(files, start=1):
        if summed.file.part != part:
            part = summed.file.part
            yield Band(part)
        name = summed.file.name.rpartition("/")[2]
        yield TableRow((number, summed.file.title, name, sha256_shown(summed.sha256)))
    if missing:
        yield Band("ยังไม่มีในชุดนี้")
    for number, what in enumerate(missing, start=1):
        yield TableRow((number, what, "", ""))
