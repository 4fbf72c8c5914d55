"""Reading the command line: options that stand anywhere, and what is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_desktop.cli.language import profile_language, system_language
from seller_desktop.cli.main import read_globals
from seller_desktop.cli.options import since_ms
from seller_desktop.cli.table import plain, table, width
from seller_desktop.cli.work import status_of
from seller_desktop.domain.korea_time import DAY_MS


@pytest.mark.parametrize(
    "arguments",
    [
        ["--profile", "P", "--json", "orders", "list"],
        ["orders", "--json", "list", "--profile", "P"],
        ["orders", "list", "--profile=P", "--json"],
    ],
)
def test_profile_and_json_are_found_wherever_they_stand(arguments: list[str]) -> None:
    found = read_globals(arguments)
    assert (found.profile, found.as_json, found.rest) == (Path("P"), True, ["orders", "list"])


def test_what_follows_two_dashes_is_left_as_it_is() -> None:
    found = read_globals(["orders", "show", "--", "--json"])
    assert (found.as_json, found.rest) == (False, ["orders", "show", "--", "--json"])


def test_a_profile_without_its_folder_is_a_mistake() -> None:
    assert read_globals(["orders", "--profile"]).mistake


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "ko_KR.UTF-8"}, "en"),
        ({"LC_MESSAGES": "ko_KR", "LANG": "en_US"}, "ko"),
    ],
)
def test_the_language_is_the_systems(variables: dict[str, str], language: str) -> None:
    assert system_language(variables) == language


@pytest.mark.parametrize(
    ("content", "language"),
    [('{"language": "ko"}', "ko"), ('{"language": null}', None), ("[]", None), ("?", None)],
)
def test_a_profile_may_set_the_language(tmp_path: Path, content: str, language: str | None) -> None:
    (tmp_path / "profile.json").write_text(content)
    assert profile_language(tmp_path) == language
    assert profile_language(tmp_path / "nowhere") is None


def test_a_history_begins_on_a_korean_day_or_days_ago() -> None:
    now = 1_795_402_800_000
    assert since_ms("30d", now) == now - 30 * DAY_MS
    assert since_ms("2026-11-23", now) == 1_795_359_600_000


def test_korean_letters_are_two_columns_wide() -> None:
    assert (width("가게"), width("shop"), width("e\u0301")) == (4, 4, 1)
    lines = table(("가", "n"), [["가나다", "1"], ["a", "23"]], frozenset({1})).splitlines()
    assert lines == ["가       n", "------  --", "가나다   1", "a       23"]
    assert {width(line) for line in lines} == {10}


def test_a_long_cell_ends_with_a_mark() -> None:
    (_, _, row) = table(("x",), [["가" * 60]], frozenset()).splitlines()
    assert row.endswith("…")
    assert width(row) <= 44


def test_words_from_outside_cannot_move_the_cursor() -> None:
    assert plain("a\x1b[2J\nb\u202ec") == "a [2J b c"


@pytest.mark.parametrize(
    ("states", "status"),
    [
        (["done", "done"], 0),
        (["done", "rejected"], 3),
        (["rejected"], 1),
        (["superseded", "cancelled"], 1),
        (["ready"], 3),
        (["parked"], 3),
        (["held", "rejected"], 3),
        (["unknown"], 3),
    ],
)
def test_the_status_says_whether_all_is_done(states: list[str], status: int) -> None:
    assert status_of(states) == status
