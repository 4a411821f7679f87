import pyarrow as pa
import pytest

from instructds.record import arrow_schema, record_id
from instructds.stages.deduplicate import Deduplicate
from instructds.stages.select import dropped_type


def row(asked, answered, number=1, *, method="manual", dataset="a", kind="sft", rejected=None, label=None):
    bad = None if rejected is None else [{"role": "assistant", "content": rejected}]
    turns = [("user", asked), ("assistant", answered)]
    return {
        "id": record_id(kind, turns, None if rejected is None else [["assistant", rejected]]),
        "kind": kind,
        "label": label,
        "messages": [{"role": role, "content": content} for role, content in turns],
        "rejected": bad,
        "provenance": {"method": method, "dataset": dataset, "row": f"f#{number}", "parents": []},
    }


def table(rows):
    return pa.Table.from_pylist(rows, schema=arrow_schema())


def marks(rows, size=1000, **settings):
    stage, whole = Deduplicate(**settings), rows if isinstance(rows, pa.Table) else table(rows)
    parts = [stage.sketch(whole.slice(start, size)) for start in range(0, whole.num_rows, size)]
    return stage.decide(pa.concat_tables(parts))


def twins(rows, **settings):
    return marks(rows, **settings)["duplicate_at"].to_pylist()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mi az ESŐ?", "  mi\u00a0az\n eső? "),
        ("Straße ﬁne", "STRASSE FINE"),
        ("e\u0301cole", "École"),
        ("Ａ１２", "a12"),
        ("水是什么？", "水是什么?"),
        ("👍🏽 ok", "👍🏽  OK"),
    ],
)
def test_case_white_space_and_spelling_of_characters_make_no_difference(one, other):
    assert twins([row(one, "x", 1), row(other, "X ", 2, dataset="b")]) == [None, "a f#1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (row("a", "b"), row("ab", "")),
        (row("a", "b"), row("a b", "")),
        (row("a", "b"), row("b", "a")),
        (row("a", "b"), row("a", "b", kind="feedback", label=True)),
        (row("a", "b", kind="feedback", label=False), row("a", "b", kind="feedback", label=True)),
        (row("a", "b", kind="preference", rejected="c"), row("a", "b", kind="preference", rejected="d")),
        (row("a", "b", kind="preference", rejected="c"), row("a", "b", kind="preference")),
        (row("kérdés?", "b"), row("kérdés", "b")),
        (row("عَلَم", "b"), row("علم", "b")),
        (row("kor", "b"), row("kör", "b")),
        (row("✌️", "b"), row("✌", "b")),
        (row("", ""), row(" \n", "")),
    ],
)
def test_these_are_no_twins(one, other):
    assert twins([one, other]) == [None, None]


def test_punctuation_is_ignored_on_request():
    rows = [row("Mi az?", "„Eső”", 1), row("mi az", "eső", 2, dataset="b"), row("?", "!", 3), row("…", ".", 4)]
    assert twins(rows, punctuation=True) == [None, "a f#1", None, None]


def test_only_the_asked_part_is_compared():
    rows = [row("q", "a", 1), row("q", "b", 2), row("r", "a", 3)]
    assert twins(rows, on="instruction") == [None, "a f#1", None]
    assert twins(rows, on="response") == [None, None, "a f#1"]


def test_the_better_provenance_is_kept_whatever_the_order():
    rows = [row("q", "a", 1, method="llm_generated"), row("q", "a", 2, method="manual"), row("q", "a", 3, method="unknown")]
    assert twins(rows) == ["a f#2", None, "a f#2"]
    assert twins(rows[::-1]) == ["a f#2", None, "a f#2"]
    assert twins(rows, prefer=("unknown",)) == ["a f#3", "a f#3", None]


def test_then_quality_then_the_earlier_source_then_the_id_decides():
    rows = table([row("q", "a", 1), row("q", "a", 2), row("Q", "a", 3, dataset="b"), row("q", "A", 4)])
    qualities = pa.array([None, 0.2, 0.9, 0.1], pa.float32())
    assert twins(rows.append_column("quality", qualities)) == ["b f#3", "b f#3", None, "b f#3"]
    kept = min(rows.to_pylist(), key=lambda one: (one["provenance"]["dataset"], one["id"]))["provenance"]["row"]
    assert twins(rows) == [None if f"f#{number}" == kept else f"a {kept}" for number in (1, 2, 3, 4)]


def test_a_mark_names_the_id_the_place_and_the_similarity():
    rows = [row("q", "a", 1), row("Q", "A", 2, method="unknown")]
    assert marks(rows).to_pylist()[1] == {"duplicate_of": rows[0]["id"], "duplicate_at": "a f#1", "similarity": 1.0}


def test_rows_dropped_before_have_no_twins():
    rows = table([row("q", "a", 1), row("q", "a", 2), row("q", "a", 3)])
    reason = [{"stage": "audit", "reason": "x", "cause": "y"}]
    assert twins(rows.append_column("dropped_by", pa.array([reason, None, []], dropped_type()))) == [None, None, "a f#2"]


def test_an_earlier_mark_stays_and_follows_its_twin():
    rows = table(
        [row("q", "a", 1, method="manual"), row("Q", "a", 2, method="unknown"), row("q near", "a", 3), row("z", "z", 4)]
    )
    ids = rows["id"].to_pylist()
    for name, values, kind in (
        ("duplicate_of", [None, None, ids[1], None], pa.string()),
        ("duplicate_at", [None, None, "a f#2", None], pa.string()),
        ("similarity", [None, None, 0.75, None], pa.float32()),
    ):
        rows = rows.append_column(name, pa.array(values, kind))
    found = marks(rows)
    assert found["duplicate_at"].to_pylist() == [None, "a f#1", "a f#1", None]
    assert found["duplicate_of"].to_pylist() == [None, ids[0], ids[0], None]
    assert found["similarity"].to_pylist() == [None, 1.0, 0.75, None]


@pytest.mark.parametrize("size", [1, 2, 7])
def test_any_batching_gives_the_same_marks(size):
    rows = [row(f"kérdés {number % 4}", "水", number, method="unknown" if number % 3 else "manual") for number in range(20)]
    assert marks(rows, size).equals(marks(rows).combine_chunks()) or marks(rows, size).to_pylist() == marks(rows).to_pylist()


def test_the_empty_table_gets_the_same_columns():
    stage = Deduplicate()
    empty = stage.decide(stage.sketch(table([])))
    assert empty.num_rows == 0
    assert empty.schema == marks([row("q", "a")]).schema


def test_a_hundred_thousand_rows_alike_have_one_keeper():
    one = table([row("q", "a")])
    found = marks(one.take(pa.array([0] * 100_000)), 20_000)
    assert found["duplicate_of"].null_count == 1


def test_a_row_of_five_megabytes_is_one_row():
    long = "árvíz\u0301 \n水 " * 300_000
    assert twins([row(long, "a", 1), row(long.upper(), "a", 2, dataset="b")]) == [None, "a f#1"]


def test_a_method_named_twice_is_refused():
    with pytest.raises(ValueError, match="named twice"):
        Deduplicate(prefer=("manual", "manual"))
