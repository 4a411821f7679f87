"""Words about licences in several languages: elements of Creative Commons, prohibitions, doubts, and what is no licence.

All are written as `plain` leaves text: lower case, without accents, dashes as spaces.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple


class Mention(NamedTuple):
    """One licence in a text: `name` is exact (SPDX or `LicenseRef-`), or else `family` is known and the version is not."""

    start: int
    end: int
    name: str | None
    family: str | None


LICENCE_WORD = (
    r"(?: (?:public|free|open ?source))?"
    r"(?: ?(?:licen[sc]es?|lizenz|licenc|licencia|licenza|licenca|许可证|许可|ライセンス|agreement|deed)){0,2}"
)
"""The word "licence" after a name, if it stands there."""

VERSION = r"(?: ?,)?(?: ?\()?(?: ?(?:version|verzio|versie|versao|ver|v|版本|第))? ?(?P<v>\d(?:\.\d)?)(?![\d.]*\d)"
MAYBE_VERSION = f"(?:{VERSION})?"

ELEMENTS = {
    "cc": r"creative ?commons|知识共享|創用 ?cc|ccpl|\bcc\b",
    "nc": r"non ?commercial(?: use)?|not? commercial use|nicht ?kommerziell|keine kommerzielle nutzung|ne add el|nem kereskedelmi"
    r"|pas d['’ ]?utilisation commerciale|non commercial[e]?|no ?comercial|nao ?comercial|niet ?commercieel|非商业性使用|非商业性|非商业|非營利|非営利",
    "sa": r"share ?alike|weitergabe unter gleichen bedingungen|igy add tovabb|partage dans les memes conditions|partage des conditions initiales a l['’ ]identique|"
    r"partage a l['’ ]identique|compartir ?igual|compartilha ?igual|condividi allo stesso modo|gelijk ?delen|相同方式共享|相同方式分享|継承",
    "nd": r"no ?deriv(?:ative)?s?(?: works)?|keine bearbeitung(?:en)?|ne valtoztasd(?: meg)?|pas de modifications?|"
    r"sin ?obras ?derivadas?|sin ?derivad[ao]s|sem ?derivacoes|non opere derivate|geen ?afgeleide ?werken|禁止演绎|禁止改作|改変禁止",
    "by": r"attribution|namensnennung|nevezd meg|paternite|reconocimiento|atribucion|atribuicao|attribuzione|naamsvermelding|署名|姓名標示|表示",
}
"""Elements of Creative Commons licences in English, Hungarian, German, French, Spanish, Portuguese, Italian, Dutch, CJK."""

NON_COMMERCIAL = re.compile(
    r"non ?commercial|not? (?:for |allowed for |intended for )?commercial(?: use| purposes?)?\b|no commercial|"
    r"commercial (?:use|usage|purposes?|exploitation) (?:is |are )?(?:strictly )?(?:not |prohibited|forbidden|disallowed)|"
    r"(?:prohibit|forbid|exclud)\w* (?:any )?commercial|"
    r"(?:research|academic|educational|scientific|personal)(?: \w+){0,4} (?:purposes? |use )?only\b|"
    r"only (?:be used )?for (?:non ?profit |academic |scientific )?(?:research|academic|education|non ?profit|personal)|research only|"
    r"for research (?:use|purposes?)(?! and)|academic use|"
    r"nem kereskedelmi|(?:csak|kizarolag) (?:nem |kutatasi|oktatasi|tudomanyos)|kereskedelmi (?:cel|felhasznalas)\w* (?:nem|tilos)|"
    r"nicht ?kommerziell|nur (?:fur|zu) (?:\w+ )?(?:forschung|wissenschaft)|keine kommerzielle|kommerzielle nutzung (?:ist )?(?:nicht|untersagt|verboten)|"
    r"usage non commercial|pas d['’ ]utilisation commerciale|fins? non commercial|a des fins de recherche (?:uniquement|seulement)|"
    r"uso no comercial|sin fines comerciales|"
    r"非商业|非商用|禁止商用|不得用于商业|仅供研究|仅限研究|僅供研究|仅供学术|商用禁止|非営利"
)
"""Commercial use is forbidden, or only research is permitted."""

_PERMITS = re.compile(
    r"(?:commercial(?:ly)?|kommerzielle?|profit)(?: use)? ?(?:,|/|and|or|und|oder|as well as|et|y|es|valamint)(?: for)?(?: also)? ?"
    r"(?:(?:non|not|nicht) ?)?(?:commercial(?:ly)?|kommerzielle?|profit|research|academic|educational|personal)\w*|"
    r"(?:non ?commercial(?:ly)?|research|academic\w*|educational|personal)(?: use| purposes)? ?(?:,|/|and|or|as well as|and also)(?: for)? ?commercial(?:ly)?(?: \w+)?|"
    r"occasionally and non ?commercially|only for non ?commercial distribution|either commercially or non ?commercially|"
    r"(?:restriction on|both) commercial or non ?commercial"
)
"""Commercial use is permitted in the same breath."""

RESERVED = re.compile(
    r"all rights? reserved|minden jog fenntartva|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|版权所有|保留所有权利|"
    r"\bproprietary\b|confidential"
)
"""Nobody may copy, unless a licence that is named as well says so."""

NO_SHARING = re.compile(
    r"no redistribution|not be (?:re)?distributed|do not (?:re)?distribute|redistribution (?:is )?(?:not |prohibited|forbidden)|"
    r"tovabb ?adni tilos|weitergabe (?:ist )?(?:nicht|untersagt|verboten)|redistribution interdite|禁止转载|禁止再分发"
)
"""Nobody may pass it on, whatever else is said."""

PUBLIC_DOMAIN = re.compile(
    r"\bpublic domain\b(?! dedication)|kozkincs|gemeinfrei|domaine public\b|dominio publico|pubblico dominio|公有领域|公共领域|パブリックドメイン"
)

NO_ADAPTATION = re.compile(
    r"no deriv|may not (?:be )?(?:modif|alter|adapt)|no modifications? (?:is |are )?(?:allowed|permitted)|without modification only"
)

DOUBT = re.compile(
    r"\b(?:except|unless|modified|custom|adapted|amended|probably|maybe|perhaps|likely|unclear|unsure|to be determined|todo|presumably|"
    r"i think|possibly|pending|kiveve|talan|vermutlich|wahrscheinlich|ausser|modositott|angepasst|commons clause|"
    r"(?:additional|further|extra|added|own) (?:restriction|term|condition|clause|licen)\w*)\b|\?"
)
"""What makes every licence named beside it doubtful."""

DOUBT_BEFORE = re.compile(
    r"(?:\b(?:not|isn t|isn't|never|no longer|nor|unlike|instead of|nem|kein|keine|nicht|pas)\b(?: \S+){0,3}|"
    r"\b(?:similar to|based on|inspired by|derived from|variant of|compatible with|resembles)\b(?: \S+)?|\bnon) ?$"
)
DOUBT_AFTER = re.compile(r"\s?(?:like|style|ish|inspired|compatible|jellegu|artig|ahnlich)\b")
"""What makes the licence named after it, or before it, doubtful."""

NOTHING = frozenset(
    {
        *"none null nil nan na tbd ? unlicensed unspecified undefined undisclosed other unknown various mixed custom".split(),
        *(
            "n / a",
            "no license",
            "no licence",
            "not specified",
            "not stated",
            "not known",
            "see license",
            "see licence",
            "to be determined",
        ),
        *(
            "ismeretlen",
            "nincs",
            "nincs megadva",
            "unbekannt",
            "keine",
            "inconnu",
            "inconnue",
            "desconocido",
            "未知",
            "无",
            "不明",
        ),
    }
)
"""Whole texts that name no licence."""

CODE = re.compile(
    r"\b(?:source ?code|code|software|scripts?|repo(?:sitory)?|models?|weights|checkpoints?|kod|program|logiciel|quellcode|modelle?|doc(?:s|umentation))\b|代码|模型"
)
DATA = re.compile(
    r"\b(?:data ?sets?|data|corpus|corpora|texts?|contents?|annotations?|instructions?|adat(?:ok|keszlet)?|korpusz|daten(?:satz)?|texte|donnees|corpus|datos)\b|数据集|数据|語料|语料"
)

_ACCENTS = re.compile("[\u0300-\u036f]+")
_DASHES = re.compile(r"[\u00ad\u2010-\u2015\u2212_\-]+")
_MARKS = re.compile(r"[\"“”„»«`*#<>!®™©]+|(?<!\d)\.|\.(?!\d)|['’](?=s\b)")


def plain(text: str) -> str:
    """The text in lower case without accents, dashes and quotes, other punctuation set apart; `MIT` stays upper case.

    Example:
        >>> plain("Így add tovább! CC_BY–SA 4.0, MIT")
        'igy add tovabb cc by sa 4.0 , MIT'
    """
    folded = unicodedata.normalize("NFKC", text)
    folded = re.sub(r"\bMIT\b", "\x00", folded).casefold().replace("\x00", "MIT")
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", folded)))
    folded = _MARKS.sub(" ", _DASHES.sub(" ", folded))
    return " ".join(re.sub(r"([,;()/|:\[\]{}])", r" \1 ", folded).split())


def full_version(version: str | None) -> str:
    """`2` is `2.0`; nothing stays empty."""
    return "" if version is None else version if "." in version else f"{version}.0"


def forbids_commerce(text: str) -> re.Match[str] | None:
    """Where a text that went through `plain` forbids commercial use; null when it does not, or permits both."""
    return NON_COMMERCIAL.search(_PERMITS.sub(" ; ", text))
