"""Arrays that grow in memory, and go on in files when there are more of them than memory should hold."""

from __future__ import annotations

import os
import tempfile
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt


def half_of_memory() -> int:
    """Half the machine's memory in bytes; 4 GiB where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, ValueError, OSError):
        return 2**32


class Spill(AbstractContextManager["Spill"]):
    """A budget of bytes for arrays; those that no longer fit lie in a temporary folder, which goes when the block ends."""

    def __init__(self, memory: int) -> None:
        self.left = memory
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._files = 0

    def room(self, count: int, kind: Any) -> npt.NDArray[Any]:
        """An array of `count` items with no values yet."""
        size = count * np.dtype(kind).itemsize
        if size <= self.left:
            self.left -= size
            return np.empty(count, kind)
        return np.memmap(self.file(), kind, "w+", shape=(count,))

    def file(self) -> Path:
        """The path of a new file."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="duplicates-", ignore_cleanup_errors=True)
        self._files += 1
        return Path(self._folder.name, f"{self._files}.bin")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._folder is not None:
            self._folder.cleanup()


class Growing:
    """A column that is filled part by part; what exceeds a sixth of the budget goes to a file."""

    def __init__(self, spill: Spill, kind: Any, width: int = 1) -> None:
        self._spill, self._kind, self._width = spill, np.dtype(kind), width
        self._parts: list[npt.NDArray[Any]] = []
        self._held, self._count = 0, 0
        self._path: Path | None = None

    def add(self, part: npt.NDArray[Any]) -> None:
        """Put a part behind the others."""
        self._count += len(part)
        self._held += part.nbytes
        self._parts.append(part)
        if self._held > self._spill.left // 6:
            self._write()

    def whole(self) -> npt.NDArray[Any]:
        """All parts as one array."""
        shape = (self._count, self._width) if self._width > 1 else (self._count,)
        if self._path is None:
            self._spill.left -= self._held
            return np.concatenate([np.empty((0, *shape[1:]), self._kind), *self._parts])
        self._write()
        return np.memmap(self._path, self._kind, "r", shape=shape)

    def _write(self) -> None:
        self._path = self._path or self._spill.file()
        with self._path.open("ab") as file:
            for part in self._parts:
                part.tofile(file)
        self._parts.clear()
        self._held = 0
