"""`instructds license`: what a licence text says, and what a merge of several licences may carry."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .output import result_json, talk

if TYPE_CHECKING:
    import argparse

SAYS = "read a licence, or say which licence a merge of several may carry (not legal advice)"
EXAMPLES = (
    "instructds license CC-BY-NC-4.0",
    "instructds license LICENSE",
    "instructds license --mix Apache-2.0 CC-BY-SA-4.0",
    "instructds license --mix Apache-2.0 CC-BY-NC-4.0 --as MIT",
)

_MOST_BYTES = 5_000_000


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument(
        "text", nargs="?", metavar="TEXT|FILE", help="a name, an expression, an address, or a file with a licence"
    )
    parser.add_argument(
        "--mix",
        nargs="+",
        metavar="LICENCE",
        help="licences of the sources of a merge, as names or files; each once per source",
    )
    parser.add_argument("--as", dest="wanted", metavar="LICENCE", help="the licence the merge is to carry: allowed or refused")
    parser.add_argument(
        "--modified", action="store_true", help="rows are changed or left out, so that even one source is not as it was"
    )


def call(args: argparse.Namespace) -> int:
    """Print the reading or the verdict as JSON; 1 when nothing may be published as asked."""
    from dataclasses import asdict

    from instructds.errors import UsageError
    from instructds.hub.license import NOTICE, mix, recognise

    if (args.text is None) == (args.mix is None):
        raise UsageError("one licence, or several after --mix", fix='instructds license "CC BY 4.0"')
    if args.mix is None:
        if args.wanted is not None:
            args.mix = [args.text]
        else:
            talk(NOTICE)
            result_json({**asdict(recognise(_content(args.text))), "notice": NOTICE})
            return 0
    found = mix(
        [recognise(_content(one)) for one in args.mix],
        None if args.wanted is None else _content(args.wanted),
        modified=args.modified,
    )
    talk(NOTICE)
    result_json(found)
    return 0 if found.good else 1


def _content(text: str) -> str:
    """The text itself, or what stands in the file of that name.

    Raises:
        Unreadable: it is a file that is no text.
    """
    from instructds.errors import Unreadable

    if not _is_file(text):
        return text
    path = Path(text)
    if path.stat().st_size > _MOST_BYTES:
        raise Unreadable("too big for a licence", where=text)
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if b"\x00" in data:
        raise Unreadable("no text", where=text, fix="instructds license TEXT, or a text file")
    return data.decode("cp1252", errors="replace")


def _is_file(text: str) -> bool:
    if not text or len(text) > 1_000 or "\n" in text or "\x00" in text:  # noqa: PLR2004 - no path is that long
        return False
    return Path(text).is_file()
