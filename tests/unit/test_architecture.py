"""The house rules a machine can hold: who imports whom, what is used where, how long a file is.

Each rule is a function from one module to complaints, and is shown to complain.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = "seller_desktop"
FORMS = ROOT / PROGRAM / "desktop" / "forms"
TEMPLATE = "packaging/marketplace_template/"
COPIED = {
    TEMPLATE + "connector/": f"{PROGRAM}/marketplaces/kiosk/",
    TEMPLATE + "sandbox/": f"{PROGRAM}/sandbox/kiosk/",
}
"""Where the halves of the template stand once they are copied: they keep the rules of there."""

CORE = {"domain", "system"}
ENGINE = CORE | {"store", "marketplaces", "shipping", "sync"}
FACE = ENGINE | {"actions"}
MAY_IMPORT = {
    "domain": set[str](),
    "system": {"domain"},
    "store": CORE,
    "marketplaces": CORE,
    "shipping": CORE,
    "sandbox": CORE,
    "sync": ENGINE - {"sync"},
    "actions": ENGINE,
    "desktop": FACE,
    "cli": FACE,
    "app": FACE | {"sandbox", "desktop", "cli"},
    "__main__": {"app"},
    "__init__": set[str](),
}
AT_HOME = {
    "PySide6": {"desktop"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "sqlcipher3": {"store"},
    "keyring": {"system"},
    "holidays": {"system"},
    "requests": {"marketplaces"},
    "werkzeug": {"sandbox"},
    "click": {"cli", "app"},
    "xlsxwriter": {"actions"},
}
CLOCK = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("time.time", "time.time_ns", "time.sleep"),
}
RICH_TEXT = {"setHtml", "insertHtml"}
HOMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
# Written in pieces, so that this file is not found by its own search.
INDEXES = ["pypi" + r"\.org", "python" + "hosted"]
FOLDERS = ["/wo" + "rk/", "/ro" + "ot/", r"[A-Z]:\\Us" + "ers"]
MACHINE = re.compile("|".join(INDEXES + FOLDERS))
NAMES = {
    "naver": "naver|smartstore|스마트스토어",
    "coupang": "coupang|쿠팡",
    "woocommerce": "woocommerce|우커머스",
    "": r"11st|11번가|\besm\b|cafe24|shopify",
}
"""What each marketplace is called, by the folder that may say it; the last are still to come."""
NAMING = (
    f"{PROGRAM}/marketplaces/registry.py",
    f"{PROGRAM}/sandbox/server.py",
    f"{PROGRAM}/domain/texts/",
    *("tests/", "README.md", "CHANGELOG.md"),
)
"""Where every name may stand: what is registered, what is told, what is tried."""
FROZEN = {f"{PROGRAM}/store/payloads.py": "naverMileagePaymentAmount"}
"""Words of a stored format: another word would make stored answers unreadable."""
KEPT_DOTS = {".ci", ".gitignore", ".gitattributes"}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: `("seller_desktop", "domain", "order", "Order")`, and where it stands."""

    path: tuple[str, ...]
    at_top: bool


class Module:
    """One file of Python, read once."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.tree = ast.parse(text)
        self.parts = Path(path).with_suffix("").parts
        self.layer = self.parts[1] if self.parts[0] == PROGRAM else ""

    def imports(self) -> Iterator[Import]:
        functions = [node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)]
        inside = {id(inner) for function in functions for inner in ast.walk(function)}
        for node in ast.walk(self.tree):
            at_top = id(node) not in inside
            if isinstance(node, ast.Import):
                yield from (Import(tuple(a.name.split(".")), at_top) for a in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self.parts[: -node.level] if node.level else ()
                base += tuple((node.module or "").split(".")) if node.module else ()
                yield from (Import((*base, a.name), at_top) for a in node.names)

    def names_used(self) -> Iterator[str]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Attribute):
                owner = ast.unparse(node.value).rsplit(".", 1)[-1]
                yield f"{owner}.{node.attr}"


def arrows(module: Module) -> Iterator[str]:
    """Imports point one way; nothing imports its neighbour of the same level."""
    for found in module.imports():
        if found.path[0] == PROGRAM and len(found.path) > 1 and module.layer:
            target = found.path[1]
            if target in MAY_IMPORT and target not in MAY_IMPORT[module.layer] | {module.layer}:
                yield f"{module.layer} must not import {target}"
            if module.layer == "app" and target == "desktop" and found.at_top:
                yield "app imports desktop only inside a function: the command line has no Qt"


def libraries(module: Module) -> Iterator[str]:
    """Each library has its home; the domain has none but the standard library."""
    for found in module.imports():
        library = found.path[0]
        lent = module.layer == "app" and not found.at_top and library == "PySide6"
        if module.layer and not lent and module.layer not in AT_HOME.get(library, {module.layer}):
            yield f"{library} is not used in {module.layer}"
        if module.layer == "domain" and library not in {PROGRAM, *sys.stdlib_module_names}:
            yield f"the domain uses the standard library only, not {library}"


def marketplaces(module: Module) -> Iterator[str]:
    """A marketplace's folder is known to itself and to the registry alone."""
    if module.path == f"{PROGRAM}/marketplaces/registry.py":
        return
    for found in module.imports():
        if found.path[:2] == (PROGRAM, "marketplaces") and len(found.path) > 2:
            folder = found.path[2]
            foreign = module.parts[:3] != (PROGRAM, "marketplaces", folder)
            if foreign and module.layer and is_marketplace(folder):
                yield f"the marketplace {folder} is imported from outside its folder"


def time_from_the_port(module: Module) -> Iterator[str]:
    """Only the clock knows what time it is."""
    if module.layer and module.path != f"{PROGRAM}/system/clock.py":
        yield from (f"{name} is the clock's" for name in module.names_used() if name in CLOCK)


def plain_text(module: Module) -> Iterator[str]:
    """Text from outside is never shown as rich text."""
    for name in module.names_used():
        if name.rsplit(".", 1)[-1] in RICH_TEXT:
            yield f"{name}: text from outside is plain"


def words(module: Module) -> Iterator[str]:
    """A docstring at the head, a noun for a name, and no more than 400 lines or 60 a function."""
    if module.text and not ast.get_docstring(module.tree):
        yield "a module opens with what it is for"
    if module.parts[-1] in HOMELESS:
        yield f"{module.parts[-1]} is no noun of the trade"
    if module.text.count("\n") > 400:
        yield "over 400 lines: which two nouns are in here?"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60:
            yield f"{node.name} is over 60 lines"


def is_marketplace(folder: str) -> bool:
    return (ROOT / PROGRAM / "marketplaces" / folder).is_dir() or folder in {"naver", "coupang"}


def modules() -> list[Module]:
    files = [path for top in (PROGRAM, "tests", "packaging") for path in (ROOT / top).rglob("*.py")]
    return [
        Module(as_copied(path.relative_to(ROOT).as_posix()), path.read_text("utf-8"))
        for path in sorted(files)
        if FORMS not in path.parents
    ]


def as_copied(path: str) -> str:
    for half, home in COPIED.items():
        path = path.replace(half, home) if path.startswith(half) else path
    return path


RULES: list[Callable[[Module], Iterator[str]]] = [
    *(arrows, libraries, marketplaces, time_from_the_port, plain_text, words)
]


@pytest.mark.parametrize("rule", RULES)
def test_every_module_keeps_the_rule(rule: Callable[[Module], Iterator[str]]) -> None:
    complaints = [f"{module.path}: {said}" for module in modules() for said in rule(module)]
    assert not complaints, "\n".join(complaints)


BROKEN = [
    (arrows, "store/orders.py", "from seller_desktop.sync import push"),
    (arrows, "store/orders.py", "from ..shipping import parcel"),
    (arrows, "domain/order.py", "import seller_desktop.system.clock"),
    (arrows, "sandbox/world.py", "def f():\n    from seller_desktop.store import writer"),
    (arrows, "cli/orders.py", "from ..desktop import tray"),
    (arrows, "app.py", "from .desktop import main_window"),
    (libraries, "cli/orders.py", "from PySide6.QtCore import QObject"),
    (libraries, "app.py", "import PySide6"),
    (libraries, "sync/outbox.py", "from sqlalchemy import select"),
    (libraries, "app.py", "import sqlalchemy"),
    (libraries, "sync/push.py", "import requests"),
    (libraries, "domain/deadline.py", "import holidays"),
    (marketplaces, "marketplaces/coupang/client.py", "from ..naver import auth"),
    (marketplaces, "sync/push.py", "from seller_desktop.marketplaces.naver import wire"),
    (time_from_the_port, "sync/push.py", "x = datetime.now(UTC)"),
    (time_from_the_port, "sync/push.py", "import time\nx = time.time()"),
    (time_from_the_port, "store/writer.py", "x = datetime.datetime.now()"),
    (plain_text, "desktop/orders/page.py", "label.setHtml(memo)"),
    (words, "store/orders.py", "x = 1"),
    (words, "store/utils.py", '"""Anything."""'),
    (words, "store/orders.py", '"""Orders."""\n' + "x = 1\n" * 400),
    (words, "store/orders.py", '"""Orders."""\ndef f():\n' + "    x = 1\n" * 60),
]


@pytest.mark.parametrize(("rule", "path", "text"), BROKEN)
def test_a_broken_rule_is_seen(
    rule: Callable[[Module], Iterator[str]], path: str, text: str
) -> None:
    assert list(rule(Module(f"{PROGRAM}/{path}", text)))


KEPT = [
    (arrows, "sync/push.py", "from ..store import writer\nfrom ..marketplaces import contract"),
    (libraries, "app.py", "def start():\n    from PySide6.QtWidgets import QApplication"),
    (marketplaces, "marketplaces/naver/client.py", "from . import auth\nfrom .. import http"),
    (marketplaces, "marketplaces/registry.py", "from .naver import connector"),
    (time_from_the_port, "system/clock.py", "x = datetime.now(UTC)"),
]


@pytest.mark.parametrize(("rule", "path", "text"), KEPT)
def test_what_is_allowed_passes(
    rule: Callable[[Module], Iterator[str]], path: str, text: str
) -> None:
    assert not list(rule(Module(f"{PROGRAM}/{path}", text)))


def test_the_template_keeps_the_rules_of_where_it_is_copied_to() -> None:
    found = {module.path for module in modules()}
    assert {f"{home}__init__.py" for home in COPIED.values()} <= found
    broken = Module(as_copied(TEMPLATE + "sandbox/app.py"), f"from {PROGRAM} import marketplaces")
    assert list(arrows(broken))


def test_packaging_does_not_hide_the_library_of_its_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_file_names_a_package_index_or_a_folder_of_this_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in kept_files()
        for match in MACHINE.finditer(path.read_bytes().decode("utf-8", "ignore"))
    ]
    assert not found, "\n".join(found)


def kept_files() -> Iterator[Path]:
    """The checkout's own files, as git would see them, in a copy without git too."""
    for top in sorted(ROOT.iterdir()):
        private = top.name.startswith(".") and top.name not in KEPT_DOTS
        if private or top.name in {"build", "dist", "htmlcov"}:
            continue
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def test_a_marketplace_is_named_at_home_alone() -> None:
    found = []
    for path in kept_files():
        raw = path.read_bytes()
        place = path.relative_to(ROOT).as_posix()
        if b"\0" not in raw:
            text = raw.decode("utf-8", "ignore")
            found += [f"{place}: {name}" for name in strange_names(place, text)]
    assert not found, "\n".join(found)


def strange_names(place: str, text: str) -> list[str]:
    """Names of marketplaces that a file may not say."""
    if place.startswith(NAMING):
        return []
    text = text.replace(FROZEN.get(place, "\0"), "")
    homes = [f"{PROGRAM}/{half}/{{}}/" for half in ("marketplaces", "sandbox")]
    foreign = [
        names
        for folder, names in NAMES.items()
        if not (folder and place.startswith(tuple(home.format(folder) for home in homes)))
    ]
    return re.findall("|".join(foreign), text, re.IGNORECASE)


@pytest.mark.parametrize(
    ("place", "text", "count"),
    [
        ("seller_desktop/sync/push.py", 'if shop.marketplace == "naver":', 1),
        ("seller_desktop/marketplaces/coupang/facts.py", "as WooCommerce does; Coupang's own", 1),
        ("seller_desktop/desktop/shops/page.py", "# 쿠팡 only", 1),
        ("seller_desktop/store/payloads.py", "naverMileagePaymentAmount naverPay", 1),
        ("seller_desktop/sandbox/naver/app.py", "NAVER and SmartStore", 0),
        ("README.md", "WooCommerce and Cafe24", 0),
        ("ui/shop_detail.ui", "timesMs of a plain shop", 0),
    ],
)
def test_a_marketplaces_name_elsewhere_is_seen(place: str, text: str, count: int) -> None:
    assert len(strange_names(place, text)) == count


def test_an_address_of_an_index_is_seen() -> None:
    assert MACHINE.search("--index-url=" + "pypi" + ".org")
    assert MACHINE.search("/ro" + "ot/.cache")
