"""Invented rows, a source over them, and runners that answer at once or when told."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject

from seller_desktop.desktop.tables.cells import (
    DeadlineCell,
    ProductCell,
    ShopCell,
    StatusCell,
    amount_cell,
    name_cell,
    number_cell,
    quantity_cell,
)
from seller_desktop.desktop.tables.columns import Column, RowMarks, check_column
from seller_desktop.desktop.tables.source import Order
from seller_desktop.desktop.tables.table_view import TableView
from seller_desktop.desktop.tables.window_model import WindowModel
from seller_desktop.domain.errors import Problem

T = TypeVar("T")
NOW = 1_795_486_320_000  # 2026-11-24 11:12 in Korea
HOUR = 3_600_000
SHOPS = (("naver", "네이버"), ("elevenst", "11번가"), ("coupang", "쿠팡"))


@dataclass(frozen=True, slots=True)
class SampleRow:
    """An order line as a table would get it."""

    id: int
    status: str = "paid"
    word: str = "신규"
    due_at: int = NOW + 2 * HOUR
    bundle: str = ""
    refused: bool = False


class SampleSource:
    """Rows in the order of their ids, or the other way round. Counts its calls."""

    def __init__(self, count: int = 0, rows: Iterable[SampleRow] = ()) -> None:
        self.rows = {row.id: row for row in rows or map(SampleRow, range(1, count + 1))}
        self.key_calls = 0
        self.pages: list[list[int]] = []

    def keys(self, order: Order) -> array[int]:
        self.key_calls += 1
        return array("q", sorted(self.rows, reverse=order.descending))

    def page(self, ids: Sequence[int]) -> Sequence[SampleRow]:
        self.pages.append(list(ids))
        return [self.rows[key] for key in ids if key in self.rows]

    def change(self, row_id: int, word: str) -> None:
        self.rows[row_id] = replace(self.rows[row_id], word=word)


class AtOnce:
    """Runs work where it is asked for."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> object:
        done(work())
        return None


class WhenTold:
    """Keeps work until `finish`; it is read when asked for, as a busy pool would."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> object:
        answer = work()
        self.waiting.append(lambda: done(answer))
        return None

    def finish(self, number: int = 0) -> None:
        self.waiting.pop(number)()

    def finish_all(self) -> None:
        while self.waiting:
            self.finish()


def columns() -> tuple[Column[SampleRow], ...]:
    """The columns of the orders table."""
    return (
        check_column(),
        Column("status", "상태", 104, lambda row: StatusCell(row.status, row.word), "status"),
        Column("due", "발송기한", 104, lambda row: DeadlineCell(row.due_at), "due"),
        Column("shop", "판매처", 84, lambda row: ShopCell(*SHOPS[row.id % 3])),
        Column("number", "주문번호", 144, lambda row: number_cell(f"20261124{row.id:09}")),
        Column(
            "product", "상품", 200, lambda _row: ProductCell("유리 물병 1L", "투명"), stretch=True
        ),
        Column("quantity", "수량", 40, lambda row: quantity_cell(1 + row.id % 3), right=True),
        Column("receiver", "수취인", 60, lambda _row: name_cell("김*연")),
        Column("amount", "금액", 84, lambda row: amount_cell(f"{row.id * 100:,}"), right=True),
    )


def make_model(
    source: SampleSource | None = None, tasks: AtOnce | WhenTold | None = None
) -> WindowModel[SampleRow]:
    """A model over a source, sorted by deadline."""
    model = WindowModel(
        columns(),
        tasks or AtOnce(),
        Order("due"),
        lambda row: RowMarks(row.refused, row.bundle),
    )
    model.set_now(NOW)
    if source is not None:
        model.set_source(source)
    return model


def make_view(model: WindowModel[SampleRow]) -> TableView[SampleRow]:
    """A shown table of twenty rows in sight."""
    view: TableView[SampleRow] = TableView(model, "주문")
    view.set_now(NOW)
    view.resize(900, 28 + 20 * 32)
    view.show()
    return view
