"""Views of the orders and column presets of files, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "view_unnamed": (
        "The view has no name",
        "A view is found again by its name.",
        "Give it a name.",
    ),
    "view_exists": (
        "There is a view of this name",
        "A view is called “{name}” already.",
        "Choose another name, or update that view.",
    ),
    "view_not_found": (
        "There is no such view",
        "No view is called “{name}”.",
        "`views list` names them all.",
    ),
    "preset_not_found": (
        "There is no such column preset",
        "No column preset is called “{name}”.",
        "Presets there are: {known}",
    ),
    "preset_empty": (
        "The column preset has no name or no columns",
        "A preset needs a name and at least one column.",
        "Fill in what is empty.",
    ),
    "preset_built_in": (
        "This column preset comes with the program",
        "“{name}” can't be replaced.",
        "Choose another name.",
    ),
}

WORDS: Mapping[str, str] = {
    "wish.due": "Due in {days} days",
    "wish.due.0": "Due today",
    "wish.due.1": "Due by tomorrow",
    "wish.bundle": "Can bundle",
    "wish.gift": "Gift without address",
    "wish.jeju": "Jeju",
    "wish.waiting": "To be sent",
    "wish.held": "On hold",
    "wish.delayed": "Buyer told of delay",
    "wish.several": "2 or more pieces",
    "wish.memo": "With memo",
    "wish.claim.open": "Open claim",
    "wish.claim.none": "No open claim",
    "wish.shop": "Shop: {names}",
    "wish.tag": "Tag: {names}",
    "wish.courier": "Courier: {names}",
    "wish.ordered": "Ordered {first} to {last}",
    "wish.ordered.from": "Ordered since {first}",
    "wish.ordered.until": "Ordered until {last}",
    "wish.ordered.days": "Ordered in {days} days",
    "wish.ordered.today": "Ordered today",
    "wish.amount": "₩{least} to ₩{most}",
    "wish.amount.from": "₩{least} or more",
    "wish.amount.until": "₩{most} or less",
    "wish.shop.gone": "removed shop",
    "preset.all": "All columns",
    "preset.courier": "Courier upload",
    "preset.bookkeeping": "Bookkeeping",
    "stage.open": "Open",
    "stage.paid": "New",
    "stage.accepted": "Confirmed",
    "stage.dispatched": "Shipped",
    "stage.in_transit": "In transit",
    "stage.delivered": "Delivered",
    "stage.overdue": "Overdue",
    "stage.held": "On hold",
    "stage.decide": "Decide",
    "stage.all": "All",
    "column.view": "View",
    "column.stage": "Tab",
    "column.conditions": "Conditions",
    "column.search": "Search",
    "column.sort": "Sorted by",
    "column.columns": "Columns",
}
