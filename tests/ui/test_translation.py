"""The screens are Thai throughout: no text is missing, unfinished or stale."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from asset_desk.paths import resource_folder
from asset_desk.ui.translation import TsTranslator, read_ts

ROOT = Path(__file__).parents[2]
TS = resource_folder() / "i18n" / "asset_desk_th.ts"
ONLY_FACTS = re.compile(r"\{\w+\}|Asset Desk")


def messages():
    for context in ElementTree.parse(TS).iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message.findtext("source"), message.find("translation")


def facts_of(text):
    return sorted(name for _text, name, _spec, _how in Formatter().parse(text) if name)


def test_no_text_waits_for_its_thai():
    waiting = [
        (name, source)
        for name, source, thai in messages()
        if thai is None or thai.get("type") or not (thai.text or thai.findtext("numerusform"))
    ]
    assert waiting == []


def test_every_thai_text_is_thai():
    english = [
        (name, source, thai.text)
        for name, source, thai in messages()
        if re.search("[A-Za-z]", ONLY_FACTS.sub("", thai.text or ""))
        and not re.search("[ก-๛]", thai.text or "")
    ]
    assert english == []


def test_the_thai_names_the_same_facts_as_the_source():
    different = [
        (name, source)
        for name, source, thai in messages()
        if facts_of(source) != facts_of(thai.text or "")
    ]
    assert different == []


def test_thai_texts_are_tidy():
    untidy = [
        (name, thai.text)
        for name, source, thai in messages()
        if "  " in (thai.text or "")
        or ((thai.text or "") != (thai.text or "").strip() and source == source.strip())
    ]
    assert untidy == []


def test_the_texts_in_the_source_are_those_in_the_file(tmp_path):
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert tool, "pyside6-lupdate is not installed"
    fresh = tmp_path / "fresh.ts"
    sources = sorted(str(path) for path in (ROOT / "asset_desk").rglob("*.py"))
    subprocess.run([tool, *sources, "-ts", str(fresh)], check=True, capture_output=True)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    kept = {(name, source) for name, source, _thai in messages()}
    assert found - kept == set(), "run python3 dev.py translate"
    assert kept - found == set(), "run python3 dev.py translate"


def test_a_text_is_translated_in_its_own_context(tmp_path):
    file = tmp_path / "a.ts"
    file.write_text(
        """<TS><context><name>One</name>
        <message><source>Close</source><translation>ปิด</translation></message>
        <message><source>Open</source><translation type="unfinished">เปิด</translation></message>
        <message><source>Open</source><comment>a lid</comment>
          <translation>แง้ม</translation></message>
        <message numerus="yes"><source>%n days</source>
          <translation><numerusform>%n วัน</numerusform></translation></message>
        </context></TS>""",
        "utf-8",
    )
    assert read_ts(file) == {
        ("One", "Close", ""): "ปิด",
        ("One", "Open", "a lid"): "แง้ม",
        ("One", "%n days", ""): "%n วัน",
    }
    translator = TsTranslator(file)
    assert translator.translate("One", "Close") == "ปิด"
    assert translator.translate(b"One", b"Open", b"a lid") == "แง้ม"
    assert translator.translate("Two", "Close") is None
    assert not translator.isEmpty()


@pytest.mark.parametrize("content", ["<TS></TS>"])
def test_a_file_without_texts_is_empty(tmp_path, content):
    file = tmp_path / "a.ts"
    file.write_text(content, "utf-8")
    assert TsTranslator(file).isEmpty()
