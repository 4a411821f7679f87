"""OpenAssistant: message trees, bare nested messages, and one message per row."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from instructds.wording import counted

from .base import Draft, Layout, ReadOptions, Row, Test, Unfit, anything, flag, layout, mapping, text, text_or_null
from .oasst_tree import ROLES, Node, tree_drafts, tree_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Message = dict[str, object]

_FIELDS: dict[str, Test] = {
    **dict.fromkeys(("user_id", "created_date", "labels", "emojis", "detoxify", "review_count", "events", "rank"), anything),
    **dict.fromkeys(("model_name", "lang", "tree_state", "message_tree_id", "parent_id"), text_or_null),
    **dict.fromkeys(("deleted", "review_result", "synthetic"), lambda value: value is None or flag(value)),
}


def read_tree(row: Row, options: ReadOptions) -> list[Draft]:
    """The conversations and comparisons of a message tree; see `tree_drafts`.

    Raises:
        Unfit: no tree, or a first message that is deleted, failed review or cannot be read.
    """
    prompt = row.get("prompt")
    if not isinstance(prompt, dict):
        raise Unfit("wrong_type", f"field 'prompt' should be a message and is a {type(prompt).__name__}")
    return _read_nested(prompt, options, row.get("message_tree_id"))


def read_nested(row: Row, options: ReadOptions) -> list[Draft]:
    """The conversations and comparisons below a message that holds its replies.

    Raises:
        Unfit: as `read_tree`.
    """
    return _read_nested(row, options, row.get("message_tree_id") or row.get("message_id"))


def read_flat(row: Row, options: ReadOptions) -> list[Draft]:
    """The conversations and comparisons of the messages of one tree, `{"rows": [...]}`, in any order.

    Raises:
        Unfit: `no_root` when every message answers one that is not there, else as `read_tree`.
    """
    rows = row.get("rows")
    messages = [message for message in rows if isinstance(message, dict)] if isinstance(rows, list) else []
    by_name: dict[str, Message] = {}
    unused: dict[str, str] = {}
    for place, message in enumerate(messages):
        name = _name(message, place)
        if name in by_name:
            unused[f"{name} ({place + 1})"] = "duplicate_id"
        else:
            by_name[name] = message
    replies: dict[str, list[str]] = {}
    for name, message in by_name.items():
        replies.setdefault(str(message.get("parent_id")) if message.get("parent_id") is not None else "", []).append(name)
    roots = replies.get("", [])
    if not roots:
        raise Unfit("no_root", f"all of the {counted(len(messages), 'message')} answer one that is not among them")
    drafts: list[Draft] = []
    reached: set[str] = set()
    refused: Unfit | None = None
    for root in roots:
        lost: dict[str, str] = {}
        try:
            tree = _build(root, by_name, replies, lost)
            drafts += tree_drafts(tree, options, {}, messages[0].get("message_tree_id"))
        except Unfit as unfit:
            refused = unfit
            lost.setdefault(root, unfit.reason)
        reached |= _below(root, replies)
        unused |= lost
    if not drafts:
        assert refused is not None
        raise refused
    unused |= _astray(set(by_name) - reached, by_name)
    if unused:
        drafts[0].origin["unused"] = {**cast("dict[str, str]", drafts[0].origin.get("unused", {})), **unused}
    return drafts


def write_tree(drafts: Sequence[Draft]) -> Row:
    """The tree the drafts are lines of, its messages without what only the source knows."""
    root = tree_of(drafts)
    row: Row = {"prompt": {} if root is None else _nested(root)}
    name = drafts[0].origin.get("id")
    return {"message_tree_id": name, **row} if isinstance(name, str) else row


def write_nested(drafts: Sequence[Draft]) -> Row:
    """The first message with its replies."""
    root = tree_of(drafts)
    return {} if root is None else _nested(root)


def write_flat(drafts: Sequence[Draft]) -> Row:
    """`{"rows": [...]}`, one row per message, the first message first."""
    root, tree = tree_of(drafts), drafts[0].origin.get("id")
    rows: list[Message] = []
    waiting = [] if root is None else [root]
    while waiting:
        node = waiting.pop()
        message = _plain(node)
        if isinstance(tree, str):
            message["message_tree_id"] = tree
        message["parent_id"] = node.parent.name if node.parent is not None and node.parent.name else None
        rows.append(message)
        waiting += reversed(node.replies)
    return {"rows": rows}


def _read_nested(first: Message, options: ReadOptions, tree: object) -> list[Draft]:
    by_name: dict[str, Message] = {}
    replies: dict[str, list[str]] = {}
    unused: dict[str, str] = {}
    waiting: list[tuple[Message, str]] = [(first, "")]
    while waiting:
        message, parent = waiting.pop()
        name = _name(message, len(by_name) + len(unused))
        if name in by_name:
            unused[f"{name} ({len(by_name) + len(unused) + 1})"] = "duplicate_id"
            continue
        by_name[name] = message
        replies.setdefault(parent, []).append(name)
        below = message.get("replies")
        if below is not None and not isinstance(below, list):
            raise Unfit("wrong_type", f"replies of message {name!r} should be a list and are a {type(below).__name__}")
        for reply in reversed(below or []):
            if not isinstance(reply, dict):
                raise Unfit("wrong_type", f"a reply to message {name!r} should be a message and is a {type(reply).__name__}")
            waiting.append((reply, name))
    root = _build(replies[""][0], by_name, replies, unused)
    return tree_drafts(root, options, unused, tree)


def _build(root: str, by_name: Mapping[str, Message], replies: Mapping[str, Sequence[str]], unused: dict[str, str]) -> Node:
    """The messages below `root` that may be used; `unused` takes the others, each with its reason.

    Raises:
        Unfit: the first message itself may not be used.
    """
    top = _usable(root, by_name[root])
    waiting = [top]
    while waiting:
        node = waiting.pop()
        for name in replies.get(node.name, ()):
            try:
                reply = _usable(name, by_name[name])
            except Unfit as unfit:
                unused[name] = unfit.reason
                unused |= dict.fromkeys(_below(name, replies) - {name}, f"below_{unfit.reason}")
                continue
            reply.parent = node
            node.replies.append(reply)
            waiting.append(reply)
    return top


def _usable(name: str, message: Message) -> Node:
    role, body, rank = message.get("role"), message.get("text"), message.get("rank")
    if message.get("deleted") is True:
        raise Unfit("deleted", f"message {name!r} was deleted")
    if message.get("review_result") is False:
        raise Unfit("failed_review", f"message {name!r} failed its review")
    if not isinstance(role, str) or role not in ROLES:
        raise Unfit("unknown_role", f"message {name!r} has the role {str(role)[:40]!r}, not prompter or assistant")
    if not isinstance(body, str):
        raise Unfit("missing_field", f"message {name!r} has no text")
    ranked = isinstance(rank, int | float) and not isinstance(rank, bool) and not math.isnan(rank)
    language, model = message.get("lang"), message.get("model_name")
    return Node(
        name,
        ROLES[role],
        body,
        rank=cast("float", rank) if ranked else None,
        language=language if isinstance(language, str) else None,
        synthetic=message.get("synthetic") is True,
        model=model if isinstance(model, str) and model else None,
    )


def _name(message: Message, place: int) -> str:
    name = message.get("message_id")
    return f"message {place + 1}" if name is None or name == "" else str(name)


def _below(root: str, replies: Mapping[str, Sequence[str]]) -> set[str]:
    """The names of a message and of all that answer it, in a graph that may hold circles."""
    seen: set[str] = set()
    waiting = [root]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += replies.get(name, ())
    return seen


def _astray(names: set[str], by_name: Mapping[str, Message]) -> dict[str, str]:
    """Why messages hang on no first message: what they answer is missing, or answers them in turn."""
    reasons: dict[str, str] = {}
    for name in sorted(names):
        path: dict[str, None] = {}
        at = name
        while at in by_name and at not in reasons and at not in path:
            path[at] = None
            at = str(by_name[at].get("parent_id"))
        reasons |= dict.fromkeys(path, reasons.get(at, "circle" if at in path else "orphan"))
    return reasons


def _plain(node: Node) -> Message:
    message: Message = {"text": node.text, "role": "prompter" if node.role == "user" else node.role}
    if node.name:
        message["message_id"] = node.name
    if node.rank is not None:
        message["rank"] = node.rank
    return message


def _nested(root: Node) -> Message:
    top = _plain(root)
    waiting = [(root, top)]
    while waiting:
        node, message = waiting.pop()
        below = [_plain(reply) for reply in node.replies]
        message["replies"] = below
        waiting += zip(node.replies, below, strict=True)
    return top


def _example(*, nested: bool) -> Row:
    answers: list[object] = [
        {"message_id": "m2", "parent_id": "m1", "text": "Hideg, fehér pelyhek.", "role": "assistant", "rank": 0, "replies": []},
        {"message_id": "m3", "parent_id": "m1", "text": "Nem tudom.", "role": "assistant", "rank": 1, "replies": []},
    ]
    first: Row = {"message_id": "m1", "text": "Mi a hó?", "role": "prompter", "lang": "hu", "synthetic": False}
    first["replies"] = answers
    return first if nested else {"message_tree_id": "m1", "tree_state": "ready_for_export", "prompt": first}


def _message(value: object) -> bool:
    return mapping(value) and isinstance(cast("Message", value).get("text"), str)


layout(
    Layout(
        name="oasst_tree",
        says="OpenAssistant trees: `message_tree_id` and `prompt`, a message that holds its replies.",
        needs={"message_tree_id": text, "prompt": _message},
        may={"tree_state": text_or_null, "origin": anything},
        read=read_tree,
        write=write_tree,
        example=_example(nested=False),
        source="oasst_data/schemas.py",
    )
)
layout(
    Layout(
        name="oasst_nested",
        says="OpenAssistant messages that hold their replies, without the tree around them.",
        needs={"text": text, "role": text, "replies": lambda value: isinstance(value, list)},
        may={**_FIELDS, "message_id": anything},
        read=read_nested,
        write=write_nested,
        example=_example(nested=True),
        source="oasst_data/schemas.py; the exported *_message.jsonl files",
    )
)
layout(
    Layout(
        name="oasst_flat",
        says="OpenAssistant, one message per row; the rows of a tree have one `message_tree_id`.",
        needs={"message_id": text, "parent_id": text_or_null, "message_tree_id": text, "text": text_or_null, "role": text},
        may={name: test for name, test in _FIELDS.items() if name not in ("message_tree_id", "parent_id")},
        fits=lambda row: "replies" not in row,
        read=read_flat,
        write=write_flat,
        together="message_tree_id",
        example={
            "message_id": "m1",
            "parent_id": None,
            "message_tree_id": "m1",
            "text": "ما هو الثلج؟",
            "role": "prompter",
            "lang": "ar",
            "rank": None,
            "deleted": False,
            "review_result": True,
            "synthetic": False,
        },
        source="oasst_data/schemas.py; the oasst1 card on the Hub",
    )
)
