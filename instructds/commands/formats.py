"""`instructds formats`: the foreign layouts that are recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "list the layouts that are recognised, or show one in full"
EXAMPLES = ("instructds formats", "instructds formats alpaca", "instructds formats --json")


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="the layout to show in full")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Look up and print."""
    from instructds.catalogue import lines, look_up

    found = look_up("formats", args.name)
    if args.json:
        result_json([entry.as_dict() for entry in found] if args.name is None else found[0].as_dict())
    else:
        result(lines(found) if args.name is None else found[0])
    return 0
