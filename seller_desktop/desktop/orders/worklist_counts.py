"""How many lines each tab and each condition of the worklist holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ...domain.korea_time import day_end_ms
from ...store import worklist
from ...store.connection import Readable
from ...store.worklist import Sort, SortColumn, Stage, WorklistFilter

_ANY_ORDER = Sort(SortColumn.RECENCY)


@dataclass(frozen=True, slots=True)
class ListCounts:
    """Lines per tab, and what each condition would leave of the present list (None: not asked,
    since counting it would read the whole history)."""

    stages: dict[Stage, int] = field(default_factory=dict)
    due_today: int | None = None
    bundle: int | None = None
    gift: int | None = None
    jeju: int | None = None
    waiting: int | None = None


def until_tonight(now_ms: int) -> int:
    """The bound below which a deadline is due today or was before."""
    return day_end_ms(now_ms) + 1


def read_counts(conn: Readable, wanted: WorklistFilter, now_ms: int) -> ListCounts:
    """Count tabs and conditions for the shops, stage and text of a filter."""
    stages = worklist.counts(conn, wanted.shop_ids, now_ms)

    def left(narrower: WorklistFilter) -> int:
        return len(worklist.keys(conn, narrower, _ANY_ORDER, now_ms))

    waiting = left(replace(wanted, waiting_only=True))
    if wanted.stage is Stage.ALL:
        return ListCounts(stages, waiting=waiting)
    return ListCounts(
        stages,
        left(replace(wanted, due_before=until_tonight(now_ms))),
        left(replace(wanted, bundle_only=True)),
        left(replace(wanted, gift_only=True)),
        left(replace(wanted, jeju_only=True)),
        waiting,
    )
