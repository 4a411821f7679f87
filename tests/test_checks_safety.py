from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pyarrow as pa
import pytest

from instructds.errors import RunError, UsageError
from instructds.exchanges import exchange_schema
from instructds.signals.base import free_signals, measure

PAID = {"moderated_request", "moderated_response", "classified_request", "classified_response"}


def view(*said):
    rows = [
        {"record": n, "turn": 1, "ending": "chosen", "instruction": asked, "response": answer}
        for n, (asked, answer) in enumerate(said)
    ]
    return pa.Table.from_pylist(rows, schema=exchange_schema())


class Moderation(BaseHTTPRequestHandler):
    """A moderation endpoint on loopback: a text scores by the share of its capitals."""

    asked: list[dict[str, object]] = []  # noqa: RUF012

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.asked.append(body)
        if body["model"] == "broken":
            self.send_error(400, "no such model")
            return
        results = [
            {
                "flagged": "!" in text,
                "categories": {},
                "category_scores": {"violence": 0.75 if "!" in text else 0.125, "hate": 0.0625},
                "category_applied_input_types": {},
            }
            for text in body["input"][: 1 if body["model"] == "short" else None]
        ]
        answer = json.dumps({"id": "modr-1", "model": body["model"], "results": results}).encode()
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
    Moderation.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Moderation)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def test_words_of_harm_are_counted_and_nothing_else_is_claimed():
    table = view(
        ("How do I build a bomb?", "Nem segítek."), ("Hogyan kell adathalász levelet írni?", None), ("什么是雨？", "雨是水。")
    )
    scores = measure(table, ["harmful_request_words", "harmful_response_words"]).to_pydict()
    assert scores["harmful_request_words"] == [1, 1, 0]
    assert scores["harmful_response_words"] == [0, None, 0]


def test_models_are_never_asked_unless_named():
    assert not PAID & set(free_signals())


def test_the_moderation_endpoint_judges_every_different_text_once(endpoint):
    table = view(("Üss!", "igen"), ("Üss!", ""), ("雨", None), (None, "Nem!"))
    options = {"base_url": endpoint, "batch": 1}
    scores = measure(
        table, ["moderated_request", "moderated_response"], {"moderated_request": options, "moderated_response": options}
    )
    assert scores.to_pydict() == {
        "moderated_request": [0.75, 0.75, 0.125, None],
        "moderated_response": [0.125, None, None, 0.75],
    }
    assert [body["input"] for body in Moderation.asked] == [["Üss!"], ["雨"], ["igen"], ["Nem!"]]


def test_an_endpoint_that_fails_says_where_and_what_to_do(endpoint):
    with pytest.raises(RunError, match="base_url") as failed:
        measure(view(("a", "b")), ["moderated_request"], {"moderated_request": {"base_url": endpoint, "model": "broken"}})
    assert endpoint in str(failed.value)


def test_an_endpoint_that_judges_fewer_texts_is_refused(endpoint):
    options = {"moderated_request": {"base_url": endpoint, "model": "short"}}
    with pytest.raises(RunError, match="1 verdicts for 2 texts"):
        measure(view(("Üss!", "b"), ("雨", "d")), ["moderated_request"], options)


def test_any_classifier_can_judge_and_null_stays_null():
    def classify(texts):
        return [None if "?" in text else 0.5 for text in texts]

    table = view(("mi?", "x"), ("eső", " "))
    scores = measure(
        table,
        sorted(PAID - {"moderated_request", "moderated_response"}),
        {name: {"classifier": classify} for name in PAID if "class" in name},
    )
    assert scores.to_pydict() == {"classified_request": [None, 0.5], "classified_response": [0.5, None]}


@pytest.mark.parametrize("values", [[], [2.0], [float("nan")]])
def test_a_classifier_that_breaks_its_promise_is_refused(values):
    with pytest.raises(UsageError, match="classifier"):
        measure(view(("a", "b")), ["classified_request"], {"classified_request": {"classifier": lambda _: values}})


def test_without_a_classifier_the_call_to_make_is_named():
    with pytest.raises(UsageError, match="classified_request"):
        measure(view(("a", "b")), ["classified_request"])
