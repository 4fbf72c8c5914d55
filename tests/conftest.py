"""What holds for every test: no screen, no keyring, no folder of the real user, no silent error.

Qt stays out of here, so that the tests of the core need none.
"""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

TESTS = Path(__file__).parent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


class ErrorRecords(logging.Handler):
    """Keeps what is logged at ERROR and above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    items[:] = dealt(items, workers)
    for item in items:
        if TESTS / "gui" in item.path.parents:
            item.add_marker(pytest.mark.gui)


def dealt(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """What takes minutes begins first, each at the worker that has the least of it: xdist gives
    each a run of equal length of what is collected, and nobody takes over what stands first."""
    marked = [(item, item.get_closest_marker("long")) for item in items]
    long = [(mark.kwargs["seconds"], item) for item, mark in marked if mark is not None]
    shares: list[list[tuple[int, pytest.Item]]] = [[] for _ in range(workers)]
    for one in sorted(long, key=lambda one: -one[0]):
        min(shares, key=lambda share: sum(seconds for seconds, _ in share)).append(one)
    rest = [item for item, mark in marked if mark is None]
    order: list[pytest.Item] = []
    for number, share in enumerate(shares):
        size = (len(items) - len(order)) // (workers - number)
        short = max(0, size - len(share))
        order += [item for _, item in share] + rest[:short]
        rest = rest[short:]
    return order + rest


@pytest.fixture(scope="session", autouse=True)
def no_real_user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's folders are temporary ones, for child processes too."""
    home = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as environment:
        for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
            environment.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        yield home


@pytest.fixture(autouse=True)
def error_records(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fails a test in which an error was logged, unless it asks for `expected_errors`."""
    recorder = ErrorRecords()
    root = logging.getLogger()
    root.addHandler(recorder)
    yield recorder.records
    root.removeHandler(recorder)
    if recorder.records and "expected_errors" not in request.fixturenames:
        sentences = [f"{record.name}: {record.getMessage()}" for record in recorder.records]
        pytest.fail("Errors were logged:\n" + "\n".join(sentences), pytrace=False)


@pytest.fixture
def expected_errors(error_records: list[logging.LogRecord]) -> list[logging.LogRecord]:
    """The errors logged so far in this test, which expects them and looks at them."""
    return error_records
