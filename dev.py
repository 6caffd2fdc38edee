"""Sets Asset Desk up from a fresh clone and runs or tests it; needs Python 3.11 and nothing else."""

from __future__ import annotations

import argparse
import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)
ON_LINUX = sys.platform.startswith("linux")

QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
"""What Qt loads from the system, and the Debian package that brings it."""

TEST_PROGRAMS = {"pdftotext": "poppler-utils", "sqlite3": "sqlite3", "git": "git"}
"""What the tests look at papers and books with."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Set up what is missing, then run or test."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"Asset Desk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    wanted = _parser().parse_args(arguments)
    if wanted.command == "test":
        return test(wanted.rest)
    if wanted.command == "translate":
        return translate()
    return run(demo=wanted.demo)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    runs = commands.add_parser("run", help="set up and open Asset Desk")
    runs.add_argument("--demo", action="store_true", help="open a fictional municipality")
    tests = commands.add_parser("test", help="set up and run every check")
    tests.add_argument("rest", nargs=argparse.REMAINDER, help="passed on to pytest")
    commands.add_parser("translate", help="bring the translation file up to date with the source")
    return parser


def run(*, demo: bool) -> int:
    """Open the desk; where there is no display, say so and take the tour instead."""
    if not set_up("desk"):
        return 1
    desk = [str(venv_python()), "-m", "asset_desk"]
    if not has_display():
        print("There is no display here, so Asset Desk takes its tour into out/tour/ instead.")
        return _call([*desk, "tour", "--out", str(ROOT / "out" / "tour")])
    if not demo:
        return _call(desk)
    folder = ROOT / ".cache" / "demo"
    if not (folder / "desk.db").exists() and _call([*desk, "demo", "--data", str(folder)]):
        return 1
    return _call([*desk, "--data", str(folder)])


def test(rest: Sequence[str]) -> int:
    """Every check, the tests last, so that pytest's own summary closes the output."""
    if not set_up("dev"):
        return 1
    python = str(venv_python())
    scripts = venv_python().parent
    checks = (
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [str(scripts / "lint-imports")],
    )
    for check in checks:
        print("$", " ".join(Path(check[0]).name if word is check[0] else word for word in check))
        if code := _call(check):
            return code
    coverage = [] if rest else ["--cov", "--cov-report=term"]
    return _call([python, "-m", "pytest", "-n", "2", *coverage, *rest])


def translate() -> int:
    """Collect the source strings into the translation file; new ones are left unfinished."""
    if not set_up("dev"):
        return 1
    sources = sorted(str(path) for path in (ROOT / "asset_desk").rglob("*.py"))
    file = ROOT / "resources" / "i18n" / "asset_desk_th.ts"
    tool = venv_python().parent / "pyside6-lupdate"
    return _call([str(tool), *sources, "-ts", str(file), "-no-obsolete", "-locations", "none"])


def set_up(name: str) -> bool:
    """Make .venv whole for these requirements; True when it is ready.

    The stamp is written last: a set-up that failed or was cut off is done again from the start.
    """
    if not _system_is_ready(for_tests=name == "dev"):
        return False
    stamp = VENV / f"asset-desk-{name}.stamp"
    wanted = fingerprint(name)
    if stamp.exists() and stamp.read_text("utf-8") == wanted and venv_python().exists():
        return True
    if not venv_works():
        shutil.rmtree(VENV, ignore_errors=True)
        venv.create(VENV, with_pip=True)
    for old in VENV.glob("asset-desk-*.stamp"):
        old.unlink()
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    requirements = ROOT / "requirements" / f"{name}.txt"
    if _call([*pip, "--require-hashes", "-r", str(requirements)]):
        print("The set-up could not finish. Check the connection and run the same command again.")
        return False
    if _call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]):
        return False
    stamp.write_text(wanted, "utf-8")
    return True


def fingerprint(name: str) -> str:
    """What a finished set-up depends on; when it changes, the set-up is done again."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for file in (ROOT / "requirements" / f"{name}.txt", ROOT / "pyproject.toml"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def venv_python() -> Path:
    """The interpreter inside .venv."""
    if os.name == "nt":
        return VENV / "Scripts" / "python.exe"
    return VENV / "bin" / "python"


def venv_works() -> bool:
    """Whether .venv has an interpreter that starts and has pip."""
    if not venv_python().exists():
        return False
    try:
        return _call([str(venv_python()), "-c", "import pip"], quietly=True) == 0
    except OSError:
        return False


def has_display() -> bool:
    """Whether a window could be shown here."""
    if not ON_LINUX:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, for_tests: bool) -> list[str]:
    """The Debian packages without which Qt, or the tests, would not start here."""
    missing = [
        package
        for library, package in QT_LIBRARIES.items()
        if ctypes.util.find_library(library) is None
    ]
    if for_tests:
        missing += [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
    return missing


def _system_is_ready(*, for_tests: bool) -> bool:
    if not ON_LINUX:
        return True
    missing = missing_packages(for_tests=for_tests)
    if not missing:
        return True
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") and (not root or _may_sudo()):
        print("Installing what Qt needs from the system:", " ".join(missing))
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
        _call([*root, *quiet, "apt-get", "update", "-qq"])
        if _call([*root, *quiet, *install, "-qq"], quietly=True) == 0:
            return True
    print("Some system libraries are missing. Run this line once, then the same command again:")
    print("  sudo " + " ".join(install))
    return False


def _may_sudo() -> bool:
    return bool(shutil.which("sudo")) and _call(["sudo", "-n", "true"], quietly=True) == 0


def _call(command: Sequence[str], *, quietly: bool = False) -> int:
    sys.stdout.flush()
    out = subprocess.DEVNULL if quietly else None
    return subprocess.run(command, cwd=ROOT, stdout=out, stderr=out, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
