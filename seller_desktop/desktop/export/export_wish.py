"""What goes into a file, as the dialog offers it and as it is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from ...store.export_rows import FULL_COLUMNS, MASKED_COLUMNS


@dataclass(frozen=True, slots=True)
class Preset:
    """Columns under a title. `own` is one the seller made and may take away."""

    title: str
    columns: tuple[str, ...]
    own: bool = False

    @property
    def left_out(self) -> int:
        """How many of them name people and can't be masked."""
        return sum(1 for name in self.columns if name not in MASKED_COLUMNS)


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: the ticked rows or all shown, masked or in full with a reason, the columns
    and the file's ending."""

    ticked: bool
    full: bool = False
    reason: str = ""
    columns: tuple[str, ...] = FULL_COLUMNS
    suffix: str = ".xlsx"
