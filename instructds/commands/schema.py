"""`instructds schema`: the JSON Schemas of what the package reads and writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .output import result

if TYPE_CHECKING:
    import argparse

SAYS = "print the JSON Schema of a record, pipeline, report or manifest, or write all four"
EXAMPLES = ("instructds schema pipeline", "instructds schema --write schemas/ --force")


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("name", nargs="?", choices=("record", "pipeline", "report", "manifest"), help="the schema to print")
    what.add_argument("--write", type=Path, metavar="DIR", help="write all of them into a folder")
    parser.add_argument("--force", action="store_true", help="overwrite files that differ")


def call(args: argparse.Namespace) -> int:
    """Print one, or write all."""
    from instructds.schema import schema_text, write_schemas

    if args.write is None:
        result(schema_text(args.name))
    else:
        result("\n".join(map(str, write_schemas(args.write, force=args.force))))
    return 0
