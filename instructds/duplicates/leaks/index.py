"""The index of all benchmark items: their words with weights, and where each pair of neighbouring words occurs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from instructds.kernels.compiled import compiled
from instructds.kernels.item_search import all_pairs, fill, sequences, singles
from instructds.kernels.kept import kept
from instructds.kernels.tokens import NUMBER, composed, tokens
from instructds.kernels.vocabulary import RARE, Vocabulary, slot_of, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy.typing as npt

    from .items import Item

VERSION = 5
"""Another number is another index on disk."""

MOST_BITS, NUMBER_BITS, LEAST_BITS = 17.0, 3.0, 1.0
"""Weight of a word that no list has, of a number, and of a word that every item has."""

COMMON = 64
"""Pairs that more entries have are indexed only where an entry has nothing rarer nearby."""

NEARBY, RAREST = 8, 2
"""Of so many neighbouring pairs of an entry, so many are indexed however common they are."""

RARE_BITS, UNCOMMON, RAREST_WORDS, LEAST_ALONE = 9.0, 48, 12, 30.0
"""Entries are also found by single words, of at least so many bits, that at most so many entries have, so many of each entry;
all of them together find it when they weigh at least so much."""

FILTER = 1 << 20
"""Bytes of the table of bits that is asked before the index: small enough to stay near the processor."""

_SMALL_BENCHMARK = 10.0


@dataclass(frozen=True, eq=False)
class Index:
    """Entries are the texts of items; entry e has the words `words[offsets[e] : offsets[e + 1]]` with `weights`.

    `owner` is the item of an entry, `form` its place among the texts of the item. `bits` is what a word weighs outside of
    any benchmark, for the words `known`, sorted. `table` and `postings` are what `kernels.item_search.search` takes.
    """

    items: Sequence[Item]
    owner: npt.NDArray[np.int32]
    form: npt.NDArray[np.int32]
    words: npt.NDArray[np.uint64]
    exact: npt.NDArray[np.uint64]
    offsets: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float32]
    masses: npt.NDArray[np.float32]
    sizes: tuple[Any, Any]
    table: tuple[Any, Any, Any]
    postings: tuple[Any, Any, Any]
    sequences: npt.NDArray[np.uint64]
    by_sequence: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]

    def written(self, entry: int) -> list[str]:
        """The words of an entry as they are written, in lower case."""
        data = unicodedata.normalize("NFKC", self.text(entry)).encode("utf-8", "replace")
        first, last = self.offsets[entry], self.offsets[entry + 1]
        places = zip(self.starts[first:last].tolist(), self.ends[first:last].tolist(), strict=True)
        return [data[start:end].decode("utf-8", "replace").lower() for start, end in places]

    def text(self, entry: int) -> str:
        """The text of an entry."""
        return self.items[int(self.owner[entry])].texts[int(self.form[entry])]


def build_index(items: Sequence[Item]) -> Index:
    """The index, from the user's cache folder when these very items were indexed before."""
    owner = np.array([place for place, item in enumerate(items) for _ in item.texts], np.int32)
    form = np.array([place for item in items for place in range(len(item.texts))], np.int32)
    settings = (MOST_BITS, NUMBER_BITS, LEAST_BITS, COMMON, NEARBY, RAREST, RARE_BITS, UNCOMMON, RAREST_WORDS, LEAST_ALONE)
    made_from = (VERSION, settings, _digest(items))
    found = kept("leakage", made_from, lambda: _arrays(items, owner))
    table = (found["keys"], found["numbers"], found["bits"])
    postings = (found["starts"], found["listed"], found["feature_weights"])
    masses = np.add.reduceat(np.append(found["weights"], 0), found["offsets"][:-1]) * (np.diff(found["offsets"]) > 0)
    return Index(
        items,
        owner,
        form,
        found["words"],
        found["exact"],
        found["offsets"],
        found["weights"],
        masses.astype(np.float32),
        (found["sizes"], found["alone"]),
        table,
        postings,
        found["sequences"],
        found["by_sequence"],
        found["token_starts"],
        found["token_ends"],
    )


def general_bits(words: npt.NDArray[np.uint64]) -> npt.NDArray[np.float32]:
    """What each word weighs: minus the logarithm of its frequency in the language that uses it most, to the base 2."""
    from instructds.kernels.langid import model

    listed = vocabulary(model().labels)
    bits = np.empty(len(words), np.float32)
    _bits(words, listed.keys, _most(), bits)
    return bits


@cache
def _most() -> npt.NDArray[np.float32]:
    """The bits of the word in each slot of the vocabulary."""
    from instructds.kernels.langid import model

    listed = vocabulary(model().labels)
    gains = np.zeros(len(listed.keys), np.float32)
    used = np.flatnonzero(listed.keys)
    gains[used] = _gains(listed, used)
    bits: npt.NDArray[np.float32] = np.minimum((-RARE - gains) / np.float32(np.log(2)), np.float32(MOST_BITS))
    return bits


def _digest(items: Sequence[Item]) -> str:
    state = blake2b(digest_size=16)
    for item in items:
        for text in (item.benchmark, item.item, *item.texts):
            data = text.encode("utf-8", "surrogatepass")
            state.update(len(data).to_bytes(8, "little") + data)
        state.update(b"\xff")
    return state.hexdigest()


def _arrays(items: Sequence[Item], owner: npt.NDArray[np.int32]) -> Mapping[str, npt.NDArray[Any]]:
    import pyarrow as pa

    texts = composed(pa.array([text for item in items for text in item.texts], pa.large_string()))
    said = tokens(texts)
    lengths = np.diff(said.offsets)
    entry = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    weights = _weights(items, owner, said.values, entry)
    features = _features(said.values, said.offsets, weights, entry)
    hashes = sequences(said.exact, said.offsets)
    order = np.argsort(hashes, kind="stable")
    return {
        "words": said.values,
        "exact": said.exact,
        "offsets": said.offsets,
        "weights": weights,
        "sequences": hashes[order],
        "by_sequence": order,
        "token_starts": said.starts,
        "token_ends": said.ends,
        **features,
    }


def _weights(
    items: Sequence[Item], owner: npt.NDArray[np.int32], words: npt.NDArray[np.uint64], entry: npt.NDArray[np.int64]
) -> npt.NDArray[np.float32]:
    """The general weight of each word, less where many items of the same benchmark have it."""
    names = {name: place for place, name in enumerate(dict.fromkeys(item.benchmark for item in items))}
    of_item = np.array([names[item.benchmark] for item in items], np.int64)
    if not len(words):
        return np.zeros(0, np.float32)
    distinct, place = np.unique(words, return_inverse=True)
    bits = general_bits(distinct)
    item = owner[entry].astype(np.int64)
    once = np.unique(item * len(distinct) + place)
    of_pair = of_item[once // len(distinct)] * len(distinct) + once % len(distinct)
    pairs, counts = np.unique(of_pair, return_counts=True)
    sizes = np.bincount(of_item, minlength=len(names)) + _SMALL_BENCHMARK
    mine = of_item[item] * len(distinct) + place
    share = counts[np.searchsorted(pairs, mine)] / sizes[of_item[item]]
    return cast("npt.NDArray[np.float32]", np.maximum(bits[place] * (1 - share), LEAST_BITS).astype(np.float32))


@dataclass(frozen=True)
class _Feature:
    """Features of one kind: their keys and weights, and the number and entry of each posting."""

    keys: npt.NDArray[np.uint64]
    worth: npt.NDArray[np.float32]
    number: npt.NDArray[np.int64]
    entry: npt.NDArray[np.int64]


def _features(
    words: npt.NDArray[np.uint64],
    offsets: npt.NDArray[np.int64],
    weights: npt.NDArray[np.float32],
    entry: npt.NDArray[np.int64],
) -> Mapping[str, npt.NDArray[Any]]:
    """The open table of features, their postings and weights, and the weight of each entry."""
    entries = len(offsets) - 1
    pairs = all_pairs(words, offsets)
    there = np.flatnonzero(pairs)
    after = np.minimum(there + 1, len(words) - 1)
    two = _postings(pairs[there], entry[there], weights[there] + weights[after], _chosen)
    there = np.flatnonzero(weights >= RARE_BITS)
    one = _postings(singles(words[there]), entry[there], weights[there], _uncommon)
    number = np.concatenate([two.number, one.number + len(two.keys)])
    listed = np.concatenate([two.entry, one.entry]).astype(np.int32)
    keys, worth = np.concatenate([two.keys, one.keys]), np.concatenate([two.worth, one.worth])
    starts = np.concatenate([[0], np.cumsum(np.bincount(number, minlength=len(keys)))]).astype(np.int64)
    room = 1 << max(8, int(2 * len(keys)).bit_length())
    table, numbers = np.zeros(room, np.uint64), np.zeros(room, np.int32)
    bits = np.zeros(FILTER, np.uint8)
    fill(table, numbers, bits, keys)
    sizes = np.bincount(two.entry, two.worth[two.number], entries)
    alone = np.bincount(one.entry, one.worth[one.number], entries)
    return {
        "keys": table,
        "numbers": numbers,
        "bits": bits,
        "starts": starts,
        "listed": listed,
        "feature_weights": worth,
        "sizes": np.maximum(sizes, 1).astype(np.float32),
        "alone": np.where(alone < LEAST_ALONE, np.inf, alone).astype(np.float32),
    }


def _postings(
    features: npt.NDArray[np.uint64],
    entry: npt.NDArray[np.int64],
    weights: npt.NDArray[np.float32],
    wanted: Callable[[npt.NDArray[np.int64], npt.NDArray[np.int64]], npt.NDArray[np.bool_]],
) -> _Feature:
    """The features that are wanted, given how many entries have each, and their entries, each once."""
    keys, place = np.unique(features, return_inverse=True)
    base = np.int64(entry.max() + 1 if len(entry) else 1)
    frequency = np.bincount(np.unique(place * base + entry) // base, minlength=len(keys))
    mean = np.bincount(place, weights, len(keys)) / np.maximum(np.bincount(place, minlength=len(keys)), 1)
    chosen = np.unique((place * base + entry)[wanted(frequency[place], entry)])
    used, number = np.unique(chosen // base, return_inverse=True)
    return _Feature(keys[used], mean[used].astype(np.float32), number, chosen % base)


def _chosen(frequency: npt.NDArray[np.int64], entry: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """All pairs that are not common, and the rarest of every neighbourhood."""
    chosen = frequency <= COMMON
    place = np.arange(len(entry)) - np.searchsorted(entry, entry)
    order = np.lexsort((frequency, place // NEARBY, entry))
    group = entry[order] * (2**40) + place[order] // NEARBY
    rank = np.arange(len(order)) - np.searchsorted(group, group)
    chosen[order[rank < RAREST]] = True
    return chosen


def _uncommon(frequency: npt.NDArray[np.int64], entry: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """The rarest words of each entry."""
    order = np.lexsort((frequency, entry))
    rank = np.arange(len(order)) - np.searchsorted(entry[order], entry[order])
    chosen = np.zeros(len(entry), bool)
    chosen[order[rank < RAREST_WORDS]] = True
    return chosen & (frequency <= UNCOMMON)


def _gains(listed: Vocabulary, used: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
    gains = np.zeros(len(used), np.float32)
    _largest(used, listed.first, listed.last, listed.gain, gains)
    return gains


@compiled
def _largest(used: Any, first: Any, last: Any, gain: Any, gains: Any) -> None:
    for one in range(used.size):
        for place in range(first[used[one]], last[used[one]]):
            gains[one] = max(gains[one], gain[place])


@compiled
def _bits(words: Any, keys: Any, most: Any, bits: Any) -> None:
    for word in range(words.size):
        at = slot_of(keys, words[word])  # type: ignore[no-untyped-call]
        bits[word] = MOST_BITS if keys[at] == 0 else most[at]
        if words[word] == NUMBER:
            bits[word] = NUMBER_BITS
