#!/usr/bin/env python3
"""The one door to developing Seller Desktop: `python3 packaging/dev.py --help`.

Standard library only. Any Python 3.8 can read it; from 3.11 on it works.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Seller Desktop needs Python 3.11 or newer; this is %d.%d. Install a newer Python "
        "beside it and start this script with that one: python3.11 packaging/dev.py"
        % sys.version_info[:2]
    )

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import NoReturn

import debian
import forms
import marketplace

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
RUNTIME_LOCK = PACKAGING / "requirements.lock"
DEV_LOCK = PACKAGING / "requirements-dev.lock"
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "seller-desktop-setup.json"
PICTURES = ROOT / "build" / "pictures"
GALLERY = ROOT / "build" / "gallery"
README_PICTURES = ROOT / "resources" / "pictures"
SCALES = (100, 150, 200)
KINDS = {"at-work": [], "first-day": ["--shops", "0"]}
"""The demo at work, and as it is on the first day; each has a folder of its own."""
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
PROGRAM = PYTHON.with_name("seller-desktop" + PYTHON.suffix)


def main(arguments: list[str]) -> int:
    """Carry out one verb; the exit status is the tool's or the program's."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, (function, summary) in VERBS.items():
        verb = verbs.add_parser(name, help=summary, description=summary, add_help=False)
        verb.set_defaults(function=function)
    chosen = parser.parse_args(arguments[:1])
    return int(chosen.function(arguments[1:]))


def setup(arguments: list[str]) -> int:
    """Make the environment, or do nothing where it is as the lock wants it."""
    refuse(arguments)
    prepare()
    return 0


def prepare() -> None:
    """The environment as the lock wants it; instant where it is so already."""
    debian.provide(has_display(), PYTHON.exists())
    if not PYTHON.exists():
        say("Making the environment in .venv")
        started_here([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)])
    wanted = {"lock": digest(DEV_LOCK), "project": project_digest()}
    done = json.loads(STAMP.read_text("utf-8")) if STAMP.is_file() else {}
    if done == wanted:
        return
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    if done.get("lock") != wanted["lock"]:
        say("Installing what the lock names; this takes a minute the first time")
        started_here([*pip, "--require-hashes", "--no-deps", "-r", str(DEV_LOCK)])
    started_here([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    STAMP.write_text(json.dumps(wanted), "utf-8")
    say("The environment is ready")


def run(arguments: list[str]) -> int:
    """Start the demo, or the program's command that is named; on no display, take pictures."""
    prepare()
    names_command = bool(arguments) and not arguments[0].startswith("-")
    command = arguments if names_command else ["demo", *arguments]
    program = [str(PROGRAM), *command]
    wants_pictures = any(argument.startswith("--pictures") for argument in command)
    if command[0] != "demo" or has_display() or wants_pictures:
        become(program)
    say("There is no display here: the demo runs offscreen for a moment and takes pictures.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    status = started([*program, "--pictures", str(PICTURES)], QT_QPA_PLATFORM="offscreen")
    if status == 0:
        say("The pictures are in %s" % PICTURES)
    return status


def gallery(arguments: list[str]) -> int:
    """Pictures of every screen, dialog and state, at three scales; --readme makes those of the
    README anew."""
    options = argparse.ArgumentParser(prog="dev.py gallery", description=gallery.__doc__)
    options.add_argument("folder", nargs="?", type=Path, metavar="DIR", default=GALLERY)
    options.add_argument("--only", action="append", default=[], metavar="NAME")
    options.add_argument("--readme", action="store_true")
    wish = options.parse_args(arguments)
    prepare()
    if wish.readme:
        return readme_pictures()
    only = [part for name in wish.only for part in ("--only", name)]
    statuses = [
        pictures(wish.folder / name / ("%d%%" % percent), [*kind, "--gallery", *only], percent)
        for name, kind in KINDS.items()
        for percent in SCALES
    ]
    say("The gallery is in %s" % wish.folder)
    return max(statuses)


def readme_pictures() -> int:
    """Take the pictures of the first look anew, and keep those the README shows."""
    with tempfile.TemporaryDirectory() as taken:
        status = pictures(Path(taken), [], 100)
        for shown in README_PICTURES.glob("*.png") if status == 0 else ():
            shutil.copyfile(Path(taken) / shown.name, shown)
    return status


def pictures(folder: Path, options: list[str], percent: int) -> int:
    """Let the demo take pictures of itself at a scale of the screen."""
    folder.mkdir(parents=True, exist_ok=True)
    scale = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "%g" % (percent / 100)}
    return started([str(PROGRAM), "demo", "--pictures", str(folder), *options], **scale)


def test(arguments: list[str]) -> int:
    """Run the tests, all of them on two cores where nothing else is asked for."""
    prepare()
    selection = ["-m", "not live", "--ignore=tests/benchmarks", *(arguments or ON_TWO_CORES)]
    return started([str(PYTHON), "-m", "pytest", *selection], **TEST_VARIABLES)


def check(arguments: list[str]) -> int:
    """Everything that can be said about the code without running it."""
    refuse(arguments)
    prepare()
    python = str(PYTHON)
    scripts = sorted(str(path.relative_to(ROOT)) for path in PACKAGING.glob("*.py"))
    steps = {
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "lint": [python, "-m", "ruff", "check", "."],
        "types": [python, "-m", "mypy"],
        "types of packaging": [python, "-m", "mypy", "--no-explicit-package-bases", *scripts],
        "architecture": [python, "-m", "pytest", "-q", "tests/unit/test_architecture.py"],
    }
    failed = [name for name, step in steps.items() if started(step, **TEST_VARIABLES)]
    if forms.check(ROOT, qt_programs()):
        failed.append("forms and translations")
    say("check: " + ("failed: " + ", ".join(failed) if failed else "all is well"))
    return 1 if failed else 0


def build_forms(arguments: list[str]) -> int:
    """Compile forms and translations; with --check only compare, and ask for complete Korean."""
    only_check = arguments == ["--check"]
    refuse([] if only_check else arguments)
    prepare()
    return (forms.check if only_check else forms.write)(ROOT, qt_programs())


def new_marketplace(arguments: list[str]) -> int:
    """Copy the marketplace template under a key of its own, formatted for its new names."""
    wish = marketplace.read_arguments(arguments)
    prepare()
    try:
        folders, next_steps = marketplace.copy(ROOT, wish)
    except marketplace.Refused as refused:
        say("dev.py: %s" % refused)
        return 2
    ruff = [str(PYTHON), "-m", "ruff"]
    ours = ["--quiet", "--config", str(ROOT / "pyproject.toml"), *map(str, folders)]
    started_here([*ruff, "check", "--select", "I", "--fix", *ours])
    started_here([*ruff, "format", *ours])
    say("Written: %s\n\n%s" % (", ".join(map(str, folders)), next_steps))
    return 0


def lock(arguments: list[str]) -> int:
    """Write both locks for every system at once; `lock --upgrade` takes the newest releases."""
    prepare()
    dev_group = ["--group", "dev", "-c", relative(RUNTIME_LOCK)]
    for target, extra in ((RUNTIME_LOCK, []), (DEV_LOCK, dev_group)):
        # fmt: off
        compiler = [
            str(PYTHON), "-m", "uv", "--no-config", "pip", "compile", "--quiet",
            "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
            "pyproject.toml", "-o", relative(target), *extra, *arguments,
        ]
        # fmt: on
        started_here(compiler)
        if "://" in target.read_text("utf-8"):
            sys.exit("%s holds an address, which it must not" % relative(target))
    return 0


def bench(arguments: list[str]) -> int:
    """Measure; figures as JSON on standard output."""
    return own_program("tests.benchmarks", arguments)


def simulate(arguments: list[str]) -> int:
    """Try the engine against the sandbox in seeded worlds of faults."""
    return own_program("tests.simulation", arguments)


def crash(arguments: list[str]) -> int:
    """Kill real processes at work and look at what they leave."""
    return own_program("tests.integration.crash", arguments)


def fuzz(arguments: list[str]) -> int:
    """Give every decoder answers nobody would send."""
    return own_program("tests.contract.fuzz", arguments)


def baseline(arguments: list[str]) -> int:
    """Write the first migration anew from the tables; before the first release only."""
    refuse(arguments)
    return own_program("seller_desktop.store.migrations.baseline", [])


def own_program(module: str, arguments: list[str]) -> int:
    """Run one of the checkout's modules in its environment."""
    prepare()
    return started([str(PYTHON), "-m", module, *arguments], **TEST_VARIABLES)


VERBS = {
    "setup": (setup, "make the environment; at once where it is made"),
    "run": (run, "the demo, or a command of the program: run sandbox --json"),
    "gallery": (gallery, "pictures of every screen and dialog: [DIR] [--only NAME] [--readme]"),
    "test": (test, "the tests; arguments go to pytest"),
    "check": (check, "format, lint, types, forms, translations, architecture"),
    "forms": (build_forms, "compile forms and translations; --check compares only"),
    "marketplace": (new_marketplace, "a new marketplace from the template: KEY [--into FOLDER]"),
    "lock": (lock, "write the locks anew; arguments go to uv, such as --upgrade"),
    "bench": (bench, "the measurements; arguments go to them"),
    "simulate": (simulate, "the engine in seeded worlds of faults: --seeds N"),
    "crash": (crash, "processes killed at work: --kills N"),
    "fuzz": (fuzz, "mutated answers for every decoder: --cases N"),
    "baseline": (baseline, "the first migration anew from the tables, before a release"),
}
# The idle core takes over half of what is left to the other; the slowest are told at the end.
# Three at once: a third of the time tests wait, for a marketplace's rate or for another process.
ON_TWO_CORES = ["-n", "3", "--dist", "worksteal", "--durations", "25"]
# No test sees a screen, or the keyring of whoever runs it.
TEST_VARIABLES = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    # Many tests start the program: what it compiled is kept, whatever a developer's shell says.
    "PYTHONDONTWRITEBYTECODE": "",
}


def has_display() -> bool:
    """Windows and macOS always have one; Linux says so in the environment."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def project_digest() -> str:
    """Changes with the project's metadata, and when the checkout has moved."""
    return digest(ROOT / "pyproject.toml", str(ROOT).encode("utf-8"))


def digest(path: Path, salt: bytes = b"") -> str:
    """The SHA-256 of a file and a salt, in hex."""
    return hashlib.sha256(path.read_bytes() + salt).hexdigest()


def qt_programs() -> Path:
    """The folder of PySide6 in the environment."""
    question = "import importlib.util as u; print(u.find_spec('PySide6').origin)"
    answer = subprocess.run(
        [str(PYTHON), "-c", question], stdout=subprocess.PIPE, text=True, check=True
    )
    return Path(answer.stdout.strip()).parent


def relative(path: Path) -> str:
    """The path as seen from the checkout."""
    return path.relative_to(ROOT).as_posix()


def refuse(arguments: list[str]) -> None:
    """End with the status of wrong usage where a verb takes no arguments."""
    if arguments:
        say("dev.py: not understood: " + " ".join(arguments))
        sys.exit(2)


def started_here(command: list[str]) -> None:
    """Run a step of our own; its output goes where ours goes, and its failure ends the run."""
    status = subprocess.run(command, cwd=str(ROOT), stdout=sys.stderr, check=False).returncode
    if status:
        sys.exit("This step failed with status %d:\n  %s" % (status, " ".join(command)))


def started(command: list[str], **variables: str) -> int:
    """Run a program in the checkout with the given environment variables; its exit status."""
    environment = dict(os.environ, **variables)
    return subprocess.run(command, cwd=str(ROOT), env=environment, check=False).returncode


def become(command: list[str]) -> NoReturn:
    """Go on as the program, so that a signal to us is one to it; Windows can only start it."""
    if WINDOWS:
        sys.exit(subprocess.run(command, check=False).returncode)
    sys.stdout.flush()
    os.execv(command[0], command)


def say(sentence: str) -> None:
    """Speak to whoever looks on; standard output belongs to the tools."""
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
