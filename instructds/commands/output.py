"""What reaches the terminal: results on stdout, talk on stderr, and no control character of somebody's data on either."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from instructds.jobs.sifted import Sifted

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def printable(text: str) -> str:
    r"""The text with control characters, text-direction overrides and lone surrogates written as `\\xNN` or `\\uNNNN`.

    Line ends and tabs stay; letters of every script stay, and so do the marks that join or direct them one by one.

    Example:
        >>> printable("őr\\x1b[31m")
        'őr\\\\x1b[31m'
    """
    return _UNSAFE.sub(lambda found: _escaped(ord(found.group())), text)


def result(text: object) -> None:
    """Print a result on stdout."""
    sys.stdout.write(printable(str(text)).rstrip("\n") + "\n")


def result_json(value: object) -> None:
    """Print a result on stdout as JSON; models, paths and dataclasses are written as plain values."""
    from pydantic_core import to_jsonable_python

    plain = to_jsonable_python(value, inf_nan_mode="null")
    text = json.dumps(plain, ensure_ascii=False, indent=2)
    sys.stdout.write(_UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text) + "\n")


def talk(text: object) -> None:
    """Print what is no result on stderr."""
    sys.stderr.write(printable(str(text)).rstrip("\n") + "\n")


def problems(found: Sifted) -> list[str]:
    """What was not read, after it was told on stderr."""
    told = found.read.unread() + ([] if found.records.num_rows else ["no row became a record"])
    for problem in told:
        talk(f"problem: {problem}")
    return told


def _escaped(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - one byte
