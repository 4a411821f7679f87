"""The text of a card: what the data is, where it is from, how it was made, what the audit found and what it cannot say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from instructds.wording import counted

from .plots import LENGTHS, PLOTS, plots

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from instructds.report.model import CheckNumbers

    from .card_facts import Facts, Source

_SPECIAL = re.compile(r"[\\|<>`*\[\]#]|(?<![^\W_])_|_(?![^\W_])")  # an underscore within a word marks nothing up

_KINDS = {
    "sft": "demonstrations",
    "preference": "comparisons (chosen and rejected answers)",
    "feedback": "answers labelled good or bad",
    "prompt": "prompts without an answer",
}


def sections(facts: Facts) -> list[tuple[str, list[str]]]:
    """Name and lines of every section, in order; a section that would say nothing is left out."""
    made = [(name, write(facts)) for name, write in _SECTIONS]
    return [(name, lines) for name, lines in made if lines]


def cell(value: object) -> str:
    """A value as Markdown text that cannot break out of its place."""
    shown = f"{value:,}" if isinstance(value, int) else str(value)
    shown = "".join(character if character.isprintable() else " " for character in shown)
    return _SPECIAL.sub(r"\\\g<0>", shown)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]], words: int = 1) -> list[str]:
    """A Markdown table whose first `words` columns are text and the others numbers."""
    marks = ["---" if place < words else "---:" for place in range(len(heads))]
    lines = ["| " + " | ".join(heads) + " |", "| " + " | ".join(marks) + " |"]
    return lines + ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]


def percent(share: float | None) -> str:
    """A share with two decimals; null = not measured."""
    return "not measured" if share is None else f"{100 * share:.2f} %"


def _title(facts: Facts) -> list[str]:
    return [f"# {cell(facts.name)}"]


def _about(facts: Facts) -> list[str]:
    kinds = [f"{count.rows:,} {_KINDS.get(count.value or '', 'of no kind')}" for count in facts.report.kinds.named]
    languages = f" in {', '.join(map(cell, facts.languages))}" if facts.languages else ""
    audited = "built and audited" if facts.report.checks else "built"
    made = f"{audited} with instructds {cell(facts.version)} on {cell(facts.created[:10])}"
    lines = [
        f"{counted(facts.kept, 'record')} of instruction data{languages}, {made}.",
        f"Before selection: {counted(facts.report.rows, 'record')} ({', '.join(kinds) or 'none'}).",
    ]
    if facts.repo is not None:
        lines += ["", "```python", "from datasets import load_dataset", "", f'rows = load_dataset("{facts.repo}")', "```"]
    return lines


def _contents(facts: Facts) -> list[str]:
    rows = [(config.name, split.name, split.rows) for config in facts.configs for split in config.splits]
    lines = ["## Contents", "", *table(("configuration", "split", "rows"), rows, words=2), ""]
    lines += ["`messages` holds the conversation, `provenance` where a record came from and how it was made, `license` its own"]
    lines += [
        "licence, `findings` and `signals` what the audit said of it, `extra` every other field of the source row as JSON."
    ]
    if any(config.name == "rejected" for config in facts.configs):
        lines += ["Records that were left out stand in the configuration `rejected`, each with its reasons."]
    return lines


def _sources(facts: Facts) -> list[str]:
    heads = ("source", "made", "by", "licence", "rows read", "records", "rejected")
    rows = [
        (
            source.name,
            source.method.replace("_", " "),
            source.author or "not stated",
            source.license or "unknown",
            source.rows_in,
            source.records,
            source.rejected,
        )
        for source in facts.sources
    ]
    lines = ["## Sources", "", *table(heads, rows, words=4)]
    counts = facts.report.languages
    told = [f"{cell(count.value) if count.value else 'not known'} {count.rows:,}" for count in counts.named]
    rest = [f"{counts.distinct - len(told):,} more {counts.other_rows:,}"] if counts.other_rows else []
    return [*lines, "", f"Records by language: {', '.join([*told, *rest]) or 'none'}."]


def _licence(facts: Facts) -> list[str]:
    found = [f"{cell(name) if name else 'unknown'} ({counted(rows, 'record')})" for name, rows in facts.licences.items()]
    return ["## Licence", "", f"Licences of the records: {', '.join(found) or 'none'}.", *facts.licence.told]


def _made(facts: Facts) -> list[str]:
    lines = [
        "## How it was made",
        "",
        f"With instructds {cell(facts.version)}; `instructds run FILE` makes it again from this file",
    ]
    lines += [
        "(`root` is the folder of the local source files):",
        "",
        *_fenced(facts.pipeline, "yaml"),
    ]
    if facts.limit is not None:
        lines += ["", f"At most {counted(facts.limit, 'row of each source was', 'rows of each source were')} read."]
    return lines


def _audit(facts: Facts) -> list[str]:
    report = facts.report
    if not report.checks:
        return ["## Audit", "", "Not audited: the pipeline has no stage `audit`."]
    heads = ("check", "severity", "rows", "of", "rate", "95 % interval from", "to")
    found = sorted((check for check in report.checks if check.rows), key=lambda check: (-check.rows, check.check))
    lines = ["## Audit", ""]
    lines += [f"{report.flagged:,} of {counted(report.audited, 'record')} have a finding, those that were left out included."]
    lines += ["Intervals are exact (Clopper and Pearson)."]
    lines += ["", *table(heads, [_rate(check) for check in found], words=2)] if found else []
    clean = sorted(check.check for check in report.checks if not check.rows)
    if clean:
        high = max(check.high for check in report.checks if not check.rows)
        lines += ["", f"Found nowhere (rate at most {percent(high)}): {', '.join(map(cell, clean))}."]
    return lines


def _rate(check: CheckNumbers) -> tuple[object, ...]:
    ends = (percent(check.rate), percent(check.low), percent(check.high))
    return (check.check, check.severity or "", check.rows, check.audited, *ends)


def _removed(facts: Facts) -> list[str]:
    lines = ["## What was left out", "", f"{counted(facts.dropped, 'record')}; a record may have several reasons.", ""]
    lines += [f"- {counted(rows, 'record')}: {cell(reason)}" for reason, rows in facts.dropped_by.items()]
    rejected = sum(source.rejected for source in facts.sources)
    return [*lines, *([""] if facts.dropped_by else []), f"{counted(rejected, 'source row')} became no record."]


def _not_measured(facts: Facts) -> list[str]:
    missing = [(one.what, one.why) for one in facts.report.not_measured]
    return ["## What was not measured", "", *(f"- {cell(what)}: {cell(why)}" for what, why in missing)] if missing else []


def _spread(facts: Facts) -> list[str]:
    names = plots(facts.report)
    titles = {"records.svg": "Records by provenance and language", f"{LENGTHS}.svg": "Words of an answer"}
    return ["## Distributions", "", *(f"![{titles[name]}]({PLOTS}/{name})" for name in names)] if names else []


def _limits(facts: Facts) -> list[str]:
    lines = ["- Checks find what they know. A record without a finding is not thereby right, true or harmless."]
    lines += ["- How a record was made is what its source says; nobody verified it."]
    unknown = next((count.rows for count in facts.report.methods.named if count.value == "unknown"), 0)
    if unknown:
        lines.append(f"- Of {counted(unknown, 'record')} it is not known how they were made.")
    if nameless := facts.licences.get(None):
        lines.append(f"- {counted(nameless, 'record has', 'records have')} no known licence.")
    lines += [f"- Source {cell(one.name)} was not read: {cell(one.skipped)}." for one in facts.sources if one.skipped]
    return ["## Known limits", "", *lines]


def _citations(facts: Facts) -> list[str]:
    lines = []
    for source in facts.sources:
        for place in source.places:
            revision = f", revision {cell(source.revision)}" if source.revision else ""
            lines.append(f"- {cell(source.name)}: {_address(place)}{revision}{_by(source)}")
    for source in facts.sources:
        if source.citation:
            lines += [*([""] if lines else []), f"{cell(source.name)}:", "", *_fenced(source.citation, "bibtex")]
    return ["## Sources to cite", "", *lines] if lines else []


def _fenced(text: str, kind: str) -> list[str]:
    """Text that cannot end its fence; control characters of it become blanks."""
    safe = "".join(character if character.isprintable() or character == "\n" else " " for character in text.strip())
    longest = max((len(run) for run in re.findall(r"`+", safe)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence + kind, *safe.split("\n"), fence]


def _by(source: Source) -> str:
    return f", by {cell(source.author)}" if source.author else ""


def _address(place: str) -> str:
    if place.startswith(("https://", "http://")):
        safe_address = re.sub(r"[<>\s]", "", place)
        return f"<{safe_address}>"
    name = place.removeprefix("hf://datasets/")
    repo = "/".join(name.split("@", 1)[0].split(":", 1)[0].split("/")[:2])
    safe = re.fullmatch(r"[\w.-]+/[\w.-]+", repo)
    return f"[{cell(name)}](https://huggingface.co/datasets/{repo})" if safe else cell(name)


def _changelog(facts: Facts) -> list[str]:
    return ["## Changelog", "", *facts.changes] if facts.changes else []


_SECTIONS: tuple[tuple[str, Callable[[Facts], list[str]]], ...] = (
    ("title", _title),
    ("about", _about),
    ("contents", _contents),
    ("sources", _sources),
    ("licence", _licence),
    ("making", _made),
    ("audit", _audit),
    ("distributions", _spread),
    ("removed", _removed),
    ("not_measured", _not_measured),
    ("limits", _limits),
    ("citations", _citations),
    ("changelog", _changelog),
)
