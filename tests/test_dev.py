"""The two commands that set everything up."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parent.parent
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts and file locks of Unix")


def pins(purpose):
    """Name and version of every requirement of a locked file."""
    text = (ROOT / "requirements" / f"{purpose}.txt").read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, re.MULTILINE))


def entries(purpose):
    """The requirements of a locked file, each with its continuation lines."""
    text = (ROOT / "requirements" / f"{purpose}.txt").read_text("utf-8")
    return text.replace("\\\n", " ").splitlines()


# the files


def test_ci_runs_the_test_command_and_nothing_weaker():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == [
        "set -euo pipefail",
        'cd "$(dirname "$0")/.."',
        "exec python3 dev.py test",
    ]
    assert os.name == "nt" or os.access(ROOT / ".ci" / "run", os.X_OK)


@pytest.mark.parametrize("purpose", ["runtime", "dev"])
def test_every_requirement_is_pinned_and_hashed(purpose):
    assert len(entries(purpose)) > 20
    for entry in entries(purpose):
        assert re.fullmatch(r"[a-z0-9-]+==\S+( ; .+?)?( +--hash=sha256:[0-9a-f]{64})+", entry)


def test_tests_run_with_exactly_what_the_program_is_given():
    assert pins("runtime").items() <= pins("dev").items()


def test_the_program_names_all_that_it_needs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = {name.lower() for name in project["dependencies"]}
    asked = re.findall(
        r"^(\S+)==", (ROOT / "requirements" / "runtime.in").read_text("utf-8"), re.MULTILINE
    )
    assert wanted == {name.lower() for name in asked} - {"hatchling"}
    assert wanted <= pins("runtime").keys()


def test_no_file_names_a_registry():
    listing = ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout
    files = [ROOT / name for name in names.decode().split("\0") if name]
    hosts = [".".join(("pypi", "org")), "pythonhosted" + ".", "registry" + ".npmjs"]
    assert ROOT / "dev.py" in files
    for file in filter(Path.is_file, files):
        text = file.read_bytes().decode("utf-8", "ignore")
        assert not any(host in text for host in hosts), file
    for file in (ROOT / "requirements").iterdir():
        assert "://" not in file.read_text("utf-8"), file


# what was asked


@pytest.mark.parametrize(
    ("typed", "command", "rest"),
    [
        (["run"], "run", []),
        (["run", "--demo"], "run", []),
        (["run", "--", "--data", "D"], "run", ["--data", "D"]),
        (["run", "verify", "--data", "D"], "run", ["verify", "--data", "D"]),
        (["test", "-k", "a slip", "tests/ui"], "test", ["-k", "a slip", "tests/ui"]),
        (["test", "--quick", "-x"], "test", ["-x"]),
    ],
)
def test_words_that_are_not_for_dev_go_on(typed, command, rest):
    wanted, words = dev.understood(typed)
    assert (wanted.command, words) == (command, rest)
    if command == "run":
        assert wanted.demo is ("--demo" in typed)
    else:
        assert wanted.quick is ("--quick" in typed)


def test_a_word_too_many_for_translate_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as end:
        dev.understood(["translate", "everything"])
    assert end.value.code == 2
    assert "everything" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "environment", "shows"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
    ],
)
def test_a_window_needs_a_display(platform, environment, shows):
    assert dev.has_display(environment, platform) is shows


@pytest.mark.parametrize(
    ("words", "opens"), [([], True), (["--data", "D"], True), (["verify", "--data", "D"], False)]
)
def test_a_command_of_the_command_line_needs_no_window(words, opens):
    assert dev.opens_a_window(words) is opens


def test_the_tests_come_last_and_measure_branches():
    *before, last = dev.checks(dev.HERE, quick=False, words=[])
    assert [check[1:] for check in before[:3]] == [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        ["-m", "mypy"],
    ]
    assert Path(before[3][0]).stem == "lint-imports"
    assert len(before) == 4
    assert last[1:5] == ["-m", "pytest", "-n", "2"]
    assert last[5:7] == ["-m", "not soak"]
    assert {"--cov", "--cov-branch"} <= set(last)


def test_quick_checks_leave_out_long_stories_only():
    whole = dev.checks(dev.HERE, quick=False, words=[])
    quick = dev.checks(dev.HERE, quick=True, words=["tests/domain"])
    assert quick[:-1] == whole[:-1]
    assert quick[-1][1:] == [
        *("-m", "pytest", "-n", "2", "-m", "not e2e and not soak"),
        "tests/domain",
    ]


def test_the_first_failing_check_ends_it_with_its_code(tmp_path, capsys):
    reached = tmp_path / "reached"
    python = sys.executable
    commands = [
        [python, "-c", "raise SystemExit(0)"],
        [python, "-c", "raise SystemExit(3)"],
        [python, "-c", f"open({str(reached)!r}, 'w')"],
    ]
    assert dev.in_turn(commands) == 3
    assert not reached.exists()
    assert capsys.readouterr().out.count("SystemExit") == 2


# .venv


def clone(folder):
    """A clone whose requirements are none and whose package installs without any network."""
    (folder / "requirements").mkdir(parents=True)
    for purpose in ("runtime", "dev"):
        (folder / "requirements" / f"{purpose}.txt").write_text(f"# {purpose}\n", "utf-8")
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n', "utf-8"
    )
    (folder / "backend.py").write_text(
        """import zipfile


def build_editable(folder, settings=None, metadata=None):
    name = "desk-1-py3-none-any.whl"
    with zipfile.ZipFile(folder + "/" + name, "w") as wheel:
        wheel.writestr("desk.pth", "")
        about = "desk-1.dist-info/"
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: desk\\nVersion: 1\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any\\n")
        wheel.writestr(about + "RECORD", "")
    return name
""",
        "utf-8",
    )
    return dev.Checkout(folder)


def stamped(checkout, **stamp):
    """A clone that looks wholly set up, with this stamp."""
    checkout.scripts.mkdir(parents=True)
    checkout.python.write_bytes(b"")
    checkout.stamp.write_text(json.dumps({"place": checkout.place, **stamp}), "utf-8")
    return checkout


def test_a_fresh_clone_is_set_up_and_a_failed_set_up_is_repaired(tmp_path, capfd):
    desk = clone(tmp_path / "โต๊ะ ยืม")
    assert not desk.is_ready("runtime")
    assert desk.install("runtime")
    assert desk.is_ready("runtime")
    assert not desk.is_ready("dev")
    assert list(desk.venv.rglob("desk-1.dist-info"))

    left_over = desk.venv / "left-over"
    left_over.touch()
    wanted = desk.requirements("dev").read_text("utf-8")
    desk.requirements("dev").write_text("unhashed==1\n", "utf-8")
    assert not desk.install("dev")
    assert "hash" in capfd.readouterr().err.lower()
    assert not desk.stamp.exists(), "a set-up that failed is not taken for a whole one"
    assert left_over.exists(), "what was whole before is only added to"

    desk.requirements("dev").write_text(wanted, "utf-8")
    assert desk.install("dev")
    assert not left_over.exists(), "what was left half-made is built anew"
    assert desk.is_ready("dev")


def test_what_is_ready_for_tests_is_ready_for_running(tmp_path):
    desk = clone(tmp_path)
    stamped(desk, dev=desk.fingerprint("dev"))
    assert desk.is_ready("dev")
    assert desk.is_ready("runtime")


@pytest.mark.parametrize("changed", ["requirements/runtime.txt", "pyproject.toml"])
def test_changed_requirements_are_set_up_again(tmp_path, changed):
    desk = clone(tmp_path)
    stamped(desk, runtime=desk.fingerprint("runtime"))
    assert desk.is_ready("runtime")
    with (tmp_path / changed).open("a", encoding="utf-8") as file:
        file.write("# one more\n")
    assert not desk.is_ready("runtime")


def test_a_clone_that_was_moved_is_set_up_again(tmp_path):
    desk = clone(tmp_path / "here")
    stamped(desk, runtime=desk.fingerprint("runtime"))
    (tmp_path / "here").rename(tmp_path / "there")
    assert not dev.Checkout(tmp_path / "there").is_ready("runtime")


@pytest.mark.parametrize("stamp", ["", "{", "[]", "7"])
def test_a_damaged_stamp_counts_as_none(tmp_path, stamp):
    desk = stamped(clone(tmp_path))
    desk.stamp.write_text(stamp, "utf-8")
    assert desk.finished() == {}


def test_a_stamp_without_its_interpreter_counts_as_none(tmp_path):
    desk = clone(tmp_path)
    stamped(desk, runtime=desk.fingerprint("runtime")).python.unlink()
    assert not desk.is_ready("runtime")


# the system


def test_a_library_that_the_system_lacks_is_found():
    own = "kernel32.dll" if sys.platform == "win32" else "libc.so.6"
    assert dev.loads(own)
    assert not dev.loads("libthat-nobody-has.so.9")


@POSIX
def test_missing_programs_and_libraries_are_named_by_their_packages(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "QT_LIBRARIES", {"libc.so.6": "libc6", "libnone.so.9": "libnone9"})
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.missing_packages(for_tests=False) == ["libnone9"]
    program(tmp_path / "git")
    program(tmp_path / "pdftotext")
    assert dev.missing_packages(for_tests=True) == [
        "libnone9",
        "libreoffice-calc-nogui",
        "poppler-utils",
        "sqlite3",
    ]


def program(file, script="exit 0"):
    """A program that runs this shell script."""
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)


def only_these_programs(monkeypatch, folder, *, user):
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: user)
    program(folder / "env", 'shift\nexec "$@"')


def test_a_whole_system_is_left_alone():
    assert dev.complete_system([])


@POSIX
def test_root_installs_what_is_missing_after_an_update(monkeypatch, tmp_path):
    only_these_programs(monkeypatch, tmp_path, user=0)
    program(tmp_path / "apt-get", f'echo "$@" >> {tmp_path}/asked')
    assert dev.complete_system(["libegl1"])
    assert (tmp_path / "asked").read_text("utf-8").splitlines() == [
        "update -qq",
        "install -y --no-install-recommends libegl1 -qq",
    ]


@POSIX
def test_sudo_without_a_password_installs_too(monkeypatch, tmp_path):
    only_these_programs(monkeypatch, tmp_path, user=1000)
    program(tmp_path / "true")
    program(tmp_path / "sudo", 'shift\nexec "$@"')
    program(tmp_path / "apt-get", f'echo "$1" >> {tmp_path}/asked')
    assert dev.complete_system(["libegl1"])
    assert (tmp_path / "asked").read_text("utf-8").split() == ["update", "install"]


@POSIX
@pytest.mark.parametrize("sudo", [None, "exit 1"])
def test_others_are_told_the_one_line_to_run(monkeypatch, tmp_path, capsys, sudo):
    only_these_programs(monkeypatch, tmp_path, user=1000)
    program(tmp_path / "apt-get", f"touch {tmp_path}/asked")
    if sudo:
        program(tmp_path / "sudo", sudo)
    assert not dev.complete_system(["libegl1", "libgl1"])
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "  sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert not (tmp_path / "asked").exists()


@POSIX
def test_a_failed_installation_tells_the_line_too(monkeypatch, tmp_path, capsys):
    only_these_programs(monkeypatch, tmp_path, user=0)
    program(tmp_path / "apt-get", "exit 100")
    assert not dev.complete_system(["libegl1"])
    assert "sudo apt-get install" in capsys.readouterr().out


# an old Python


def test_an_old_python_without_a_newer_one_is_told_in_one_sentence(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.with_newer_python(["run"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("Asset Desk needs Python 3.11 or newer; this is Python 3.")
    assert out.count("\n") == 1


@POSIX
def test_an_old_python_hands_over_to_a_newer_one(monkeypatch, tmp_path, capfd):
    monkeypatch.setenv("PATH", str(tmp_path))
    program(tmp_path / "python3.13", "exit 1")
    program(tmp_path / "python3.12", f'exec {sys.executable} "$@"')
    assert dev.with_newer_python(["--help"]) == 0
    assert "usage: dev.py" in capfd.readouterr().out


def test_an_old_python_can_still_read_the_sentence():
    tree = ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 8))
    assert isinstance(tree, ast.Module)


# the fictional municipality


def test_the_demo_gets_its_name_only_when_it_is_whole(tmp_path, capsys):
    folder = tmp_path / "cache" / "demo"
    breaks_off = "import pathlib, sys; pathlib.Path(sys.argv[3]).mkdir(parents=True); sys.exit(1)"
    assert dev.make_demo([sys.executable, "-c", breaks_off], folder) == 1
    assert not folder.exists()

    whole = "import pathlib, sys; pathlib.Path(sys.argv[3]).mkdir(); print(*sys.argv[1:3])"
    assert dev.make_demo([sys.executable, "-c", whole], folder) == 0
    assert [path.name for path in folder.parent.iterdir()] == ["demo"]


@POSIX
def test_two_cannot_go_through_at_once(tmp_path):
    import fcntl

    file = tmp_path / "cache" / "lock"
    with dev.only_one(file), file.open("ab") as second, pytest.raises(BlockingIOError):
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with file.open("ab") as second:
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)


# translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>LoanView</name>
    <message>
        <source>Hand over &amp; print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


def test_thai_is_filled_in_and_marked_finished(tmp_path):
    file = tmp_path / "desk.ts"
    file.write_text(TS, "utf-8")
    thai = {"Hand over & print": "จ่ายและพิมพ์", "%n days late": "เกินกำหนด %n วัน"}
    assert dev.fill_in(file, {"LoanView": thai}) == []
    text = file.read_text("utf-8")
    assert text.startswith('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS ')
    assert "<translation>จ่ายและพิมพ์</translation>" in text
    assert "<numerusform>เกินกำหนด %n วัน</numerusform>" in text
    assert text.count("unfinished") == 1, "what was not given still waits"


def test_thai_for_a_text_that_nobody_shows_is_reported(tmp_path):
    file = tmp_path / "desk.ts"
    file.write_text(TS, "utf-8")
    thai = {"LoanView": {"Close": "ปิด", "Shut": "ปิด"}, "Elsewhere": {"Close": "ปิด"}}
    assert dev.fill_in(file, thai) == ["Elsewhere: Close", "LoanView: Shut"]
    assert "<translation>ปิด</translation>" in file.read_text("utf-8")
