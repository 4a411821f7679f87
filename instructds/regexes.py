"""The regular expressions of the package, compiled once for all processes, as Python does with modules but not with them."""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Programs = dict[tuple[str, int | str], tuple[Any, ...]]
"""Expression and flags -> what `_sre.compile` asks for beside the expression; or expression and kind -> what was worked out."""

_KNOWN = sys.implementation.name == "cpython" and sys.version_info < (3, 14)
"""Pythons whose inner way from an expression to its program is the one that is gone here."""
_MOST = 10_000
"""Programs that are kept; beyond them lie those of earlier versions, and the file is begun anew."""


def regex(expression: str, flags: int = 0) -> re.Pattern[str]:
    r"""What `re.compile` answers, in a thirtieth of the time from the second process on.

    For expressions that the package itself writes: what is made of a user's texts stays off the disk. The file lies beside
    the compiled modules and holds for one build of Python; where it cannot be written, every process compiles.

    Example:
        >>> regex(r"\bnem tud\w*", re.IGNORECASE).findall("Nem tudom, de nem tudja ő sem.")
        ['Nem tudom', 'nem tudja']
    """
    if not _KNOWN:
        return re.compile(expression, flags)
    import _sre  # type: ignore[import-not-found]

    key = (expression, int(flags))
    kept = _kept()
    program = kept.get(key)
    if program is None:
        kept[key] = program = _new()[key] = _program(*key)
    told, code, groups, names, order = program
    pattern: re.Pattern[str] = _sre.compile(expression, told, array("I", code).tolist(), groups, names, order)
    return pattern


def worked_out(expression: str, kind: str, make: Callable[[str], tuple[Any, ...]]) -> tuple[Any, ...]:
    """What `make` answers of an expression of the package, asked once for all processes.

    `kind` tells which `make` it is and in which version: under another one it is asked again. The answer is made of what
    `marshal` writes: tuples, strings and numbers.
    """
    kept = _kept()
    if (expression, kind) not in kept:
        kept[expression, kind] = _new()[expression, kind] = make(expression)
    return kept[expression, kind]


def _program(expression: str, flags: int) -> tuple[Any, ...]:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(expression, flags)
    state = parsed.state
    order = [None] * state.groups
    for name, group in state.groupdict.items():
        order[group] = name
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001 - the public way keeps the program for itself
    return flags | state.flags, code.tobytes(), state.groups - 1, dict(state.groupdict), tuple(order)


@cache
def _new() -> Programs:
    """What this process had to compile; kept when it ends."""
    atexit.register(_keep)
    return {}


@cache
def _kept() -> Programs:
    return _read(_place())


def _place() -> Path | None:
    if sys.implementation.cache_tag is None:
        return None
    return Path(cache_from_source(__file__)).with_suffix(".programs")


def _read(path: Path | None) -> Programs:
    """The programs in a file; none when there is no file, or another build of Python made it."""
    try:
        made_by, programs = marshal.loads(path.read_bytes()) if path else (None, {})  # noqa: S302 - trusted as the modules beside it
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return programs if made_by == sys.version else {}


def _keep() -> None:
    """Add what is new to the file, whole or not at all."""
    path = _place()
    if path is None or sys.dont_write_bytecode:
        return
    programs = {**_read(path), **_new()}
    draft = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        try:
            draft.write_bytes(marshal.dumps((sys.version, programs if len(programs) <= _MOST else _new())))
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)  # of a disk that is full
