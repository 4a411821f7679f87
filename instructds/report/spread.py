"""How signals are spread over all rows, each way of making them and each language: exact counts, quantiles of a sample."""

from __future__ import annotations

from collections import Counter, defaultdict
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


class Spread:
    """The signals of the batches so far."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}
        self._rows: Counter[Group] = Counter()
        self._measured: defaultdict[Group, Counter[str]] = defaultdict(Counter)
        self._samples: dict[Group, Sample] = {}

    def add(self, signals: pl.DataFrame, facts: pl.DataFrame) -> None:
        """Count a batch: the signals, and the columns key, method and language of the same rows."""
        import polars as pl

        names = signals.columns
        self._names.update(dict.fromkeys(names))
        if not facts.height:
            return
        values = signals.with_columns(pl.all().cast(pl.Float32), facts["key"])
        for group, places in groups(facts):
            part = values[places] if places is not None else values
            self._rows[group] += part.height
            self._measured[group].update({name: part.height - part[name].null_count() for name in names})
            sample = self._samples.setdefault(group, Sample(EVERY if group[0] == "all" else PART))
            entering = sample.entering(part["key"].to_numpy())
            if len(entering):
                sample.add(part[entering])

    def numbers(self) -> tuple[SignalNumbers, ...]:
        """By signal, then group."""
        languages = sorted((group for group in self._rows if group[0] == "language"), key=self._order)[:LANGUAGES]
        methods = sorted(
            (group for group in self._rows if group[0] == "method"), key=lambda group: (group[1] is None, group[1] or "")
        )
        every: list[Group] = [("all", None)] if self._rows else []
        shown = every + methods + languages
        return tuple(self._one(name, group) for name in sorted(self._names) for group in shown)

    def _order(self, group: Group) -> tuple[int, bool, str]:
        return -self._rows[group], group[1] is None, group[1] or ""

    def _one(self, name: str, group: Group) -> SignalNumbers:
        import numpy as np

        rows, measured = self._rows[group], self._measured[group][name]
        frame = self._samples[group].frame
        assert frame is not None
        values = np.sort(frame[name].drop_nulls().to_numpy()).astype(np.float64)
        at = np.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95], method="inverted_cdf").tolist() if len(values) else [None] * 5
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


def groups(facts: pl.DataFrame) -> list[tuple[Group, npt.NDArray[np.intp] | None]]:
    """All rows (null places), and the places of each method and language of a batch."""
    import numpy as np

    found: list[tuple[Group, npt.NDArray[np.intp] | None]] = [(("all", None), None)]
    by: By
    for by in ("method", "language"):
        places = facts.select(by).with_row_index("n").group_by(by, maintain_order=True).agg("n")
        found += [((by, name), np.asarray(rows, np.intp)) for name, rows in places.iter_rows()]
    return found


def _bins(values: npt.NDArray[np.float64]) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Bins of equal width for shares, of equal ratio for values that reach far."""
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
    counts, _ = np.histogram(values, edges)
    return tuple(round(float(edge), 6) for edge in edges), tuple(int(count) for count in counts)
