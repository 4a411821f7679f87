"""Where the element after a broken one begins, when earlier elements make that certain."""

from __future__ import annotations

import re

import numpy as np

_SEEN = 64
_SEEN_BYTES = 2**20
_FIRST_KEY = re.compile(rb'\{\s*("(?:[^"\\]|\\.){0,200}")\s*:')


class Recovery:
    """Learns from whole elements how elements begin, and tells a pattern that occurs between elements only, or none."""

    def __init__(self) -> None:
        self._elements: list[bytes] = []
        self._indents: set[bytes | None] = set()
        self._keys: set[bytes | None] = set()
        self._bytes = 0

    def learn(self, buffer: bytes, starts: np.ndarray, ends: np.ndarray) -> None:
        """Look at some whole elements."""
        for start, end in zip(starts[:_SEEN].tolist(), ends[:_SEEN].tolist(), strict=True):
            if len(self._elements) == _SEEN or self._bytes > _SEEN_BYTES:
                return
            if start < 0:
                continue
            key = _FIRST_KEY.match(buffer, start, end)
            self._keys.add(key[1] if key else None)
            self._indents.add(_indent(buffer, start))
            self._elements.append(buffer[start:end])
            self._bytes += end - start

    def pattern(self, buffer: bytes, begin: int) -> re.Pattern[bytes] | None:
        """What ends right where the next element begins; null when nothing is certain; `begin`: the broken one's place."""
        indents = self._indents | ({_indent(buffer, begin)} if buffer[begin : begin + 1] == b"{" else set())
        candidates = []
        if len(indents) == 1 and (indent := next(iter(indents))) is not None:
            candidates.append(rb"\n" + re.escape(indent) + rb"(?=\{)")
        if len(self._keys) == 1 and (first := next(iter(self._keys))) is not None:
            candidates.append(rb",\s*(?=\{\s*" + re.escape(first) + rb"\s*:)")
        for candidate in map(re.compile, candidates):
            if not any(candidate.search(element) for element in self._elements):
                return candidate
        return None


def _indent(buffer: bytes, start: int) -> bytes | None:
    """The white space before the element on its line; null when something else is there."""
    line = buffer.rfind(b"\n", max(0, start - 200), start)
    between = buffer[line + 1 : start]
    return between if line >= 0 and not between.strip() else None
