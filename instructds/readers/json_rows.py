"""Which of the JSON forms a text has: an array, lines, objects one after the other, or an array in a wrapper."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .base import Chunk, Limits
from .json_lines import line_chunks
from .json_values import Values
from .json_wrapper import Wrapper, wrapper_of
from .text import SAMPLE, Text

_LOOK = 100
_FIELDS = 2_000


def json_chunks(text: Text, limits: Limits, *, lines: bool) -> tuple[dict[str, str | int], Iterator[Chunk]]:
    """What form the text has (completed while it is read) and its chunks; `lines`: the name of the file promises JSON Lines.

    Raises:
        Unreadable: the text is empty or in another encoding.
    """
    sample = text.sample()
    if _is_lines(sample, promised=lines):
        return {"kind": "jsonl"}, line_chunks(text, limits)
    if sample.lstrip()[:1] == b"[":
        return {"kind": "json array"}, Values(text, limits).chunks()
    wrapper = wrapper_of(sample)
    if wrapper is None:
        return {"kind": "json objects"}, Values(text, limits).chunks()
    facts: dict[str, str | int] = {"kind": "json wrapper"}
    return facts, _wrapped(wrapper, Values(text, limits, wrapper).chunks(), facts)


def _wrapped(wrapper: Wrapper, chunks: Iterator[Chunk], facts: dict[str, str | int]) -> Iterator[Chunk]:
    """The chunks; what the wrapper says beside its rows is known when they are through."""
    yield from chunks
    if wrapper.fields:
        facts["wrapper"] = json.dumps(wrapper.fields, ensure_ascii=False)[:_FIELDS]


def _is_lines(sample: bytes, *, promised: bool) -> bool:
    """Are the rows lines? Decided by the first lines that are whole in the sample; by the name where none is."""
    start = sample.lstrip()
    if start[:1] not in (b"{", b"["):
        return True
    if re.match(rb"\[\s*[{\]]", start) or (start[:1] == b"[" and not promised and not _more_lines_of_arrays(start)):
        return False
    lines = start.split(b"\n", _LOOK)
    if len(sample) == SAMPLE or len(lines) > _LOOK:
        lines.pop()
    if not lines:
        return promised
    whole = [line for line in lines if line.strip()]
    if len(whole) == 1:
        return promised and _is_value(whole[0])
    flush_left = [line for line in whole if line[:1] in b"{["]
    good = sum(_is_value(line) for line in flush_left)
    return good * 2 >= len(flush_left) and good > 0 and (good > 1 or promised or len(flush_left) == len(whole))


def _more_lines_of_arrays(start: bytes) -> bool:
    lines = [line for line in start.split(b"\n", 3)[:2] if line.strip()]
    return len(lines) > 1 and all(line[:1] == b"[" and _is_value(line) for line in lines)


def _is_value(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
