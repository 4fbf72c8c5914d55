"""Products and stock: read whole, set absolutely, whatever gets lost."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import SetStock
from seller_desktop.domain.product import SaleState
from seller_desktop.marketplaces.beside_orders import Stocked, StockWrite
from seller_desktop.marketplaces.contract import Answered, Lost, Taken

from .stand import Stand, all_of
from .test_verbs import LOSSES


@pytest.fixture
def stand():
    return Stand(orders=60)


def first_option(stand):
    (product, *_) = stand.connector.read_products(None).records
    return product.options[0]


def setting(option, stock):
    return StockWrite("key", SetStock(stock), option)


def effects(stand, option):
    rows = stand.view()["ledger"]
    return [(r["verb"], r["quantity"]) for r in rows if r.get("option_no") == option.number]


def test_all_products_are_read_with_the_worlds_stock(stand):
    assert isinstance(stand.connector, Stocked)
    products, undecoded = all_of(stand.connector.read_products)
    assert not undecoded
    found = {
        option.number: {
            "number": option.number,
            "product_no": product.number,
            "name": option.name,
            "stock": option.stock,
            "sale_state": option.sale_state,
            "price": option.price.amount,
        }
        for product in products
        for option in product.options
    }
    assert found == {row["number"]: row for row in stand.view()["options"]}
    states = {option.sale_state for product in products for option in product.options}
    assert states == {SaleState.ON_SALE, SaleState.SOLD_OUT, SaleState.STOPPED}
    (waiting,) = (product for product in products if not product.options)
    assert waiting.status_word == "승인대기중"


def test_sale_takes_from_the_stock(stand):
    before = sum(row["stock"] for row in stand.view()["options"])
    stand.tick(1)
    assert sum(row["stock"] for row in stand.view()["options"]) < before


def test_stock_is_set_and_read_again(stand):
    option = first_option(stand)
    prepared = stand.connector.prepare_stock([setting(option, 777)])
    assert stand.connector.send(prepared) == Answered({"key": Taken()})
    listing = stand.connector.read_options([option, replace(option, number="1")])
    assert [each.stock for each in listing.records] == [777]
    assert listing.missing == ("1",)
    assert effects(stand, option) == [("set_stock", 777)]


@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_stock_that_is_set_twice_is_set_once(stand, loss, count):
    option = first_option(stand)
    prepared = stand.connector.prepare_stock([setting(option, 777)])
    stand.faults({"name": loss, "path": "quantities", "times": 1})
    assert isinstance(stand.connector.send(prepared), Lost)
    stand.faults()
    stand.clock.advance(200)
    assert len(effects(stand, option)) == count
    assert stand.connector.send(prepared) == Answered({"key": Taken()})
    assert effects(stand, option) == [("set_stock", 777)]


def test_stock_nobody_can_have_is_refused(stand):
    option = first_option(stand)
    with pytest.raises(UserFixable, match="stock_refused"):
        stand.connector.prepare_stock([setting(option, -1)])
    for wish in (setting(option, 1_000_000), setting(replace(option, number="12"), 1)):
        report = stand.connector.send(stand.connector.prepare_stock([wish]))
        assert isinstance(report.items["key"], Refusal)
    assert effects(stand, option) == []
    assert stand.marketplace.facts.verbs[Verb.SET_STOCK].batch_limit == 1
