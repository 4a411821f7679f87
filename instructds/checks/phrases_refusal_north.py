"""How an assistant says in the languages of Northern Europe that it will not or cannot help."""

from __future__ import annotations

from .phrases_refusal_east import GAP

REFUSES_NORTH: dict[str, str] = {
    "sv": (
        r"\b(?:det|sådant|något sådant) (?:skriver|gör|förklarar) jag inte\b|"
        r"\bdet tänker jag inte (?:skriva|göra)\b|"
        r"\b(?:mina|mine) (?:riktlinjer|regler|principer|retningslinjer)\b[^.!?\n]{0,30}?(?:inte|ikke|förbjud)|"
        r"\b(?:tycker|anser)(?: jag)? inte (?:att )?det (?:är|vore) (?:rätt|lämpligt)|\b(?:sådant|det|så) (?:skriver|"
        r"ger|gör) jag inte|\bjag skriver inte (?:sådant|det)|"
        r"\b(?:strider|går|bryter) (?:\w+ )?(?:e?mot) (?:mina|våra|de|mine|vores|mitt) (?:\w+ )?(?:riktlinj|princip|"
        r"regler|retningslinj|värdering|policy)|\b(?:är )?inte möjligt för mig|\bjag (?:vill|tänker|"
        r"kommer)(?: \w+)? inte (?:att )?(?:hjälpa|svara|skriva|göra|diskutera|bidra|delta)|\b(?:jag (?:kan|får)|(?:kan|"
        r"får) jag)(?: \w+){0,5}? inte\b[^.!?\n]{0,50}?(?:lämna|dela|diskutera|utföra|göra|producera|ta fram|behandla|"
        r"medverka|ställa upp)|\bjag är (?:tyvärr )?(?:inte|ej) (?:tillåten|behörig|kapabel)|"
        r"\bjag måste (?:\w+ )?(?:avböja|avstå|neka)|\bjag (?:har|ser) (?:tyvärr )?(?:inte|ingen) möjlighet|\b(?:det|"
        r"detta|sådant)(?: \w+)? (?:kan|får) jag (?:\w+ )?inte (?:göra|hjälpa|svara|skriva)|"
        r"\b(?:jag (?:kan|får|kommer|tänker)|(?:kan|får) jag)(?: \w+){0,4}? inte\b[^.!?;\n]{0,60}?(?:hjälp|\bge\b|svara|"
        r"tillhandah|uppfyll|bistå|skriva|skapa|erbjud|bidra)"
    ),
    "da": (
        r"\b(?:det|sådan noget|slikt) (?:skriver|gør|gjør) jeg ikke\b|\bdet vil jeg ikke (?:skrive|gøre|"
        r"gjøre)\b|"
        r"\b(?:jeg (?:kan|må|vil)|(?:kan|må|vil) jeg)(?: \w+){0,4}? ikke\b[^.!?;\n]{0,60}?(?:hj[æe]lpe|\bgive?\b|\bgi\b|"
        r"svare|levere|op+fyl|bistå|skrive|tilby|assister|yde|dele|bidra)"
    ),
    "fi": (
        r"\b(?:valitettavasti|pahoittelen|anteeksi)\b[^.!?\n]{0,40}?\b(?:en|emme) (?:\w+ )?(?:voi|pysty|saa|kykene|"
        r"aio)\b|\bkieltäydyn|"
        rf"\b(?:en|emme) (?:\w+ )?(?:voi|pysty|saa|kykene|aio){GAP}(?:autta|tarjo|vasta|\bantaa|toteut|täyttä|kirjoit|"
        rf"\bluoda|avust)"
    ),
}
"""Language tag -> pattern, as in `REFUSES`."""
