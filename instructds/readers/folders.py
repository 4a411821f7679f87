"""The files with rows in a folder, sorted and never outside of it; every other file is told with the reason."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from .archives import is_archive_name
from .base import Skipped, printable
from .files import DATA, data_suffix
from .stored import Stored, stored_file

_PAPERS = (".md", ".txt", ".rst", ".html", ".pdf", ".yaml", ".yml", ".toml", ".bib")
_PAPER_NAMES = ("readme", "license", "licence", "copying", "notice", "citation", "changelog", "source")
_SAVED = ("state.json", "dataset_info.json", "dataset_dict.json")


def walk(folder: Path, skipped: Callable[[Skipped], None]) -> list[Stored]:
    """The files with rows below `folder`, sorted by name; links to folders are not followed."""
    found: list[Stored] = []
    root = Path(os.path.realpath(folder))  # unlike resolve(), content with loops
    for here, folders, files in os.walk(folder):
        base = Path(here)
        for name in sorted(folders):
            reason = (
                "it is hidden" if name.startswith(".") else "it is a link to a folder" if (base / name).is_symlink() else None
            )
            if reason is not None:
                skipped(Skipped(printable((base / name).relative_to(folder).as_posix()) + "/", reason))
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not (base / name).is_symlink())
        saved = _saved_files(base) if _SAVED[0] in files else None
        for name in files:
            path = base / name
            shown = printable(path.relative_to(folder).as_posix())
            reason = _refusal(path, root) or _saved_refusal(name, files, saved) or not_data(shown)
            if reason is None:
                found.append(stored_file(path, shown))
            else:
                skipped(Skipped(shown, reason))
    return sorted(found, key=lambda stored: stored.name)


def not_data(name: str, *, archives: bool = True) -> str | None:
    """Why a file of a folder or archive is not read, by its name; null when it is. `archives`: may it be an archive?"""
    path = PurePosixPath(name)
    if any(segment.startswith(".") or segment == "__MACOSX" for segment in path.parts):
        return "it is hidden"
    if path.suffix.lower() in _PAPERS or path.stem.lower() in _PAPER_NAMES:
        return "it is a document"
    if is_archive_name(name):
        return None if archives else "it is an archive inside an archive"
    return None if data_suffix(name) in DATA else f"its ending {path.suffix!r} is that of no form with rows"


def _refusal(path: Path, root: Path) -> str | None:
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(root):
        return "it is a link that leaves the folder"
    if path.is_symlink() and not path.exists():
        return "it is a link to nothing"
    return None if path.is_file() else "it is no regular file"


def _saved_files(folder: Path) -> frozenset[str] | None:
    """The Arrow files that `Dataset.save_to_disk` lists; null when it was not that."""
    try:
        state = json.loads((folder / _SAVED[0]).read_bytes())
        return frozenset(str(entry["filename"]) for entry in state["_data_files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _saved_refusal(name: str, files: list[str], saved: frozenset[str] | None) -> str | None:
    if saved is None:
        other = all(one in _SAVED or one.startswith(".") for one in files)
        return "it describes a saved DatasetDict" if name == _SAVED[2] and other else None
    if name in _SAVED:
        return "it describes a saved Dataset"
    return None if name in saved else "the saved Dataset does not list it"
