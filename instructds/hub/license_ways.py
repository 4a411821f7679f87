"""The three ways out of a refused licence: leave sources out, split by configuration, change a licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .license_model import Licence


def ways_out(
    sources: Mapping[str, Licence], best: str | None, find: Callable[[dict[str, Licence]], str | None]
) -> tuple[str, ...]:
    """What can be done, most useful first; `find` says which licence some of the sources may carry together."""
    groups, stuck = _groups(sources, find)
    ways = []
    if best is None:
        kept = max(groups, key=lambda group: len(group[0]), default=None)
        if kept is not None:
            out = [name for name in sources if name not in kept[0]]
            ways.append(f"drop: leave out {_names(out)}; the rest may go out as {kept[1]}")
        else:
            ways.append(f"drop: leave out {_names(stuck)}; nothing is left then")
    else:
        ways.append("drop: leave out the sources named in `conflicts`")
    parts = [f"{_names(names)} as {target}" for names, target in groups]
    left = f"; {_names(stuck)} in none" if stuck else ""
    ways.append("split: one configuration per licence: " + ("; ".join(parts) or "none is possible") + left)
    change = f"publish the whole as {best}" if best is not None else "state one that its text permits"
    ways.append(f"change: {change}, or ask the owners of {_names(stuck or list(sources))} for another licence")
    return tuple(ways)


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
