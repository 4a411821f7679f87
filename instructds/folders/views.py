"""Records -> the columns a trainer reads, table by table and without a Python object per record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from instructds.config.pipeline import VIEWS
from instructds.errors import unknown_name
from instructds.kernels.columns import ASSISTANT, column, list_offsets, lists, provenance, turns
from instructds.record import arrow_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

Rows = npt.NDArray[np.int64]
_Columns = dict[str, Any]


def view(table: pa.Table, name: str) -> pa.Table:
    """The records of a table that have a place in one of `VIEWS`, as the columns of that view; `id` leads back to the record.

    Conversations stay lists of `{role, content}`, so that the trainer applies its own chat template. Comparisons and answers
    labelled bad never become demonstrations, and a conversation with an answer that must not be trained on has no view.

    Raises:
        UnknownName: there is no such view.
    """
    import pyarrow as pa

    if name not in VIEWS:
        raise unknown_name("trainer view", name, VIEWS)
    return pa.table(_MAKERS[name](table))


def _messages(table: pa.Table) -> _Columns:
    rows = _demonstrations(table)
    return {
        "id": _text(table, "id", rows),
        "messages": _list(table, "messages").take(rows),
        "tools": _text(table, "tools", rows),
    }


def _prompt_completion(table: pa.Table) -> _Columns:
    rows = _demonstrations(table)
    prompt, completion = _cut(_list(table, "messages").take(rows), np.ones(len(rows), np.int64))
    return {"id": _text(table, "id", rows), "prompt": prompt, "completion": completion, "tools": _text(table, "tools", rows)}


def _preference(table: pa.Table) -> _Columns:
    rows, prompt, chosen, rejected = _comparisons(table)
    return {
        "id": _text(table, "id", rows),
        "prompt": prompt,
        "chosen": chosen,
        "rejected": rejected,
        "chosen_message": _last(chosen),
        "rejected_message": _last(rejected),
    }


def _kto(table: pa.Table) -> _Columns:
    """Judged answers, and each comparison as a good and a bad one."""
    import pyarrow as pa

    kinds = column(table, "kind", pa.string()).to_numpy(zero_copy_only=False)
    labels = column(table, "label", pa.bool_()).to_numpy(zero_copy_only=False)
    judged = np.flatnonzero((kinds == "feedback") & (labels != None) & _answered(table))  # noqa: E711 - element by element
    asked, said = _cut(_list(table, "messages").take(judged), np.ones(len(judged), np.int64))
    rows, prompt, chosen, rejected = _comparisons(table)
    ids = column(table, "id", pa.string())
    made = {
        "id": pa.concat_arrays([ids.take(pa.array(part)) for part in (judged, rows, rows)]),
        "prompt": pa.concat_arrays([asked, prompt, prompt]),
        "completion": pa.concat_arrays([said, chosen, rejected]),
        "label": pa.array([*labels[judged].tolist(), *([True] * len(rows)), *([False] * len(rows))], pa.bool_()),
    }
    order = pa.array(np.argsort(np.concatenate([judged, rows, rows]), kind="stable"))
    made = {name: values.take(order) for name, values in made.items()}
    return {**made, "conversation": _joined(made["prompt"], made["completion"])}


_MAKERS: dict[str, Callable[[pa.Table], _Columns]] = {
    "messages": _messages,
    "prompt_completion": _prompt_completion,
    "preference": _preference,
    "kto": _kto,
}


def _demonstrations(table: pa.Table) -> Rows:
    """The rows that show how to answer."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kinds = column(table, "kind", pa.string()).to_numpy(zero_copy_only=False)
    good = pc.fill_null(column(table, "label", pa.bool_()), False).to_numpy(zero_copy_only=False)  # noqa: FBT003
    untrained = pc.match_substring_regex(pc.fill_null(provenance(table, "details"), ""), r'"untrained":\[\d')
    trained = ~untrained.to_numpy(zero_copy_only=False)
    return np.flatnonzero(((kinds == "sft") | ((kinds == "feedback") & good)) & trained & _answered(table))


def _answered(table: pa.Table) -> npt.NDArray[np.bool_]:
    """Conversations of at least two turns that end in an answer."""
    talk = turns(_list(table, "messages"))
    last = talk.offsets[1:] - 1
    long = np.diff(talk.offsets) > 1
    ends: npt.NDArray[np.bool_] = np.append(talk.roles, 0)[np.where(long, last, -1)] == ASSISTANT
    return long & ends


def _comparisons(table: pa.Table) -> tuple[Rows, Any, Any, Any]:
    """The rows with a rejected ending: rows, prompts, chosen and rejected endings."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kinds = column(table, "kind", pa.string()).to_numpy(zero_copy_only=False)
    rejected = _list(table, "rejected")
    told = pc.struct_field(
        pc.extract_regex(pc.fill_null(provenance(table, "details"), ""), r'"chosen_turns":(?P<turns>\d{1,6})'), "turns"
    )
    ending = pc.fill_null(told.cast(pa.int64()), 1).to_numpy(zero_copy_only=False)
    talks = np.diff(list_offsets(_list(table, "messages")))
    ending = np.where((ending > 0) & (ending <= talks), ending, 1)
    rows = np.flatnonzero((kinds == "preference") & (np.diff(list_offsets(rejected)) > 0) & (talks > ending))
    prompt, chosen = _cut(_list(table, "messages").take(rows), ending[rows])
    return rows, prompt, chosen, rejected.take(pa.array(rows))


def _cut(talks: Any, ending: Rows) -> tuple[Any, Any]:
    """Each conversation without its last `ending` turns, and those turns."""
    import pyarrow as pa

    offsets, values = list_offsets(talks), talks.flatten()
    middle = offsets[1:] - ending
    tail = np.arange(len(values)) >= np.repeat(middle, np.diff(offsets))
    return (
        lists(middle - offsets[:-1], values.filter(pa.array(~tail))),
        lists(ending, values.filter(pa.array(tail))),
    )


def _joined(prompts: Any, endings: Any) -> Any:
    """Conversations from their beginnings and endings."""
    import pyarrow as pa

    first, second = list_offsets(prompts), list_offsets(endings)
    places = np.concatenate([np.repeat(np.arange(len(prompts)), np.diff(part)) for part in (first, second)])
    order = np.argsort(places, kind="stable")
    return lists(
        np.diff(first) + np.diff(second), pa.concat_arrays([prompts.flatten(), endings.flatten()]).take(pa.array(order))
    )


def _last(endings: Any) -> Any:
    """The only turn of each ending; null where it has several."""
    import pyarrow as pa

    offsets = list_offsets(endings)
    return endings.flatten().take(pa.array(offsets[:-1], mask=np.diff(offsets) != 1))


def _list(table: pa.Table, name: str) -> Any:
    return column(table, name, arrow_schema().field("messages").type)


def _text(table: pa.Table, name: str, rows: Rows) -> Any:
    import pyarrow as pa

    return column(table, name, pa.string()).take(pa.array(rows))
