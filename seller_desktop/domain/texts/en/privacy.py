"""What is said about buyers' data, its purge, its export and the lock, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "reason_needed": (
        "A reason is needed",
        "Buyers' data leaves the program or is kept longer than usual: the record must say why.",
        "Write a few words on what it is for.",
    ),
    "month_unknown": (
        "There is no such month",
        "{month} is no month whose accesses could be looked through.",
        "Name a month that has begun, as 2026-11.",
    ),
    "backup_unpurged": (
        "A backup still holds old buyers' data",
        "Buyers' data was deleted, but not yet from the backup {file}.",
        "It is tried again every hour. If the backup is damaged or old, delete it.",
    ),
    "export_empty": (
        "Nothing to export",
        "None of the chosen orders is there.",
        "Choose orders first.",
    ),
    "export_format": (
        "This kind of file is not written",
        "{file} ends neither in .xlsx nor in .csv.",
        "Give the file a name that ends in .xlsx or .csv.",
    ),
    "pin_short": (
        "The PIN is too short",
        "A PIN or password has 4 to 64 characters.",
        "Choose a longer one.",
    ),
    "pin_wrong": (
        "That is not the PIN",
        "The PIN or password does not fit.",
        "Try again.",
    ),
    "pin_wait": (
        "Too many wrong tries",
        "After several wrong tries you have to wait {seconds} s.",
        "Wait, then try again.",
    ),
}

WORDS: Mapping[str, str] = {
    # How much of an order is still kept.
    "kept.full": "Everything",
    "kept.trade": "Without delivery memo, customs code, safe numbers and the raw answer",
    "kept.record": "Numbers, amounts, dates, masked names, content of claims",
    "kept.ledger": "Numbers, amounts, dates and masked names",
    "kept.nothing": "Nothing",
    "kept.unread": "Records that could not be read, emptied",
    "kept.inquiries": "content and askers of inquiries destroyed",
    "kept.backups": "Backups rewritten",
    # What goes when.
    "goes.trade": "Delivery memo, customs code, safe number, raw answer",
    "goes.record": "Name, phone and address of the buyer and receiver, your memo",
    "goes.ledger": "Content of complaints and disputes",
    "goes.inquiries": "Content of inquiries and answers",
    "goes.nothing": "The order record",
    # The rule behind it.
    "law.purpose_ended": "Standard PIPA guideline art. 10: within 5 days after the purpose ended",
    "law.code_of_trade": "Custom of the trade: within 90 days after purchase confirmation",
    "law.disputes": "E-commerce Act, decree art. 6: complaints and disputes 3 years",
    "law.record_of_trade": "E-commerce Act, decree art. 6: contract, payment, supply 5 years",
    "law.access_record": "Safety measures notice art. 8: access records at least 1 year",
    # What was done with buyers' data.
    "deed.reveal": "Shown",
    "deed.raw": "Raw answer shown",
    "deed.list": "Listed in full",
    "deed.export": "Exported",
    "deed.print": "Printed",
    "deed.delete": "Deleted",
    "deed.unlock": "Unlocked",
    "deed.pin": "PIN changed",
    "purge.daily": "Daily",
    "purge.asked": "By hand",
    "subject.screen": "The screen",
    # Columns of the privacy commands and of exports.
    "column.deed": "What",
    "column.actor": "Who",
    "column.place": "Where",
    "column.subject": "Whose",
    "column.month": "Month",
    "column.records": "Records",
    "column.reviewed_at": "Looked through",
    "column.keep_days": "Days kept",
    "column.kept": "What is kept then",
    "column.goes": "What goes",
    "column.after_days": "Days after the end",
    "column.law": "Rule",
    "column.counts": "Taken",
    "column.trigger": "Started",
    "column.count": "Number",
    "column.made_at": "As of",
    "column.encryption": "Encryption",
    "column.event_chain": "Chain of events",
    "column.access_chain": "Chain of access records",
    "column.accesses": "Access records",
    "column.access_days": "Access records kept at least (days)",
    "column.keep_reason": "Reason for the longer time",
    "column.idle_lock_min": "Screen covered after (min)",
    "column.has_pin": "PIN set",
    "column.backups": "Backups",
    "column.oldest_backup_at": "Oldest backup",
    "column.newest_backup_at": "Newest backup",
    "column.quarantine": "Records that could not be read",
    "column.file": "File",
    "column.full": "With personal data",
    "column.lines": "Order lines",
    "column.phone2": "Second phone",
    "column.postcode": "Postcode",
    "column.address_detail": "Address, second line",
    "column.orderer_name": "Orderer",
    "column.orderer_phone": "Orderer's phone",
    "encryption.sqlcipher": "AES-256 (SQLCipher), key in the system's keyring",
    "chain.whole": "whole",
    "chain.broken": "BROKEN",
}
