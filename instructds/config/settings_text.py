"""Plain values -> the YAML text of a pipeline file, which reads back to the same values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from .settings_file import scalar

_PLAIN = re.compile(r"(?:[^\W\d_]|[./])[\w./-]*(?: [\w./][\w./-]*)*")
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def write(value: Mapping[str, object]) -> str:
    """The text of a pipeline: top keys and entries a line each, settings one per line, what is deeper in flow style."""
    lines: list[str] = []
    for key, inner in value.items():
        if isinstance(inner, list) and inner and isinstance(inner[0], Mapping):
            lines.append(f"{key}:")
            for entry in inner:
                lines += _entry(entry)
        else:
            lines.append(f"{key}: {_flow(inner)}")
    return "\n".join(lines) + "\n"


def _entry(entry: Mapping[str, object]) -> list[str]:
    lines: list[str] = []
    for name, settings in entry.items():
        lines.append(f"  - {_flow(name)}:")
        if isinstance(settings, Mapping):
            lines += [f"      {_flow(key)}: {_flow(value)}" for key, value in settings.items()]
    return lines


def _flow(value: object) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flow(str(key))}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):  # noqa: PLR0124 - NaN
        return {"inf": ".inf", "-inf": "-.inf"}.get(str(value), ".nan")
    return json.dumps(value)


def _text(value: str) -> str:
    if _PLAIN.fullmatch(value) and scalar(value) == value:
        return value
    return _SPECIAL.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(value, ensure_ascii=False))
