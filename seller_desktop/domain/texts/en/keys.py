"""Problems with the database's key and its recovery code, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    "key_lost": (
        "The database key is not in the keyring",
        (
            "The keyring works, but the key of this database is not in it. The file is kept as it "
            "is; nothing was deleted."
        ),
        "Enter the recovery code, or sign in as the user who made this profile.",
    ),
    "database_key_wrong": (
        "The key does not open the database",
        (
            "The key in the keyring belongs to another database. The file is not damaged and is "
            "kept as it is."
        ),
        "Enter the recovery code of this database.",
    ),
    "database_opens": (
        "The database opens",
        "The key of this database is in the keyring, so there is nothing to start over from.",
        "Start the program as usual.",
    ),
    "recovery_code_length": (
        "The recovery code is not complete",
        "A recovery code has {wanted} letters and digits; there are {found}.",
        "Type every group of the code.",
    ),
    "recovery_code_mistyped": (
        "The recovery code has a slip in it",
        "Its last group does not fit the others, so at least one sign is not as it was shown.",
        "Compare it with the paper, group by group.",
    ),
    "recovery_code_wrong": (
        "This recovery code does not help",
        "It is a whole code, but of another profile or older than the last one made here.",
        "Look for the code that was made last.",
    ),
    "recovery_code_outdated": (
        "This code belongs to another key",
        "The recovery file in this folder holds a key that does not fit the database.",
        "Bring recovery.db back from the same copy of the folder as office.db.",
    ),
    "recovery_file_missing": (
        "There is no recovery file",
        "A code opens the file recovery.db, and there is none in the profile's folder.",
        "Bring recovery.db back from a copy of the folder, or start over without the code.",
    ),
    "recovery_file_damaged": (
        "The recovery file is damaged",
        "The file recovery.db can't be read, so the code can't bring the key back.",
        "Bring recovery.db back from a copy of the folder, or start over without the code.",
    ),
    "profile_in_use": (
        "The profile is open elsewhere",
        "For this nobody else may have the profile open: no window and no other command.",
        "Quit the program, from the tray too, then try again.",
    ),
    "rekey_failed": (
        "The key could not be changed",
        "Writing the database under a new key failed. The database was not changed.",
        "Check the room on the disk, then try again.",
    ),
    "key_change_undone": (
        "The key was not changed",
        "The change of the key did not come to its end. The old one holds; nothing is lost.",
        "Change the key again when you like.",
    ),
}

WORDS: Mapping[str, str] = {
    "deed.key_change": "Key changed",
    "deed.recovery_code": "Recovery code made",
    "code.none": "none",
    "code.made": "made, not yet kept",
    "code.kept": "made and kept",
    "key_change.wished": "at the next start",
    "key_change.begun": "under way",
    "key_change.promoted": "being finished",
    "column.key_version": "Key",
    "column.keyring": "Keyring",
    "column.recovery_code": "Recovery code",
    "column.key_change": "Change of the key",
    "column.kept_file": "Old file kept as",
}
