"""Labels that people gave: refusals, spans of personal data, languages, sums that hold; and texts without a language."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planted.rows import HERE, Draw, Row, lines

NTREX = {
    "eng": "en",
    "hun": "hu",
    "deu": "de",
    "fra": "fr",
    "ita": "it",
    "spa": "es",
    "pol": "pl",
    "ces": "cs",
    "ron": "ro",
    "nld": "nl",
    "por": "pt",
    "slk": "sk",
}
SPANS = {
    "EMAIL_ADDRESS": ("email_address",),
    "PHONE_NUMBER": ("phone_number",),
    "CREDIT_CARD": ("payment_card",),
    "IBAN_CODE": ("iban", "bank_account"),
    "IP_ADDRESS": ("ip_address",),
    "US_SSN": ("national_id", "national_identifier", "social_security_number"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text where people saw personal data of a kind."""

    row: int
    kind: str
    start: int
    end: int


def refusals(data: Path, half: int) -> list[tuple[Row, str]]:
    """XSTest completions with the final label, `1_full_compliance`, `2_full_refusal` or `3_partial_refusal`."""
    path = data / "safety" / "xstest_v2_completions_mistralguard.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[half::2]
    return [(Row("en", row["prompt"], row["completion"], source="xstest"), row["final_label"]) for row in rows]


def own_refusals(half: int) -> list[tuple[Row, str]]:
    """Answers written for this project in the manner of many assistants, and their look-alikes, with the same labels."""
    found = lines(HERE / "refusals.jsonl")[half::2]
    return [(Row(row["language"], row["instruction"], row["response"], source=row["style"]), row["label"]) for row in found]


def refusals_by_type(half: int) -> list[tuple[Row, str]]:
    """Answers written for this project to tasks of the types that XSTest has, in 20 languages, with the same labels."""
    found = lines(HERE / "refusals_by_type.jsonl")[half::2]
    return [(Row(row["language"], row["instruction"], row["response"], source=row["type"]), row["label"]) for row in found]


def personal(data: Path, half: int) -> tuple[list[Row], list[Span]]:
    """Presidio's synthetic sentences as answers, with their labelled spans of structured kinds."""
    path = data / "pii" / "presidio_generated_large.json"
    if not path.is_file():
        return [], []
    samples = json.loads(path.read_text(encoding="utf-8"))[half::2]
    rows = [Row("en", "Write a sentence.", sample["full_text"], source="presidio") for sample in samples]
    spans = [
        Span(place, span["entity_type"], span["start_position"], span["end_position"])
        for place, sample in enumerate(samples)
        for span in sample["spans"]
        if span["entity_type"] in SPANS
    ]
    return rows, spans


def sums(data: Path, half: int) -> list[Row]:
    """GSM8K solutions, whose equations hold, with the calculator marks taken out; 1,500 of a half."""
    path = data / "gsm8k_train" / "train.jsonl"
    if not path.is_file():
        return []
    rows = lines(path)[half::2][:1500]
    return [Row("en", row["question"], re.sub(r"<<[^>]*>>", "", row["answer"]), source="gsm8k") for row in rows]


def languages(data: Path, half: int, each: int = 100) -> dict[str, list[tuple[str, str]]]:
    """Text and language by condition: sentences, 50 characters, 20 characters, word pairs, and texts that have no language."""
    found = _sentences(data, half, each)
    conditions: dict[str, Callable[[str], str]] = {
        "sentences": lambda text: text,
        "50 characters": lambda text: text[:50],
        "20 characters": lambda text: text[:20],
        "word pairs": _pair,
    }
    made = {name: [(cut(text), language) for text, language in found] for name, cut in conditions.items()}
    path = data / "flores_dev_enhu" / "flores-dev.hu"
    hungarian = [(text, "hu") for text in path.read_text(encoding="utf-8").splitlines()[half::2]] if path.is_file() else []
    none = [(text, "zxx") for text in wordless(Draw(half, "wordless"))]
    return {**made, "Hungarian sentences": hungarian, "no language": none}


def _pair(text: str) -> str:
    """Two words from the middle; six characters where no spaces part words."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    middle = len(words) // 2
    return " ".join(words[middle : middle + 2]) if len(words) > 3 else text[len(text) // 2 :][:6]


def _sentences(data: Path, half: int, each: int) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in sorted((data / "flores_dev_langid").glob("flores-dev.*")):
        texts = path.read_text(encoding="utf-8").splitlines()[half::2][:each]
        found += [(text, path.suffix[1:]) for text in texts if text.strip()]
    for path in sorted((data / "ntrex").glob("*.txt")):
        language = NTREX[path.name.split(".")[1]]
        found += [(text, language) for text in path.read_text(encoding="utf-8").splitlines()[half::2][:each] if text.strip()]
    return found


def wordless(draw: Draw) -> list[str]:
    """Texts without words of any language: numbers, formulas, hashes, moves, code, marks, emoji, addresses."""
    pick, between = draw.random.choice, draw.between

    def hexes(count: int) -> str:
        return "".join(pick("0123456789abcdef") for _ in range(count))

    makers = (
        lambda: f"{between(1, 999)},{between(100, 999)}.{between(10, 99)}",
        lambda: f"{between(1, 28):02d}.{between(1, 12):02d}.{between(1990, 2030)} {between(0, 23)}:{between(10, 59)}",
        lambda: hexes(40),
        lambda: "".join(pick("ACGT") for _ in range(between(30, 80))),
        lambda: " ".join(pick(("👍", "🎉", "😀", "❤️", "🚀", "👩‍👩‍👧", "🇭🇺")) for _ in range(between(1, 6))),
        lambda: f"C{between(2, 12)}H{between(4, 20)}O{between(1, 6)}",
        lambda: "".join(pick("!?.,;:-_*#@/()[]{}") for _ in range(between(5, 30))),
        lambda: f"x^{between(2, 5)} + {between(2, 9)}x - {between(1, 99)} = 0",
        lambda: f"https://{pick(('a', 'cdn', 'img'))}{between(1, 9)}.example.org/{hexes(8)}/{between(1, 99)}.png",
        lambda: f"{hexes(8)}-{hexes(4)}-{hexes(4)}-{hexes(4)}-{hexes(12)}",
        lambda: "\n".join(f"{n} | {between(10, 99)} | {between(100, 999)}" for n in range(1, 6)),
        lambda: f"for(i=0;i<{between(5, 99)};i++){{a[i]=b[i]*{between(2, 9)};}}",
        lambda: f"1. e4 e5 2. Nf3 {pick(('Nc6', 'd6', 'Nf6'))} 3. B{pick(('b5', 'c4'))}",
        lambda: f"+36 {between(20, 70)} {between(100, 999)} {between(1000, 9999)}",
        lambda: f'{{"a": {between(1, 9)}, "b": [{between(1, 9)}, {between(1, 9)}]}}',
        lambda: pick(("... --- ...", "-.-. --.-", ".-- .... -.--")),
    )
    return [maker() for maker in makers for _ in range(8)]
