"""Arrays that take seconds to make and are the same every time, kept in the user's cache folder."""

from __future__ import annotations

import os
import unicodedata
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any, cast
from zipfile import BadZipFile

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy.typing as npt

    Arrays = Mapping[str, npt.NDArray[Any]]


def kept(name: str, made_from: object, make: Callable[[], Arrays]) -> Arrays:
    """The arrays that `make` makes, from the cache folder when they are there, else made and put there.

    `made_from` is everything they depend on: another `repr` is another file. The folder is `$XDG_CACHE_HOME/instructds`, or
    `~/.cache/instructds`; where it cannot be written, the arrays are made anew in every process.
    """
    place = _folder() / f"{name}-{blake2b(repr(made_from).encode(), digest_size=6).hexdigest()}.npz"
    try:
        with np.load(place, allow_pickle=False) as found:
            return {key: found[key] for key in found.files}
    except (OSError, ValueError, EOFError, BadZipFile):  # not there yet, or cut off
        arrays = make()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _write(arrays, place)
    except OSError:  # a home that is read-only or full
        return arrays
    return arrays


def made_here(file: str) -> tuple[str, str]:
    """What arrays depend on that the module in `file` makes of Python's Unicode tables: its source, and their version."""
    return unicodedata.unidata_version, blake2b(Path(file).read_bytes(), digest_size=8).hexdigest()


def _write(arrays: Arrays, place: Path) -> None:
    """Write beside and rename, so that another process never sees half a file."""
    with NamedTemporaryFile(dir=place.parent, delete=False) as file:
        beside = Path(file.name)
        try:
            np.savez(file, **cast("dict[str, Any]", arrays))
        except OSError:
            beside.unlink()
            raise
    beside.replace(place)


def _folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()) / "instructds"
