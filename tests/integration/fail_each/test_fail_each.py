"""Every call of every port fails once, in every way it can: nothing is lost and nothing repeated.

As SQLite's own tests do for memory and disk: the calls of a scenario are counted, then it runs once
for each of them and each way to fail.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from .desk import VirtualDesk
from .ports import KINDS, Fate
from .ram import ram_folder
from .scenario import Scenario

_FEWEST = {"http": 20, "write": 20, "read": 20, "keyring": 2, "sleep": 5}


@pytest.fixture(scope="module")
def template() -> Iterator[VirtualDesk]:
    """A profile with a shop that was read once, closed."""
    with ram_folder() as folder:
        desk = VirtualDesk(folder)
        desk.add_shop()
        desk.office.db.checkpoint()
        desk.close()
        yield desk


@pytest.fixture(scope="module")
def calls(template: VirtualDesk) -> dict[str, int]:
    """How often each port is called when nothing fails."""
    with ram_folder() as folder:
        scenario = live(template, folder, Fate())
    assert scenario.told == []
    return dict(scenario.desk.fate.calls)


def live(template: VirtualDesk, folder: Path, fate: Fate) -> Scenario:
    """The scenario from its start to the rest, looked at."""
    desk = VirtualDesk(folder, copied_from=template, fate=fate)
    try:
        scenario = Scenario(desk)
        scenario.live()
        scenario.rest()
        scenario.check()
    finally:
        desk.close()
    return scenario


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.usefixtures("expected_errors")
@pytest.mark.parametrize(
    ("port", "kind"), [(port, kind) for port, kinds in KINDS.items() for kind in kinds]
)
def test_any_one_call_may_fail(
    template: VirtualDesk, calls: dict[str, int], tmp_path: Path, port: str, kind: str
) -> None:
    logging.disable(logging.CRITICAL)
    assert calls[port] >= _FEWEST[port]
    for number in range(1, calls[port] + 1):
        try:
            live(template, tmp_path / str(number), Fate(port, number, kind))
        except Exception as error:
            raise AssertionError(f"call {number} of {port}, {kind}: {error!r}") from error
        finally:
            logging.disable(logging.NOTSET)
