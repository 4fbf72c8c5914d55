"""Products and reviews as shops and their plug-ins write them: lenient in, strict out."""

import json

import msgspec
import pytest

from seller_desktop.domain.errors import Fault
from seller_desktop.domain.money import Money
from seller_desktop.domain.product import Option, Product, SaleState
from seller_desktop.domain.reading import Undecoded
from seller_desktop.domain.review import Review
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.marketplaces.woocommerce.mapping.product import read_product
from seller_desktop.marketplaces.woocommerce.mapping.review import read_review
from seller_desktop.marketplaces.woocommerce.paging import row_of

PRODUCT = {
    "id": 77,
    "name": "예시 머그컵",
    "type": "simple",
    "status": "publish",
    "sku": "MUG",
    "price": "14500",
    "manage_stock": True,
    "stock_quantity": 12,
    "stock_status": "instock",
    "date_modified_gmt": "2026-08-03T06:02:12",
}
VARIATION = PRODUCT | {
    "id": 78,
    "sku": "MUG-W",
    "attributes": [{"id": 0, "name": "색상", "option": "화이트"}],
}
REVIEW = {
    "id": 9,
    "date_created_gmt": "2026-08-05T01:00:00",
    "product_id": 77,
    "product_name": "예시 머그컵",
    "status": "approved",
    "reviewer": "정미나",
    "review": "<p>좋아요</p>\n",
    "rating": 5,
}


def raw(body):
    return msgspec.Raw(json.dumps(body).encode())


def product(variations=(), **changes) -> Product:
    found, odd = read_product(raw(PRODUCT | changes), [raw(each) for each in variations], "KRW")
    assert found is not None
    assert odd == ()
    return found


def option(**changes) -> Option:
    (found,) = product(**changes).options
    return found


def review(**changes) -> Review:
    found = read_review(raw(REVIEW | changes))
    assert isinstance(found, Review)
    return found


def test_product_without_variations_is_its_own_option():
    found = product()
    assert (found.number, found.name, found.status_word) == ("77", "예시 머그컵", "publish")
    assert found.changed_at == 1_785_736_932_000
    price = Money(14_500, "KRW")
    assert found.options == (Option("77", "77", "", 12, SaleState.ON_SALE, "MUG", price),)


def test_variations_are_the_options_of_a_product():
    found = product([VARIATION, VARIATION | {"id": "79", "sku": ""}], type="variable")
    assert [(each.number, each.name) for each in found.options] == [
        ("78", "색상: 화이트"),
        ("79", "색상: 화이트"),
    ]
    assert {each.product_no for each in found.options} == {"77"}
    assert [each.seller_code for each in found.options] == ["MUG-W", None]


@pytest.mark.parametrize(
    ("stock", "manage", "read"),
    [
        (12, True, 12),
        ("12", "true", 12),
        (7, "parent", 7),
        (2.5, True, 2),
        (-3, True, -3),
        (12, False, None),
        (12, None, None),
        (None, True, None),
        ("많음", True, None),
        ([], True, None),
    ],
)
def test_stock_is_counted_in_whole_pieces_where_it_is_counted(stock, manage, read):
    body = PRODUCT | {"stock_quantity": stock, "manage_stock": manage}
    found, odd = read_product(raw(body), [], "KRW")
    if isinstance(stock, list):
        assert (found, odd[0].external_id, odd[0].cause) == (None, "77", "stock_quantity")
    else:
        assert found is not None
        assert found.options[0].stock == read


@pytest.mark.parametrize(
    ("status", "word", "state"),
    [
        ("publish", "instock", SaleState.ON_SALE),
        ("publish", "onbackorder", SaleState.ON_SALE),
        ("publish", "outofstock", SaleState.SOLD_OUT),
        ("publish", "preorder", SaleState.UNKNOWN),
        ("draft", "instock", SaleState.STOPPED),
        ("private", "instock", SaleState.STOPPED),
        ("pending", "instock", SaleState.NOT_YET),
        ("future", "outofstock", SaleState.NOT_YET),
        ("archived", "instock", SaleState.UNKNOWN),
        (None, "instock", SaleState.UNKNOWN),
    ],
)
def test_sale_state_follows_status_and_stock(status, word, state):
    assert option(status=status, stock_status=word).sale_state is state


def test_variation_of_a_draft_is_not_sold():
    found = product([VARIATION], type="variable", status="draft")
    assert found.options[0].sale_state is SaleState.STOPPED


def test_shelf_of_other_products_sells_nothing_of_its_own():
    assert product(type="grouped").options == ()
    assert product(type="plug_in_made").options[0].number == "77"


@pytest.mark.parametrize("price", ["", None, "문의", "1e40", True])
def test_price_that_is_none_is_left_out(price):
    assert option(price=price).price is None


def test_variation_that_cannot_be_read_does_not_hold_up_its_neighbours():
    spoilt = VARIATION | {"id": 0}
    found, odd = read_product(
        raw(PRODUCT | {"type": "variable"}), [raw(VARIATION), raw(spoilt), raw("?")], "KRW"
    )
    assert found is not None
    assert [each.number for each in found.options] == ["78"]
    assert [each.cause for each in odd] == ["id", "shape"]


def test_review_is_told_in_plain_words_with_its_stars():
    found = review(review="<p>3 &lt; 5 &amp; 좋아요<br>또 살게요</p>", reviewer="A&amp;B")
    assert found.text == "3 < 5 & 좋아요\n또 살게요"
    assert (found.number, found.author, found.rating) == ("9", "A&B", 5)
    assert found.written_at == 1_785_891_600_000
    assert (found.product_no, found.is_shown) == ("77", True)
    assert found.messages == ()


@pytest.mark.parametrize(
    ("rating", "stars"),
    [("4", 4), (0, None), (6, None), (2.5, None), (None, None), ("별", None), (True, None)],
)
def test_stars_are_whole_or_none(rating, stars):
    assert review(rating=rating).rating == stars


@pytest.mark.parametrize("word", ["hold", "spam", "PENDING_AI", None])
def test_review_of_any_other_word_is_not_shown(word):
    found = review(status=word)
    assert (found.is_shown, found.status_word) == (False, word or "")


def test_ids_come_as_numbers_or_texts_and_nothing_else():
    assert review(id="9").number == review().number
    assert review(product_id=0).product_no is None
    for spoilt in ({"id": 0}, {"id": True}, {"id": None}, {"date_created_gmt": "어제"}):
        found = read_review(raw(REVIEW | spoilt))
        assert isinstance(found, Undecoded)
        assert found.cause in ("id", "date_created_gmt")


@pytest.mark.parametrize("body", [b"", b'{"id": 711, "rev'])
def test_one_row_in_a_maimed_answer_is_an_answer_to_ask_for_again(body):
    with pytest.raises(Fault, match="answer_unreadable"):
        row_of(HttpResponse(200, {}, body), "review")
