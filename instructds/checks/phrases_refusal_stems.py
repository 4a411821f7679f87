"""What every phrase of a refusal holds one of in each language: where an answer has none of them it need not be read."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "unwilling|uncomfortable|n't feel|n't think it|not feel comf|not think it|this request|that request|your request|this topic|this prompt|this isn't|this is not a|for me|rather not|prefer not|an ai|assistant|language model|i cannot|i can't|i can not|i am not|i'm not|unable to|i won't|i will not|i must|"
        "i have to|i do not|i don't|i decline|i refuse|i could not|i couldn|i should not|i shouldn|i would not|i wouldn|"
        "sorry|apologi|not able to|not something|my programming|my guidelines|my ethical|my principles|my polic|i strongly|"
        "i regret|i respectfully|afraid"
    ),
    "hu": parted(
        "nem adok|nem írok|nem készít|nem adhat|nem tehet|nem foglal|inkább nem|nincs mód|nincs lehet|nincs felh|megtagadom|nem tud|nem áll|nem vagyok|képtelen|nem segít|nem adhat|nem adok|nem nyújt|nem teljesít|nem válaszol|nem támogat|"
        "nem írhat|nem vehet|nem oszth|nem szolgál|utasít|nem fogok|nem tehet|nem lehetek|nem kív|nem szeretn"
    ),
    "de": parted(
        "schreibe ich|mache ich|beantworte ich|erstelle ich|gebe ich|helfe ich|unterstütze ich|mir nicht|mir leider|mir un|dass ich|da ich|weil ich|ich kann|kann ich|ich darf|darf ich|ich werde|werde ich|ich möchte|ich bin|bin ich|muss ich|ich muss|ich könnte"
    ),
    "fr": parted("je ne|m'est |je préf|je décl|je me perm|je ne|je n'|je refuse|je dois|je suis|je me vois"),
    "es": parted(
        "no escribiré|no haré|no daré|no responderé|no ayudaré|no te ayud|no proporcionaré|no participaré|me es imp|me resulta imp|prefiero no|me niego|no puedo|no te p|no le p|no les p|no os p|no podr|no podemos|no estoy|no soy|no me es|no tengo|no voy|debo rech|"
        "debo neg|debo decl|tengo que"
    ),
    "ca": parted("no puc|no et p|no us p|no li p|no podré|no podem|no soc|no estic"),
    "it": parted(
        "non scriver|non far|non dar|non risponder|non fornir|non aiuter|non ti aiut|mi è imp|mi è pur|preferisco non|mi rifiuto|non posso|non ti p|non le p|non vi p|non potr|non possiamo|non sono|non mi|non intendo|devo rif|devo decl"
    ),
    "pt": parted(
        "não escreverei|não farei|não darei|não responderei|não fornecerei|não ajudarei|é-me imp|me é imp|prefiro não|recuso-me|me recuso|não posso|não te p|não lhe p|não o p|não consigo|não poder|não podemos|não estou|não sou|não me|não vou|"
        "devo recus|devo decl|tenho que|preciso recus"
    ),
    "nl": parted(
        "doe ik|schrijf ik|geef ik|ik doe|ik schrijf|ik geef|niet mogelijk|onmogelijk|dat ik|omdat ik|ik kan|kan ik|ik mag|mag ik|ik zal|zal ik|ik ben|ben ik|ik wil|wil ik|ik moet"
    ),
    "sv": parted("jag kan|kan jag|jag får|får jag|jag kommer|jag tänker"),
    "da": parted("jeg kan|kan jeg|jeg må|må jeg|jeg vil|vil jeg"),
    "fi": parted("kieltäydyn|pahoittelen|en voi|en valitettavasti|en pysty|en saa|en kykene|en aio|emme voi"),
    "et": parted("ma ei"),
    "lt": parted("negali|negalė"),
    "lv": parted("nevaru|nevarē"),
    "pl": parted(
        "nie napiszę|nie zrobię|nie podam|nie odpowiem|nie udzielę|nie pomogę|wolę nie|odmawiam|nie mogę|nie jestem|nie potraf|nie wolno|nie będ|nie zam|muszę odm"
    ),
    "cs": parted(
        "nenapíšu|neudělám|neposkytnu|neodpovím|nepomohu|nepomůžu|nepomôžem|neprozradím|raději ne|nemohu|nemůžu|nejsem|nesmím|nebudu|nedok|nemôžem|nie som|odmít|odmiet"
    ),
    "ro": parted(
        "nu o să|prefer să nu|îmi este|refuz să|nu pot|nu te p|nu vă p|nu îți p|nu putem|nu voi|nu sunt|nu îmi|nu am voie|să refuz"
    ),
    "sl": parted("ne morem|ne smem|ne mogu|ne bom|nisam u"),
    "ru": parted(
        "не напишу|не дам|не отвечу|не предоставлю|не помогу|не стану|предпоч|не могу|не смогу|не в состоян|не име|не буду|не вправе|не способ|не умею|отказ"
    ),
    "uk": parted(
        "не напишу|не дам|не відповім|не надам|не допоможу|не стану|не можу|не зможу|не в змозі|не маю|не буду|відмов"
    ),
    "bg": parted("не мога|не съм|не могу"),
    "el": parted("αδυνατώ|αδύνατο|δεν μπορώ|δεν είμαι|δεν δύν|δεν θα|δεν μου"),
    "tr": parted(
        "mayacağım|meyeceğim|mümkün değil|amam|emem|amıyorum|emiyorum|amayız|emeyiz|olama|edeme|vereme|veremi|olamı|layam|getirem|turam|leyem|aşam|reddet|sunam"
    ),
    "ar": parted(
        "أفضل عدم|أفضل ألا|يتعذر|ليس بإم|ليس بمق|ليس في وس|أعتذر عن|أرفض|لا أ|لا استطيع|لا يمكنني|لا يسعني|لن أ|لن يمكنني|لست |غير قادر|عاجز"
    ),
    "fa": parted("نمی|قادر"),
    "he": parted("לא יכול|אינני|איני |לא אוכל|אין ב|לא מסוגל|לא רשאי"),
    "hi": parted("नहीं|असमर्थ"),
    "vi": parted("không thể|không được phép|từ chối"),
    "id": parted("tidak dapat|tidak bisa|tidak boleh|tidak mampu|tidak akan|tak dapat|tak bisa|tak boleh"),
    "th": parted("ไม่สามารถ|ไม่อาจ"),
    "zh": parted(
        "恕我|恕不|恕无|恕無|恕难|恕難|爱莫能|愛莫能|帮不|幫不|无法|無法|不能|不可以|不会|不會|没有办法|沒辦法|不便|不方便|拒绝|拒絕|没法"
    ),
    "ja": parted(
        "ません|申し訳|すみません|恐れ入|ごめんな|残念ながら|なれません|立てません|控え|遠慮|できません|出来ません|かね|できない|お断り|差し控え|られません"
    ),
    "ko": parted("않겠습니다|곤란|힘듭|없|못|거절|불가능|어렵습니다"),
}
"""What every phrase of `REFUSES` of a language holds one of, in lower case: what is looked for in whole columns."""
