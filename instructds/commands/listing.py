"""`instructds list`: the signals, checks, stages and provenances that can be named in a pipeline file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "list signals, checks, stages or provenances, or show one with its settings"
EXAMPLES = ("instructds list stages", "instructds list stages deduplicate", "instructds list signals --json")


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("noun", choices=("signals", "checks", "stages", "provenance"), help="what to list")
    parser.add_argument("name", nargs="?", metavar="NAME", help="the one to show with its settings")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Look up and print."""
    from instructds.catalogue import lines, look_up

    found = look_up(args.noun, args.name)
    if args.json:
        result_json([entry.as_dict() for entry in found] if args.name is None else found[0].as_dict())
    else:
        result(lines(found) if args.name is None else found[0])
    return 0
