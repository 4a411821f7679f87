"""The tables of figures on labels that people gave: refusals, personal data, sums that hold, languages."""

from __future__ import annotations

from pathlib import Path

import labelled
from baselines import REFUSAL, RULES
from planted.rows import Row
from planted.second_personal import EVERY, NAMES, NOBODYS, second_personal
from scene import look
from scoring import f1, share


def labels_section(data: Path, half: int) -> str:
    """Figures on labels that people gave."""
    parts = [_refusals(data, half), _personal(data, half), _second_personal(half), _sums(data, half), _languages(data, half)]
    return "\n\n".join(part for part in parts if part)


def _refusals(data: Path, half: int) -> str:
    told = {
        "Refusals, XSTest completions with human labels:": labelled.refusals(data, half),
        "Refusals in the manner of many assistants and their look-alikes, in 20 languages, labelled by their authors:": (
            labelled.own_refusals(half)
        ),
        "Refusals of tasks of the types that XSTest has, in 20 languages, written and labelled for this project:": (
            labelled.refusals_by_type(half)
        ),
    }
    return "\n\n".join(_refusal_table(title, found) for title, found in told.items() if found)


def _refusal_table(title: str, found: list[tuple[Row, str]]) -> str:
    looked = look([row for row, _ in found])
    lines = [
        title,
        "",
        "| flagged by | positive | n | precision | recall % [95 %] | F1 |",
    ]
    lines.append("| --- | --- | ---: | ---: | ---: | ---: |")
    rules = {
        "refusal": [("refusal" in checks) for checks in looked.checks],
        "refusal or half_refusal": [bool(checks & {"refusal", "half_refusal"}) for checks in looked.checks],
        "list of phrases": [REFUSAL.search(row.response) is not None for row in looked.rows],
        "always": [True] * len(looked.rows),
    }
    for positive in (("2_full_refusal",), ("2_full_refusal", "3_partial_refusal")):
        truth = [label in positive for _, label in found]
        for name, flags in rules.items():
            hits = sum(flag and true for flag, true in zip(flags, truth, strict=True))
            alarms, count = sum(flags) - hits, sum(truth)
            right = f"{hits / (hits + alarms):.3f}" if hits + alarms else "-"
            what = "full" if len(positive) == 1 else "full or partial"
            lines.append(f"| {name} | {what} | {count} | {right} | {share(hits, count)} | {f1(hits, count, alarms):.3f} |")
    return "\n".join(lines)


def _personal(data: Path, half: int) -> str:
    rows, spans = labelled.personal(data, half)
    if not rows:
        return ""
    looked = look(rows)
    lines = ["Personal data, Presidio's synthetic sentences; a span is found when a finding of its kind overlaps it:", ""]
    lines += [
        "| kind | n | recall % [95 %] | findings on no labelled span of any structured kind |",
        "| --- | ---: | ---: | ---: |",
    ]
    for kind, names in labelled.SPANS.items():
        mine = [span for span in spans if span.kind == kind]
        hits = sum(
            any(
                place["check"] in names and place["start"] < span.end and place["end"] > span.start
                for place in looked.places[span.row]
            )
            for span in mine
        )
        stray = sum(
            not any(span.row == row and place["start"] < span.end and place["end"] > span.start for span in spans)
            for row, places in enumerate(looked.places)
            for place in places
            if place["check"] in names
        )
        lines.append(f"| {kind} | {len(mine)} | {share(hits, len(mine))} | {stray} |")
    return "\n".join(lines)


_SECOND_PERSONAL = (
    "Personal data, a second planted set in many languages, two rows to a sentence. Its author had read the checks, so it is "
    "no stranger's set. `ip` and `none` are not unseen: impossible addresses were taken out of the set after a first run on "
    "this half, and versions behind `upgrade` were spared once it was known which check had fired on it."
)


def _second_personal(half: int) -> str:
    planted = second_personal(half)
    looked = look([one.row for one in planted])
    lines = [
        _SECOND_PERSONAL,
        "",
        "| kind | n | recall % [95 %] | told to the character % | rows | findings beside the planted values |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for kind in (*NAMES, NOBODYS):
        rows = [(one, places) for one, places in zip(planted, looked.places, strict=True) if one.kind == kind]
        hits = exact = stray = 0
        for one, places in rows:
            found = [(place["start"], place["end"], place["check"]) for place in places if place["check"] in EVERY]
            for start, end in one.spans:
                told = [(first, last) for first, last, check in found if check in NAMES[kind] and first < end and last > start]
                hits, exact = hits + bool(told), exact + ((start, end) in told)
            stray += sum(not any(first < end and last > start for start, end in one.spans) for first, last, _ in found)
        count = sum(len(one.spans) for one, _ in rows)
        figures = f"{share(hits, count)} | {100 * exact / count:.1f}" if count else "- | -"
        lines.append(f"| {kind} | {count} | {figures} | {len(rows)} | {stray} |")
    return "\n".join(lines)


def _sums(data: Path, half: int) -> str:
    rows = labelled.sums(data, half)
    if not rows:
        return ""
    looked = look(rows)
    mine = sum(looked.hits(frozenset({"wrong_arithmetic"})))
    plain = sum(RULES["wrong_arithmetic"](row) for row in rows)
    return (
        f"Solutions of GSM8K, whose equations hold: `wrong_arithmetic` flags {share(mine, len(rows))} % of {len(rows)} rows, "
        f"the plain rule {share(plain, len(rows))} %; any check {share(sum(map(bool, looked.checks)), len(rows))} %."
    )


def _languages(data: Path, half: int) -> str:
    from langdetect import DetectorFactory

    DetectorFactory.seed = 0
    lines = [
        "Language, FLORES-dev and NTREX sentences with the language they were written in; `langdetect` on every fourth text:",
        "",
        "| texts | n | right % [95 %] | undetermined % | langdetect: n | right % [95 %] |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, pairs in labelled.languages(data, half, 60).items():
        if not pairs:
            continue
        told = _detected([text for text, _ in pairs])
        right = sum(_same(tag, language) for tag, (_, language) in zip(told, pairs, strict=True))
        peers = pairs[::4]
        peer = sum(_same(_langdetect(text), language) for text, language in peers)
        unsure = f"{100 * sum(tag == 'und' for tag in told) / len(told):.1f}"
        lines.append(
            f"| {name} | {len(pairs)} | {share(right, len(pairs))} | {unsure} | {len(peers)} | {share(peer, len(peers))} |"
        )
    return "\n".join(lines)


def _detected(texts: list[str]) -> list[str]:
    import pyarrow as pa

    from instructds.signals.language import detect

    return detect(pa.array(texts, pa.large_string()))[0].to_pylist()


def _langdetect(text: str) -> str:
    from langdetect import LangDetectException, detect

    try:
        return detect(text)
    except LangDetectException:
        return "zxx"


def _same(tag: str, language: str) -> bool:
    """Whether two tags name one language, without its region; Bokmål and Norwegian count as one."""
    first = tag.partition("-")[0]
    return first == language or {first, language} == {"no", "nb"}
