"""Comparison: what is not the same in two editions of a dataset, row by row and as a whole."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat, JsonValue

Kind = Literal["added", "removed", "dropped", "restored", "changed"]
"""What happened to a record. `dropped` = it stands among the rejected ones now, with the reasons; `restored` the reverse."""

What = Literal["text", "label", "score", "metadata", "split"]
"""What changed in a record that both editions keep."""

KINDS: tuple[Kind, ...] = ("added", "removed", "dropped", "restored", "changed")
WHATS: tuple[What, ...] = ("text", "label", "score", "metadata", "split")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Turn(_Frozen):
    """One turn of a conversation."""

    role: str | None
    content: str | None


class Side(_Frozen):
    """A record as it stands in one edition."""

    id: str | None = Field(description="Id of the record.")
    dataset: str | None = Field(description="Source it was read from.")
    row: str | None = Field(description="File and row in the source.")
    split: str | None = Field(description="Split it belongs to.")
    language: str | None = Field(description="BCP 47 tag.")
    messages: tuple[Turn, ...] = Field(description="The conversation.")
    rejected: tuple[Turn, ...] | None = Field(description="The rejected ending of a comparison.")


class FieldChange(_Frozen):
    """A field other than the text that changed."""

    name: str = Field(description="Column, as `provenance.author`, `extra.key` or `signals.name` where it is a part of one.")
    old: JsonValue
    new: JsonValue


class Change(_Frozen):
    """One record that is not the same in both editions."""

    kind: Kind
    what: tuple[What, ...] = Field(description="What changed; empty for records that only one edition has.")
    matched: str | None = Field(
        description="How the pair was found: `text`, `source` (an earlier id), `likeness`; null = one edition only."
    )
    likeness: FiniteFloat | None = Field(
        description="Share of the text in common, estimated, in [0, 1]; null = equal text, or one edition only."
    )
    reasons: tuple[str, ...] = Field(description="What is known of the why and how.")
    fields: tuple[FieldChange, ...] = Field(description="Fields other than the text that changed.")
    old: Side | None
    new: Side | None


class Edition(_Frozen):
    """One of the two things compared."""

    name: str = Field(description="What was named on the command line.")
    revision: str | None = Field(description="Commit on the Hub; null = not from there.")
    rows: int = Field(ge=0, description="Records it keeps.")
    rejected: int | None = Field(description="Records it dropped, with reasons; null = it does not say.")
    unread: tuple[str, ...] = Field(description="Parts and rows that could not be read, and why.")


class Counts(_Frozen):
    """Records of each kind. `changed` counts a record once; the five below it count it for everything that changed."""

    added: int = Field(ge=0)
    removed: int = Field(ge=0, description="Gone without a trace.")
    dropped: int = Field(ge=0, description="Kept before, among the rejected ones now.")
    restored: int = Field(ge=0, description="Among the rejected ones before, kept now.")
    changed: int = Field(ge=0, description="Kept by both and not the same.")
    text: int = Field(ge=0)
    label: int = Field(ge=0)
    score: int = Field(ge=0)
    metadata: int = Field(ge=0)
    split: int = Field(ge=0)
    unchanged: int = Field(ge=0, description="Kept by both and the same.")
    reordered: int = Field(ge=0, description="Records to move to bring the common ones into one order; no change by itself.")


class FieldCount(_Frozen):
    """In how many records a field changed."""

    name: str
    what: What
    rows: int = Field(ge=1)


class Share(_Frozen):
    """The share of one value in both editions."""

    value: str | None = Field(description="The value; null = not stated.")
    old: int = Field(ge=0, description="Records that have it.")
    new: int = Field(ge=0, description="Records that have it.")
    old_share: FiniteFloat = Field(description="Their share of all records.")
    new_share: FiniteFloat = Field(description="Their share of all records.")


class Shift(_Frozen):
    """Whether a distribution moved between the editions, over the records they keep."""

    name: str = Field(description="What is distributed: `language`, `method`, `response_length`, `signals.name`, ...")
    test: Literal["chi_square", "kolmogorov_smirnov"]
    statistic: FiniteFloat | None = Field(description="Chi-square, or the largest distance of the distribution functions.")
    p: FiniteFloat | None = Field(
        description="Chance of such a difference by luck between independent samples; null = not measured."
    )
    effect: FiniteFloat | None = Field(
        description="Cramér's V in [0, 1], or Cliff's delta in [-1, 1], above 0 = larger now; null = not measured."
    )
    old_measured: int = Field(ge=0, description="Records with a value before.")
    new_measured: int = Field(ge=0, description="Records with a value now.")
    old_median: FiniteFloat | None = Field(description="Numbers only.")
    new_median: FiniteFloat | None = Field(description="Numbers only.")
    values: tuple[Share, ...] = Field(description="Values whose share moved most; words only.")


class NotCompared(_Frozen):
    """What the comparison does not say, and why."""

    what: str
    why: str


class Comparison(_Frozen):
    """What is not the same in two editions."""

    old: Edition
    new: Edition
    counts: Counts
    fields: tuple[FieldCount, ...] = Field(description="Fields that changed, the most frequent first.")
    shifts: tuple[Shift, ...] = Field(description="Every distribution that was compared.")
    rows: tuple[Change, ...] = Field(description="The records that differ, in the order of their kinds and of the editions.")
    not_listed: dict[str, int] = Field(description="Records of each kind that are counted and not among `rows`.")
    not_compared: tuple[NotCompared, ...]

    @property
    def same(self) -> bool:
        """Whether both editions keep the same records, in whatever order."""
        counts = self.counts
        return not (counts.added or counts.removed or counts.dropped or counts.restored or counts.changed)

    def to_json(self) -> bytes:
        """The comparison as UTF-8 JSON."""
        import orjson

        return orjson.dumps(self.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)

    def to_html(self) -> str:
        """The comparison as one page: both texts side by side, readable anywhere, nothing loaded from elsewhere."""
        from .differences_html import page

        return page(self)

    def __str__(self) -> str:
        from .differences_text import summary

        return summary(self)
