"""`instructds inspect`: what a file of rows is, before anything is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json, add_reading, reading
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "say what a file holds: its layout and why, counts, languages, examples, what would be rejected"
EXAMPLES = (
    "instructds inspect answers.jsonl.gz",
    "instructds inspect kérdések.csv --encoding cp1250 --column instruction=kérdés --column response=válasz",
    "instructds inspect archive.zip --format alpaca --json",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("location", metavar="FILE", help="file, folder, glob, archive, hf://datasets/... or Hub name")
    add_reading(parser)
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Look and tell."""
    from instructds.jobs.inspection import inspect

    found = inspect(
        args.location,
        **reading(args),
    )
    if args.json:
        result_json(found.as_dict())
    else:
        result(found)
    return found.exit_code
