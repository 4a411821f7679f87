"""The object round an array of rows, such as `{"version": "1", "data": [...]}` or `{"train": [...], "test": [...]}`."""

from __future__ import annotations

import json
import re

from .json_decode import BadRowError

LOOK_AHEAD = 2**20
"""Bytes before, between and behind the arrays of a wrapper at most."""

NAMES = frozenset({"data", "rows", "records", "examples", "items", "samples", "train", "validation", "valid", "dev", "test"})
"""Fields whose arrays of objects are taken for the rows of the file."""

_ROWS_BEGIN = re.compile(r"\[\s*(?=[{\]])")
_SPACE = re.compile(r"[\s]*")
_decode = json.JSONDecoder(strict=False).raw_decode


class Wrapper:
    """Follows the object; `skip` is where its first array of rows has just been opened, `fields` holds the others raw."""

    def __init__(self, skip: int, fields: dict[str, str]) -> None:
        self.skip, self.fields = skip, fields
        self.unwrap: str | None = None

    def go_on(self, text: bytes) -> int | None:
        """The place behind the opening bracket of the next array of rows in what follows an array; null at the end.

        Raises:
            BadRowError: the object goes on in a way JSON does not allow, or something follows it.
        """
        return _follow(text.decode("latin-1"), 0, self.fields)


def wrapper_of(sample: bytes) -> Wrapper | None:
    """The wrapper that begins a text; null when the text is something else."""
    text = sample.decode("latin-1")  # one character for each byte
    fields: dict[str, str] = {}
    opening = _SPACE.match(text)
    assert opening is not None
    try:
        skip = _follow(text, opening.end() + 1, fields)
    except BadRowError:
        return None
    if skip is None:
        return None
    wrapper = Wrapper(skip, fields)
    wrapper.unwrap = "row" if re.match(r'\s*\{\s*"row(_idx)?"\s*:', text[skip:]) else None
    return wrapper


def _follow(text: str, at: int, fields: dict[str, str]) -> int | None:
    at = _space(text, at)
    while at < len(text):
        if text[at] == "}":
            if _space(text, at + 1) < len(text):
                raise BadRowError("trailing_garbage", "something follows the end of the object round the rows", at + 1)
            return None
        if text[at] == ",":
            at = _space(text, at + 1)
        try:
            key, at = _decode(text, at)
            at = _space(text, at)
            if not isinstance(key, str) or text[at : at + 1] != ":":
                break
            at = _space(text, at + 1)
            rows = _ROWS_BEGIN.match(text, at)
            if key in NAMES and rows:
                return at + 1
            begin, (_, at) = at, _decode(text, at)
        except json.JSONDecodeError as error:
            raise BadRowError("invalid_json", f"the object round the rows is broken ({error.msg})", error.pos) from error
        name = key.encode("latin-1", "replace").decode("utf-8", "replace")
        fields[name] = text[begin:at].encode("latin-1").decode("utf-8", "replace")
        at = _space(text, at)
    raise BadRowError("truncated", "the object round the rows is not closed", at)


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()
