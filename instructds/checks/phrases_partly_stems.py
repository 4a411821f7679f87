"""What every phrase of help in part holds one of in each language: where an answer has none of them it need not be read."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

PARTLY_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "i can't|i cannot|i could not|i won't|am unable|am not able|i'm unable|i'm not able|i don't|i'm not|i am not|i should|i probably|i can only|i can help|of this i|of that i|of it i|of your question i|"
        "i can answer|i can do|i won't|i will not|can't be|cannot be|goes beyond|my knowledge|my information|"
        "not a lawyer|not a doc|no lawyer|no doc|i could not|i couldn|i don't|i do not|have no means|have no way|"
        "i only |to only |i cannot|i can't|unable to|not able to|the means to"
    ),
    "hu": parted(
        "nem tud|nem áll|nem vagyok|nem lehet|nem szabad|nem adhat|nem mondhat|nem tehet|nem segíthet|nem mondhat|véleményt|elvileg|igazából|valójában|tulajdonk|nem lenne|nem adhat|nem nyilat|nem foglal|tanácsot|korlátozott|"
        "részleges|nagyjából|általánosság|nem tehet|nincsenek|nem is tud|nem mondhat|nem szolgálhat|nem ismer|"
        "nem lát|nem nyit|nem fér|nem érek|nincs hozz|nem rendelk|részben|nem tud|nem áll|nem vagyok"
    ),
    "de": parted(
        "kann ich|darf ich|möchte ich|werde ich|ich kann|ich darf|eigentlich|streng genom|darf ich|dürfte ich|sollte ich|kann ich|keinen rat|ich kann|mir fehl|mir lieg|"
        "eingeschränkt|begrenzt|habe ich|ich habe|ich verfüge|nur teil|nur zum teil|nur bedingt"
    ),
    "fr": parted(
        "je ne|je n'|je n'ai|je ne|en principe|normalement|à vrai dire|je peux|la première partie|une partie|je n'|crains de|regrette de|"
        "bien que je|même si je|qu'en partie|que partiel"
    ),
    "es": parted(
        "no debo|no debería|no se supone|no estoy|no puedo|aunque no|sólo puedo|solo puedo|no tengo|no dispongo|no me es|no soy"
    ),
    "it": parted("non potrei|non dovrei|non sono|non posso|non ho|non disp|solo in parte|solo parz|solo una parte|non riesco"),
    "pt": parted(
        "não devia|não deveria|não devo|não estou|não posso|não tenho|não disp|só posso|so posso|não consigo|não me é"
    ),
    "nl": parted("eigenlijk|officieel|strikt gen|mag ik|kan ik|geen advies|gedeeltelijk|deels|ik kan"),
    "pl": parted("nie powin|nie wolno|nie mogę|nie mam|nie dysp|częściowo|nie jestem|nie potrafię"),
    "cs": parted(
        "nemohu|nemůžu|nesmím|nedokážu|nejsem|nemám|správně|vlastně|oficiálně|neměl| radit|nemohu|mohu jen|mohu pouze|můžu jen|dokážu jen|nemám|nemůžu|nejsem|"
        "neznám|nevím|neumím|částečně|čiastočne|zčásti|nedokážu|nemôžem|nedokážem"
    ),
    "ro": parted("n-ar trebui|nu pot|nu am voie|doar parț|doar în p|nu sunt"),
    "ru": parted(
        "советов|вообще-то|собственно|по правилам|строго гов|не должен|не должна|не положено|не могу|у меня нет|не располаг|"
        "лишь част|только част|лишь отча|только отча|не в состоян|не имею"
    ),
    "uk": parted("лише част|тільки част|не можу|не маю"),
    "tr": parted("aslında|tavsiye ver|öneri ver|görüş |kısmen|layam|edem|eyem|işem"),
    "ar": parted("لا ينبغي|ليس مسموح|لا يحق|لا يمكنني|لا أستطيع|من المفترض|جزئي|لست قادر"),
    "zh": parted(
        "无法|無法|不能|没办法|沒辦法|没法|不便|难以|不该|不应|给出建议|提供建议|本来|按理|原则上|严格来|不便|仅能|僅能|难以|缺乏|我没有|我沒有|我并没|打不开|看不到|查不到|部分我|不是律|"
        "不是医|虽然我|虽然无|尽管我|没法|没有权|沒有權|没有访|没有实|沒有實|没有最|没有相|沒有辦|只能|无法|無法|"
        "不能|没办法"
    ),
    "ja": parted(
        "助言は|アドバイスは|お答えでき|本来|厳密に|助言|アドバイス|断定|確実な|意見は|一部|部分的|できません|できかね|かねます"
    ),
    "ko": parted("일부만|부분적|수 없|드리지|어렵"),
}
"""What every phrase of `PARTLY` of a language holds one of, in lower case."""
