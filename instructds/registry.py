"""Name -> thing for layouts, signals, checks, stages and provenances; adding one touches one file."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import UsageError, unknown_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import EntryPoint

T = TypeVar("T")


class Registry(Generic[T]):
    """All things of one `noun`, found in the modules of `package` and in installed plug-ins.

    Every module of `package` is imported at the first look-up; a plug-in names a module under the entry point group
    `instructds.<noun>` (`[project.entry-points."instructds.layout"]`), which registers on import.
    """

    def __init__(self, noun: str, package: str) -> None:
        self.noun = noun
        self._package = package
        self._things: dict[str, T] = {}
        self._discovered = False

    def add(self, name: str, thing: T) -> T:
        """Register `thing` under `name`; a second thing of the same name is refused.

        Raises:
            UsageError: the name is taken.
        """
        if name in self._things and self._things[name] is not thing:
            raise UsageError(f"two things of the kind {self.noun} are called {name!r}", fix="rename one of them")
        self._things[name] = thing
        return thing

    def __getitem__(self, name: str) -> T:
        self._discover()
        if name not in self._things:
            raise unknown_name(self.noun, name, self._things)
        return self._things[name]

    def __contains__(self, name: object) -> bool:
        self._discover()
        return name in self._things

    def __iter__(self) -> Iterator[str]:
        self._discover()
        return iter(sorted(self._things))

    def __len__(self) -> int:
        self._discover()
        return len(self._things)

    def items(self) -> list[tuple[str, T]]:
        """Name and thing, sorted by name."""
        return [(name, self._things[name]) for name in self]

    def _discover(self) -> None:
        if self._discovered:
            return
        self._discovered = True
        package = import_module(self._package)
        for module in sorted(found.name for found in iter_modules(package.__path__)):
            import_module(f"{self._package}.{module}")
        for point in _plug_ins():
            if point.group == f"instructds.{self.noun}":
                point.load()


@cache
def _plug_ins() -> tuple[EntryPoint, ...]:
    """The entry points that installed packages have for this one, by name; read once for all registries."""
    from importlib.metadata import entry_points

    found = entry_points()
    own = (point for group in found.groups if group.startswith("instructds.") for point in found.select(group=group))
    return tuple(sorted(own, key=lambda point: point.name))
