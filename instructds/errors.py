"""What can go wrong, in one tree, so that a caller can catch as much of it as wanted.

InstructdsError
├── UsageError              the call is wrong
│   ├── UnknownName         a name nobody registered; the near ones are named
│   ├── ConfigError         a pipeline file is wrong; file, line and column are named
│   └── MissingExtra        an optional package is not installed; the pip line is named
├── SourceError             an input cannot be read as asked
│   ├── Unreadable          missing, empty, binary, wrong encoding, refused archive
│   ├── UnknownLayout       no layout fits the rows
│   ├── AmbiguousLayout     several layouts fit and disagree; the option that settles it is named
│   ├── MixedLayouts        one file holds rows of several layouts
│   └── AlignmentError      translations cannot be joined to their originals as asked
├── RunError                a run cannot go on
│   ├── BalanceError        rows in and rows out do not add up
│   └── RunBusy             another process works in the same run folder
├── PublishError            a dataset cannot be published as asked; the Hub holds what it held before
│   ├── FolderChanged       the folder is not what was audited
│   ├── LicenceForbids      the licences of the records do not allow what was asked
│   ├── HubRefused          no token, a wrong one, one without the right, or a name that cannot be had
│   ├── HubUnreachable      offline, or the network or the Hub failed
│   ├── HubConflict         somebody else's commit arrived meanwhile
│   └── NotVerified         what arrived is not what was sent; no tag was set
└── OutputExists            the target is there already and `--force` was not given
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class InstructdsError(Exception):
    """Any answer of this package to bad input.

    `what` says what was asked and what is wrong with it, `where` the place (file, line, row), `near` what is allowed or
    close, `fix` what to type next. Each part is shown on a line of its own when present.
    """

    def __init__(self, what: str, *, where: str | None = None, near: Iterable[str] = (), fix: str | None = None) -> None:
        self.what, self.where, self.near, self.fix = what, where, tuple(near), fix
        super().__init__(what, where, self.near, fix)

    def __str__(self) -> str:
        lines = [f"{self.where}: {self.what}" if self.where else self.what]
        if self.near:
            lines.append("  allowed or near: " + ", ".join(self.near))
        if self.fix:
            lines.append("  try: " + self.fix)
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.what, self.where, self.near, self.fix)


def _rebuild(
    kind: type[InstructdsError], what: str, where: str | None, near: tuple[str, ...], fix: str | None
) -> InstructdsError:
    return kind(what, where=where, near=near, fix=fix)


class UsageError(InstructdsError):
    """The call is wrong; nothing was done."""


class UnknownName(UsageError):
    """A name that stands for nothing; `near` holds the close ones."""


class ConfigError(UsageError):
    """A pipeline file or a settings value is wrong; `where` is `file:line:column` when it came from a file."""


class MissingExtra(UsageError):
    """An optional package is needed; `fix` is the pip line that installs it."""


class SourceError(InstructdsError):
    """An input cannot be read as asked."""


class Unreadable(SourceError):
    """Missing, empty, binary, in another encoding, or an archive that is refused."""


class UnknownLayout(SourceError):
    """No known layout fits the rows."""


class AmbiguousLayout(SourceError):
    """Several layouts fit and would make different records; `fix` is the option that settles it."""


class MixedLayouts(SourceError):
    """One file holds rows of several layouts."""


class AlignmentError(SourceError):
    """Translations cannot be joined to their originals as asked."""


class RunError(InstructdsError):
    """A run cannot go on; finished shards stay where they are."""


class BalanceError(RunError):
    """Rows in and rows out do not add up: a defect of this package, never of the data."""


class RunBusy(RunError):
    """Another process works in the same run folder."""


class PublishError(InstructdsError):
    """A dataset cannot be published as asked; a commit arrives whole or not at all."""


class FolderChanged(PublishError):
    """The folder is not what was audited: a file was changed, added or removed since."""


class LicenceForbids(PublishError):
    """The licences of the records do not allow publishing under the licence that was asked for."""


class HubRefused(PublishError):
    """The Hub says no: no token, a wrong one, one without the right, or a name that cannot be had."""


class HubUnreachable(PublishError):
    """Offline, or the network or the Hub failed; the same command again goes on."""


class HubConflict(PublishError):
    """Somebody else's commit arrived between looking and committing."""


class NotVerified(PublishError):
    """What arrived is not what was sent; no tag was set."""


class OutputExists(InstructdsError):
    """The target exists already and overwriting was not asked for."""


def unknown_name(noun: str, name: object, known: Iterable[str], *, where: str | None = None) -> UnknownName:
    """The error for a `noun` called `name` that nobody registered, with the near names, or all when none is near."""
    names = sorted(set(known))
    near = get_close_matches(str(name), names, n=3, cutoff=0.5)
    fix = f"did you mean {near[0]!r}?" if near else None
    shown = near or [*names[:_SHOWN_NAMES], *(["..."] if len(names) > _SHOWN_NAMES else [])]
    return UnknownName(f"no {noun} is called {name!r}", where=where, near=shown, fix=fix)


_SHOWN_NAMES = 20
