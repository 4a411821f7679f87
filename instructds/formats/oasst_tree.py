"""A tree of ranked messages -> the conversations and comparisons in it, and back; OASST without its spelling."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .base import Draft, ReadOptions, Turn, Unfit
from .languages import language_tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROLES = {"prompter": "user", "user": "user", "assistant": "assistant"}
"""Speaker in OASST -> our role."""

Line = list["Node"]
"""Messages from the first of a tree down to one of its answers."""


@dataclass(slots=True, eq=False)
class Node:
    """One message and its replies."""

    name: str
    role: str
    text: str
    rank: float | None = None
    language: str | None = None
    synthetic: bool = False
    model: str | None = None
    parent: Node | None = field(default=None, repr=False)
    replies: list[Node] = field(default_factory=list, repr=False)


def tree_drafts(root: Node, options: ReadOptions, unused: Mapping[str, str], tree: object) -> list[Draft]:
    """The drafts of a tree; the first one's origin says under `unused` which messages are in none of them, and why.

    A comparison for every answer that people ranked below the best one to the same question; a demonstration for every line
    that follows only best answers, unless its last answer is the chosen one of a comparison already.

    Raises:
        Unfit: `no_pairs`, when only comparisons were asked for and there is none.
    """
    pairs = [] if options.read_as == "sft" else list(_pairs(root, options.pairs))
    chosen = {id(better[-1]) for better, _ in pairs}
    lines = [] if options.read_as == "preference" else [line for line in _lines(root) if id(line[-1]) not in chosen]
    drafts = [_draft(line, "sft") for line in lines] + [_comparison(better, worse) for better, worse in pairs]
    used = {node.name for line in (*lines, *(better for better, _ in pairs)) for node in line}
    used |= {worse.name for _, worse in pairs}
    if not drafts:
        if options.read_as == "preference":
            raise Unfit("no_pairs", "no question of the tree has two answers of different rank")
        drafts, used = [_draft([root], "prompt")], {root.name}
    left = {**unused, **_left(root, used, "not_ranked" if options.read_as == "preference" else "no_answer")}
    for draft in drafts:
        draft.group = tree if isinstance(tree, str) else None
        draft.origin["id"] = tree
    if left:
        drafts[0].origin["unused"] = left
    return drafts


def tree_of(drafts: Sequence[Draft]) -> Node | None:
    """The tree that these drafts of one row are lines of, with the message ids their origin has; null without a message."""
    root = Node("", "assistant", "")
    for draft in drafts:
        names = draft.origin.get("messages")
        ids = [str(name) for name in names] if isinstance(names, list) else []
        at = _grow(root, draft.messages, ids)
        if draft.rejected and at.parent is not None:
            ranks = draft.origin.get("ranks")
            worse = _grow(at.parent, draft.rejected, [str(draft.origin.get("rejected", ""))])
            if isinstance(ranks, list) and len(ranks) == 2:  # noqa: PLR2004 - of the better and the worse answer
                at.rank, worse.rank = ranks
    return root.replies[0] if root.replies else None


def _grow(at: Node, turns: Sequence[Turn], names: Sequence[str]) -> Node:
    for place, (role, content) in enumerate(turns):
        name = names[place] if place < len(names) else ""
        same = [node for node in at.replies if (node.role, node.text) == (role, content) and node.name == name]
        if not same:
            same = [Node(name, role, content, parent=at)]
            at.replies += same
        at = same[0]
    return at


def _nodes(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += reversed(node.replies)


def _ranked(node: Node) -> list[Node]:
    """The answers to a message in the order people ranked them; empty below two ranked ones."""
    answers = [reply for reply in node.replies if reply.role == "assistant" and reply.rank is not None]
    return sorted(answers, key=_rank) if len(answers) > 1 else []


def _rank(node: Node) -> float:
    assert node.rank is not None
    return node.rank


def _pairs(root: Node, which: str) -> Iterator[tuple[Line, Node]]:
    for node in _nodes(root):
        ranked = _ranked(node)
        for better in ranked:
            if which == "best" and _rank(better) != _rank(ranked[0]):
                break
            line = _line(better)
            for worse in ranked:
                if _rank(worse) > _rank(better):
                    yield line, worse


def _line(node: Node) -> Line:
    line = [node]
    while line[-1].parent is not None:
        line.append(line[-1].parent)
    return line[::-1]


def _followed(node: Node) -> list[Node]:
    """The replies a demonstration may go on with: all of them, of ranked answers only the best."""
    ranked = _ranked(node)
    if not ranked:
        return node.replies
    return [reply for reply in node.replies if reply.role != "assistant" or reply.rank == ranked[0].rank]


def _lines(root: Node) -> Iterator[Line]:
    """The lines that end in an answer behind which no followed answer comes."""
    order: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += reversed(_followed(node))
    answered: set[int] = set()
    ends = []
    for node in reversed(order):
        if node.role == "assistant" and id(node) not in answered:
            ends.append(node)
        if (node.role == "assistant" or id(node) in answered) and node.parent is not None:
            answered.add(id(node.parent))
    return (_line(node) for node in reversed(ends))


def _left(root: Node, used: set[str], why: str) -> dict[str, str]:
    """The messages in no draft: `not_best` for those behind or beside a better answer, `why` for the others."""
    followed: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        followed.add(id(node))
        waiting += _followed(node)
    return {node.name: why if id(node) in followed else "not_best" for node in _nodes(root) if node.name not in used}


def _draft(line: Line, kind: str) -> Draft:
    draft = Draft([(node.role, node.text) for node in line], kind=kind)
    last = line[-1]
    languages = {node.language for node in line}
    draft.language = language_tag(last.language if len(languages) > 1 else languages.pop())
    draft.method = "llm_generated" if any(node.synthetic for node in line) else "manual"
    draft.author = last.model
    draft.origin["messages"] = [node.name for node in line]
    return draft


def _comparison(better: Line, worse: Node) -> Draft:
    draft = _draft(better, "preference")
    draft.rejected = [(worse.role, worse.text)]
    draft.origin |= {"rejected": worse.name, "ranks": [better[-1].rank, worse.rank]}
    if worse.model is not None and worse.model != draft.author:
        draft.origin["rejected_author"] = worse.model
    return draft
