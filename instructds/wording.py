"""Numbers with their nouns, as messages, reports and cards say them."""

from __future__ import annotations


def counted(count: int, one: str, many: str | None = None) -> str:
    """The number with what is counted: the word for one, or for any other number; left out = the same with an `s`.

    Example:
        >>> counted(1, "record"), counted(12_000, "row"), counted(1, "has a twin", "have a twin")
        ('1 record', '12,000 rows', '1 has a twin')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"
