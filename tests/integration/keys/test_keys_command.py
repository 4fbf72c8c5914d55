"""`keys` on the command line: a status, a code that helps, a new key."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from seller_desktop.app import CommandLineProgram, closed_profile, main
from seller_desktop.cli.main import run
from seller_desktop.system.keyring import FileKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SystemRandomness


@dataclass
class Shell:
    """Commands on one profile whose keyring is a file, as scripts use it."""

    root: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    program: CommandLineProgram = field(default_factory=CommandLineProgram)

    def __post_init__(self) -> None:
        self.keyring = FileKeyring(self.root / "keys.json")
        self.monkeypatch.setenv("SELLER_DESKTOP_KEYRING", f"file:{self.root / 'keys.json'}")
        self.paths = ProfilePaths(self.root / "p")

    def run(self, *words: str, typed: str = "") -> int:
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
        return run(["--profile", str(self.paths.root), "--json", *words], self.program)

    def said(self, *words: str, typed: str = "") -> dict[str, object]:
        self.status = self.run(*words, typed=typed)
        found = json.loads(self.capsys.readouterr().out or "{}")
        assert isinstance(found, dict)
        return found

    def lose_key(self) -> None:
        profile = load_profile(self.paths, SystemRandomness())
        self.keyring.delete(f"{profile.id}/db-key/{profile.key_version}")


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    return Shell(tmp_path, monkeypatch, capsys)


def code_of(error: dict[str, object]) -> object:
    inner = error["error"]
    assert isinstance(inner, dict)
    return inner["code"]


def test_the_status_tells_of_key_keyring_and_code(shell: Shell) -> None:
    assert shell.said("keys", "status") == {
        "key_version": 1,
        "keyring": "file",
        "recovery_code": "none",
        "key_change": None,
    }
    shell.said("keys", "code")
    assert shell.said("keys", "status")["recovery_code"] == "kept"


@pytest.mark.parametrize("form", ["{code}\n", '{{"code": "{code}"}}'])
def test_a_lost_key_comes_back_by_the_code_on_standard_input(shell: Shell, form: str) -> None:
    code = str(shell.said("keys", "code")["recovery_code"])
    shell.lose_key()
    assert code_of(shell.said("keys", "status")) == "key_lost"
    shell.said("keys", "recover", typed=form.format(code=code.lower()))
    assert shell.status == 0
    assert shell.said("keys", "status")["key_version"] == 1


def test_a_code_that_does_not_help_says_why(shell: Shell) -> None:
    shell.said("keys", "status")
    assert code_of(shell.said("keys", "recover", typed="abcd")) == "recovery_code_length"
    assert shell.status == 1
    assert code_of(shell.said("keys", "recover", typed='{"pin": 1}')) == "usage"


def test_a_new_key_comes_with_a_new_code(shell: Shell) -> None:
    old = shell.said("keys", "code")["recovery_code"]
    new = shell.said("keys", "rotate", "--yes")["recovery_code"]
    assert new != old
    assert shell.said("keys", "status") == {
        "key_version": 2,
        "keyring": "file",
        "recovery_code": "kept",
        "key_change": None,
    }
    shell.lose_key()
    assert code_of(shell.said("keys", "recover", typed=str(old))) == "recovery_code_wrong"
    shell.said("keys", "recover", typed=str(new))
    assert shell.status == 0


def test_nothing_that_can_not_be_taken_back_happens_without_a_yes(shell: Shell) -> None:
    shell.said("keys", "status")
    for command in ("rotate", "start-over"):
        assert code_of(shell.said("keys", command)) == "usage"
        assert shell.status == 2
    assert shell.said("keys", "status")["key_version"] == 1


def test_starting_over_names_the_file_that_is_kept(shell: Shell) -> None:
    shell.said("keys", "status")
    assert code_of(shell.said("keys", "start-over", "--yes")) == "database_opens"
    shell.lose_key()
    kept = shell.said("keys", "start-over", "--yes")["kept_file"]
    assert Path(str(kept)).exists()
    assert shell.said("keys", "status")["key_version"] == 2


def test_a_key_is_not_changed_under_somebody_at_work(shell: Shell) -> None:
    with shell.program.open(shell.paths.root):
        assert code_of(shell.said("keys", "rotate", "--yes")) == "profile_in_use"


def test_people_read_sentences_in_their_language(
    shell: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert main(["--profile", str(shell.paths.root), "keys", "status"]) == 0
    assert "복구 코드: 없음" in capsys.readouterr().out


def test_the_file_keyring_of_a_script_is_the_profiles_own(shell: Shell) -> None:
    shell.said("keys", "status")
    closed = closed_profile(shell.paths)
    profile = load_profile(shell.paths, closed.ids)
    assert closed.keys(profile).get(1) is not None
