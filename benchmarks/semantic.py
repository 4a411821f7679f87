"""How well cosines of the shipped embedders follow people's ratings and find paraphrases, beside shared words; and what pairs cost.

Only every second row of a set is looked at (those that nothing was tuned on). The sets are not part of the project.
Usage: python benchmarks/semantic.py [--data FOLDER] [--rows 10000 20000 40000] [--write docs/benchmarks.md]
"""

from __future__ import annotations

import argparse
import csv
import json
import platform
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np
from sections import write_section

from instructds.duplicates.cosine import cosine_pairs
from instructds.duplicates.embedders import embedder
from instructds.kernels.words import plain_words

HERE = Path(__file__).resolve().parent
NAMES = ("minilm", "use")
LEAST_WORDS = 5


def shared_words(one: str, other: str) -> float:
    """Jaccard similarity of the words of two texts."""
    first, second = set(plain_words(one)), set(plain_words(other))
    return len(first & second) / max(1, len(first | second))


def ratings(data: Path) -> list[str]:
    """Pearson's correlation with the similarity that people gave, language by language."""
    lines = [
        "| language | pairs | word Jaccard | " + " | ".join(NAMES) + " |",
        "| --- | ---: | ---: |" + " ---: |" * len(NAMES),
    ]
    models = {name: embedder(name) for name in NAMES}
    for path in sorted((data / "stsb_multi_mt").glob("stsb-*-dev.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.reader(file) if row][1::2]
        gold = np.array([float(row[2]) for row in rows])
        scores = [np.array([shared_words(row[0], row[1]) for row in rows])]
        for model in models.values():
            one, other = (model([row[side] for row in rows]) for side in (0, 1))
            scores.append(np.einsum("ij,ij->i", one, other))
        found = " | ".join(f"{np.corrcoef(score, gold)[0, 1]:.3f}" for score in scores)
        lines.append(f"| {path.stem.split('-')[1]} | {len(rows)} | {found} |")
    return lines


def retold(data: Path) -> dict[str, list[tuple[str, str]]]:
    """Pairs of texts that say the same in other words: two translations of one text, by different translators."""
    folder = data / "alpaca_de_mt"
    ours, theirs = (json.loads((folder / f"tasks_de_{name}.json").read_text("utf-8")) for name in ("deepl", "openai"))
    place = json.loads((folder / "deepl_alignment.json").read_text("utf-8"))
    pairs = {
        "de, DeepL and OpenAI": [(ours[n]["instruction"], theirs[at]["instruction"]) for n, at in enumerate(place) if at >= 0]
    }
    flores = data / "flores_dev_enhu"
    said, *machines = (
        (flores / f"flores-dev.{name}hu").read_text("utf-8").splitlines() for name in ("", "google.", "bergamot-tiny.")
    )
    for name, found in zip(("Google", "Bergamot tiny"), machines, strict=True):
        pairs[f"hu, human and {name}"] = list(zip(said, found, strict=True))
    return {name: [pair for pair in found[1::2] if _other_words(*pair)][:300] for name, found in pairs.items()}


def _other_words(one: str, other: str) -> bool:
    """Whether two texts are long enough and share at most half of their words."""
    return min(len(plain_words(one)), len(plain_words(other))) >= LEAST_WORDS and shared_words(one, other) <= 0.5


def paraphrases(pairs: dict[str, list[tuple[str, str]]]) -> list[str]:
    """Share of texts whose nearest text is their paraphrase."""
    lines = ["| texts | n | word Jaccard | " + " | ".join(NAMES) + " |", "| --- | ---: | ---: |" + " ---: |" * len(NAMES)]
    models: dict[str, Callable[[Sequence[str]], np.ndarray]] = {name: embedder(name) for name in NAMES}
    for name, found in pairs.items():
        asked, items = zip(*found, strict=True)
        right = [np.mean([_nearest_by_words(text, items) == n for n, text in enumerate(asked)])]
        own = np.arange(len(asked))
        right += [np.mean((model(asked) @ model(items).T).argmax(1) == own) for model in models.values()]
        lines.append(f"| {name} | {len(asked)} | " + " | ".join(f"{share:.3f}" for share in right) + " |")
    return lines


def _nearest_by_words(text: str, items: Sequence[str]) -> int:
    sets = _SETS.setdefault(id(items), [set(plain_words(item)) for item in items])
    mine = set(plain_words(text))
    return int(np.argmax([len(mine & other) / max(1, len(mine | other)) for other in sets]))


_SETS: dict[int, list[set[str]]] = {}


def vectors(rows: int, size: int = 384, seed: int = 3) -> np.ndarray:
    """Vectors in pairs, with a spectrum that falls as that of sentence vectors does."""
    draw = np.random.default_rng(seed)
    scale = np.arange(1, size + 1) ** -0.5
    found = (
        np.repeat(draw.normal(size=(rows // 2, size)), 2, axis=0) * scale
        + 0.3 * draw.normal(size=(rows // 2 * 2, size)) * scale
    )
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


def speed(counts: list[int]) -> list[str]:
    """CPU seconds of all pairs above a cosine of 0.9, and of an index."""
    lines = ["| rows of 384 | every pair, CPU s | pairs | faiss index, CPU s | pairs |", "| ---: | ---: | ---: | ---: | ---: |"]
    cosine_pairs(vectors(200), 0.9)
    for rows in counts:
        given, figures = vectors(rows), []
        for complete in (True, False):
            begin = time.process_time()
            found = cosine_pairs(given, 0.9, complete=complete)
            figures.append(f"{time.process_time() - begin:.1f} | {len(found.left):,}")
        lines.append(f"| {rows:,} | {' | '.join(figures)} |")
    return lines


def texts_a_second(data: Path) -> list[str]:
    """Instructions that each embedder reads in a second of CPU time."""
    rows = json.loads((data / "alpaca_5000" / "alpaca_5000.json").read_text("utf-8"))[1:1001:2]
    lines = []
    for name in NAMES:
        model = embedder(name)
        model(["warm"])
        begin = time.process_time()
        model([row["instruction"] for row in rows])
        lines.append(f"{name} {len(rows) / (time.process_time() - begin):,.0f}")
    return lines


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, nargs="*", default=[10_000, 20_000])
    options.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data", help="folder of real data sets")
    options.add_argument("--write", type=Path)
    asked = options.parse_args()
    figures = "\n".join(
        [
            f"Python {platform.python_version()}, onnxruntime {version('onnxruntime')}, faiss-cpu {version('faiss-cpu')}. `minilm` is English,",
            "`use` knows 16 languages; Hungarian is in neither. Every second row; nothing was tuned on any.",
            "",
            "Pearson's r with people's ratings of similarity (STS benchmark, development part, and its machine translations):",
            "",
            *ratings(asked.data),
            "",
            "Share of texts whose nearest among all is the other translation of the same original, for pairs that share at most half",
            "of their words:",
            "",
            *paraphrases(retold(asked.data)),
            "",
            f"Short instructions per CPU second: {', '.join(texts_a_second(asked.data))}. Pairs with a cosine of 0.9 or more among made-up",
            "vectors in pairs:",
            "",
            *speed(asked.rows),
        ]
    )
    print(figures)
    if asked.write:
        write_section(asked.write, "semantic", figures)


if __name__ == "__main__":
    main()
