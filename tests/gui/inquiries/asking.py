"""Buyers who ask, and short ways to an inquiry on a desk."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from seller_desktop.desktop.inquiries.page import InquiriesPage
from seller_desktop.domain.event import Changes, Source
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState
from seller_desktop.domain.shop import Shop
from seller_desktop.store.events import EventLog
from seller_desktop.store.inquiries import Inquiries
from tests.gui.today.page_desk import HOUR_MS, PageDesk


def tell(desk: PageDesk, inquiry: Inquiry, shop: Shop | None = None) -> int:
    """A sync brings this inquiry, new or changed; its key."""
    changes: list[Changes] = []
    told_by = shop or desk.shop
    desk.clock.advance(1)

    def work(conn: Connection) -> int:
        box = Inquiries(conn, told_by, EventLog(conn, desk.now), Source.FEED)
        changes.append(box.apply([inquiry], desk.now).changes.freeze("sync"))
        return int(
            conn.exec_driver_sql(
                "SELECT id FROM inquiry WHERE number = ?", (inquiry.number,)
            ).scalar_one()
        )

    key = desk.db.write(work)
    desk.news.changed(changes[0])
    return key


def question(desk: PageDesk, number: str, hours_ago: float = 2, **columns: object) -> Inquiry:
    """A buyer's question about a product."""
    asked = Inquiry(
        InquiryKind.PRODUCT,
        number,
        InquiryState.OPEN,
        "NOANSWER",
        desk.now - int(hours_ago * HOUR_MS),
        f"재입고는 언제 되나요? {number}",
        product_name="도자기 머그 350ml",
        asker="김하늘",
    )
    return replace(asked, **columns)  # type: ignore[arg-type]


def opened_page(desk: PageDesk, qtbot: QtBot) -> InquiriesPage:
    """The screen in front, its list with the focus."""
    page = InquiriesPage(desk.context)
    desk.show(qtbot, page)
    page.activateWindow()
    page._list.setFocus()
    return page


def listed(page: InquiriesPage) -> list[int]:
    """The inquiries of the list from top to bottom."""
    rows = page._model.rowCount()
    return list(page._model.ids(0, rows - 1)) if rows else []
