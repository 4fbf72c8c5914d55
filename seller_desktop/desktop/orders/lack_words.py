"""What a marketplace can't be told, explained where the seller misses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.action import Verb

translate = QCoreApplication.translate


def lack_words(verb: Verb, marketplaces: Sequence[str]) -> str:
    """Why there is no such deed at these marketplaces, and what to do instead."""
    words = {
        Verb.CONFIRM: translate(
            "OrderLacks", "This marketplace (%1) has no order confirmation: ship straight away."
        ),
        Verb.DISPATCH: translate(
            "OrderLacks", "This marketplace (%1) takes no dispatch from here: use its own site."
        ),
        Verb.DELAY: translate(
            "OrderLacks", "This marketplace (%1) takes no delay notice: tell the buyer yourself."
        ),
        Verb.CANCEL: translate(
            "OrderLacks", "This marketplace (%1) takes no cancel from here: use its own site."
        ),
        Verb.CHANGE_INVOICE: translate(
            "OrderLacks",
            "This marketplace (%1) takes no other invoice number from here: use its own site.",
        ),
        Verb.NOTE: translate(
            "OrderLacks",
            "This marketplace (%1) takes no notes on orders. A memo (Ctrl+M) is kept on this PC.",
        ),
    }
    return words[verb].replace("%1", ", ".join(marketplaces))


def lack_mark(deed: str) -> str:
    """A deed in a menu that the marketplace of the line shown does not know."""
    return translate("OrderLacks", "%1 (not at this marketplace)").replace("%1", deed)


def left_out_words(verb: Verb, count: int, marketplaces: Sequence[str]) -> str:
    """Of several lines, those a deed leaves out since their marketplace does not know it."""
    text = translate("OrderLacks", "Left out: %n order(s).", None, count)
    return f"{text} {lack_words(verb, marketplaces)}"


def own_reasons_words(count: int, marketplaces: Sequence[str]) -> str:
    """The lines that are asked about next, since their marketplaces know other reasons."""
    text = translate("OrderLacks", "Next: %n order(s) of %1, with other reasons.", None, count)
    return text.replace("%1", ", ".join(marketplaces))


def other_parcels_words(count: int) -> str:
    """The parcels that are asked about next."""
    return translate("OrderLacks", "Next: %n more parcel(s).", None, count)


def whole_only_words(quantity: int) -> str:
    """A marketplace that cancels no part of a line."""
    return translate(
        "OrderLacks",
        "This marketplace cancels all %n of it; a part is not possible.",
        None,
        quantity,
    )


def whole_box_words() -> str:
    """A marketplace that cancels no line without its box."""
    return translate(
        "OrderLacks", "This marketplace cancels whole boxes: what is packed with it goes along."
    )
