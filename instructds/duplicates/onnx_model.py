"""Sentence vectors from an ONNX model: tokens in batches of like length, and the mean or the first of their vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from instructds.errors import RunError, Unreadable

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_PLACES = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")
_LONGEST = 512
_CHARACTERS = 50
"""Characters of a text that are cut into tokens, per token that counts, so that a huge text costs no more than a long one."""

_WORDPIECES = Path(__file__).with_name("wordpieces") / "uncased.txt"


class OnnxModel:
    """A model that makes a vector of each token, or of each text; called with texts, it gives one row for each.

    A text counts up to its first `longest` tokens. `first` takes the vector of the first token in place of the mean.
    """

    def __init__(self, path: Path, tokenizer: Tokenizer, *, longest: int, batch: int, first: bool = False) -> None:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as broken

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except (
            broken.Fail,
            broken.InvalidArgument,
            broken.InvalidGraph,
            broken.InvalidProtobuf,
            broken.NotImplemented,
        ) as error:
            raise Unreadable(f"no ONNX model that can be run: {error}", where=str(path)) from error
        self._inputs = {put.name for put in self._session.get_inputs()}
        tokenizer.no_padding()
        tokenizer.enable_truncation(longest)
        self._tokenizer, self._batch, self._first, self._seen = tokenizer, batch, first, longest * _CHARACTERS

    def __call__(self, texts: list[str]) -> npt.NDArray[np.float32]:
        """One vector a text."""
        tokens = [
            np.array(found.ids, np.int64) for found in self._tokenizer.encode_batch([text[: self._seen] for text in texts])
        ]
        order = np.argsort([len(ids) for ids in tokens], kind="stable")
        parts = [
            self._run([tokens[place] for place in order[at : at + self._batch]]) for at in range(0, len(order), self._batch)
        ]
        found = np.concatenate(parts)
        result = np.empty_like(found)
        result[order] = found
        return result

    def _run(self, tokens: list[npt.NDArray[np.int64]]) -> npt.NDArray[np.float32]:
        ids = np.zeros((len(tokens), max(map(len, tokens))), np.int64)
        mask = np.zeros_like(ids)
        for row, one in enumerate(tokens):
            ids[row, : len(one)], mask[row, : len(one)] = one, 1
        known = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        found = np.asarray(self._session.run(None, {name: known[name] for name in self._inputs if name in known})[0])
        if found.ndim == 2:  # noqa: PLR2004 - a vector a text
            return found.astype(np.float32)
        if found.ndim != 3:  # noqa: PLR2004 - a vector a token
            raise RunError(f"the model gives an array of {found.ndim} dimensions", near=["text x size", "text x token x size"])
        if self._first:
            return np.asarray(found[:, 0], np.float32)
        weights = mask[..., None].astype(np.float32)
        return np.asarray((found * weights).sum(1) / weights.sum(1), np.float32)


def find_model(folder: Path) -> Path | None:
    """The ONNX model of a folder; null when there is none."""
    return next((folder / place for place in _PLACES if (folder / place).is_file()), None)


def from_folder(folder: Path, model: Path, *, batch: int) -> OnnxModel:
    """The model of a folder that is laid out as on the Hub: `tokenizer.json`, and how to pool in `1_Pooling/config.json`.

    Raises:
        Unreadable: the tokenizer is missing or broken.
    """
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises this class itself, for a missing file as for a broken one
        raise Unreadable(f"no tokenizer that can be read: {error}", where=str(path), fix="save tokenizer.json there") from error
    pooling = _settings(folder / "1_Pooling" / "config.json")
    limit = _settings(folder / "sentence_bert_config.json").get("max_seq_length")
    longest = limit if isinstance(limit, int) and 0 < limit <= _LONGEST else _LONGEST
    return OnnxModel(model, tokenizer, longest=longest, batch=batch, first=pooling.get("pooling_mode_cls_token") is True)


def uncased_tokenizer() -> Tokenizer:
    """Lower-cased English word pieces, as MiniLM was trained on them."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    pieces = _WORDPIECES.read_text(encoding="utf-8").splitlines()
    numbers = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.WordPiece(numbers, unk_token="[UNK]"))  # noqa: S106 - the name of a token
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    marks = [(mark, numbers[mark]) for mark in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=marks)
    return tokenizer


def _settings(path: Path) -> dict[str, Any]:
    """A JSON object; empty when the file is missing or holds none."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
