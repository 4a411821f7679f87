"""What stands beside our figures: one plain regular expression or list of words per kind of defect, as many tools ship them."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from functools import cache

from planted.rows import Row

REFUSAL = re.compile(
    r"as an ai|language model|i'm sorry|i am sorry|i cannot|i can't|unable to|sajnálom|nem tudok|désolé|lo siento|抱歉",
    re.IGNORECASE,
)
TEMPLATE = re.compile(r"###|<\|im_|\[/?INST\]|</s>|Human:|Assistant:|<\|endoftext\|>")
HTML = re.compile(r"</?[a-z]+[^>]*>|&[a-z]+;", re.IGNORECASE)
MOJIBAKE = re.compile("Ã|â€|Â|\ufffd")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
INPUT = re.compile(
    r"following|below|above|given (text|sentence|passage)|this (picture|image|paragraph)"
    r"|következő|alábbi|folgende|suivant|以下",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(r"\[[^\]]+\]|\{\{.*?\}\}|<your|TODO|XXX")
SUM = re.compile(r"(\d+(?:\.\d+)?)\s*([-+*/×])\s*(\d+(?:\.\d+)?)\s*=\s*(\d+(?:\.\d+)?)")
ENDS = tuple(".!?。！？:;)\"'”`…")


def _loop(row: Row) -> bool:
    text = row.response.encode()
    return len(text) > 100 and len(zlib.compress(text)) < 0.25 * len(text)


def _gibberish(row: Row) -> bool:
    text = row.response
    vowels = sum(letter in "aeiouyáéíóöőúüűäàèêAEIOU" for letter in text)
    return len(text) > 30 and (vowels < 0.2 * len(text) or any(len(word) > 30 for word in text.split()))


def _overlap(row: Row) -> bool:
    asked = set(re.findall(r"\w{4,}", (row.instruction or "").lower()))
    return bool(asked) and not asked & set(re.findall(r"\w{4,}", row.response.lower()))


def _wrong_sum(row: Row) -> bool:
    for a, sign, b, told in SUM.findall(row.response):
        x, y = float(a), float(b)
        value = {"+": x + y, "-": x - y, "*": x * y, "×": x * y, "/": x / y if y else 0.0}[sign]
        if abs(value - float(told)) > 0.01:
            return True
    return False


def _broken(row: Row) -> bool:
    asked = row.instruction or ""
    number = re.search(r"\b(\d+)\b", asked)
    if "JSON" in asked:
        try:
            json.loads(row.response)
        except ValueError:
            return True
        return False
    return bool(number) and len(row.response.splitlines()) != int(number[1])


def _wrong_language(row: Row) -> bool:
    """langdetect with a fixed seed on both sides; a text without a language differs from none."""
    asked, said = _language(row.instruction or row.response), _language(row.response)
    return None not in (asked, said) and asked != said


@cache
def _language(text: str) -> str | None:
    from langdetect import DetectorFactory, LangDetectException, detect

    DetectorFactory.seed = 0
    try:
        return detect(text)
    except LangDetectException:
        return None


def _echo(row: Row) -> bool:
    return bool(row.instruction) and row.response.strip() == (row.instruction or "").strip()


def _found(pattern: re.Pattern[str]) -> Callable[[Row], bool]:
    return lambda row: pattern.search(row.response) is not None


def _unended(row: Row) -> bool:
    return bool(row.response.strip()) and not row.response.rstrip().endswith(ENDS)


RULES: dict[str, Callable[[Row], bool]] = {
    "empty": lambda row: row.response == "",
    "whitespace": lambda row: not row.response.strip(),
    "echo": _echo,
    "cut_word": _unended,
    "cut_sentence": _unended,
    "open_fence": lambda row: row.response.count("```") % 2 == 1,
    "phrase_loop": _loop,
    "line_loop": _loop,
    "gibberish": _gibberish,
    "wrong_language": _wrong_language,
    "refusal": _found(REFUSAL),
    "boilerplate": _found(REFUSAL),
    "closing_talk": lambda row: "I hope this helps" in row.response,
    "half_refusal": _found(REFUSAL),
    "leaked_template": _found(TEMPLATE),
    "run_on": _found(TEMPLATE),
    "html_residue": _found(HTML),
    "mojibake": _found(MOJIBAKE),
    "control_characters": _found(CONTROL),
    "missing_input": lambda row: not row.context and INPUT.search(row.instruction or "") is not None,
    "placeholder": _found(PLACEHOLDER),
    "mismatch": _overlap,
    "incomplete_instruction": lambda row: (
        bool(row.instruction) and not (row.instruction or "").rstrip().endswith((".", "?", "!", ":"))
    ),
    "merged_instructions": lambda row: (row.instruction or "").count("?") > 1 or "\n2." in (row.instruction or ""),
    "not_available": lambda row: row.response.strip().lower() in {"n/a", "none", "null", "no output"},
    "stray_escapes": lambda row: "\\n" in row.response or '\\"' in row.response,
    "wrong_arithmetic": _wrong_sum,
    "broken_constraint": _broken,
    "email": _found(re.compile(r"\S+@\S+\.\w+")),
    "phone": _found(re.compile(r"\+?\d[\d\s().-]{7,}\d")),
    "card": _found(re.compile(r"\b(?:\d[ -]?){15}\d\b")),
    "iban": _found(re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9 ]{11,30}")),
    "ip": _found(re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b")),
    "mac": _found(re.compile(r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b")),
    "tax_hu": _found(re.compile(r"\b8\d{9}\b")),
    "health_hu": _found(re.compile(r"\b\d{3} ?\d{3} ?\d{3}\b")),
    "ssn_us": _found(re.compile(r"\b\d{3}-\d{2}-\d{4}\b")),
    "api_key": _found(re.compile(r"(sk-|ghp_|AKIA|api[_-]?key)", re.IGNORECASE)),
    "private_key": _found(re.compile("BEGIN .*PRIVATE KEY")),
}
