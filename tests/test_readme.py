"""The README's commands are true, and what it shows is there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import dev
from asset_desk.cli import make_parser
from asset_desk.demo.office import DEMO_PASSWORD

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")

BLOCKS = re.findall(r"(?:^ {4}.+\n)+", README, re.MULTILINE)
LINES = [line.split("#")[0].strip() for block in BLOCKS for line in block.splitlines()]
IN_TABLES = re.findall(r"^\| `(asset-desk .+?)` \|", README, re.MULTILINE)


def filled_in(command):
    """The command with every optional part, and something in place of what the reader chooses."""
    values = {"DIR": "data", "FILE": "file.bin", "N": "2"}
    words = shlex.split(command.replace("[", "").replace("]", ""))
    return [values.get(word, word) for word in words]


def test_the_two_commands_come_first():
    assert LINES[:2] == ["python3 dev.py run --demo", "python3 dev.py test"]


@pytest.mark.parametrize("line", [line for line in LINES if line.startswith("python3")])
def test_a_set_up_command_is_understood(line):
    words = filled_in(line)
    assert (ROOT / words[1]).is_file()
    wanted, rest = dev.understood(words[2:])
    assert wanted.command in {"run", "test"}
    assert rest == []


@pytest.mark.parametrize(
    "command", [line for line in LINES if line.startswith("asset-desk")] + IN_TABLES
)
def test_a_command_of_the_command_line_is_understood(command):
    asked = make_parser().parse_args(filled_in(command)[1:])
    assert asked.command == command.split()[1]


def test_every_command_of_the_command_line_is_told_of():
    parser = make_parser()
    (commands,) = (each for each in parser._actions if each.dest == "command")
    told = {command.split()[1] for command in IN_TABLES}
    assert told == set(commands.choices)


def test_every_picture_and_folder_named_is_there():
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", README)
    assert len(pictures) >= 6
    laid_out = README.split("## How the code is laid out")[1]
    folders = re.findall(r"`([\w./]+)`", laid_out)
    assert len(folders) > 10
    for name in pictures + folders:
        assert (ROOT / name).exists(), name


def test_the_password_of_the_demonstration_is_as_told():
    assert f"`{DEMO_PASSWORD}`" in README
