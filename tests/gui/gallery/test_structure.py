"""Nothing is cut off, nothing overlaps, all can be reached and is named, keys do: everywhere."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.gui.gallery.conftest import Seen

pytestmark = pytest.mark.timeout(300)  # the first of them waits for every view to be built
FORMS = Path(__file__).parents[3] / "ui"
UNSEEN = frozenset({"BackupMendPage", "ClaimInspection", "InquiryAnswer"})
"""Forms whose name another widget of theirs takes."""


def test_every_form_is_seen(seen: Seen) -> None:
    """A new dialog belongs into `desktop/gallery`: what nobody looks at is not looked at."""
    forms = {ET.parse(form).getroot().findtext("class") or "" for form in FORMS.iterdir()}
    missing = forms - seen.names - UNSEEN
    assert not missing, sorted(missing)


@pytest.mark.parametrize(
    "kind",
    [
        *("cut", "overlaps", "outside", "too_large", "unreachable", "silent"),
        *("unfocused", "straying", "rash", "held"),
    ],
)
def test_the_structure_of_every_view(seen: Seen, kind: str) -> None:
    findings = seen.findings.get(kind, [])
    assert not findings, f"{kind}:\n" + "\n".join(findings)
