"""Which single licence a merge of several sources may carry, or why none; in doubt the answer is no."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

from .license_credit import Credit, credit
from .license_hub import hub_id
from .license_rules import UPGRADES, carries, strictness
from .license_ways import ways_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .license_model import Licence

NOTICE = "This is a reading of licence texts by rules. It is not legal advice."

_ND = "forbids adaptations, and a merge is one; it may only be passed on unmodified, on its own"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Sources that cannot be published together as asked."""

    sources: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a merge of sources may carry and permit."""

    license: str | None
    """The least strict licence that the whole may carry; null = none, `conflicts` say why."""
    hub_id: str
    wanted: str | None
    """The licence that was asked for; null = none was."""
    allowed: bool | None
    """Whether the whole may be published under `wanted`; null = nothing was asked."""
    conflicts: tuple[Conflict, ...]
    commercial_use: Literal["yes", "no", "unknown"]
    terms: tuple[str, ...]
    """Providers whose terms bind whoever made rows with their models, whatever licence the whole carries."""
    reasons: tuple[str, ...]
    attribution: tuple[Credit, ...]
    """The line that names each source."""
    ways_out: tuple[str, ...]
    """What can be done when it is refused: leave sources out, split by configuration, change a licence."""
    notice: str = NOTICE

    @property
    def good(self) -> bool:
        """Whether nothing stands in the way of publishing."""
        return self.license is not None if self.allowed is None else self.allowed


def verdict(sources: Mapping[str, Licence], wanted: Licence | None, *, modified: bool) -> Verdict:
    """The verdict for `sources` by name; `modified` = rows were changed, so that not even one source is as it was."""
    adapted = modified or len(sources) > 1
    best = find(sources, adapted=adapted)
    conflicts = () if best is not None else _conflicts(sources, adapted=adapted)
    allowed = None
    if wanted is not None:
        refused = _refused(sources, wanted, adapted=adapted)
        allowed = not refused and best is not None
        conflicts = (*conflicts, *(one for one in refused if one not in conflicts))
    reasons = list(_reasons(sources, best, adapted=adapted))
    if wanted is not None:
        reasons.append(f"{wanted.spdx or wanted.text!r} is {'allowed' if allowed else 'refused'} for the whole")
    good = best is not None if allowed is None else allowed
    named = {name for one in conflicts for name in one.sources}

    def together(some: Mapping[str, Licence]) -> str | None:
        return find(some, adapted=modified or len(some) > 1)

    return Verdict(
        license=best,
        hub_id=hub_id(best),
        wanted=None if wanted is None else wanted.spdx or wanted.text,
        allowed=allowed,
        conflicts=conflicts,
        commercial_use=_commercial(sources.values()),
        terms=tuple(sorted({term for one in sources.values() for term in one.terms})),
        reasons=tuple(reasons),
        attribution=tuple(credit(name, one, modified=modified) for name, one in sources.items()),
        ways_out=() if good else ways_out(sources, best, together, named),
    )


def find(sources: Mapping[str, Licence], *, adapted: bool) -> str | None:
    """The least strict licence that all sources go into, one of theirs before any other; null = none."""
    if not sources:
        return None
    if not adapted and len(sources) == 1:
        return _alone(next(iter(sources.values())))
    offered = {name.split(" WITH ")[0] for one in sources.values() for choice in one.choices for name in choice}
    for targets in (offered, {*UPGRADES, *_later(offered)}):
        good = [target for target in targets if all(_goes(one, target, offered) for one in sources.values())]
        if good:
            return min(good, key=strictness)
    return None


def _later(offered: set[str]) -> set[str]:
    """`-only` beside each `-or-later`: who may use any later version may use this one."""
    return {name.replace("-or-later", "-only") for name in offered}


def _alone(one: Licence) -> str | None:
    """A source that is passed on as it is keeps its licence, when that permits passing on."""
    listed = one.known or (one.spdx is not None and "LicenseRef-" not in one.spdx)
    return one.spdx if listed else None


def _goes(one: Licence, target: str, offered: set[str]) -> bool:
    beside = frozenset(offered)
    return any(all(carries(name, target, beside=beside) for name in choice) for choice in one.choices)


def _refused(sources: Mapping[str, Licence], wanted: Licence, *, adapted: bool) -> tuple[Conflict, ...]:
    """The sources that may not go out under `wanted`."""
    if wanted.spdx is None or not wanted.known:
        return (Conflict(tuple(sources), f"{wanted.text!r} is no exact licence with known conditions"),)
    offered = {name for one in sources.values() for choice in one.choices for name in choice}
    found = []
    for name, one in sources.items():
        same = not adapted and one.spdx == wanted.spdx and one.known
        if same or all(_goes_among(one, targets, offered) for targets in wanted.choices):
            continue
        reason = (
            _why_nothing(name, one, adapted=adapted) or f"{name}: material under {one.spdx} may not go out under {wanted.spdx}"
        )
        found.append(Conflict((name,), reason))
    return tuple(found)


def _goes_among(one: Licence, targets: Sequence[str], offered: set[str]) -> bool:
    """Whether each licence of one choice goes into one of the licences that apply together, and forbids none of the others."""
    beside = frozenset(offered)
    return any(
        all(any(carries(name, target, beside=beside) for target in targets) for name in choice) for choice in one.choices
    )


def _why_nothing(name: str, one: Licence, *, adapted: bool) -> str | None:
    """Why a source goes into no merge at all."""
    if one.permission is False:
        return f"{name}: gives no permission to publish"
    if one.family is not None:
        return f"{name}: {one.family} without its version; versions differ in what they may be merged with"
    if not one.choices:
        return f"{name}: its licence is not known" + (", and it forbids commercial use" if one.non_commercial else "")
    if not one.known:
        return f"{name}: the conditions of {one.spdx} are not known to us"
    if adapted and one.no_derivatives:
        return f"{name}: {one.spdx} {_ND}"
    return None


def _conflicts(sources: Mapping[str, Licence], *, adapted: bool) -> tuple[Conflict, ...]:
    found: list[Conflict] = []
    by_licence: dict[str | None, list[str]] = {}
    for name, one in sources.items():
        reason = _why_nothing(name, one, adapted=adapted)
        if reason is not None:
            found.append(Conflict((name,), reason))
        else:
            by_licence.setdefault(one.spdx, []).append(name)
    for first, second in combinations(by_licence.values(), 2):
        one, other = sources[first[0]], sources[second[0]]
        if find({first[0]: one, second[0]: other}, adapted=True) is None:
            found.append(Conflict((*first, *second), _why_pair(one, other)))
    if not found:
        found.append(Conflict(tuple(sources), "no single licence meets the conditions of all of them together"))
    return tuple(found)


def _why_pair(one: Licence, other: Licence) -> str:
    for first, second in ((one, other), (other, one)):
        if first.share_alike and second.non_commercial and not first.non_commercial:
            return f"{first.spdx} must go on under itself, which permits commercial use; {second.spdx} forbids commercial use"
    if one.share_alike and other.share_alike:
        return f"{one.spdx} and {other.spdx} each want the whole under themselves"
    for first, second in ((one, other), (other, one)):
        if first.use_restrictions and second.share_alike:
            return f"{second.spdx} permits no further conditions, and {first.spdx} forbids some uses"
    return f"no licence meets the conditions of both {one.spdx} and {other.spdx}"


def _reasons(sources: Mapping[str, Licence], best: str | None, *, adapted: bool) -> list[str]:
    told = []
    for name, one in sources.items():
        asks = [
            word
            for word, value in (
                ("attribution", one.attribution),
                ("share-alike", one.share_alike),
                ("no commercial use", one.non_commercial),
                ("no adaptations", one.no_derivatives),
                ("restrictions of use", one.use_restrictions),
            )
            if value
        ]
        stated = one.spdx or one.family or "no known licence"
        told.append(f"{name}: {stated}; asks for {', '.join(asks)}" if asks else f"{name}: {stated}")
        told += [f"{name}: {note}" for note in one.notes]
    if best is not None:
        told.append(f"the whole may carry {best}")
        if any(one.no_derivatives for one in sources.values()) and not adapted:
            told.append(f"only unmodified: {best} {_ND}")
    for term in sorted({term for one in sources.values() for term in one.terms}):
        told.append(f"the terms of {term} bind who made rows with its models: no training of models that compete with {term}")
    return told


def _commercial(sources: Iterable[Licence]) -> Literal["yes", "no", "unknown"]:
    uses = {one.commercial_use for one in sources}
    if not uses:
        return "unknown"
    return "no" if "no" in uses else ("unknown" if "unknown" in uses else "yes")
