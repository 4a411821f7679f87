"""How often each check is right: planted defects, look-alikes, clean rows and labels people gave, beside plain baselines.

Rows and wordings come in two halves. Figures are of the reporting half; --show prints rows of the half for developing only.
Usage: python benchmarks/accuracy.py [--data FOLDER | --own] [--half report] [--write docs/benchmarks.md] [--second] [--show KIND]
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from baselines import RULES
from label_tables import labels_section
from planted.judged import key
from planted.kinds import KINDS, PERSONAL, Kind
from planted.rows import DEVELOP, REPORT, Row
from scene import FIRST, SECOND, Looked, Scene, build, scenes
from scoring import f1, macro_interval, share
from sections import write_section

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"

TITLES = {FIRST: "planted defects", SECOND: "second planted set"}
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
    lines = [
        "Four or so rows of look-alikes come from one wording and share its fate: the intervals of a group are wider than told.",
        "",
        "| rows | n | any finding % [95 %] | checks that fired |",
        "| --- | ---: | ---: | --- |",
    ]
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
        show(build(data, DEVELOP, name=SECOND if asked.second else FIRST, only=named), asked.show, asked.most)
        return
    half = DEVELOP if asked.half == "develop" else REPORT
    found = scenes(data, half, (SECOND,) if asked.second else (FIRST, SECOND))
    sections = {f"accuracy: {TITLES[name]}": kinds_table(scene) for name, scene in found.items()}
    if not asked.second:
        sections["accuracy: false alarms"] = alarms_table(found[FIRST])
        if data:
            sections["accuracy: labels people gave"] = labels_section(data, half)
    for name, body in sections.items():
        print(f"\n## {name}\n\n{body}")
        if asked.write:
            write_section(asked.write, name, body)


if __name__ == "__main__":
    main()
