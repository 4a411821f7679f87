"""Postal addresses, where street, number and postcode leave no doubt."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from collections.abc import Iterator

from instructds.regexes import regex

from .base import Passage, Span

_NAME = r"[^\W\d_][\w.'’-]{0,24}"
_CAPITAL = r"(?:(?:St|Sankt|Bad)\.? )?[A-ZÀ-ÖØ-Þ\u0100-\u017f][\w'’-]{1,24}"
_LITTLE = r"(?:am|an der|im|in der|ob der|bei|sur|sous|lès|les|la|le|de|en|du|del|et|aux|au|di)[ -]"
_CITY = rf"{_CAPITAL}(?:[ -](?:{_LITTLE})?{_CAPITAL}){{0,3}}"
"""A town: of further words only those with a capital, and little ones before such."""

_WAYS = (
    *("Street", "St", "Avenue", "Ave", "Road", "Rd", "Boulevard", "Blvd", "Drive", "Dr", "Lane", "Ln", "Court", "Ct", "Way"),
    *("Place", "Pl", "Terrace", "Ter", "Close", "Crescent", "Cres", "Square", "Sq", "Highway", "Hwy", "Parkway", "Pkwy"),
    *("Circle", "Cir", "Trail", "Trl", "Gardens", "Grove", "Mews", "Walk", "Parade", "Row", "Hill", "Green", "Rise", "View"),
    *("Park", "Plaza", "Loop", "Pike", "Path", "Alley", "Point", "Ridge", "Crossing", "Run", "Bend", "Wharf", "Yard", "Quay"),
    *("Croft", "Chase", "Vale", "Villas", "Esplanade", "Heights", "Broadway"),
)
_SIDE = r"(?:(?:[NSEW]|NE|NW|SE|SW)\.? |(?:North|South|East|West) )?"
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_NUMBERED = r"(?:County Road|County Rd|CR|FM|Highway|Hwy|Route|Rte|State Road|State Route|US Highway) \d{1,4}"
_UNITS = r"(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Room|Studio)\.? ?#?\w{1,6}|#\w{1,6}"
_HOUSE = r"(?:[A-Z][\w'’]+ ){1,3}(?:House|Court|Cottage|Lodge|Barn|Farm|Bakery|Hall|Tower|Mansions|Rectory|Vicarage|Mill)"
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|"
    "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|"
    "Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
)
_SHORT = "a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]"
_BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}"
_ENDS = (
    rf"(?:[A-Z]{{2}}|{_STATES}),? \d{{5}}(?:-\d{{4}})?|{_BRITISH}|(?:NSW|VIC|QLD|TAS|ACT|NT|SA|WA),? \d{{4}}|"
    r"[A-Z]{2},? [A-Z]\d[A-Z] ?\d[A-Z]\d"
)
"""State and postcode of the United States, of Britain, Australia and Canada."""
_LITTLE_WORDS = r"(?:of|the|on|upon|le|in|under|by|and|de|la)[ -]"


def _towns(word: str) -> str:
    """One to three places, each of up to four words."""
    words = rf"{word}(?:[ -](?:{_LITTLE_WORDS})?{word}){{0,3}}"
    return rf"(?:{words}(?:,[ \n]|\n)){{0,2}}{words},?[ \n]"


def _english(word: str, ways: str, ends: str) -> str:
    """An address whose words are written so, with the names of ways and what stands at its end."""
    way = rf"(?:{ways})\b\.?(?: (?:NE|NW|SE|SW|N|S|E|W)\b\.?)?"
    called = rf"(?:{_ORDINAL}|(?:{_ORDINAL} )?(?:{word} (?:{_LITTLE_WORDS})?){{0,3}}{word}) {way}"
    street = rf"\d{{1,5}}[A-Za-z]?(?:-\d{{1,4}})? {_SIDE}(?:{called}|{_NUMBERED})"
    return (
        rf"(?:(?:{_UNITS}|{_HOUSE}),? )?(?:{street}|P\.? ?O\.? Box \d{{1,6}})(?:,? (?:{_UNITS}))?(?:,[ \n]|[ \n]){_towns(word)}"
        rf"(?:{ends})(?!\w)"
    )


_WORD = r"(?:(?:St|Ste|Mt|Ft|Pt|Dr)\.|[A-Z][\w'’-]{0,24}|[A-Z]\.)"
_ENGLISH = regex(
    _english(_WORD, "|".join((*_WAYS, *map(str.upper, _WAYS))), _ENDS)
    + "|"
    + _english(r"[a-z][a-z'’-]{1,24}", "|".join(_WAYS).lower(), rf"(?:{_SHORT}),? \d{{5}}(?:-\d{{4}})?")
)
_PLAIN_BRITISH = regex(
    rf"(?:(?:{_UNITS}|{_HOUSE}),? )?\d{{1,4}}[A-Za-z]? (?:The |Kings |Queens )?{_CAPITAL}(?: {_CAPITAL}){{0,2}},[ \n]"
    rf"{_towns(_WORD)}{_BRITISH}(?!\w)"
)
"""A street that is called no street: the postcode alone tells."""

_KINDS = r"straße|strasse|str\.|gasse|weg|platz|allee|ring|ufer|damm"
_GERMAN = regex(
    rf"(?:(?:An|Am|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Bei)(?: de[mnr]| der)? )?(?:(?:Neue|Alte|Große|Kleine|Obere|"
    rf"Untere|Hohe|Lange|Breite)[nrs]? |"
    rf"(?:St|Dr|Prof)\. |(?:{_CAPITAL}-){{1,3}}|[A-ZÄÖÜ][a-zäöüß]+er )?(?:[A-ZÄÖÜ][\wäöüß-]{{1,24}}(?:{_KINDS})|(?i:{_KINDS})) "
    rf"?\d{{1,4}} ?[a-z]?(?:[/-]\d{{1,3}})?,?[ \n](?:[DA]-)?\d{{4,5}} {_CITY}"
)
_FRENCH = regex(
    rf"\d{{1,4}}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|allée|impasse|chemin|quai)"
    rf"(?: {_NAME}){{1,6}},?[ \n]\d{{5}} {_CITY}"
)
_SOUTHERN = regex(
    rf"(?:Calle|C/|Avenida|Avda\.|Av\.|Plaza|Paseo|Via|Viale|Corso|Piazza|Largo|Vicolo)(?: (?:{_NAME} ){{1,5}}|{_NAME} )"
    rf"?\d{{1,4}}(?:[A-Za-z]|/[A-Za-z\d])?(?:, ?\d{{1,2}} ?[ºª°](?: ?[A-Za-z])?)?,?[ \n]\d{{5}} {_CITY}"
)
"""Spanish and Italian, with the number behind the street."""
_DUTCH = regex(
    rf"{_CAPITAL}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|pad) \d{{1,4}}(?: ?[a-zA-Z]|"
    rf"-\d{{1,3}})?,?[ \n]\d{{4}} ?[A-Z]{{2}} {_CITY}"
)
_PLACE = r"(?:utca|u\.|út|útja|tér|tere|körút|krt\.|köz|sétány|sor|fasor|rakpart|dűlő|park|lakótelep)"
_HUNGARIAN = regex(
    rf"(?:H-)?[1-9]\d{{3}},? {_NAME}(?:[ -]{_NAME})?,? (?:[IVX]{{1,5}}\. (?:ker(?:ület|\.),? )?)?(?:{_NAME}[ "
    rf"-]){{1,4}}{_PLACE} ?\d{{1,4}}"
    r"(?:[/-]?[A-Za-z\d]{1,3})?\.?"
    r"(?:,? (?:(?:[IVX]{1,4}|\d{1,2})\.? ?(?:em(?:elet\b|\.)|lph\.?|lépcsőház)|f(?:ö|öld)?szt?(?:int\b|\.))"
    r"(?: ?/? ?\d{1,3}(?:[./]| ?ajtó)?)?|"
    r" \d{1,2}/\d{1,3})?"
)
_HUNGARIAN_TURNED = regex(
    rf"[A-ZÁÉÍÓÖŐÚÜŰ][\w.'’-]{{0,24}}[ -](?:{_NAME}[ -]){{0,3}}{_PLACE} ?\d{{1,4}}(?:[/-]?[A-Za-z\d]{{1,3}})?\.?,[ \n](?:H-)?"
    rf"[1-9]\d{{3}} [A-ZÁÉÍÓÖŐÚÜŰ][\w.'’-]{{0,24}}(?!\w)"
)
"""The street before the town, as on forms that follow the West."""
_FAMOUS = regex(
    r"(?i)main st|anytown|any ?city|springfield|elm st|maple st|oak st|fake|example|sample|pennsylvania ave|downing st|baker "
    r"st|fifth ave|"
    r"wall st|privet|evergreen|park ave|hollywood b|broadway|your|street name|90210|12345|sesame|sunset b|muster|beispiel|"
    r"minta|példa|"
    r"kossuth (?:lajos )?tér|kossuth tér|fő utca|fő u\.|dísz tér|champs|exemple|foo\b"
)

_ENGLISH_STREETS = (
    *(" St,", " St.", " St ", " Ave", " Dr", " Ln", " Ct", " Pl", " Sq", " Rd", " Cir", " Trl"),
    *(f" {way}" for way in _WAYS if len(way) > 3),  # noqa: PLR2004 - short forms are words of their own
    *(" Box ", " Blvd", " Hwy", " Pkwy", " CR ", " FM ", " Route ", " Rte ", " Row", " Run"),
)
_GERMAN_STREETS = ("straße", "strasse", "str.", "gasse", "weg", "platz", "allee", "ring", "ufer", "damm")
_HUNGARIAN_STREETS = (
    *(" utca", " u.", " út", " tér", " tere", " körút", " krt.", " köz", " sétány", " sor ", " fasor", " rakpart", " dűlő"),
    *(" park", " lakótelep"),
)
_FRENCH_STREETS = (" rue ", " avenue ", " boulevard ", " place ", " allée ", " impasse ", " chemin ", " quai ")
_SOUTHERN_STREETS = (
    "Calle ",
    "C/ ",
    "Avenida ",
    "Avda. ",
    "Av. ",
    "Plaza ",
    "Paseo ",
    "Via ",
    "Viale ",
    "Corso ",
    "Piazza ",
    "Largo ",
)
_DUTCH_STREETS = ("straat ", "laan ", "weg ", "plein ", "gracht ", "kade ", "dijk ", "singel ", "hof ", "pad ")
STREET_WORDS = (
    *(*_ENGLISH_STREETS, *_GERMAN_STREETS, *_HUNGARIAN_STREETS, *_FRENCH_STREETS, *_SOUTHERN_STREETS, *_DUTCH_STREETS),
)
"""One of these stands in every address that `addresses` finds, but in British ones."""

_LEAD, _NEAR = 110, 20
_NUMBER_BEFORE = regex(r"\d ?[A-Za-zºª°]{0,3}(?:[/-][A-Za-z\d]{1,3})?,?[ \n](?:[DA]-)?\d{4,5}[ A-Z]")
"""The number of a house right before a postcode."""
_FORMS = (
    (_ENGLISH, 10, _NEAR, regex(r"[A-Za-z]{2},? \d{5}|[A-Z]\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2},? \d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d")),
    (_PLAIN_BRITISH, 10, _NEAR, regex(_BRITISH)),
    (_GERMAN, 70, _NEAR, _NUMBER_BEFORE),
    (_SOUTHERN, 70, _NEAR, _NUMBER_BEFORE),
    (_DUTCH, 70, _NEAR, _NUMBER_BEFORE),
    (_HUNGARIAN, 110, _LEAD, regex(rf"\b{_PLACE} ?[0-9]")),
    (_HUNGARIAN_TURNED, 110, _LEAD, regex(rf"\b{_PLACE} ?[0-9]")),
    (_FRENCH, 70, _LEAD, regex(f"(?:{'|'.join(_FRENCH_STREETS)})")),
)
"""The forms of addresses: how far they go on behind the postcode, and what stands so far before it and seldom else."""


def addresses(passage: Passage, low: int, high: int) -> Iterator[Span]:
    """Street addresses with house number, place and postcode, of the English-speaking countries and seven others."""
    text, begin = passage.text, max(low - _LEAD, 0)
    for form, tail, lead, sign in _FORMS:
        if sign.search(text, max(low - lead, 0), high + tail):
            for found in form.finditer(text, begin, high + tail):
                if not _FAMOUS.search(found[0]):
                    yield Span(*found.span(), "postal_address")
