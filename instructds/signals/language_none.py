"""Whether a text has no language at all: programs, formulas, numbers, addresses, keys, and lists of names."""

# ruff: noqa: E501, RUF001 - long patterns, with signs of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from instructds.kernels.patterns import answers

from .language_names import is_names

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt
    import polars as pl

    Look = Callable[[pl.Series], npt.NDArray[np.bool_]]

_HOSTS = "com|org|net|io|hu|de|fr|uk|ru|cn|jp|edu|gov|eu"

NOT_PROSE: tuple[tuple[str, str], ...] = (
    ("```", r"(?s)```.*?(?:```|$)"),
    ("~~~", r"(?s)~~~.*?(?:~~~|$)"),
    ("`", r"`[^`\n]*`"),
    ("$$", r"\$\$[^$]*\$\$"),
    ("\\[", r"(?s)\\\[.*?\\\]"),
    ("\\(", r"(?s)\\\(.*?\\\)"),
    (";base64,", r"data:[a-z]+/[a-z0-9.+-]+;base64,[^\s]*"),
    ("://", r"(?:https?|ftp|file)://[^\s]+"),
    ("www.", r"www\.[^\s]+"),
    ("@", r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+"),
    ("<", r"</?[A-Za-z!][^<>\n]*>"),
)
"""What is taken out of a text before its language is told, beside `_TOKENS`, and the characters that announce each."""

_TOKENS = (
    r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22,}|[A-Za-z+/_=]*[0-9][A-Za-z0-9+/_=]{14,}|"
    r"[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){4,}|0x[0-9a-fA-F]+|(?:[A-Za-z]:\\|~?/)(?:[A-Za-z0-9_.-]+[/\\])+[A-Za-z0-9_.-]*|"
    rf"&[a-z]{{2,8}};|:[a-z_]{{3,30}}:|[A-Za-z0-9.-]+\.(?:{_HOSTS})(?-u:\b)(?:/[^\s]*)?|[ACGTUN]{{12,}}|[acgtun]{{14,}}|[A-Z]{{30,}}"
)
_TOKEN_MARKED = (
    r"[A-Za-z0-9+/_=-]{18}|[0-9a-fA-F]{2}[:-][0-9a-fA-F]{2}[:-]|0x[0-9a-fA-F]|/[A-Za-z0-9._-]+/|[A-Za-z]:\\|"
    rf"&[a-z]{{2,8}};|:[a-z_]{{3,30}}:|\.(?:{_HOSTS})|[ACGTUN]{{12}}|[acgtun]{{14}}|[A-Z]{{30}}"
)
"""Keys, hashes, addresses, paths, hosts, and sequences of bases and amino acids; and what a text has in which one may be found, quick to look for."""

_CODE_LINE = (
    r"[=(){}\[\]](?:.*[A-Za-z0-9_)\]}\"'])?;\s*$|\{\s*$|^\s*[\])}]+[;,)]*\s*$|^\s*@[A-Za-z0-9_]+(?:\(.*\))?\s*$|"
    r"^\s*(?:async\s+)?(?:def|class|fn|func|function|struct|interface|enum|trait|impl|module|namespace|sub|proc)\s+[A-Za-z0-9_.:<>$]+\s*[({:<]|"
    r"^\s*(?:from\s+[A-Za-z0-9_.]+\s+)?(?:import|require|include|using|use|package)\s+[A-Za-z0-9_.*{}, :'\"</>]+;?\s*$|^\s*#\s*(?:include|define|if|endif|pragma)|^#!|"
    r"^\s*(?:return|yield|raise|throw|await|del|assert|pass|break|continue|end|fi|done|esac|endif|loop|nil|null|None)\b[^.!?]{0,80}$|"
    r"^\s*(?:if|elif|else|for|while|try|except|finally|with|switch|case|match|unless|until|do|catch)\b.{0,120}[:{]\s*$|^\s*(?:else|try|do|then|finally)\s*:?\s*$|"
    r"^\s*(?:if|for|while|switch)\s*\(.*\)|^\s*(?:if|while)\s+\[.*\]|"
    r"^\s*(?:var|let|const|val|int|float|double|char|bool|boolean|string|String|long|auto|void|public|private|protected|static|final|mut|unsigned|local|my|export|extern|abstract)\s+[A-Za-z0-9_<>\[\]$*&:]+|"
    r"^\s*(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|(?:INNER |LEFT |RIGHT |OUTER |CROSS )*JOIN|LIMIT|INSERT INTO|VALUES|UPDATE|SET|DELETE FROM|"
    r"(?:CREATE|ALTER|DROP) (?:TABLE|INDEX|VIEW|DATABASE)|UNION|AND|END|BEGIN|DECLARE)(?-u:\b)(?:.*[^.!?])?$|"
    r"^\s*select\s+[A-Za-z0-9_.*()]+(?:\s*,\s*[A-Za-z0-9_.*()]+)*\s+from\s+[A-Za-z0-9_.]+\s*(?:;|where|join|$)|"
    r"^\s*[$>%]\s+[A-Za-z0-9_]+|^\s*(?:>>>|\.\.\.|PS[ >])|^\s*(?:sudo|git|pip|npm|npx|yarn|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|cd|ls|mkdir|rm|cp|mv|cat|grep|echo|chmod|ssh|make|python3?|node|java)\s+[-A-Za-z0-9_./~'\"$:@]+(?:\s+(?:[-A-Za-z0-9_./~'\"$:@=|>&*]+|\"[^\"]*\")){0,10}$|"
    r"^\s*[A-Za-z0-9_.\[\]'\"$@*&>-]+(?:\s*:\s*[A-Za-z0-9_\[\], |.<>]+)?\s*(?:[-+*/%|&^.]?=|:=|<-)\s*[^=\s](?:[^ ]*| ?[^ ]* [^ ]*|.*[(){}\[\];+*/<>\"'-].*)$|"
    r"^\s*[A-Za-z0-9_.$:>-]+\(.{0,300}\)[;,{]?\s*$|"
    r"^\s*[\"'][A-Za-z0-9_ $-]+[\"']\s*:\s*(?:[\"'\[{\d-]|true|false|null|$)|^\s*[a-z][A-Za-z0-9_$-]*\s*:\s*(?:[\"'\[{#\d-]|true|false|null|[A-Za-z0-9_-]+;).*$|^\s*[a-z][A-Za-z0-9_-]*:\s*(?:[a-z][A-Za-z0-9_.-]*)?$|"
    r"^\s*\{.*:.*\}\s*,?$|^\s*\[[^a-zA-Z]*\]\s*,?$|"
    r"^\s*<[/!?A-Za-z]|</[A-Za-z0-9_]+>|\\(?:frac|sum|int|sqrt|begin|end|left|right|cdot|alpha|beta|lim|text|mathbb)\b|"
    r"^\s*[.#][A-Za-z0-9_-]+(?:[ ,>.#:][A-Za-z0-9_-]+)*\s*\{|^\s*(?:mov|push|pop|add|sub|jmp|call|lea|ldr|str|cmp|xor)\s+[A-Za-z0-9_%\[\]$#]+\s*,|^\s*ret$|"
    r"^\s*(?:Traceback \(|Exception in thread |File \"[^\"]+\", line \d|at [A-Za-z0-9_.$<>]+\(|Caused by: |\[ *\d+\.\d+\] |[A-Za-z0-9_.]+(?:Error|Exception): )|"
    r"^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?[^ ]* \[?(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)|^\s*\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]?:? \d{4}-|"
    r"^\s*(?:puts|print|println|printf|echo|console|fmt|System|cout|std|document|window|self|this|math|np|pd|plt|df)[ .(:<]"
)
"""A line of a program, a query, a shell, a style sheet or a formula."""

_CODE_PART = r"[A-Za-z0-9_]\(\)|[A-Za-z0-9_]\.[A-Za-z0-9_]+\(|=>|->\s*[A-Za-z0-9_]|::[A-Za-z0-9_]|&&|\|\||[!=]==?|[A-Za-z0-9_]\+\+\s*[;)]|\+="
_SPEECH = r"(?:\p{L}[\p{L}\p{M}'’-]+,? ){2}\p{L}{2}"
"""What makes code of a line wherever it stands in it, unless three words stand side by side as in a sentence."""

_SAID = r"\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}.*[.!?…]$|[。！？]$"
"""A line that is a sentence, if it is no comment."""

_COMMENT = r"^\s*(?://|/\*|\*|#|--|%|\"\"\"|'''|;;|<!--|REM\s)"
_WORDS = [
    "select ",
    "import ",
    "insert ",
    "git ",
    "mov ",
    "def ",
    "else:",
    ": ",
    ":\n",
    "->",
    " | ",
    "$ ",
    "sudo ",
    "ls ",
    "cd ",
    "npm ",
    "pip ",
]
READ = 1_200
"""Characters of a text that are read before fenced code and links are taken out."""

_SHORT, _FEW = 300, 80
"""Bytes of a text that may be code for a word in it, letters beside formulas."""

_FORMULA, _LISTED = r"[0-9=+^\\√∫∑≤≥∈]", r"[,\n;|/•、，،・]"
_SENTENCE = r"[?!。？！]|[a-zà-ÿа-я] [a-zà-ÿа-я]+ [a-zà-ÿа-я]|[.।]\s*$"
_MATHS = (
    r"(?i)\\[a-z]+|\b(?:sin|cos|tan|cot|sec|log|ln|exp|lim|max|min|sup|inf|det|mod|gcd|lcm|sqrt|arcsin|arccos|arctan|sinh|cosh|"
    r"kg|km|cm|mm|ml|hz|khz|mhz|ghz|kb|mb|gb|tb|usd|eur|huf|gbp|am|pm|utc|gmt|dx|dy|dt|nan|inf|true|false|null|none|id|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b"
)
_WORD = r"[\p{L}\p{M}]{3,}"

MOSTLY, _TALK = 0.5, 0.2
"""Share of the characters of a text above which code makes the whole of it code, unless as much of it is sentences."""


def prose_of(heads: pl.Series) -> pl.Series:
    """The texts without code, formulas, links, addresses, tags, keys and paths."""
    import polars as pl

    text, prose = pl.col("t").str, heads
    marks = answers(heads, *(text.contains(announced, literal=True) for announced, _ in NOT_PROSE))
    for marked, (_, pattern) in zip(marks, NOT_PROSE, strict=True):
        prose = _blanked(prose, marked, pattern)
    return _blanked(prose, answers(prose, text.contains(_TOKEN_MARKED))[0], _TOKENS)


def _blanked(texts: pl.Series, marked: npt.NDArray[np.generic], pattern: str) -> pl.Series:
    import numpy as np

    rows = np.flatnonzero(marked)
    return texts.clone().scatter(rows, texts[rows].str.replace_all(pattern, " ")) if len(rows) else texts


def without_language(heads: pl.Series, prose: pl.Series, looked: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are code, formulas, tables of numbers or lists of names, by their look alone.

    `heads` are the beginnings of the texts, `prose` the same as `prose_of` leaves them, `looked` the beginnings of those. Code that is
    commented in a language is code when most of it is. What is left of a text that is all code or links has no letters,
    which the caller sees itself.
    """
    import numpy as np
    import polars as pl
    import pyarrow as pa

    from instructds.kernels.langid import shapes
    from instructds.kernels.langid_plain import LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG, LONG

    found = np.zeros(len(heads), bool)
    letters, _, signs = shapes(heads.to_arrow().cast(pa.large_string())).T
    odd = signs * np.where(letters < LONG, LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG) >= letters
    odd |= like_code(heads)
    _mark(found, np.flatnonzero(odd), heads, _code)
    letters, digits, _ = shapes(looked.to_arrow().cast(pa.large_string())).T
    text = pl.col("t").str
    formula, listed, said = answers(looked, *(text.contains(pattern) for pattern in (_FORMULA, _LISTED, _SENTENCE)))
    numeric = ((letters < _FEW) | (digits > letters)) & ~found & formula
    _mark(found, np.flatnonzero(numeric), prose, _numbers)
    _mark(found, np.flatnonzero(listed & ~said & ~found), prose, _names)
    return found


def like_code(texts: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are so short that they may be code for a word in them, and have one."""
    import numpy as np
    import polars as pl

    short = np.flatnonzero(answers(texts, pl.col("t").str.len_bytes().fill_null(0) < _SHORT)[0])
    found = np.zeros(len(texts), bool)
    if len(short):
        words = texts[short].str.contains_any(_WORDS, ascii_case_insensitive=True)
        found[short] = words.fill_null(value=False).to_numpy()
    return found


def _mark(found: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64], texts: pl.Series, look: Look) -> None:
    if len(rows):
        found[rows] = look(texts[rows])


def _names(prose: pl.Series) -> npt.NDArray[np.bool_]:
    import numpy as np

    return np.array([is_names(text) for text in prose], bool)


def _code(heads: pl.Series) -> npt.NDArray[np.bool_]:
    """Texts most of whose characters are in lines of code, and few in lines that are sentences; comments count with the code."""
    import numpy as np
    import polars as pl

    text = pl.col("t").str
    heads = _blanked(heads, answers(heads, text.contains("```", literal=True))[0], NOT_PROSE[0][1])
    split = heads.str.split("\n")
    row, lines = np.repeat(np.arange(len(heads)), split.list.len().to_numpy()), split.explode()
    looks = (text.contains(pattern) for pattern in (_COMMENT, _SAID, r"[;{}]$"))
    size, comment, said, closed = answers(lines, text.strip_chars().str.len_chars(), *looks)
    prose = said & ~closed & ~comment

    def total(chosen: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
        return np.bincount(row[chosen], size[chosen], minlength=len(heads))

    every = total(size > 0)
    silent = total(prose) < _TALK * every
    doubtful = np.flatnonzero((size > 0) & silent[row] & ~comment & ~prose)
    code = np.zeros(len(row), bool)
    code[doubtful] = _code_lines(lines[doubtful])
    coded = total(code)
    return silent & (coded + np.minimum(total(comment), coded * 2) >= MOSTLY * every)


def _code_lines(lines: pl.Series) -> npt.NDArray[np.bool_]:
    """Which lines are of a program whatever stands around them, but for a comment at their end."""
    import polars as pl

    if lines.is_empty():
        return lines.is_null().to_numpy()
    text = pl.col("t").str
    code = text.contains(_CODE_LINE) | (text.contains(_CODE_PART) & ~text.contains(_SPEECH))
    return answers(lines.str.replace(r"\s+(?:#|//|--)\s.*$", ""), code)[0]


def _numbers(prose: pl.Series) -> npt.NDArray[np.bool_]:
    """Numbers, units and formulas: no word is left, or one or two beside many more digits."""
    import polars as pl

    text = pl.col("t").str
    rest = prose.str.replace_all(_MATHS, " ")
    parts = (_WORD, r"\p{Lo}", r"(?:^|[ (])\p{Ll}{2}(?:[ ,.)]|$)", r"\p{L}")
    long, alone, small, letters = (count.astype("i8") for count in answers(rest, *(text.count_matches(part) for part in parts)))
    digits, equal = answers(prose, text.count_matches(r"[0-9]"), text.contains(r"[=^]"))
    words = long + 3 * alone
    none = (words == 0) & ((small < _TALKING) | equal)
    few = (words < _TALKING + 1) & (digits >= 2 * letters)
    return none | few | ((digits >= 4 * letters) & (words < _TALKING * 4))


_TALKING = 2
"""Small words in a row of numbers from which on it is a sentence."""
