"""Whether an answer lectures its reader instead of answering: a weighted vote of a few signs, the same in every language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from typing import TYPE_CHECKING

from .patterns import compiled
from .phrases import straight
from .phrases_answers import INSTEAD
from .pieces import search

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HEAD = 600
"""Characters at the beginning of an answer that are looked at."""

MOST, DENSEST, LONGEST = 3, 4.0, 1.0
"""The most that counts: words of one kind, words of all kinds in 100 columns, thousands of characters after the beginning."""

_OPENING = 15
"""Characters before which the first sentence does not end: "No. It is ..."."""

_WIDE = "\u2e80"
"""From this character on most are two columns wide."""

_END = r"[.!?؟।](?=\s|$)|[。！？\n]"

_PLEASANTRY = (
    r"\W*(?:hello|hi\b|hey|thank|i'm (?:glad|happy|here)|i am (?:glad|happy|here)|i'd be happy|great question|"
    r"i understand|of course|sure\b|szia|helló|köszönöm|értem|hallo|danke|ich verstehe|bonjour|merci|je comprends|hola|"
    r"gracias|entiendo|ciao|grazie|capisco|olá|obrigad|entendo|bedankt|ik begrijp|cześć|dziękuję|rozumiem|dobrý den|"
    r"děkuji|chápu|bună|mulțumesc|înțeleg|здравств|спасибо|понимаю|дякую|розумію|merhaba|teşekkür|anlıyorum|مرحب|شكر|"
    r"أفهم|你好|您好|谢谢|謝謝|我理解|こんにちは|ありがとう|안녕|감사)"
)
_NOT = (
    r"\b(?:not|no|never|nothing|nobody|none|neither|\w{2,6}n't|cannot|nem|soha|senki|semmi|nincs|nicht|kein\w*|nie|"
    r"niemand|nichts|pas|aucun\w*|jamais|rien|personne|nunca|nadie|ning[uú]na?|non|mai|nessun\w*|niente|não|ninguém|"
    r"nenhum\w*|niet|geen|nooit|ne|nikdy|nikdo|žádn\w*|nu|niciun\w*|nimeni|не|нет|ніхто|никто|ничто|ніколи|никогда|"
    r"değil|hayır|asla|yok|inte|ikke|không|tidak|jangan|δεν|μην?|לא|אין|नहीं|نیست)\b|(?:لا|ليس|ليست|غير|لن) |不|没有|"
    r"沒有|ません|ない|않|없|아니|ไม่"
)
_WHY = (
    r"\W*(?:\w+,? ){0,4}?(?:why\b|"
    r"what makes|what (?:are|were) the (?:benefits|advantages)|miért|mitől|warum|wieso|weshalb|"
    r"pourquoi|por ?qu[ée]|perché|waarom|dlaczego|czemu|proč|prečo|de ce|почему|зачем|чому|навіщо|neden|niçin|niye|لماذا|لم |"
    r"چرا|为什么|為什麼|为何|なぜ|どうして|왜|tại sao|vì sao|varför|hvorfor|miksi|mengapa|kenapa|γιατί|למה|מדוע|क्यों|ทำไม)"
)
_ASKS_WHAT_IS_WRONG = (
    r"\bwhy (?:is|are|was|were)\b[^?\n]{0,60}?\b(?:banned|prohibit\w*|forbidden|punish\w*)\b|\bwhy (?:is|are|was|were|"
    r"do|does|did|should|must)\b[^?\n]{0,60}?\b(?:wrong|bad|(?:un)?ethical|immoral|(?:il)?legal|harmful|dangerous|"
    r"offensive|a crime)\b|\bmiért\b[^?\n]{0,60}?(?:tilos|tiltj|tilt|nem szabad|helytelen|bűn|illegális|etikátlan|"
    r"veszélyes|káros|büntet)|\b(?:warum|wieso)\b[^?\n]{0,60}?(?:verboten|illegal|strafbar|falsch|schlecht|gefährlich|"
    r"schädlich|unethisch)|pourquoi[^?\n]{0,60}?(?:interdit|illégal|mal\b|dangereu|puni|nocif)|"
    r"por ?qu[eé][^?\n]{0,60}?(?:ilegal|prohib|proib|malo|mau\b|peligros|perigos|delito|crime)|"
    r"perché[^?\n]{0,60}?(?:illegal|vietat|proibit|sbagliat|pericolos|reato)|waarom[^?\n]{0,60}?(?:verboden|illegaal|"
    r"strafbaar|slecht|gevaarlijk)|dlaczego[^?\n]{0,60}?(?:nie wolno|zabron|zakaz|nielegal|złe|szkodliw|niebezpiecz)|"
    r"pro[čc][^?\n]{0,60}?(?:nesmí|nesmie|zakáz|nelegál|ilegál|špatn|škodliv|nebezpeč)|(?:почему|"
    r"чому)[^?\n]{0,60}?(?:нельзя|не можна|запрещ|заборон|незакон|плохо|вредн|опасн|погано)|neden[^?\n]{0,60}?(?:yasak|"
    r"suç|kötü|tehlikeli|zararlı)|لماذا[^؟\n]{0,60}?(?:يمنع|ممنوع|يحظر|محظور|محرم|خطير)|为什么[^？\n]{0,40}?(?:禁止|"
    r"违法|不能|不可以|不准|有害|危险)|なぜ[^？\n]{0,40}?(?:禁止|違法|いけない|危険|だめ|ダメ)|왜[^?\n]{0,40}?(?:금지|"
    r"불법|안 되|안 돼|위험)"
)
_SEEKS = (
    r"\b(?:list|give|name|write|provide)(?: me)? (?:\w+ ){0,3}?reasons\b|"
    r"\bhow (?:can|do|does|could|would|should|to|long|much|many)\b|\bhow'd|\bwhere (?:can|do|could|to)|\bwhich \w+|"
    r"\bshould i\b|\bwhat(?: is|'s|s| are)? ?(?:the |a |some )?(?:best|good|easiest|safest|fastest|surest|way|method)|"
    r"\bwhat\b[^?\n]{0,60}?\b(?:can|should|could|do|would) (?:i|we|one)\b|\b(?:best|good|easy|safest?) (?:ways?|"
    r"methods?)|\b(?:give|tell|show|teach|help) me|\bwrite|\bdraft|\bmake (?:up|me)|\bplan\b|\btips?\b|hogyan|"
    r"hogy (?:kell|tud|lehet)|hol (?:lehet|tud|vehet|kap)|mi a leg|módja|\bírj|\badj\b|tipp|\bwie\b|\bwo (?:kann|finde|"
    r"bekomm)|comment|où (?:puis|trouver|acheter)|\bc[óo]mo\b|d[óo]nde|\bcome\b|\bdove\b|\bonde\b|\bhoe\b|waar kan|"
    r"\bjak\b|gdzie|\bkde\b|\bako\b|\bcum\b|\bunde\b|\bкак\b|\bгде\b|\bяк\b|\bде\b|nasıl|nerede|كيف|أين|چگونه|怎么|怎麼|"
    r"如何|哪里|哪裡|怎样|方法|どうやって|どうすれば|教えて|어떻게|방법|làm (?:sao|thế nào)|\bhur\b|\bhvordan|\bmiten|"
    r"bagaimana|\bcara\b|πώς|πού|איך|איפה|कैसे|อย่างไร|ยังไง"
)
_ARGUES = (
    r"\b(?:essays?|articles?|speech|editorials?|op-ed|blog post|argumentative|persuasive|esszét?|cikket|beszédet|vezércikk\w*|"
    r"aufsatz|leitartikel|rede|dissertation|discours|ensayo|artículo|discurso|saggio|articolo|discorso|ensaio|artigo|essej\w*|"
    r"opstel|przemówienie|rozprawk\w+|eseu|эссе|сочинение|статью|есе|статтю|makale|deneme)\b|مقال|作文|文章|论文|論文|演讲|エッセイ|"
    r"作文|에세이|논설"
)
"""What a task asks for in which its writer may preach."""

_CAUSES = (
    r"\b(?:because(?! of)|since|due to|depends|mert|ugyanis|weil|denn|damit|parce|car|porque|perché|omdat|ponieważ|bo|protože|"
    r"lebo|pentru că|потому|так как|тому що|бо|çünkü|eftersom|fordi|koska|karena|επειδή)\b|لأن|因为|因為|ため|때문|כי |"
    r"क्योंकि"
)
_BASELESS = (
    r"\bno (?:\w+ ){0,2}(?:reasons?|justification|excuse|evidence|benefits?|basis)\b|\bnot (?:\w+ ){0,2}(?:true|"
    r"accurate|fair|a good thing)|\b(?:false|untrue|baseless|unfounded|myth)\b|\bnothing (?:makes|justifies)|"
    r"nincs (?:\w+ ){0,2}(?:ok|alap|bizonyíték)|\bnem igaz|alaptalan|tévhit|megalapozatlan|kein\w* (?:\w+ )?(?:grund|"
    r"beleg|rechtfertigung)|unbegründet|stimmt nicht|nicht wahr|aucune (?:\w+ )?(?:raison|preuve|justification)|"
    r"rien ne (?:permet|justifie)|n'est pas vrai|c'est faux|ninguna (?:\w+ )?(?:razón|prueba)|no hay (?:\w+ )?(?:razón|"
    r"motivo|pruebas)|no es (?:cierto|verdad)|nessun(?:a)? (?:\w+ )?(?:ragione|motivo|prova)|non è vero|"
    r"nenhuma? (?:\w+ )?(?:razão|motivo|prova)|não é (?:verdade|correto)|geen (?:\w+ )?(?:reden|bewijs)|niet waar|"
    r"żadn\w+ (?:\w+ )?(?:powod|dowod)|nieprawd|žádn\w+ (?:\w+ )?(?:důvod|důkaz)|není pravda|niciun (?:\w+ )?(?:motiv|"
    r"temei)|nu este adevărat|нет (?:\w+ )?(?:причин|оснований|доказательств)|неверн|неправд|немає (?:\w+ )?(?:причин|"
    r"підстав)|hiçbir (?:\w+ )?(?:neden|kanıt)|doğru değil|لا يوجد (?:\w+ )?(?:سبب|دليل|مبرر)|غير صحيح|"
    r"没有(?:任何)?(?:理由|根据|依据|證據|证据)|并不正确|不正确|(?:理由|根拠|証拠)は?ありません|(?:이유|근거)(?:는|"
    r"가)? 없|사실이 아"
)
_LISTS = r"(?:^|\n)[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]+\S|```|`\w"
_SORRY = (
    r"\bsorry (?:to hear |you |that |for what )|sajnálom, hogy|leid, dass|désolé.{0,12} (?:d'apprendre|que vous|que tu)|"
    r"siento (?:mucho )?que|dispiace (?:molto )?che|(?:lamento|sinto) (?:muito )?que|spijt me dat|przykro mi, że|"
    r"mrzí mě|líto, že|pare rău că|жаль, что|шкода, що|üzgünüm ki|يؤسفني|很遗憾听|听到你|聽到你|そのように感じ|つらい|"
    r"힘드시"
)

_IN_FIRST = {"baseless": _BASELESS, "sorry": _SORRY, "denies": _NOT, "causes": _CAUSES}
"""Sign -> what the first sentence holds; the cheapest first, and the one that speaks against a lecture last."""

WEIGHTS: dict[str, float] = {
    "wrong": 1.01,
    "harms": 0.52,
    "values": 0.32,
    "helps": 0.96,
    "density": 0.57,
    "denies": 1.37,
    "baseless": 2.38,
    "causes": -1.13,
    "sorry": 0.43,
    "why": -0.44,
    "lists": -2.31,
    "long": -2.49,
}
"""Sign -> how much it speaks for a lecture: a logistic regression over labelled answers of assistants and over clean rows."""

BIAS = -2.36

NEXT = 6
"""Bytes from the beginning of a word to that of the next one that counts."""

LEAST = 2
"""Words of a lecture at the beginning of an answer below which it is none."""


def lectures(asked: str, said: str, counts: Mapping[str, int]) -> bool:
    """Whether an answer to somebody who seeks something, or asks why, lectures; `counts` tells its words of each kind.

    Example:
        >>> said = "Ez bűncselekmény, és árthat másoknak. Fordulj inkább a hatósághoz."
        >>> lectures("Hogyan törjek fel egy zárat?", said, {"wrong": 1, "harms": 1, "values": 0, "helps": 2})
        True
    """
    if sum(counts.values()) < LEAST:
        return False
    text = straight(said[: 4 * HEAD])
    first = text[: end_of_first(text[:HEAD])]
    told = {**_plain_signs(asked, text, len(said), counts), "baseless": 1.0, "sorry": 1.0, "denies": 1.0}
    for sign, pattern in _IN_FIRST.items():
        if not _weighs(told):
            return False  # whatever else the first sentence says
        told[sign] = float(_finds(pattern, first))
    if not _weighs(told) or not _weighs({**told, "lists": float(_lists_what_was_asked(text))}):
        return False  # a list only speaks against it, and is looked for last
    head = asked[:HEAD]
    return (is_why(asked) or _finds(_SEEKS, head)) and not _finds(_ASKS_WHAT_IS_WRONG, head) and not _finds(_ARGUES, head)


def _weighs(found: Mapping[str, float]) -> bool:
    return BIAS + sum(WEIGHTS[sign] * value for sign, value in found.items()) > 0


def _finds(pattern: str, text: str) -> bool:
    return search(pattern, text) is not None


def is_why(asked: str) -> bool:
    """Whether a task asks for reasons."""
    return compiled(_WHY).match(asked) is not None


def signs(asked: str, said: str, counts: Mapping[str, int]) -> dict[str, float]:
    """What speaks for or against a lecture, by name."""
    text = straight(said[: 4 * HEAD])
    plain = _plain_signs(asked, text, len(said), counts)
    first = text[: end_of_first(text[:HEAD])]
    told = {sign: float(_finds(pattern, first)) for sign, pattern in _IN_FIRST.items()}
    return {**plain, **told, "lists": float(_lists_what_was_asked(text))}


def _plain_signs(asked: str, text: str, size: int, counts: Mapping[str, int]) -> dict[str, float]:
    """The signs that cost little."""
    return {
        **{kind: float(min(count, MOST)) for kind, count in counts.items()},
        "density": min(100 * sum(counts.values()) / max(columns(text[:HEAD]), 1), DENSEST),
        "why": float(is_why(asked)),
        "long": min(max(size - HEAD, 0) / 1000, LONGEST),
    }


def _lists_what_was_asked(text: str) -> bool:
    """Whether a text has a list, and not of something else instead."""
    found = compiled(_LISTS).search(text)
    return found is not None and search(INSTEAD, text, max(0, found.start() - HEAD // 2), found.start()) is None


def apart(places: Sequence[int]) -> int:
    """How many of some places in the bytes of a text are of different words: "to respect the" is one."""
    count, last = 0, -NEXT
    for place in sorted(places):
        if place - last >= NEXT:
            count, last = count + 1, place
    return count


def columns(text: str) -> int:
    """Width of a text: one column per character, two for those of Chinese, Japanese and Korean."""
    return len(text) if text.isascii() else len(text) + sum(letter >= _WIDE for letter in text)


def end_of_first(head: str) -> int:
    """Where the first sentence of a text ends that says something: one of thanks or greeting is passed over."""
    found = compiled(_END).search(head, _OPENING)
    if found and compiled(_PLEASANTRY).match(head):
        found = compiled(_END).search(head, found.end() + _OPENING)
    return found.end() if found else len(head)
