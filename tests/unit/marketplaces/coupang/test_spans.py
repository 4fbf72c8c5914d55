"""Windows in ranges of days: every instant covered, whichever way the last day is meant."""

from datetime import timedelta

import pytest

from seller_desktop.domain.korea_time import DAY_MS, korean_day
from seller_desktop.marketplaces.coupang.limits import WINDOW_MS
from seller_desktop.marketplaces.coupang.spans import exchange_spans, list_spans, withdrawn_spans

from .scripted import ms

END = ms("2026-08-07T23:59:59+09:00")


@pytest.mark.parametrize("days", [0, 1, 6, 7, 29, 30, 31, 60, 90])
def test_every_day_of_a_window_is_covered_by_the_inside_of_a_range(days):
    start = END - days * DAY_MS
    wanted = {korean_day(start) + timedelta(days=n) for n in range(days + 1)}
    spans = list(list_spans(start, END))
    exclusive = {s.first + timedelta(days=n) for s in spans for n in range((s.last - s.first).days)}
    assert wanted <= exclusive
    assert all((span.last - span.first).days <= 30 for span in spans)
    for cut in (exchange_spans, withdrawn_spans):
        spans = list(cut(start, END))
        inclusive = [
            s.first + timedelta(days=n) for s in spans for n in range((s.last - s.first).days + 1)
        ]
        assert sorted(inclusive) == sorted(wanted)
        assert all((span.last - span.first).days <= 6 for span in spans)


def test_widest_window_is_one_question_whatever_the_hour():
    for hour in range(24):
        end = END - hour * 3_600_000
        assert len(list(list_spans(end - WINDOW_MS + 1, end))) == 1
