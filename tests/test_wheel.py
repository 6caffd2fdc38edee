"""What is installed carries all that the program needs, and nothing that only the makers do."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    build = (
        "import os, sys; from hatchling.build import build_wheel; "
        "os.chdir(sys.argv[1]); print(build_wheel(sys.argv[2]))"
    )
    subprocess.run([sys.executable, "-c", build, str(ROOT), str(out)], check=True)
    (wheel,) = out.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        return set(package.namelist())


def test_the_wheel_carries_every_tracked_resource_and_migration(names):
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "resources", "db"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    tracked = [name for name in listed.stdout.decode().split("\0") if name]
    assert len(tracked) > 20
    assert {f"asset_desk/_bundled/{name}" for name in tracked} <= names


def test_the_wheel_carries_every_module(names):
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "asset_desk").rglob("*.py")}
    assert modules <= names


def test_the_wheel_carries_no_tests_and_no_tools_of_the_makers(names):
    assert not any(name.startswith(("tests/", "requirements/", "dev.py")) for name in names)
