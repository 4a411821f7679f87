"""Record: the one schema every row has, as a pydantic model and as the Arrow schema generated from it."""

from __future__ import annotations

import hashlib
import types
import typing
from typing import TYPE_CHECKING, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    import pyarrow as pa

Kind = Literal["sft", "preference", "prompt", "feedback"]
Method = Literal["manual", "human_translated", "machine_translated", "llm_generated", "unknown"]
Role = Literal["system", "user", "assistant", "tool"]

KINDS: tuple[str, ...] = typing.get_args(Kind)
METHODS: tuple[str, ...] = typing.get_args(Method)
ROLES: tuple[str, ...] = typing.get_args(Role)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Message(_Frozen):
    """One turn of a conversation."""

    role: Role = Field(description="Who speaks.")
    content: str = Field(description="What is said; may be empty, never null.")


class Provenance(_Frozen):
    """Where a record came from and how it was made."""

    method: Method = Field(description="How the text was made.")
    dataset: str = Field(description="Name of the source the row was read from.")
    revision: str | None = Field(None, description="Commit or version of the source; null = not stated.")
    row: str = Field(
        description="File and 1-based row (line in line-based files), as `file#row`; `/n` for the nth record of a row."
    )
    author: str | None = Field(None, description="Annotator, translator, engine or model with version; null = not stated.")
    parents: tuple[str, ...] = Field((), description="Ids of the records this one was made from.")
    created: str | None = Field(None, description="When the text was made, ISO 8601; null = not stated.")
    details: str | None = Field(None, description="What else the source says about the making, as JSON.")


class Original(_Frozen):
    """The text a translation was made from."""

    language: str | None = Field(None, description="BCP 47 primary tag of the original; null = not stated.")
    messages: tuple[Message, ...] = Field(description="The conversation that was translated.")


class Record(_Frozen):
    """One row: a demonstration, a comparison, a bare prompt, or an answer with a label.

    `sft` is a demonstration, `preference` a comparison whose `messages` end in the chosen answer, `prompt` has no answer,
    `feedback` is one answer with a good or bad label (KTO). Source of the kinds: Ouyang et al. 2022 (InstructGPT), section
    3.2; Ethayarajh et al. 2024 (KTO).
    """

    id: str = Field(description="128-bit content hash in hex of kind, messages and rejected; see `record_id`.")
    kind: Kind = Field(description="What the row is for.")
    label: bool | None = Field(None, description="`feedback` only: true = good.")
    messages: tuple[Message, ...] = Field(description="The whole conversation, for `preference` with the chosen answer.")
    rejected: tuple[Message, ...] | None = Field(None, description="The rejected ending, `preference` only.")
    context: str | None = Field(None, description="Part of the first user message that the source kept apart.")
    system: str | None = Field(None, description="System prompt as the source kept it apart; also the first message.")
    tools: str | None = Field(None, description="Tool definitions as the source gave them, JSON.")
    language: str | None = Field(None, description="BCP 47 primary tag, declared or detected; null = unknown.")
    task: str | None = Field(None, description="The source's category.")
    provenance: Provenance
    original: Original | None = Field(None, description="The text it was translated from; null = not a known translation.")
    license: str | None = Field(None, description="SPDX expression; null = unknown.")
    extra: str | None = Field(None, description="Every other field of the source row, as JSON.")


def record_id(
    kind: str, messages: typing.Sequence[typing.Sequence[str]], rejected: typing.Sequence[typing.Sequence[str]] | None
) -> str:
    """The 128-bit content hash of a record, 32 hex digits: same text, same id, on every machine.

    BLAKE2b with a 16-byte digest over the compact UTF-8 JSON of `[kind, messages, rejected]`, each message a
    `[role, content]` list, `rejected` null when there is none.

    Example:
        >>> record_id("sft", [["user", "Mi az eső?"], ["assistant", "Lehulló víz."]], None)
        '5e81f35058b128c86695a3e6edd95b39'
    """
    return hashlib.blake2b(orjson.dumps([kind, messages, rejected]), digest_size=16).hexdigest()


def arrow_schema() -> pa.Schema:
    """The Arrow schema of `Record`, generated from the model: same columns, same order.

    Every Arrow field is nullable; which columns may be null is the model's say.
    """
    import pyarrow as pa

    return pa.schema([(name, arrow_type(field.annotation)) for name, field in Record.model_fields.items()])


def arrow_type(annotation: object) -> pa.DataType:
    """The Arrow type of a field annotation: str and Literal -> string, bool -> bool_, models -> struct, tuples -> list."""
    import pyarrow as pa

    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        (inner,) = [argument for argument in arguments if argument is not type(None)]
        return arrow_type(inner)
    if origin is tuple:
        return pa.list_(arrow_type(arguments[0]))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return pa.struct([(name, arrow_type(field.annotation)) for name, field in annotation.model_fields.items()])
    return pa.bool_() if annotation is bool else pa.string()
