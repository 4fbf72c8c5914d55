"""What Debian and its relatives leave out of a bare machine, and how it gets there.

Elsewhere nothing is looked for: Windows and macOS bring all that Qt needs.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

# Shared library -> package. Libraries are looked for, not packages: newer
# releases ship the same library in a package of another name.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


def provide(display: bool, environment_exists: bool) -> None:
    """Make sure of the needed packages: install them when root, else exit and name the one line.

    A machine without a display can do without the libraries of a window, but root gets them too,
    so that a display that comes later finds them.
    """
    if not sys.platform.startswith("linux") or shutil.which("apt-get") is None:
        return
    needed = dict(OFFSCREEN, **WINDOW) if display else OFFSCREEN
    venv = [] if environment_exists else missing_venv()
    is_root = os.geteuid() == 0
    found = present_libraries()
    wanted = dict(OFFSCREEN, **WINDOW) if is_root else needed
    packages = venv + missing(wanted, found)
    if is_root and packages:
        install(packages)
        venv = [] if environment_exists else missing_venv()
        packages = venv + missing(needed, present_libraries())
    if packages:
        line = "apt-get install -y --no-install-recommends " + " ".join(packages)
        sys.exit(
            "Packages are missing on this system. Run this once, then try again:\n  "
            + ("" if is_root else "sudo ")
            + line
        )


def missing_venv() -> list[str]:
    """Debian splits the making of environments off its Python: that package, where it is absent."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    return ["python3.%d-venv" % sys.version_info[1]]


def present_libraries() -> set[str]:
    """Every shared library the dynamic linker knows."""
    linker = shutil.which("ldconfig") or "/sbin/ldconfig"
    listing = subprocess.run(
        [linker, "-p"], stdout=subprocess.PIPE, universal_newlines=True, check=False
    ).stdout
    return {line.split()[0] for line in listing.splitlines() if line.startswith("\t")}


def missing(wanted: dict[str, str], found: set[str]) -> list[str]:
    """The packages of the wanted libraries that were not found."""
    return [package for library, package in wanted.items() if library not in found]


def install(packages: list[str]) -> None:
    """Ask apt for the packages; a failure shows when the caller looks again."""
    print("Installing packages of the system: " + " ".join(packages), file=sys.stderr, flush=True)
    silent = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "-qq", *arguments], env=silent, stdout=sys.stderr, check=False)
