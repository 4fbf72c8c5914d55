"""What happens to a box: payment to delivery. Each function makes one move at one instant and asks
nothing; who may make it is decided before."""

from __future__ import annotations

from ..world.people import Address
from . import words
from .couriers import DIRECT
from .records import Box, Line, Order


def touch(box: Box, at: int) -> None:
    """All lines of the box have changed."""
    for line in box.lines:
        line.changed_at = at


def _step(box: Box, status: str, at: int) -> None:
    box.status = status
    box.steps.append((status, at))
    touch(box, at)


def pay(box: Box, at: int) -> None:
    """결제 완료."""
    _step(box, words.ACCEPT, at)


def move_house(order: Order, address: Address, at: int) -> None:
    """The buyer changes where the boxes go that nobody has confirmed."""
    for box in order.boxes:
        if box.status == words.ACCEPT:
            box.address = address
            for line in box.lines:
                line.address_changed = True
            touch(box, at)


def confirm(box: Box, at: int) -> None:
    """상품준비중 처리."""
    _step(box, words.INSTRUCT, at)


def depart(box: Box, courier: str, invoice_no: str, at: int) -> None:
    """송장 업로드: the box leaves; nobody tracks what the seller brings."""
    _set_invoice(box, courier, invoice_no, at)
    _step(box, words.NONE_TRACKING if courier == DIRECT else words.DEPARTURE, at)


def change_invoice(box: Box, courier: str, invoice_no: str, at: int) -> None:
    """송장 수정 puts the box back to DEPARTURE."""
    box.moving_at = box.delivered_at = None
    depart(box, courier, invoice_no, at)


def _set_invoice(box: Box, courier: str, invoice_no: str, at: int) -> None:
    box.courier = courier
    box.invoice_no = invoice_no
    box.invoiced_at = at


def scan(box: Box, at: int) -> None:
    """The courier's first scan."""
    box.moving_at = at
    _step(box, words.DELIVERING, at)


def deliver(box: Box, at: int) -> None:
    """배송 완료."""
    box.delivered_at = at
    _step(box, words.FINAL_DELIVERY, at)


def keep(line: Line, at: int) -> None:
    """구매 확정."""
    line.kept_at = at
    line.changed_at = at


def split(box: Box, sent: list[Line], new_box_no: int, at: int) -> Box:
    """분리배송: what is sent moves to a new box, the rest stays where it is."""
    new = Box(new_box_no, box.order, box.address, 0, box.status, split=True, steps=list(box.steps))
    box.split = True
    box.order.boxes.append(new)
    for line in sent:
        box.lines.remove(line)
        new.lines.append(line)
        line.box = new
    touch(box, at)
    return new
