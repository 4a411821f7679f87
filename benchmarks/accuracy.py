"""How often each check is right: planted defects, look-alikes, clean rows and labels people gave, beside plain baselines.

Rows and wordings come in two halves. Figures are of the reporting half; --show prints rows of the half for developing only.
Usage: python benchmarks/accuracy.py [--data FOLDER | --own] [--half report] [--write docs/benchmarks.md] [--second] [--show KIND]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import labelled
from baselines import REFUSAL, RULES
from planted.judged import key, rightly
from planted.kinds import KINDS, PERSONAL, Kind, clean_rows, lookalikes, personal_kinds, planted_rows
from planted.rows import DEVELOP, REPORT, Row, records
from planted.second import hosts, second_kinds, second_rows
from scoring import f1, macro_interval, share
from sections import write_section

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
COUNT, COUNT_SECOND, COUNT_PERSONAL = 120, 100, 60


@dataclass(frozen=True, slots=True)
class Looked:
    """Rows with the checks that flagged each, and the places of the findings."""

    rows: list[Row]
    checks: list[frozenset[str]]
    places: list[list[dict]]

    def hits(self, names: frozenset[str]) -> list[bool]:
        return [not names.isdisjoint(found) for found in self.checks]

    def part(self, wanted: Callable[[Row], bool]) -> Looked:
        kept = [place for place, row in enumerate(self.rows) if wanted(row)]
        return Looked([self.rows[k] for k in kept], [self.checks[k] for k in kept], [self.places[k] for k in kept])


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is looked at once: the planted rows by kind, the clean rows and the look-alikes."""

    planted: dict[str, Looked]
    clean: Looked
    """With the findings that a person judged to be right taken out; `raw` has them."""
    raw: Looked
    alike: Looked
    kinds: tuple[Kind, ...]


def look(rows: Sequence[Row]) -> Looked:
    """What the whole default audit finds in the rows."""
    from instructds.stages.audit import Audit

    table = Audit(signals=()).apply(records(rows))
    found = [places or [] for places in table.column("findings").to_pylist()]
    return Looked(list(rows), [frozenset(place["check"] for place in places) for places in found], found)


def build(data: Path | None, half: int, count: int = COUNT, *, second: bool = False, only: str = "") -> Scene:
    """Make the rows of a half, of the first or the second set and of all kinds or one, and look at all of them in one go."""
    clean, alike = clean_rows(data, half), lookalikes(half)
    kinds = tuple(kind for kind in (second_kinds() if second else (*KINDS, *personal_kinds())) if only in ("", kind.name))
    if second:
        pool = hosts(data, half)
        planted = {kind.name: second_rows(kind, pool, half, min(count, COUNT_SECOND)) for kind in kinds}
    else:
        planted = {
            kind.name: planted_rows(kind, clean, data, half, count if kind in KINDS else min(count, COUNT_PERSONAL))
            for kind in kinds
        }
    rows = [*clean, *alike, *(row for rows in planted.values() for row in rows)]
    looked, place, parts = look(rows), 0, []
    for size in (len(clean), len(alike), *(len(planted[kind.name]) for kind in kinds)):
        parts.append(
            Looked(rows[place : place + size], looked.checks[place : place + size], looked.places[place : place + size])
        )
        place += size
    named = {kind.name: part for kind, part in zip(kinds, parts[2:], strict=True)}
    return Scene(named, _judged(parts[0]), parts[0], parts[1], kinds)


def _judged(looked: Looked) -> Looked:
    right = rightly()
    left = [checks - right.get(key(row), frozenset()) for row, checks in zip(looked.rows, looked.checks, strict=True)]
    return Looked(looked.rows, left, looked.places)


COLUMNS = (
    "kind",
    "n",
    "recall % [95 %]",
    "precision",
    "F1",
    "alarms on clean % [95 %]",
    "on look-alikes %",
    "rule F1",
    "all F1",
)


def kinds_table(scene: Scene) -> str:
    """Recall, precision, F1 and false alarms per kind, beside a plain rule and beside flagging everything."""
    others = [*scene.clean.rows, *scene.alike.rows]
    ours, plain, every = [], [], []
    lines = [f"| {' | '.join(COLUMNS)} |", "| --- |" + " ---: |" * (len(COLUMNS) - 1)]
    for kind in scene.kinds:
        mine = scene.planted[kind.name].hits(kind.checks), [*scene.clean.hits(kind.checks), *scene.alike.hits(kind.checks)]
        rule = [[RULES[kind.name](row) for row in rows] for rows in (scene.planted[kind.name].rows, others)]
        if kind.main:
            ours.append(mine)
            plain.append((rule[0], rule[1]))
        if kind.name in RULES and kind.name not in PERSONAL:
            every.append(f1(sum(mine[0]), len(mine[0]), sum(mine[1])))
        lines.append(_kind_line(kind, mine, rule, len(scene.clean.rows)))
    mean, low, high = macro_interval(ours)
    base = macro_interval(plain)
    told = (
        f"Macro F1 over the {len(ours)} main kinds (bold): **{mean:.3f}** [{low:.3f}, {high:.3f}]; plain rules {base[0]:.3f} "
        f"[{base[1]:.3f}, {base[2]:.3f}]. Over all {len(every)} kinds but personal data: {sum(every) / len(every):.3f}."
    )
    return "\n".join([told, "", *lines])


def _kind_line(kind: Kind, mine: tuple[list[bool], list[bool]], rule: list[list[bool]], clean: int) -> str:
    hits, count, alarms, others = sum(mine[0]), len(mine[0]), sum(mine[1]), len(mine[1])
    alike = mine[1][clean:]
    mark = "**" if kind.main else ""
    cells = (
        f"{mark}{kind.name}{mark}{'' if kind.checks & _known() else ' (no check)'}",
        count,
        share(hits, count),
        f"{hits / (hits + alarms):.3f}" if hits + alarms else "-",
        f"{f1(hits, count, alarms):.3f}",
        share(alarms - sum(alike), clean),
        f"{100 * sum(alike) / len(alike):.1f}",
        f"{f1(sum(rule[0]), count, sum(rule[1])):.3f}",
        f"{f1(count, count, others):.3f}",
    )
    return f"| {' | '.join(map(str, cells))} |"


def _known() -> frozenset[str]:
    from instructds.checks.base import default_checks

    return frozenset(default_checks())


def alarms_table(scene: Scene) -> str:
    """Rows with any finding at all, over all checks together: per source of clean rows and per group of look-alikes."""
    lines = ["| rows | n | any finding % [95 %] | checks that fired |", "| --- | ---: | ---: | --- |"]
    lines.append(_alarm_line("all clean rows, before a person judged the findings", scene.raw))
    for title, looked, field in (("clean", scene.clean, "source"), ("look-alike", scene.alike, "group")):
        lines.append(_alarm_line(f"**all {title} rows**", looked))
        names = dict.fromkeys(getattr(row, field) for row in looked.rows)
        parts = [(name, looked.part(lambda row, name=name, field=field: getattr(row, field) == name)) for name in names]
        lines += [_alarm_line(f"{title}: {name}", part) for name, part in parts]
    return "\n".join(lines)


def _alarm_line(name: str, looked: Looked) -> str:
    fired = Counter(check for checks in looked.checks for check in checks)
    told = ", ".join(f"{check} {count}" for check, count in sorted(fired.items(), key=lambda item: (-item[1], item[0])))
    return f"| {name} | {len(looked.rows)} | {share(sum(map(bool, looked.checks)), len(looked.rows))} | {told or '-'} |"


def labels_section(data: Path, half: int) -> str:
    """Figures on labels that people gave."""
    parts = [_refusals(data, half), _personal(data, half), _sums(data, half), _languages(data, half)]
    return "\n\n".join(part for part in parts if part)


def _refusals(data: Path, half: int) -> str:
    told = {
        "Refusals, XSTest completions with human labels:": labelled.refusals(data, half),
        "Refusals in the manner of many assistants and their look-alikes, in 20 languages, labelled by their authors:": (
            labelled.own_refusals(half)
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


def show(scene: Scene, name: str, most: int) -> None:
    """Print what the checks of a kind missed and where they raised false alarms, for who writes them."""
    kind = next((kind for kind in scene.kinds if kind.name == name), None)
    names = kind.checks if kind else frozenset({name})
    if kind:
        part = scene.planted[name]
        missed = [(row, checks) for row, checks, hit in zip(part.rows, part.checks, part.hits(names), strict=True) if not hit]
        print(f"== {name}: {len(missed)} of {len(part.rows)} missed")
        for row, checks in missed[:most]:
            _print(row, checks)
    for title, looked in (("clean", scene.clean), ("look-alikes", scene.alike)):
        alarms = [(row, checks) for row, checks, hit in zip(looked.rows, looked.checks, looked.hits(names), strict=True) if hit]
        print(f"== {name}: {len(alarms)} false alarms on {len(looked.rows)} {title}")
        for row, checks in alarms[:most]:
            _print(row, checks)


def _print(row: Row, checks: frozenset[str]) -> None:
    said = row.response if len(row.response) < 400 else f"{row.response[:200]} [...] {row.response[-190:]}"
    print(f"-- {row.language} {row.source} {row.group} {sorted(checks)} {key(row)}")
    print(f"   asked: {(row.instruction or '')[:300]!r}\n   said:  {said!r}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, default=DATA, help="folder of real data sets")
    options.add_argument("--own", action="store_true", help="only the rows written for this project")
    options.add_argument("--half", choices=("develop", "report"), default="report")
    options.add_argument("--write", type=Path)
    options.add_argument("--show", metavar="KIND", help="print misses and false alarms of a kind or a check, developing half")
    options.add_argument("--most", type=int, default=20)
    options.add_argument("--second", action="store_true", help="the second set of planted defects alone")
    asked = options.parse_args()
    data = None if asked.own or not asked.data.is_dir() else asked.data
    if asked.show:
        named = asked.show if asked.show in {kind.name for kind in KINDS} else ""
        show(build(data, DEVELOP, second=asked.second, only=named), asked.show, asked.most)
        return
    half = DEVELOP if asked.half == "develop" else REPORT
    second = "accuracy: second planted set"
    if asked.second:
        sections = {second: kinds_table(build(data, half, second=True))}
    else:
        scene = build(data, half)
        sections = {"accuracy: planted defects": kinds_table(scene), "accuracy: false alarms": alarms_table(scene)}
        sections[second] = kinds_table(build(data, half, second=True))
        if data:
            sections["accuracy: labels people gave"] = labels_section(data, half)
    for name, body in sections.items():
        print(f"\n## {name}\n\n{body}")
        if asked.write:
            write_section(asked.write, name, body)


if __name__ == "__main__":
    main()
