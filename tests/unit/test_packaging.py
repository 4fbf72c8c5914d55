"""The way into the project: what dev.py promises before anything is installed, and the locks."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import debian
import dev
import forms

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))
LOCKS = sorted((ROOT / "packaging").glob("*.lock"))
PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)", re.MULTILINE)
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>OrdersPage</class><widget class="QWidget" name="OrdersPage">
<layout class="QVBoxLayout" name="rows"><item>
<widget class="QPushButton" name="refresh_button">
<property name="text"><string>%s</string></property>
</widget></item></layout></widget></ui>
"""


@pytest.fixture
def tools() -> Path:
    """PySide6's folder, found as dev.py finds it."""
    return dev.qt_programs()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one form and one page, nothing compiled yet."""
    (tmp_path / forms.SOURCES).mkdir()
    (tmp_path / forms.SOURCES / "orders_page.ui").write_text(FORM % "Refresh", "utf-8")
    (tmp_path / forms.CODE).mkdir(parents=True)
    page = 'class Page(QWidget):\n    def title(self):\n        return self.tr("Orders")\n'
    (tmp_path / forms.CODE / "page.py").write_text(page, "utf-8")
    return tmp_path


def locked(lock: Path) -> dict[str, str]:
    return {found["name"]: found["version"] for found in PINNED.finditer(lock.read_text("utf-8"))}


def translate(checkout: Path, word: str, korean: str) -> None:
    path = checkout / forms.TRANSLATIONS / "seller_desktop_ko.ts"
    empty = f'<source>{word}</source>\n        <translation type="unfinished"></translation>'
    done = f"<source>{word}</source>\n        <translation>{korean}</translation>"
    path.write_text(path.read_text("utf-8").replace(empty, done), "utf-8")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_an_old_python_can_read_the_script(script: Path) -> None:
    ast.parse(script.read_text("utf-8"), feature_version=(3, 8))  # raises where it can't


def test_the_old_python_is_told_before_anything_else_is_loaded() -> None:
    before = []
    for node in ast.parse((ROOT / "packaging" / "dev.py").read_text("utf-8")).body:
        if isinstance(node, ast.If):
            break
        before.append(node)
    names = [alias.name for node in before if isinstance(node, ast.Import) for alias in node.names]
    assert names == ["sys"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_no_address_and_a_hash_for_everything(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_lock_serves_every_system() -> None:
    text = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    qt = text.split("pyside6-essentials==")[1].split("\npython")[0]
    assert qt.count("--hash=") >= 4  # Linux twice, macOS, Windows
    assert "sys_platform == 'win32'" in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    runtime = project["project"]["dependencies"]
    everything = runtime + project["dependency-groups"]["dev"]
    for name, asked in (("requirements.lock", runtime), ("requirements-dev.lock", everything)):
        pins = locked(ROOT / "packaging" / name)
        for wish in map(Requirement, asked):
            assert wish.specifier.contains(pins[canonicalize_name(wish.name)]), (name, str(wish))


def test_both_locks_agree() -> None:
    runtime = locked(ROOT / "packaging" / "requirements.lock")
    assert runtime.items() <= locked(ROOT / "packaging" / "requirements-dev.lock").items()


def test_only_packages_of_missing_libraries_are_asked_for() -> None:
    found = set(debian.OFFSCREEN) - {"libEGL.so.1", "libdbus-1.so.3"}
    assert debian.missing(debian.OFFSCREEN, found) == ["libegl1", "libdbus-1-3"]


def test_every_form_and_translation_of_the_checkout_is_fresh(tools: Path) -> None:
    assert forms.stale(ROOT, tools) == []


def test_compiled_forms_are_fresh_until_their_source_changes(checkout: Path, tools: Path) -> None:
    forms.write(checkout, tools)
    compiled = (checkout / forms.FORMS / "ui_orders_page.py").read_text("utf-8")
    assert "refresh_button" in compiled
    assert "Compiler version" not in compiled
    (checkout / forms.SOURCES / "orders_page.ui").write_text(FORM % "Reload", "utf-8")
    assert any("ui_orders_page.py is stale" in said for said in forms.stale(checkout, tools))


def test_a_form_whose_source_is_gone_is_removed(checkout: Path, tools: Path) -> None:
    forms.write(checkout, tools)
    (checkout / forms.SOURCES / "orders_page.ui").unlink()
    assert any("ui_orders_page.py has no form" in said for said in forms.stale(checkout, tools))
    forms.write(checkout, tools)
    assert [path.name for path in (checkout / forms.FORMS).iterdir()] == ["__init__.py"]


def test_a_missing_translation_is_a_complaint(checkout: Path, tools: Path) -> None:
    forms.write(checkout, tools)
    assert forms.stale(checkout, tools) == ["seller_desktop_ko.ts: 2 texts have no Korean yet"]


def test_translations_survive_a_new_text(checkout: Path, tools: Path) -> None:
    forms.write(checkout, tools)
    translate(checkout, "Refresh", "새로고침")
    translate(checkout, "Orders", "주문")
    assert any("seller_desktop_ko.qm is stale" in said for said in forms.stale(checkout, tools))
    forms.write(checkout, tools)
    assert forms.stale(checkout, tools) == []
    (checkout / forms.SOURCES / "shops_page.ui").write_text(FORM % "Add", "utf-8")
    forms.write(checkout, tools)
    texts = (checkout / forms.TRANSLATIONS / "seller_desktop_ko.ts").read_text("utf-8")
    assert "새로고침" in texts
    assert "주문" in texts
    assert "<source>Add</source>" in texts


@pytest.mark.parametrize("verb", ["setup", "run", "test", "check", "forms", "lock", "bench"])
def test_every_verb_is_there(verb: str) -> None:
    assert verb in dev.VERBS


def test_an_unknown_verb_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        dev.main(["polish"])
    assert stopped.value.code == 2
    assert "polish" in capsys.readouterr().err


def test_a_verb_without_arguments_refuses_them() -> None:
    with pytest.raises(SystemExit) as stopped:
        dev.main(["setup", "--fast"])
    assert stopped.value.code == 2
