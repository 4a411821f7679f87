"""Words of which an instruction holds one where it asks something of its answer that a program can verify."""

from __future__ import annotations

from .constraint_rules import NUMBERS
from .phrases import parted

WORDING = parted(
    "word|sentence|paragraph|bullet|json|uppercase|capital letter|caps|lowercase|lower case|comma|double quot|letter '|"
    'letter "|yes or no|with the phrase|with this|with the exact|with the sentence|with the word|with the following|'
    "szóban|szavas|szót|szóból|szónál|szó |mondat|bekezdés|nagybetű|kisbetű|vessző|idézőjel|igennel|wört|wort|satz|"
    "sätze|absätze|großbuch|kleinbuch|komma|anführungs|ja oder nein|stichpunkt|mots|le mot|phrase|un mot|paragraphe|"
    "majuscule|minuscule|virgule|guillemets|oui ou non|palabra|oraci|frase|párrafo|mayúscula|minúscula|comas|comillas|"
    "sí o no|viñeta|逗号|読点|を含めない|を使わない"
)
"""What an instruction that asks something of its answer's wording or length holds."""

COUNTED = parted(
    "word|sentence|paragraph|bullet|szóban|szavas|szót|szóból|szónál|mondat|bekezdés|felsorol|wört|wort|satz|sätze|"
    "absätze|absatz|stichpunkt|aufzähl|mots|phrase|paragraphe|puces|palabra|oraci|frase|frasi|parole|párrafo|viñeta"
)
"""What an instruction that says how much is to be written holds."""

LISTING = (
    *parted(
        "list|name|enumerate|identify|suggest|mention|brainstorm|give|provide|come up|tell me|state|generate|create|"
        "make|write|what are|recommend|propose|sorolj|sorold|nevezz|írj|adj |adjon|mondj|említs|javasolj|gyűjts|mutass|"
        "nenne|gib |geben|zähle|schlage|erstelle|cite|nomme|énum|donne|enumera|nombra|dame|sugiere|cita|proporciona|"
        "indica|列出|列举|列舉|说出|给出|写出|举出|提出|推荐|提供"
    ),
    *(f"da {first}" for first in sorted({number[:2] for number in NUMBERS} | {str(digit) for digit in range(10)})),
)
"""What an instruction that wants some things listed holds; a word has four bytes or more."""
