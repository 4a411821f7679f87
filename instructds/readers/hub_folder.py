"""Some files of a dataset on the Hub as a folder of the local cache, at one commit."""

from __future__ import annotations

from pathlib import Path

from .huggingface import _answers, _look_up


def hub_folder(repo: str, revision: str | None, patterns: tuple[str, ...]) -> tuple[Path | None, str]:
    """The folder with the files that fit `patterns`, null when there are none, and the commit the revision stands for.

    Raises:
        Unreadable: the Hub does not give it.
    """
    commit, files = _look_up(repo, revision, repo)
    wanted = [name for name in files if any(Path(name).match(pattern) for pattern in patterns)]
    if not wanted:
        return None, commit
    with _answers(repo):
        from huggingface_hub import snapshot_download
        from huggingface_hub.utils.tqdm import are_progress_bars_disabled, disable_progress_bars, enable_progress_bars

        shown = not are_progress_bars_disabled()
        disable_progress_bars()
        try:
            folder = snapshot_download(repo, repo_type="dataset", revision=commit, allow_patterns=list(patterns))
        finally:
            if shown:
                enable_progress_bars()
    return Path(folder), commit
