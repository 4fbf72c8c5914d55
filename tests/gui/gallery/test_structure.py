"""Nothing is cut off, nothing overlaps, everything can be reached and is named: everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.gallery.conftest import Seen

FORMS = Path(__file__).parents[3] / "ui"


@pytest.mark.parametrize(
    "kind", ["cut", "overlaps", "outside", "too_large", "unreachable", "silent"]
)
def test_the_structure_of_every_view(seen: Seen, kind: str) -> None:
    findings = seen.findings.get(kind, [])
    assert not findings, f"{kind}:\n" + "\n".join(findings)
