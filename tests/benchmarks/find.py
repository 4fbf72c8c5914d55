"""Search in a filled file: what a seller types, beside the raw index query."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from seller_desktop.store.connection import RawConnection, Role, connect
from seller_desktop.store.search import find_lines

from .ingest import KEY

_LIMIT = 200
_RUNS = 40
QUERIES = {
    "one_syllable": ("김", "연", "머", "채"),
    "two_syllables": ("민수", "머그", "화이", "도마"),
    "three_syllables": ("앞치마", "도자기"),
    "initials": ("ㄱㅁㅅ", "ㅇㅊㅁ", "ㄷㅈㄱ"),
    "order_no": ("2026000000050000", "20260000000123"),
    "invoice_no": ("650000050000", "65000001"),
    "phone_tail": ("1234", "0420"),
    "no_match": ("뷁뷁", "zzzz"),
}


def measure(path: Path) -> dict[str, object]:
    """Milliseconds of the query alone, median and 95th percentile, for each way of asking."""
    raw = connect(path, KEY, role=Role.GUI)
    try:
        figures: dict[str, object] = {
            kind: _figures(lambda text: find_lines(raw, text, _LIMIT), texts)
            for kind, texts in QUERIES.items()
        }
        figures["floor_raw_fts"] = _figures(lambda text: _raw_query(raw, text), ("민수", "머그"))
    finally:
        raw.close()
    return figures


def _raw_query(raw: RawConnection, text: str) -> object:
    return raw.execute(
        "SELECT rowid FROM line_search WHERE line_search MATCH ? ORDER BY rowid DESC LIMIT 200",
        (f'"{text}"',),
    ).fetchall()


def _figures(ask: Callable[[str], object], texts: tuple[str, ...]) -> dict[str, float]:
    times = []
    for _ in range(_RUNS // len(texts)):
        for text in texts:
            began = time.perf_counter()
            ask(text)
            times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return {
        "median_ms": round(statistics.median(times), 2),
        "p95_ms": round(times[int(len(times) * 0.95) - 1], 2),
    }
