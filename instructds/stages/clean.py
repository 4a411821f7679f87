"""Brings text to one spelling: composed Unicode, one kind of line end, no control characters; nothing else is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import Field

from instructds.record import arrow_schema

from .base import STAGES, RowStage, renamed

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

RULES = ("line_ends", "control", "nfc")
"""The rules in the order in which they are applied, and named in `cleaned`."""

_LINE_ENDS = "\r\n|\r|\u0085"
_CONTROL = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u0080-\u0084\u0086-\u009f\ufeff]"


class Clean(RowStage):
    """Cleans the text of messages, rejected endings, originals, contexts and system prompts.

    Adds `cleaned` (the rules that changed the row), `formerly` (earlier ids of a row whose content changed, oldest first) and
    with `keep_original` `before` (the messages and rejected ending as they were, null where they did not change). A row whose
    content changed gets the id of its new content.
    """

    nfc: bool = Field(default=True, description="Compose characters: Unicode normalisation form C.")
    line_ends: bool = Field(default=True, description="CRLF, CR and NEL become LF.")
    control: bool = Field(
        default=True,
        description="Remove C0 and C1 control characters but tab and line ends, DEL, and U+FEFF. Joiners, bidi marks and "
        "variation selectors stay.",
    )
    keep_original: bool = Field(default=False, description="Keep changed messages and rejected endings in the column `before`.")

    def apply(self, table: pa.Table) -> pa.Table:
        """The table with cleaned text; see the class for the columns."""
        import numpy as np
        import pyarrow as pa

        from instructds.kernels.columns import column, replaced, with_column

        schema = arrow_schema()
        old = {name: column(table, name, schema.field(name).type) for name in ("messages", "rejected", "original")}
        changes = np.zeros((table.num_rows, len(RULES)), bool)
        content = np.zeros(table.num_rows, bool)
        for name in ("messages", "rejected", "original"):
            new, changed = self._conversations(old[name]) if name != "original" else self._original(old[name])
            if changed.any():
                table = with_column(table, name, new)
            changes |= changed
            content |= changed.any(axis=1) & (name != "original")
        for name in ("context", "system"):
            texts = column(table, name, pa.string())
            new, which = self._texts(texts)
            if which.rows.size:
                table = with_column(table, name, replaced(texts, which.rows, new))
                changes[which.rows] |= which.rules
        rows = np.flatnonzero(content)
        table = renamed(table, rows)
        if self.keep_original:
            table = with_column(table, "before", _before(old["messages"], old["rejected"], content))
        return with_column(table, "cleaned", _names(changes))

    def _original(self, original: Any) -> tuple[Any, npt.NDArray[np.bool_]]:
        import pyarrow as pa
        import pyarrow.compute as pc

        messages, changed = self._conversations(pc.struct_field(original, "messages"))
        if not changed.any():
            return original, changed
        language = pc.struct_field(original, "language")
        fields = [original.type.field(name) for name in ("language", "messages")]
        return pa.StructArray.from_arrays([language, messages], fields=fields, mask=pc.is_null(original)), changed

    def _conversations(self, array: Any) -> tuple[Any, npt.NDArray[np.bool_]]:
        """The conversations cleaned, and which rule changed which row."""
        import numpy as np
        import pyarrow as pa
        import pyarrow.compute as pc

        from instructds.kernels.columns import lists, replaced, turns

        said = turns(array)
        texts, changed = self._texts(said.contents)
        changes = np.zeros((len(array), len(RULES)), bool)
        if not changed.rows.size:
            return array, changes
        np.logical_or.at(changes, said.row_of()[changed.rows], changed.rules)
        contents = replaced(said.contents, changed.rows, texts)
        fields = list(array.type.value_type)
        values = pa.StructArray.from_arrays([array.flatten().field("role"), contents], fields=fields)
        valid = pc.is_valid(array).to_numpy(zero_copy_only=False)
        return lists(np.diff(said.offsets), values, valid).cast(array.type), changes

    def _texts(self, texts: Any) -> tuple[Any, _Changed]:
        """The texts that change, as they become, and what changed them."""
        import numpy as np
        import polars as pl
        import pyarrow as pa

        from instructds.kernels.code_points import CONTROL, LINE_END, NFC
        from instructds.kernels.scan import scan

        wanted = LINE_END * self.line_ends | CONTROL * self.control | NFC * self.nfc
        rows = np.flatnonzero(scan(texts) & wanted)
        if not rows.size:
            return texts.slice(0, 0), _Changed(rows, np.zeros((0, len(RULES)), bool))
        now = pl.Series("text", texts.take(pa.array(rows)), dtype=pl.String)
        changed = []
        for rule in RULES:
            before = now
            if getattr(self, rule):
                now = _apply(rule, before)
            changed.append((now != before).to_numpy())
        rules = np.column_stack(changed)
        kept = np.flatnonzero(rules.any(axis=1))
        return now[kept].to_arrow(compat_level=pl.CompatLevel.oldest()).cast(pa.string()), _Changed(rows[kept], rules[kept])


class _Changed(NamedTuple):
    """Which texts changed and, one line each, by which of RULES."""

    rows: npt.NDArray[np.int64]
    rules: npt.NDArray[np.bool_]


def _apply(rule: str, texts: Any) -> Any:
    if rule == "line_ends":
        return texts.str.replace_all(_LINE_ENDS, "\n")
    if rule == "control":
        return texts.str.replace_all(_CONTROL, "")
    return texts.str.normalize("NFC")


def _before(messages: Any, rejected: Any, changed: npt.NDArray[np.bool_]) -> Any:
    import numpy as np
    import pyarrow as pa

    places = pa.array(np.arange(len(changed)), mask=~changed)
    fields = [pa.field("messages", messages.type), pa.field("rejected", rejected.type)]
    return pa.StructArray.from_arrays([messages.take(places), rejected.take(places)], fields=fields, mask=pa.array(~changed))


def _names(changes: npt.NDArray[np.bool_]) -> Any:
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.columns import lists

    return lists(changes.sum(axis=1), pa.array(RULES, pa.string()).take(pa.array(np.nonzero(changes)[1])))


STAGES.add("clean", Clean)
