"""The Hub as publishing sees it: what is there, one commit, one tag, and answers that never show a token."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from instructds.errors import HubConflict, HubRefused, HubUnreachable, PublishError, UsageError
from instructds.readers.huggingface import any_http_error, no_bars, without_tokens

if TYPE_CHECKING:
    from huggingface_hub import HfApi

_REPO = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_TAG = re.compile(r"[A-Za-z0-9][\w.+-]{0,99}", re.ASCII)
CARD = "README.md"
_KIND = "dataset"
_AGAIN = "the same command again goes on; what was sent already is not sent again"
_PASSING = (408, 429)
"""Answers to a request that may be repeated: too slow, too many."""

_UNAUTHORISED, _FORBIDDEN, _NOT_FOUND, _CONFLICT, _MOVED_ON, _SERVER_ERROR = 401, 403, 404, 409, 412, 500


@dataclass(frozen=True)
class RemoteFile:
    """A file of the repository; `digest` is `sha256:` of an LFS file or `git:` and the blob id of a small one."""

    size: int
    digest: str


@dataclass(frozen=True)
class Remote:
    """A repository at one commit, null = there is none. A branch that is not there yet stands for main, where it will begin."""

    repo: str
    exists: bool
    branch: bool
    private: bool | None
    commit: str | None
    files: Mapping[str, RemoteFile]
    card: str | None
    tags: Mapping[str, str]


def check_names(repo: str, tag: str | None) -> None:
    """See that a repository and a tag may be called so.

    Raises:
        UsageError: one may not.
    """
    if not _REPO.fullmatch(repo) or ".." in repo or "--" in repo or repo.endswith((".git", ".", "-")):
        near = ["user/name of letters, digits, `-`, `_` and `.`, each at most 96 characters"]
        raise UsageError(f"{repo!r} is no name of a repository on the Hub", near=near, fix="--repo user/name")
    if tag is not None and (not _TAG.fullmatch(tag) or ".." in tag or tag.endswith((".", ".lock"))):
        raise UsageError(f"{tag!r} is no name of a tag", near=["v1.0"], fix="--tag v1.0")


def look(repo: str, revision: str | None) -> Remote:
    """What is in a repository at the head of a branch (null = main).

    Raises:
        HubRefused: the token is not accepted.
        HubUnreachable: offline, or no answer.
    """
    from huggingface_hub.errors import RepositoryNotFoundError, RevisionNotFoundError

    api = _api()
    with answers(repo):
        try:
            main = api.dataset_info(repo)
        except RepositoryNotFoundError:
            return Remote(repo, exists=False, branch=False, private=None, commit=None, files={}, card=None, tags={})
        refs = api.list_repo_refs(repo, repo_type=_KIND)
        tags = {ref.name: ref.target_commit for ref in refs.tags}
        sha, branch = str(main.sha), True
        try:
            sha = str(api.dataset_info(repo, revision=revision).sha) if revision is not None else sha
        except RevisionNotFoundError:
            branch = False
        files = remote_files(repo, sha)
        card = remote_text(repo, CARD, sha) if CARD in files else None
        return Remote(repo, exists=True, branch=branch, private=main.private, commit=sha, files=files, card=card, tags=tags)


def user() -> str:
    """Whose token is in use.

    Raises:
        HubRefused: there is none, or it is not accepted.
    """
    from huggingface_hub import get_token

    if get_token() is None:
        raise HubRefused(
            "publishing needs an access token", fix="set HF_TOKEN to a token that may write, or run: hf auth login"
        )
    with answers("your account"):
        return str(_api().whoami()["name"])


def make_place(remote: Remote, *, revision: str | None, private: bool, create_pr: bool) -> Remote:
    """See that the repository and the branch exist; nothing else changes.

    Raises:
        HubRefused: they do not and may not be made, or a pull request is to be made to what is not there.
    """
    if create_pr and not (remote.exists and remote.branch):
        told = (
            f"there is no branch {revision!r} to change"
            if remote.exists
            else "there is no repository to change, or not for you"
        )
        raise HubRefused(f"{told} by a pull request", where=remote.repo, fix="the same without --create-pr makes it")
    api = _api()
    with answers(remote.repo):
        if not remote.exists:
            api.create_repo(remote.repo, repo_type=_KIND, private=private)
            remote = look(remote.repo, revision)
        if not remote.branch and revision is not None:
            api.create_branch(remote.repo, branch=revision, revision=remote.commit, repo_type=_KIND)
    return remote


def commit(
    remote: Remote,
    *,
    add: Mapping[str, Path | bytes],
    delete: Sequence[str],
    message: str,
    revision: str | None,
    create_pr: bool,
) -> tuple[str, str | None]:
    """One commit on top of the one that was looked at: its id, and the address of its pull request.

    Raises:
        HubConflict: another commit arrived meanwhile.
        HubRefused: the token may not write there, or the Hub refuses the content.
        HubUnreachable: the network failed; nothing was committed.
    """
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete

    operations: list[Any] = [CommitOperationDelete(path_in_repo=path, is_folder=False) for path in delete]
    operations += [CommitOperationAdd(path_in_repo=path, path_or_fileobj=data) for path, data in add.items()]
    with answers(remote.repo), nullcontext() if sys.stderr.isatty() else no_bars():
        done = _api().create_commit(
            remote.repo,
            operations,
            commit_message=message,
            repo_type=_KIND,
            revision=revision,
            create_pr=create_pr,
            parent_commit=remote.commit,
        )
    return str(done.oid), done.pr_url


def set_tag(repo: str, tag: str, commit_id: str) -> None:
    """Name a commit.

    Raises:
        HubRefused: the tag exists or may not be set.
    """
    with answers(repo):
        _api().create_tag(repo, tag=tag, revision=commit_id, repo_type=_KIND)


def remote_files(repo: str, commit_id: str) -> dict[str, RemoteFile]:
    """Every file of a commit by path."""
    from huggingface_hub.hf_api import RepoFile

    tree = _api().list_repo_tree(repo, recursive=True, revision=commit_id, repo_type=_KIND)
    files: dict[str, RemoteFile] = {}
    for entry in tree:
        if (lfs := getattr(entry, "lfs", None)) is not None:
            files[entry.path] = RemoteFile(lfs.size, f"sha256:{lfs.sha256}")
        elif isinstance(entry, RepoFile):
            files[entry.path] = RemoteFile(entry.size, f"git:{entry.blob_id}")
    return files


def remote_text(repo: str, path: str, commit_id: str) -> str:
    """A small text file of a commit, past every cache."""
    from huggingface_hub import hf_hub_download

    with TemporaryDirectory() as folder, no_bars():
        file = hf_hub_download(repo, path, repo_type=_KIND, revision=commit_id, cache_dir=folder)
        return Path(file).read_bytes().decode("utf-8")


def file_digest(data: Path | bytes, *, like: RemoteFile) -> str:
    """The digest the Hub has of a file that it keeps in the way it keeps another."""
    lfs = like.digest.startswith("sha256:")
    size = len(data) if isinstance(data, bytes) else data.stat().st_size
    hasher = hashlib.sha256() if lfs else hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
    if isinstance(data, bytes):
        hasher.update(data)
    else:
        with data.open("rb") as file:
            while piece := file.read(1 << 20):
                hasher.update(piece)
    return f"{'sha256' if lfs else 'git'}:{hasher.hexdigest()}"


@contextmanager
def answers(where: str) -> Iterator[None]:
    """Turn what the client libraries raise into an error of this package; tokens are blacked out.

    Raises:
        PublishError: with what went wrong and what to do.
    """
    from huggingface_hub.errors import HFValidationError, OfflineModeIsEnabled

    foreign = (any_http_error(), HFValidationError, OfflineModeIsEnabled, OSError, ValueError, RuntimeError)
    try:
        yield
    except PublishError:
        raise
    except foreign as error:
        raise _explained(error, where) from None  # the chain would show requests and their headers


def _explained(error: Exception, where: str) -> PublishError:  # noqa: PLR0911 - one answer per cause
    from huggingface_hub import errors
    from huggingface_hub.constants import ENDPOINT, HF_HUB_OFFLINE

    status = getattr(getattr(error, "response", None), "status_code", None)
    shown = _shown(error)
    if HF_HUB_OFFLINE or isinstance(error, errors.OfflineModeIsEnabled):
        return HubUnreachable("HF_HUB_OFFLINE is set, and publishing needs the Hub", where=where, fix="unset HF_HUB_OFFLINE")
    if status == _UNAUTHORISED:
        return HubRefused(
            "the Hub does not accept the access token", where=where, fix="set HF_TOKEN anew, or run: hf auth login"
        )
    if status == _FORBIDDEN:
        told = f"the access token may not do that ({shown})"
        return HubRefused(told, where=where, fix="a token that may write there, another --repo, or --create-pr")
    if isinstance(error, errors.RepositoryNotFoundError) or status == _NOT_FOUND:
        return HubRefused(f"is not there, or not for this token ({shown})", where=where, fix="check --repo and HF_TOKEN")
    if status in (_CONFLICT, _MOVED_ON):
        told = f"another commit arrived meanwhile, and nothing was published ({shown})"
        return HubConflict(told, where=where, fix="look at what changed there, then give the same command again")
    if status is not None and status < _SERVER_ERROR and status not in _PASSING:
        return HubRefused(f"the Hub refuses this ({shown})", where=where)
    if isinstance(error, errors.HFValidationError):
        return HubRefused(shown, where=where, fix="--repo user/name")
    return HubUnreachable(
        f"the Hub at {without_tokens(ENDPOINT)} failed ({type(error).__name__}: {shown})", where=where, fix=_AGAIN
    )


def _shown(error: Exception) -> str:
    """What the Hub said, in one line without tokens."""
    said = getattr(error, "server_message", None) or str(error)
    return " ".join(without_tokens(said).split())[:400]


def _api() -> HfApi:
    from huggingface_hub import HfApi
    from huggingface_hub.constants import HF_HUB_OFFLINE

    if HF_HUB_OFFLINE:
        raise HubUnreachable("HF_HUB_OFFLINE is set, and publishing needs the Hub", fix="unset HF_HUB_OFFLINE")
    return HfApi(library_name="instructds")
