"""Names and keys of what can be done with orders: the same on buttons, in menus and in F1."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import Verb

translate = QCoreApplication.translate

DEED_KEYS = {
    Verb.CONFIRM: "Ctrl+Return",
    Verb.DISPATCH: "Ctrl+D",
    Verb.DELAY: "Ctrl+L",
    Verb.CANCEL: "Ctrl+Shift+X",
    Verb.CHANGE_INVOICE: "Ctrl+Shift+D",
    Verb.NOTE: "Ctrl+Shift+M",
}


def deed_word(verb: Verb) -> str:
    """What a button for one line says."""
    words = {
        Verb.CONFIRM: translate("OrderDeedWords", "Confirm"),
        Verb.DISPATCH: translate("OrderDeedWords", "Enter invoice"),
        Verb.DELAY: translate("OrderDeedWords", "Delay notice"),
        Verb.CANCEL: translate("OrderDeedWords", "Cancel the order"),
        Verb.CHANGE_INVOICE: translate("OrderDeedWords", "Change the invoice"),
        Verb.NOTE: translate("OrderDeedWords", "Send an order note"),
    }
    return words[verb]


def deed_words(verb: Verb, count: int) -> str:
    """What a button for several lines says: 발주확인 6건."""
    words = {
        Verb.CONFIRM: translate("OrderDeedWords", "Confirm %n", None, count),
        Verb.DISPATCH: translate("OrderDeedWords", "Ship %n", None, count),
        Verb.DELAY: translate("OrderDeedWords", "Delay notice %n", None, count),
        Verb.CANCEL: translate("OrderDeedWords", "Cancel %n", None, count),
        Verb.CHANGE_INVOICE: translate("OrderDeedWords", "Change %n invoice(s)", None, count),
        Verb.NOTE: translate("OrderDeedWords", "Send a note on %n", None, count),
    }
    return words[verb]


def none_fits(verb: Verb) -> str:
    """Why a deed is disabled: none of the chosen lines is in a state for it."""
    words = {
        Verb.CONFIRM: translate("OrderDeedWords", "None of these orders waits to be confirmed"),
        Verb.DISPATCH: translate("OrderDeedWords", "None of these orders can be shipped now"),
        Verb.DELAY: translate(
            "OrderDeedWords", "A delay notice is for confirmed orders that were not shipped"
        ),
        Verb.CANCEL: translate("OrderDeedWords", "None of these orders can be cancelled now"),
        Verb.CHANGE_INVOICE: translate(
            "OrderDeedWords", "An invoice can be changed while its parcel is under way"
        ),
        Verb.NOTE: translate("OrderDeedWords", "None of these orders can take a note now"),
    }
    return words[verb]
