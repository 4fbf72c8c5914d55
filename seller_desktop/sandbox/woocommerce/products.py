"""Products and variations: read, and their stock set in batches."""

from __future__ import annotations

from collections.abc import Callable

from ..world.products import Option, Product
from .call import Answer, Call, paged
from .money import from_won, write_money
from .render import axes, dates
from .shelf import Stock
from .wire import Json, Refusal, bad_parameter

_DIGITS = 20


def list_products(call: Call) -> Answer:
    """`GET /products`."""
    wanted = set(call.numbers("include"))
    found = [each for each in sorted(call.world.shelf.products) if not wanted or each in wanted]
    if (call.one("order") or "desc") == "desc":
        found.reverse()
    page, headers = paged(call, found)
    shown = [_show(call, call.world.shelf.products[each]) for each in page if isinstance(each, int)]
    return Answer(shown, headers=headers)


def show_product(call: Call) -> Answer:
    """`GET /products/{id}`."""
    return Answer(_show(call, _product(call, call.path["id"])))


def list_variations(call: Call) -> Answer:
    """`GET /products/{id}/variations`."""
    product, wanted = _product(call, call.path["id"]), set(call.numbers("include"))
    options = [each for each in product.options if not wanted or int(each.number) in wanted]
    page, headers = paged(call, options)
    shown = [_show_variation(call, product, each) for each in page if isinstance(each, Option)]
    return Answer(shown, headers=headers)


def batch_products(call: Call) -> Answer:
    """`POST /products/batch`: 200 whatever becomes of the entries."""

    def update(body: Json) -> Json:
        product = _product(call, str(body.get("id")))
        _set_stock(call, int(product.number), body)
        return _show(call, product)

    return _each(call, update)


def batch_variations(call: Call) -> Answer:
    """`POST /products/{id}/variations/batch`."""
    product = _product(call, call.path["id"])

    def update(body: Json) -> Json:
        number = str(body.get("id"))
        option = next((each for each in product.options if each.number == number), None)
        if option is None:
            code = "woocommerce_rest_product_variation_invalid_id"
            raise Refusal(404, code, "ID가 올바르지 않습니다.")
        _set_stock(call, int(option.number), body)
        return _show_variation(call, product, option)

    return _each(call, update)


def show_currency(call: Call) -> Answer:
    """`GET /data/currencies/current`."""
    return Answer({"code": call.world.currency, "name": call.world.currency})


def _each(call: Call, update: Callable[[Json], Json]) -> Answer:
    entries = call.json().get("update") or []
    if not isinstance(entries, list):
        raise bad_parameter("update", "update is not of type array.")
    if len(entries) > call.settings.batch_limit:
        code = "woocommerce_rest_request_entity_too_large"
        raise Refusal(413, code, "한 번에 처리할 수 있는 개수를 넘었습니다.")
    return Answer({"update": [_entry(entry, update) for entry in entries]})


def _entry(entry: object, update: Callable[[Json], Json]) -> Json:
    body: Json = entry if isinstance(entry, dict) else {"id": entry}
    try:
        return update(body)
    except Refusal as refusal:
        data = {"status": refusal.status}
        error = {"code": refusal.code, "message": refusal.message, "data": data}
        return {"id": body.get("id"), "error": error}


def _set_stock(call: Call, number: int, body: Json) -> None:
    """Absolute; the same number again changes nothing."""
    pieces = body.get("stock_quantity")
    if body.get("manage_stock") is not True or not isinstance(pieces, int):
        return
    if call.world.shelf.put(number, pieces, call.now):
        call.world.ledger.add_row("set_stock", str(number), call.now, pieces)


def _product(call: Call, number: str) -> Product:
    products = call.world.shelf.products
    short = number.isdecimal() and len(number) < _DIGITS
    found = products.get(int(number)) if short else None
    if found is not None:
        return found
    if any(option.number == number for each in products.values() for option in each.options):
        message = "상품 옵션은 variations 주소로 수정해야 합니다."
        raise Refusal(404, "woocommerce_rest_invalid_product_id", message)
    raise Refusal(404, "woocommerce_rest_product_invalid_id", "ID가 올바르지 않습니다.")


def _show(call: Call, product: Product) -> Json:
    number = int(product.number)
    return {
        **_common(call, product, number, product.code, product.price),
        "name": product.name,
        "type": "variable" if product.options else "simple",
        "variations": [int(option.number) for option in product.options],
        "attributes": [],
    }


def _show_variation(call: Call, product: Product, option: Option) -> Json:
    number, price = int(option.number), product.price + option.extra
    shared = call.world.shelf.is_shared(number)
    shown = _common(call, product, number, option.code, price)
    return {
        **shown,
        "manage_stock": "parent" if shared and shown["manage_stock"] else shown["manage_stock"],
        "attributes": [
            {"id": 0, "name": axis, "option": value} for axis, value in axes(option.text)
        ],
    }


def _common(call: Call, product: Product, number: int, code: str, won: int) -> Json:
    world = call.world
    stock = world.shelf.stock(number)
    price = write_money(from_won(won - product.discount, world.currency), world.currency)
    regular = write_money(from_won(won, world.currency), world.currency)
    return {
        "id": number,
        "status": "draft" if int(product.number) in world.shelf.drafts else "publish",
        "sku": code,
        "price": price,
        "regular_price": regular,
        "sale_price": price if product.discount else "",
        "manage_stock": stock is not None and stock.pieces is not None,
        "stock_quantity": None if stock is None else stock.pieces,
        "stock_status": _stock_status(stock),
        "backorders": "no",
        **dates("date_modified", stock.changed_at if stock else None, call.settings.zone_hours),
    }


def _stock_status(stock: Stock | None) -> str:
    gone = stock is not None and stock.pieces is not None and stock.pieces <= 0
    return "outofstock" if gone else "instock"
