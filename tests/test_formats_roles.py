"""Speakers, bodies and tool calls."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instructds.formats.base import Unfit
from instructds.formats.roles import (
    call_bodies,
    call_body,
    call_text,
    content_of,
    kind_of,
    read_turns,
    role_of,
    speakers_of,
    spelling_of,
    write_calls,
    write_turns,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["role", "content", "type", "text", "x"]), inner)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("human", "user"),
        ("GPT", "assistant"),
        (" Bard ", "assistant"),
        ("UTILISATEUR", "user"),
        ("Felhasználó", "user"),
        ("Felhaszna\u0301lo\u0301", "user"),
        ("助手", "assistant"),
        ("المستخدم", "user"),
        ("developer", "system"),
        ("observation", "tool"),
        ("function_call", "assistant"),
    ],
)
def test_usual_speaker_names_are_known(name, role):
    assert role_of(name) == role


@pytest.mark.parametrize("name", [None, 3, "", "narrátor", ["user"], {"a": 1}, "x" * 10_000])
def test_unknown_speakers_are_refused_in_one_short_sentence(name):
    with pytest.raises(Unfit) as refusal:
        role_of(name)
    assert refusal.value.reason == "unknown_role"
    assert len(refusal.value.detail) < 200


def test_blocks_of_text_are_joined_and_reasoning_is_left_out():
    blocks = [
        {"type": "thinking", "thinking": "hm"},
        {"type": "text", "text": "Első, "},
        {"type": "text", "value": "második."},
        {"text": " Harmadik."},
        " Vége",
    ]
    assert content_of(blocks) == "Első, második. Harmadik. Vége"
    assert content_of([{"type": "tool_call", "value": '{"name": "f"}'}]) == call_text('{"name": "f"}')


@pytest.mark.parametrize("block", [{"type": "image_url", "image_url": {"url": "x"}}, {"type": "text"}, {"type": ["text"]}, {}])
def test_blocks_without_text_are_refused(block):
    with pytest.raises(Unfit, match="not_text"):
        content_of([block])


@given(JSON)
def test_any_body_is_text_or_a_refusal(value):
    try:
        content = content_of(value)
    except Unfit as refusal:
        content = refusal.reason
    assert isinstance(content, str)


@given(st.lists(JSON, max_size=4))
def test_any_turns_are_read_or_refused(items):
    assert spelling_of(items) in {None, ("role", "content"), ("role", "text")}
    try:
        turns = read_turns(items, "role", "content")
    except Unfit:
        return
    assert len(turns) == len(items)
    assert isinstance(speakers_of(items, "role", {}), dict)


def test_openai_calls_come_back_as_they_were():
    call = {"id": "c1", "type": "function", "function": {"name": "időjárás", "arguments": '{"hely": "Győr"}'}}
    messages = [
        {"role": "user", "content": "Esik?"},
        {"role": "assistant", "content": None, "tool_calls": [call, call]},
        {"role": "tool", "content": "igen"},
        {"role": "assistant", "content": "Megnézem újra.", "tool_calls": [call]},
    ]
    turns = read_turns(messages, "role", "content")
    assert [role for role, _ in turns] == ["user", "assistant", "tool", "assistant"]
    assert "időjárás" in turns[1][1]
    assert call_bodies(turns[3][1])[0] == "Megnézem újra."
    assert write_calls(turns, "role", "content", {}) == messages


def test_calls_that_are_not_openai_calls_stay_in_the_text():
    turns = [("assistant", call_text({"name": "f", "arguments": {}}))]
    assert write_calls(turns, "role", "content", {}) == [{"role": "assistant", "content": turns[0][1]}]


def test_a_call_turn_has_its_own_speaker_where_the_layout_has_one():
    turns = [("assistant", call_text('{"name": "f"}')), ("assistant", "kész")]
    written = write_turns(turns, "from", "value", {"assistant": "gpt"}, call="function_call")
    assert written == [{"from": "function_call", "value": '{"name": "f"}'}, {"from": "gpt", "value": "kész"}]
    assert read_turns(written, "from", "value") == turns


@given(st.text())
def test_what_stands_in_a_call_comes_out_of_it(body):
    if "<tool_call>\n" not in body:
        assert call_body(call_text(body)) == body


def test_the_spelling_is_told_by_the_first_turn():
    assert spelling_of([{"from": "human", "value": "a"}]) == ("from", "value")
    assert spelling_of([{"role": "assistant", "tool_calls": [{}]}]) == ("role", "content")
    assert spelling_of([{"input": "a", "output": "b"}]) is None
    assert spelling_of([]) is None


def test_speakers_of_several_names_are_not_remembered():
    turns = [{"from": "human", "value": ""}, {"from": "user", "value": ""}]
    assert speakers_of(turns, "from", {"user": "human"}) == {}
    assert speakers_of(turns[1:], "from", {"user": "human"}) == {"user": "user"}


def test_a_conversation_without_an_answer_is_a_prompt():
    assert kind_of([("system", "a"), ("user", "b")]) == "prompt"
    assert kind_of([("assistant", "")]) == "sft"
