"""After a power cut the file opens, is whole, and holds a prefix of the commits."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from .cases import DAMAGES, make_template, torn_checkpoint, torn_log

_CASES = 150
_CHECKPOINTS = 40


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template") / "office.db")


@pytest.mark.slow
def test_a_damaged_log_leaves_a_prefix_of_the_commits(template: Path, tmp_path: Path) -> None:
    met: Counter[str] = Counter()
    for number in range(_CASES):
        folder = tmp_path / str(number)
        folder.mkdir()
        met[torn_log(template, folder, f"log-{number}")] += 1
    assert set(met) == set(DAMAGES)


@pytest.mark.slow
def test_a_checkpoint_cut_short_loses_no_commit(template: Path, tmp_path: Path) -> None:
    for number in range(_CHECKPOINTS):
        folder = tmp_path / str(number)
        folder.mkdir()
        torn_checkpoint(template, folder, f"checkpoint-{number}")
