"""Where an action stands and what the seller does next, in English."""

from __future__ import annotations

from collections.abc import Mapping

_READY_NEXT = "Until it is sent you can take it back or change it."
_CHECK_FIRST = (
    "Look at the order in the marketplace's seller centre. If it is not there, send it again; if "
    "it is, note it as sent."
)
_LEAVE_OR_RETRY = "Send it again once that has changed, or leave it."

STANDING: Mapping[str, tuple[str, str]] = {
    # A state alone: what it means wherever no reason says it better.
    "ready": ("It is saved on this PC and is sent as soon as its turn comes.", _READY_NEXT),
    "held": ("It was held back before it was sent.", "Send it anyway, or don't send it."),
    "sending": ("It is being sent now.", "The answer is here in a moment."),
    "unknown": (
        "No answer came. The marketplace is being asked whether it took effect.",
        "Nothing to do: it is never sent a second time on a guess.",
    ),
    "parked": ("The program can't decide this by itself.", _CHECK_FIRST),
    "done": ("The marketplace took it.", ""),
    "rejected": ("The marketplace did not take it.", _LEAVE_OR_RETRY),
    "superseded": ("It was not sent, since there is nothing left to do.", ""),
    "cancelled": ("It was not sent.", ""),
    # Waiting.
    "ready.claim_closed": (
        (
            "The buyer's cancel request is over, so this goes on by itself for what is left of the "
            "order."
        ),
        _READY_NEXT,
    ),
    "ready.no_effect_seen": (
        "No answer came and the marketplace shows no effect, so it is sent again by itself.",
        "Nothing to do: sending this twice does no harm.",
    ),
    "ready.line_missing": (
        (
            "The marketplace does not show this order just now. It is asked again every minute, "
            "and nothing is sent before the order is there."
        ),
        "If you know that the order is gone, don't send it.",
    ),
    "ready.inquiry_missing": (
        (
            "The marketplace does not show this inquiry just now. It is asked again every minute, "
            "and nothing is sent before the inquiry is there."
        ),
        "If you know that the inquiry is gone, don't send it.",
    ),
    "unknown.restored": (
        "A backup was restored. The marketplace is asked first whether this was sent already.",
        "Nothing to do: it is not sent before the answer is here.",
    ),
    # Held.
    "held.cancel_requested": (
        "The buyer asked to cancel before this was sent, so it was held back.",
        (
            "Decide on the cancel request. If it is withdrawn or refused, this goes on by itself; "
            "“Send anyway” sends it in spite of the request."
        ),
    ),
    "held.address_changed": (
        "The delivery address has changed since you asked for this.",
        (
            "Check the label on the parcel. Send it anyway if it goes to the new address; "
            "otherwise don't send it and print a new label."
        ),
    ),
    "held.option_changed": (
        "The buyer's option has changed since you asked for this.",
        (
            "Check what is in the parcel. Send it anyway if it is the new option; otherwise don't "
            "send it and pack again."
        ),
    ),
    "held.quantity_changed": (
        "The quantity has changed since you asked for this: a part was cancelled.",
        (
            "Check what is in the parcel. Send it anyway if it holds what is left; otherwise don't "
            "send it and pack again."
        ),
    ),
    # A decision is needed.
    "parked.no_effect_seen": (
        (
            "No answer came, and two looks at the marketplace show no effect. It may still have "
            "arrived, so it is not sent twice by itself."
        ),
        _CHECK_FIRST,
    ),
    "parked.restored": (
        (
            "It is in the backup that was restored, and the marketplace shows no effect. It was "
            "either never sent or taken back after the backup was made."
        ),
        "If it still has to be done, send it; if not, don't send it.",
    ),
    "parked.no_read_back": (
        "No answer came, and the marketplace can't be asked whether it arrived.",
        _CHECK_FIRST,
    ),
    "parked.too_many_unknown": (
        "It was sent several times and never answered, so it is not sent again by itself.",
        _CHECK_FIRST,
    ),
    "parked.predecessor_rejected": (
        "What had to come first on this order was refused, so this was not sent.",
        "See why the first one was refused. Then send this again, or don't send it.",
    ),
    # Refused.
    "rejected.refused": (
        "The marketplace refused it.",
        "Correct what it names, then send it again or change the invoice number; or leave it.",
    ),
    "rejected.not_legal": (
        "The marketplace does not allow this in the order's present state.",
        "Look at the order: its state may have gone back. Send it again once the state allows it.",
    ),
    "rejected.line_closed": ("The order is closed, so there is nothing to send.", "Leave it."),
    "rejected.other_effect": (
        "Something else was done at the marketplace in its place.",
        "Look at the order. If that is right, leave it.",
    ),
    "rejected.cancel_requested": (
        "The buyer's cancel request stands in the way.",
        "Decide on the cancel request first, then send this again.",
    ),
    "rejected.claim_opened": (
        "A claim is open on this order.",
        "Decide on the claim first, then send this again.",
    ),
    "rejected.claim_closed": ("The claim is over, so nothing was sent.", "Leave it."),
    "rejected.quantity_changed": (
        "Less is left of the order than this asks for: a part was cancelled.",
        "Look at the order and ask anew with what is left.",
    ),
    "rejected.no_address": (
        "The person given the present has not entered an address yet.",
        "Wait until the address is there, then send it again.",
    ),
    # Not sent, since the world had moved on.
    "superseded.other_effect": (
        "The order was shipped or handled in another way meanwhile, so this was not sent.",
        "Look at the order: check which invoice number the buyer sees.",
    ),
    "superseded.line_closed": (
        "The order was closed before this was sent.",
        "If the parcel has left already, call the courier back.",
    ),
    "superseded.claim_granted": (
        "The order was cancelled before this was sent.",
        "If the parcel has left already, call the courier back.",
    ),
    "superseded.claim_closed": ("The claim was over before this was sent.", ""),
    # Done.
    "done.effect_seen": ("The marketplace shows that it took effect.", ""),
    "done.already_there": (
        "It was done at the marketplace already, so nothing was sent a second time.",
        "",
    ),
    "done.settled_by_seller": ("You checked at the marketplace and noted it as sent.", ""),
    # Taken back.
    "cancelled.undone": ("You took it back before it was sent.", ""),
    "cancelled.edited": ("You changed it: another action was queued in its place.", ""),
}
