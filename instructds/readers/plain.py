"""Python and Arrow values in JSON's words, so that a row is the same whatever it was stored in."""

from __future__ import annotations

import base64
import datetime as dt
import math
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import orjson

from .base import MAX_DEPTH, Broken

_SCALARS = (str, bool, type(None))
_TIMES = (dt.datetime, dt.date, dt.time)
_WORD = range(-(2**63), 2**64)


def plain_row(value: object, number: int, notes: Counter[str]) -> dict[str, object] | Broken:
    """The row as JSON would have given it; a copy, the original stays as it is.

    NaN and infinities become null, bytes base64, integers beyond 64 bits text, each counted in `notes`; times become ISO 8601.
    """
    if not isinstance(value, Mapping):
        return Broken(number, "not_an_object", f"a row must be a mapping with named fields and is {type(value).__name__}")
    try:
        row = {_key(key): _plain(item, notes, 1) for key, item in value.items()}
        orjson.dumps(row)
    except _NotPlainError as error:
        return Broken(number, error.reason, error.detail, excerpt=ascii(value)[:2000] if error.reason != "too_deep" else "")
    except TypeError:
        return Broken(
            number, "lone_surrogate", "holds half of a surrogate pair, which is no character", excerpt=ascii(value)[:2000]
        )
    return row


class _NotPlainError(Exception):
    def __init__(self, reason: str, detail: str) -> None:
        self.reason, self.detail = reason, detail
        super().__init__(reason, detail)


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise _NotPlainError("wrong_key", f"a field name must be a string and is {key!r}"[:200])
    return key


def _plain(value: Any, notes: Counter[str], depth: int) -> object:
    if isinstance(value, _SCALARS):
        return value
    if isinstance(value, float):
        return _number(float(value), notes)
    if isinstance(value, int):
        return int(value) if value in _WORD else _noted(notes, "big_integer_as_text", str(value))
    if depth >= MAX_DEPTH:
        raise _NotPlainError("too_deep", f"nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, Mapping):
        return {_key(key): _plain(item, notes, depth + 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item, notes, depth + 1) for item in value]
    return _foreign(value, notes, depth)


def _foreign(value: Any, notes: Counter[str], depth: int) -> object:
    if type(value).__name__ in ("NAType", "NaTType"):  # pandas' missing values, one of which is a datetime too
        return None
    if isinstance(value, _TIMES):
        return value.isoformat()
    if isinstance(value, bytes | bytearray):
        return _noted(notes, "bytes_as_base64", base64.b64encode(value).decode())
    if isinstance(value, Decimal | dt.timedelta):
        return str(value)
    if hasattr(value, "tolist"):  # NumPy arrays and scalars, without an import
        return _plain(value.tolist(), notes, depth)
    raise _NotPlainError("no_json_form", f"a value of the type {type(value).__name__} has no JSON form")


def _number(value: float, notes: Counter[str]) -> float | None:
    if math.isfinite(value):
        return value
    notes["nan_as_null"] += 1
    return None


def _noted(notes: Counter[str], name: str, value: str) -> str:
    notes[name] += 1
    return value
