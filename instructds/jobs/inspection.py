"""What a file holds before it is used: layout, counts, languages, examples, and what would be rejected."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from instructds.intake.reading import Reading, settings
from instructds.readers.base import EXCERPT, UNREADABLE, noted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyarrow as pa

    from instructds.formats.rows import Batch
    from instructds.provenance.records import OpenPart

EXAMPLES = 3
LANGUAGE_SAMPLE = 300
"""Records per part whose language is looked at."""

_SHOWN = 160


@dataclass
class PartInspection:
    """What one part holds. `rows_in + fan_out == records + rejected`."""

    name: str
    layout: str | None
    confidence: float | None
    reasons: tuple[str, ...]
    rows_in: int = 0
    fan_out: int = 0
    records: int = 0
    rejected: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    turns: Counter[int] = field(default_factory=Counter)
    rejections: Counter[str] = field(default_factory=Counter)
    first_rejections: list[dict[str, Any]] = field(default_factory=list)
    examples: list[dict[str, Any]] = field(default_factory=list)
    notes: Counter[str] = field(default_factory=Counter)
    facts: dict[str, str | int] = field(default_factory=dict)

    def add(self, batch: Batch) -> None:
        """Count a batch."""
        self.rows_in += batch.rows_in
        self.fan_out += batch.fan_out
        self.records += batch.table.num_rows
        self.rejected += len(batch.rejected)
        self.notes.update(batch.notes)
        self.kinds.update(batch.table.column("kind").to_pylist())
        self.rejections.update(broken.reason for broken in batch.rejected)
        for broken in batch.rejected[: EXAMPLES - len(self.first_rejections)]:
            shown = {"row": broken.row, "line": broken.line, "byte": broken.byte, "reason": broken.reason}
            self.first_rejections.append({**shown, "detail": broken.detail})
        self._languages(batch.table)
        wanted = ["kind", "label", "messages", "rejected", "language"]
        for record in batch.table.slice(0, EXAMPLES - len(self.examples)).select(wanted).to_pylist():
            self.examples.append({name: _bounded(value) for name, value in record.items() if value is not None})

    def _languages(self, table: pa.Table) -> None:
        left = LANGUAGE_SAMPLE - sum(self.languages.values())
        if left <= 0 or not table.num_rows:
            return
        import pyarrow as pa

        from instructds.signals.language import detect

        step = max(1, table.num_rows // left)
        rows = table.take(list(range(0, table.num_rows, step))[:left])
        declared = rows.column("language").to_pylist()
        texts = [turns[-1]["content"][:EXCERPT] if turns else "" for turns in rows.column("messages").to_pylist()]
        codes, _ = detect(pa.array(texts, pa.string()))
        self.languages.update(told or found for told, found in zip(declared, codes.to_pylist(), strict=True))


@dataclass
class Inspection:
    """What a location holds, part by part."""

    parts: list[PartInspection]
    failed: dict[str, str]
    broke: dict[str, str]
    left_out: dict[str, str]

    @property
    def exit_code(self) -> int:
        """1 when a part could not be read or recognised, or breaks off, or rows are unreadable, or none is a record; else 0."""
        lost = any(part.rejections.keys() & UNREADABLE for part in self.parts)
        return 1 if self.failed or self.broke or lost or not any(part.records for part in self.parts) else 0

    def as_dict(self) -> dict[str, Any]:
        """Everything, for machines."""
        return {
            "parts": [
                {
                    **{name: getattr(part, name) for name in ("name", "layout", "confidence", "rows_in", "fan_out", "records")},
                    "rejected": part.rejected,
                    "reasons": list(part.reasons),
                    "kinds": dict(part.kinds),
                    "languages": dict(part.languages.most_common()),
                    "rejections": dict(part.rejections),
                    "first_rejections": part.first_rejections,
                    "notes": dict(part.notes),
                    "facts": part.facts,
                    "examples": part.examples,
                }
                for part in self.parts
            ],
            "failed": self.failed,
            "broke": self.broke,
            "left_out": self.left_out,
        }

    def __str__(self) -> str:
        lines = [line for part in self.parts for line in _lines(part)]
        lines += [f"not read: {error}" for error in self.failed.values()]
        lines += [f"left out: {name}: {reason}" for name, reason in self.left_out.items()]
        lines += [f"breaks off: {name}: {detail}" for name, detail in self.broke.items()]
        return "\n".join(lines)


def inspect(
    location: object,
    *,
    format: str | None = None,  # noqa: A002 - the word users type
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    header: bool | Sequence[str] | None = None,
    mixed: bool = False,
    limit: int | None = None,
) -> Inspection:
    """What a file, folder, archive, Hub name or table holds; everything is read, nothing is written.

    Parts that cannot be read or recognised are told, not raised.

    Raises:
        Unreadable: there is nothing at the location.
    """
    source = settings(format=format, columns=columns, encoding=encoding, header=header, mixed=mixed)
    reading = Reading(location, source, limit, on_error="keep")
    found: dict[str, PartInspection] = {}
    opened: dict[str, OpenPart] = {}
    for part, batch in reading.batches():
        name = part.part.name
        if name not in found:
            detection = part.detection
            layout = detection.layout.name if detection is not None else "mixed"
            confidence = detection.confidence if detection is not None else None
            found[name] = PartInspection(name, layout, confidence, detection.reasons if detection is not None else ())
            opened[name] = part
        found[name].add(batch)
    for name, part in opened.items():
        found[name].facts = part.part.facts()
    return Inspection(list(found.values()), reading.failed, reading.broke, reading.left_out)


def _lines(part: PartInspection) -> list[str]:
    sure = f", confidence {part.confidence:.2f}" if part.confidence is not None else ""
    lines = [f"{part.name}: {part.layout}{sure}"]
    lines += [f"  {reason}" for reason in part.reasons]
    lines.append(f"  rows {part.rows_in:,} + fan-out {part.fan_out:,} = records {part.records:,} + rejected {part.rejected:,}")
    lines.append("  kinds: " + _counted(part.kinds))
    lines.append("  languages (sample): " + _counted(part.languages))
    lines += [f"  {note}" for note in noted(part.notes)]
    if part.rejections:
        lines.append("  would be rejected: " + _counted(part.rejections))
        lines += [f"    row {one['row']}: {one['reason']}: {_short(one['detail'])}" for one in part.first_rejections]
    for example in part.examples:
        judged = {None: "", True: ", labelled good", False: ", labelled bad"}[example.get("label")]
        lines.append(f"  example ({example['kind']}{judged})")
        lines += [f"    {turn['role']}: {_short(turn['content'])}" for turn in example["messages"]]
        lines += [f"    rejected {turn['role']}: {_short(turn['content'])}" for turn in example.get("rejected", ())]
    return lines


def _counted(counts: Counter[Any]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common()) or "none"


def _bounded(value: Any) -> Any:
    """An example is for looking at: its texts end after EXCERPT characters."""
    if isinstance(value, list):
        return [_bounded(one) for one in value]
    if isinstance(value, dict):
        return {name: _bounded(one) for name, one in value.items()}
    return value[: EXCERPT - 3] + "..." if isinstance(value, str) and len(value) > EXCERPT else value


def _short(value: str) -> str:
    head = value[:EXCERPT]
    shown = " ".join("".join(character if character.isprintable() else " " for character in head).split())
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + "..."
