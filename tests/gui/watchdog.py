"""Watches the window's thread (T9): no turn over 100 ms of its CPU, no file, network or keyring.

Python tells every hook of an `open` or `connect` (PEP 578), our store and keyring of a call. What
counts is called by the window's code in the window's thread; a test's own files do not.
"""

from __future__ import annotations

import gc
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QObject

MOST_CPU_S = 0.1
"""The longest turn of the event loop, in seconds of the thread's own CPU."""

_SAMPLE_S = 0.01
_WATCHED = (
    *("open", "os.", "shutil.", "tempfile.", "glob.", "pathlib.", "fcntl.", "msvcrt."),
    *("socket.", "urllib.", "http.", "smtplib.", "subprocess.", "sqlite3.connect"),
    "seller_desktop.",
)
_HARMLESS = ("os.putenv", "os.unsetenv", "socket.__new__", "socket.bind")
_WINDOW = "/seller_desktop/desktop/"
_ALLOWED = frozenset(
    {
        ("/desktop/reader.py", "query"),  # short indexed queries are what it is for
        ("/desktop/mailbox.py", "__init__"),  # the socket pair that wakes the window
        # Before there is a window, and after the last one:
        ("/desktop/qt_application.py", "make_application"),
        ("/desktop/appearance.py", "dress"),
        ("/desktop/theme.py", "__init__"),
        ("/desktop/single_instance.py", "claim"),
        ("/desktop/application.py", "close"),
        ("/desktop/engine_control.py", "stop"),
        ("/desktop/gallery/pictures.py", "start"),  # nobody waits where pictures are made
    }
)
"""Who may: the end of a file's name, and a function of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the window's thread did and must not."""

    what: str
    where: str

    def __str__(self) -> str:
        return f"{self.what}\n    {self.where}"


@dataclass
class Report:
    """What was seen since the last look. Imports are allowed; who watches may print them."""

    calls: list[Finding] = field(default_factory=list)
    long_turns: list[Finding] = field(default_factory=list)
    imports: Counter[str] = field(default_factory=Counter)
    turns: int = 0
    longest_cpu_s: float = 0.0
    latest_wall_s: float = 0.0

    @property
    def findings(self) -> list[str]:
        """All that must not be."""
        return [str(one) for one in (*self.calls, *self.long_turns)]


class Watchdog(QObject):
    """Watches from `start` to `stop`; to be made in the window's thread.

    `counts_garbage` False leaves out what collecting garbage took: a test's heap is the run's, not
    the window's. `samples` True tells with each long turn what it was busy with (POSIX alone).
    """

    def __init__(self, *, counts_garbage: bool = False, samples: bool = False) -> None:
        super().__init__()
        self.report = Report()
        self._thread = threading.get_ident()
        self._counts_garbage = counts_garbage
        self._sampler = _Sampler() if samples else None
        self._turn: tuple[float, float, float] | None = None
        self._garbage_s = 0.0
        self._collecting: float | None = None

    def start(self) -> None:
        """Watch from now on."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.connect(self._on_turn_begins)
        dispatcher.awake.connect(self._on_turn_ends)
        gc.callbacks.append(self._on_garbage)
        _slowness()
        _listen(self)
        if self._sampler is not None:
            self._sampler.start()

    def stop(self) -> None:
        """Watch no more."""
        _listen(None)
        gc.callbacks.remove(self._on_garbage)
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self._on_turn_begins)
            dispatcher.awake.disconnect(self._on_turn_ends)
        if self._sampler is not None:
            self._sampler.stop()

    def forget_long_turns(self) -> None:
        """Of what was seen so far: for a test of something in front of which nobody waits."""
        self.report.long_turns.clear()

    def take(self) -> Report:
        """What was seen, and a clean sheet."""
        seen, self.report = self.report, Report()
        return seen

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        """An audit event: of any thread, at any time."""
        if threading.get_ident() != self._thread or not _is_watched(event):
            return
        frames = list(_frames(sys._getframe(1)))
        if not any(_is_windows(frame) for frame in frames) or any(map(_is_allowed, frames)):
            return
        if any(map(_is_import, frames)):
            self.report.imports[str(arguments[0])] += 1
            return
        said = ", ".join(repr(one)[:80] for one in arguments)
        self.report.calls.append(Finding(f"{event}({said})", _stack(frames)))

    def _on_turn_begins(self) -> None:
        self._turn = (time.thread_time(), time.monotonic(), self._garbage_s)
        if self._sampler is not None:
            self._sampler.forget()

    def _on_turn_ends(self) -> None:
        if self._turn is None:
            return
        cpu, wall, garbage = self._turn
        self._turn = None
        spent = time.thread_time() - cpu
        if not self._counts_garbage:
            spent -= self._garbage_s - garbage
        report = self.report
        report.turns += 1
        report.longest_cpu_s = max(report.longest_cpu_s, spent)
        report.latest_wall_s = max(report.latest_wall_s, time.monotonic() - wall)
        if spent > MOST_CPU_S and spent / _slowness() > MOST_CPU_S:
            busy = self._sampler.seen() if self._sampler is not None else ""
            report.long_turns.append(Finding(f"a turn of {spent * 1000:.0f} ms CPU", busy))

    def _on_garbage(self, phase: str, info: dict[str, int]) -> None:
        del info
        if threading.get_ident() != self._thread:
            return
        if phase == "start":
            self._collecting = time.thread_time()
        elif self._collecting is not None:
            self._garbage_s += time.thread_time() - self._collecting
            self._collecting = None


class _Sampler:
    """Looks every few milliseconds of CPU what the window's thread does, for a long turn's report.

    By a signal, which Python answers in the main thread: another thread that holds a frame of the
    window would free its widgets. POSIX alone.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def start(self) -> None:
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, _SAMPLE_S, _SAMPLE_S)

    def stop(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def forget(self) -> None:
        self._seen.clear()

    def seen(self) -> str:
        ranked = self._seen.most_common(3)
        return "\n    ".join(f"{count} looks: {stack}" for stack, count in ranked)

    def _look(self, number: int, frame: FrameType | None) -> None:
        del number
        self._seen[_stack(list(_frames(frame)))] += 1


_quickest_s = float("inf")


def _slowness() -> float:
    """How many times longer the same work takes now than it once did: neighbours on the machine
    take caches and half a core away, and that counts as the thread's own CPU."""
    global _quickest_s  # noqa: PLW0603 - the machine is the same for all watchdogs
    looks = []
    for _ in range(3):
        began = time.thread_time()
        sum(number * number for number in range(10_000))
        looks.append(time.thread_time() - began)
    _quickest_s = min(_quickest_s, *looks)
    return max(1.0, sorted(looks)[1] / _quickest_s)


_watching: Watchdog | None = None
_hooked = False


def _listen(watchdog: Watchdog | None) -> None:
    """A hook can't be taken away again: there is one, which tells whoever watches now."""
    global _watching, _hooked  # noqa: PLW0603 - see above
    _watching = watchdog
    if not _hooked:
        _hooked = True
        sys.addaudithook(_tell)


def _tell(event: str, arguments: tuple[object, ...]) -> None:
    watchdog = _watching
    if watchdog is not None:
        watchdog.hear(event, arguments)


def _is_watched(event: str) -> bool:
    return event.startswith(_WATCHED) and event not in _HARMLESS


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _file(frame: FrameType) -> str:
    return PurePath(frame.f_code.co_filename).as_posix()


def _is_windows(frame: FrameType) -> bool:
    return _WINDOW in _file(frame)


def _is_allowed(frame: FrameType) -> bool:
    name = frame.f_code.co_name
    return any(_file(frame).endswith(file) and name == one for file, one in _ALLOWED)


def _is_import(frame: FrameType) -> bool:
    """Python's own, and the look PySide takes at the source of what was imported."""
    return frame.f_code.co_filename.startswith(("<frozen importlib", "shibokensupport/"))


def _stack(frames: list[FrameType]) -> str:
    """From our own code alone, the innermost first."""
    ours = [frame for frame in frames if "/seller_desktop/" in _file(frame)][:8]
    return " < ".join(
        f"{_file(frame).rpartition('/seller_desktop/')[2]}:{frame.f_lineno} {frame.f_code.co_name}"
        for frame in ours
    )
