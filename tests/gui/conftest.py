"""Widgets speak English with its plurals in every test of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.language import Languages


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[Languages]:
    """English, until a test speaks something else; gone after it."""
    languages = Languages(qapp)
    languages.speak("en")
    yield languages
    languages.stop()
    languages.deleteLater()
