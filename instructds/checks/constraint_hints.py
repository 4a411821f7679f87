"""Words of which an instruction holds one where it asks something of its answer that a program can verify."""

# ruff: noqa: RUF001 - quotation marks
from __future__ import annotations

from .constraint_numbers import NUMBERS, ONES
from .phrases import parted

_OPENED = (' "', " “", " '", " ‘", " „", " «", " `", ': "', ": “", ": „", ": «", ' ("', ' ["')
"""How a quotation goes on after a word."""

_NOUNS = parted(
    "word|words|keyword|keywords|"
    "phrase|phrases|term|terms|clave|clés|sentence|szót|szavakat|kifejezést|wort|wörter|begriff|begriffe|le mot|les mots|"
    "termes|terme|expression|palabra|palabras|parola|parole|palavra|palavras|woord|słowo|słowa|słów|slovo|slova|slovu|słów|"
    "слова|слов|слово|слова|"
    "słowem|slovem|словом|frazą|větou|фразой|zdaniem|предложением|cuvântul|letter|buchstaben|lettre|letra|using|use"
)
WORDING: dict[str, tuple[str, ...]] = {
    "no_comma": parted("commas|comma |comma.|comma,|vessző|komma|virgule|comas|逗号|読点"),
    "wrapped": parted("quotation|quote|idézőjel|anführungs|guillemets|comillas"),
    "yes_no": parted("yes or|yes\" or|yes' or|yes” or|igennel|csak igen|ja oder|oui ou|sí o no"),
    "one_word": parted(
        "one word|single word|one-word|exactly one|egy szó|egyetlen szó|einem wort|einem einzigen wort|un mot|seul mot|"
        "una palabra|sola palabra"
    ),
    "case": parted(
        "uppercase|upper case|capital letter|caps|lowercase|lower case|small letter|nagybetű|kisbetű|großbuch|kleinbuch|"
        "majuscule|"
        "minuscule|"
        "mayúscula|minúscula|maiuscol|maiúscul|velkými|wielkimi|заглавными|прописными|hoofdletters|minuscol|malými|małymi|"
        "строчными|kleine letters|capitales|hoofdletter|kapitalen|dużymi|drukowan|wersalik|verzálk|kapitálk|"
        "velká p|velkých p|wielkich l|caixa alta|versalien|больши|büyük harf|küçük harf|大写|小写"
    ),
    "json": ("json",),
    "table": parted(
        "in a table|as a table|into a table|using a table|as table|in table|markdown table|simple table|comparison table|"
        "tabular|"
        "tabell|táblázat|tableau|tabla|tabela"
    ),
    "numbered": parted(
        "numbered|számozott|nummeriert|numérotée|numerad|numerato|genummerd|numerowan|číslovan|нумерован|numaralı"
    ),
    "bulleted": parted(
        "bullet|felsorolás|pontokba|stichpunkt|aufzählung|puces|viñeta|puntato|tópicos|opsommingst|punktach|"
        "odrážk|маркирован|maddeler"
    ),
    "keywords": ("keywords", "words:"),
    "quoted": (
        *parted(
            "以“|以「|用“|」で|」から|を含めない|を使わない|不要使用|不使用|避免使用|使用“|使用「|包含“|包含「|不能出现|不要出现"
        ),
        *(f"{noun}{gap}" for noun in _NOUNS for gap in _OPENED),
        *(f" name{gap}" for gap in _OPENED[:6]),
        *(
            f"{shut}{noun}"
            for shut in ('" ', "” ", "“ ", "» ", "' ")
            for noun in ("szó", "szav", "kifejezés", "betű", "kelime", "sözcü", "ile ")
        ),
    ),
    "ended": tuple(f" {word}{gap}" for word in ("with", "mit", "par", "avec", "con", "com", "met") for gap in _OPENED),
}
"""What an instruction that asks something of the wording of its answer holds, by the kind of wish."""

COUNTED = parted(
    " word|-word|sentence|paragraph|bullet|szóban|szóval|kelime|cümle|szavas|szót|szóból|szónál|mondat|"
    "bekezdés|felsorol|wört|wort|satz|sätze|"
    "absätze|absatz|stichpunkt|aufzähl|mots|phrase|paragraphe|puces|woord|słow|słów|slovy|slov |slovech|palavra|слов|zinnen|"
    " zin|zdani|zdań|větou|vět |větách|větami|предлож|alinea|akapit|odstav|parágraf|абзац|palabra|oraci|"
    "frase|frasi|parole|párrafo|"
    "viñeta| line|-line|"
    "soros|sorban|sornyi|zeile|zeilig|ligne|líneas|righe| character|-character|karakter|zeichen|caract|caratteri|puntos"
)
"""What an instruction that says how much is to be written holds."""

LISTING = (
    *parted(
        "list|name|enumerate|identify|suggest|mention|brainstorm|give|provide|come up|tell me|state|generate|create|"
        "make|write|what are|recommend|propose|sorolj|sorold|nevezz|írj|adj |adjon|mondj|említs|javasolj|gyűjts|mutass|"
        "nenne|gib |geben|zähle|schlage|erstelle|cite|nomme|énum|donne|enumera|nombra|dame|sugiere|cita|proporciona|"
        "indica|som |noem|geef|vyjmenuj|uveď|napiš|wymień|podaj|napisz|nomina|elenca|scrivi|nomeia|nomeie|"
        "enumere|escreve|escreva|"
        "назови|перечисли|напиши|wypisz|wylicz|zaproponuj|vypiš|jmenuj|navrhni|zmiň|lijst|bedenk|dimmi|dammi|"
        "proponi|menziona|suggerisci|diga |dê-me|dá-me|sugere|sugira|aponta|dime|escribe|sırala|listele|"
        "приведи|назовите|укажи|führe|列出|列举|列舉|说出|给出|写出|举出|提出|推荐|提供"
    ),
    *(
        f"{give} {first}"
        for give in ("da", "dá", "dê", "di", "diz")
        for first in sorted({number[:2] for number in NUMBERS} | {str(digit) for digit in range(10)})
    ),
)
"""What an instruction that wants some things listed holds; a word has four bytes or more."""

COUNTS = (*(f"{number}{gap}" for number in sorted({*NUMBERS, *ONES}) for gap in " -"), "in a ")
"""A number in words, or an article that stands for one."""
