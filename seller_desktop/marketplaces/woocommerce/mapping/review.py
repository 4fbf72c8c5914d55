"""Product reviews: what a buyer wrote, out of the shop's HTML."""

from __future__ import annotations

import msgspec

from ....domain.reading import Undecoded
from ....domain.review import Review
from ...decoding import Unreadable
from ..plain_text import plain
from ..values import figure, identity, moment, text
from ..wire import Identified, ReviewRow, decode, readable

_SHOWN = "approved"
_BEST = 5


def read_review(raw: msgspec.Raw) -> Review | Undecoded:
    """One review; its replies are comments that no API key may read. Never raises."""
    try:
        row = decode(raw, ReviewRow)
        return _review(row)
    except Unreadable as unreadable:
        found = readable(raw, Identified)
        number = None if found is None else identity(found.id)
        return Undecoded(number, bytes(raw), unreadable.cause)


def _review(row: ReviewRow) -> Review:
    number, written_at = identity(row.id), moment(row.date_created_gmt)
    if number is None or written_at is None:
        raise Unreadable("id" if number is None else "date_created_gmt")
    return Review(
        number=number,
        status_word=text(row.status) or "",
        is_shown=row.status == _SHOWN,
        written_at=written_at,
        text=plain(text(row.review) or ""),
        rating=_rating(row),
        product_no=identity(row.product_id),
        product_name=plain(text(row.product_name) or "") or None,
        author=plain(text(row.reviewer) or "") or None,
    )


def _rating(row: ReviewRow) -> int | None:
    """Whole stars; 0 stands for none given."""
    stars = figure(row.rating)
    given = stars is not None and stars == stars.to_integral_value() and 1 <= stars <= _BEST
    return int(stars) if given and stars is not None else None
