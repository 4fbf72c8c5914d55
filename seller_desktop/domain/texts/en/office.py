"""Problems with the profile, its keyring and database, and ourselves, in English."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    # Keyring, profile and place.
    "keyring_locked": (
        "The keyring is locked",
        (
            "The system's keyring is locked or access was denied. Without it the database stays "
            "closed; nothing is lost."
        ),
        "Unlock the keyring (sign in again), then start the program once more.",
    ),
    "keyring_missing": (
        "There is no keyring",
        (
            "This system has no keyring fit for secrets. Secrets are never kept in a plain file "
            "instead."
        ),
        (
            "Install and start a keyring (on Linux: GNOME Keyring or KWallet), then start the "
            "program once more."
        ),
    ),
    "keyring_file_expected": (
        "This profile keeps its secrets in a file",
        "The profile was made with SELLER_DESKTOP_KEYRING=file:…, which is not set now.",
        "Set the variable to the same file.",
    ),
    "keyring_file_refused": (
        "A key file is refused here",
        "This profile was made with the system's keyring; a file never takes its place.",
        "Take SELLER_DESKTOP_KEYRING out of the environment, or use another profile.",
    ),
    "keyring_setting": (
        "SELLER_DESKTOP_KEYRING is not understood",
        "The value must be file:PATH.",
        "Correct the variable or take it away.",
    ),
    "keyring_file_in_use": (
        "Secrets are in a plain file",
        (
            "SELLER_DESKTOP_KEYRING keeps database key and secrets in a plain file: for scripts "
            "and tests only."
        ),
        "Use the system's keyring for real shops.",
    ),
    "profile_damaged": (
        "profile.json is missing or damaged",
        "Without it the database's key can't be found. Nothing was changed.",
        "Bring profile.json back from a copy of the folder.",
    ),
    "profile_busy": (
        "The profile is being opened elsewhere",
        "Another start of the program is still setting this profile up.",
        "Try again in a moment.",
    ),
    "storage_network": (
        "A network drive can't be used",
        "“{folder}” is on another machine. The database needs a local disk.",
        "Choose a folder on this computer.",
    ),
    "storage_cloud": (
        "The folder is copied to a cloud",
        (
            "“{folder}” lies in a folder that another program copies away. That can damage the "
            "database."
        ),
        "Move the profile to a plain folder of this computer.",
    ),
    "already_running": (
        "Seller Desktop is open already",
        "This profile's window is open; it was brought to the front.",
        "",
    ),
    "engine_elsewhere": (
        "Another program syncs this profile",
        "The window or another `sync --watch` does the work already.",
        "Nothing to do; `sync` alone asks it for a round.",
    ),
    "desktop_missing": (
        "The window can't be opened",
        "Qt is not installed or this machine has no display.",
        "Use the command line (`seller-desktop --help`), or start it where there is a display.",
    ),
    "port_taken": (
        "The port is taken",
        "Another program listens on port {port} already.",
        "Choose another port, or 0 for any.",
    ),
    "tray_missing": (
        "There is no tray",
        "This desktop shows no tray icons: closing the window ends the program.",
        "Turn on tray icons (on GNOME: the AppIndicator extension).",
    ),
    "disk_low": (
        "The disk is nearly full",
        "{free} MB are left on the profile's disk.",
        "Make room before it is full.",
    ),
    # The database.
    "disk_full": (
        "The disk is full",
        "The last change could not be saved, so it was not made. Everything saved before is safe.",
        "Make room on the disk, then do it again.",
    ),
    "database_newer": (
        "The data is from a newer version",
        (
            "The database (version {found}) was made by a newer program; this one knows up to "
            "{known}. It was not touched."
        ),
        "Install the newer version of the program.",
    ),
    "database_missing": (
        "There is no database",
        "The profile has no database file where it should be.",
        "Bring the file back from a backup, or start with a new profile.",
    ),
    "database_damaged": (
        "The database is damaged",
        "Parts of the file can't be read. It is kept as it is; nothing was deleted.",
        "Start the program again: it offers to repair the file. Or use `backup rebuild`.",
    ),
    "database_closed": (
        "The program is being closed",
        "This came while the program was being closed.",
        "Start it again; it goes on where it stood.",
    ),
    "database_busy": (
        "The database is busy",
        "Another program holds the database for longer than usual.",
        "Try again in a moment.",
    ),
    "database_read_only": (
        "The database can't be written",
        "The file or its folder may not be written. Nothing was changed.",
        "Give yourself the right to write in the profile's folder.",
    ),
    "database_cannot_open": (
        "The database can't be opened",
        "The system does not let the program open the file.",
        "Check the rights on the profile's folder, and whether another program holds the file.",
    ),
    "database_io": (
        "The disk reports an error",
        "Reading or writing the database failed. Nothing half done was kept.",
        "Check the disk, and make a copy of the profile's folder.",
    ),
    "database_failed": (
        "The database failed",
        "The database gave an unexpected error ({detail}). The change was not made.",
        "Start the program again. If it comes back, run `doctor`.",
    ),
    "migration_failed": (
        "The data could not be moved to this version",
        (
            "Moving the database to version {to} failed. The old file is unchanged, and a copy "
            "lies beside it."
        ),
        "Go on with the version used before, and report this.",
    ),
    "payload_damaged": (
        "A kept answer is damaged",
        "A stored answer of the marketplace can't be unpacked.",
        "Sync: it is read again.",
    ),
    "history_broken": (
        "The history does not fit together",
        "The chain of events is broken at entry {entry}: somebody or something changed it.",
        "Keep a copy of the profile's folder as evidence.",
    ),
    # Us.
    "internal": (
        "The program made a mistake",
        "Something unforeseen happened (log entry {error_id}). What was saved is safe.",
        "Try again. If it comes back, report it with the log entry.",
    ),
    "usage": (
        "The command was not understood",
        "{detail}",
        "`seller-desktop --help` explains the commands.",
    ),
    "unknown_problem": (
        "A problem",
        "The problem has the code {code}.",
        "A newer version of the program may explain it.",
    ),
}
