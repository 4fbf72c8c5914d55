"""Profiles of these tests lie in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.fail_each.ram import ram_folder


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with ram_folder() as folder:
        yield folder
