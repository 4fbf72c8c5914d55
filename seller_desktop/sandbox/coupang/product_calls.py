"""Products and stock (10): read a few at a time, stock set option by option."""

from __future__ import annotations

from .call import Call
from .shelf import Slot
from .wire import Json, Refusal, bad_request

_MOST_PRODUCTS = 100
_USUAL_PRODUCTS = 10
_MOST_PIECES = 99_999
_APPROVED = "승인완료"
_WAITING = "승인대기중"


def list_products(call: Call) -> Json:
    """`GET …/seller-products`: without options; the first page is `1`."""
    if call.one("vendorId") != call.settings.vendor_id:
        raise bad_request("Invalid vendor ID")
    shelf = call.world.shelf
    rows = [_row(call, number) for number in (*shelf.products, shelf.waiting)]
    size = call.count("maxPerPage", _USUAL_PRODUCTS, _MOST_PRODUCTS)
    page = call.count("nextToken", 1, 9999)
    found = rows[(page - 1) * size : page * size]
    following = str(page + 1) if page * size < len(rows) else ""
    return {"code": "SUCCESS", "message": "", "nextToken": following, "data": found}


def _row(call: Call, number: int) -> Json:
    product = call.world.shelf.products.get(number)
    return {
        "sellerProductId": number,
        "sellerProductName": "시즌 한정 선물 세트" if product is None else product.name,
        "vendorId": call.settings.vendor_id,
        "statusName": _WAITING if product is None else _APPROVED,
        "saleStartedAt": "2026-01-01T00:00:00",
        "saleEndedAt": "2099-12-31T00:00:00",
    }


def show_product(call: Call) -> Json:
    """`GET …/seller-products/{sellerProductId}`: `vendorItemId` is null until it is approved."""
    number = _number(call.path["sellerProductId"])
    shelf = call.world.shelf
    product = shelf.products.get(number)
    if product is not None:
        items = [_item(slot) for slot in shelf.of_product(product)]
    elif number == shelf.waiting:
        items = [{"vendorItemId": None, "itemName": "1세트", "salePrice": 30_000}]
    else:
        raise bad_request("상품 정보를 찾을 수 없습니다.")
    return {"code": "SUCCESS", "message": "", "data": {**_row(call, number), "items": items}}


def _item(slot: Slot) -> Json:
    return {
        "sellerProductItemId": slot.option_no - 1,
        "vendorItemId": slot.option_no,
        "itemName": slot.name,
        "originalPrice": slot.price,
        "salePrice": slot.price,
        "maximumBuyCount": 999,
        "externalVendorSku": slot.code,
    }


def show_stock(call: Call) -> Json:
    """`GET …/vendor-items/{vendorItemId}/inventories`."""
    slot = _slot(call)
    data: Json = {
        "sellerItemId": slot.option_no,
        "amountInStock": slot.pieces,
        "salePrice": slot.price,
        "onSale": slot.on_sale,
    }
    return {"code": "SUCCESS", "message": "", "data": data}


def set_stock(call: Call) -> Json:
    """`PUT …/vendor-items/{vendorItemId}/quantities/{n}`: absolute, without a body."""
    slot, pieces = _slot(call), _number(call.path["quantity"])
    if pieces > _MOST_PIECES:
        return {"code": "ERROR", "message": "재고 수량이 유효하지 않습니다.", "data": None}
    if slot.pieces != pieces:
        slot.pieces = pieces
        call.world.ledger.add_beside("set_stock", call.now, option_no=slot.option_no, count=pieces)
    return {"code": "SUCCESS", "message": "재고 변경을 완료했습니다.", "data": None}


def _slot(call: Call) -> Slot:
    slot = call.world.shelf.slots.get(_number(call.path["vendorItemId"]))
    if slot is None:
        raise Refusal(400, "유효하지 않은 옵션 아이디입니다.")
    return slot


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 19):
        raise bad_request("Invalid number")
    return int(text)
