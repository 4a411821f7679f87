"""The exchange view: one row per assistant answer, so that signals and checks never walk a conversation themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pyarrow as pa

    Places = npt.NDArray[np.int64]

CHOSEN, REJECTED = "chosen", "rejected"


def exchange_schema() -> pa.Schema:
    """The columns of `exchanges`; texts are `large_string`, the history a view that shares one buffer of messages."""
    import pyarrow as pa

    text = pa.large_string()
    return pa.schema(
        [
            ("record", pa.int32()),
            ("turn", pa.int32()),
            ("asked_turn", pa.int32()),
            ("ending", pa.string()),
            ("instruction", text),
            ("context", text),
            ("response", text),
            ("history", pa.large_list_view(pa.struct([("role", pa.string()), ("content", text)]))),
            ("original_instruction", text),
            ("original_response", text),
            ("language", pa.string()),
            ("method", pa.string()),
        ]
    )


def exchanges(table: pa.Table) -> pa.Table:
    """One row per assistant answer of a table of records, ordered by record, then `chosen` before `rejected`, then turn.

    `record` is the row of `table`; `turn` the place of the answer in `messages` (`ending` chosen) or in `rejected` (`ending`
    rejected). `asked_turn` is the place of the user turn before it, null when there is none or when it belongs to the
    chosen ending. `instruction` is that user turn, null when there is none, without the `context` that the source
    kept apart; `context` stands only beside the first user turn. `history` is everything before that user turn.
    `original_instruction` and `original_response` are the messages at the same places of `original`, when it has the same
    roles in the same order; the original's context is not kept apart. A `rejected` ending takes the place of as
    many last messages; the turns both endings share appear once, as chosen.

    A `prompt`, and a conversation without any answer, is one exchange with a null response, at the turn where
    the answer would stand. Cost is linear in the text, whatever the length of a conversation.
    """
    talks = _conversations(table)
    found = _answers(talks)
    return _columns(table, talks, found)


@dataclass(frozen=True, slots=True)
class _Talks:
    """Conversations laid end to end: those of `messages`, then for each rejected ending what both share and the ending."""

    roles: pa.Array
    contents: pa.Array
    record: Places
    start: Places
    length: Places
    own: Places
    """Place in the conversation from which answers belong to it and not to the chosen one."""
    rejected: npt.NDArray[np.bool_]
    open: npt.NDArray[np.bool_]
    """Asks for one exchange without an answer, instead of its answers."""


@dataclass(frozen=True, slots=True)
class _Answers:
    """For each exchange its conversation, where its answer is (or would be) and the user turn before (-1: none)."""

    talk: Places
    answer: Places
    user: Places
    first_user: npt.NDArray[np.bool_]
    open: npt.NDArray[np.bool_]


def _conversations(table: pa.Table) -> _Talks:
    import numpy as np

    roles, contents, lengths = _turns(table.column("messages"))
    starts = _starts(lengths)
    worse_roles, worse_contents, worse_lengths = _turns(table.column("rejected"))
    paired = np.flatnonzero(worse_lengths > 0)
    own = _shared(roles, starts, lengths, worse_roles, _starts(worse_lengths), worse_lengths)[paired]
    taken = _interleave(starts[paired], own, len(roles) + _starts(worse_lengths)[paired], worse_lengths[paired])
    both = own + worse_lengths[paired]
    kinds = table.column("kind").to_numpy()
    return _Talks(
        roles=_followed(roles, worse_roles, taken),
        contents=_followed(contents, worse_contents, taken),
        record=np.concatenate([np.arange(table.num_rows), paired]),
        start=np.concatenate([starts, len(roles) + _starts(both)]),
        length=np.concatenate([lengths, both]),
        own=np.concatenate([np.zeros(table.num_rows, np.int64), own]),
        rejected=np.repeat([False, True], [table.num_rows, len(paired)]),
        open=np.concatenate([kinds == "prompt", np.zeros(len(paired), bool)]),
    )


def _followed(turns: pa.Array, worse: pa.Array, taken: Places) -> pa.Array:
    """What is said in all turns, and then again, at the places `taken` of both arrays, in the rejected conversations."""
    import pyarrow as pa

    if not len(taken):
        return turns  # as it is: a copy of all texts costs more than the whole view
    return pa.concat_arrays([turns, pa.concat_arrays([turns, worse]).take(pa.array(taken))])


def _shared(
    roles: pa.Array, starts: Places, lengths: Places, worse_roles: pa.Array, worse_starts: Places, worse_lengths: Places
) -> Places:
    """How many messages a rejected ending shares with the chosen one: all but as many last ones, when the roles agree there.

    Otherwise the two endings differ in length, and everything before the last message of the chosen conversation is shared.
    """
    import numpy as np

    shared: Places = np.maximum(lengths - worse_lengths, 0)
    if len(roles) == 0 or len(worse_roles) == 0:
        return shared
    place = np.minimum(starts + shared, len(roles) - 1)
    here, there = _numbers(roles)[place], _numbers(worse_roles)[np.minimum(worse_starts, len(worse_roles) - 1)]
    same = (here == there) & (worse_lengths <= lengths)
    return np.asarray(np.where(same, shared, np.maximum(lengths - 1, 0)), np.int64)


def _answers(talks: _Talks) -> _Answers:
    import numpy as np

    count = len(talks.record)
    talk = np.repeat(np.arange(count), talks.length)
    place = np.arange(len(talk)) - np.repeat(talks.start, talks.length)
    user = _is(talks.roles, "user")
    last_user = np.maximum.accumulate(np.where(user, np.arange(len(talk)), -1)) if len(talk) else np.zeros(0, np.int64)
    answers = _is(talks.roles, "assistant") & (place >= talks.own[talk]) & ~talks.open[talk]
    answered = np.bincount(talk[answers], minlength=count) > 0
    empty = np.flatnonzero(~answered & ~talks.rejected)
    at = np.flatnonzero(answers)
    ends = talks.start[empty] + talks.length[empty]
    before = np.where(talks.length[empty] > 0, last_user[ends - 1], -1) if len(talk) else np.full(len(empty), -1)
    all_talks = np.concatenate([talk[at], empty])
    all_users = np.concatenate([last_user[at], before])
    all_users = np.where(all_users >= talks.start[all_talks], all_users, -1)
    users_seen: Places = np.cumsum(user, dtype=np.int64) - user.astype(np.int64)
    first = (all_users >= 0) & (len(talk) > 0)
    first[first] = users_seen[all_users[first]] == users_seen[talks.start[all_talks[first]]]
    places = np.concatenate([at, ends])
    order = np.lexsort((places, talks.rejected[all_talks], talks.record[all_talks]))
    is_open = np.repeat([False, True], [len(at), len(empty)])
    return _Answers(all_talks[order], places[order], all_users[order], first[order], is_open[order])


def _columns(table: pa.Table, talks: _Talks, found: _Answers) -> pa.Table:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    record, rejected = talks.record[found.talk], talks.rejected[found.talk]
    start = talks.start[found.talk]
    rows = pa.array(record)
    context = _take(_large(table.column("context")), record, found.first_user)
    history = np.where(found.user >= 0, found.user, found.answer) - start
    messages = pa.StructArray.from_arrays([talks.roles, talks.contents], ["role", "content"])
    columns = {
        "record": pa.array(record.astype(np.int32)),
        "turn": pa.array((found.answer - start - np.where(rejected, talks.own[found.talk], 0)).astype(np.int32)),
        "asked_turn": _asked(found, start + np.where(rejected, talks.own[found.talk], 0)),
        "ending": pa.array([CHOSEN, REJECTED]).take(pa.array(rejected.astype(np.int8))),
        "instruction": _without_context(_take(talks.contents, found.user, found.user >= 0), context),
        "context": context,
        "response": _take(talks.contents, found.answer, ~found.open),
        "history": pa.LargeListViewArray.from_arrays(pa.array(start), pa.array(history), messages),
        **_originals(table, talks, found),
        "language": table.column("language").combine_chunks().take(rows),
        "method": pc.struct_field(table.column("provenance"), "method").combine_chunks().take(rows),
    }
    return pa.table(columns, schema=exchange_schema())


def _asked(found: _Answers, begin: Places) -> pa.Array:
    """Places of the user turns in the endings that begin at `begin`; null before them."""
    import numpy as np
    import pyarrow as pa

    return pa.array((found.user - begin).astype(np.int32), mask=(found.user < 0) | (found.user < begin))


def _originals(table: pa.Table, talks: _Talks, found: _Answers) -> dict[str, pa.Array]:
    """The messages of `original` at the same places, where it has as many messages of the same roles as `messages`."""
    import numpy as np
    import pyarrow.compute as pc

    roles, contents, lengths = _turns(pc.struct_field(table.column("original"), "messages"))
    starts, rows = _starts(lengths), table.num_rows
    matches = (lengths == talks.length[:rows]) & (lengths > 0)
    place = _interleave(talks.start[:rows][matches], lengths[matches])
    differ = _numbers(roles)[_interleave(starts[matches], lengths[matches])] != _numbers(talks.roles)[place]
    owner = np.repeat(np.flatnonzero(matches), lengths[matches])
    matches[owner[differ]] = False
    record, start = talks.record[found.talk], talks.start[found.talk]
    has_user = matches[record] & (found.user >= 0) & (found.user - start < lengths[record])
    has_user &= ~talks.rejected[found.talk] | (found.user - start < talks.own[found.talk])
    has_answer = matches[record] & ~talks.rejected[found.talk] & ~found.open
    shift = starts[record] - start
    return {
        "original_instruction": _take(contents, found.user + shift, has_user),
        "original_response": _take(contents, found.answer + shift, has_answer),
    }


def _without_context(instructions: pa.Array, contexts: pa.Array) -> pa.Array:
    """`formats.base.without_context` for whole columns."""
    import polars as pl

    if contexts.null_count == len(contexts):
        return instructions
    frame = pl.DataFrame({"m": pl.Series(instructions), "c": pl.Series(contexts)})
    tail = pl.concat_str(pl.lit("\n\n"), pl.col("c"))
    parted = pl.col("m").str.strip_suffix(tail)
    return frame.select(pl.when(pl.col("c").str.len_bytes() > 0).then(parted).otherwise(pl.col("m"))).to_series().to_arrow()


def _turns(column: pa.ChunkedArray) -> tuple[pa.Array, pa.Array, Places]:
    """Roles and contents of all turns of a column of message lists, and how many turns each row has (0 for null)."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    lengths = pc.fill_null(pc.list_value_length(column), 0).to_numpy().astype(np.int64)
    flat = pc.list_flatten(column)
    chunks = flat.chunks if isinstance(flat, pa.ChunkedArray) else [flat]
    roles = pa.chunked_array([chunk.field("role") for chunk in chunks], pa.string()).combine_chunks()
    contents = pa.chunked_array([chunk.field("content").cast(pa.large_string()) for chunk in chunks], pa.large_string())
    return _whole(roles), _whole(contents.combine_chunks()), lengths


def _whole(array: pa.Array | pa.ChunkedArray) -> pa.Array:
    import pyarrow as pa

    return pa.concat_arrays(array.chunks) if isinstance(array, pa.ChunkedArray) and array.num_chunks else array


def _large(column: pa.ChunkedArray) -> pa.Array:
    import pyarrow as pa

    return column.cast(pa.large_string()).combine_chunks()


def _starts(lengths: Places) -> Places:
    import numpy as np

    return np.cumsum(lengths) - lengths


def _interleave(*pairs: Places) -> Places:
    """Places of runs: for each row, the run of every (start, length) pair in turn."""
    import numpy as np

    starts = np.stack(pairs[0::2], axis=1).ravel()
    lengths = np.stack(pairs[1::2], axis=1).ravel()
    return np.repeat(starts - _starts(lengths), lengths) + np.arange(int(lengths.sum()))


def _take(values: pa.Array, places: Places, valid: npt.NDArray[np.bool_]) -> pa.Array:
    """The values at `places`, null where not `valid`."""
    import numpy as np
    import pyarrow as pa

    if not valid.any():
        return pa.nulls(len(places), values.type)
    return values.take(pa.array(np.where(valid, places, 0), mask=None if valid.all() else ~valid))


def _is(roles: pa.Array, role: str) -> npt.NDArray[np.bool_]:
    """Which turns are of a role."""
    import numpy as np
    import pyarrow.compute as pc

    return np.asarray(pc.equal(roles, role).to_numpy(zero_copy_only=False), bool)


def _numbers(roles: pa.Array) -> npt.NDArray[np.int32]:
    """A number per role, to compare turns with."""
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    from .record import ROLES

    return np.asarray(pc.index_in(roles, pa.array(ROLES)).to_numpy(zero_copy_only=False), np.int32)
