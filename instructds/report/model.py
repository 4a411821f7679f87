"""What a report says, as frozen models: the shape of `report.json`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

By = Literal["all", "method", "language"]
"""How rows are grouped."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Count(_Frozen):
    """How many rows have a value."""

    value: str | None = Field(description="The value; null = the rows say nothing.")
    rows: int = Field(ge=0, description="Rows that have it.")


class Counts(_Frozen):
    """The values of a column, most frequent first, ties by name."""

    named: tuple[Count, ...] = Field(description="The most frequent values.")
    distinct: int = Field(ge=0, description="How many values there are in all, null included.")
    other_rows: int = Field(ge=0, description="Rows of the values that are not named.")


class Read(_Frozen):
    """What became of the rows of the source: `rows_in + fan_out == records + rejected`."""

    rows_in: int = Field(ge=0, description="Source rows.")
    fan_out: int = Field(description="Records more than rows, where one row makes several or several make one.")
    records: int = Field(ge=0, description="Records made.")
    rejected: int = Field(ge=0, description="Source rows that became no record.")
    reasons: tuple[Count, ...] = Field(description="Why, and how many.")
    failed: tuple[str, ...] = Field(description="Parts that could not be read at all, and why.")
    broke: tuple[str, ...] = Field(description="Parts that break off, and where.")
    left_out: tuple[str, ...] = Field((), description="Files that were found and passed over, and why.")

    def unread(self) -> list[str]:
        """A line for each part that was not read, or not to its end."""
        return [f"not read: {told}" for told in self.failed] + [f"breaks off: {told}" for told in self.broke]


class Example(_Frozen):
    """One finding, and where it stands."""

    id: str | None = Field(description="Id of the record.")
    dataset: str | None = Field(description="Source the row was read from.")
    row: str | None = Field(description="File and row in the source.")
    ending: str | None = Field(description="`chosen` = in messages, `rejected` = in the rejected ending.")
    turn: int | None = Field(description="Place of the answer in its list of messages.")
    start: int | None = Field(description="First character of the place in the answer.")
    end: int | None = Field(description="Character after the place.")
    evidence: str | None = Field(description="What stands there, at most 200 characters.")
    findings: int = Field(ge=1, description="Findings of all checks in the record.")


class Rate(_Frozen):
    """How many rows of some have something."""

    rows: int = Field(ge=0, description="Rows that have it.")
    audited: int = Field(ge=0, description="Rows that were looked at.")
    rate: FiniteFloat | None = Field(description="rows / audited; null when none was looked at.")
    low: FiniteFloat = Field(description="Lower end of the exact 95 % interval of the rate (Clopper-Pearson).")
    high: FiniteFloat = Field(description="Upper end of it.")


class MethodRate(Rate):
    """The rate among the rows made by one method."""

    method: str | None = Field(description="How the rows were made.")


class CellRate(Rate):
    """The rate among the rows of one source in one language."""

    source: str | None = Field(description="Where the rows were read from.")
    language: str | None = Field(description="BCP 47 tag; null = not known.")


class CheckNumbers(Rate):
    """What a check found; `rows` are those with at least one place."""

    check: str = Field(description="Name of the check.")
    severity: str | None = Field(description="Its severity; null = it found nothing.")
    findings: int = Field(ge=0, description="Places it found.")
    only_rejected: int = Field(0, ge=0, description="Those of the rows in which the rejected answer alone has one.")
    by_method: tuple[MethodRate, ...] = Field(description="The rate for each way of making rows.")
    by_cell: tuple[CellRate, ...] = Field(description="The rate for each source and language, the largest first.")
    examples: tuple[Example, ...] = Field(description="Rows in which most was found, several.")


class Origin(Rate):
    """A source or contributor; the rate is that of rows with any finding."""

    name: str | None = Field(description="Source or author; null = not stated.")
    total: int = Field(ge=0, description="Its records.")
    kept: int = Field(ge=0, description="Those that nothing dropped.")


class SignalNumbers(_Frozen):
    """How a signal is spread over a group of rows. Counts are of all rows, quantiles and bins of `sampled` ones."""

    signal: str = Field(description="Name of the signal.")
    by: By = Field(description="How the rows are grouped.")
    group: str | None = Field(description="Which group; null = all, or not stated.")
    rows: int = Field(ge=0, description="Rows of the group.")
    measured: int = Field(ge=0, description="Rows with a value.")
    null_share: FiniteFloat = Field(description="Share of the rows without a value.")
    sampled: int = Field(ge=0, description="Measured rows that quantiles and bins are of; chosen by a hash of the row.")
    p5: FiniteFloat | None = Field(description="A value of the data that 5 % do not exceed; null when none was measured.")
    p25: FiniteFloat | None = Field(description="The same for 25 %.")
    p50: FiniteFloat | None = Field(description="The same for 50 %.")
    p75: FiniteFloat | None = Field(description="The same for 75 %.")
    p95: FiniteFloat | None = Field(description="The same for 95 %.")
    edges: tuple[FiniteFloat, ...] = Field(
        description="Ends of the bins, one more than bins; the last bin holds both its ends."
    )
    bins: tuple[int, ...] = Field(description="Sampled rows in each bin.")


class Diversity(_Frozen):
    """How varied a group is, measured on as many rows and words as every other group, so that groups can be compared."""

    by: By = Field(description="How the rows are grouped.")
    group: str | None = Field(description="Which group; null = all, or not stated.")
    rows: int = Field(ge=1, description="Rows it was measured on, the same for every group.")
    words: int = Field(ge=0, description="Words of answers it was measured on, the same for every group.")
    distinct_1: FiniteFloat | None = Field(description="Distinct words / words; null without words.")
    distinct_2: FiniteFloat | None = Field(description="Distinct word pairs / word pairs.")
    distinct_3: FiniteFloat | None = Field(description="Distinct word triples / word triples.")
    vendi_instructions: FiniteFloat = Field(
        description="Vendi score of the instructions, 1 = all alike, `rows` = nothing shared; cosine of character trigrams."
    )
    vendi_responses: FiniteFloat = Field(description="The same for the answers.")


class RootVerb(_Frozen):
    """A verb that English instructions begin with, and what it asks for."""

    verb: str = Field(description="The verb, in its root form.")
    rows: int = Field(ge=1, description="Instructions that begin with it.")
    nouns: tuple[Count, ...] = Field(description="Its most frequent direct objects; null = none was sure.")


class RootVerbs(_Frozen):
    """The root verbs of a sample of English instructions, by a word list and a rule, without a parser."""

    sampled: int = Field(ge=0, description="English instructions looked at.")
    sure: int = Field(ge=0, description="Those that surely begin with a verb.")
    verbs: tuple[RootVerb, ...] = Field(description="The most frequent verbs.")


class Topic(_Frozen):
    """Instructions that share words."""

    rows: int = Field(ge=1, description="Sampled instructions in it.")
    share: FiniteFloat = Field(description="Their share of the sample.")
    words: tuple[str, ...] = Field(description="Words that set it apart, the strongest first.")
    example: str = Field(description="Id of the record nearest to its middle.")


class NotMeasured(_Frozen):
    """What the report does not say, and why."""

    what: str = Field(description="Name of what was not measured.")
    why: str = Field(description="Why.")


class Report(_Frozen):
    """The numbers of a data set. Equal rows in equal order give equal bytes, whatever the batches were."""

    rows: int = Field(ge=0, description="Records.")
    kept: int = Field(ge=0, description="Records that nothing dropped.")
    audited: int = Field(ge=0, description="Records that checks looked at.")
    flagged: int = Field(ge=0, description="Records with any finding.")
    read: Read | None = Field(None, description="What became of source rows; null where a run's manifest says it.")
    dropped: tuple[Count, ...] = Field(description="`stage: reason` -> rows; a row with two reasons counts in both.")
    sources: Counts
    methods: Counts
    languages: Counts
    kinds: Counts
    licenses: Counts
    tasks: Counts
    checks: tuple[CheckNumbers, ...] = Field(description="Every check that ran, by name; dropped rows count too.")
    signals: tuple[SignalNumbers, ...] = Field(description="By signal, then group; dropped rows count too.")
    origins: tuple[Origin, ...] = Field(description="Sources, the largest first.")
    contributors: tuple[Origin, ...] = Field(description="Authors, the largest first.")
    diversity: tuple[Diversity, ...] = Field(description="Groups of enough rows, at equal numbers of rows and words.")
    root_verbs: RootVerbs | None = Field(description="Null without English instructions.")
    topics: tuple[Topic, ...] = Field(description="A map of a sample of instructions, in any language; the largest first.")
    not_measured: tuple[NotMeasured, ...] = Field(description="What is missing above.")

    def to_json(self) -> bytes:
        """The report as UTF-8 JSON, the same bytes for the same numbers."""
        import orjson

        return orjson.dumps(self.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)

    def __str__(self) -> str:
        from .terminal import summary

        return summary(self)
