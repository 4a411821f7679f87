"""`instructds init`: a commented pipeline file for a folder of data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from instructds.errors import OutputExists

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
    from instructds.jobs.starter import init

    if args.output.exists() and not args.force:
        raise OutputExists(f"{args.output} exists", fix=f"instructds init {args.folder} -o ANOTHER.yaml, or --force")
    text = init(args.folder, args.output)
    with args.output.open("w" if args.force else "x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    result(text)
    talk(f"written to {args.output}; read it, then: instructds check {args.output}")
    return 0
