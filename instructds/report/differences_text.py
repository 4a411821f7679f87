"""A comparison in words: for the terminal, and as lines of a changelog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.wording import counted

from .differences_rules import has_shifted

if TYPE_CHECKING:
    from .differences import Change, Comparison, Shift, Side

_SHOWN, _LETTERS, _FIELDS = 3, 70, 8

_SAID = {
    "added": "added",
    "removed": "removed",
    "dropped": "dropped, with reasons",
    "restored": "restored after having been dropped",
}
_PARTS = {"text": "text", "label": "label", "score": "scores", "metadata": "metadata", "split": "split"}


def summary(comparison: Comparison) -> str:
    """What differs, some examples of each kind, which distributions moved, and what was not compared."""
    counts, base = comparison.counts, max(1, comparison.old.rows)
    lines = [f"{_edition(comparison, 'old')} -> {_edition(comparison, 'new')}", ""]
    for kind in ("added", "removed", "dropped", "restored", "changed"):
        found = getattr(counts, kind)
        lines.append(f"  {kind:10} {found:>10,}  {100 * found / base:6.2f} %")
        if kind == "changed":
            lines += [f"    {what:8} {getattr(counts, what):>10,}" for what in _PARTS if getattr(counts, what)]
    lines.append(f"  {'unchanged':10} {counts.unchanged:>10,}  {100 * counts.unchanged / base:6.2f} %")
    if counts.reordered:
        lines.append(f"  {counted(counts.reordered, 'record stands', 'records stand')} in another order")
    if comparison.fields:
        named = ", ".join(f"{one.name} ({one.rows:,})" for one in comparison.fields[:_FIELDS])
        lines += ["", f"fields that changed: {named}"]
    lines += _examples(comparison)
    moved = [_shift(shift) for shift in comparison.shifts if has_shifted(shift)]
    lines += ["", "distributions that moved:", *(f"  {line}" for line in moved)] if moved else []
    if comparison.not_compared:
        lines += ["", "not compared:", *(f"  {one.what}: {one.why}" for one in comparison.not_compared)]
    return "\n".join(lines)


def changelog(comparison: Comparison) -> list[str]:
    """Lines of Markdown, without their bullets, that say what is new in the new edition; one line when nothing is.

    Example:
        >>> import instructds as ids
        >>> rows = [{"instruction": "Mondj egy színt!", "output": "Kék."}, {"instruction": "És egy fát?", "output": "Tölgy."}]
        >>> changelog(ids.compare(rows[:1], rows))
        ['1 record added (1 → 2).']
    """
    counts = comparison.counts
    lines: list[str] = []
    for kind, said in _SAID.items():
        found = getattr(counts, kind)
        if found:
            grown = f" ({comparison.old.rows:,} → {comparison.new.rows:,})" if not lines else ""
            lines.append(f"{_records(found)} {said}{grown}.")
    if counts.changed:
        parts = [f"{name} in {getattr(counts, what):,}" for what, name in _PARTS.items() if getattr(counts, what)]
        lines.append(f"{_records(counts.changed)} changed: {', '.join(parts)}.")
    lines += [f"Distribution moved: {_shift(shift)}." for shift in comparison.shifts if has_shifted(shift)]
    return lines or ["No record changed."]


def _records(count: int) -> str:
    return f"{count:,} record{'' if count == 1 else 's'}"


def _edition(comparison: Comparison, which: str) -> str:
    edition = comparison.old if which == "old" else comparison.new
    rejected = "" if edition.rejected is None else f", {edition.rejected:,} rejected"
    return f"{edition.name} ({counted(edition.rows, 'record')}{rejected})"


def _examples(comparison: Comparison) -> list[str]:
    lines: list[str] = []
    for kind in ("removed", "dropped", "added", "restored", "changed"):
        found = [row for row in comparison.rows if row.kind == kind][:_SHOWN]
        lines += ["", f"{kind}:", *(line for row in found for line in _example(row))] if found else []
    return lines


def _example(row: Change) -> list[str]:
    old, new = row.old, row.new
    what = "" if not row.what else f" {', '.join(row.what)}"
    lines = [f"  {_place(new or old)}{what}"]
    if old is not None and new is not None and "text" in row.what:
        lines += [f"    - {_line(old, new)}", f"    + {_line(new, old)}"]
    else:
        lines.append(f"    {_line(new or old, None)}")
    lines += [f"    {one.name}: {_cut(one.old)} -> {_cut(one.new)}" for one in row.fields[:_SHOWN]]
    return lines + [f"    {reason}" for reason in row.reasons]


def _place(side: Side | None) -> str:
    assert side is not None
    return " ".join(part for part in (side.id, side.row) if part)


def _line(side: Side | None, other: Side | None) -> str:
    """The beginning of a record, or of the part of it that the other edition has otherwise."""
    assert side is not None
    mine = [turn.content or "" for turn in (*side.messages, *(side.rejected or ()))]
    theirs = [] if other is None else [turn.content or "" for turn in (*other.messages, *(other.rejected or ()))]
    place = next((n for n, text in enumerate(mine) if other is not None and (n >= len(theirs) or text != theirs[n])), 0)
    text, against = mine[place] if mine else "", theirs[place] if place < len(theirs) else ""
    start = next((n for n, pair in enumerate(zip(text, against, strict=False)) if pair[0] != pair[1]), 0) if other else 0
    return _cut(("…" if start > _LETTERS // 2 else "") + text[max(0, start - _LETTERS // 2) if start > _LETTERS // 2 else 0 :])


def _cut(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _LETTERS else text[: _LETTERS - 1] + "…"


def _shift(shift: Shift) -> str:
    if shift.test == "kolmogorov_smirnov":
        return f"{shift.name}, median {shift.old_median:g} → {shift.new_median:g} (effect {shift.effect:+.2f})"
    most = shift.values[0]
    shares = f"{100 * most.old_share:.1f} % → {100 * most.new_share:.1f} %"
    return f"{shift.name}, {most.value or 'not stated'} {shares} (effect {shift.effect:.2f})"
