import json
from collections import Counter

import pyarrow as pa
import pytest

from instructds.record import arrow_schema, record_id
from instructds.stages.select import dropped_type
from instructds.stages.split import Split

ANSWER = "A fényképezőgép lencséje a fényt az érzékelőre gyűjti, ahol a képpontok feljegyzik, mennyi fény érte őket, és abból lesz a kép."


def row(asked, answered, number=1, *, dataset="a", original=None, details=None, parents=(), more=()):
    turns = [("user", asked), ("assistant", answered), *more]
    return {
        "id": record_id("sft", turns, None),
        "kind": "sft",
        "messages": said(turns),
        "original": original and {"language": "en", "messages": said(original)},
        "provenance": {
            "method": "manual",
            "dataset": dataset,
            "row": f"f#{number}",
            "parents": list(parents),
            "details": details and json.dumps(details),
        },
    }


def said(turns):
    return [{"role": role, "content": content} for role, content in turns]


def table(rows, **columns):
    made = pa.Table.from_pylist(rows, schema=arrow_schema())
    for name, values in columns.items():
        made = made.append_column(name, values)
    return made


def splits(rows, size=20_000, **settings):
    stage, whole = Split(**settings), rows if isinstance(rows, pa.Table) else table(rows)
    parts = [stage.sketch(whole.slice(start, size)) for start in range(0, whole.num_rows, size)]
    return stage.decide(pa.concat_tables(parts))["split"].to_pylist()


def together(rows, **settings):
    """Whether all rows share their fate under thirty lots of even odds."""
    return all(len(set(splits(rows, seed=seed, shares={"x": 0.5, "y": 0.5}, **settings))) == 1 for seed in range(30))


PARENT = row("What is a lens?", "A piece of glass.")
TIED = {
    "same instruction in another case": [row("Mi  az?", "a"), row("MI AZ?", "b")],
    "same first turn": [row("Mi az?", "a"), row("Mi az?", "a", more=[("user", "És az?"), ("assistant", "Az.")])],
    "same long answer": [row("Mi az?", ANSWER), row("Mondd el!", ANSWER.upper())],
    "parent": [PARENT, row("Mi a lencse?", "Üvegdarab.", parents=[PARENT["id"]])],
    "parent in common": [row("a", "b", parents=["x"]), row("c", "d", parents=["x"])],
    "original": [
        PARENT,
        row("什么是透镜？", "一块玻璃。", original=[("user", "What is a lens?"), ("assistant", "A piece of glass.")]),
    ],
    "original in common": [row("a", "b", original=[("user", "Q")]), row("c", "d", original=[("user", "Q")])],
    "conversation": [row("a", "b", details={"group": "t1"}), row("c", "d", details={"group": "t1", "n": 2})],
    "near twin": [row("Mi az?", f"{ANSWER} Ezt tudja meg."), row("Mi lehet ez?", f"{ANSWER} Ezt tudja.")],
    "near twin, Chinese": [
        row("甲", "水在零度结冰，在一百度沸腾，每个学生都知道这一点。"),
        row("乙", "水在零度结冰，在一百度沸腾，每个学生都知道这点。"),
    ],
    "chain": [
        row("a", "b", parents=["x"]),
        row("c", "d", parents=["x"], details={"group": 7}),
        row("e", "f", details={"group": 7}),
    ],
}
FREE = {
    "different rows": [row("a", "b"), row("c", "d")],
    "same short answer": [row("a", "Igen, valóban így van."), row("c", "Igen, valóban így van.")],
    "same group of another source": [row("a", "b", details={"group": "1"}), row("c", "d", dataset="b", details={"group": "1"})],
    "same system prompt only": [
        {**row(q, q), "messages": said([("system", ANSWER * 3), ("user", q), ("assistant", q)])} for q in ("a", "b")
    ],
    "empty instructions": [row("", "x"), row(" ", "y")],
}


@pytest.mark.parametrize("name", TIED)
def test_rows_that_belong_together_never_straddle(name):
    assert together(TIED[name])
    assert together(TIED[name][::-1])


@pytest.mark.parametrize("name", FREE)
def test_rows_that_have_nothing_in_common_are_free(name):
    assert not together(FREE[name])


def test_near_twins_are_free_when_not_asked_for():
    assert not together(TIED["near twin"], near=False)


def test_marked_twins_and_earlier_ids_tie_rows_together():
    rows = [row("a", "b"), row("c", "d")]
    assert together(table(rows, duplicate_of=pa.array([None, rows[0]["id"]], pa.string())))
    child = row("e", "f", parents=["old"])
    assert together(table([rows[0], child], formerly=pa.array([["older", "old"], None], pa.list_(pa.string()))))


def test_dropped_rows_have_no_split_and_still_tie_others():
    reason = [{"stage": "select", "reason": "x", "cause": "y"}]
    rows = table(
        [row("a", "b", parents=["x"]), PARENT, row("c", "d", parents=["x"])],
        dropped_by=pa.array([None, reason, None], dropped_type()),
    )
    found = splits(rows)
    assert found[1] is None
    assert found[0] == found[2] is not None


def many(count):
    return [row(f"kérdés {number}", f"水 {number * 31}", number) for number in range(count)]


def test_the_sizes_come_near_the_shares():
    found = Counter(splits(many(4000)))
    assert 3500 < found["train"] < 3700
    assert 130 < found["test"] < 270
    assert 130 < found["validation"] < 270


def test_another_seed_is_another_lot_and_the_same_seed_the_same():
    rows = many(300)
    assert splits(rows) == splits(rows) != splits(rows, seed=1)


def test_new_rows_and_another_order_move_nothing():
    rows = many(300)
    old = splits(rows)
    assert splits([*(row(f"új {number}", "x") for number in range(50)), *rows])[50:] == old
    assert splits(rows[::-1])[::-1] == old


@pytest.mark.parametrize("size", [1, 7])
def test_any_batching_gives_the_same_splits(size):
    rows = [one for some in (*TIED.values(), *FREE.values()) for one in some]
    assert splits(rows, size) == splits(rows)


def test_a_share_of_one_and_a_share_of_none_are_kept_to():
    assert set(splits(many(200), shares={"test": 0, "train": 1})) == {"train"}


@pytest.mark.parametrize("shares", [{"train": 0.9}, {"train": 0.5, "te st": 0.5}, {}, {"a": 1.5, "b": -0.5}])
def test_shares_that_make_no_sense_are_refused(shares):
    with pytest.raises(ValueError, match="shares"):
        Split(shares=shares)


def test_the_empty_table_gets_the_same_column():
    stage = Split()
    empty = stage.decide(stage.sketch(table([])))
    assert empty.schema == pa.schema([("split", pa.string())])
    assert empty.num_rows == 0


def test_a_row_costs_at_most_300_bytes_of_sketch():
    assert Split().sketch(table(many(1000))).nbytes < 300 * 1000


def test_a_hundred_thousand_rows_alike_and_one_of_five_megabytes_are_split():
    one = table([row("Mi az?", ANSWER), row("x", "árvíz 水 " * 400_000)])
    found = splits(one.take(pa.array([0] * 100_000 + [1])))
    assert len(set(found[:-1])) == 1
    assert found[-1] in {"train", "validation", "test"}
