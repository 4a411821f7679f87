from __future__ import annotations

import json

import pyarrow as pa
import pytest
from pydantic import ValidationError

from instructds.record import arrow_schema, record_id
from instructds.stages.redact import Redact

MAIL = "zsofi.vadasz@levelkuldo.hu"
PHONE = "+36 30 962 4817"
CARD = "4916 5260 1815 9086"


def record(messages, **more):
    pairs = [list(pair) for pair in messages]
    rejected = more.get("rejected")
    row = {
        "id": record_id("preference" if rejected else "sft", pairs, rejected),
        "kind": "preference" if rejected else "sft",
        "messages": [{"role": role, "content": text} for role, text in messages],
        "language": "hu",
        "provenance": {"method": "manual", "dataset": "minta", "row": "minta.jsonl#1", **more.pop("provenance", {})},
        **more,
    }
    if rejected:
        row["rejected"] = [{"role": role, "content": text} for role, text in rejected]
    return row


def table(*rows):
    return pa.Table.from_pylist(list(rows), schema=arrow_schema())


def redact(*rows, **settings):
    return Redact(**settings).apply(table(*rows)).to_pylist()


def test_the_same_value_has_the_same_stand_in_everywhere():
    row = record(
        [("user", f"Írj neki: {MAIL}"), ("assistant", f"Írtam a {MAIL} és a nagy.agi@postafiok.hu címre.")],
        rejected=[("assistant", f"Nem írok a {MAIL.upper()} címre.")],
        context=f"Cím: {MAIL}",
        system=f"Te {MAIL} titkára vagy.",
        original={"language": "en", "messages": [{"role": "user", "content": f"Write to {MAIL}"}]},
        extra=json.dumps({"output_raw": f"Írtam a {MAIL}\nés", "n": 3}, ensure_ascii=False),
        provenance={"author": MAIL, "details": json.dumps({"prompt": [MAIL, None, True, 1.5]})},
    )
    (new,) = redact(row)
    assert new["messages"][0]["content"] == "Írj neki: <EMAIL_1>" or new["messages"][0]["content"] == "Írj neki: <EMAIL_2>"
    tag = new["messages"][0]["content"].removeprefix("Írj neki: ")
    assert MAIL.lower() not in json.dumps(new, ensure_ascii=False).lower().replace("\\", "")
    assert new["rejected"][0]["content"] == f"Nem írok a {tag} címre."
    assert (new["context"], new["system"]) == (f"Cím: {tag}", f"Te {tag} titkára vagy.")
    assert new["original"]["messages"][0]["content"] == f"Write to {tag}"
    assert json.loads(new["extra"]) == {"output_raw": f"Írtam a {tag}\nés", "n": 3}
    assert new["provenance"]["author"] == tag
    assert json.loads(new["provenance"]["details"]) == {"prompt": [tag, None, True, 1.5]}
    assert new["cleaned"] == ["email_address", "email_address"]


def test_a_copy_is_replaced_without_the_words_that_told_what_it_is():
    row = record(
        [("user", "Mi a számod?"), ("assistant", "Hívj fel: 7214 8830")],
        extra=json.dumps({"x": "7214 8830", "y": 72148830, "z": "7214 88301"}),
    )
    (new,) = redact(row)
    assert new["messages"][1]["content"] == "Hívj fel: <PHONE_1>"
    assert json.loads(new["extra"]) == {"x": "<PHONE_1>", "y": "<PHONE_1>", "z": "7214 88301"}


def test_a_number_is_found_by_the_name_of_its_field():
    (new,) = redact(record([("user", "a"), ("assistant", "b")], extra=json.dumps({"phone": 36309624817, "count": 36309624817})))
    assert json.loads(new["extra"])["phone"] == "<PHONE_1>"
    assert new["id"] == record_id("sft", [["user", "a"], ["assistant", "b"]], None)
    assert not new["formerly"]


def test_a_changed_row_gets_the_id_of_its_content_and_keeps_the_old_one():
    row = record([("user", "Kártya?"), ("assistant", f"A kártyám {CARD}.")])
    (new,) = redact(row)
    assert new["formerly"] == [row["id"]]
    assert new["id"] == record_id("sft", [["user", "Kártya?"], ["assistant", "A kártyám <CARD_1>."]], None)


def test_rows_without_personal_data_are_untouched():
    clean = record([("user", "什么是雨？"), ("assistant", "雨是水。例如 user@example.com 和 127.0.0.1。")], extra='{"a": 1.50}')
    (new,) = redact(clean)
    assert {name: new[name] for name in arrow_schema().names} == table(clean).to_pylist()[0]
    assert new["cleaned"] == []


def test_only_the_chosen_types_are_replaced():
    row = record([("user", "?"), ("assistant", f"{MAIL}, telefon: {PHONE}")])
    (new,) = redact(row, types=("phone_number",))
    assert new["messages"][1]["content"] == f"{MAIL}, telefon: <PHONE_1>"
    with pytest.raises(ValidationError, match="phone_number"):
        Redact(types=("phone",))


def test_lookalikes_keep_the_form_and_belong_to_nobody():
    row = record([("user", "?"), ("assistant", f"{MAIL}, telefon: {PHONE}, IP 91.83.214.67, kártya {CARD}")])
    (new,) = redact(row, style="lookalike")
    said = new["messages"][1]["content"]
    assert said == "person1@example.com, telefon: +00 00 000 0001, IP 192.0.2.1, kártya 0000 0000 0000 0001"
    (again,) = redact(record([("user", "?"), ("assistant", said)]), style="lookalike")
    assert again["messages"][1]["content"] == said


def test_findings_of_a_changed_row_are_dropped_and_others_kept():
    rows = table(record([("user", "?"), ("assistant", MAIL)]), record([("user", "?"), ("assistant", "eső")]))
    kind = pa.list_(pa.struct([("check", pa.string()), ("start", pa.int32())]))
    rows = rows.append_column("findings", pa.array([[{"check": "email_address", "start": 0}], []], kind))
    new = Redact().apply(rows)
    assert new.column("findings").to_pylist() == [None, []]
    assert new.schema.field("findings").type == kind


def test_any_batching_gives_the_same_and_an_empty_table_is_accepted():
    rows = table(*(record([("user", f"{n}"), ("assistant", MAIL if n % 2 else "hó")]) for n in range(6)))
    whole = Redact().apply(rows)
    parts = pa.concat_tables([Redact().apply(rows.slice(start, 2)) for start in range(0, 6, 2)])
    assert whole.to_pylist() == parts.to_pylist()
    assert Redact().apply(rows.slice(0, 0)).schema == whole.schema


def test_broken_and_deep_json_is_read_as_text():
    deep = "[" * 5000 + f'"{MAIL}"' + "]" * 5000
    for extra in (f"{{broken {MAIL}", deep):
        (new,) = redact(record([("user", "a"), ("assistant", "b")], extra=extra))
        assert MAIL not in new["extra"]
        assert "<EMAIL_1>" in new["extra"]
