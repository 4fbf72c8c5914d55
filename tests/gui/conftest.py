"""Widgets speak English with its plurals in every test of the window, and a watchdog looks on."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.language import Languages
from seller_desktop.system.korean_calendar import korean_business_days
from tests.gui.watchdog import Watchdog


@pytest.fixture(autouse=True, scope="session")
def holidays_known() -> None:
    """The first screen asks for the holidays in a task of its own; here they are known before."""
    korean_business_days()


@pytest.fixture(autouse=True, scope="session")
def modules_frozen() -> Iterator[None]:
    """What stays for ever is looked at once, so that collecting after every test is quick."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """As in the program, cycles are collected in the window's thread alone: a thread that happened
    to collect a window of an earlier test freed Qt's objects, and the process died."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def english(qapp: QApplication, garbage: None) -> Iterator[Languages]:
    """English, until a test speaks something else; gone after it."""
    languages = Languages(qapp)
    languages.speak("en")
    yield languages
    languages.stop()
    languages.deleteLater()


@pytest.fixture(autouse=True)
def watchdog(english: Languages) -> Iterator[Watchdog]:
    """Fails a test whose window did what its thread must not (`watchdog.py`)."""
    watching = Watchdog(samples="WATCHDOG_SAMPLES" in os.environ)
    watching.start()
    yield watching
    watching.stop()
    findings = watching.take().findings
    watching.deleteLater()
    if findings:
        pytest.fail("The window's thread:\n" + "\n".join(findings), pytrace=False)
