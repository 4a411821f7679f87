"""`instructds init`: a commented pipeline file for a folder of data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .output import result, talk

if TYPE_CHECKING:
    import argparse

SAYS = "write a commented pipeline file for a folder, from a look at what is in it"
EXAMPLES = ("instructds init data/", "instructds init data/ -o pipelines/mine.yaml")


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder that holds the data")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("pipeline.yaml"),
        metavar="FILE",
        help="file to write (default: pipeline.yaml)",
    )
    parser.add_argument("--force", action="store_true", help="overwrite the file when it exists")


def call(args: argparse.Namespace) -> int:
    """Look, write, and print what was written."""
    from instructds.starter import init

    result(init(args.folder, args.output, force=args.force))
    talk(f"written to {args.output}; read it, then: instructds check {args.output}")
    return 0
