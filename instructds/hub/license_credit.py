"""The line that names a source: most licences ask for it, and the others lose nothing by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .license_facts import CC

if TYPE_CHECKING:
    from .license_model import Licence

_LINKS = {
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC-PDM-1.0": "https://creativecommons.org/publicdomain/mark/1.0/",
    "ODC-By-1.0": "https://opendatacommons.org/licenses/by/1-0/",
    "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
    "PDDL-1.0": "https://opendatacommons.org/licenses/pddl/1-0/",
}


@dataclass(frozen=True, slots=True)
class Credit:
    """How a source must be named."""

    source: str
    license: str | None
    required: bool | None
    """Whether its licence asks to be named; null = not known."""
    text: str


def credit(source: str, one: Licence, *, modified: bool) -> Credit:
    """The line for one source."""
    stated = one.spdx or one.family
    links = [link for choice in one.choices for link in map(licence_link, choice) if link is not None]
    text = f'"{source}"' + (f" is licensed under {stated}" if stated else " has no known licence")
    text += f" ({', '.join(dict.fromkeys(links))})" if links else ""
    text += "; it was changed for this dataset." if modified else "."
    return Credit(source=source, license=one.spdx, required=one.attribution, text=text)


def licence_link(name: str) -> str | None:
    """Where the text of an SPDX identifier stands; null for licences that SPDX does not list.

    Example:
        >>> licence_link("CC-BY-SA-3.0-DE")
        'https://creativecommons.org/licenses/by-sa/3.0/de/'
    """
    name = name.split(" WITH ", maxsplit=1)[0]
    found = CC.fullmatch(name)
    if found is not None:
        elements = "by" + "".join((found[part] or "").lower() for part in ("nc", "nd", "sa"))
        return f"https://creativecommons.org/licenses/{elements}/{found['version']}/" + (
            f"{found['port'].lower()}/" if found["port"] else ""
        )
    if name.startswith("LicenseRef-"):
        return None
    return _LINKS.get(name, f"https://spdx.org/licenses/{name}.html")
