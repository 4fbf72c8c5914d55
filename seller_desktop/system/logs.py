"""The log: JSON lines without personal data, rotating, written by a thread of its own."""

from __future__ import annotations

import json
import logging
import queue
import sys
import threading
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from types import TracebackType

from seller_desktop import __version__
from seller_desktop.system.crash_file import CrashFile
from seller_desktop.system.files import make_folder
from seller_desktop.system.log_exception import exception_text
from seller_desktop.system.log_mask import mask
from seller_desktop.system.paths import ProfilePaths

FILES = 5
FILE_BYTES = 2_000_000
_FIELDS = ("shop", "action", "task", "error_id")
"""The only extra members of a record that are written."""

_OURS = "seller_desktop"
_log = logging.getLogger(_OURS)


class JsonLines(logging.Formatter):
    """One JSON object a line: known members only, texts masked, exceptions without their values."""

    def __init__(self, id_key: bytes = b"") -> None:
        super().__init__()
        self._id_key = id_key

    def format(self, record: logging.LogRecord) -> str:
        members: dict[str, str | int] = {
            "at": int(record.created * 1000),
            "level": record.levelname,
            "logger": record.name,
            "thread": mask(record.threadName or "", self._id_key),
            "message": mask(record.getMessage(), self._id_key),
        }
        for name in _FIELDS:
            value = getattr(record, name, None)
            if value is not None:
                members[name] = mask(str(value), self._id_key)
        if record.exc_info and record.exc_info[1] is not None:
            members["exception"] = mask(exception_text(record.exc_info[1]), self._id_key)
        return json.dumps(members, ensure_ascii=False)


class Logging:
    """What `configure_logging` put in place; `close` takes it away and writes what is left.

    `last_end` tells of a run before this one that did not end by itself.
    """

    def __init__(self, paths: ProfilePaths, name: str, id_key: bytes, level: int) -> None:
        make_folder(paths.logs)
        file = _OwnerOnlyFile(
            paths.logs / f"{name}.log",
            maxBytes=FILE_BYTES,
            backupCount=FILES - 1,
            encoding="utf-8",
            delay=True,
        )
        file.setFormatter(JsonLines(id_key))
        lines: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
        self._file = file
        self._handler = _Posting(lines)
        self._listener = QueueListener(lines, file)
        self._crash = CrashFile(paths.logs, name)
        self.last_end = self._crash.open(__version__)
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._start(level)

    def _start(self, level: int) -> None:
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._level = root.level
        root.setLevel(level)
        self._listener.start()
        sys.excepthook = _on_uncaught
        threading.excepthook = _on_uncaught_in_thread
        sys.unraisablehook = _on_unraisable

    def close(self) -> None:
        """Write what is queued and restore what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)
        self._listener.stop()
        self._file.close()
        self._crash.close()


def configure_logging(
    paths: ProfilePaths, name: str = "office", id_key: bytes = b"", level: int = logging.INFO
) -> Logging:
    """Log to `logs/<name>.log`; two processes of one profile need two names, since files rotate.

    `id_key` keys the hashes that stand for order numbers.
    """
    return Logging(paths, name, id_key, level)


class _Posting(QueueHandler):
    """Hands records to the log's thread: no caller waits for a file, the window least of all."""

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        # Formatted here, since arguments may change; the stack stays for the formatter. What other
        # libraries put into their messages (addresses, parts of answers) is not ours to judge:
        # their sentence is kept without it.
        ours = record.name == _OURS or record.name.startswith(f"{_OURS}.")
        record.msg = record.getMessage() if ours or not record.args else str(record.msg)
        record.args = None
        return record


class _OwnerOnlyFile(RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        file = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return file


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("uncaught", exc_info=(kind, error, trace))
    # A desktop may keep this stream in a file: no values there either.
    if sys.stderr is not None:
        sys.stderr.write(exception_text(error))


def _on_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        trace = args.exc_traceback
        _log.critical("uncaught in a thread", exc_info=(args.exc_type, args.exc_value, trace))


def _on_unraisable(args: sys.UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        trace = args.exc_traceback
        _log.error("unraisable", exc_info=(args.exc_type, args.exc_value, trace))
