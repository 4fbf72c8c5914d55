"""Products read whole, and stock set in batches with every answer lost in every way."""

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import SetStock
from seller_desktop.domain.money import Money
from seller_desktop.domain.product import Option, Product, SaleState
from seller_desktop.marketplaces.beside_orders import Stocked, StockWrite
from seller_desktop.marketplaces.contract import Answered, CallRefused, Lost, NotTaken, Taken
from seller_desktop.sandbox.faults import Fault

from .bench import Bench


@pytest.fixture
def bench():
    return Bench()


def products(bench):
    found: dict[str, Product] = {}
    page = None
    while True:
        listing = bench.connector.read_products(page)
        assert listing.undecoded == ()
        found |= {product.number: product for product in listing.records}
        if listing.next_page is None:
            return found
        page = listing.next_page


def options(bench):
    return [option for product in products(bench).values() for option in product.options]


def countable(bench):
    """Options with a stock of their own, those of products and of variations in turn."""
    shelf = bench.world.shelf
    own = [each for each in options(bench) if not shelf.is_shared(int(each.number))]
    simple = [each for each in own if each.number == each.product_no]
    varied = [each for each in own if each.number != each.product_no]
    assert simple
    assert len({each.product_no for each in varied}) > 2
    return [each for pair in zip(simple, varied, strict=False) for each in pair]


def write(option, stock):
    return StockWrite(f"key-{option.number}", SetStock(stock), option)


def taken(*writes):
    return Answered({each.key: Taken() for each in writes})


def ledger(bench):
    return [
        (row["line_no"], row["quantity"])
        for row in bench.view("ledger")
        if row["verb"] == "set_stock"
    ]


@pytest.mark.parametrize("switches", [{}, {"currency": "USD"}, {"total_headers": False}], ids=str)
def test_every_product_is_read_with_its_options(switches):
    bench = Bench(**switches)
    assert isinstance(bench.connector, Stocked)
    shelf, read = bench.world.shelf, products(bench)
    assert read.keys() == {str(number) for number in shelf.products}
    for number, product in shelf.products.items():
        told = read[str(number)]
        assert told.name == product.name
        wanted = [(each.number, each.text) for each in product.options] or [(product.number, "")]
        assert sorted((each.number, each.name) for each in told.options) == sorted(wanted)
        for option in told.options:
            stock = shelf.stock(int(option.number))
            assert option.stock == (stock.pieces if stock else None)
            assert option.price is not None
            assert option.price.currency == bench.currency
            if number in shelf.drafts:
                assert option.sale_state is SaleState.STOPPED
            elif option.stock == 0:
                assert option.sale_state is SaleState.SOLD_OUT


def test_price_is_what_a_buyer_pays(bench):
    (product,) = [each for each in bench.world.shelf.products.values() if each.code == "JAM-1"]
    (option,) = products(bench)[product.number].options
    assert option.price == Money(product.price - product.discount, "KRW")
    assert option.seller_code == "JAM-1"


def test_orders_move_what_is_read(bench):
    before = {each.number: each.stock for each in options(bench)}
    bench.app.tick(5 * 86_400)
    fresh = bench.connector.read_options(options(bench))
    assert fresh.missing == ()
    moved = {each.number for each in fresh.records if each.stock != before[each.number]}
    assert moved
    for option in fresh.records:
        stock = bench.world.shelf.stock(int(option.number))
        assert option.stock == (stock.pieces if stock else None)


def test_options_that_are_gone_are_missing(bench):
    known = options(bench)[0]
    gone = Option("77", "77", "", 1, SaleState.ON_SALE)
    orphan = Option("79", "78", "색상: 검정", 1, SaleState.ON_SALE)
    listing = bench.connector.read_options([gone, known, orphan])
    assert [each.number for each in listing.records] == [known.number]
    assert listing.missing == ("77", "79")


def test_stock_of_products_and_variations_is_set_once_and_read_back(bench):
    writes = [write(each, 1_000 + place) for place, each in enumerate(countable(bench)[:6])]
    prepared = bench.connector.prepare_stock(writes)
    assert prepared.verb is Verb.SET_STOCK
    assert bench.connector.send(prepared) == taken(*writes)
    assert sorted(ledger(bench)) == sorted((w.option.number, w.intent.stock) for w in writes)
    fresh = bench.connector.read_options([each.option for each in writes]).records
    assert [each.stock for each in fresh] == [each.intent.stock for each in writes]
    assert bench.connector.send(prepared) == taken(*writes)
    assert len(ledger(bench)) == len(writes)


@pytest.mark.parametrize("name", ["timeout_before", "timeout_after", "timeout_late", "reset_after"])
@pytest.mark.parametrize("path", ["products/batch", "variations/batch"])
def test_batch_whose_answer_is_lost_is_set_once_after_it_is_sent_again(bench, name, path):
    simple, varied = countable(bench)[:2]
    writes = [write(simple, 500), write(varied, 600)]
    prepared = bench.connector.prepare_stock(writes)
    bench.faults(Fault(name, path=path, times=1))
    report = bench.connector.send(prepared)
    if path == "products/batch":
        assert isinstance(report, Lost)
    else:
        assert report == taken(writes[0])
    bench.clock.advance(200)
    assert bench.connector.send(prepared) == taken(*writes)
    assert sorted(ledger(bench)) == sorted([(simple.number, 500), (varied.number, 600)])


def test_refused_option_does_not_hold_up_its_neighbours(bench):
    simple, varied = countable(bench)[:2]
    gone = Option("77", "77", "", 1, SaleState.ON_SALE)
    lost = Option("79", varied.product_no, "", 1, SaleState.ON_SALE)
    orphan = Option("81", "80", "", 1, SaleState.ON_SALE)
    writes = [write(each, 7_000) for each in (gone, simple, lost, varied, orphan)]
    report = bench.connector.send(bench.connector.prepare_stock(writes))
    assert isinstance(report, Answered)
    codes = {key: word.code for key, word in report.items.items() if isinstance(word, Refusal)}
    assert codes == {
        "key-77": "woocommerce_rest_product_invalid_id",
        "key-79": "woocommerce_rest_product_variation_invalid_id",
        "key-81": "woocommerce_rest_product_invalid_id",
    }
    assert {number for number, _ in ledger(bench)} == {simple.number, varied.number}


def test_variation_that_shares_its_products_stock_is_not_taken_out_of_it(bench):
    shelf = bench.world.shelf
    shared = next(
        each
        for each in options(bench)
        if shelf.is_shared(int(each.number)) and each.stock is not None
    )
    writes = [write(shared, 9)]
    report = bench.connector.send(bench.connector.prepare_stock(writes))
    assert report == Answered({writes[0].key: Refusal("manage_stock", "parent")})
    assert ledger(bench) == []


def test_batch_too_large_for_this_shop_is_refused_whole():
    bench = Bench(batch_limit=1)
    first, second = [each for each in countable(bench) if each.number == each.product_no][:2]
    whole = bench.connector.prepare_stock([write(first, 5_000), write(second, 5_000)])
    assert isinstance(bench.connector.send(whole), CallRefused)
    assert bench.market.facts.verbs[Verb.SET_STOCK].halve_on_refusal
    half = [write(first, 5_000)]
    assert bench.connector.send(bench.connector.prepare_stock(half)) == taken(*half)


@pytest.mark.parametrize("fault", ["rate_limit", "maintenance", "group_missing"])
def test_refused_call_may_be_taken_up_again(bench, fault):
    writes = [write(countable(bench)[1], 321)]
    prepared = bench.connector.prepare_stock(writes)
    for path in ("GET ", "POST "):
        bench.faults(Fault(fault, path=path))
        assert isinstance(bench.connector.send(prepared), NotTaken)
        bench.faults()
        bench.clock.advance(200)
    assert bench.connector.send(prepared) == taken(*writes)


def test_stock_below_nothing_is_refused(bench):
    with pytest.raises(UserFixable, match="stock_refused"):
        bench.connector.prepare_stock([write(countable(bench)[0], -1)])
