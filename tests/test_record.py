"""One schema in two forms, and ids made of content."""

import typing

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from instructds.record import METHODS, Message, Provenance, Record, arrow_schema, record_id


def shape(annotation):
    """The model as plain data, by another way than the code under test."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is tuple:
        return [shape(arguments[0])]
    if type(None) in arguments:
        return shape(next(one for one in arguments if one is not type(None)))
    if origin is typing.Literal or annotation is str:
        return "string"
    if annotation is bool:
        return "bool"
    assert issubclass(annotation, BaseModel)
    return {name: shape(field.annotation) for name, field in annotation.model_fields.items()}


def arrow_shape(kind):
    if pa.types.is_list(kind):
        return [arrow_shape(kind.value_type)]
    if pa.types.is_struct(kind):
        return {field.name: arrow_shape(field.type) for field in kind}
    return str(kind)


def test_the_model_and_the_arrow_schema_are_one():
    assert {field.name: arrow_shape(field.type) for field in arrow_schema()} == shape(Record)
    assert arrow_schema().names == list(Record.model_fields)


def test_a_record_is_frozen_and_knows_its_fields():
    made = Provenance(method="manual", dataset="kezi", row="a.jsonl#1")
    record = Record(id="0" * 32, kind="sft", messages=(Message(role="user", content="Szia!"),), provenance=made)
    with pytest.raises(ValidationError):
        record.kind = "prompt"
    with pytest.raises(ValidationError):
        Record(id="0", kind="sft", messages=(), provenance=made, notes="?")
    with pytest.raises(ValidationError):
        Message(role="narrator", content="Egyszer volt")


@given(st.lists(st.tuples(st.sampled_from(["user", "assistant"]), st.text(st.characters(exclude_categories=["Cs"])))))
def test_an_id_is_the_content_and_nothing_else(turns):
    one = record_id("sft", turns, None)
    assert one == record_id("sft", [list(turn) for turn in turns], None)
    assert len(one) == 32
    assert one != record_id("prompt", turns, None)
    assert one != record_id("sft", turns, [])
    assert one != record_id("sft", [*turns, ("user", "")], None)


def test_where_a_turn_ends_is_part_of_the_id():
    assert record_id("sft", [("user", "ab"), ("assistant", "c")], None) != record_id(
        "sft", [("user", "a"), ("assistant", "bc")], None
    )


def test_an_id_stays_the_same_for_ever():
    assert record_id("sft", [("user", "Mi az eső?"), ("assistant", "Lehulló víz.")], None) == "5e81f35058b128c86695a3e6edd95b39"


def test_every_method_is_a_provenance():
    from instructds.provenance.base import PROVENANCES

    assert set(METHODS) == set(PROVENANCES)
    assert {PROVENANCES[name].method for name in PROVENANCES} == set(METHODS)
    assert sorted(PROVENANCES[name].rank for name in PROVENANCES) == list(range(len(METHODS)))
