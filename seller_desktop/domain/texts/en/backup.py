"""Backup, restore and damage, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "backup_missing": (
        "No such backup",
        "{file} is not there.",
        "Look into the list of backups, or into the folder you copied it to.",
    ),
    "backup_damaged": (
        "The backup is damaged",
        "{file} can't be read whole ({detail}). Your present data was not touched.",
        "Choose another backup.",
    ),
    "backup_folder": (
        "The folder takes no backup",
        "No file could be written there.",
        "Check that the disk is connected and that you may write to the folder.",
    ),
    "passphrase_wrong": (
        "The passphrase does not fit",
        "The file does not open with it, or is no file of this program.",
        "Type it exactly as on the old computer, capitals and spaces included.",
    ),
    "passphrase_short": (
        "The passphrase is too short",
        "All your buyers' data is behind it: take at least {shortest} characters.",
        "Three or four words in a row are easy to keep and hard to guess.",
    ),
    "restore_done": (
        "The backup is back",
        "Orders: {orders}. Unsent actions: {asked}, each asked about before it is sent.",
        "What came since is read from the marketplaces now.",
    ),
}

WORDS: Mapping[str, str] = {
    "backup.daily": "daily",
    "backup.asked": "made by you",
    "backup.before-restore": "before a restore",
    "backup.before-migration": "before an update",
    "backup.before-rekey": "before a new key",
    "backup.moved-in": "from another computer",
    "column.orders": "Orders",
    "column.claims": "Claims",
    "column.memos": "Memos",
    "column.unsent": "Unsent",
    "column.verified_at": "Proved at",
    "column.last_event_at": "Last change",
    "column.shops": "Shops",
    "column.carried": "Brought along",
    "column.lost": "Lost",
    "column.asked": "To be asked about",
    "column.aside": "Old file",
    "column.holes": "Not wholly readable",
    "column.newer_orders": "Orders since",
    "column.newer_memos": "Memos since",
    "column.newer_actions": "Actions since",
    "column.newer_shops": "Shops since",
    "column.unsent_now": "Unsent now",
}
