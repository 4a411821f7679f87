"""Whether a text has no language at all: programs, formulas, numbers, addresses, keys, and lists of names."""

# ruff: noqa: E501, RUF001 - long patterns, with signs of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .language_names import is_names

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import polars as pl

NOT_PROSE = (
    r"(?s)```.*?(?:```|$)|~~~.*?(?:~~~|$)|`[^`\n]*`|\$\$.{0,2000}?\$\$|\\\[.{0,2000}?\\\]|\\\(.{0,500}?\\\)|"
    r"(?:https?|ftp|file)://\S+|www\.\S+|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+|</?[A-Za-z!][^<>\n]{0,300}>|"
    r"data:[a-z]+/[a-z0-9.+-]+;base64,\S*|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22,}|"
    r"[A-Za-z+/_=]{0,40}[0-9][A-Za-z0-9+/_=]{14,}|[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){4,}|0x[0-9a-fA-F]+|"
    r"(?:[A-Za-z]:\\|~?/)(?:[A-Za-z0-9_.-]+[/\\])+[A-Za-z0-9_.-]*|&[a-z]{2,8};|:[a-z_]{3,30}:|"
    r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|io|hu|de|fr|uk|ru|cn|jp|edu|gov|eu)(?-u:\b)(?:/\S*)?"
)
"""What is taken out of a text before its language is told: code, formulas, links, addresses, tags, keys, hashes, paths."""

MARKED = (
    r"[`<\\@]|\$\$|://|www\.|~~~|[A-Za-z0-9+/_=-]{18}|[0-9a-fA-F]{2}[:-][0-9a-fA-F]{2}[:-]|0x[0-9a-fA-F]|/[A-Za-z0-9._-]+/|"
    r"&[a-z]{2,8};|:[a-z_]{3,30}:|\.(?:com|org|net|io|hu|de|fr|uk|ru|cn|jp|edu|gov|eu)"
)
"""What a text has in which something of `NOT_PROSE` may be found; quick to look for."""

_CODE_LINE = (
    r"[=(){}\[\]].*;\s*$|\{\s*$|^\s*[\])}]+[;,)]*\s*$|^\s*@[A-Za-z0-9_]+(?:\(.*\))?\s*$|"
    r"^\s*(?:async\s+)?(?:def|class|fn|func|function|struct|interface|enum|trait|impl|module|namespace|sub|proc)\s+[A-Za-z0-9_.:<>$]+\s*[({:<]|"
    r"^\s*(?:from\s+[A-Za-z0-9_.]+\s+)?(?:import|require|include|using|use|package)\s+[A-Za-z0-9_.*{}, :'\"</>]+;?\s*$|^\s*#\s*(?:include|define|if|endif|pragma)|^#!|"
    r"^\s*(?:return|yield|raise|throw|await|del|assert|pass|break|continue|end|fi|done|esac|endif|loop|nil|null|None)\b[^.!?]{0,80}$|"
    r"^\s*(?:if|elif|else|for|while|try|except|finally|with|switch|case|match|unless|until|do|catch)\b.{0,120}[:{]\s*$|^\s*(?:else|try|do|then|finally)\s*:?\s*$|"
    r"^\s*(?:if|for|while|switch)\s*\(.*\)|^\s*(?:if|while)\s+\[.*\]|"
    r"^\s*(?:var|let|const|val|int|float|double|char|bool|boolean|string|String|long|auto|void|public|private|protected|static|final|mut|unsigned|local|my|export|extern|abstract)\s+[A-Za-z0-9_<>\[\]$*&:]+|"
    r"^\s*(?i:select\s.{1,300}\sfrom|insert\s+into|update\s+[A-Za-z0-9_]+\s+set|delete\s+from|create\s+(?:table|index|view|database)|alter\s+table|drop\s+table|(?:inner|left|right)?\s*join\s+[A-Za-z0-9_]+.*\son|where\s+[A-Za-z0-9_.]+\s*(?:=|<|>|like|in|is)|group\s+by\s+[A-Za-z0-9_]+|order\s+by\s+[A-Za-z0-9_]+)|"
    r"^\s*[$>%]\s+[A-Za-z0-9_]+|^\s*(?:>>>|\.\.\.|PS[ >])|^\s*(?:sudo|git|pip|npm|npx|yarn|docker|kubectl|curl|wget|apt(?:-get)?|brew|cargo|cd|ls|mkdir|rm|cp|mv|cat|grep|echo|chmod|ssh|make|python3?|node|java)\s+[-A-Za-z0-9_./~'\"$:@]+(?:\s+(?:[-A-Za-z0-9_./~'\"$:@=|>&*]+|\"[^\"]*\")){0,10}$|"
    r"^\s*[A-Za-z0-9_.\[\]'\"$@*&>-]+(?:\s*:\s*[A-Za-z0-9_\[\], |.<>]+)?\s*(?:[-+*/%|&^.]?=|:=|<-)\s*[^=\s]|"
    r"^\s*[A-Za-z0-9_.$:>-]+\(.{0,300}\)[;,{]?\s*$|[A-Za-z0-9_]\(\)|[A-Za-z0-9_]\.[A-Za-z0-9_]+\(|=>|->\s*[A-Za-z0-9_]|::[A-Za-z0-9_]|&&|\|\||[!=]==?|\+\+|\+=|"
    r"^\s*[\"'][A-Za-z0-9_ $-]+[\"']\s*:|^\s*[a-z][A-Za-z0-9_$-]*\s*:\s*(?:[\"'\[{#\d-]|true|false|null|[A-Za-z0-9_-]+;).*$|^\s*[a-z][A-Za-z0-9_-]*:\s*(?:[a-z][A-Za-z0-9_.-]*)?$|"
    r"^\s*\{.*:.*\}\s*,?$|^\s*\[[^a-zA-Z]*\]\s*,?$|"
    r"^\s*<[/!?A-Za-z]|</[A-Za-z0-9_]+>|\\(?:frac|sum|int|sqrt|begin|end|left|right|cdot|alpha|beta|lim|text|mathbb)\b|"
    r"^\s*[.#][A-Za-z0-9_-]+(?:[ ,>.#:][A-Za-z0-9_-]+)*\s*\{|^\s*(?:mov|push|pop|add|sub|jmp|call|lea|ldr|str|cmp|xor)\s+[A-Za-z0-9_%\[\]$#]+\s*,|^\s*ret$|"
    r"^\s*(?:puts|print|println|printf|echo|console|fmt|System|cout|std|document|window|self|this|math|np|pd|plt|df)[ .(:<]"
)
"""A line of a program, a query, a shell, a style sheet or a formula."""

_COMMENT = r"^\s*(?://|/\*|\*|#|--|%|\"\"\"|'''|;;|<!--|REM\s)"
_SIGNS = [*";{}=()<>\\[]|&$", "->", ": ", ":\n", "select ", "import ", "insert ", "git ", "mov ", "def ", "else:"]
_MATHS = (
    r"(?i)\\[a-z]+|\b(?:sin|cos|tan|cot|sec|log|ln|exp|lim|max|min|sup|inf|det|mod|gcd|lcm|sqrt|arcsin|arccos|arctan|sinh|cosh|"
    r"kg|km|cm|mm|ml|hz|khz|mhz|ghz|kb|mb|gb|tb|usd|eur|huf|gbp|am|pm|utc|gmt|dx|dy|dt|nan|inf|true|false|null|none|id|"
    r"jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b"
)
_WORD = r"[\p{L}\p{M}]{3,}|[\p{Lo}]"

MOSTLY = 0.5
"""Share of the characters of a text above which code makes the whole of it code."""


def without_language(heads: pl.Series, prose: pl.Series) -> npt.NDArray[np.bool_]:
    """Which texts are code, formulas, tables of numbers or lists of names, by their look alone.

    `heads` are the beginnings of the texts, `prose` the same without `NOT_PROSE`. Code that is commented in a language is
    code when most of it is. What is left of a text that is all code or links has no letters, which the caller sees itself.
    """
    import numpy as np

    odd = heads.str.contains_any(_SIGNS, ascii_case_insensitive=True).to_numpy()
    found = np.zeros(len(heads), bool)
    rows = np.flatnonzero(odd)
    found[rows] = _code(heads.gather(rows))
    numeric = prose.str.contains(r"[0-9=+^\\√∫∑≤≥∈]").to_numpy() & ~found
    rows = np.flatnonzero(numeric)
    found[rows] = _numbers(prose.gather(rows))
    listed = prose.str.contains(r"[,\n;|/•、，،・]") & ~prose.str.contains(
        r"[?!。？！]|[a-zà-ÿа-я] [a-zà-ÿа-я]+ [a-zà-ÿа-я]|[.।]\s*$"
    )
    rows = np.flatnonzero(listed.to_numpy() & ~found)
    found[rows] = [is_names(text) for text in prose.gather(rows)]
    return found


def _code(heads: pl.Series) -> npt.NDArray[np.bool_]:
    import polars as pl

    lines = pl.DataFrame({"row": range(len(heads)), "line": heads.str.split("\n")}, schema_overrides={"row": pl.Int64})
    lines = lines.explode("line").filter(pl.col("line").str.contains(r"\S"))
    size = pl.col("line").str.strip_chars().str.len_chars()
    bare = pl.col("line").str.replace(r"\s+(?:#|//|--)\s.*$", "")
    comment, code = pl.col("line").str.contains(_COMMENT), bare.str.contains(_CODE_LINE)
    prose = pl.col("line").str.contains(r"\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}.*[.!?:…]$|[。！？]$") & ~pl.col(
        "line"
    ).str.contains(r"[;{}]$")
    sums = lines.group_by("row").agg(
        size.sum().alias("all"),
        size.filter(code & ~comment & ~prose).sum().alias("code"),
        size.filter(comment).sum().alias("comment"),
    )
    share = (pl.col("code") + pl.min_horizontal("comment", pl.col("code") * 2)) / pl.col("all")
    rows = pl.DataFrame({"row": range(len(heads))}, schema={"row": pl.Int64})
    found = rows.join(sums.select("row", share.alias("share")), on="row", how="left", maintain_order="left")
    return (found["share"].fill_null(0) >= MOSTLY).to_numpy()


def _numbers(prose: pl.Series) -> npt.NDArray[np.bool_]:
    """Numbers, units and formulas: no word is left, or one or two beside many more digits."""
    rest = prose.str.replace_all(_MATHS, " ")
    words = rest.str.count_matches(_WORD)
    letters = rest.str.count_matches(r"[\p{L}]")
    digits = prose.str.count_matches(r"[0-9]")
    return ((words == 0) | ((words <= 2) & (digits >= 2 * letters)) | (digits >= 4 * letters)).fill_null(value=False).to_numpy()  # noqa: PLR2004
