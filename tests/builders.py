"""A desk to start a test from: the fictional เทศบาลตำบลบ้านสวนธาร, in a book of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

from sqlalchemy import Engine

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.annual_count import AssetCount
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import LoanRequest, RequestedLine
from asset_desk.domain.office import (
    BorrowerKind,
    HolderId,
    Holding,
    HoldingKind,
    Office,
    OfficeType,
    PersonDetails,
    Post,
)
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, office, registry
from asset_desk.services.drafts import AccountDraft, HandOver, TakenBack
from asset_desk.services.occasion import Occasion
from asset_desk.services.rows import AssetFilter
from asset_desk.store.engine import database_of, open_engine
from asset_desk.store.migrate import migrate
from asset_desk.store.passwords import Argon2idHasher
from asset_desk.store.queries import SqlQueries
from asset_desk.store.unit_of_work import SqlUnitOfWork

MIGRATIONS = Path(__file__).parent.parent / "db" / "migrations"
TODAY = date(2026, 5, 20)
NOW = datetime(2026, 5, 20, 3, 30, tzinfo=UTC)
DIVISIONS = ("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง")
OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY,
    name="บ้านสวนธาร",
    district="เมืองสวนธาร",
    province="สวนธาร",
)
PASSWORD = "ดอกบัวบาน9"
HASHER = Argon2idHasher(light=True)


def occasion(role: Role = Role.ADMINISTRATOR, today: date = TODAY) -> Occasion:
    """An officer of this role at the desk, half past ten in the morning in Bangkok."""
    at = NOW.replace(year=today.year, month=today.month, day=today.day)
    return Occasion(Officer(AccountId(1), "มาลี ทดสอบงาน", role), today, at)


def chairs(quantity: int = 40, **given) -> AssetDetails:
    """A lot of chairs."""
    return AssetDetails(**{"name": "เก้าอี้พลาสติก", "quantity": quantity, "unit": "ตัว"} | given)


def counted(asset_id, found: int = 1, **given) -> AssetCount:
    """What was found of an asset at the annual count of fiscal year 2568."""
    usual = {"fiscal_year": 2568, "counted_on": TODAY, "counted_by": "นายตรวจ ถี่ถ้วน"}
    return AssetCount(asset_id=asset_id, found=found, **usual | given)


def holding(person_id, post=Post.HEAD, **given) -> Holding:
    """Someone in post from the first day of fiscal year 2568 on."""
    fixed = {"division_id": None, "kind": HoldingKind.IN_POST, "held_from": date(2024, 10, 1)}
    return Holding(holder_id=HolderId(0), post=post, person_id=person_id, **fixed | given)


def empty_engine() -> Engine:
    """A book without tables, in memory."""
    return open_engine(Path(":memory:"))


def opened(pages: bytes) -> Engine:
    """A book in memory with this content."""
    engine = empty_engine()
    with engine.connect() as connection:
        connection.rollback()
        connection.connection.driver_connection.deserialize(pages)
    return engine


def pages_of(engine: Engine) -> bytes:
    """The content of a book in memory."""
    with engine.connect() as connection:
        connection.rollback()
        return connection.connection.driver_connection.serialize()


def new_book() -> bytes:
    """The content of a book that has been migrated and holds nothing."""
    engine = empty_engine()
    migrate(engine, MIGRATIONS)
    pages = pages_of(engine)
    engine.dispose()
    return pages


@dataclass
class Desk:
    """A book with its use cases within reach, every value that does not matter filled in."""

    engine: Engine
    people: dict = field(default_factory=dict)

    def __post_init__(self):
        self.uow = SqlUnitOfWork(self.engine)
        self.queries = SqlQueries(database_of(self.engine))

    def found(self) -> None:
        """The first-run set-up, with a mayor, heads of two divisions and a borrower."""
        office.set_up(
            self.uow,
            HASHER,
            occasion(),
            office=OFFICE,
            divisions=DIVISIONS,
            administrator=(AccountDraft("malee", "มาลี ทดสอบงาน", Role.ADMINISTRATOR), PASSWORD),
        )
        self.people = {
            "mayor": self.person("สมบูรณ์ ใจงาม", "นาย", position="นายกเทศมนตรี"),
            "finance": self.person("วันดี รักบัญชี", "นาง", division_id=2),
            "works": self.person("ช่างชัย ก่อสร้าง", "นาย", division_id=3),
            "borrower": self.person("สมหญิง ยืมประจำ", "นางสาว", division_id=2),
        }
        self.appoint("mayor")
        self.appoint("finance", Post.DIVISION_HEAD, division_id=2)
        self.appoint("works", Post.DIVISION_HEAD, division_id=3)

    def person(self, name: str, prefix: str = "", **given):
        """Enter a person."""
        details = PersonDetails(name=name, prefix=prefix, **given)
        return office.add_person(self.uow, occasion(), details)

    def appoint(self, who: str, post: Post = Post.HEAD, **given):
        """Put one of the people in a post."""
        return office.appoint(self.uow, occasion(), holding(self.people[who], post, **given))

    def asset(self, quantity: int = 40, **given):
        """Enter an asset of กองคลัง."""
        details = chairs(quantity, **{"division_id": 2} | given)
        return registry.add_asset(self.uow, occasion(), details)

    def form(self, *lines, **given) -> LoanRequest:
        """A borrow form for (asset, quantity) pairs, three days from today on."""
        usual = {
            "borrower_id": self.people.get("borrower"),
            "borrower_kind": BorrowerKind.STAFF,
            "purpose": "จัดประชุมประชาคม",
            "work_type": "งานประชุม อบรม สัมมนา",
            "use_place": UsePlace.INSIDE,
            "place": "หอประชุม",
            "from_date": TODAY,
            "due_date": date(2026, 5, 22),
            "is_official_use": True,
        }
        wanted = tuple(RequestedLine(asset, quantity) for asset, quantity in lines)
        return LoanRequest(lines=wanted, **usual | given)

    def requested(self, *lines, on: date = TODAY, **given):
        """Ask for a loan."""
        return lending.request_loan(
            self.uow, occasion(today=max(on, TODAY)), self.form(*lines, **given), on=on
        )

    def approve(self, loan_id, *quantities: int, on: date = TODAY) -> str:
        """Approve everything, or the quantities given line by line."""
        lines = self.loan(loan_id).lines
        asked = quantities or [line.requested for line in lines]
        approved = {line.line_id: each for line, each in zip(lines, asked, strict=True)}
        by = occasion(today=max(on, TODAY))
        return lending.approve(self.uow, by, loan_id, approved, on=on)

    def approved(self, *lines, on: date = TODAY, **given):
        """A loan that has its number."""
        loan_id = self.requested(*lines, on=on, **given)
        self.approve(loan_id, on=on)
        return loan_id

    def hand_over(self, loan_id, on: date = TODAY) -> None:
        """Give everything out."""
        note = HandOver(on, "ผู้จ่าย ของดี", "ผู้รับ ของครบ", "ใช้การได้")
        lending.hand_over(self.uow, occasion(today=max(on, TODAY)), loan_id, note)

    def lent(self, *lines, on: date = TODAY, **given):
        """A loan that is out."""
        loan_id = self.approved(*lines, on=on, **given)
        self.hand_over(loan_id, on=on)
        return loan_id

    def take_back(self, loan_id, *counts: ReturnCount | int, on: date = TODAY) -> int:
        """Count what came back, line by line; a number is that many in good condition."""
        lines = self.loan(loan_id).lines
        counted = {
            line.line_id: ReturnCount(good=each, condition="ดี") if isinstance(each, int) else each
            for line, each in zip(lines, counts, strict=False)
            if each
        }
        taken = TakenBack(on, "ผู้คืน", "ผู้รับคืน", counted, no_photo_reason="ไม่มีกล้อง")
        return lending.take_back(self.uow, occasion(today=max(on, TODAY)), loan_id, taken)

    def loan(self, loan_id):
        """The loan as the use cases see it."""
        with self.uow as uow:
            return lending.get_loan(uow, loan_id)

    def page(self, loan_id, today: date = TODAY):
        """The loan as screens see it."""
        return self.queries.loans.page(loan_id, today)

    def balances(self, asset_id) -> dict[Place, int]:
        """Where the pieces of an asset are."""
        with self.uow as uow:
            at = uow.ledger.balances(asset_id)
            return {place: quantity for place, quantity in at.items() if quantity}

    def names(self, **which) -> list[str]:
        """The names of the register's rows that a filter lets through."""
        pages = self.queries.assets.assets(AssetFilter(**which))
        return [row.name for row in pages.page(0, pages.count())]

    def acts(self) -> list[SimpleNamespace]:
        """The journal, oldest first."""
        with self.engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT * FROM act ORDER BY no").mappings().all()
        return [SimpleNamespace(**{**row, "payload": json.loads(row["payload"])}) for row in rows]

    def sql(self, statement: str, *facts):
        """Run a statement behind the desk's back."""
        with self.engine.begin() as connection:
            answer = connection.exec_driver_sql(statement, facts)
            return answer.fetchall() if answer.returns_rows else []
