"""Whether a text has no language at all: programs, formulas, numbers, addresses, keys, and lists of names."""

# ruff: noqa: E501, RUF001 - long patterns, with signs of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

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
    prose = heads
    for announced, pattern in NOT_PROSE:
        prose = _blanked(prose, prose.str.contains(announced, literal=True), pattern)
    return _blanked(prose, prose.str.contains(_TOKEN_MARKED), _TOKENS)


def _blanked(texts: pl.Series, marked: pl.Series, pattern: str) -> pl.Series:
    rows = marked.arg_true()
    return texts.clone().scatter(rows, texts.gather(rows).str.replace_all(pattern, " ")) if len(rows) else texts


def without_language(heads: pl.Series, prose: pl.Series, looked: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are code, formulas, tables of numbers or lists of names, by their look alone.

    `heads` are the beginnings of the texts, `prose` the same as `prose_of` leaves them, `looked` the beginnings of those. Code that is
    commented in a language is code when most of it is. What is left of a text that is all code or links has no letters,
    which the caller sees itself.
    """
    import numpy as np
    import pyarrow as pa

    from instructds.kernels.langid import shapes
    from instructds.kernels.langid_plain import LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG, LONG

    found = np.zeros(len(heads), bool)
    letters, _, signs = shapes(heads.to_arrow().cast(pa.large_string())).T
    odd = signs * np.where(letters < LONG, LETTERS_TO_A_SIGN, LETTERS_TO_A_SIGN_OF_LONG) >= letters
    odd |= like_code(heads)
    _mark(found, np.flatnonzero(odd), heads, _code)
    letters, digits, _ = shapes(looked.to_arrow().cast(pa.large_string())).T
    numeric = ((letters < _FEW) | (digits > letters)) & ~found
    numeric &= looked.str.contains(r"[0-9=+^\\√∫∑≤≥∈]").to_numpy()
    _mark(found, np.flatnonzero(numeric), prose, _numbers)
    listed = looked.str.contains(r"[,\n;|/•、，،・]") & ~looked.str.contains(_SENTENCE)
    _mark(found, np.flatnonzero(listed.to_numpy() & ~found), prose, _names)
    return found


def like_code(texts: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are so short that they may be code for a word in them, and have one."""
    import numpy as np

    short = np.flatnonzero((texts.str.len_bytes().fill_null(0) < _SHORT).to_numpy())
    found = np.zeros(len(texts), bool)
    if len(short):
        words = texts.gather(short).str.contains_any(_WORDS, ascii_case_insensitive=True)
        found[short] = words.fill_null(value=False).to_numpy()
    return found


def _mark(found: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64], texts: pl.Series, look: Look) -> None:
    if len(rows):
        found[rows] = look(texts.gather(rows))


def _names(prose: pl.Series) -> npt.NDArray[np.bool_]:
    import numpy as np

    return np.array([is_names(text) for text in prose], bool)


def _code(heads: pl.Series) -> npt.NDArray[np.bool_]:
    """Texts most of whose characters are in lines of code, and few in lines that are sentences; comments count with the code."""
    import numpy as np
    import polars as pl

    found = np.zeros(len(heads), bool)
    heads = _blanked(heads, heads.str.contains("```", literal=True), NOT_PROSE[0][1])
    line = pl.col("line")
    lines = pl.DataFrame({"row": range(len(heads)), "line": heads.str.split("\n")}, schema_overrides={"row": pl.Int64})
    lines = lines.explode("line").with_columns(line.str.strip_chars().str.len_chars().alias("size")).filter(pl.col("size") > 0)
    lines = lines.with_columns(line.str.contains(_COMMENT).alias("comment"))
    prose = line.str.contains(_SAID) & ~line.str.contains(r"[;{}]$") & ~pl.col("comment")
    lines = lines.with_columns(prose.alias("prose"))
    size = pl.col("size")
    sums = lines.group_by("row").agg(size.sum().alias("all"), size.filter("prose").sum().alias("prose"))
    silent = sums.filter(pl.col("prose") < _TALK * pl.col("all")).select("row", "all")
    lines = lines.join(silent, on="row")
    bare = line.str.replace(r"\s+(?:#|//|--)\s.*$", "")
    code = bare.str.contains(_CODE_LINE) | (bare.str.contains(_CODE_PART) & ~bare.str.contains(_SPEECH))
    counted = lines.with_columns((code & ~pl.col("comment") & ~pl.col("prose")).alias("code")).group_by("row", "all")
    shares = counted.agg(size.filter("code").sum().alias("code"), size.filter("comment").sum().alias("comment"))
    share = (pl.col("code") + pl.min_horizontal("comment", pl.col("code") * 2)) / pl.col("all")
    found[shares.filter(share >= MOSTLY)["row"].to_numpy()] = True
    return found


def _numbers(prose: pl.Series) -> npt.NDArray[np.bool_]:
    """Numbers, units and formulas: no word is left, or one or two beside many more digits."""
    rest = prose.str.replace_all(_MATHS, " ")
    words = rest.str.count_matches(_WORD) + 3 * rest.str.count_matches(r"\p{Lo}")
    small = rest.str.count_matches(r"(?:^|[ (])\p{Ll}{2}(?:[ ,.)]|$)")
    letters, digits = rest.str.count_matches(r"\p{L}"), prose.str.count_matches(r"[0-9]")
    none = (words == 0) & ((small < _TALKING) | prose.str.contains(r"[=^]"))
    few = (words < _TALKING + 1) & (digits >= 2 * letters)
    return (none | few | ((digits >= 4 * letters) & (words < _TALKING * 4))).fill_null(value=False).to_numpy()


_TALKING = 2
"""Small words in a row of numbers from which on it is a sentence."""
