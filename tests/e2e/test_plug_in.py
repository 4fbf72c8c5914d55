"""A marketplace made from the template, built as a wheel and found by its entry points alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import dev
import marketplace

from .conftest import Machine, world_of

ROOT = Path(__file__).parents[2]
KEY, NAME = "bazaar", "달빛 Bazaar of thirty letters"
PASSED = re.compile(r"(\d+) passed")
FEWEST_PASSED = 55


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plug-in's source, as the verb of dev.py writes it; the environment is this one."""
    folder = tmp_path_factory.mktemp("plug-in") / "source"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dev, "prepare", lambda: None)
        patch.setattr(dev, "PYTHON", Path(sys.executable))
        assert dev.main(["marketplace", KEY, "--name", NAME, "--into", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def site(package: Path) -> Path:
    """Where its wheel is unpacked: what an installation is, apart from the program's own folder."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    subprocess.run(build, cwd=package, check=True, capture_output=True)
    (wheel,) = (package / "dist").glob("*.whl")
    folder = package.parent / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture
def installed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes started from here find the plug-in."""
    paths = [str(site), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))


def test_nothing_of_the_placeholder_is_left(package: Path) -> None:
    files = [path for path in package.rglob("*") if path.suffix in {".py", ".toml", ".md"}]
    assert len(files) > 30
    for path in files:
        text = path.read_text("utf-8")
        assert not re.search("kiosk|키오스크", text, re.IGNORECASE), path
    facts = (package / f"seller_desktop_{KEY}" / "connector" / "facts.py").read_text("utf-8")
    assert f'KEY = "{KEY}"' in facts
    assert f'Words("{NAME}", "{NAME}")' in facts


def test_copy_into_the_tree_names_what_is_to_be_registered(tmp_path: Path) -> None:
    written, told = marketplace.copy(tmp_path, marketplace.read_arguments([KEY]))
    homes = [tmp_path / "seller_desktop" / home / KEY for home in ("marketplaces", "sandbox")]
    assert written == homes
    assert all((home / "__init__.py").is_file() for home in homes)
    assert "from .bazaar.marketplace import Bazaar" in told
    assert '"bazaar": _Kind(open_bazaar)' in told


@pytest.mark.parametrize("key", ["naver", "kiosk", "Bazaar", "my-shop", "b", "9lives"])
def test_key_that_is_taken_or_none_is_refused(key: str) -> None:
    with pytest.raises(marketplace.Refused):
        marketplace.copy(ROOT, marketplace.read_arguments([key]))


def test_folder_with_something_in_it_and_a_name_that_breaks_code_are_refused(
    tmp_path: Path,
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    for odd in (["--into", str(tmp_path)], ["--name", 'a"b', "--into", str(tmp_path / "new")]):
        with pytest.raises(marketplace.Refused):
            marketplace.copy(ROOT, marketplace.read_arguments([KEY, *odd]))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_copy_keeps_the_house_rules(package: Path) -> None:
    ours = ["--no-cache", "--config", str(ROOT / "pyproject.toml"), str(package)]
    for check in (["check"], ["format", "--check"]):
        command = [sys.executable, "-m", "ruff", *check, *ours]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("installed")
def test_plug_in_passes_the_whole_contract_suite() -> None:
    suite = ["tests/contract", "-k", KEY, "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *suite],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-4000:] + ended.stderr
    found = PASSED.search(ended.stdout)
    assert found is not None
    assert int(found[1]) >= FEWEST_PASSED


@pytest.mark.slow
@pytest.mark.usefixtures("installed")
def test_seller_works_with_the_plug_in_from_the_command_line(machine: Machine) -> None:
    (shop,) = machine.sandbox("--marketplace", KEY, "--orders", "60", "--seed", "7")
    machine.add_shop(shop)
    machine.json("sync")
    first, second = machine.paid_lines()[:2]
    machine.json("orders", "confirm", first)
    machine.json("orders", "dispatch", second, "--courier", "cj", "--invoice", "650000012342")
    world = world_of(shop)
    told = [(row["line_no"], row["verb"], row["invoice_no"]) for row in world["ledger"]]
    assert told == [
        (first, "confirm", None),
        (second, "confirm", None),
        (second, "dispatch", "650000012342"),
    ]
    listed = {item["line_no"]: item["status"] for item in machine.items("orders", "list")}
    assert listed == {line["line_no"]: line["status"] for line in world["lines"]}
    assert (listed[first], listed[second]) == ("accepted", "dispatched")
