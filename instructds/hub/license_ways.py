"""The three ways out of a refused licence: leave sources out, split by configuration, change a licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from .license_model import Licence


def ways_out(
    sources: Mapping[str, Licence],
    best: str | None,
    find: Callable[[dict[str, Licence]], str | None],
    refused: Collection[str],
) -> tuple[str, ...]:
    """What can be done; of a way that is closed, because nothing would be left to publish, it is said that it is.

    `find` says which licence some of the sources may carry together; `refused` are those that stand in the way of the licence
    that was asked for, where there is a `best` one.
    """
    groups, stuck = _groups(sources, find)
    drop, split = "drop: no way here, as nothing would be left", "split: no way here, as no source may go out"
    if best is None and groups:
        kept, target = max(groups, key=lambda group: len(group[0]))
        drop = f"drop: leave out {_names([name for name in sources if name not in kept])}; the rest may go out as {target}"
    elif best is not None and not sources.keys() <= set(refused):
        drop = f"drop: leave out {_names([name for name in sources if name in refused])}"
    if groups:
        left = f"; {_names(stuck)} in none" if stuck else ""
        split = "split: one configuration per licence: " + "; ".join(f"{_names(names)} as {to}" for names, to in groups) + left
    change = f"publish the whole as {best}" if best is not None else "state one that its text permits"
    change = f"change: {change}, or ask the owners of {_names(stuck or list(sources))} for another licence"
    return drop, split, change


def _groups(
    sources: Mapping[str, Licence], find: Callable[[dict[str, Licence]], str | None]
) -> tuple[list[tuple[list[str], str]], list[str]]:
    """Sources that may go out together, biggest group first, and those that may not go out at all."""
    stuck = [name for name, one in sources.items() if find({name: one}) is None]
    left = {name: one for name, one in sources.items() if name not in stuck}
    groups = []
    while left:
        found = [_grown(start, left, find) for start in _one_of_each(left)]
        names, target = max(found, key=lambda group: len(group[0]))
        groups.append((names, target))
        left = {name: one for name, one in left.items() if name not in names}
    return groups, stuck


def _grown(
    start: str, sources: Mapping[str, Licence], find: Callable[[dict[str, Licence]], str | None]
) -> tuple[list[str], str]:
    """The sources that fit with `start`, taken in their order, and the licence that they may carry together."""
    together, target = {start: sources[start]}, find({start: sources[start]})
    assert target is not None
    for name, one in sources.items():
        wider = find({**together, name: one}) if name != start else None
        if wider is not None:
            together[name], target = one, wider
    return [name for name in sources if name in together], target


def _one_of_each(sources: Mapping[str, Licence]) -> list[str]:
    """A source for each licence: the others with it would grow the same group."""
    first: dict[str | None, str] = {}
    for name, one in sources.items():
        first.setdefault(one.spdx, name)
    return list(first.values())


def _names(names: list[str]) -> str:
    return ", ".join(names) if names else "none"
