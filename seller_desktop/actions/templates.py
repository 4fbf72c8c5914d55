"""The seller's answer templates: kept here alone, filled in for one inquiry at a time."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.answering import field_names, fields_in, filled, unknown_fields
from ..domain.errors import UserFixable
from ..store import templates
from ..store.connection import Readable
from ..store.details import line_detail
from ..store.inquiry_list import InquiryDetail, inquiry_detail
from .gesture import Gesture, commit
from .office import Office

_LONGEST_NAME = 60
_ANYBODY = "고객"
"""How a buyer is addressed whose name the marketplace hides: sellers write `고객님`."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A template filled in. `left` are fields of which nobody knows the value: the text still holds
    them, and is refused as an answer until the seller has put something there."""

    text: str
    left: tuple[str, ...]


def save(office: Office, name: str, text: str) -> None:
    """Store a template under a name, over the one that has it.

    Raises `UserFixable` template_empty, template_unknown_field.
    """
    called, said = " ".join(name.split())[:_LONGEST_NAME], text.strip()
    if not called or not said:
        raise UserFixable("template_empty")
    unknown = unknown_fields(said)
    if unknown:
        known = ", ".join(f"{{{one}}}" for one in (*field_names("ko"), *field_names("en")))
        raise UserFixable("template_unknown_field", field=unknown[0], known=known)

    def work(gesture: Gesture) -> None:
        templates.put_template(gesture.conn, called, said, gesture.at)
        gesture.settings_changed = True

    commit(office, work)


def remove(office: Office, name: str) -> None:
    """Take a template away. Raises `UserFixable` template_not_found."""

    def work(gesture: Gesture) -> None:
        if not templates.remove_template(gesture.conn, name):
            raise UserFixable("template_not_found", name=name)
        gesture.settings_changed = True

    commit(office, work)


def fill(office: Office, name: str, inquiry_id: int) -> Filled:
    """A template as an answer to an inquiry. Raises `UserFixable` template_not_found,
    inquiry_not_found."""
    with office.db.read() as conn:
        template = templates.answer_template(conn, name)
        detail = inquiry_detail(conn, inquiry_id)
        if template is None:
            raise UserFixable("template_not_found", name=name)
        if detail is None:
            raise UserFixable("inquiry_not_found", number=str(inquiry_id))
        text = filled(template.text, _values(conn, detail))
    return Filled(text, fields_in(text))


def _values(conn: Readable, detail: InquiryDetail) -> dict[str, str | None]:
    return {
        "buyer": _buyer(conn, detail),
        "product": detail.product,
        "order_no": detail.inquiry.order_no,
        "shop": detail.shop_name,
    }


def _buyer(conn: Readable, detail: InquiryDetail) -> str:
    """Who asked, else who ordered; a name half hidden is no way to address anybody."""
    line = None if detail.line_id is None else line_detail(conn, detail.line_id)
    ordered = None if line is None else line.line.recipient.orderer_name
    known = (name for name in (detail.inquiry.asker, ordered) if name and "*" not in name)
    return next(known, _ANYBODY)
