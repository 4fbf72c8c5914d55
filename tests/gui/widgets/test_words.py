"""Texts on marks: statuses, deadlines, ages, and what comes from outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.desktop.widgets.deadline_words import clock_time, deadline_words
from seller_desktop.desktop.widgets.plain_text import clean_text
from seller_desktop.desktop.widgets.status_words import quoted, status_word
from seller_desktop.desktop.widgets.sync_state import SyncKind, SyncState, age_words, pill_words
from seller_desktop.domain.deadline import DeadlineClass
from seller_desktop.domain.order import LineStatus
from tests.gui.widgets.gallery import HOUR, MINUTE, NOW

MIDNIGHT = NOW + 12 * HOUR + 48 * MINUTE


@pytest.mark.parametrize(
    ("due_at", "kind", "text"),
    [
        (NOW - 26 * HOUR, DeadlineClass.OVERDUE, "1 d late"),
        (NOW - 3 * HOUR, DeadlineClass.OVERDUE, "3 h late"),
        (NOW - 10_000, DeadlineClass.OVERDUE, "1 m late"),
        (NOW + 108 * MINUTE, DeadlineClass.HOURS, "1 h 48 m"),
        (NOW + 48 * MINUTE, DeadlineClass.HOURS, "48 m"),
        (NOW + 5 * HOUR, DeadlineClass.TODAY, "Today 16:12"),
        (MIDNIGHT, DeadlineClass.TODAY, "Today 24:00"),
        (MIDNIGHT - 1, DeadlineClass.TODAY, "Today 24:00"),
        (MIDNIGHT + 24 * HOUR, DeadlineClass.TOMORROW, "Tomorrow"),
        (MIDNIGHT + 14 * HOUR, DeadlineClass.TOMORROW, "Tmrw 14:00"),
        (MIDNIGHT + 30 * HOUR, DeadlineClass.LATER, "Nov 26 Thu"),
    ],
)
def test_a_deadline_says_what_the_seller_would_have_to_reckon(
    qapp, due_at: int, kind: DeadlineClass, text: str
):
    words = deadline_words(due_at, NOW)
    assert (words.kind, words.text) == (kind, text)


def test_a_deadline_changes_at_full_minutes_only(qapp):
    due = NOW + 90 * MINUTE
    assert deadline_words(due, NOW + 1).text == deadline_words(due, NOW + 59_999).text
    assert deadline_words(due, NOW + MINUTE).text != deadline_words(due, NOW).text


def test_clock_times_are_korean():
    assert clock_time(NOW) == "11:12"


def test_every_status_has_a_word(qapp):
    for status in LineStatus:
        assert status_word(status) != status


def test_an_unknown_word_is_shown_as_it_came(qapp):
    assert quoted("hold_pg") == "“hold_pg”"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("김\u202e민수", "김민수"),
        ("a\x00b\x1bc", "abc"),
        ("줄\n바꿈\t칸", "줄 바꿈 칸"),
        ("<b>굵게</b>", "<b>굵게</b>"),
        ("", ""),
    ],
)
def test_control_and_direction_characters_never_reach_the_screen(raw: str, clean: str):
    assert clean_text(raw) == clean


@given(st.text(max_size=300))
def test_cleaned_text_is_bounded_and_stays_clean(raw: str):
    cleaned = clean_text(raw, longest=50)
    assert len(cleaned) <= 50
    assert clean_text(cleaned, longest=50) == cleaned


@pytest.mark.parametrize(
    ("ago", "text"),
    [(None, "never"), (0, "just now"), (MINUTE, "1 min ago"), (2 * HOUR, "2 h ago")],
)
def test_ages_in_words(qapp, ago: int | None, text: str):
    assert age_words(None if ago is None else NOW - ago, NOW) == text


@pytest.mark.parametrize(
    ("state", "strong", "fact", "more"),
    [
        (SyncState(SyncKind.FRESH, NOW - MINUTE), "Up to date", "1 min ago", ""),
        (SyncState(SyncKind.FRESH, NOW, attention=2), "Up to date", "just now", "2 need attention"),
        (SyncState(SyncKind.SYNCING, done=3, total=5), "Syncing", "3/5", ""),
        (SyncState(SyncKind.SENDING, waiting=12), "Sending", "12 left", ""),
        (SyncState(SyncKind.OFFLINE, NOW, waiting=14), "Offline", "as of 11:12", "14 waiting"),
        (
            SyncState(SyncKind.BACKING_OFF, shop="11st", next_try_at=NOW + 90_000),
            "11st slow",
            "retry in 2 min",
            "",
        ),
        (SyncState(SyncKind.ATTENTION, attention=2), "2 need attention", "", ""),
        (
            SyncState(SyncKind.DISCONNECTED, shop="쿠팡", remedy="register IP"),
            "쿠팡 disconnected",
            "register IP",
            "",
        ),
    ],
)
def test_the_pill_says_state_and_fact(qapp, state: SyncState, strong: str, fact: str, more: str):
    words = pill_words(state, NOW)
    assert (words.strong, words.fact, words.more) == (strong, fact, more)
