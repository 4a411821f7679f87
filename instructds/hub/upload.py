"""What a publish would change in a repository, and the one commit that changes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from instructds.errors import OutputExists

from .card_file import parse
from .client import CARD, Remote, commit, file_digest

_DATA_SUFFIXES = (".parquet", ".arrow", ".jsonl", ".json", ".csv", ".tsv", ".txt", ".zst", ".gz", ".zip")


@dataclass(frozen=True)
class Change:
    """One file of the repository after a publish: `size` in bytes, and what becomes of it."""

    path: str
    size: int
    change: Literal["new", "changed", "same", "removed"]


def planned(files: Mapping[str, Path], remote: Remote, *, force: bool = False) -> tuple[Change, ...]:
    """What publishing these data files changes; those of an earlier publish in our folders that are no more are removed.

    Raises:
        OutputExists: the folders hold data that no instructds published, and `force` was not given.
    """
    record = None if remote.card is None else parse(remote.card, f"{remote.repo}/{CARD}").record
    before = {key.partition("/")[2] for key in (record.keys if record is not None else {}) if key.startswith("configs/")}
    ours = {PurePosixPath(path).parts[0] for path in files} | {"data" if name == "default" else name for name in before}
    stale = sorted(path for path in remote.files if path not in files and _is_data_of(path, ours))
    foreign = stale if record is None else []
    if foreign and not force:
        raise OutputExists(
            f"holds data that instructds did not publish, and that would be removed: {', '.join(foreign[:5])}",
            where=remote.repo,
            fix="another --repo, or --force",
        )
    found = [change_of(path, data, remote) for path, data in sorted(files.items())]
    return (*found, *(Change(path, remote.files[path].size, "removed") for path in stale))


def change_of(path: str, data: Path | bytes, remote: Remote) -> Change:
    """What becomes of one file."""
    there = remote.files.get(path)
    size = _size(data)
    if there is None:
        return Change(path, size, "new")
    same = there.size == size and there.digest == file_digest(data, like=there)
    return Change(path, size, "same" if same else "changed")


def upload(
    files: Mapping[str, Path | bytes],
    changes: Sequence[Change],
    remote: Remote,
    *,
    message: str,
    revision: str | None,
    create_pr: bool,
) -> tuple[str, str | None]:
    """Commit the planned changes at once: commit id, and address of the pull request.

    Raises:
        PublishError: nothing was committed.
    """
    add = {change.path: files[change.path] for change in changes if change.change in ("new", "changed")}
    delete = [change.path for change in changes if change.change == "removed"]
    return commit(remote, add=add, delete=delete, message=message, revision=revision, create_pr=create_pr)


def _is_data_of(path: str, folders: set[str]) -> bool:
    top, _, rest = path.partition("/")
    return bool(rest) and top in folders and path.endswith(_DATA_SUFFIXES)


def _size(data: Path | bytes) -> int:
    return len(data) if isinstance(data, bytes) else data.stat().st_size
