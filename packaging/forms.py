"""Compiles the Qt Designer forms and the translations with the programs inside PySide6.

They are called directly: the wrappers that PySide6 puts into the environment start slower.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

SOURCES = Path("ui")
FORMS = Path("seller_desktop/desktop/forms")
CODE = Path("seller_desktop/desktop")
TRANSLATIONS = Path("resources/translations")
NAME = "seller_desktop_ko"
ENGLISH = "seller_desktop_en"
PLURAL = re.compile(r"\((e?s)\)")
PACKAGE = '"""Qt Designer\'s forms, compiled by packaging/dev.py: never edited by hand."""\n'
# The one line that changes with each release of the compiler.
VERSION_LINE = re.compile(r"## Created by: Qt User Interface Compiler version .*\n##\n")


def write(root: Path, tools: Path) -> int:
    """Compile everything into the checkout; the exit status."""
    forms = compile_forms(root, tools)
    folder = root / FORMS
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob("*.py"):
        if path.name not in forms:
            path.unlink()
    for name, text in forms.items():
        write_if_changed(folder / name, text.encode("utf-8"))
    compiled = compile_translations(root, tools)
    (root / TRANSLATIONS).mkdir(parents=True, exist_ok=True)
    for name, content in compiled.items():
        write_if_changed(root / TRANSLATIONS / name, content)
    open_entries = unfinished(compiled[NAME + ".ts"].decode("utf-8"))
    print("%d forms, %d Korean texts to translate" % (len(forms) - 1, open_entries))
    return 0


def check(root: Path, tools: Path) -> int:
    """Compare the checkout with what its sources give; the exit status."""
    complaints = stale(root, tools)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def stale(root: Path, tools: Path) -> list[str]:
    """A sentence for each form or translation that is not what its sources give."""
    expected = {
        FORMS / name: text.encode("utf-8") for name, text in compile_forms(root, tools).items()
    }
    compiled = compile_translations(root, tools)
    expected.update({TRANSLATIONS / name: content for name, content in compiled.items()})
    complaints = [
        "%s is stale: run packaging/dev.py forms" % path.as_posix()
        for path, content in sorted(expected.items())
        if read(root / path) != content
    ]
    complaints += [
        "%s has no form: run packaging/dev.py forms" % (FORMS / path.name).as_posix()
        for path in sorted((root / FORMS).glob("*.py"))
        if FORMS / path.name not in expected
    ]
    open_entries = unfinished(compiled[NAME + ".ts"].decode("utf-8"))
    if open_entries:
        complaints.append("%s.ts: %d texts have no Korean yet" % (NAME, open_entries))
    return complaints


def compile_forms(root: Path, tools: Path) -> dict[str, str]:
    """File name -> Python text of each form, and of the package that holds them."""
    compiler = program(tools, "uic")
    forms = {"__init__.py": PACKAGE}
    for source in sorted((root / SOURCES).glob("*.ui")):
        text = output([compiler, "-g", "python", "--no-autoconnection", source.name], source.parent)
        forms["ui_%s.py" % source.stem] = VERSION_LINE.sub("", text.replace("\r\n", "\n"))
    return forms


def compile_translations(root: Path, tools: Path) -> dict[str, bytes]:
    """The .ts brought up to date, keeping what is translated, and the .qm made of it."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / (NAME + ".ts")
        compiled = Path(folder) / (NAME + ".qm")
        plurals = Path(folder) / (ENGLISH + ".ts")
        english = Path(folder) / (ENGLISH + ".qm")
        kept = read(root / TRANSLATIONS / texts.name)
        if kept is not None:
            texts.write_bytes(kept)
        # fmt: off
        collect = [
            program(tools, "lupdate"), "-silent", "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", "ko_KR",
            *translated_sources(root), "-ts", str(texts),
        ]
        # fmt: on
        output(collect, root)
        plurals.write_bytes(english_plurals(texts.read_bytes()))
        for source, target in ((texts, compiled), (plurals, english)):
            output([program(tools, "lrelease"), "-silent", str(source), "-qm", str(target)], root)
        return {
            texts.name: texts.read_bytes().replace(b"\r\n", b"\n"),
            compiled.name: compiled.read_bytes(),
            english.name: english.read_bytes(),
        }


def english_plurals(texts: bytes) -> bytes:
    """The .ts that makes "1 order" and "2 orders" of "%n order(s)", from any other .ts."""
    tree = ET.fromstring(texts)  # noqa: S314 - our own file
    tree.set("language", "en_US")
    for context in tree.iter("context"):
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation is None or not PLURAL.search(source):
                context.remove(message)
                continue
            message.set("numerus", "yes")  # some are counted where the collector can't see it
            translation.clear()
            for ending in ("", r"\1"):
                ET.SubElement(translation, "numerusform").text = PLURAL.sub(ending, source)
    made: bytes = ET.tostring(tree, encoding="utf-8", xml_declaration=True)
    return made


def translated_sources(root: Path) -> list[str]:
    """Where widget texts stand, sorted, relative to the checkout; forms as their .ui."""
    code = [path for path in (root / CODE).rglob("*.py") if root / FORMS not in path.parents]
    forms = list((root / SOURCES).glob("*.ui"))
    return [path.relative_to(root).as_posix() for path in sorted(code) + sorted(forms)]


def unfinished(texts: str) -> int:
    """How many entries of a .ts have no translation yet."""
    return texts.count('<translation type="unfinished"')


def program(tools: Path, name: str) -> str:
    """The path of one of PySide6's programs, which lie elsewhere on each system."""
    for folder in (tools, tools / "Qt" / "libexec"):
        for suffix in ("", ".exe"):
            if (folder / (name + suffix)).is_file():
                return str(folder / (name + suffix))
    sys.exit("PySide6 in this environment has no %s: run packaging/dev.py setup" % name)


def output(command: list[str], folder: Path) -> str:
    """What a program prints; its complaints end the run."""
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        command,
        cwd=str(folder),
        env=offscreen,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        check=False,
    )
    complaint = done.stderr.decode("utf-8", "replace").strip()
    if done.returncode or complaint:
        sys.exit("%s: %s" % (Path(command[0]).stem, complaint or "failed"))
    return done.stdout.decode("utf-8")


def read(path: Path) -> bytes | None:
    """The file's bytes, or None where there is none."""
    return path.read_bytes() if path.is_file() else None


def write_if_changed(path: Path, content: bytes) -> None:
    """Write only what differs, so that unchanged files keep their time."""
    if read(path) != content:
        path.write_bytes(content)
