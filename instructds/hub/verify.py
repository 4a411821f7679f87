"""Proof that what arrived is what was sent: a fresh process with empty caches loads it from the Hub and compares.

`python -m instructds.hub.verify` is that process: it reads what to expect as JSON and prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from instructds.errors import HubUnreachable, NotVerified
from instructds.wording import counted

from .client import CARD, answers, file_digest, remote_files, remote_text

if TYPE_CHECKING:
    from .card_facts import Config
    from .client import RemoteFile

_CACHES = ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_DATASETS_CACHE", "HF_ASSETS_CACHE", "HF_XET_CACHE", "HF_TOKEN_PATH")
_SHOWN_PROBLEMS = 10


@dataclass(frozen=True)
class Expected:
    """What must be at a commit.

    `files` holds every path there: the digest of a file that was there before, null for one that lies in `folder`. `configs`
    holds the files of each split of each config.
    """

    repo: str
    commit: str
    folder: str
    files: Mapping[str, str | None]
    card: str
    configs: Mapping[str, Mapping[str, Sequence[str]]]


@dataclass(frozen=True)
class LoadedSplit:
    """One split as a stranger gets it: its rows and a hash of their content."""

    config: str
    split: str
    rows: int
    content: str


def expected_splits(configs: Sequence[Config], files: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    """For each config and split the files of the dataset folder, in the order in which `load_dataset` reads them."""
    from fnmatch import fnmatchcase

    return {
        config.name: {split.name: sorted(file for file in files if fnmatchcase(file, split.pattern)) for split in config.splits}
        for config in configs
    }


def verify(expected: Expected) -> tuple[LoadedSplit, ...]:
    """Load every config of a commit in a fresh process with empty caches, and compare it with the local folder.

    Costs a download of the whole, and twice its size in the folder for passing files.

    Raises:
        NotVerified: something differs.
        HubUnreachable: the Hub could not be asked.
    """
    with TemporaryDirectory(prefix="instructds-verify-") as home:
        process = subprocess.run(  # noqa: S603 - this package itself
            [sys.executable, "-m", __name__],
            input=json.dumps(asdict(expected)),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=_environment(home),
            cwd=home,
            check=False,
        )
    try:
        told = json.loads(process.stdout.rsplit("\n", 2)[-2])
    except (ValueError, IndexError):
        from instructds.readers.huggingface import without_tokens

        last = without_tokens(process.stderr.strip()[-600:])
        raise NotVerified(f"the check of what arrived broke off: {last}", where=expected.repo) from None
    if told["failed"]:
        raise HubUnreachable(told["failed"], where=expected.repo, fix="the same command again verifies and tags")
    if told["problems"]:
        shown = "; ".join(told["problems"][:_SHOWN_PROBLEMS])
        raise NotVerified(
            f"what arrived at {expected.commit[:12]} is not what was sent: {shown}",
            where=expected.repo,
            fix="do not use that commit; see what changed it, and publish again",
        )
    return tuple(LoadedSplit(**split) for split in told["splits"])


def main() -> None:
    """Read what to expect from stdin, compare, print."""
    from instructds.errors import InstructdsError

    expected = Expected(**json.loads(sys.stdin.buffer.read()))
    problems: list[str] = []
    splits: list[LoadedSplit] = []
    failed = None
    try:
        with answers(expected.repo):
            problems += _file_problems(expected)
            for config, files in expected.configs.items():
                problems += _config_problems(expected, config, files, splits)
    except InstructdsError as error:
        failed = str(error)
    told = {"problems": problems, "splits": [asdict(split) for split in splits], "failed": failed}
    sys.stdout.write(json.dumps(told) + "\n")


def _environment(home: str) -> dict[str, str]:
    """The environment of the fresh process: nothing of any cache, the same endpoint and token."""
    from huggingface_hub import get_token

    kept = {name: value for name, value in os.environ.items() if name not in _CACHES}
    token = get_token()
    package = str(Path(__file__).resolve().parents[2])
    paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
    fresh = {"HF_HOME": home, "PYTHONPATH": os.pathsep.join(paths), "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
    return {**kept, **fresh, **({"HF_TOKEN": token} if token else {})}


def _file_problems(expected: Expected) -> Iterator[str]:
    there = remote_files(expected.repo, expected.commit)
    for path, digest in expected.files.items():
        if path not in there:
            yield f"{path} is missing"
        elif there[path].digest != (digest or _local_digest(expected, path, there[path])):
            yield f"{path} has other bytes"
    yield from (f"{path} was not expected" for path in there if path not in expected.files)
    if remote_text(expected.repo, CARD, expected.commit) != expected.card:
        yield "the card has another text"


def _local_digest(expected: Expected, path: str, there: RemoteFile) -> str:
    return file_digest(expected.card.encode() if path == CARD else Path(expected.folder) / path, like=there)


def _config_problems(
    expected: Expected, config: str, files: Mapping[str, Sequence[str]], splits: list[LoadedSplit]
) -> Iterator[str]:
    from datasets import Features, disable_progress_bars, load_dataset
    from datasets.exceptions import DatasetGenerationError, DatasetsError
    from pyarrow.lib import ArrowException

    from .content import content_hash

    disable_progress_bars()
    try:
        loaded = load_dataset(expected.repo, config, revision=expected.commit)
    except (DatasetsError, DatasetGenerationError, ArrowException, ValueError, TypeError) as error:
        yield f"config {config!r} does not load ({type(error).__name__}: {str(error)[:200]})"
        return
    if set(loaded) != set(files):
        yield f"config {config!r} has the splits {sorted(loaded)}, not {sorted(files)}"
    for split in sorted(set(loaded) & set(files)):
        local = [Path(expected.folder) / file for file in files[split]]
        schema, batches = _local(local)
        rows, content = content_hash(batches)
        found = content_hash(loaded[split].data.table.to_batches())
        splits.append(LoadedSplit(config, split, *found))
        if loaded[split].features != Features.from_arrow_schema(schema):
            yield f"config {config!r}, split {split!r}: the features differ"
        elif found != (rows, content):
            arrived = counted(found[0], "row")
            yield f"config {config!r}, split {split!r}: {arrived} arrived of {rows:,}, or their content differs"


def _local(files: Sequence[Path]) -> tuple[Any, Iterator[Any]]:
    import pyarrow.parquet as pq

    def batches() -> Iterator[Any]:
        for file in files:
            with pq.ParquetFile(file) as opened:
                yield from opened.iter_batches()

    return pq.read_schema(files[0]), batches()


if __name__ == "__main__":
    main()
