"""Sets Asset Desk up from a fresh clone, then runs, tests or translates it.

It needs Python 3.11 or newer and nothing else: whatever is missing goes into .venv.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
ON_LINUX = sys.platform.startswith("linux")

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads from the system (its own NEEDED entries), and the Debian package of each."""

TEST_PROGRAMS = {
    "git": "git",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-calc-nogui",
    "sqlite3": "sqlite3",
}
"""What the tests look at papers, workbooks and books with, and the Debian package of each."""


@dataclass(frozen=True)
class Checkout:
    """One clone of the project and the .venv inside it."""

    root: Path

    @property
    def venv(self) -> Path:
        """Where everything that was installed for this clone stands."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside .venv."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def scripts(self) -> Path:
        """The folder of the installed commands."""
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def stamp(self) -> Path:
        """Says what is wholly set up; it goes first and comes back last in every set-up."""
        return self.venv / "asset-desk.json"

    @property
    def place(self) -> str:
        """What a .venv is tied to: moved elsewhere or under another Python it is of no use."""
        return f"Python {sys.version_info[0]}.{sys.version_info[1]} in {self.root}"

    def requirements(self, purpose: str) -> Path:
        """The pinned and hashed requirements for "runtime" or "dev"."""
        return self.root / "requirements" / f"{purpose}.txt"

    def fingerprint(self, purpose: str) -> str:
        """What a set-up was made from; when it changes, the set-up is done again."""
        made_from = (self.requirements(purpose), self.root / "pyproject.toml")
        return hashlib.sha256(b"\0".join(file.read_bytes() for file in made_from)).hexdigest()

    def finished(self) -> dict[str, str]:
        """The fingerprints of what is wholly set up here; empty when .venv is of no use."""
        try:
            stamp = json.loads(self.stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        usable = isinstance(stamp, dict) and stamp.get("place") == self.place
        return stamp if usable and self.python.exists() else {}

    def is_ready(self, purpose: str) -> bool:
        """Whether nothing has to be done; what is ready for tests is ready for running too."""
        finished = self.finished()
        return any(finished.get(each) == self.fingerprint(each) for each in {purpose, "dev"})

    def install(self, purpose: str) -> bool:
        """Make .venv whole; one that an earlier set-up left half-made is built anew."""
        finished = self.finished()
        self.stamp.unlink(missing_ok=True)
        if not finished and not self._build_venv():
            return False
        pip = [str(self.python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        pinned = ["--require-hashes", "--only-binary", ":all:", "-r", self.requirements(purpose)]
        package = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", self.root]
        for what in (pinned, package):
            if call([*pip, *map(str, what)]):
                return False
        stamp = {**finished, "place": self.place, purpose: self.fingerprint(purpose)}
        self.stamp.write_text(json.dumps(stamp), "utf-8")
        return True

    def _build_venv(self) -> bool:
        shutil.rmtree(self.venv, ignore_errors=True)
        try:
            venv.create(self.venv, with_pip=True, symlinks=os.name != "nt")
        except (OSError, subprocess.CalledProcessError) as trouble:
            print(f"A Python environment could not be made in {self.venv}: {trouble}")
            return False
        return True


HERE = Checkout(ROOT)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked; 0 when all went well."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if sys.version_info < OLDEST_PYTHON:
        return with_newer_python(words)
    wanted, rest = understood(words)
    if wanted.command == "run":
        return run(demo=wanted.demo, words=rest)
    if wanted.command == "test":
        return test(quick=wanted.quick, words=rest)
    if wanted.command == "soak":
        return soak(words=rest)
    if wanted.command == "bench":
        return bench(words=rest)
    return translate(fill=wanted.fill)


def understood(words: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """What was asked of dev.py itself, and the words that go on to Asset Desk or to pytest."""
    parser = _parser()
    wanted, rest = parser.parse_known_args(words)
    rest = [word for word in rest if word != "--"]
    if rest and wanted.command == "translate":
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return wanted, rest


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    runs = commands.add_parser(
        "run", allow_abbrev=False, help="set up and open Asset Desk; words after -- go to it"
    )
    runs.add_argument("--demo", action="store_true", help="open a fictional municipality")
    tests = commands.add_parser(
        "test", allow_abbrev=False, help="set up and run every check; other words go to pytest"
    )
    tests.add_argument("--quick", action="store_true", help="no long stories, no coverage")
    commands.add_parser(
        "soak", allow_abbrev=False, help="set up and run the long tests; other words go to pytest"
    )
    commands.add_parser(
        "bench", allow_abbrev=False, help="set up and measure; other words go to the bench"
    )
    texts = commands.add_parser(
        "translate", help="bring the Thai translation file up to date with the source"
    )
    texts.add_argument(
        "--fill", type=Path, metavar="FILE", help="JSON {context: {source: Thai}} to put in"
    )
    return parser


def run(*, demo: bool, words: Sequence[str]) -> int:
    """Open the desk; where a window cannot be shown, say so and take the tour instead."""
    if not set_up("runtime"):
        return 1
    desk = [str(HERE.python), "-m", "asset_desk"]
    if opens_a_window(words) and not has_display(os.environ, sys.platform):
        print("There is no display here, so Asset Desk takes its tour into out/tour/ instead.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return call([*desk, "tour", "--out", str(ROOT / "out" / "tour")])
    if not demo:
        return call([*desk, *words])
    folder = ROOT / ".cache" / "demo"
    if not folder.exists() and (code := make_demo(desk, folder)):
        return code
    return call([*desk, *words, "--data", str(folder)])


def opens_a_window(words: Sequence[str]) -> bool:
    """Whether these words start the desk itself rather than a command of its command line."""
    return not words or words[0].startswith("-")


def make_demo(desk: Sequence[str], folder: Path) -> int:
    """Make the fictional municipality; it gets its name only when it is whole."""
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    print("Making the fictional municipality; this is done once.")
    code = call([*desk, "demo", "--data", str(unfinished)])
    if code == 0:
        unfinished.rename(folder)
    return code


def test(*, quick: bool, words: Sequence[str]) -> int:
    """Every check, pytest last, so that its own summary line closes the output."""
    if not set_up("dev"):
        return 1
    return in_turn(checks(HERE, quick=quick, words=words))


def soak(*, words: Sequence[str]) -> int:
    """The tests that run for very long, with many more examples than the daily ones."""
    if not set_up("dev"):
        return 1
    chosen = ["-m", "soak", "--hypothesis-profile=soak"]
    return call([str(HERE.python), "-m", "pytest", *chosen, *words], folder=ROOT)


def bench(*, words: Sequence[str]) -> int:
    """Measure the desk against the least that could be done, as ratios in one run."""
    if not set_up("dev"):
        return 1
    cache = ["--cache", str(ROOT / ".cache" / "bench")]
    return call([str(HERE.python), "-m", "tests.bench", *cache, *words], folder=ROOT)


def in_turn(commands: Sequence[Sequence[str]]) -> int:
    """Show and run one after the other; the first that fails ends it with its exit code."""
    for command in commands:
        print("$", Path(command[0]).name, *command[1:])
        if code := call(command, folder=ROOT):
            return code
    return 0


def checks(checkout: Checkout, *, quick: bool, words: Sequence[str]) -> list[list[str]]:
    """The commands that must all succeed, in order; coverage only where everything runs."""
    python = str(checkout.python)
    lint_imports = shutil.which("lint-imports", path=str(checkout.scripts)) or "lint-imports"
    chosen = ["-m", "not e2e and not soak" if quick else "not soak"]
    coverage = [] if quick or words else ["--cov", "--cov-branch", "--cov-report=term"]
    return [
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [lint_imports],
        [python, "-m", "pytest", "-n", "2", *chosen, *coverage, *words],
    ]


def translate(*, fill: Path | None) -> int:
    """Collect the source strings into the .ts file; new ones wait there for their Thai."""
    beside = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    if not beside and not set_up("dev"):
        return 1
    tool = beside or shutil.which("pyside6-lupdate", path=str(HERE.scripts))
    file = ROOT / "resources" / "i18n" / "asset_desk_th.ts"
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "asset_desk").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none"]
    languages = ["-source-language", "en", "-target-language", "th_TH"]
    lupdate = [str(tool), *options, *languages, *sources, "-ts", str(file.relative_to(ROOT))]
    file.parent.mkdir(parents=True, exist_ok=True)
    with only_one(ROOT / ".cache" / "translate.lock"):
        code = call(lupdate, folder=ROOT)
        if code or not fill:
            return code
        strangers = fill_in(file, json.loads(fill.read_text("utf-8")))
        code = call(lupdate, folder=ROOT)  # it writes the file in its own manner again
    for stranger in strangers:
        print("Not in the source:", stranger)
    return 1 if strangers else code


def fill_in(file: Path, thai: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Put the Thai into the .ts file as finished; gives the texts that the source does not have."""
    tree = ElementTree.parse(file)  # noqa: S314 - our own tracked file
    strangers = {(context, source) for context in thai for source in thai[context]}
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            if source in thai.get(name, {}):
                _finish(message, thai[name][source])
                strangers.discard((name, source))
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return sorted(f"{context}: {source}" for context, source in strangers)


def _finish(message: ElementTree.Element, thai: str) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    for form in translation.findall("numerusform"):
        translation.remove(form)
    if message.get("numerus") == "yes":  # Thai has one form for one and for many
        translation.text = None
        translation = ElementTree.SubElement(translation, "numerusform")
    translation.text = thai


def set_up(purpose: str) -> bool:
    """See to it that the system and .venv are ready for "runtime" or "dev"."""
    if ON_LINUX and not complete_system(missing_packages(for_tests=purpose == "dev")):
        return False
    if HERE.is_ready(purpose):
        return True
    with only_one(ROOT / ".cache" / "set-up.lock"):
        if HERE.is_ready(purpose):
            return True
        print("Setting Asset Desk up in .venv; the first time this takes some minutes.")
        if HERE.install(purpose):
            return True
    print("The set-up did not finish. Check the connection and run the same command again.")
    return False


def missing_packages(*, for_tests: bool) -> list[str]:
    """The Debian packages without which .venv, Qt or the tests could not start here."""
    missing = {package for name, package in QT_LIBRARIES.items() if not loads(name)}
    if for_tests:
        missing |= {package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing.add(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return sorted(missing)


def loads(library: str) -> bool:
    """Whether the system has this shared library, with all that it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def complete_system(missing: Sequence[str]) -> bool:
    """Install the missing packages where that is allowed; otherwise say which line does it."""
    if not missing:
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    as_root = [] if sys.platform != "win32" and os.geteuid() == 0 else ["sudo", "-n"]
    may = not as_root or (shutil.which("sudo") and call(["sudo", "-n", "true"], quietly=True) == 0)
    if shutil.which("apt-get") and may:
        print("Installing what the system lacks:", *missing)
        quiet = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive"]
        call([*quiet, "apt-get", "update", "-qq"], quietly=True)
        if call([*quiet, *install, "-qq"], quietly=True) == 0:
            importlib.invalidate_caches()
            return True
    print("The system lacks something. Run this line once, then the same command again:")
    print("  sudo", *install)
    return False


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window could be shown here."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def with_newer_python(words: Sequence[str]) -> int:
    """Start again with a Python that is new enough, if there is one; otherwise say so."""
    new_enough = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    for name in ("python3.13", "python3.12", "python3.11", "python3.14", "py"):
        if shutil.which(name) and call([name, "-c", new_enough], quietly=True) == 0:
            return call([name, str(Path(__file__).resolve()), *words])
    print(f"Asset Desk needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    return 1


@contextmanager
def only_one(file: Path) -> Iterator[None]:
    """Let one process at a time through; the others wait for it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("ab") as held:
        if sys.platform == "win32":
            import msvcrt

            while True:
                try:
                    msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)  # gives up after ten seconds
                    break
                except OSError:
                    continue
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def call(command: Sequence[str], *, folder: Path | None = None, quietly: bool = False) -> int:
    """Run a command and give its exit code."""
    sys.stdout.flush()
    out = subprocess.DEVNULL if quietly else None
    try:
        return subprocess.run(command, cwd=folder, stdout=out, stderr=out, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
