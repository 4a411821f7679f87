"""How assistants end an answer with service: hoping that it helped, and asking what else they may do, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

CLOSING: dict[str, str] = {
    "en": (
        r"\bi hope (?:this|that|these|it|my) (?:\w+ ){0,2}?(?:helps?|helped|is helpful|was helpful|clarifies|answers your)|"
        r"\blet me know if (?:you|there|this|i)\b|\bfeel free to (?:ask|reach out|let me know|contact me)|\b(?:is there "
        r")?anything else (?:i can|you(?:'d| would) like|that i can)|\bif you (?:have|need|would like|want) (?:any "
        r")?(?:other|more|further|additional|specific|questions?)[^.!?\n]{0,60}?(?:ask|let me know|tell me|reach out|"
        r"here to help)|\bi(?:'m| am) (?:always )?here to help\b|\bhow (?:else )?can i (?:assist|help) you"
    ),
    "hu": (
        r"\bremélem,? (?:hogy )?(?:ez |ezzel |ezek |a válaszom |tudtam )?(?:segít|hasznos|segíteni|tudtam segíteni)|"
        r"\bha (?:bármilyen |további |van |még |bármi |szükség)[^.!?\n]{0,60}?(?:kérdés|segítség)[^.!?\n]{0,60}?(?:bátran|"
        r"nyugodtan|szólj|kérdezz|jelezz|fordulj|írj|rendelkezés|itt vagyok|forduljon|kérdezzen)|\bmiben (?:segíthetek|"
        r"tudok) (?:még|segíteni)|\bsegíthetek még"
    ),
    "de": (
        r"\bich hoffe,? (?:dass )?(?:das|dies|diese|ich)[^.!?\n]{0,40}?(?:hilft|geholfen|hilfreich|helfen)|\b(?:lassen sie "
        r"(?:es )?mich|lass (?:es )?mich)(?: \w+){0,2} wissen|\b(?:wenn|falls) (?:sie|du)[^.!?\n]{0,60}?(?:fragen|"
        r"hilfe)[^.!?\n]{0,60}?(?:stehe|zögern|zögere|gerne|melde|frag)|\bkann ich (?:ihnen|dir) (?:noch|sonst)"
    ),
    "fr": (
        r"\bj'espère que (?:cela|ça|cette|ces|ma)[^.!?\n]{0,30}?(?:aide|utile|aidé)|\bn'hésite[zs]? pas à (?:me|demander|"
        r"poser|revenir|si)|\b(?:si vous avez|si tu as|avez-vous) (?:d'autres|des|besoin)[^.!?\n]{0,60}?(?:questions?|"
        r"aide)|\by a-t-il autre chose"
    ),
    "es": (
        r"\bespero (?:que )?(?:esto|eso|esta|haber|te|le|sea)[^.!?\n]{0,30}?(?:ayud|útil|sirva)|\bsi (?:tienes|tiene|"
        r"necesitas|necesita)[^.!?\n]{0,60}?(?:no dudes|no dude|avísame|pregunt|házmelo|aquí)|\bhay algo más en lo que"
    ),
    "it": (
        r"\bspero (?:che )?(?:questo|questa|ti|di|sia)[^.!?\n]{0,30}?(?:aiut|utile)|\bse (?:hai|ha|avete) (?:bisogno|altre|"
        r"ulteriori|domande)[^.!?\n]{0,60}?(?:chiedi|chied|esit|fammi|disposizione)|\bc'è altro"
    ),
    "pt": (
        r"\bespero (?:que )?(?:isso|isto|esta|ter|tenha)[^.!?\n]{0,30}?(?:ajud|útil)|\bse (?:tiver|você tiver|"
        r"precisar)[^.!?\n]{0,60}?(?:pergunt|hesite|avise|fique à vontade)|\bhá mais alguma coisa"
    ),
    "nl": (
        r"\bik hoop dat (?:dit|deze|het|ik)[^.!?\n]{0,30}?(?:helpt|geholpen|nuttig)|\blaat (?:het )?me(?: \w+){0,2} weten|"
        r"\bals (?:je|u) (?:nog )?(?:vragen|meer|andere|verdere)[^.!?\n]{0,60}?(?:laat|vraag|stel|aarzel)"
    ),
    "pl": (
        r"\bmam nadzieję,? że (?:to|ta|te|ci|pomog)[^.!?\n]{0,30}?(?:pomo|przyda|pomóc)|\bjeśli (?:masz|ma pan|"
        r"potrzebujesz)[^.!?\n]{0,60}?(?:pyta[ńj]|pomoc)[^.!?\n]{0,40}?(?:daj znać|śmiało|pytaj|wahaj|chętnie)|"
        r"\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)"
    ),
    "cs": (
        r"\bdoufám,? že (?:to|vám|ti|tato|tyto)[^.!?\n]{0,30}?(?:pomo|pomů)|\b(?:pokud|jestli) (?:máte|máš|budete|"
        r"potřebujete)[^.!?\n]{0,60}?(?:dotaz|otáz|pomoc)[^.!?\n]{0,50}?(?:neváhej|dejte|dej|rád|ptej|klidně)|\bdúfam,? že"
    ),
    "ro": (
        r"\bsper că (?:acest|această|te|v-|ți)[^.!?\n]{0,30}?ajut|\bdacă (?:ai|aveți|ai nevoie)[^.!?\n]{0,60}?(?:întreb|"
        r"nevoie)[^.!?\n]{0,50}?(?:ezita|spune|anunț)"
    ),
    "ru": (
        r"\b(?:я )?надеюсь,? (?:что )?(?:это|эта|эти|я|мой|смог)[^.!?\n]{0,30}?(?:помо|полез)|\bесли (?:у вас|у тебя|вам|"
        r"тебе)[^.!?\n]{0,60}?(?:вопрос|помощь|нуж)[^.!?\n]{0,60}?(?:спрашив|обращ|дайте|сообщ|скажи|задав|стесняйтесь|"
        r"рад)|\bмогу ли я (?:ещё|еще)|\bчем (?:ещё|еще) (?:я )?могу"
    ),
    "uk": (
        r"\b(?:я )?сподіваюся,? (?:що )?(?:це|ця|ці|я)[^.!?\n]{0,30}?(?:допо|корис)|\bякщо (?:у вас|у тебе|вам|"
        r"тобі)[^.!?\n]{0,60}?(?:запитан|питан|потріб)[^.!?\n]{0,60}?(?:звертай|запит|дайте|соромтес|радий|рада)"
    ),
    "tr": (
        r"\bumarım (?:bu |size |sana |yardımcı )[^.!?\n]{0,30}?(?:yardımcı|faydalı|işinize|olmuş)|\bbaşka (?:bir "
        r")?(?:sorunuz|sorun|soru|konuda)[^.!?\n]{0,60}?(?:varsa|sor|çekin|bildir|yardım)|\byardımcı olabileceğim başka"
    ),
    "ar": (
        r"(?:آمل|أتمنى|أرجو) أن (?:يكون|تكون|يساعد|أكون)[^.!؟\n]{0,30}|(?:إذا كان|إن كان|إذا كانت) (?:لديك|"
        r"لديكم)[^.!؟\n]{0,50}?(?:سؤال|أسئلة|استفسار)[^.!؟\n]{0,50}?(?:تتردد|تترددي|اسأل|إخباري)|لا تتردد في|هل هناك (?:أي "
        r")?شيء آخر"
    ),
    "zh": (
        r"(?:希望|但愿)(?:这|這|以上|我的|对您|对你|能|可以|本)[^。！？\n]{0,20}?(?:帮助|幫助|有用|有帮助|帮到|幫到)|"
        r"(?:如果|如)(?:您|你)?(?:还|還|有)[^。！？\n]{0,20}?(?:问题|問題|需要|疑问)[^。！？\n]{0,20}?(?:告诉我|告訴我|"
        r"问我|問我|提问|联系我|随时|隨時|请|請)|还有(?:什么|其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:可以|能)帮"
    ),
    "ja": (
        r"(?:お役に立て|参考になれば|参考になりましたら|お力になれ|役に立てば|助けになれば)[^。\n]{0,12}|(?:他に|ほかに|"
        r"何か|さらに|ご不明|ご質問)[^。\n]{0,25}?(?:お知らせ|お尋ね|ご質問|お聞かせ|お気軽|お申し付け|聞いてください)"
    ),
    "ko": (
        r"도움이 (?:되었|되셨|되기|됐)[^.!?\n]{0,15}(?:바랍|바라|길|좋겠|으면)|(?:더|추가|다른|궁금)[^.!?\n]{0,25}?(?:질문|"
        r"궁금|필요|도움)[^.!?\n]{0,25}?(?:언제든|알려|말씀|물어|문의)|더 도와드릴"
    ),
    "xx": (
        r"\b(?:jag hoppas|jeg håber|jeg håper) (?:att |at )?(?:det|detta|dette)[^.!?\n]{0,20}?(?:hj[aäeæ]lp)|\b(?:låt|lad|"
        r"la) m[ie]g (?:veta|vide|vite)|\btoivottavasti (?:tästä|tämä)[^.!?\n]{0,20}?(?:apu|autt)|\bελπίζω (?:αυτό |"
        r"να )[^.!?;\n]{0,30}?βο[ηή]θ|hy vọng (?:điều này|thông tin|câu trả)[^.!?\n]{0,20}?(?:giúp|hữu ích)|"
        r"\bsemoga (?:ini |informasi |jawaban )[^.!?\n]{0,20}?(?:membantu|bermanfaat)|मुझे (?:आशा|उम्मीद) है कि (?:यह|"
        r"इससे)|امیدوارم (?:این|که)[^.!؟\n]{0,25}کمک|אני מקוו?ה ש"
    ),
}
"""The assistant hopes that it helped, or offers more help; by language, `xx` = several."""

SERVICE: dict[str, str] = {
    "en": r"\banything else (?:that )?i can (?:help|assist|do)|\bhow (?:else )?(?:can|may) i (?:further )?(?:assist|help) you",
    "hu": r"\b(?:miben|hogyan) (?:segíthetek|tudok) (?:még|neked|önnek|segíteni)|\bsegíthetek még",
    "de": r"\bkann ich (?:ihnen|dir) (?:sonst|noch)",
    "fr": r"\by a-t-il (?:autre chose|quelque chose d'autre)|\b(?:puis-je|comment puis-je) (?:vous|t')? ?aider",
    "es": r"\bhay algo más en lo que|\ben qué (?:más )?puedo ayudar",
    "it": r"\bc'è (?:qualcos')?altro (?:in cui|con cui)|\bcome posso aiutar",
    "pt": r"\b(?:há|existe) mais alguma coisa|\bcomo posso (?:te |lhe )?ajud",
    "nl": r"\bkan ik (?:je|u) (?:nog|verder)",
    "pl": r"\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)",
    "cs": r"\bmohu (?:vám|ti) (?:ještě|dále)|\bs čím (?:vám|ti)[^.!?\n]{0,10}(?:mohu|můžu)",
    "ru": r"\b(?:чем|могу ли)(?: я)? (?:могу )?(?:вам |тебе )?(?:ещё|еще)",
    "uk": r"\bчим (?:ще )?(?:я )?можу",
    "tr": r"\bbaşka (?:nasıl )?yardımcı|\bsize nasıl yardımcı",
    "ar": r"هل (?:هناك|يوجد) (?:أي )?شيء آخر|كيف يمكنني مساعدت",
    "zh": r"还有(?:什么|其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:我)?(?:可以|能)帮",
    "ja": r"他に(?:何か)?お手伝い",
    "ko": r"더 도와드릴|무엇을 도와",
}
"""The assistant asks what else it may do, as only a service does; by language."""

CLOSING_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "i hope|let me know|feel free|anything else|if you have|if you need|if you would|if you want|if you'd|here to help|"
        "how can i|how else can"
    ),
    "hu": parted("remélem|ha bármi|ha tov|ha van|ha még|ha szük|miben seg|miben tud|segíthetek"),
    "de": parted("ich hoffe|mich wissen|mich gern|mich bitte|wenn sie|wenn du|falls sie|falls du|kann ich ihnen|kann ich dir"),
    "fr": parted("j'espère|hésite|si vous avez|si tu as|avez-vous|autre chose"),
    "es": parted("espero|si tien|si neces|hay algo"),
    "it": parted("spero|se hai|se ha |se avete|c'è altro"),
    "pt": parted("espero|se tiver|se você|se precisar|mais alguma"),
    "nl": parted("ik hoop|laat me|laat het|als je|als u "),
    "pl": parted("mam nadz|jeśli m|jeśli pot|czy mogę|czy jest"),
    "cs": parted("doufám|dúfam|pokud m|pokud b|pokud p|jestli m"),
    "ro": parted("sper că|dacă ai|dacă av"),
    "ru": parted("надеюсь|если у|если вам|если тебе|могу ли|чем ещ|чем еще"),
    "uk": parted("сподіваюся|якщо"),
    "tr": parted("umarım|başka "),
    "ar": parted("آمل|أتمنى|أرجو|إذا كان|إن كان|لا تتردد|هل هناك"),
    "zh": parted("希望|但愿|如果|如您|如有|还有|有什么"),
    "ja": parted("役に立|参考にな|力になれ|助けにな|他に|ほかに|何か|さらに|ご不明|ご質問"),
    "ko": parted("도움이|질문|궁금|필요|도와드릴|추가|다른"),
    "xx": parted("hoppas|håber|håper|mig veta|mig vide|meg vite|toivott|ελπίζω|hy vọng|semoga|आशा|उम्मीद|امیدوارم|מקווה|מקוה"),
}
"""What every phrase of `CLOSING` of a language holds one of, in lower case."""

SERVICE_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted("anything else|how can i|how may i|how else"),
    "hu": parted("miben |hogyan seg|hogyan tud|segíthetek"),
    "de": parted("kann ich ihnen|kann ich dir"),
    "fr": parted("y a-t-il|puis-je"),
    "es": parted("hay algo más|en qué "),
    "it": parted("c'è |come posso"),
    "pt": parted("mais alguma|como posso"),
    "nl": parted("kan ik je|kan ik u"),
    "pl": parted("czy mogę|czy jest"),
    "cs": parted("mohu vám|mohu ti|s čím"),
    "ru": parted("чем |могу ли"),
    "uk": parted("чим "),
    "tr": parted("başka |size nasıl"),
    "ar": parted("هل هناك|هل يوجد|كيف يمكنني"),
    "zh": parted("还有什么|还有其他|有什么"),
    "ja": parted("お手伝い"),
    "ko": parted("더 도와|무엇을"),
}
"""The same for `SERVICE`."""
