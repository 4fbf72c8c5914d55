"""The same over real sockets: the bytes that are signed are the bytes that arrive."""

from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Access, Sweeping, Window
from seller_desktop.marketplaces.coupang.marketplace import Coupang
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.sandbox.server import start_sandbox
from seller_desktop.system.clock import SystemClock


def test_real_connection_signs_what_it_sends():
    clock = SystemClock()
    with start_sandbox(marketplaces=["coupang"], orders=120, clock=clock) as running:
        (shop,) = running.shops
        assert (shop.marketplace, shop.shop) == ("coupang", "coupang-1")
        http = RequestsHttp(shop.base_url, clock)
        connector = Coupang().connect(Access(shop.base_url, shop.credentials), http, clock)
        assert isinstance(connector, Sweeping)
        assert connector.test().account == shop.credentials["vendor_id"]
        now = connector.server_now()
        page = connector.read_open(Window(now - DAY_MS, now), None)
        for _ in range(8):
            page = connector.read_open(Window(now - DAY_MS, now), page.next_page)
        assert page.next_page is not None
        numbers = [reading.line.line_no for reading in page.readings]
        assert connector.read_lines(numbers[:1]).missing == ()
        connector.close()
