"""Copies the marketplace template under a key of its own: a plug-in package, or into the tree."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

TEMPLATE = Path(__file__).resolve().parent / "marketplace_template"
HALVES = {"connector": "marketplaces", "sandbox": "sandbox"}
"""Each half's folder in the template, and its home in the tree."""
PLUG_IN_FILES = ("pyproject.toml", "README.md")
KEY = re.compile(r"[a-z][a-z0-9]{1,19}")
NAME = re.compile(r"[\w .&+-]{1,30}")

REGISTER = """Two places make it a built-in marketplace:

seller_desktop/marketplaces/registry.py; in BUILT_IN "{key}": _{key}
    def _{key}() -> Marketplace:
        from .{key}.marketplace import {title}

        return {title}()

seller_desktop/sandbox/server.py; in _KINDS "{key}": _Kind(open_{key})
    from .{key}.shop import open_shops as open_{key}
"""
INSTALL = """Install it where Seller Desktop is installed, and try it:

    pip install --no-build-isolation --no-deps -e {folder}
    seller-desktop sandbox --marketplace {key}
    python3 packaging/dev.py test tests/contract -k {key}
"""


class Refused(Exception):
    """The template can't be copied like this; the text says why."""


def read_arguments(arguments: list[str]) -> argparse.Namespace:
    """`KEY [--name NAME] [--into FOLDER]`; wrong usage ends the program."""
    parser = argparse.ArgumentParser(prog="dev.py marketplace", description=__doc__)
    parser.add_argument("key", metavar="KEY", help="lower-case letters and digits: bazaar")
    parser.add_argument("--name", help="what sellers call it; else the key")
    parser.add_argument("--into", type=Path, metavar="FOLDER", help="a plug-in package of its own")
    return parser.parse_args(arguments)


def copy(root: Path, wish: argparse.Namespace) -> tuple[list[Path], str]:
    """Copy as wished; the folders that were written and what is to be done next.

    Raises `Refused`.
    """
    name = wish.name or wish.key.capitalize()
    check(root, wish.key, name)
    if wish.into is not None:
        folder = into_package(wish.into.resolve(), wish.key, name)
        return [folder], INSTALL.format(key=wish.key, folder=folder)
    written = into_tree(root, wish.key, name)
    return written, REGISTER.format(key=wish.key, title=wish.key.capitalize())


def check(root: Path, key: str, name: str) -> None:
    """A key is a folder, a module and an entry point; a name stands between quotation marks."""
    if not KEY.fullmatch(key):
        raise Refused("a key has 2 to 20 lower-case letters and digits: " + key)
    if (root / "seller_desktop" / "marketplaces" / key).exists() or key == "kiosk":
        raise Refused("there is a marketplace of this key: " + key)
    if not NAME.fullmatch(name):
        raise Refused("a name has at most 30 letters, digits, blanks and . & + -: " + name)


def into_package(folder: Path, key: str, name: str) -> Path:
    """A package with its entry points, to be installed beside the program."""
    if folder.exists() and any(folder.iterdir()):
        raise Refused("the folder is not empty: %s" % folder)
    package = folder / ("seller_desktop_" + key)
    write(TEMPLATE / "__init__.py", package / "__init__.py", key, name)
    for half in HALVES:
        write_all(TEMPLATE / half, package / half, key, name)
    for file in PLUG_IN_FILES:
        write(TEMPLATE / file, folder / file, key, name)
    return folder


def into_tree(root: Path, key: str, name: str) -> list[Path]:
    """The two folders of a built-in marketplace."""
    written = []
    for half, home in HALVES.items():
        written.append(root / "seller_desktop" / home / key)
        write_all(TEMPLATE / half, written[-1], key, name)
    return written


def write_all(source: Path, target: Path, key: str, name: str) -> None:
    """Every module of a folder."""
    for path in sorted(source.glob("*.py")):
        write(path, target / path.name, key, name)


def write(source: Path, target: Path, key: str, name: str) -> None:
    """One file with key and name filled in."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled_in(source.read_text("utf-8"), key, name), "utf-8")


def filled_in(text: str, key: str, name: str) -> str:
    """The text with the placeholder's names replaced, the longest first."""
    words = {
        "키오스크 마켓": name,
        "Kiosk Market": name,
        "키오스크": name,
        'Mark("K"': 'Mark("%s"' % name[0].upper(),
        "Kiosk": key.capitalize(),
        "kiosk": key,
    }
    for placeholder, word in words.items():
        text = text.replace(placeholder, word)
    return text
