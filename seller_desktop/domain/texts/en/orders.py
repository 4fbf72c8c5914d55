"""Problems with orders, claims, actions and the seller's files, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    # What an action is about.
    "line_not_found": (
        "There is no such order line",
        "No order line has the number {number}.",
        "Check the number, or sync first.",
    ),
    "claim_not_found": (
        "There is no such claim",
        "No claim has the number {number}.",
        "Check the number, or sync first.",
    ),
    "ambiguous_line": (
        "The number stands for more than one",
        "{number} is found in several shops: {shops}.",
        "Name the shop with --shop.",
    ),
    "action_not_found": (
        "There is no such action",
        "The outbox holds no action {action}.",
        "`outbox list` names them all.",
    ),
    "request_not_found": (
        "There is no such request",
        "The outbox holds no request {request}.",
        "`outbox list` names them all.",
    ),
    "nothing_to_do": (
        "Nothing to do",
        "Nothing was chosen that this could be done to.",
        "Choose at least one.",
    ),
    "line_twice": (
        "An order line is named twice",
        "The line {line_no} is named more than once.",
        "Name each line once.",
    ),
    # What stands against an action.
    "not_allowed_now": (
        "Not possible now",
        "“{verb}” can't be done to {number} ({status}). {reason}",
        "Sync to see the marketplace's latest word.",
    ),
    "already_waiting": (
        "It waits already",
        "“{verb}” for {number} is under way already ({state}).",
        "Nothing was queued twice. Look at the outbox.",
    ),
    "note_empty": (
        "The note is empty",
        "There is nothing to note.",
        "Enter the words of the note.",
    ),
    "note_too_long": (
        "The note is too long",
        "A note may have {limit} letters at most.",
        "Shorten it, or send it in two notes.",
    ),
    "not_offered": (
        "The marketplace does not offer this",
        "The marketplace of “{shop}” takes no “{verb}” from here.",
        "Do it at the marketplace's own site; it shows here after the next sync.",
    ),
    "decision_not_offered": (
        "The marketplace does not offer this answer",
        "The marketplace takes no “{verb}” for this kind of claim ({kind}) from here.",
        "Answer it at the marketplace's own site; it shows here after the next sync.",
    ),
    "whole_only": (
        "Only as a whole",
        "The marketplace of “{shop}” cancels all {quantity} of this order line, not a part.",
        "Cancel all of it, or do it at the marketplace's own site.",
    ),
    "method_not_here": (
        "Not this delivery method",
        "This marketplace does not take “{method}”: the order stays for later.",
        "Ship it on its own, with a method this marketplace takes.",
    ),
    "courier_not_here": (
        "Another courier, please",
        "This marketplace does not take {courier}.",
        "Choose another courier for this order.",
    ),
    "gift_no_address": (
        "The present has no address yet",
        (
            "The person given the present ({line_no}) has not entered an address. It can't be "
            "shipped yet."
        ),
        "Wait until the address is there; it appears by itself.",
    ),
    "group_goes_along": (
        "The whole box goes",
        "{count} more line(s) of the same box go along: it is done to the box as a whole.",
        "",
    ),
    "group_one_parcel": (
        "One box, one parcel",
        "The line {line_no} lies in a box that leaves with another invoice number.",
        "Enter the same courier and invoice number for every line of the box.",
    ),
    "split_not_offered": (
        "No split shipping here",
        "The marketplace of “{shop}” ships a box whole: no part of it can leave on its own.",
        "Ship the whole box, or wait until all of it is ready.",
    ),
    "split_leaves_nothing": (
        "Nothing would stay behind",
        "Every line of the box of {line_no} was chosen, so there is no rest to ship later.",
        "Leave out what is to leave later, or ship the box whole.",
    ),
    "split_refused": (
        "This box can't be split",
        "The marketplace does not let the box of {line_no} leave in parts.",
        "Ship the whole box, or look at the order at the marketplace's own site.",
    ),
    "confirm_first": (
        "Confirmed first",
        "{count} line(s) are not confirmed yet: they are confirmed and shipped in one go.",
        "",
    ),
    "unknown_reason": (
        "Unknown reason",
        "The marketplace does not know the reason “{reason}”.",
        "Choose one of: {accepted}.",
    ),
    "unknown_method": (
        "Unknown delivery method",
        "The marketplace does not know the delivery method “{method}”.",
        "Choose one of: {accepted}.",
    ),
    "unknown_courier": (
        "Unknown courier",
        "The marketplace does not know the courier “{courier}”.",
        "Choose one of: {accepted}. `couriers list` explains them.",
    ),
    "invoice_format": (
        "The invoice number can't be right",
        "{courier}: {cause}",
        "Digits expected: {expected}.",
    ),
    "invoice_check_digit": (
        "Look at the invoice number again",
        (
            "The check digit of {invoice_no} does not fit {courier}. New number ranges exist, so "
            "it may be right all the same."
        ),
        "Compare it with the label.",
    ),
    "duplicate_invoice": (
        "The invoice number is in use",
        "{invoice_no} is on a parcel to somebody else already (line {line_no}).",
        "Compare it with the label before you ship.",
    ),
    "invoice_used_here": (
        "The invoice number stands here twice",
        "Two parcels to different people bear the same invoice number.",
        "Compare both with their labels.",
    ),
    "stock_refused": (
        "No shop can have this stock",
        "A stock of {stock} pieces can't be set.",
        "Enter 0 or more pieces.",
    ),
    "quantity_refused": (
        "This quantity is not possible",
        "{quantity} can't be cancelled of what remains.",
        "Enter a number between 1 and what remains.",
    ),
    "detail_missing": (
        "The buyer needs a reason",
        "A text that the buyer reads is missing.",
        "Enter the reason in a few words.",
    ),
    "inquiry_not_found": (
        "There is no such inquiry",
        "No inquiry has the number {number}.",
        "Check the number, or sync first.",
    ),
    "ambiguous_inquiry": (
        "Several inquiries have this number",
        "Inquiries of several kinds have the number {number}.",
        "Name the kind with --kind.",
    ),
    "answer_empty": (
        "The answer is empty",
        "There is nothing for the buyer to read.",
        "Write an answer.",
    ),
    "answer_final": (
        "The answer can't be changed",
        "The marketplace of “{shop}” lets no answer to this kind of inquiry be edited.",
        "What is left to say, say in the marketplace's own pages.",
    ),
    "answer_unchanged": (
        "Nothing was changed",
        "The answer says what it said before.",
        "Change the words first.",
    ),
    "answer_has_fields": (
        "A field is not filled in",
        "The answer still holds {fields}.",
        "Put in the value yourself, or take the field out.",
    ),
    "template_empty": (
        "The template has no name or no text",
        "An answer template needs both.",
        "Fill in what is empty.",
    ),
    "template_unknown_field": (
        "There is no such field",
        "Nothing can be filled in for “{field}” in a template.",
        "Fields there are: {known}",
    ),
    "template_not_found": (
        "There is no such template",
        "No answer template is called “{name}”.",
        "Check the name.",
    ),
    "inquiry_not_open": (
        "This inquiry takes no answer",
        "The inquiry {number} is not waiting for this answer any more.",
        "Sync, and look at what was answered already.",
    ),
    "answer_length": (
        "The answer is too short or too long",
        "It has {length} characters; the marketplace takes {least} to {most}.",
        "Shorten it, or write a little more.",
    ),
    "until_passed": (
        "The new deadline is not in the future",
        "Only a day that is still to come can be announced to the buyer.",
        "Choose a later day.",
    ),
    "fee_refused": (
        "This fee is not possible",
        "A fee is a whole amount of zero or more.",
        "Enter the amount again.",
    ),
    "wrong_state": (
        "Not possible for this action",
        "The action {action} is “{state}”: this can't be done to it.",
        "Look at the outbox for what it is now.",
    ),
    "under_way": (
        "It is on its way",
        "The action {action} is being sent or checked: it can't be taken back now.",
        "Wait for its outcome.",
    ),
    "not_editable": (
        "Nothing to change here",
        "“{verb}” has no courier and no invoice number that could be changed.",
        "Cancel it and ask for it anew.",
    ),
    "nothing_changed": (
        "Nothing was changed",
        "“{verb}” has this courier and this invoice number already.",
        "Enter another number, or send it again as it is.",
    ),
    "setting_refused": (
        "This value can't be set",
        "“{value}” can't be the value of {key}.",
        "Choose a value within the bounds shown.",
    ),
    "autostart_refused": (
        "This computer did not allow it",
        "Whether the program starts with the computer could not be changed ({reason}).",
        "Look at the start-up programs in the system's own settings.",
    ),
    # Files given by the seller.
    "file_unreadable": (
        "The file can't be read",
        "“{file}” can't be opened.",
        "Check the name and whether you may read it.",
    ),
    "file_unwritable": (
        "The file can't be written",
        "“{file}” can't be written.",
        "Choose another place.",
    ),
    "file_not_utf8": (
        "The file is not in UTF-8",
        "The text of the file can't be read as UTF-8.",
        "Save it as CSV in UTF-8.",
    ),
    "columns_missing": (
        "Columns are missing",
        "The first row does not name: {missing}.",
        "The first row must name line_no, courier and invoice_no; method may be added.",
    ),
    "row_unreadable": (
        "A row can't be read",
        "Row {row} has no line number or too many cells.",
        "Correct the row; nothing was queued.",
    ),
}
