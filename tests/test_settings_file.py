import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instructds.config import settings_file, settings_text
from instructds.errors import ConfigError


def refused(text):
    with pytest.raises(ConfigError) as caught:
        settings_file.read(text, "p.yaml")
    return str(caught.value)


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=20), inner, max_size=3)
        ),
        max_leaves=6,
    )
)
def test_whatever_is_written_reads_back_the_same(value):
    text = settings_text.write({"stages": [{"probe": {"x": value}}, {"probe": None}]})
    assert settings_file.read(text, "p").value == {"stages": [{"probe": {"x": value}}, {"probe": None}]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("Null", None), ("~", None), ("", None), ("TRUE", True), ("0o17", 15),
        ("0x1F", 31), ("007", 7), ("-3", -3), ("3.", 3.0), ("1e3", 1000.0), (".5", 0.5), ("-.inf", float("-inf")),
        ("1_000", "1_000"), ("12:30", "12:30"), ("2024-05-01", "2024-05-01"), ("3.8.1", "3.8.1"), ("9" * 400, "9" * 400), ("三", "三"),
        ("٣", "٣"),
    ],
)  # fmt: skip
def test_words_mean_what_the_core_schema_says(text, value):
    got = settings_file.scalar(text)
    assert (got, type(got)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("", "", "the file is empty"),
        ("# nur ein Kommentar\n", "", "the file is empty"),
        ("version: 1\nname:\n\t- a\n", ":3:", "a tab indents this line"),
        ("version: 1\nversion: 1\n", ":2:1", "the key 'version' is there twice, first at 1:1"),
        ("a: b: c\n", ":1:5", "a second `:`"),
        ("a: [1, 2\n", ":2:1", "not YAML"),
        ("a: !!python/object/apply:os.system ['true']\n", ":1:4", "tags such as"),
        ("a: !!python/name:os.system\n", ":1:4", "tags such as"),
        ("a: !secret x\n", ":1:4", "tags such as '!secret'"),
        ("!!map {a: 1}\n", ":1:1", "tags such as"),
        ("a: 1\n---\nb: 2\n", ":2:1", "a second document"),
        ("%YAML 1.1\n---\na: yes\n", "", "only YAML 1.2"),
        ("a: &x {b: *x}\n", ":1:", "*x refers to itself"),
        ("a: *x\n", ":1:4", "*x refers to no anchor above it"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", ":3:3", "merge keys"),
        ("? [a]\n: 1\n", ":1:3", "a key must be a plain word"),
        ("? {a: 1}\n: 1\n", ":1:3", "a key must be a plain word"),
        ("a: \x00\n", ":1:4", "the character"),
        ("a: ok\nb: é\x1b[31m\n", ":2:5", "the character"),
        ('a: "\\ud800"\n', ":1:4", "surrogate"),
        ("[" * 500, ":1:52", "nested more than 50 deep"),
        ("a: " + "{a: " * 5000, ":1:", "nested more than 50 deep"),
        ("- " * 5000, ":1:", "nested more than 50 deep"),
        ("x" * 1_000_001, "", "longer than 1,000,000 characters"),
    ],
)  # fmt: skip
def test_what_is_no_plain_yaml_is_refused(text, place, told):
    answer = refused(text)
    assert answer.startswith(f"p.yaml{place}")
    assert told in answer


def test_anchors_that_multiply_are_refused_quickly():
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "the anchors stand for more than 100,000 values" in refused(bomb)


def test_more_values_than_any_pipeline_needs_are_refused(monkeypatch):
    monkeypatch.setattr(settings_file, "MAX_NODES", 1_000)  # the real limit is 100,000, and reaching it takes seconds
    assert "more than 1,000 values" in refused("a: [" + "x," * 1_001 + "]")


def test_every_value_and_key_knows_its_place():
    got = settings_file.read("a: 1\nb:\n  - c: őr\n    d: [x, y]\ne:\n", "p.yaml")
    assert got.value == {"a": 1, "b": [{"c": "őr", "d": ["x", "y"]}], "e": None}
    assert [got.at(keys) for keys in [("a",), ("b", 0, "c"), ("b", 0, "d", 1), ("e",)]] == [
        "p.yaml:1:4",
        "p.yaml:3:8",
        "p.yaml:4:12",
        "p.yaml:5:1",
    ]
    assert got.at(("b", 0, "d"), key=True) == "p.yaml:4:5"
    assert got.at(("b", 0, "missing", "deeper")) == "p.yaml:3:5"
