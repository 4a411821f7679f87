"""Arrays that take seconds to make and are the same every time, kept in the user's cache folder."""

from __future__ import annotations

import json
import os
import unicodedata
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

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
    place = _folder() / f"{name}-{blake2b(repr(made_from).encode(), digest_size=6).hexdigest()}.arrays"
    try:
        return _mapped(place)
    except (OSError, ValueError, TypeError):  # not there yet, or cut off
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


_MARK, _ALIGNED = b"instructds arrays\n", 64
"""What a file of arrays begins and ends with, and what the place of each array is a multiple of."""


def _mapped(place: Path) -> Arrays:
    """The arrays of a file, of which only what is looked at is read; a change of them stays in this process.

    Raises:
        ValueError: it is no whole file of arrays.
        TypeError: its arrays reach beyond its end.
    """
    whole = np.memmap(place, np.uint8, "c")
    start, end = len(_MARK), int.from_bytes(whole[len(_MARK) : len(_MARK) + 8].tobytes(), "little")
    if whole[:start].tobytes() != _MARK or whole[-start:].tobytes() != _MARK:
        raise ValueError
    told = json.loads(whole[start + 8 : end].tobytes())
    return {name: np.ndarray(shape, dtype, whole, _aligned(end) + offset) for name, dtype, shape, offset in told}


def _write(arrays: Arrays, place: Path) -> None:
    """Write beside and rename, so that another process never sees half a file."""
    listed = {name: np.asarray(array, order="C") for name, array in arrays.items()}
    told, end = list[tuple[str, str, tuple[int, ...], int]](), 0
    for name, array in listed.items():
        told.append((name, array.dtype.str, array.shape, end))
        end = _aligned(end + array.nbytes)
    head = json.dumps(told).encode()
    start = len(_MARK) + 8 + len(head)
    with NamedTemporaryFile(dir=place.parent, delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(_MARK + start.to_bytes(8, "little") + head)
            for (*_, offset), array in zip(told, listed.values(), strict=True):
                file.seek(_aligned(start) + offset)
                file.write(array.reshape(-1).view(np.uint8).data if array.size else b"")
            file.seek(_aligned(start) + end)
            file.write(_MARK)
        except OSError:
            beside.unlink()
            raise
    beside.replace(place)


def _aligned(place: int) -> int:
    return -(-place // _ALIGNED) * _ALIGNED


def _folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()) / "instructds"
