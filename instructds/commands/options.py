"""Options that several commands share."""

from __future__ import annotations

import argparse
from typing import TypedDict


class Layout(TypedDict):
    """What `add_layout` takes, by the names of the arguments of the functions that read."""

    format: str | None
    columns: dict[str, str] | None
    encoding: str | None
    mixed: bool
    header: bool | list[str] | None


class Reading(Layout):
    """What `add_reading` takes."""

    limit: int | None


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def add_set(parser: argparse.ArgumentParser) -> None:
    """`--set KEY=VALUE`, any number of times."""
    parser.add_argument(
        "--set",
        dest="overrides",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="replace a setting of the file: root=/data, sources.NAME.limit=10, stages.split.seed=3 (repeatable)",
    )


def add_layout(parser: argparse.ArgumentParser) -> None:
    """What the rows of a file are."""
    parser.add_argument("--format", "--from", dest="format", metavar="LAYOUT", help="layout of the rows; left out = recognised")
    parser.add_argument(
        "--column",
        dest="columns",
        action="append",
        type=column,
        default=[],
        metavar="WORD=FIELD",
        help="field that holds the instruction, response, chosen, rejected ... (repeatable)",
    )
    parser.add_argument("--encoding", help="encoding of a text file that is not UTF-8, for example cp1250")
    parser.add_argument("--mixed", action="store_true", help="recognise the layout row by row, for files that hold several")
    parser.add_argument(
        "--header",
        type=header,
        metavar="NAME,NAME,...",
        help="columns of a CSV without a header line; `true`: its first line is one all the same",
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """How a file of rows is to be read."""
    add_layout(parser)
    parser.add_argument("--limit", type=positive, metavar="N", help="read at most N rows")


def layout(args: argparse.Namespace) -> Layout:
    """What the rows of a file are, as the options of `add_layout` say.

    Raises:
        UsageError: a word was given two fields.
    """
    return {
        "format": args.format,
        "columns": columns(args.columns),
        "encoding": args.encoding,
        "mixed": args.mixed,
        "header": args.header,
    }


def reading(args: argparse.Namespace) -> Reading:
    """How a file of rows is to be read, as the options of `add_reading` say.

    Raises:
        UsageError: a word was given two fields.
    """
    return {**layout(args), "limit": args.limit}


def columns(pairs: list[tuple[str, str]]) -> dict[str, str] | None:
    """The `--column` options as a mapping; null when there were none.

    Raises:
        UsageError: a word was given two fields.
    """
    from instructds.errors import UsageError

    named = dict(pairs)
    if len(named) < len(pairs):
        twice = next(word for word, field in pairs if named[word] != field or [pair[0] for pair in pairs].count(word) > 1)
        raise UsageError(f"--column names a field for {twice!r} twice", near=[field for word, field in pairs if word == twice])
    return named or None


def column(text: str) -> tuple[str, str]:
    """`word=field` as a pair."""
    word, equals, field = text.partition("=")
    if not (equals and word.strip() and field):
        raise argparse.ArgumentTypeError(f"{text!r} is not WORD=FIELD, for example response=answer")
    return word.strip(), field


def header(text: str) -> bool | list[str]:
    """Column names, or true."""
    if text.strip().lower() == "true":
        return True
    names = [name.strip() for name in text.split(",")]
    if not all(names):
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME,NAME,... or true")
    return names


def positive(text: str) -> int:
    """A whole number above 0."""
    if not (text.isascii() and text.isdecimal() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)
