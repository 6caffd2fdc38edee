"""The evidence pack of a fiscal year: what can be shown to everybody, and what stays in the office.

Personal data lies in the part marked internal only (point 16). What is missing is known before
anything is made.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asset_desk.domain.fiscal_year import last_day
from asset_desk.domain.manual import VersionId
from asset_desk.domain.periods import whole_year
from asset_desk.domain.publications import Medium, Published
from asset_desk.domain.reporting import Question
from asset_desk.exports.control_ledger import Progress, Stopped
from asset_desk.exports.evidence import (
    PackedFile,
    PublicationLine,
    SummedFile,
    Write,
    index_paper,
    register_paper,
    sha256_of,
    sums_text,
    write_pack,
)
from asset_desk.exports.pdf import FontFiles
from asset_desk.exports.table_pdf import write_table_pdf
from asset_desk.exports.year_end import Printing
from asset_desk.papers.manual_papers import ManualPapers
from asset_desk.papers.measure_papers import MeasurePapers
from asset_desk.papers.public_papers import PublicReportPapers
from asset_desk.papers.report_papers import ReportPapers
from asset_desk.papers.year_papers import YearPapers, printing_of
from asset_desk.services.publication_rows import PublicationRow
from asset_desk.services.queries import Queries
from asset_desk.services.report_rows import ReportKind
from asset_desk.thai_dates import bangkok_day, short_date

PUBLIC = "1 เผยแพร่ได้"
INTERNAL = "2 ภายในหน่วยงาน (มีข้อมูลส่วนบุคคล)"
INDEX = "0 สารบัญ.pdf"

MEDIA = {
    Medium.WEBSITE: "เว็บไซต์",
    Medium.FACEBOOK: "เฟซบุ๊ก",
    Medium.NOTICE_BOARD: "ป้ายประกาศ",
    Medium.OTHER: "อื่น ๆ",
}
STATISTICS = (
    ReportKind.FISCAL_YEAR,
    ReportKind.BY_CATEGORY,
    ReportKind.BY_DIVISION,
    ReportKind.BY_BORROWER,
    ReportKind.BY_WORK_TYPE,
    ReportKind.TIMELINESS,
)
_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))

Fetch = Callable[[str], Path]
"""Where the kept file with a SHA-256 lies."""


@dataclass(frozen=True, slots=True)
class Makers:
    """Who makes the papers that lie in the pack."""

    blank_slip: Callable[[Path], object]
    ledger_xlsx: Callable[[int, Path, Progress | None], object]
    year: YearPapers
    reports: ReportPapers
    public: PublicReportPapers
    measures: MeasurePapers
    manual: ManualPapers


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What a pack will hold, and what it will lack, each in a sentence."""

    files: tuple[PackedFile, ...]
    missing: tuple[str, ...]


class EvidencePapers:
    """Plans and makes the pack. Raises OSError when a file cannot be read or written."""

    def __init__(
        self,
        queries: Queries,
        clock: Callable[[], datetime],
        fonts: Callable[[], FontFiles],
        makers: Makers,
    ) -> None:
        self._queries, self._clock, self._fonts, self._makers = queries, clock, fonts, makers

    def file_name(self, fiscal_year: int) -> str:
        """What the pack is called, such as ชุดหลักฐานการยืมทรัพย์สิน ปีงบประมาณ 2569.zip."""
        return f"ชุดหลักฐานการยืมทรัพย์สิน ปีงบประมาณ {fiscal_year}.zip"

    def plan(self, fiscal_year: int, fetch: Fetch) -> PackPlan:
        """What the pack of a year would hold and lack if it were made now."""
        rows = self._queries.publications.publications(fiscal_year)
        standing = [row for row in rows if row.stands]
        kept = [*_published(standing, fetch), *self._public_papers(fiscal_year)]
        kept += self._manual(fiscal_year, fetch)
        kept += [*self._internal_papers(fiscal_year), *self._evidence(fiscal_year, fetch)]
        return PackPlan(tuple(_each_once(kept)), tuple(self._missing(fiscal_year, standing)))

    def write(
        self, fiscal_year: int, out: Path, fetch: Fetch, *, progress: Progress | None = None
    ) -> int:
        """Write the pack and give the files in it; Stopped when told to stop."""
        plan = self.plan(fiscal_year, fetch)
        with tempfile.TemporaryDirectory(prefix="asset-desk-") as scratch:
            pieces, summed = [], []
            for number, each in enumerate(plan.files):
                _go_on(progress, number, len(plan.files) + 1)
                piece = Path(scratch) / f"{number}{Path(each.name).suffix}"
                each.write(piece, _heard(progress, number, len(plan.files) + 1))
                pieces.append((each.name, piece))
                summed.append(SummedFile(each, sha256_of(piece)))
            index = Path(scratch) / "index.pdf"
            paper = index_paper(summed, plan.missing, fiscal_year, self._how())
            write_table_pdf(paper, index, self._fonts())
            sums = [(INDEX, sha256_of(index)), *((s.file.name, s.sha256) for s in summed)]
            _go_on(progress, len(plan.files), len(plan.files) + 1)
            pieces.insert(0, (INDEX, index))
            write_pack(pieces, out, made_at=self._clock(), sums=sums_text(sums))
        return len(pieces)

    def register_pdf(self, fiscal_year: int, out: Path) -> int:
        """Write the publication register of a year and give its pages."""
        rows = self._queries.publications.publications(fiscal_year)
        lines = [_register_line(row) for row in rows]
        return write_table_pdf(register_paper(lines, fiscal_year, self._how()), out, self._fonts())

    def _public_papers(self, year: int) -> Iterator[PackedFile]:
        make, asked = self._makers, self._question(year)
        summary = ReportKind.YEAR_END_SUMMARY
        yield _paper(PUBLIC, "แบบใบยืม.pdf", "แบบใบยืมพัสดุ/ครุภัณฑ์", lambda out, _: make.blank_slip(out))
        yield _paper(
            PUBLIC,
            f"สถิติการยืม ปีงบประมาณ {year} ฉบับเผยแพร่.pdf",
            "สถิติการยืมตลอดปีงบประมาณ (ฉบับเผยแพร่)",
            lambda out, on: make.public.pdf(STATISTICS, asked, out, progress=on),
        )
        yield _paper(
            PUBLIC,
            make.public.file_name(summary, asked, "pdf"),
            "สรุปผลการดำเนินการด้านการให้บริการยืม - คืน (ฉบับเผยแพร่)",
            lambda out, on: make.public.pdf(summary, asked, out, progress=on),
        )
        if self._queries.measures.of_year(year):
            yield _paper(
                PUBLIC,
                make.measures.file_name(year, "pdf"),
                "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                lambda out, _: make.measures.pdf(year, out),
            )
        yield _paper(
            PUBLIC,
            f"ทะเบียนการเผยแพร่ ปีงบประมาณ {year}.pdf",
            "ทะเบียนการเผยแพร่",
            lambda out, _: self.register_pdf(year, out),
        )

    def _manual(self, year: int, fetch: Fetch) -> Iterator[PackedFile]:
        """The manual in force at the end of the year, or today while it has not ended."""
        make, version_id = self._makers.manual, self._version_in_force(year)
        if version_id is not None:
            name = make.file_name(version_id)
            yield _paper(
                PUBLIC,
                name,
                f"{Path(name).stem} (ฉบับที่ใช้บังคับ)",
                lambda out, on: make.pdf(version_id, out, fetch, progress=on),
            )

    def _version_in_force(self, year: int) -> VersionId | None:
        return self._makers.manual.in_force(min(last_day(year), bangkok_day(self._clock())))

    def _internal_papers(self, year: int) -> Iterator[PackedFile]:
        make, asked, last = self._makers, self._question(year), last_day(year)
        summary = ReportKind.YEAR_END_SUMMARY
        yield _paper(
            INTERNAL,
            make.year.movements_file_name(year, "pdf"),
            "สมุดคุมการให้ยืม - คืน (รายการเคลื่อนไหว)",
            lambda out, on: make.year.movements_pdf(year, out, progress=on),
        )
        yield _paper(
            INTERNAL,
            f"สมุดคุม ปีงบประมาณ {year}.xlsx",
            "สมุดคุมการให้ยืม - คืน (Excel)",
            lambda out, on: make.ledger_xlsx(year, out, on),
        )
        yield _paper(
            INTERNAL,
            f"สถิติการยืม ปีงบประมาณ {year}.xlsx",
            "สถิติการยืมตลอดปีงบประมาณ (Excel)",
            lambda out, on: make.reports.xlsx(
                (*STATISTICS, ReportKind.HARM), asked, out, progress=on
            ),
        )
        yield _paper(
            INTERNAL,
            make.reports.file_name(summary, asked, "pdf"),
            "สรุปผลการดำเนินการด้านการให้บริการยืม - คืน (เพื่อลงนาม)",
            lambda out, on: make.reports.pdf(summary, asked, out, progress=on),
        )
        if bangkok_day(self._clock()) >= last:
            yield _paper(
                INTERNAL,
                make.year.out_file_name(last, "pdf"),
                "ทรัพย์สินที่อยู่ระหว่างการยืม ณ วันที่ 30 กันยายน",
                lambda out, on: make.year.out_pdf(last, out, progress=on),
            )

    def _evidence(self, year: int, fetch: Fetch) -> Iterator[PackedFile]:
        """The files that show what was done under each measure; nobody has looked them through."""
        for row in self._queries.measures.of_year(year):
            number = row.measure.number
            for each in row.evidence:
                if each.stands:
                    folder = f"{INTERNAL}/หลักฐานมาตรการที่ {number}"
                    title = f"หลักฐานมาตรการที่ {number}: {each.file_name}"
                    yield _copied(folder, INTERNAL, each.file_name, title, each.sha256, fetch)

    def _missing(self, year: int, standing: Sequence[PublicationRow]) -> Iterator[str]:
        public = {row.details.what for row in standing}
        wanted = (
            (Published.ORDER, "คำสั่งแต่งตั้งคณะกรรมการ (บันทึกไว้ในทะเบียนการเผยแพร่)"),
            (Published.MANUAL, "การเผยแพร่คู่มือการใช้ทรัพย์สินของทางราชการฉบับที่ใช้อยู่"),
            (Published.FORM, "การเผยแพร่แบบใบยืม"),
            (Published.STATISTICS, "การเผยแพร่สถิติการยืม"),
            (Published.SUMMARY, "การเผยแพร่สรุปผลสิ้นปีงบประมาณ"),
        )
        yield from (words for what, words in wanted if what not in public)
        if self._version_in_force(year) is None:
            yield "คู่มือการใช้ทรัพย์สินของทางราชการที่ใช้บังคับในปีนั้น"
        text = self._queries.year_texts.of(year)
        if not text.problems or not text.suggestions:
            yield "ปัญหา อุปสรรค และข้อเสนอแนะของปี"
        if not self._queries.measures.of_year(year):
            yield "รายงานผลการดำเนินการตามมาตรการของปี"
        if bangkok_day(self._clock()) < last_day(year):
            yield "รายการทรัพย์สินระหว่างยืม ณ วันที่ 30 กันยายน (ยังไม่ถึงวัน)"

    def _question(self, year: int) -> Question:
        return Question(period=whole_year(year), as_of=bangkok_day(self._clock()))

    def _how(self) -> Printing:
        return printing_of(self._queries, self._clock())


def _go_on(progress: Progress | None, done: int, of: int) -> None:
    if progress is not None and not progress(done, of):
        raise Stopped


def _heard(progress: Progress | None, number: int, of: int) -> Progress | None:
    """A long paper within the pack can be stopped; how far it is itself is not told."""
    return None if progress is None else lambda _done, _of: progress(number, of)


def _published(rows: Sequence[PublicationRow], fetch: Fetch) -> Iterator[PackedFile]:
    """The files that were made public, each once however often it was."""
    folder = f"{PUBLIC}/แฟ้มที่เผยแพร่แล้ว"
    for sha256, row in {row.sha256: row for row in rows}.items():
        yield _copied(folder, PUBLIC, row.file_name, row.details.title, sha256, fetch)


def _paper(part: str, name: str, title: str, write: Write) -> PackedFile:
    safe = name.translate(_NO_FILE_NAME)
    return PackedFile(name=f"{part}/{safe}", title=title, part=part, write=write)


def _copied(folder: str, part: str, name: str, title: str, sha256: str, fetch: Fetch) -> PackedFile:
    safe = name.translate(_NO_FILE_NAME)
    return PackedFile(
        name=f"{folder}/{safe}",
        title=title,
        part=part,
        write=lambda out, _: shutil.copyfile(fetch(sha256), out),
    )


def _each_once(files: Sequence[PackedFile]) -> Iterator[PackedFile]:
    """The parts one after the other, no two files under one name."""
    taken: set[str] = set()
    for each in sorted(files, key=lambda file: file.part):
        name, number = each.name, 1
        stem, dot, suffix = each.name.rpartition(".")
        while name.casefold() in taken:
            number += 1
            name = f"{stem} ({number}){dot}{suffix}"
        taken.add(name.casefold())
        yield PackedFile(name=name, title=each.title, part=each.part, write=each.write)


def _register_line(row: PublicationRow) -> PublicationLine:
    details, remark = row.details, row.details.note
    if row.withdrawn_on is not None:
        remark = f"ถอนเมื่อ {short_date(row.withdrawn_on)}: {row.withdrawn_reason}"
    return PublicationLine(
        published_on=details.published_on,
        title=details.title,
        medium=MEDIA[details.medium],
        link=details.link,
        file_name=row.file_name,
        sha256=row.sha256,
        remark=remark,
        is_withdrawn=not row.stands,
    )
