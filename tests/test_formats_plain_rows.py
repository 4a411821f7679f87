import pyarrow as pa
import pytest

from instructds.formats.base import LAYOUTS, ReadOptions
from instructds.formats.detect import Detection, chooser
from instructds.formats.plain_rows import WORTH_IT, plain_rows
from instructds.formats.record_table import Lineage
from instructds.formats.rows import Reader
from instructds.readers.base import Rows

LINEAGE = Lineage("minta", method="manual", revision="r1", language=None, license="CC0-1.0")
NAMES = {
    "messages": ("messages", ("role", "content"), ("user", "assistant", "system", "tool")),
    "sharegpt": ("conversations", ("from", "value"), ("human", "gpt", "system", "observation")),
    "dialogue": ("dialogue", ("role", "content"), ("user", "assistant", "system", "tool")),
}
CALL = '<tool_call>\n{"name": "idojaras"}\n</tool_call>'


def pairs():
    plain = [{"instruction": f"Írj {n} sort!", "input": "" if n % 3 else "أربعة", "output": f"第{n}行"} for n in range(90)]
    odd = [
        {"instruction": "Fordítsd le:", "input": "", "output": "Kész."},
        {"instruction": "<|im_start|>user\nSzia!<|im_end|>\n<|im_start|>assistant\n", "input": "", "output": "Szia!"},
        {"instruction": "Mi ez?", "input": "<noinput>", "output": "Semmi."},
        {"instruction": "Mi ez?", "input": None, "output": "Semmi."},
        {"instruction": "Mi ez?", "output": "Semmi."},
        {"instruction": "Mi ez?", "input": "", "output": 5},
        {"instruction": "Mi ez?", "input": "", "output": "Rossz.", "correct": False},
        {"instruction": "Mi ez?", "other": "", "output": "Semmi."},
        ["nem objektum"],
    ]
    return plain, odd


def talks(layout):
    field, (speaker, body), (user, assistant, system, tool) = NAMES[layout]

    def said(*turns):
        return {field: [{speaker: name, body: text} for name, text in turns]}

    plain = [
        said(
            *((system, "Légy tömör."),) * (n % 5 == 0),
            (user, f"你好 {n}"),
            *((assistant, "Szia!"), (user, "?")) * (n % 3),
            (assistant, "مرحبا"),
        )
        for n in range(90)
    ]
    odd = [
        said((user, "Kérdés válasz nélkül")),
        said((user.title(), "Nagy kezdőbetű"), (assistant, "Igen.")),
        said((user, "Milyen idő lesz?"), (assistant, CALL), (tool, "eső"), (assistant, "Eső.")),
        said((user, "Ki vagy?"), ("narrátor", "Senki.")),
        said((user, "Üres?"), (assistant, None)),
        said((user, "Üres?"), (assistant, "")),
        said((user, ["darab"]), (assistant, "Igen.")),
        said(("prompter", "Más név"), ("bot", "Igen.")),
        {field: [{speaker: user, body: "Súly"}, {speaker: assistant, body: "Nulla.", "weight": 0}]},
        {field: [{body: "Fordított sorrend", speaker: user}, {body: "Jó.", speaker: assistant}]},
        {field: [{speaker: [user], body: "Lista a név"}, {speaker: assistant, body: "Jó."}]},
        {field: [{speaker: user, body: "Nem objektum"}, 7]},
        {field: []},
        {field: "szöveg"},
        {**said((user, "Szia"), (assistant, "Szia!")), "system": "Légy vidám."},
        {**said((user, "Szia"), (assistant, "Szia!")), "model": "m-1"},
        {**said((user, "Szia"), (assistant, "Szia!")), "helpful": False},
        {**said((user, "Szia"), (assistant, "Szia!")), "chosen": "Szia!"},
    ]
    return plain, odd


def with_ids(rows):
    """The same rows, named: in front and behind, by names that say which conversation a row continues, and by no string."""
    named = []
    for place, row in enumerate(rows):
        name = [f"sor-{place}", f"hU7kap1_{place}", "", place, None][min(place % 7, 4) if place >= 70 else place % 2]
        named.append({"id": name, **row} if place % 2 else {**row, "id": name})
    return named


CHUNKS = {
    "alpaca": ("alpaca", *pairs()),
    **{layout: (layout, *talks(layout)) for layout in NAMES},
    **{f"{layout} with ids": (layout, *map(with_ids, talks(layout))) for layout in NAMES},
}


def reader(layout):
    choose = chooser(Detection(LAYOUTS[layout], 1.0, ()), ReadOptions())
    return Reader("a.jsonl", LINEAGE, ReadOptions(), choose)


def one_by_one(layout, values):
    batches = [reader(layout).read(Rows([value], [number])) for number, value in enumerate(values, 1)]
    return pa.concat_tables([batch.table for batch in batches]), [broken for batch in batches for broken in batch.rejected]


@pytest.mark.parametrize("name", CHUNKS)
def test_a_chunk_gives_the_records_and_rejections_of_its_rows_one_by_one(name):
    layout, plain, odd = CHUNKS[name]
    values = [*plain[:40], *odd, *plain[40:]]
    batch = reader(layout).read(Rows(values, list(range(1, len(values) + 1))))
    records, rejected = one_by_one(layout, values)
    assert batch.table.combine_chunks().equals(records.combine_chunks())
    assert batch.rejected == rejected
    assert batch.rows_in == len(values)


@pytest.mark.parametrize("name", CHUNKS)
def test_plain_rows_are_read_column_by_column_and_others_are_not(name):
    layout, plain, odd = CHUNKS[name]
    found = plain_rows(
        Rows([*plain, *odd], list(range(len(plain) + len(odd)))), LAYOUTS[layout], "a.jsonl", LINEAGE, ReadOptions()
    )
    assert found is not None
    assert len(found.places) >= len(plain) - 20
    assert sorted([*found.places, *found.others]) == list(range(len(plain) + len(odd)))
    few = Rows(plain[: WORTH_IT - 1], list(range(WORTH_IT - 1)))
    assert plain_rows(few, LAYOUTS[layout], "a.jsonl", LINEAGE, ReadOptions()) is None
