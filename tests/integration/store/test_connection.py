"""One encrypted connection: its pragmas, and what it says of a file it can't read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from seller_desktop.domain.errors import Fault, OfficeError, UserFixable
from seller_desktop.store.connection import Role, connect, pragma

from .conftest import KEY, Office

EXPECTED = {
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "journal_size_limit": 67_108_864,
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with some pages and an invented buyer in it, closed."""
    office = Office(tmp_path / "office.db")
    office.add_line(office.add_shop(), name="정미나")
    office.db.close()
    return tmp_path / "office.db"


def refusal(path: Path, key: bytes) -> OfficeError:
    with pytest.raises(OfficeError) as caught:
        connect(path, key, role=Role.WRITER)
    return caught.value


@pytest.mark.parametrize("role", Role)
def test_a_connection_keeps_every_promise(file: Path, role: Role) -> None:
    raw = connect(file, KEY, role=role)
    found = {name: pragma(raw, name) for name in EXPECTED}
    mode = raw.execute("PRAGMA journal_mode").fetchall()[0][0]
    cache = pragma(raw, "cache_size")
    raw.close()
    assert found == EXPECTED
    assert mode == "wal"
    assert cache == -role.value


def test_a_reader_can_not_write(file: Path) -> None:
    raw = connect(file, KEY, role=Role.GUI)
    with pytest.raises(driver.OperationalError, match="readonly"):
        raw.execute("DELETE FROM shop")
    raw.close()


def test_a_reader_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="database_missing"):
        connect(tmp_path / "office.db", KEY, role=Role.READER)
    assert not list(tmp_path.iterdir())


def test_the_file_is_never_plain(file: Path) -> None:
    for path in file.parent.iterdir():
        content = path.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert "정미나".encode() not in content


def test_a_wrong_key_is_said_plainly(file: Path) -> None:
    error = refusal(file, bytes(32))
    assert isinstance(error, UserFixable)
    assert error.code == "database_key_wrong"


def test_a_damaged_first_page_is_told_from_a_wrong_key(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    error = refusal(file, KEY)
    assert isinstance(error, Fault)
    assert error.code == "database_damaged"


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(5000), b"short", bytes(2000)])
def test_a_file_that_is_none_of_ours_is_damaged_and_stays(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(content)
    assert refusal(path, KEY).code == "database_damaged"
    assert path.read_bytes() == content


def test_a_place_that_can_not_be_written_is_said_plainly(tmp_path: Path) -> None:
    assert refusal(tmp_path / "missing" / "office.db", KEY).code == "database_cannot_open"


def test_a_key_of_another_length_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(tmp_path / "office.db", b"short", role=Role.WRITER)


def test_the_first_question_needs_no_sqlalchemy(file: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from seller_desktop.store.database import Database\n"
        "from seller_desktop.store import worklist, claims_list, day_ahead\n"
        "from seller_desktop.system.clock import SystemClock\n"
        "db = Database.open(Path(sys.argv[1]), bytes(range(32)), SystemClock())\n"
        "raw = db.gui_connection()\n"
        "keys = worklist.keys(raw, worklist.WorklistFilter(), worklist.Sort(), 0)\n"
        "assert len(worklist.page(raw, keys)) == 1\n"
        "assert worklist.counts(raw, None, 0)[worklist.Stage.PAID] == 1\n"
        "day_ahead.due_lines(raw, None)\n"
        "heavy = {'sqlalchemy', 'alembic', 'keyring', 'requests'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", script, str(file)], cwd=root, check=True)
