"""The manual as a paper: its text from the book, and what the desk itself sets out in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import FormattedText, pictures_of, plain_lines
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import (
    ManualVersion,
    NumberedSection,
    SectionSource,
    VersionId,
    numbered,
    stage_on,
)
from asset_desk.domain.manual_diff import ManualDiff
from asset_desk.domain.office import Office
from asset_desk.exports.borrowing_flow import borrowing_flow, flow_facts
from asset_desk.exports.control_ledger import Progress
from asset_desk.exports.flow_chart import FlowPlan
from asset_desk.exports.manual_diff_paper import TITLE, ManualDiffPaper
from asset_desk.exports.manual_diff_pdf import write_manual_diff
from asset_desk.exports.manual_paper import CoverApproval, ManualPaper
from asset_desk.exports.manual_pdf import write_manual
from asset_desk.exports.manual_sources import clauses_text, guidance_text
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.slip_paper import SlipPaper
from asset_desk.papers.slips import blank_paper, order_words
from asset_desk.papers.year_papers import seal_text
from asset_desk.services.manual_comparing import compare_versions
from asset_desk.services.queries import Queries
from asset_desk.services.signatories import wording_of
from asset_desk.thai import line_breaks
from asset_desk.thai_dates import bangkok_day, short_instant

Fetch = Callable[[str], Path]
"""Where the kept file with a SHA-256 lies."""

_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


class ManualPapers:
    """Makes the manual of one book. Raises OSError when a file cannot be written or is in use."""

    def __init__(
        self, queries: Queries, clock: Callable[[], datetime], fonts: Callable[[], FontFiles]
    ) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def pdf(
        self, version_id: VersionId, out: Out, fetch: Fetch, *, progress: Progress | None = None
    ) -> int:
        """Write a version and give its pages; Stopped when told to stop."""
        paper = self._paper(self._version(version_id), fetch)
        return write_manual(paper, out, self._fonts(), progress=progress)

    def diff_pdf(
        self,
        before_id: VersionId,
        after_id: VersionId,
        out: Out,
        *,
        progress: Progress | None = None,
    ) -> int:
        """Write what is new in a version against another, and give the pages."""
        office = self._office()
        paper = ManualDiffPaper(
            office=office.full_name,
            diff=self.diff(before_id, after_id),
            printed=short_instant(self._clock()),
            seal=seal_text(self._queries.year.head()),
            kept_whole=_names(office),
            has_thai_digits=self._queries.office.preferences().slip_thai_digits,
        )
        return write_manual_diff(paper, out, self._fonts(), progress=progress)

    def diff(self, before_id: VersionId, after_id: VersionId) -> ManualDiff:
        """What is new in a version against another."""
        return compare_versions(self._queries.manuals, before_id, after_id, line_breaks)

    def diff_file_name(self, before_id: VersionId, after_id: VersionId) -> str:
        """What that file is called, such as ข้อเปลี่ยนแปลงของคู่มือ ฉบับที่ 1 กับ 2.pdf."""
        before, after = self._version(before_id), self._version(after_id)
        return f"{TITLE} ฉบับที่ {before.number} กับ {after.number}.pdf".translate(_NO_FILE_NAME)

    def facts(self, version_id: VersionId) -> dict[str, Any]:
        """A version under stable names, for other programs."""
        version = self._version(version_id)
        sections = numbered(self._queries.manuals.sections(version_id))
        guidance = self._queries.manuals.guidance(version_id)
        return {
            "report": "manual",
            "office": self._office().full_name,
            **self._version_facts(version),
            "sections": [_section_facts(each) for each in sections],
            "guidance": [_guidance_facts(each) for each in guidance],
        }

    def file_name(self, version_id: VersionId, suffix: str = "pdf") -> str:
        """What the file is called, such as คู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ 2.pdf."""
        version = self._version(version_id)
        mark = "" if version.approval else " (ร่าง)"
        name = f"{version.title} ฉบับที่ {version.number}{mark}.{suffix}"
        return name.translate(_NO_FILE_NAME)

    def by_number(self, number: int | None) -> VersionId:
        """The version with this number; without one that in force today, or else the draft."""
        versions = self._queries.manuals.versions()
        if number is not None:
            found = [each for each in versions if each.number == number]
        else:
            today = bangkok_day(self._clock())
            current = self._queries.manuals.in_force(today)
            found = [current] if current else list(versions[-1:])
        if not found:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        return found[0].version_id

    def in_force(self, day: date) -> VersionId | None:
        """The version in force on a day; none before the first."""
        found = self._queries.manuals.in_force(day)
        return found.version_id if found else None

    def flow(self, guidance: Iterable[Guidance]) -> FlowPlan:
        """The flow of borrowing under this guidance and the present settings."""
        preferences = self._queries.office.preferences()
        return borrowing_flow(flow_facts(self._office(), preferences, guidance))

    def set_out(self, guidance: Sequence[Guidance]) -> Mapping[SectionSource, FormattedText]:
        """What the desk itself says under sections, by their source."""
        head = self._office().head_title
        return {
            SectionSource.WORK_TYPES: guidance_text(guidance, GuidanceScope.WORK_TYPE, head),
            SectionSource.CATEGORIES: guidance_text(guidance, GuidanceScope.CATEGORY, head),
            SectionSource.CLAUSES: clauses_text(self._queries.office.clauses()),
        }

    def _paper(self, version: ManualVersion, fetch: Fetch) -> ManualPaper:
        office = self._office()
        sections = numbered(self._queries.manuals.sections(version.version_id))
        guidance = self._queries.manuals.guidance(version.version_id)
        return ManualPaper(
            office=office.full_name,
            place=_place(office),
            title=version.title,
            version_no=version.number,
            fiscal_year=version.fiscal_year,
            printed=short_instant(self._clock()),
            seal=seal_text(self._queries.year.head()),
            sections=sections,
            approval=cover_approval(version),
            set_out=self.set_out(guidance),
            flow=self.flow(guidance),
            blank_slip=self._blank_slip(office),
            pictures=_pictures(sections, fetch),
            kept_whole=_names(office),
            has_thai_digits=self._queries.office.preferences().slip_thai_digits,
        )

    def _blank_slip(self, office: Office) -> SlipPaper:
        preferences = self._queries.office.preferences()
        return blank_paper(wording_of(office, preferences, None, office.head_title))

    def _version(self, version_id: VersionId) -> ManualVersion:
        version = self._queries.manuals.version(version_id)
        if version is None:
            raise DeskError(Refusal.VERSION_NOT_FOUND)
        return version

    def _office(self) -> Office:
        office = self._queries.office.office()
        if office is None:
            raise DeskError(Refusal.OFFICE_NAME_MISSING)
        return office

    def _version_facts(self, version: ManualVersion) -> dict[str, Any]:
        approval, today = version.approval, bangkok_day(self._clock())
        stage = stage_on(version, self._queries.manuals.versions(), today)
        return {
            "version": version.number,
            "title": version.title,
            "fiscal_year": version.fiscal_year,
            "stage": stage.value,
            "changes": version.changes,
            "approval": {
                "name": approval.name,
                "title": list(approval.title_lines),
                "approved_on": approval.approved_on.isoformat(),
                "in_force_from": approval.in_force_from.isoformat(),
                "document_no": approval.document_no,
            }
            if approval
            else None,
        }


def cover_approval(version: ManualVersion) -> CoverApproval | None:
    """The approval as the cover prints it; none of a draft."""
    found = version.approval
    if found is None:
        return None
    return CoverApproval(
        name=found.name,
        title_lines=found.title_lines,
        approved_on=found.approved_on,
        in_force_from=found.in_force_from,
        order=order_words(found.order),
        document_no=found.document_no,
    )


def _names(office: Office) -> tuple[str, ...]:
    return office.head_title, office.clerk_title, office.name


def _pictures(sections: Iterable[NumberedSection], fetch: Fetch) -> dict[str, Path]:
    wanted = {name for each in sections for name in pictures_of(each.section.body)}
    return {name: fetch(name) for name in sorted(wanted)}


def _section_facts(numbered_section: NumberedSection) -> dict[str, Any]:
    section = numbered_section.section
    return {
        "key": section.key,
        "number": numbered_section.number,
        "heading": section.heading,
        "kind": section.kind.value,
        "depth": numbered_section.depth,
        "source": section.source.value,
        "text": plain_lines(section.body),
    }


def _guidance_facts(guidance: Guidance) -> dict[str, Any]:
    texts = ("name", "summary", "care", "documents", "default_days", "longest_days", "needs_head")
    steps = ("inside", "outside", "agencies", "categories")
    return {
        "scope": guidance.scope.value,
        **{name: getattr(guidance, name) for name in texts},
        **{name: list(getattr(guidance, name)) for name in steps},
    }


def _place(office: Office) -> str:
    district = f"อำเภอ{office.district.removeprefix('อำเภอ')}" if office.district else ""
    province = f"จังหวัด{office.province.removeprefix('จังหวัด')}" if office.province else ""
    return " ".join(part for part in (district, province) if part)
