"""What libphonenumber says of digits, asked only where they may be a number of a region."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from instructds.regexes import regex

BY_LANGUAGE = {
    "hu": ("HU",),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "CA"),
    "en": ("US", "GB", "AU"),
    "es": ("ES", "MX", "AR", "CO"),
    "it": ("IT", "CH"),
    "pt": ("BR", "PT"),
    "nl": ("NL", "BE"),
    "pl": ("PL",),
    "cs": ("CZ",),
    "sk": ("SK",),
    "ro": ("RO", "MD"),
    "ru": ("RU", "KZ"),
    "uk": ("UA",),
    "tr": ("TR",),
    "zh": ("CN", "TW", "HK"),
    "ja": ("JP",),
    "ko": ("KR",),
    "ar": ("SA", "EG", "AE"),
    "fa": ("IR",),
    "he": ("IL",),
    "hi": ("IN",),
    "vi": ("VN",),
    "th": ("TH",),
    "sv": ("SE", "FI"),
    "da": ("DK",),
    "no": ("NO",),
    "nb": ("NO",),
    "fi": ("FI",),
    "el": ("GR",),
    "bg": ("BG",),
    "hr": ("HR",),
    "sr": ("RS",),
    "sl": ("SI",),
    "id": ("ID",),
}
"""Regions in which numbers without a country code are looked for, by the language of the text."""
REGIONS = tuple(dict.fromkeys(region for regions in BY_LANGUAGE.values() for region in regions))


@lru_cache(maxsize=4096)
def valid(number: str, region: str | None) -> bool:
    """Whether digits are a number of a region, or one with a country code where it is null, and no service number."""
    import phonenumbers

    if region is not None and not _shaped(number, region):
        return False
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    service = {phonenumbers.PhoneNumberType.TOLL_FREE, phonenumbers.PhoneNumberType.PREMIUM_RATE}
    return phonenumbers.is_valid_number(parsed) and phonenumbers.number_type(parsed) not in service


def _shaped(digits: str, region: str) -> bool:
    """Whether digits may be a number of a region: most are not, and the library takes its time to say so."""
    abroad, prefix, patterns = _plan(region)
    if abroad.match(digits) or prefix is None:
        return True
    forms = {digits, prefix.sub("", digits, count=1)}
    return any(pattern.fullmatch(form) for pattern in patterns for form in forms)


_Forms = tuple[re.Pattern[str], re.Pattern[str] | None, tuple[re.Pattern[str], ...]]


@cache
def _plan(region: str) -> _Forms:
    """What calls abroad begin with in a region, what is cut off a number there, and the forms under its calling code.

    Null where a region rewrites the beginning of its numbers.
    """
    from phonenumbers import PhoneMetadata, country_code_for_region, region_codes_for_country_code

    metadata: Any = PhoneMetadata.metadata_for_region(region)
    cut = None if metadata.national_prefix_transform_rule else regex(f"^(?:{metadata.national_prefix_for_parsing or ''})")
    regions = region_codes_for_country_code(country_code_for_region(region))
    known: list[Any] = [PhoneMetadata.metadata_for_region(other) for other in regions]
    forms = [other.general_desc.national_number_pattern for other in known]
    return regex(metadata.international_prefix), cut, tuple(regex(form) for form in forms if form)


def possible(number: str) -> bool:
    """Whether a number with a country code has a length that its country has."""
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return False
