"""`instructds publish`: a run goes to the Hugging Face Hub, and comes back equal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import add_json
from .output import result, result_json

if TYPE_CHECKING:
    import argparse

SAYS = "publish a run on the Hugging Face Hub, load it back, compare, and only then tag it"
EXAMPLES = (
    "instructds publish runs/mine --repo user/name --dry-run",
    "instructds publish runs/mine --repo user/name --tag v1.0",
    "instructds publish runs/mine --repo user/name --without rejected --public --license CC-BY-4.0",
)


def add(parser: argparse.ArgumentParser) -> None:
    """The options."""
    parser.add_argument("run", metavar="RUN", help="folder of a finished run")
    parser.add_argument("--repo", required=True, metavar="USER/NAME", help="dataset repository; made when it is not there")
    parser.add_argument("--public", action="store_true", help="make a new repository public (default: private)")
    parser.add_argument("--license", metavar="SPDX", help="licence of the whole; refused where the records do not allow it")
    parser.add_argument(
        "--without", action="append", default=[], metavar="CONFIG", help="leave a config out, for example rejected (repeatable)"
    )
    parser.add_argument("--tag", metavar="TAG", help="name the commit, after it was loaded back and is equal: v1.0")
    parser.add_argument("--create-pr", action="store_true", help="open a pull request instead of writing to the branch")
    parser.add_argument("--revision", metavar="BRANCH", help="branch to write to; made when it is not there (default: main)")
    parser.add_argument("--message", metavar="TEXT", help="title of the commit")
    parser.add_argument("--force", action="store_true", help="replace data there that instructds did not publish")
    parser.add_argument("--dry-run", action="store_true", help="say what would be sent, file by file, and write nothing")
    add_json(parser)


def call(args: argparse.Namespace) -> int:
    """Publish, or say what would be."""
    from instructds.jobs.publication import publish

    done = publish(
        args.run,
        repo=args.repo,
        public=args.public,
        create_pr=args.create_pr,
        revision=args.revision,
        tag=args.tag,
        license=args.license,
        without=args.without,
        message=args.message,
        force=args.force,
        dry_run=args.dry_run,
    )
    if args.json:
        result_json(done.as_dict())
    else:
        result(done)
    return 0
