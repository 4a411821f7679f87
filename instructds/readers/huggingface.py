"""Files and datasets of the Hugging Face Hub, always at one commit."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatchcase
from glob import has_magic
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from instructds.errors import Unreadable

from .archives import is_archive_name
from .base import Limits, Part, Skipped
from .folders import not_data
from .memory import memory_parts
from .stored import Stored, stored_file

_ADDRESS = re.compile(r"^hf://datasets/(?P<repo>[\w.-]+/[\w.-]+)(@(?P<revision>[^/]+))?(/(?P<path>.*))?$")
_TOKEN = re.compile(r"hf_\w+")
_LOGIN = re.compile(r"(?<=://)[^\s/?#]+@")
"""User and password of an address."""


class _Address(NamedTuple):
    repo: str
    revision: str | None
    path: str


def hub_files(address: str, revision: str | None, skipped: Callable[[Skipped], None]) -> list[Stored]:
    """The files with rows at `hf://datasets/user/name[@revision]/path`, a file, a folder or a pattern; fetched when opened.

    Raises:
        Unreadable: the address is none, or the Hub does not give it.
    """
    repo, named, path = _parse(address)
    sha, files = _look_up(repo, named or revision, address)
    if path in files:
        return [_stored(repo, sha, path, PurePosixPath(path).name)]
    base = "" if has_magic(path) else path.rstrip("/") + "/" if path else ""
    found = []
    for file in sorted(files):
        if (has_magic(path) and not _matches(file, path)) or not file.startswith(base):
            continue
        if (reason := not_data(file)) is None:
            found.append(_stored(repo, sha, file, file.removeprefix(base)))
        else:
            skipped(Skipped(file.removeprefix(base), reason))
    if not found and path and not any(file.startswith(base) for file in files):
        raise Unreadable(f"no file is called {path!r} at {sha[:12]}", where=address, near=sorted(files)[:10])
    return found


def hub_dataset(name: str, revision: str | None, limits: Limits) -> list[Part]:
    """The splits of the dataset `user/name` or `user/name:config`, read by the `datasets` library.

    Raises:
        Unreadable: the Hub does not give it, or it has several configurations and none was named.
    """
    repo, _, config = name.partition(":")
    sha, _ = _look_up(repo, revision, name)
    from datasets import (
        are_progress_bars_disabled,
        disable_progress_bars,
        enable_progress_bars,
        get_dataset_config_names,
        load_dataset,
    )

    before = are_progress_bars_disabled()
    disable_progress_bars()
    try:
        with _answers(name), no_bars():
            configs = get_dataset_config_names(repo, revision=sha)
            if (config and config not in configs) or (not config and len(configs) > 1 and "default" not in configs):
                what = f"has no configuration {config!r}" if config else "has several configurations"
                raise Unreadable(what, where=name, near=configs, fix=f"{repo}:{configs[0]}")
            dataset = load_dataset(repo, config or None, revision=sha)
    finally:
        if not before:
            enable_progress_bars()
    return memory_parts(dataset, limits, sha)


def hub_card(repo: str, revision: str | None) -> str:
    """The card of a dataset on the Hub; empty when it has none or the Hub does not give it."""
    try:
        sha, files = _look_up(repo, revision, repo)
        if "README.md" not in files:
            return ""
        with _answers(repo), no_bars():
            from huggingface_hub import hf_hub_download

            return Path(hf_hub_download(repo, "README.md", repo_type="dataset", revision=sha)).read_text("utf-8", "ignore")
    except Unreadable:
        return ""


def _parse(address: str) -> _Address:
    match = _ADDRESS.match(address)
    if match is None:
        what = "is no address of a dataset file on the Hub"
        raise Unreadable(what, where=address, near=["hf://datasets/user/name/path", "hf://datasets/user/name@revision/path"])
    revision = match["revision"].replace("%2F", "/") if match["revision"] else None
    return _Address(match["repo"], revision, match["path"] or "")


def _look_up(repo: str, revision: str | None, where: str) -> tuple[str, frozenset[str]]:
    """The commit a revision stands for, and the files there."""
    with _answers(where):
        from huggingface_hub import HfApi
        from huggingface_hub.constants import HF_HUB_OFFLINE

        if HF_HUB_OFFLINE:
            return _cached(repo, revision)
        info = HfApi().dataset_info(repo, revision=revision)
    return str(info.sha), frozenset(sibling.rfilename for sibling in info.siblings or [])


def _cached(repo: str, revision: str | None) -> tuple[str, frozenset[str]]:
    """The same from the cache: the commit the branch had when it was last seen, or the only one there is."""
    from huggingface_hub.constants import HF_HUB_CACHE

    cache = Path(HF_HUB_CACHE) / f"datasets--{repo.replace('/', '--')}"
    commits = sorted(folder.name for folder in (cache / "snapshots").iterdir())
    branch = cache / "refs" / (revision or "main")
    sha = revision if revision in commits else branch.read_text() if branch.is_file() else None
    if sha is None and revision is None and len(commits) == 1:
        sha = commits[0]
    if sha not in commits:
        what = f"several commits are in the local cache and none is known as {revision or 'main'!r}"
        raise Unreadable(what, where=repo, near=commits, fix=f"revision: {commits[-1]}")
    folder = cache / "snapshots" / str(sha)
    return str(sha), frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _stored(repo: str, sha: str, path: str, name: str) -> Stored:
    def fetch() -> Path:
        with _answers(f"hf://datasets/{repo}@{sha}/{path}"), no_bars():
            from huggingface_hub import hf_hub_download

            return Path(hf_hub_download(repo, path, repo_type="dataset", revision=sha))

    if is_archive_name(path):  # its members are needed to name the parts
        return stored_file(fetch(), name, sha)
    return Stored(name, lambda: fetch().open("rb"), fetch=fetch, revision=sha)


def _matches(file: str, pattern: str) -> bool:
    """Does a path fit a pattern in which `*` stays within a folder and `**` does not?"""
    parts, wanted = file.split("/"), pattern.split("/")
    if "**" not in wanted:
        return len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted))
    place = wanted.index("**")
    head, tail = wanted[:place], "/".join(wanted[place + 1 :])
    if len(parts) < len(head) or not all(map(fnmatchcase, parts, head)):
        return False
    return any(_matches("/".join(parts[start:]), tail) for start in range(len(head), len(parts)))


@contextmanager
def _answers(where: str) -> Iterator[None]:
    """Turn what the client libraries raise into an answer that never shows a token."""
    from huggingface_hub.errors import EntryNotFoundError

    foreign: list[type[Exception]] = [any_http_error(), EntryNotFoundError, OSError, ValueError, RuntimeError]
    if "datasets" in sys.modules:
        from datasets.exceptions import DatasetsError

        foreign.append(DatasetsError)
    try:
        yield
    except tuple(foreign) as error:
        what, fix = _explain(error)
        raise Unreadable(what, where=where, fix=fix) from None  # the chain would show requests and their headers


def any_http_error() -> type[Exception]:
    """The base of what the HTTP client raises, of whichever version the Hub's client brings."""
    from huggingface_hub.errors import HfHubHTTPError

    return next(kind for kind in HfHubHTTPError.__mro__ if kind.__name__ == "HTTPError" and issubclass(kind, Exception))


def _explain(error: Exception) -> tuple[str, str]:  # noqa: PLR0911 - one answer per cause
    from huggingface_hub import errors
    from huggingface_hub.constants import ENDPOINT, HF_HUB_OFFLINE

    hub, status = without_tokens(ENDPOINT), getattr(getattr(error, "response", None), "status_code", None)
    if HF_HUB_OFFLINE or isinstance(error, errors.OfflineModeIsEnabled):
        return "is not in the local cache and HF_HUB_OFFLINE is set", "unset HF_HUB_OFFLINE, or fetch it once while online"
    if isinstance(error, errors.GatedRepoError):
        return "is gated: its conditions must be accepted first", f"accept them at {hub}/datasets and set HF_TOKEN"
    if isinstance(error, errors.RevisionNotFoundError):
        return "has no such revision", "revision: main, or a branch, tag or commit of the dataset"
    if isinstance(error, errors.RepositoryNotFoundError) or type(error).__name__ == "DatasetNotFoundError":
        return (
            "no such dataset on the Hub, or it is private",
            "check the name; for a private one set HF_TOKEN, or run: hf auth login",
        )
    shown = without_tokens(str(error).strip().split("\n", 1)[0][:300])
    if isinstance(error, any_http_error()) and status is None:
        return f"the Hub at {hub} cannot be reached ({shown})", "check the network and HF_ENDPOINT"
    if status in (401, 403):
        return "the Hub refuses access", "set HF_TOKEN to a token that may read it, or run: hf auth login"
    return (
        f"cannot be read from the Hub ({type(error).__name__}: {shown})",
        "look at the dataset's page, or name its files: hf://datasets/user/name",
    )


def without_tokens(text: str) -> str:
    """The text with access tokens of the Hub blacked out: the one in use, from wherever it came, and all that look like one.

    So are user and password of an address, such as that of a mirror in `HF_ENDPOINT`.
    """
    from huggingface_hub import get_token

    for token in (os.environ.get("HF_TOKEN"), get_token()):
        text = text.replace(token, "hf_...") if token else text
    return _LOGIN.sub("...@", _TOKEN.sub("hf_...", text))


@contextmanager
def no_bars() -> Iterator[None]:
    """Keep the client's progress bars away."""
    from huggingface_hub.utils.tqdm import are_progress_bars_disabled, disable_progress_bars, enable_progress_bars

    before = are_progress_bars_disabled()
    if not before:
        disable_progress_bars()
    try:
        yield
    finally:
        if not before:
            enable_progress_bars()
