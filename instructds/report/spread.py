"""How signals are spread over all rows, each way of making them and each language: exact counts, quantiles of a sample."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from .model import By, SignalNumbers
from .sample import Sample

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl

EVERY, PART = 20_000, 5_000
"""Rows of all, and of each group, that quantiles are of."""

LANGUAGES = 12
"""Languages, the largest, whose signals are told."""

BINS = 20

Group = tuple[By, str | None]
Groups = list[tuple[Group, "npt.NDArray[np.intp] | None"]]
"""Groups of the rows of a batch, and the places of each; null = all."""


class Spread:
    """The signals of the batches so far."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}
        self._rows: Counter[Group] = Counter()
        self._measured: defaultdict[Group, Counter[str]] = defaultdict(Counter)
        self._samples: dict[Group, Sample] = {}

    def add(self, signals: pl.DataFrame, facts: pl.DataFrame, found: Groups) -> None:
        """Count a batch: the signals, the columns key, method and language of the same rows, and the `groups` of these."""
        import numpy as np
        import polars as pl

        names = signals.columns
        self._names.update(dict.fromkeys(names))
        if not facts.height:
            return
        # null is NaN here, which no signal answers
        columns = [signals[name].cast(pl.Float32).to_numpy() for name in names]
        values = np.stack(columns, axis=1) if names else np.zeros((facts.height, 0), np.float32)
        keys, there = facts["key"].to_numpy(), ~np.isnan(values)
        for group, places in found:
            self._rows[group] += facts.height if places is None else len(places)
            measured = (there if places is None else there[places]).sum(axis=0)
            self._measured[group].update(dict(zip(names, measured.tolist(), strict=True)))
            if group not in self._samples:
                self._samples[group] = Sample(EVERY if group[0] == "all" else PART, names)
            sample = self._samples[group]
            entering = sample.entering(keys if places is None else keys[places])
            if len(entering):
                rows = entering if places is None else places[entering]
                sample.add(keys[rows], values[rows])

    def numbers(self) -> tuple[SignalNumbers, ...]:
        """By signal, then group."""
        languages = sorted((group for group in self._rows if group[0] == "language"), key=self._order)[:LANGUAGES]
        methods = sorted(
            (group for group in self._rows if group[0] == "method"), key=lambda group: (group[1] is None, group[1] or "")
        )
        every: list[Group] = [("all", None)] if self._rows else []
        shown = every + methods + languages
        sampled = {group: self._sorted(group) for group in shown}
        return tuple(self._one(name, group, sampled[group][name]) for name in sorted(self._names) for group in shown)

    def _order(self, group: Group) -> tuple[int, bool, str]:
        return -self._rows[group], group[1] is None, group[1] or ""

    def _sorted(self, group: Group) -> dict[str, npt.NDArray[np.float64]]:
        """The sampled values of each signal in rising order."""
        import numpy as np

        sample = self._samples[group]
        found = {}
        for name in self._names:
            values = sample.column(name)
            found[name] = np.sort(values[~np.isnan(values)]).astype(np.float64)
        return found

    def _one(self, name: str, group: Group, values: npt.NDArray[np.float64]) -> SignalNumbers:
        rows, measured = self._rows[group], self._measured[group][name]
        at = values[_quantiles(len(values))].tolist() if len(values) else [None] * 5
        edges, bins = _bins(values)
        return SignalNumbers(
            signal=name,
            by=group[0],
            group=group[1],
            rows=rows,
            measured=measured,
            null_share=1 - measured / rows if rows else 0.0,
            sampled=len(values),
            p5=at[0],
            p25=at[1],
            p50=at[2],
            p75=at[3],
            p95=at[4],
            edges=edges,
            bins=bins,
        )


def groups(facts: pl.DataFrame) -> Groups:
    """All rows (null places), and the places of each method and language of a batch."""
    import numpy as np

    found: Groups = [(("all", None), None)]
    by: By
    for by in ("method", "language"):
        places = facts.select(by).with_row_index("n").group_by(by, maintain_order=True).agg("n")
        found += [((by, name), np.asarray(rows, np.intp)) for name, rows in places.iter_rows()]
    return found


@cache
def _quantiles(count: int) -> npt.NDArray[np.intp]:
    """The places of the quantiles among so many values in rising order."""
    import numpy as np

    return np.quantile(np.arange(count), [0.05, 0.25, 0.5, 0.75, 0.95], method="inverted_cdf").astype(np.intp)


def _bins(values: npt.NDArray[np.float64]) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Bins of equal width for shares, of equal ratio for values that reach far, of values in rising order."""
    import numpy as np

    if not len(values):
        return (), ()
    low, high = float(values[0]), float(values[-1])
    if low == high:
        return (low, high), (len(values),)
    if low >= 0 and high > 100:  # noqa: PLR2004 - three orders of magnitude of counts
        edges = np.expm1(np.linspace(np.log1p(low), np.log1p(high), BINS + 1))
        edges[0], edges[-1] = low, high
    else:
        edges = np.linspace(low, high, BINS + 1)
    upto = np.append(np.searchsorted(values, edges[:-1]), len(values))  # the last bin holds both its ends
    return tuple(round(edge, 6) for edge in edges.tolist()), tuple(np.diff(upto).tolist())
