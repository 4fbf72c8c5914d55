"""Every test of a table starts light, at 100 %, and without motion."""

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.appearance import dress
from seller_desktop.desktop.theme import Theme


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """The theme in force."""
    worn = Theme("light")
    worn.set_calm(True)
    dress(qapp, worn)
    return worn
