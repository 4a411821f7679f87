import unicodedata

import pyarrow as pa
import pytest

from instructds.record import arrow_schema, record_id
from instructds.stages.clean import Clean

NFD = unicodedata.normalize("NFD", "Árvíztűrő")
MESSY = ["Mi\r\nez?", f"{NFD} tükörfúrógép", "a\rb\x85c", "x\x00y\ufeff\x9f", "hi\x7f"]
STAY = ["می\u200cخواهم", "👩\u200d👩\u200d👧 ✌️", "\u200fعربي\u200e", "水是什么？", "tab\tés\núj sor", "Jó napot!", "½ ﬁ Ａ", ""]


def said(*turns):
    return [{"role": role, "content": content} for role, content in zip(("user", "assistant") * 9, turns, strict=False)]


def row(*turns, rejected=None, **more):
    pairs = [[turn["role"], turn["content"]] for turn in said(*turns)]
    source = {"method": "manual", "dataset": "kézi", "row": "a.jsonl#1", "parents": []}
    kind = "sft" if rejected is None else "preference"
    other = None if rejected is None else [["assistant", rejected]]
    bad = None if rejected is None else [{"role": "assistant", "content": rejected}]
    new = {"id": record_id(kind, pairs, other), "kind": kind, "messages": said(*turns), "rejected": bad, "provenance": source}
    return new | more


def table(rows):
    return pa.Table.from_pylist(rows, schema=arrow_schema())


def clean(rows, **settings):
    return Clean(**settings).apply(table(rows)).to_pylist()


@pytest.mark.parametrize("text", STAY)
def test_text_that_is_clean_stays_as_it_is(text):
    rows = table([row(text, text, rejected=text)])
    new = Clean().apply(rows)
    assert new.select(rows.column_names).equals(rows)
    assert new.select(["cleaned", "formerly"]).to_pylist() == [{"cleaned": [], "formerly": None}]


@pytest.mark.parametrize(
    ("text", "becomes", "rules"),
    [
        ("a\r\nb\rc\x85d\r\r\n", "a\nb\nc\nd\n\n", ["line_ends"]),
        (NFD, "Árvíztűrő", ["nfc"]),
        ("\ufeffa\x00b\x0bc\x1b\x9fd\x7f", "abcd", ["control"]),
        (f"{NFD}\r\n\x01", "Árvíztűrő\n", ["line_ends", "control", "nfc"]),
        ("ᄒ\x00\u1161", "하", ["control", "nfc"]),
        ("\r\x00\n", "\n\n", ["line_ends", "control"]),
    ],
)
def test_each_rule_changes_what_it_says_and_is_named(text, becomes, rules):
    (new,) = clean([row("?", text)])
    assert new["messages"] == said("?", becomes)
    assert new["cleaned"] == rules


def test_a_rule_that_is_off_changes_nothing():
    texts = row("a\r\nb\x85", NFD, "x\x00y")
    (new,) = clean([texts], nfc=False, control=False, line_ends=False)
    assert new["messages"] == texts["messages"]
    (new,) = clean([texts], nfc=False, line_ends=False)
    assert new["messages"] == said("a\r\nb\x85", NFD, "xy")


def test_a_changed_row_gets_the_id_of_its_content_and_remembers_the_old_one():
    old, same = row(*MESSY[:2]), row("Jó?", "Jó.")
    new, kept = clean([old, same])
    turns = [[turn["role"], turn["content"]] for turn in new["messages"]]
    assert new["id"] == record_id("sft", turns, None) != old["id"]
    assert new["formerly"] == [old["id"]]
    assert (kept["id"], kept["formerly"]) == (same["id"], None)


def test_earlier_ids_stay_in_order():
    first = Clean(nfc=False, control=False).apply(table([row(*MESSY)]))
    both = Clean().apply(first).to_pylist()[0]
    assert both["formerly"] == [row(*MESSY)["id"], first["id"][0].as_py()]


def test_rejected_original_context_and_system_are_cleaned_too():
    source = {"language": "en", "messages": said("a\r\nb", "c\x00")}
    (new,) = clean([row("Q\n\nx\r\ny", "ok", rejected=NFD, context="x\r\ny", system="s\x00", original=source)])
    assert new["rejected"][0]["content"] == "Árvíztűrő"
    assert new["original"] == {"language": "en", "messages": said("a\nb", "c")}
    assert new["messages"][0]["content"].endswith("\n\n" + new["context"])
    assert (new["context"], new["system"]) == ("x\ny", "s")
    assert new["cleaned"] == ["line_ends", "control", "nfc"]


def test_a_change_of_the_original_alone_keeps_the_id():
    old = row("Q", "A", original={"language": "en", "messages": said("a\r\nb")})
    (new,) = clean([old, row("R", "B")])[:1]
    assert (new["id"], new["formerly"], new["cleaned"]) == (old["id"], None, ["line_ends"])


def test_what_was_there_before_is_kept_on_request():
    new, same = clean([row("Q\r\n", "A", rejected="B"), row("Q", "A")], keep_original=True)
    assert new["before"] == {"messages": said("Q\r\n", "A"), "rejected": [{"role": "assistant", "content": "B"}]}
    assert same["before"] is None


def test_cleaning_twice_changes_nothing_more():
    once = Clean().apply(table([row(text, text) for text in MESSY + STAY]))
    twice = Clean().apply(once)
    assert twice.drop_columns("cleaned").equals(once.drop_columns("cleaned"))
    assert {tuple(names) for names in twice["cleaned"].to_pylist()} == {()}


@pytest.mark.parametrize("size", [1, 3, 100])
def test_any_batching_gives_the_same_rows(size):
    rows = table([row(text, "ok", rejected=text[::-1]) for text in MESSY + STAY])
    whole = Clean(keep_original=True).apply(rows)
    parts = [Clean(keep_original=True).apply(rows.slice(start, size)) for start in range(0, rows.num_rows, size)]
    assert pa.concat_tables(parts).to_pylist() == whole.to_pylist()
    assert {part.schema for part in parts} == {whole.schema}


def test_the_empty_table_gets_the_same_columns():
    empty, full = (Clean(keep_original=True).apply(table(rows)) for rows in ([], [row(*MESSY)]))
    assert empty.schema == full.schema
    assert empty.num_rows == 0
