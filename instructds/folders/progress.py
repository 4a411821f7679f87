"""Progress on stderr: rows, rate and time left; silent when stderr is not a terminal."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tqdm import tqdm


@dataclass
class Bars:
    """Shows one bar at a time; `shown` false shows nothing but what must be said."""

    shown: bool
    _bar: tqdm[None] | None = field(default=None, init=False)
    _before: int = field(default=0, init=False)

    def start(self, what: str, total: int | None) -> None:
        """A piece of work begins; `total` rows, or null when that is not known."""
        if self.shown:
            from tqdm import tqdm

            self._bar = tqdm(desc=what, total=total, unit=" rows", unit_scale=True, leave=True, file=sys.stderr)

    def begin_part(self) -> None:
        """What comes now belongs to another part."""
        self._before = self._bar.n if self._bar is not None else 0

    def reached(self, share: float | None) -> None:
        """How much of the part is read, in (0, 1]: tells how many rows there will be; null when nobody knows."""
        if self._bar is not None and share and self._bar.n > self._before:
            self._bar.total = self._before + int((self._bar.n - self._before) / share)

    def add(self, rows: int) -> None:
        """So many rows more are done."""
        if self._bar is not None:
            self._bar.update(rows)

    def stop(self) -> None:
        """The piece of work is over."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def say(self, message: str) -> None:
        """A sentence the user must see whatever is shown."""
        sys.stderr.write(message + "\n")


def bar(shown: bool | None) -> Bars:
    """Bars when asked for, or by default when stderr is a terminal."""
    return Bars(sys.stderr.isatty() if shown is None else shown)
