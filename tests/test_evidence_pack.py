"""The evidence pack of a fiscal year: everything in it, summed, and nothing personal in part 1."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from asset_desk.__main__ import main
from asset_desk.domain.publications import Medium, PublicationDetails, Published
from asset_desk.domain.year_texts import YearText
from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.evidence import SUMS
from asset_desk.papers import Papers
from asset_desk.papers.evidence_pack import INDEX, INTERNAL, PUBLIC
from asset_desk.services.measures import begin_measures
from asset_desk.services.publications import note_publication, withdraw_publication
from asset_desk.services.year_texts import keep_year_text
from tests.builders import NOW, TODAY, Desk, occasion
from tests.exports.papers_read import text_of, words_in_order
from tests.manual_writing import approved, begun
from tests.store.books import opened

YEAR = 2569
POSTED = PublicationDetails(
    fiscal_year=YEAR,
    what=Published.ORDER,
    title="คำสั่งแต่งตั้งคณะกรรมการ",
    medium=Medium.WEBSITE,
    published_on=TODAY,
    link="https://www.bansuantharn.example/news/1",
)


@pytest.fixture(autouse=True)
def _application(qapp):
    """Whatever needs Qt finds the one application that all tests share."""


@pytest.fixture
def book(tmp_path):
    book = opened(tmp_path / "data")
    yield book
    book.close()


@pytest.fixture
def desk(book):
    desk = Desk(book.engine)
    desk.found()
    desk.lent((desk.asset(20), 5))
    return desk


@pytest.fixture
def evidence(book, desk):
    return Papers(book.queries, lambda: NOW).evidence


@pytest.fixture
def publish(book, desk, tmp_path):
    def one(details=POSTED, name="คำสั่ง.pdf", content=b"%PDF an order"):
        file = tmp_path / name
        file.write_bytes(content)
        note = book.files.keep_attachment(file, ("publication", 0), is_photo=False)
        return note_publication(desk.uow, occasion(), details, note)

    return one


def pack(evidence, book, tmp_path, **given):
    out = tmp_path / evidence.file_name(YEAR)
    evidence.write(YEAR, out, book.files.attachment, **given)
    return out


def test_every_file_is_in_its_part_and_has_its_sum(evidence, book, publish, tmp_path):
    publish()
    with zipfile.ZipFile(pack(evidence, book, tmp_path)) as zipped:
        names = zipped.namelist()
        assert zipped.testzip() is None
        assert names[0] == INDEX
        assert names[-1] == SUMS
        assert all(name.startswith((PUBLIC, INTERNAL)) for name in names[1:-1])
        sums = dict(
            reversed(line.split("  ", 1)) for line in zipped.read(SUMS).decode().splitlines()
        )
        assert set(sums) == set(names) - {SUMS}
        for name, sha256 in sums.items():
            assert hashlib.sha256(zipped.read(name)).hexdigest() == sha256
        assert b"%PDF an order" in [zipped.read(name) for name in names]


def test_the_index_names_each_file_with_its_sum_and_what_is_missing(
    evidence, book, publish, tmp_path
):
    publish()
    out = pack(evidence, book, tmp_path)
    with zipfile.ZipFile(out) as zipped:
        (tmp_path / "index.pdf").write_bytes(zipped.read(INDEX))
        sums = zipped.read(SUMS).decode().splitlines()
    text = words_in_order(tmp_path / "index.pdf")
    for line in sums[1:]:
        assert line[:64] in text.replace("\n", "")
    assert "ยังไม่มีในชุดนี้" in text_of(tmp_path / "index.pdf")
    assert "การเผยแพร่สถิติการยืม" in text


def test_point_16_no_borrower_is_named_in_the_part_that_may_be_published(
    evidence, book, desk, tmp_path
):
    (borrower,) = (
        desk.queries.office.person(desk.people["borrower"]).details.name.replace(" ", ""),
    )
    found = {PUBLIC: False, INTERNAL: False}
    with zipfile.ZipFile(pack(evidence, book, tmp_path)) as zipped:
        for name in zipped.namelist():
            if name.endswith(".pdf") and name != INDEX:
                piece = tmp_path / "piece.pdf"
                piece.write_bytes(zipped.read(name))
                found[name.split("/")[0]] |= borrower in words_in_order(piece)
    assert found == {PUBLIC: False, INTERNAL: True}


def test_what_is_missing_is_known_before_and_shrinks_as_the_work_is_done(
    evidence, book, desk, publish
):
    def missing():
        return evidence.plan(YEAR, book.files.attachment).missing

    everything = len(missing())
    order = publish()
    assert len(missing()) == everything - 1
    withdraw_publication(desk.uow, occasion(), order, on=TODAY, reason="ผิดฉบับ")
    assert len(missing()) == everything
    for what in Published:
        publish(replace(POSTED, what=what))
    begin_measures(desk.uow, occasion(), YEAR)
    text = YearText(fiscal_year=YEAR, problems="คืนช้า", suggestions="ทวงเร็วขึ้น")
    keep_year_text(desk.uow, occasion(), text)
    approved(desk, begun(desk))
    assert missing() == ("รายการทรัพย์สินระหว่างยืม ณ วันที่ 30 กันยายน (ยังไม่ถึงวัน)",)


def test_the_manual_in_force_lies_in_the_pack_without_anybody_publishing_it(
    evidence, book, desk, tmp_path
):
    lacking = "คู่มือการใช้ทรัพย์สินของทางราชการที่ใช้บังคับในปีนั้น"
    assert lacking in evidence.plan(YEAR, book.files.attachment).missing
    first = approved(desk, begun(desk))
    begun(desk, base_id=first)
    assert lacking not in evidence.plan(YEAR, book.files.attachment).missing
    name = f"{PUBLIC}/คู่มือการใช้ทรัพย์สินของทางราชการ ฉบับที่ 1.pdf"
    with zipfile.ZipFile(pack(evidence, book, tmp_path)) as zipped:
        (tmp_path / "manual.pdf").write_bytes(zipped.read(name))
    assert "ใช้บังคับตั้งแต่วันที่๒๐พฤษภาคม๒๕๖๙" in words_in_order(tmp_path / "manual.pdf")
    last_year = evidence.plan(YEAR - 1, book.files.attachment)
    assert lacking in last_year.missing
    assert name not in [file.name for file in last_year.files]


def test_what_was_withdrawn_is_not_handed_out_but_stays_on_the_register(
    evidence, book, desk, publish, tmp_path
):
    order = publish()
    withdraw_publication(desk.uow, occasion(), order, on=TODAY, reason="ผิดฉบับ")
    with zipfile.ZipFile(pack(evidence, book, tmp_path)) as zipped:
        assert not any("คำสั่ง.pdf" in name for name in zipped.namelist())
    assert evidence.register_pdf(YEAR, tmp_path / "register.pdf") == 1
    assert "ถอนเมื่อ" in text_of(tmp_path / "register.pdf")


def test_two_files_of_one_name_both_go_in(evidence, book, publish, tmp_path):
    publish()
    publish(replace(POSTED, what=Published.FORM), content=b"%PDF another")
    with zipfile.ZipFile(pack(evidence, book, tmp_path)) as zipped:
        assert sum("คำสั่ง" in name for name in zipped.namelist()) == 2
        assert len(set(zipped.namelist())) == len(zipped.namelist())


def test_a_pack_that_is_stopped_leaves_nothing(evidence, book, tmp_path):
    with pytest.raises(Stopped):
        pack(evidence, book, tmp_path, progress=lambda done, _of: done < 3)
    assert not list(tmp_path.glob("*.zip"))


def test_the_command_line_writes_the_pack_and_says_what_it_lacks(book, desk, tmp_path, capsys):
    out = tmp_path / "ชุด.zip"
    words = ["export", "evidence", "--data", book.folder.root, "--fiscal-year", YEAR, "--out", out]
    assert main([str(word) for word in words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["fiscal_year"] == YEAR
    assert told["missing"]
    with zipfile.ZipFile(out) as zipped:
        assert len(zipped.namelist()) == told["files"] + 1


@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "json"])
def test_the_command_line_writes_publication_copies(book, desk, tmp_path, capsys, suffix):
    out = tmp_path / f"เผยแพร่.{suffix}"
    words = ["export", "statistics", "--data", book.folder.root, "--public", "--out", out]
    words += ["--from", "2026-05-01", "--to", date(2026, 5, 31)]
    assert main([str(word) for word in words]) == 0
    assert out.stat().st_size > 500
    if suffix == "json":
        facts = json.loads(out.read_text("utf-8"))
        assert all(row["borrower"] == "" for row in facts["harms"])
