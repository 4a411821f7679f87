"""The command `instructds`: one command is one call of the library, and this file is where its errors end."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
import traceback
from difflib import get_close_matches
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn

from .allocation import keep_freed
from .commands import (
    audit,
    check,
    compare,
    convert,
    decontaminate,
    deduplicate,
    formats,
    init,
    inspect,
    listing,
    output,
    publish,
    run,
    schema,
)
from .commands import license as license_command
from .errors import InstructdsError, UsageError, unknown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "run": run,
    "check": check,
    "init": init,
    "inspect": inspect,
    "audit": audit,
    "deduplicate": deduplicate,
    "decontaminate": decontaminate,
    "compare": compare,
    "convert": convert,
    "publish": publish,
    "formats": formats,
    "license": license_command,
    "list": listing,
    "schema": schema,
}
"""The commands in the order in which a newcomer meets them; each module has `SAYS`, `EXAMPLES`, `add` and `call`."""

WRONG_USE, INTERRUPTED, PIPE_CLOSED = 2, 130, 141

_WITHOUT_FRAMES = frozenset({"audit", "check", "compare", "convert", "decontaminate", "deduplicate", "inspect"})
"""Commands that meet no table of pandas: what they read is in files."""
_LONGEST_MESSAGE = 2_000
_OBJECTS = 3_000_000
"""New objects after which Python looks for circles of them; at its own 700 the search takes 7 % of an audit of 10,000 pairs,
and at half a million the imports alone make it look three times."""
_TOP_OPTIONS = ("-h", "--help", "--version")


class _Parser(argparse.ArgumentParser):
    """Wrong use becomes an error of this package, so that it is answered like every other."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, fix=f"{self.prog} --help")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        output.result(f"instructds {version('instructds')}")
        parser.exit()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 good, 1 problems were found, 2 wrong use or I/O, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = sys.argv[1:] if argv is None else list(argv)
    if argv is None:  # a process of our own, which makes many objects and hardly any circles
        gc.set_threshold(_OBJECTS, 50, 50)
    try:
        code = _call(words, own=argv is None)
        sys.stdout.flush()
    except SystemExit as exited:  # --help and --version
        return exited.code if isinstance(exited.code, int) else 0
    except KeyboardInterrupt:
        goes_on = "; the same command again goes on where this one stopped" if words[:1] in (["run"], ["publish"]) else ""
        output.talk("interrupted" + goes_on)
        return INTERRUPTED
    except BrokenPipeError:
        return _pipe_closed()
    except Exception as error:  # noqa: BLE001 - the only place where anything is caught
        if os.environ.get("INSTRUCTDS_TRACEBACK"):
            output.talk(traceback.format_exc())
        output.talk(_told(error))
        return WRONG_USE
    if argv is None:
        gc.freeze()  # what is left dies with the process: to look for circles in it once more takes .3 s
    return code


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(
        prog="instructds",
        description="Builds and audits instruction datasets: one schema, the lineage of every row, quality by provenance.",
        epilog="example: instructds run pipelines/quickstart.yaml",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands", required=True)
    for name, module in COMMANDS.items():
        one = commands.add_parser(
            name,
            help=module.SAYS,
            description=module.SAYS[0].upper() + module.SAYS[1:] + ".",
            epilog="examples:\n" + "\n".join(f"  {example}" for example in module.EXAMPLES),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        module.add(one)
        one.set_defaults(call=module.call, options=[text for action in one._actions for text in action.option_strings])  # noqa: SLF001
    return top


def _call(argv: list[str], *, own: bool) -> int:
    if argv and not argv[0].startswith("-") and argv[0] not in COMMANDS:
        raise unknown_name("command", argv[0], COMMANDS)
    if argv and argv[0].startswith("-") and argv[0] not in _TOP_OPTIONS:
        near = get_close_matches(argv[0], _TOP_OPTIONS, n=1, cutoff=0.6)
        raise UsageError(
            f"no option before the command is called {argv[0]!r}", near=near or _TOP_OPTIONS, fix="instructds --help"
        )
    if not argv:
        parser().print_help(sys.stderr)
        return WRONG_USE
    known, unknown = parser().parse_known_args(argv)
    if unknown:
        option = re.split("=", unknown[0])[0]
        near = get_close_matches(option, known.options, n=3, cutoff=0.6)
        told = f"`{known.command}` knows no option {option!r}" if option.startswith("-") else f"one word too many: {option!r}"
        raise UsageError(told, near=near, fix=f"instructds {known.command} --help")
    if own and known.command == "audit":
        keep_freed()
    if own and known.command in _WITHOUT_FRAMES:
        _without_pandas()
    code: int = known.call(known)
    return code


class _Hidden:
    """Keeps one module from being found."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(self, fullname: str, *_: object) -> None:
        """Nothing for every other module, which the next finder is asked for then.

        Raises:
            ImportError: it is that one.
        """
        if fullname == self._name:
            raise ImportError(fullname)


def _without_pandas() -> None:
    """Let Arrow look for pandas, as it does at its first array, where there is none: the import takes a third of a second.

    It looks again, and finds it, when a table is made of a frame or a frame of a table.
    """
    if "pandas" in sys.modules:
        return
    import pyarrow as pa

    hidden = _Hidden("pandas")
    sys.meta_path.insert(0, hidden)
    try:
        pa.array(())
    finally:
        sys.meta_path.remove(hidden)


def _told(error: Exception) -> str:
    if isinstance(error, InstructdsError):
        return str(error)
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename is not None else str(error)
    return (
        f"{type(error).__name__}: {error}"[:_LONGEST_MESSAGE]
        + "\n  this is a defect of instructds and not of your data; please report it with the traceback"
        + "\n  try: the same command with INSTRUCTDS_TRACEBACK=1 before it"
    )


def _pipe_closed() -> int:
    """Whoever read our output has gone: say nothing, and keep Python from complaining when it flushes at exit."""
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED
