"""JSON rows from raw bytes: the fast parser where it can be trusted, the exact one where it fails or would be wrong."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
import orjson

from instructds.kernels import json_check

from .base import Broken, Rows, excerpt

_COMPILE_FROM = 500_000
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_INTEGERS = range(-(2**63), 2**64)


@dataclass(frozen=True, slots=True)
class JsonChunk:
    """Raw rows: `blob[starts[i]:ends[i]]` is row i.

    `first` is the number of the first row, `line` and `offset` those of the first byte of the blob. `by_line`: the number of a
    row is its line. `unwrap` names the field that holds the true row (`rows` answers of the Hub's viewer). `open_end`: the
    last row ends with the file and without a line end, so that it was cut off if it is not valid.
    """

    blob: bytes
    starts: np.ndarray
    ends: np.ndarray
    first: int
    line: int
    offset: int
    depth: int
    by_line: bool = False
    unwrap: str | None = None
    open_end: bool = False

    def decode(self) -> Rows:
        """The rows, and the broken ones with reason and place."""
        suspects, lines = self._suspects(), self._lines()
        values = None if self.unwrap or any(suspects) else self._all_at_once()
        if values is None:
            return self._one_by_one(suspects, lines)
        numbers = lines if self.by_line else list(range(self.first, self.first + len(values)))
        return Rows(values, numbers, lines=lines, offsets=(self.starts + self.offset).tolist())

    def _all_at_once(self) -> list[object] | None:
        blob, spans = self.blob, zip(self.starts.tolist(), self.ends.tolist(), strict=True)
        try:
            values: list[object] = [orjson.loads(blob[start:end]) for start, end in spans]
        except orjson.JSONDecodeError:
            return None
        return values if all(type(value) is dict for value in values) else None

    def _one_by_one(self, suspects: list[int], lines: list[int]) -> Rows:
        rows = Rows([], [])
        notes: Counter[str] = Counter()
        for place, (start, end) in enumerate(zip(self.starts.tolist(), self.ends.tolist(), strict=True)):
            number = lines[place] if self.by_line else self.first + place
            raw = self.blob[start:end]
            try:
                value = exact(raw, self.depth, notes) if suspects[place] else orjson.loads(raw)
            except orjson.JSONDecodeError:
                value = _second_try(raw, self.depth, notes)
            except BadRowError as error:
                value = error
            if self.unwrap and isinstance(value, dict):
                value = _unwrapped(value, self.unwrap)
            if isinstance(value, dict):
                rows.values.append(value)
                rows.numbers.append(number)
                rows.lines.append(lines[place])
                rows.offsets.append(self.offset + start)
            else:
                rows.broken.append(_broken(value, raw, number, lines[place], self.offset + start))
        rows.notes.update(notes)
        if self.open_end:
            _mark_cut_off(rows.broken, self.offset + int(self.starts[-1]), self.offset + int(self.ends[-1]))
        return rows

    def _suspects(self) -> list[int]:
        if len(self.blob) < _COMPILE_FROM:
            return [1] * len(self.starts)
        flags = np.zeros(len(self.starts), np.uint8)
        json_check.compiled()(np.frombuffer(self.blob, np.uint8), self.starts, self.ends, self.depth, flags)
        return list(flags.tolist())

    def _lines(self) -> list[int]:
        if self.by_line and (self.starts[1:] == self.ends[:-1] + 1).all():  # no blank line among them
            return list(range(self.line, self.line + len(self.starts)))
        breaks = np.flatnonzero(np.frombuffer(self.blob, np.uint8) == ord("\n"))
        return list((np.searchsorted(breaks, self.starts) + self.line).tolist())


class BadRowError(Exception):
    """Why a row cannot be read: a code, a sentence, the byte in the row."""

    def __init__(self, reason: str, detail: str, byte: int = 0) -> None:
        self.reason, self.detail, self.byte = reason, detail, byte
        super().__init__(reason, detail, byte)


def exact(raw: bytes, depth: int, notes: Counter[str]) -> object:
    """The value of a row, by the exact parser; NaN and infinities become null, integers beyond 64 bits text, both counted.

    Raises:
        BadRowError: it is no JSON value, or one that must not pass.
    """
    _refuse_deep(raw, depth)
    try:
        text = raw.decode()
        value = json.loads(
            text,
            object_pairs_hook=_pairs,
            parse_constant=lambda _: _count(notes, "nan_as_null", None),
            parse_float=lambda shown: float(shown) if math.isfinite(float(shown)) else _count(notes, "nan_as_null", None),
            parse_int=lambda shown: _integer(shown, notes),
        )
    except UnicodeDecodeError as error:
        raise BadRowError("not_utf8", f"byte 0x{raw[error.start]:02x} is not UTF-8 ({error.reason})", error.start) from error
    except json.JSONDecodeError as error:
        byte = len(text[: error.pos].encode("utf-8", "surrogatepass"))
        raise BadRowError("invalid_json", f"not valid JSON: {error.msg} at byte {byte:,} of the row", byte) from error
    if "\\u" in text or "\\U" in text:
        _refuse_surrogates(value)
    return value


def _second_try(raw: bytes, depth: int, notes: Counter[str]) -> object:
    try:
        return exact(raw, depth, notes)
    except BadRowError as error:
        return error


def _count(notes: Counter[str], name: str, value: object) -> object:
    notes[name] += 1
    return value


def _integer(shown: str, notes: Counter[str]) -> object:
    if len(shown) < len(str(_INTEGERS.start)) or (len(shown) < 40 and int(shown) in _INTEGERS):  # noqa: PLR2004 - no quadratic int()
        return int(shown)
    return _count(notes, "big_integer_as_text", shown)


def _pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    row = dict(pairs)
    if len(row) < len(pairs):
        repeated = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        raise BadRowError("duplicate_key", f"the key {repeated[:100]!r} occurs more than once in one object")
    return row


def _refuse_deep(raw: bytes, limit: int) -> None:
    if raw.count(b"{") + raw.count(b"[") <= limit:
        return
    depth = 0
    for place, byte in enumerate(_STRINGS.sub(b"", raw)):
        depth += (byte in b"{[") - (byte in b"}]")
        if depth > limit:
            raise BadRowError("too_deep", f"nested deeper than {limit} levels", place)


def _refuse_surrogates(value: object) -> None:
    try:
        orjson.dumps(value)
    except TypeError as error:
        raise BadRowError(
            "lone_surrogate", "holds half of a surrogate pair (\\ud800 to \\udfff), which is no character"
        ) from error


def _unwrapped(value: dict[str, object], name: str) -> object:
    if value.get("truncated_cells"):
        return BadRowError("truncated_cells", f"the viewer cut these fields: {value['truncated_cells']!r}"[:300])
    return value.get(name)


def _broken(value: object, raw: bytes, number: int, line: int, offset: int) -> Broken:
    if isinstance(value, BadRowError):
        return Broken(number, value.reason, value.detail, line, offset + value.byte, excerpt(raw))
    detail = f"a row must be an object with named fields and is {_kind(value)}"
    return Broken(number, "not_an_object", detail, line, offset, excerpt(raw))


def _mark_cut_off(broken: list[Broken], start: int, end: int) -> None:
    last = broken[-1] if broken else None
    if last is not None and last.reason in ("invalid_json", "not_utf8") and last.byte is not None and last.byte >= start:
        detail = f"the file ends at byte {end:,} within the row that began at byte {start:,}"
        broken[-1] = replace(last, reason="truncated", detail=detail, byte=end, fatal=True)


def _kind(value: object) -> str:
    names = {list: "an array", str: "a string", bool: "true or false", int: "a number", float: "a number", type(None): "null"}
    return names.get(type(value), type(value).__name__)
