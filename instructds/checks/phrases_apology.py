"""How a short answer that is nothing but a refusal says sorry and no, whatever it will not do, in each language."""

# ruff: noqa: RUF001, ISC004 - words of other scripts, pairs of long texts
from __future__ import annotations

from .phrases import parted

_GAP = r"[^.!?;。！？؟।\n]{0,60}?"

APOLOGIES: dict[str, tuple[str, str]] = {
    "en": (
        rf"\b(?:sorry|apologi[sz]e|apologies|unfortunately|regret\w*|afraid)\b{_GAP}\bi(?: cannot| can't| can not| won't| will not| "
        r"must| have to| do not|(?: am|'m) (?:not (?:able|allowed|permitted|willing|going)|unable)| don't (?:do|write|answer|provide|"
        r"feel comfortable|produce|share|discuss)\b)|\b(?:goes|is|are) against (?:my|our|the) (?:\w+ )?(?:guideline|polic|principle|"
        r"rule|value)|\bviolates? (?:my|our|the) (?:\w+ )?(?:guideline|polic|principle|rule|terms)",
        "sorry|apologi|unfortunately|regret|afraid|against my|against our|against the|violate",
    ),
    "hu": (
        rf"(?:sajnál|sajnos|elnézés|bocs){_GAP}\b(?:nem (?:tudok|fogok|vagyok|tehetem|tehetek|szabad|áll|adhatok|írhatok|írok|"
        rf"végzek|készítek|teljesít|foglalkoz|beszél)|képtelen)|\bkérés{_GAP}(?:nem (?:tudok|tudom|teljesít|áll)|elutasít|"
        rf"visszautasít)|\b(?:sérti|sértené|ellentétes|ellentmond|ütközik){_GAP}(?:irányelv|szabály|elv)|\bnem (?:írok|készítek|adok|"
        r"végzek) ilyen|\bnem vagyok hajlandó",
        "sajnál|sajnos|elnézés|bocs|kérés|sérti|sértené|ellentét|ellentmond|ütközik|nem írok|nem készítek|nem adok|nem végzek|hajland",
    ),
    "de": (
        rf"(?:tut mir leid|leider|entschuldig|bedau|sorry|verzeih){_GAP}\b(?:(?:kann|darf|werde|möchte) ich|ich (?:kann|darf|werde|"
        rf"möchte))\b{_GAP}\b(?:nicht|keine?\w*)\b|\bverstößt gegen|\bgegen meine (?:richtlinien|grundsätze|regeln)|\b(?:lehne|"
        rf"verweigere) ich|\bich (?:lehne|verweigere)\b|\bmuss ich{_GAP}(?:ablehnen|verweigern|zurückweisen)",
        "leid|leider|entschuldig|bedau|sorry, ich|sorry, das|sorry, aber|sorry, da|verzeih|verstößt|gegen meine|lehne|verweigere|muss ich",
    ),
    "fr": (
        rf"(?:désolé|regrett|malheureusement|navré|pardon|excus){_GAP}\bje (?:ne |n')(?:peux|puis|suis|vais|saurais|souhaite|dois|"
        r"pourrai|réponds|fournis)|\bje (?:refuse|décline)\b|\bcontraires? à (?:mes|nos)|\bva à l'encontre|\benfreint",
        "désol|regrett|malheureus|navré|pardon|excus|je refuse|je décline|contraire|encontre|enfreint",
    ),
    "es": (
        rf"(?:siento|lamento|perdón|perdona|disculp|desafortunad|lamentable){_GAP}\bno (?:puedo|podré|voy a|estoy|me es|me está|debo|"
        r"soy)|\bva en contra de|\b(?:infringe|viola) (?:mis|las|nuestras)|\bno me está permitido",
        "siento|lamento|perdón|perdona|disculp|desafort|lamentab|en contra|infringe|viola |permitido",
    ),
    "it": (
        rf"(?:spiace|purtroppo|scus|rincresce){_GAP}\bnon (?:posso|potrò|sono|mi è|intendo|devo)\b|\bva contro le mie|\bviola le|"
        r"\bcontrari[oae] alle mie|\bnon mi è permesso",
        "spiace|purtroppo|scusa|scusi|scusate|rincresce|contro le|viola le|contrari|permesso",
    ),
    "pt": (
        rf"(?:desculp|lament|infelizmente|sinto muito|perdão|perdoe){_GAP}\bnão (?:posso|consigo|vou|estou|me é|devo|sou|poderei)\b|"
        r"\bvai contra|\bviola as|\bnão (?:me é|tenho) permi",
        "desculp|lament|infeliz|sinto mu|perdão|perdoe|vai contra|viola as|é permi|tenho permi",
    ),
    "nl": (
        rf"(?:sorry|spijt|helaas|excus|pardon){_GAP}\b(?:(?:kan|mag|zal|wil|ga) ik|ik (?:kan|mag|zal|wil|ga))\b{_GAP}\b(?:niet|geen)\b|"
        r"\bin strijd met mijn|\bik weiger\b|\bweiger ik",
        "sorry, ik|sorry, maar|sorry, dat|sorry, da|sorry, hier|spijt|helaas|mijn excus|in strijd|weiger",
    ),
    "sv": (
        rf"(?:tyvärr|ledsen|förlåt|ursäkta|beklagar|beklager|desværre|undskyld|dessverre|unnskyld|ked af){_GAP}\b(?:(?:kan|får|må|vil|"
        r"tänker|kommer) ja?e?g|ja?e?g (?:kan|får|må|vil|tänker|kommer))\b[^.!?\n]{0,25}?\b(?:inte|ikke)\b",
        "tyvärr|ledsen|förlåt|ursäkta|beklag|desværre|undskyld|dessverre|unnskyld|ked af",
    ),
    "pl": (
        rf"(?:przepraszam|przykro|niestety|wybacz){_GAP}\bnie (?:mogę|jestem|będę|wolno|potrafię|zamierzam|odpowiadam|piszę)\b|"
        r"\bsprzeczn\w+ z moimi|\bnarusza (?:moje|zasady|wytyczne)|\bmuszę odmówić",
        "przeprasz|przykro|niestety|wybacz|sprzeczn|narusza|odmówić",
    ),
    "cs": (
        rf"(?:omlouv|lituj|bohužel|líto|prepáč|mrzí|žiaľ|ľutuj|ospravedl|promiň|odpusť){_GAP}\b(?:nemohu|nemůžu|nesmím|nebudu|nedokážu|"
        r"nemôžem|nesmiem|nebudem|nedokážem|nejsem|nie som)\b|\bv rozporu s m|\bporušuje (?:m|zásad|pravid)|\bmusím odmít",
        "omlouv|lituj|bohužel|líto|prepáč|mrzí|žiaľ|ľutuj|ospravedl|promiň|odpusť|v rozporu|porušuje|odmít",
    ),
    "ro": (
        rf"(?:pare rău|scuz|din păcate|regret|îmi cer){_GAP}\bnu (?:pot|voi|sunt|îmi|am voie|vă pot|te pot)\b|\bcontravine|\bîncalcă",
        "pare rău|scuz|păcate|regret|îmi cer|contravine|încalcă",
    ),
    "ru": (
        rf"(?:извин|прощения|сожале|простите|увы|перепрош|вибач|на жаль){_GAP}(?:\bне (?:могу|смогу|буду|имею|вправе|в силах|можу|"
        r"зможу|маю|в змозі|в состоянии)|\b(?:мне|мені) (?:нельзя|не разрешено|запрещено|не дозволено|заборонено))|\bпротиворечит мо|"
        r"\bсуперечить мо|\bнарушает (?:мо|прав)|\bпорушує (?:мо|прав)|\b(?:вынужден|вынуждена|змушений|змушена) (?:отказ|відмов)",
        "извин|прощения|сожале|простите|увы|перепрош|вибач|на жаль|противоречит|суперечить|нарушает|порушує|вынужден|змушен",
    ),
    "tr": (
        rf"(?:üzgünüm|özür|maalesef|kusura){_GAP}\w(?:am(?:am|ıyorum|ayacağım|ayız)|em(?:em|iyorum|eyeceğim|eyiz)|m[ıi]yorum)\b|"
        r"\baykırı(?:dır)?\b|\breddediyorum",
        "üzgün|özür|maalesef|kusura|aykırı|reddedi",
    ),
    "ar": (
        rf"(?:عذر|آسف|أسف|اعتذر|أعتذر|للأسف|معذرة){_GAP}(?:لا (?:أستطيع|يمكن|أقدر|يسع|يسمح|أود)|لن (?:أ|يمكن)|لست|غير (?:قادر|مسموح|مخول))|"
        r"يتعارض مع|يخالف (?:سياس|مباد|إرشاد)",
        "عذر|آسف|أسف|اعتذر|أعتذر|للأسف|معذرة|يتعارض|يخالف",
    ),
    "zh": (
        r"(?:抱歉|对不起|對不起|不好意思|遗憾|遺憾)[^。！？\n]{0,30}?(?:无法|無法|不能|不可以|不会|不會|没办法|沒辦法|不便|拒绝|拒絕|不被允许)|违反(?:了)?"
        r"(?:我的|相关|使用)?(?:准则|原则|政策|规定)|我(?:只能|必须|不得不)?拒绝",
        "抱歉|对不起|對不起|不好意思|遗憾|遺憾|违反|拒绝",
    ),
    "ja": (
        r"(?:申し訳|すみません|ごめん|恐縮|残念|恐れ入)[^。！？\n]{0,50}?(?:できません|できない|出来ません|かねます|いたしません|られません|なれません|"
        r"えません)|お断り(?:し|いた|させ)|ガイドラインに(?:反|違反)",
        "申し訳|すみません|ごめん|恐縮|残念|恐れ入|お断り|ガイドライン",
    ),
    "ko": (
        r"(?:죄송|미안|유감|안타깝)[^.!?\n]{0,60}?(?:없습니다|없어요|못합니다|않습니다|어렵습니다|곤란)|거절(?:하|해|합)|지침에 (?:어긋|위배)",
        "죄송|미안|유감|안타깝|거절|지침에",
    ),
    "fi": (
        rf"(?:valitettavasti|pahoittel|anteeksi|ikävä kyllä){_GAP}\ben (?:\w+ )?(?:voi|pysty|saa|kykene|aio)\b",
        "valitett|pahoittel|anteeksi|ikävä kyllä",
    ),
    "el": (rf"(?:λυπάμαι|συγγνώμη|δυστυχώς){_GAP}\bδεν (?:μπορώ|μου|είμαι|θα)\b", "λυπάμαι|συγγνώμη|δυστυχώς"),
    "vi": (rf"(?:xin lỗi|rất tiếc|tiếc là){_GAP}\bkhông (?:thể|được)\b", "xin lỗi|rất tiếc|tiếc là"),
    "id": (rf"(?:maaf|sayangnya){_GAP}\b(?:tidak|tak) (?:dapat|bisa|boleh|mampu|akan)\b", "maaf|sayangnya"),
    "th": (r"(?:ขออภัย|ขอโทษ|เสียใจ)[^\n]{0,60}?(?:ไม่สามารถ|ไม่อาจ|ไม่ได้)", "ขออภัย|ขอโทษ|เสียใจ"),
    "he": (rf"(?:מצטער|סליחה|צר לי|לצערי){_GAP}(?:לא (?:יכול|אוכל|ניתן)|איני|אינני|אין ב)", "מצטער|סליחה|צר לי|לצערי"),
    "hi": (r"(?:क्षमा|माफ़|माफ|खेद|दुख)[^।!?\n]{0,80}?(?:नहीं|असमर्थ)", "क्षमा|माफ|खेद|दुख"),
    "fa": (rf"(?:متأسف|متاسف|ببخشید|پوزش|عذر می){_GAP}(?:نمی|قادر نیست)", "متأسف|متاسف|ببخشید|پوزش|عذر می"),
    "hr": (
        rf"(?:žao mi|nažalost|oprosti|ispriča|съжаляв|за съжаление|жао ми|нажалост|obžaluj|žal |oprav){_GAP}\b(?:ne (?:mogu|smijem|smem|"
        r"želim|morem)|nisam u|nisem|не (?:мога|могу|съм|смем))\b",
        "žao mi|nažalost|oprosti|ispriča|съжаляв|за съжал|жао ми|нажалост|obžaluj|žal |oprav",
    ),
}
"""Language tag -> pattern, and words of which every phrase holds one, in lower case."""

APOLOGY_STEMS: dict[str, tuple[str, ...]] = {language: parted(stems) for language, (_, stems) in APOLOGIES.items()}

ASKS_BACK = (
    r"[?？؟]|\bprovide (?:me|more|the|a|an|some|your)|\bclarif|\bspecif|\bmore (?:details|information|context)|\bplease (?:give|tell|"
    r"paste|share|upload|enter)|megad|pontosít|részlet|bővebb|genauer|bitte gib|geben sie|précis|plus d'info|fourni[rs]? (?:le|la|plus)|"
    r"especif|más (?:detalles|información)|precis[ai]|più dettagli|mais (?:detalhes|informaç)|meer (?:informatie|details)|więcej "
    r"(?:informacji|szczegół)|uveďte|upřesn|více (?:informac|podrobn)|уточн|больше (?:информац|подробн)|укаж|提供更多|请提供|請提供|具体|"
    r"具體|哪|详细|詳細|詳しく|教えて|자세|구체|더 많은"
)
"""The answer asks for what it lacks, and so refuses nothing."""

SORRY = (
    r"\b(?:sorry|apologi|unfortunately|regret|afraid)|sajnál|sajnos|elnézés|leid\b|leider|entschuldig|bedau|désolé|malheureus|navré|"
    r"siento|lament|disculp|spiace|purtroppo|desculp|infeliz|spijt|helaas|przykro|niestety|przeprasz|omlouv|bohužel|lituj|pare rău|din păcate|"
    r"извин|сожал|простите|вибач|на жаль|üzgün|maalesef|özür|عذر|آسف|للأسف|抱歉|对不起|對不起|遗憾|申し訳|すみません|残念|죄송|미안|유감"
)
"""The assistant is sorry."""
