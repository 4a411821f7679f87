"""A comparison as one page without scripts and without anything from elsewhere: counts, shifts, both texts side by side."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from itertools import zip_longest
from typing import TYPE_CHECKING

from instructds.wording import counted

from .differences import KINDS, WHATS
from .differences_inline import marked, shown
from .differences_rules import has_shifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .differences import Change, Comparison, Edition, Shift, Side, Turn

SHOWN = 300
"""Records of each kind that stand on the page."""

_STYLE = """
:root{color-scheme:light dark;--edge:#d0d7de;--soft:#f6f8fa;--del:#ffd7d5;--ins:#c8f2d0;--word:#57606a}
@media(prefers-color-scheme:dark){:root{--edge:#3d444d;--soft:#1b2028;--del:#6b2320;--ins:#1d5a2c;--word:#9198a1}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;max-width:1200px;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;overflow-wrap:anywhere}h2{font-size:1.1rem;margin:1.6rem 0 .5rem}
small,.word{color:var(--word)}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem}
.tiles div{border:1px solid var(--edge);border-radius:6px;padding:.4rem .8rem;min-width:6.5rem}
.tiles b{display:block;font-size:1.25rem}
.wide{overflow-x:auto}
table{border-collapse:collapse}th,td{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--edge)}
td.n{text-align:right;font-variant-numeric:tabular-nums}
details>summary{cursor:pointer;font-size:1.1rem;font-weight:600;margin:1rem 0 .5rem}
article{border:1px solid var(--edge);border-radius:6px;margin:.6rem 0;overflow:hidden}
article>header{background:var(--soft);padding:.3rem .6rem;overflow-wrap:anywhere}
.chip{border:1px solid var(--edge);border-radius:1em;padding:0 .5em;margin-right:.3em;font-size:.85em}
.pair{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--edge)}
.one{border-top:1px solid var(--edge)}
.text{padding:.4rem .6rem;white-space:pre-wrap;overflow-wrap:anywhere;min-width:0}
.text>div{unicode-bidi:isolate}
code{background:var(--soft);border:1px solid var(--edge);border-radius:3px;font-size:.8em;padding:0 .2em}
.pair>.text+.text{border-left:1px solid var(--edge)}
.text>.word{display:block;font-size:.8em}
del{background:var(--del);text-decoration:none}ins{background:var(--ins);text-decoration:none}
.fields{padding:.3rem .6rem;border-top:1px solid var(--edge);overflow-wrap:anywhere}
@media(max-width:700px){.pair{grid-template-columns:1fr}.pair>.text+.text{border-left:0;border-top:1px dashed var(--edge)}}
"""


def page(comparison: Comparison) -> str:
    """The whole page."""
    body = "\n".join(_body(comparison))
    digest = b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Comparison: {_plain(comparison.old.name)} → {_plain(comparison.new.name)}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _body(comparison: Comparison) -> Iterator[str]:
    yield f"<h1>{_plain(comparison.old.name)} → {_plain(comparison.new.name)}</h1>"
    yield f"<p>{_edition(comparison.old)} before, {_edition(comparison.new)} now.</p>"
    yield _tiles(comparison)
    if comparison.fields:
        named = ", ".join(f"{_plain(one.name)} <small>({one.rows:,})</small>" for one in comparison.fields)
        yield f"<h2>Fields that changed</h2><p>{named}</p>"
    yield _shifts(comparison.shifts)
    if comparison.not_compared:
        lines = "".join(f"<li>{_plain(one.what)}: {_plain(one.why)}</li>" for one in comparison.not_compared)
        yield f"<h2>Not compared</h2><ul>{lines}</ul>"
    unread = [
        f"<li>{_plain(side.name)}: {_plain(told)}</li>" for side in (comparison.old, comparison.new) for told in side.unread
    ]
    if unread:
        yield f"<h2>Could not be read</h2><ul>{''.join(unread)}</ul>"
    for kind in KINDS:
        yield from _section(comparison, kind)


def _edition(edition: Edition) -> str:
    rejected = "" if edition.rejected is None else f", {edition.rejected:,} rejected,"
    return f"{counted(edition.rows, 'record')}{rejected}"


def _tiles(comparison: Comparison) -> str:
    counts = comparison.counts
    names = [*KINDS, *(what for what in WHATS if getattr(counts, what)), "unchanged", "reordered"]
    tiles = (f"<div><b>{getattr(counts, name):,}</b>{'· ' if name in WHATS else ''}{name}</div>" for name in names)
    return f'<div class="tiles">{"".join(tiles)}</div>'


def _shifts(shifts: Sequence[Shift]) -> str:
    lines = []
    for shift in sorted(shifts, key=lambda one: -abs(one.effect or 0)):
        moved = "moved" if has_shifted(shift) else "" if shift.p is not None else "not measured"
        middles = " → ".join("-" if value is None else f"{value:g}" for value in (shift.old_median, shift.new_median))
        if shift.test == "chi_square":
            middles = ", ".join(
                f"{_plain(one.value or 'not stated')} {100 * one.old_share:.1f} → {100 * one.new_share:.1f} %"
                for one in shift.values[:3]
            )
        numbers = "".join(
            f'<td class="n">{"-" if value is None else format(value, ".3g")}' for value in (shift.effect, shift.p)
        )
        lines.append(f"<tr><td>{_plain(shift.name)}<td>{middles}{numbers}<td>{moved}")
    head = "<tr><th>distribution<th>median, or shares that moved most<th>effect<th>p<th>"
    return f'<h2>Distributions</h2><div class="wide"><table>{head}{"".join(lines)}</table></div>'


def _section(comparison: Comparison, kind: str) -> Iterator[str]:
    rows = [row for row in comparison.rows if row.kind == kind]
    count = getattr(comparison.counts, kind)
    if not count:
        return
    left = f" <small>the first {SHOWN} are shown</small>" if count > SHOWN else ""
    yield f"<details open><summary>{kind} ({count:,}){left}</summary>"
    yield from (_record(row) for row in rows[:SHOWN])
    yield "</details>"


def _record(row: Change) -> str:
    side = row.new or row.old
    assert side is not None
    chips = "".join(f'<span class="chip">{_plain(text)}</span>' for text in (*row.what, *row.reasons))
    places = [_place(one) for one in (row.old, row.new) if one is not None]
    head = f"<header>{chips} <small>{' → '.join(dict.fromkeys(places))}</small></header>"
    both = row.old is not None and row.new is not None
    paired = both and (row.kind != "changed" or "text" in row.what or "label" in row.what)
    texts = "".join(_pairs(row.old, row.new) if paired else _texts(side))
    fields = "".join(
        f'<div class="fields">{_plain(one.name)}: {_value("del", one.old)} → {_value("ins", one.new)}</div>'
        for one in row.fields
    )
    return f"<article>{head}{texts}{fields}</article>"


def _place(side: Side) -> str:
    return " ".join(_plain(part) for part in (side.dataset, side.row, side.split, (side.id or "")[:12]) if part)


def _pairs(old: Side | None, new: Side | None) -> Iterator[str]:
    assert old is not None
    assert new is not None
    for name, before, after in (("", old.messages, new.messages), ("rejected ", old.rejected or (), new.rejected or ())):
        for one, other in zip_longest(before, after):
            if one == other and one is not None:
                yield f'<div class="one">{_text(name, one, marked(one.content or "", one.content or "")[0])}</div>'
                continue
            left, right = marked((one.content if one else "") or "", (other.content if other else "") or "")
            yield f'<div class="pair">{_text(name, one, left)}{_text(name, other, right)}</div>'


def _texts(side: Side) -> Iterator[str]:
    for name, turns in (("", side.messages), ("rejected ", side.rejected or ())):
        yield from (f'<div class="one">{_text(name, turn, shown(turn.content or ""))}</div>' for turn in turns)


def _text(name: str, turn: Turn | None, content: str) -> str:
    role = "" if turn is None else f'<span class="word">{name}{_plain(turn.role)}</span>'
    return f'<div class="text">{role}<div dir="auto">{content}</div></div>'


def _value(tag: str, value: object) -> str:
    return "<small>null</small>" if value is None else f"<{tag}>{_plain(value)}</{tag}>"


def _plain(value: object) -> str:
    return shown(str(value))
