"""The manual's versions, kept in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy.orm import defer
from sqlmodel import Session, col, func, select

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.formatted_text import from_plain, to_plain
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.journal import ActNo
from asset_desk.domain.manual import (
    Approval,
    Concern,
    ManualVersion,
    Section,
    SectionKey,
    SectionKind,
    SectionSource,
    VersionId,
    VersionStage,
)
from asset_desk.domain.office import WorkTypeId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.tables import AttachmentTable, WorkTypeTable
from asset_desk.store.tables_manual import (
    ManualGuidanceTable,
    ManualSectionTable,
    ManualVersionTable,
)

_LISTS = ("inside", "outside", "agencies", "categories")


class SqlManuals:
    """Drafts are kept as they are written; nothing of an approved version ever changes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def versions(self) -> Sequence[ManualVersion]:
        """Every version, oldest first."""
        query = select(ManualVersionTable).order_by(col(ManualVersionTable.number))
        return [_version(row) for row in self._session.exec(query)]

    def get(self, version_id: VersionId) -> ManualVersion | None:
        """One version."""
        row = self._session.get(ManualVersionTable, version_id)
        return _version(row) if row else None

    def in_force(self, day: date) -> ManualVersion | None:
        """The version in force on a day; none before the first."""
        begun, number = col(ManualVersionTable.in_force_from), col(ManualVersionTable.number)
        query = select(ManualVersionTable).where(begun <= day)
        row = self._session.exec(query.order_by(begun.desc(), number.desc()).limit(1)).first()
        return _version(row) if row else None

    def add(self, version: ManualVersion) -> VersionId:
        """Add a draft; the id given in it is ignored."""
        row = ManualVersionTable(
            number=version.number,
            title=version.title,
            fiscal_year=version.fiscal_year,
            begun_on=version.begun_on,
            stage=version.stage.value,
            base_id=version.base_id,
            changes=version.changes,
            last_key=self._last_key(),
        )
        self._session.add(row)
        self._session.flush()
        return VersionId(row.id or 0)

    def keep(self, version: ManualVersion) -> None:
        """Keep the new title, changes or stage of a version that is not approved."""
        row = self._session.get_one(ManualVersionTable, version.version_id)
        row.title, row.changes, row.stage = version.title, version.changes, version.stage.value
        self._session.flush()

    def approve(self, version_id: VersionId, approval: Approval) -> None:
        """Approve a version: from here on nothing of it changes."""
        row = self._session.get_one(ManualVersionTable, version_id)
        row.stage = VersionStage.APPROVED.value
        row.approved_on, row.in_force_from = approval.approved_on, approval.in_force_from
        row.approver_name, row.approver_order = approval.name, approval.order
        row.approver_title = "\n".join(approval.title_lines)
        row.document_no = approval.document_no
        self._session.flush()

    def sections(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version, in no order that matters."""
        query = select(ManualSectionTable).where(ManualSectionTable.version_id == version_id)
        return [_section(row) for row in self._session.exec(query)]

    def outline(self, version_id: VersionId) -> Sequence[Section]:
        """The sections of a version without their texts, which are long."""
        query = select(ManualSectionTable).where(ManualSectionTable.version_id == version_id)
        without_texts = query.options(defer(col(ManualSectionTable.body)))  # type: ignore[arg-type]
        return [_section(row, "[]") for row in self._session.exec(without_texts)]

    def section(self, version_id: VersionId, key: SectionKey) -> Section | None:
        """One section."""
        row = self._section_row(version_id, key)
        return _section(row) if row else None

    def next_key(self) -> SectionKey:
        """A key that no section of any version ever had."""
        return SectionKey(self._last_key() + 1)

    def keep_section(self, version_id: VersionId, section: Section) -> None:
        """Keep a section, new or changed."""
        row = self._section_row(version_id, section.key)
        columns = _section_columns(section)
        if row is None:
            self._session.add(ManualSectionTable(version_id=version_id, **columns))
            self._note_key(version_id, section.key)
        else:
            for name, value in columns.items():
                setattr(row, name, value)
        self._session.flush()

    def remove_section(self, version_id: VersionId, key: SectionKey) -> None:
        """Take a section out of a draft; earlier versions keep it."""
        if row := self._section_row(version_id, key):
            self._session.delete(row)
            self._session.flush()

    def guidance(self, version_id: VersionId) -> Sequence[Guidance]:
        """The guidance of a version: types of work in the office's order, then categories."""
        query = select(ManualGuidanceTable).where(ManualGuidanceTable.version_id == version_id)
        types = self._session.exec(select(WorkTypeTable.id, WorkTypeTable.sort_order))
        order = {row[0]: row[1] for row in types}
        found = [_guidance(row) for row in self._session.exec(query)]
        return sorted(found, key=lambda each: _place(each, order))

    def keep_guidance(self, version_id: VersionId, guidance: Guidance) -> None:
        """Keep a guidance, new or instead of the one of the same key."""
        row = self._guidance_row(version_id, guidance.key)
        columns = _guidance_columns(guidance)
        if row is None:
            self._session.add(ManualGuidanceTable(version_id=version_id, **columns))
        else:
            for name, value in columns.items():
                setattr(row, name, value)
        self._session.flush()

    def remove_guidance(self, version_id: VersionId, key: tuple[GuidanceScope, int | str]) -> None:
        """Take a guidance out of a draft."""
        if row := self._guidance_row(version_id, key):
            self._session.delete(row)
            self._session.flush()

    def has_file(self, sha256: str) -> bool:
        """Whether a file is attached to any version of the manual."""
        query = select(AttachmentTable.id).where(
            AttachmentTable.subject == "manual_version", AttachmentTable.sha256 == sha256
        )
        return self._session.exec(query.limit(1)).first() is not None

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember a picture or a file of a version, which is already in place."""
        self._session.add(AttachmentTable(act_no=act_no, **asdict(note)))
        self._session.flush()

    def files(self, version_id: VersionId) -> Sequence[AttachmentNote]:
        """The files attached to a version, oldest first."""
        query = select(AttachmentTable).where(
            AttachmentTable.subject == "manual_version", AttachmentTable.subject_id == version_id
        )
        return [
            AttachmentNote(
                row.subject, row.subject_id, row.file_name, row.sha256, row.size, row.is_photo
            )
            for row in self._session.exec(query.order_by(col(AttachmentTable.id)))
        ]

    def _last_key(self) -> int:
        return self._session.exec(select(func.max(ManualVersionTable.last_key))).one() or 0

    def _note_key(self, version_id: VersionId, key: SectionKey) -> None:
        row = self._session.get_one(ManualVersionTable, version_id)
        row.last_key = max(row.last_key, key)

    def _section_row(self, version_id: VersionId, key: SectionKey) -> ManualSectionTable | None:
        query = select(ManualSectionTable).where(
            ManualSectionTable.version_id == version_id, ManualSectionTable.key == key
        )
        return self._session.exec(query).first()

    def _guidance_row(
        self, version_id: VersionId, key: tuple[GuidanceScope, int | str]
    ) -> ManualGuidanceTable | None:
        scope, of = key
        table = ManualGuidanceTable
        query = select(table).where(table.version_id == version_id, table.scope == scope.value)
        named = table.work_type_id == of if isinstance(of, int) else table.name == of
        return self._session.exec(query.where(named)).first()


def compact(value: Any) -> str:
    """Plain JSON as the manual's tables hold it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _place(guidance: Guidance, order: dict[int | None, int]) -> tuple[bool, int, str]:
    if guidance.scope is GuidanceScope.WORK_TYPE:
        return False, order.get(guidance.work_type_id, len(order)), guidance.name
    known = guidance.name in CATEGORIES
    return True, CATEGORIES.index(guidance.name) if known else len(CATEGORIES), guidance.name


def _version(row: ManualVersionTable) -> ManualVersion:
    return ManualVersion(
        version_id=VersionId(row.id or 0),
        number=row.number,
        title=row.title,
        fiscal_year=row.fiscal_year,
        begun_on=row.begun_on,
        stage=VersionStage(row.stage),
        base_id=None if row.base_id is None else VersionId(row.base_id),
        changes=row.changes,
        approval=_approval(row),
    )


def _approval(row: ManualVersionTable) -> Approval | None:
    if row.approved_on is None or row.in_force_from is None:
        return None
    return Approval(
        approved_on=row.approved_on,
        in_force_from=row.in_force_from,
        name=row.approver_name,
        title_lines=tuple(row.approver_title.split("\n")),
        order=row.approver_order,
        document_no=row.document_no,
    )


def _section(row: ManualSectionTable, body: str | None = None) -> Section:
    return Section(
        key=SectionKey(row.key),
        parent=None if row.parent_key is None else SectionKey(row.parent_key),
        position=row.position,
        heading=row.heading,
        body=from_plain(json.loads(row.body if body is None else body)),
        kind=SectionKind(row.kind),
        source=SectionSource(row.source),
        concerns=tuple(Concern(each) for each in json.loads(row.concerns)),
    )


def _section_columns(section: Section) -> dict[str, Any]:
    return {
        "key": section.key,
        "parent_key": section.parent,
        "position": section.position,
        "kind": section.kind.value,
        "heading": section.heading,
        "body": compact(to_plain(section.body)),
        "source": section.source.value,
        "concerns": compact([each.value for each in section.concerns]),
    }


def _guidance(row: ManualGuidanceTable) -> Guidance:
    of_work = row.work_type_id is not None
    return Guidance(
        scope=GuidanceScope(row.scope),
        name=row.name,
        work_type_id=WorkTypeId(row.work_type_id or 0) if of_work else None,
        summary=row.summary,
        care=row.care,
        documents=row.documents,
        default_days=row.default_days,
        longest_days=row.longest_days,
        needs_head=row.needs_head,
        inside=tuple(json.loads(row.inside)),
        outside=tuple(json.loads(row.outside)),
        agencies=tuple(json.loads(row.agencies)),
        categories=tuple(json.loads(row.categories)),
    )


def _guidance_columns(guidance: Guidance) -> dict[str, Any]:
    columns = {**asdict(guidance), "scope": guidance.scope.value}
    return columns | {name: compact(columns[name]) for name in _LISTS}
