"""Two editions of one set with known edits, drawn from a seed: what was done to each record, and both tables."""

import random
import unicodedata
from dataclasses import dataclass, field

import pyarrow as pa

from instructds.record import arrow_schema, record_id

ASKED = {
    "hu": ("Magyarázd el, mi a különbség {a} és {b} között!", "Írj rövid bekezdést erről: {a}.", "Mire való {a}, ha van {b}?"),
    "en": ("Explain how {a} differs from {b}.", "Write a short paragraph about {a}.", "List three uses of {a} besides {b}."),
    "ar": ("اشرح الفرق بين {a} و{b}.", "اكتب فقرة قصيرة عن {a}.", "ما فائدة {a} مع {b}؟"),
    "zh": ("请解释{a}和{b}的区别。", "请写一小段关于{a}的文字。", "除了{b}，{a}还有什么用途？"),
}
THINGS = {
    "hu": [
        "a malom",
        "az őszi eső",
        "a pék kovásza",
        "a tengeri térkép",
        "a méhkas",
        "az öreg híd",
        "a gőzmozdony",
        "a kőris",
        "a vízóra",
        "a levéltár",
    ],
    "en": [
        "a water mill",
        "autumn rain",
        "sourdough",
        "a sea chart",
        "a beehive",
        "an old bridge",
        "a steam engine",
        "an ash tree",
        "a lens",
        "a cellar",
    ],
    "ar": [
        "الطاحونة",
        "مطر الخريف",
        "الخبز",
        "الخريطة البحرية",
        "خلية النحل",
        "الجسر القديم",
        "القطار البخاري",
        "شجرة الزيتون",
        "العدسة",
        "القبو",
    ],
    "zh": ["水车", "秋雨", "酸面团", "海图", "蜂箱", "老桥", "蒸汽机车", "白蜡树", "透镜", "地窖"],
}
SAID = {
    "hu": ("A lényeg, hogy {a} lassan változik, és {n} év alatt is felismerhető marad.", "Ezzel szemben {b} gyorsan elhasználódik.",
           "A mesterek szerint {n} lépésben érdemes haladni.", "Végül mindig ellenőrizd, nem sérült-e {a}.", "Ezt már nagyapám is így csinálta."),
    "en": ("The point is that {a} changes slowly and can be known again after {n} years.", "By contrast {b} wears out quickly.",
           "Masters say it is best to go in {n} steps.", "At the end always check that {a} is whole.", "My grandfather did it the same way."),
    "ar": ("المهم أن {a} يتغير ببطء ويبقى معروفا بعد {n} سنة.", "وعلى العكس فإن {b} يبلى بسرعة.", "يقول المعلمون إن العمل يتم في {n} خطوات.",
           "وفي النهاية تأكد من سلامة {a}.", "هكذا كان يفعل جدي."),
    "zh": ("关键在于{a}变化缓慢，{n}年后仍能辨认。", "相比之下，{b}很快就会磨损。", "师傅们说最好分{n}步进行。", "最后务必检查{a}是否完好。", "我祖父也是这样做的。"),
}  # fmt: skip
SHORT = {
    "hu": ("Igen.", "Nem.", "{n}"),
    "en": ("Yes.", "No.", "{n}"),
    "ar": ("نعم.", "لا.", "{n}"),
    "zh": ("是。", "不是。", "{n}"),
}

EDITS = ("answer", "instruction", "both", "space", "unicode", "rewritten", "label", "score", "split", "metadata", "swap")
"""Edits of a record; besides them records are deleted, added, doubled and thinned out, and all are put in another order."""


@dataclass
class Edited:
    """Both editions, and for each record that differs (`before` and `after` are ids) what was done to it."""

    old: list[dict]
    new: list[dict]
    changed: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)
    """(id before, id after, row it was read from) -> what changed."""
    removed: list[tuple[str, str]] = field(default_factory=list)
    added: list[tuple[str, str]] = field(default_factory=list)


def editions(seed, count, *, share=0.02, shuffle=True):
    """`count` records and what becomes of them when each kind of edit befalls a `share`."""
    draw = random.Random(seed)
    fresh = _fresh(draw)
    made = [fresh(place) for place in range(count)]
    each = max(1, int(share * count))
    places = draw.sample(range(count), each * (len(EDITS) + 2))
    edits = {
        place: edit for number, edit in enumerate((*EDITS, "delete", "double")) for place in places[number * each :][:each]
    }
    twins = [
        copy(made[place], count + number)
        for number, place in enumerate(draw.sample(sorted(set(range(count)) - set(places)), each))
    ]
    found = Edited([*made, *twins], [])
    for place, row in enumerate(found.old):
        edit = edits.get(place) if place < count else draw.choice((None, "delete"))
        if edit == "delete":
            found.removed.append(_named(row))
            continue
        after = copy(row) if edit in (None, "double") else edited(draw, row, edit)
        found.new.append(after)
        if edit == "double":
            found.new.append(copy(row, 2 * count + place))
            found.added.append(_named(found.new[-1]))
        elif after != row:
            found.changed[row["id"], after["id"], row["provenance"]["row"]] = {what(row, after)}
    for number in range(each):
        found.new.append(fresh(4 * count + number))
        found.added.append(_named(found.new[-1]))
    if shuffle:
        draw.shuffle(found.new)
    return found


def what(before, after):
    """What one edit changed."""
    if before["messages"] != after["messages"]:
        swapped = before["messages"][1:] == after["rejected"] != before["rejected"] == after["messages"][1:]
        return "label" if swapped else "text"
    names = {"label": "label", "quality": "score", "split": "split", "provenance": "metadata"}
    return next(names[name] for name in names if before[name] != after[name])


def _fresh(draw):
    """Draws records until one says what none before it said."""
    seen = set()

    def draw_one(place):
        while (row := record(draw, place))["id"] in seen:
            pass
        seen.add(row["id"])
        return row

    return draw_one


def record(draw, place):
    """A made-up record: a demonstration, a comparison or a judged answer, in one of four languages."""
    language = draw.choice(tuple(ASKED))
    things = dict(zip("ab", draw.sample(THINGS[language], 2), strict=True))
    kind = draw.choices(("sft", "preference", "feedback"), (6, 2, 2))[0]
    asked = draw.choice(ASKED[language]).format(**things) + (f" ({draw.randrange(10**4)})" if draw.random() < 0.7 else "")
    row = {
        "kind": kind,
        "label": draw.random() < 0.5 if kind == "feedback" else None,
        "messages": [_turn("user", asked), _turn("assistant", answer(draw, language, things))],
        "rejected": [_turn("assistant", answer(draw, language, things))] if kind == "preference" else None,
        "language": language,
        "task": draw.choice((None, "explain", "write")),
        "provenance": {"method": "manual", "dataset": "made", "row": f"made.jsonl#{place + 1}", "parents": []},
        "quality": draw.random(),
        "signals": {"length": float(draw.randrange(100)), "odd": None if draw.random() < 0.1 else draw.random()},
        "split": draw.choices(("train", "test"), (9, 1))[0],
    }
    return _with_id(row)


def answer(draw, language, things):
    """A long answer, or one of those short ones that many records share."""
    if draw.random() < 0.15:
        return draw.choice(SHORT[language]).format(n=draw.randrange(20))
    sentences = draw.choices(SAID[language], k=draw.randrange(2, 7))
    return " ".join(sentence.format(n=draw.randrange(300), **things) for sentence in sentences)


def edited(draw, row, edit):
    """The record after one edit; what cannot befall it is replaced by an edit of the answer."""
    after = copy(row)
    asked, said = after["messages"]
    if edit == "label" and row["label"] is not None:
        after["label"] = not row["label"]
    elif edit == "swap" and row["rejected"] and row["rejected"] != [said]:
        after["messages"], after["rejected"] = [asked, *row["rejected"]], [said]
    elif edit == "score":
        after["quality"], after["signals"]["odd"] = row["quality"] / 2, None if draw.random() < 0.2 else row["quality"] / 3
    elif edit == "split":
        after["split"] = "validation"
    elif edit == "metadata":
        after["task"], after["provenance"]["author"] = "rewrite", "Kis Ágnes"
    else:
        _edit_text(draw, edit, asked, said)
    return _with_id(after)


def _edit_text(draw, edit, asked, said):
    if edit in ("instruction", "both"):
        asked["content"] = draw.choice(("Kérlek: ", "", "(1) ")) + asked["content"] + " ..."
    if edit == "space":
        asked["content"] = asked["content"].replace(" ", "  ") + "\n"
    elif edit == "unicode":
        said["content"] += " é"
        said["content"] = unicodedata.normalize("NFD", said["content"])
    elif edit == "rewritten":
        said["content"] = "A válasz egészen más lett: " + str(draw.randrange(10**6))
    elif edit != "instruction":
        half = len(said["content"]) // 2
        said["content"] = said["content"][:half] + draw.choice(("X", " és", "很")) + said["content"][half + 1 :]


def copy(row, place=None):
    """A record like this one, read at another place if one is given."""
    made = dict(row["provenance"]) if place is None else {**row["provenance"], "row": f"made.jsonl#{place + 1}"}
    turns = {name: None if row[name] is None else [dict(turn) for turn in row[name]] for name in ("messages", "rejected")}
    return {**row, **turns, "provenance": made, "signals": dict(row["signals"])}


def table(rows):
    """The records as stages leave them."""
    fields = [
        ("quality", pa.float32()),
        ("signals", pa.struct([("length", pa.float32()), ("odd", pa.float32())])),
        ("split", pa.string()),
    ]
    return pa.Table.from_pylist(rows, schema=pa.schema([*arrow_schema(), *fields]))


def _turn(role, content):
    return {"role": role, "content": content}


def _with_id(row):
    pairs = {name: row[name] and [[turn["role"], turn["content"]] for turn in row[name]] for name in ("messages", "rejected")}
    return {**row, "id": record_id(row["kind"], pairs["messages"], pairs["rejected"])}


def _named(row):
    return row["id"], row["provenance"]["row"]
