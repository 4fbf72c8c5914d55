"""Problems with marketplaces and shops, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    # Access to a marketplace.
    "wrong_secret": (
        "The keys are wrong",
        (
            "The marketplace does not accept the keys of this shop. Nothing was sent, and nothing "
            "is lost."
        ),
        (
            "Copy all keys anew from the page of the marketplace where they are issued, and enter "
            "them in the shop under “Name and keys”. A newly issued key ends the old one."
        ),
    ),
    "key_expired": (
        "The keys have expired",
        (
            "By the day they were issued, the life of this shop's keys ended on {day}. Without "
            "valid keys nothing is read or sent; what waits is kept."
        ),
        (
            "Renew them where the marketplace issues them and enter the new keys in the shop "
            "under “Name and keys”. If they were renewed already, correct the day of issue there."
        ),
    ),
    "key_expires": (
        "The keys expire in {days} day(s)",
        "This shop's keys work until {day}. After that nothing is read or sent.",
        (
            "Renew them before that where the marketplace issues them. Then enter the new keys, "
            "or the day of renewal where they stay the same, in the shop under “Name and keys”."
        ),
    ),
    "permission_missing": (
        "A permission is missing",
        "The keys are right, but they may not use “{group}”.",
        (
            "Allow “{group}” for these keys where the marketplace issues them, then test the shop "
            "again."
        ),
    ),
    "ip_refused": (
        "This internet address is not registered",
        (
            "The marketplace refuses calls from the internet address (IP) of this computer, even "
            "with the right keys."
        ),
        (
            "Register this computer's public IPv4 address beside the keys where the marketplace "
            "issues them. It may have changed since; new keys would not help."
        ),
    ),
    "clock_corrected": (
        "This computer's clock is off",
        (
            "The clock differs from the marketplace's by about {minutes} min. Calls are made with "
            "the corrected time."
        ),
        "Set the computer's clock, best by turning on automatic time.",
    ),
    "clock_refused": (
        "This computer's clock is too far off",
        (
            "The clock differs from the marketplace's by about {minutes} min. That is too much to "
            "correct, so nothing is read or sent."
        ),
        "Set the computer's clock and sync again. What waits is sent then.",
    ),
    "network": (
        "No connection to the marketplace",
        (
            "The marketplace can't be reached. What you do is saved and sent once the connection "
            "is back."
        ),
        "Check the internet connection. It is tried again by itself.",
    ),
    "rate_limited": (
        "Too many calls for the marketplace",
        "The marketplace asks to wait for {seconds} s. Nothing is lost.",
        "Nothing to do: it goes on by itself.",
    ),
    "maintenance": (
        "The marketplace is under maintenance",
        "The marketplace takes no calls just now. It is tried again in {seconds} s.",
        "Nothing to do: what waits is sent after the maintenance.",
    ),
    "marketplace_down": (
        "The marketplace has trouble",
        "The marketplace answers with an error of its own. It is tried again by itself.",
        "Nothing to do. If it lasts, look at the marketplace's notices.",
    ),
    "shop_blocked": (
        "The shop's server turned the program away",
        (
            "Something in front of the shop (a firewall, a security plug-in or a cache) answered "
            "with a page of its own (HTTP {status}) instead of data."
        ),
        (
            "It is tried again by itself. If it lasts, let the shop's firewall or host allow this "
            "computer's internet address and the path /wp-json/."
        ),
    ),
    "refused_by_marketplace": (
        "The marketplace refused it",
        "The marketplace refused the call.",
        "Look at the order in the marketplace's seller centre.",
    ),
    "answer_unreadable": (
        "An answer of the marketplace makes no sense",
        "The marketplace's answer ({what}) can't be read. Nothing was changed here by it.",
        "It is tried again by itself. If it lasts, a newer version of the program may be needed.",
    ),
    "payload_quarantined": (
        "Orders that can't be read were set aside",
        (
            "The marketplace sent {count} order(s) in an unknown form. They are kept as they came "
            "and asked for again; all others are stored."
        ),
        "Look at these orders in the marketplace's seller centre until they appear here.",
    ),
    "record_not_found": (
        "There is no such record",
        "Nothing was set aside under the number {number}.",
        "It could be read meanwhile: look for its order in the list.",
    ),
    "insecure_address": (
        "The address is not secure",
        "Only https is allowed, save for this very computer.",
        "Enter an address that begins with https://.",
    ),
    "base_url_refused": (
        "This is no address of a marketplace",
        "“{address}” can't be used as a marketplace's address.",
        "Enter an address such as https://host/path, without user name, question mark or hash.",
    ),
    # Shops.
    "shop_not_found": (
        "There is no such shop",
        "No shop is called “{shop}”.",
        "`shops list` names them all.",
    ),
    "shop_exists": (
        "The name is taken",
        "Another shop is called “{shop}” already.",
        "Choose another name.",
    ),
    "shop_name_missing": (
        "The shop needs a name",
        "A shop without a name can't be told from others.",
        "Enter a name.",
    ),
    "shop_not_connected": (
        "The shop is not connected",
        "There is no connection to this shop; its secrets may be missing.",
        "Enter the shop's secrets again and test it.",
    ),
    "shop_busy": (
        "Actions still wait in this shop",
        "“{shop}” has {count} action(s) that are not finished. They would be lost.",
        "Let them be sent or cancel them, then remove the shop.",
    ),
    "other_account": (
        "These secrets belong to another account",
        "The secrets open the account {account}, not the one this shop was added with.",
        "Add the other account as a shop of its own.",
    ),
    "unknown_marketplace": (
        "Unknown marketplace",
        "This version does not know the marketplace “{marketplace}”.",
        "Check the spelling, or install the plug-in that brings it.",
    ),
    "credentials_incomplete": (
        "Secrets are missing",
        "Not given: {missing}.",
        "Give all of them as one JSON object of texts.",
    ),
    "credentials_unreadable": (
        "The secrets can't be read",
        "Standard input holds no JSON object of texts.",
        "Give an object such as {example} on standard input.",
    ),
    "secret_too_long": (
        "A secret is too long",
        "“{name}” is longer than a keyring takes.",
        "Copy the secret alone, without anything around it.",
    ),
}
