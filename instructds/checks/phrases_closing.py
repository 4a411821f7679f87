"""How assistants end an answer with service: hoping that it helped, and asking what else they may do, in each language."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

CLOSING: dict[str, str] = {
    "en": (
        r"\b(?:i )?hope (?:this|that|it|these) (?:\w+ ){0,2}?help(?:s|ed|ful)?|\bhappy to (?:help|assist|answer|explain)|"
        r"\blet me know (?:how|what|whether|which)|\bfeel free (?:to|and)\b|"
        r"\bwould you like (?:me to (?:help|explain|elaborate|continue)|any (?:more|further|other) (?:help|information|"
        r"details))|\bdon't hesitate to (?:ask|reach|contact|let)|\bhappy to help (?:further|with (?:anything|any))|"
        r"\bglad (?:i could|to) help|\bgood luck with your|"
        r"\bi hope (?:this|that|these|it|my) (?:\w+ ){0,2}?(?:helps?|helped|is helpful|was helpful|clarifies|answers your)|"
        r"\blet me know if (?:you|there|this|i)\b|\bfeel free to (?:ask|reach out|let me know|contact me)|\b(?:is there "
        r")?anything else (?:i can|you(?:'d| would) like|that i can)|\bif you (?:have|need|would like|want) (?:any "
        r")?(?:other|more|further|additional|specific|questions?)[^.!?\n]{0,60}?(?:ask|let me know|tell me|reach out|"
        r"here to help)|\bi(?:'m| am) (?:always )?here to help\b|\bhow (?:else )?can i (?:assist|help) you"
    ),
    "hu": (
        r"\b(?:forduljon|fordulj) (?:hozzám|hozzánk)|\bremélem[^.!?\n]{0,40}?(?:segít|hasznos|válasz)|\b(?:van még|"
        r"lenne még|maradt) (?:\w+ )?kérdés|\b(?:szólj|szóljon|kérdezz|kérdezzen|írj|jelezz)(?:,| ha|!| nyugodtan|"
        r" bátran| csak)|\bszívesen segít|\bha (?:még )?(?:valami|bármi)\w*[^.!?\n]{0,40}?(?:kell|szükség|kíváncsi|"
        r"érdekel)|"
        r"\b(?:szólj|kérdezz|jelezz|írj|szóljon|jelezze|kérdezzen)(?: \w+){0,2},? (?:bátran|nyugodtan|ha )|"
        r"\bszívesen segítek (?:még|másban|további)|\bne habozz|\bnyugodtan kérdezz|\bbátran kérdezz|\b(?:örülök|"
        r"örömmel),? (?:hogy )?(?:segít)|"
        r"\bremélem,? (?:hogy )?(?:ez |ezzel |ezek |a válaszom |tudtam )?(?:segít|hasznos|segíteni|tudtam segíteni)|"
        r"\bha (?:bármilyen |további |van |még |bármi |szükség)[^.!?\n]{0,60}?(?:kérdés|segítség)[^.!?\n]{0,60}?(?:bátran|"
        r"nyugodtan|szólj|kérdezz|jelezz|fordulj|írj|rendelkezés|itt vagyok|forduljon|kérdezzen)|\bmiben (?:segíthetek|"
        r"tudok) (?:még|segíteni)|\bsegíthetek még"
    ),
    "de": (
        r"\b(?:ich hoffe|hoffentlich)[^.!?\n]{0,50}?(?:hilf|helfen|geholfen|weiter|beantwortet)|\b(?:haben sie|"
        r"hast du) (?:noch )?(?:weitere |andere )?fragen|\bbei (?:\w+ )?(?:fragen|anliegen|"
        r"bedarf)[^.!?\n]{0,40}?(?:verfügung|gerne|meld|helfe)|\bgerne? (?:helfe|beantworte|stehe) ich|\bfrag (?:gerne|"
        r"einfach|ruhig) nach|\b(?:ich helfe|helfe (?:ihnen|dir)) gerne?|"
        r"\b(?:melde dich|melden sie sich|sag(?:en sie)? (?:mir )?(?:einfach )?bescheid|frag(?:en sie)? (?:gerne?|"
        r"einfach|ruhig)|zögern sie nicht|zögere nicht)|\bich (?:helfe|stehe)[^.!?\n]{0,30}?(?:gerne?|verfügung)|"
        r"\bich hoffe,? (?:dass )?(?:das|dies|diese|ich)[^.!?\n]{0,40}?(?:hilft|geholfen|hilfreich|helfen)|\b(?:lassen sie "
        r"(?:es )?mich|lass (?:es )?mich)(?: \w+){0,2} wissen|\b(?:wenn|falls) (?:sie|du)[^.!?\n]{0,60}?(?:fragen|"
        r"hilfe)[^.!?\n]{0,60}?(?:stehe|zögern|zögere|gerne|melde|frag)|\bkann ich (?:ihnen|dir) (?:noch|sonst)"
    ),
    "fr": (
        r"\bj'espère (?:avoir|que|vous)[^.!?\n]{0,50}?(?:aid|util|répond|clair)|\bn'hésite[zs]? (?:pas|surtout pas|"
        r"point)\b|\bavez-vous (?:d'autres|une autre|encore)|\bje reste (?:disponible|à)|\b(?:faites-le|fais-le|"
        r"faites)[- ]moi savoir|"
        r"\b(?:faites-moi|fais-moi|dites-moi|dis-moi) (?:savoir|si)|\bje (?:reste|suis) (?:à votre|à ta|"
        r"là pour)[^.!?\n]{0,20}?(?:disposition|aider)|\bsouhaitez-vous (?:autre chose|que je)|\bje serai ravi|"
        r"\bj'espère que (?:cela|ça|cette|ces|ma)[^.!?\n]{0,30}?(?:aide|utile|aidé)|\bn'hésite[zs]? pas (?:si|à (?:me|demander|"
        r"poser|revenir|si))|\b(?:si vous avez|si tu as|avez-vous) (?:d'autres|des|besoin)[^.!?\n]{0,60}?(?:questions?|"
        r"aide)|\by a-t-il autre chose"
    ),
    "es": (
        r"\b(?:házmelo|hágamelo|házme|avísame|avíseme|dime|dígame)[^.!?\n]{0,12}?(?:saber|si)|\bno dud(?:es|e) en|"
        r"\bestoy (?:aquí|encantad)[^.!?\n]{0,20}?ayud|"
        r"\bespero (?:que )?(?:esto|eso|esta|haber|te|le|sea)[^.!?\n]{0,30}?(?:ayud|útil|sirva)|\bsi (?:tienes|tiene|"
        r"necesitas|necesita)[^.!?\n]{0,60}?(?:no dudes|no dude|avísame|pregunt|házmelo|aquí)|\bhay algo más en lo que"
    ),
    "it": (
        r"\b(?:fammi|mi faccia) sapere|\bnon esitare|\bsono (?:qui|a (?:tua|sua) disposizione)|"
        r"\bspero (?:che )?(?:questo|questa|ti|di|sia)[^.!?\n]{0,30}?(?:aiut|utile)|\bse (?:hai|ha|avete) (?:bisogno|altre|"
        r"ulteriori|domande)[^.!?\n]{0,60}?(?:chiedi|chied|esit|fammi|disposizione)|\bc'è altro"
    ),
    "pt": (
        r"\b(?:me avise|avise-me|me diga|diga-me)\b|\bnão hesite|\bestou (?:aqui|à disposição)|\bfique à vontade|"
        r"\bespero (?:que )?(?:isso|isto|esta|ter|tenha)[^.!?\n]{0,30}?(?:ajud|útil)|\bse (?:tiver|você tiver|"
        r"precisar)[^.!?\n]{0,60}?(?:pergunt|hesite|avise|fique à vontade)|\bhá mais alguma coisa"
    ),
    "nl": (
        r"\baarzel niet|\bik help (?:je|u) (?:graag|gerne)|"
        r"\bik hoop dat (?:dit|deze|het|ik)[^.!?\n]{0,30}?(?:helpt|geholpen|nuttig)|\blaat (?:het )?me(?: \w+){0,2} weten|"
        r"\bals (?:je|u) (?:nog )?(?:vragen|meer|andere|verdere)[^.!?\n]{0,60}?(?:laat|vraag|stel|aarzel)"
    ),
    "pl": (
        r"\b(?:daj|proszę dać) (?:mi )?znać|\bśmiało pytaj|\bchętnie pomogę|\bnie wahaj się|"
        r"\bmam nadzieję,? że (?:to|ta|te|ci|pomog)[^.!?\n]{0,30}?(?:pomo|przyda|pomóc)|\bjeśli (?:masz|ma pan|"
        r"potrzebujesz)[^.!?\n]{0,60}?(?:pyta[ńj]|pomoc)[^.!?\n]{0,40}?(?:daj znać|śmiało|pytaj|wahaj|chętnie)|"
        r"\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)"
    ),
    "cs": (
        r"\b(?:doufám|snad|dúfam)[^.!?\n]{0,40}?(?:pomoh|pomůž|pomož|užiteč|odpovídá)|\b(?:ozvěte se|ozvi se|"
        r"klidně se (?:ptejte|ptej|zeptejte))|\b(?:kdybyste|kdybys|budete-li|máte-li|máte|máš)[^.!?\n]{0,30}?(?:dotaz|"
        r"otáz|cokoli|něco)|\bjsem tu pro|\b(?:rád|ráda) (?:\w+ )?(?:pomohu|pomůžu|poradím)|"
        r"\b(?:dejte|dej|dajte|daj) mi (?:prosím )?(?:vědět|vedieť)|\bneváhej(?:te)?\b|\b(?:rád|ráda) (?:vám|"
        r"ti) (?:pomohu|pomůžu)|\b(?:ak máte|ak máš)[^.!?\n]{0,40}?otáz|"
        r"\bdoufám,? že (?:to|vám|ti|tato|tyto)[^.!?\n]{0,30}?(?:pomo|pomů)|\b(?:pokud|jestli) (?:máte|máš|budete|"
        r"potřebujete)[^.!?\n]{0,60}?(?:dotaz|otáz|pomoc)[^.!?\n]{0,50}?(?:neváhej|dejte|dej|rád|ptej|klidně)|\bdúfam,? že"
    ),
    "ro": (
        r"\b(?:spune-mi|spuneți-mi|anunță-mă|anunțați-mă)\b|\bnu ezita|"
        r"\bsper că (?:acest|această|te|v-|ți)[^.!?\n]{0,30}?ajut|\bdacă (?:ai|aveți|ai nevoie)[^.!?\n]{0,60}?(?:întreb|"
        r"nevoie)[^.!?\n]{0,50}?(?:ezita|spune|anunț)"
    ),
    "ru": (
        r"\b(?:дай|дайте) (?:мне )?знать|\bне стесняйтесь|\bобращайтесь\b|\b(?:рад|рада|готов) (?:буду )?помочь|"
        r"\b(?:я )?надеюсь,? (?:что )?(?:это|эта|эти|я|мой|смог)[^.!?\n]{0,30}?(?:помо|полез)|\bесли (?:у вас|у тебя|вам|"
        r"тебе)[^.!?\n]{0,60}?(?:вопрос|помощь|нуж)[^.!?\n]{0,60}?(?:спрашив|обращ|дайте|сообщ|скажи|задав|стесняйтесь|"
        r"рад)|\bмогу ли я (?:ещё|еще)|\bчем (?:ещё|еще) (?:я )?могу"
    ),
    "uk": (
        r"\b(?:дай|дайте) (?:мені )?знати|\bне соромтеся|\bзвертайтеся\b|"
        r"\b(?:я )?сподіваюся,? (?:що )?(?:це|ця|ці|я)[^.!?\n]{0,30}?(?:допо|корис)|\bякщо (?:у вас|у тебе|вам|"
        r"тобі)[^.!?\n]{0,60}?(?:запитан|питан|потріб)[^.!?\n]{0,60}?(?:звертай|запит|дайте|соромтес|радий|рада)"
    ),
    "tr": (
        r"\b(?:bana )?(?:bildirin|haber ver)|\bçekinmeyin|\bsormaktan çekinme|"
        r"\bumarım (?:bu |size |sana |yardımcı )[^.!?\n]{0,30}?(?:yardımcı|faydalı|işinize|olmuş)|\bbaşka (?:bir "
        r")?(?:sorunuz|sorun|soru|konuda)[^.!?\n]{0,60}?(?:varsa|sor|çekin|bildir|yardım)|\byardımcı olabileceğim başka"
    ),
    "ar": (
        r"(?:أخبرني|أعلمني|أخبرنا)|يسعدني (?:مساعدت|أن)|"
        r"(?:آمل|أتمنى|أرجو) أن (?:يكون|تكون|يساعد|أكون)[^.!؟\n]{0,30}|(?:إذا كان|إن كان|إذا كانت) (?:لديك|"
        r"لديكم)[^.!؟\n]{0,50}?(?:سؤال|أسئلة|استفسار)[^.!؟\n]{0,50}?(?:تتردد|تترددي|اسأل|إخباري)|لا تتردد في|هل هناك (?:أي "
        r")?شيء آخر"
    ),
    "zh": (
        r"希望[^。！？\n]{0,20}?(?:帮助|幫助|有用|帮到|幫到|满意)|(?:如果|如|若)[^。！？\n]{0,14}?(?:更多|进一步|其他|"
        r"别的|任何)[^。！？\n]{0,14}?(?:请|請|随时|隨時|告诉|联系)|祝(?:您|你)|"
        r"(?:请|請)?(?:随时|隨時)(?:告诉|告訴|问|問|联系|聯繫|提问)|(?:很|非常)?(?:乐意|樂意|高兴|高興)(?:为您|为你|帮|"
        r"幫|继续)|欢迎(?:随时|继续|提问)|"
        r"(?:希望|但愿)(?:这|這|以上|我的|对您|对你|能|可以|本)[^。！？\n]{0,20}?(?:帮助|幫助|有用|有帮助|帮到|幫到)|"
        r"(?:如果|如)(?:您|你)?(?:还|還|有)[^。！？\n]{0,20}?(?:问题|問題|需要|疑问)[^。！？\n]{0,20}?(?:告诉我|告訴我|"
        r"问我|問我|提问|联系我|随时|隨時|请|請)|还有(?:什么|其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:可以|能)帮"
    ),
    "ja": (
        r"お気軽に(?:お|ご|聞)|いつでも(?:お|ご|聞)|"
        r"(?:お役に立て|参考になれば|参考になりましたら|お力になれ|役に立てば|助けになれば)[^。\n]{0,12}|(?:他に|ほかに|"
        r"何か|さらに|ご不明|ご質問)[^。\n]{0,25}?(?:お知らせ|お尋ね|ご質問|お聞かせ|お気軽|お申し付け|聞いてください)"
    ),
    "ko": (
        r"언제든(?:지)? (?:말씀|물어|문의|알려)|도움이 더 필요|"
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
    "en": (
        r"\bwould you like (?:me to (?:help|explain|expand|elaborate|go|add|continue|write|give|provide)|to know more|"
        r"(?:any )?(?:more|other|further|additional) (?:help|info\w*|details|examples|assistance))\b|\bcan i (?:help|"
        r"assist) (?:you )?(?:further|more)|"
        r"\bis there anything (?:else|more)|"
        r"\bwhat else (?:can|may) i (?:do|help)|\bis there (?:anything|something) else (?:i can|you(?:'d|"
        r" would)? (?:need|like|want))|\bdo you need (?:any )?(?:more|further|other|additional) help|\b(?:can|"
        r"may) i (?:help|assist) (?:you )?(?:with )?(?:anything|something) else|\banything else (?:that )?i can (?:help|"
        r"assist|do)|\bhow (?:else )?(?:can|may) i (?:further )?(?:assist|help) you"
    ),
    "hu": (
        r"\b(?:van|lenne|akad) még (?:\w+ )?kérdés(?:ed|e)\b|\b(?:miben|hogyan|segíthetek) (?:segíthetek|tudok segíteni|"
        r"még)|\bsegíthetek (?:még|másban)|"
        r"\bvan (?:még )?(?:bármi|valami)(?: más| egyéb)?,? (?:amiben|amit)|\bsegíthetek (?:még|másban|valami|bármi)|"
        r"\b(?:miben|hogyan) (?:segíthetek|tudok) (?:még|neked|önnek|segíteni)|\bsegíthetek még"
    ),
    "de": (
        r"\b(?:haben sie|hast du) (?:noch |sonst noch )?(?:weitere |andere )?fragen ?\?|"
        r"\bkann ich (?:\w+ )?(?:sonst )?noch (?:etwas|irgendwie|bei)|\bwomit (?:kann|darf) ich|"
        r"\b(?:kann|darf) ich (?:sonst noch|noch (?:etwas|bei|mit|weiter))|\bgibt es (?:sonst )?noch etwas|"
        r"\bwomit kann ich|\bkann ich (?:ihnen|dir) (?:sonst|noch)"
    ),
    "fr": (
        r"\best-ce que je peux (?:\w+ )?(?:autre chose|encore|vous aider)|\ben quoi (?:d'autre )?puis-je|"
        r"\bavez-vous (?:d'autres questions|besoin d'autre|encore besoin)|\bpuis-je vous (?:aider|être)|"
        r"\bpuis-je (?:encore |faire autre|t'aider|vous (?:être|aider))|\bsouhaitez-vous autre chose|"
        r"\bavez-vous besoin d'autre|\by a-t-il (?:autre chose|quelque chose d'autre)|\b(?:puis-je|"
        r"comment puis-je) (?:vous|t')? ?aider"
    ),
    "es": r"\b(?:puedo|necesitas?|necesita)\b[^.!?\n]{0,15}?(?:ayudarte|ayudarle|ayudar) (?:en|con) algo más|\bnecesitas? algo más|\bhay algo más en lo que|\ben qué (?:más )?puedo ayudar",
    "it": r"\bposso (?:aiutarti|aiutarla|fare altro)|\bhai bisogno di altro|\bc'è (?:qualcos')?altro (?:in cui|con cui)|\bcome posso aiutar",
    "pt": r"\bposso (?:ajud\w+|fazer) (?:em |com )?(?:mais|algo)|\bprecisa de mais alguma|\b(?:há|existe) mais alguma coisa|\bcomo posso (?:te |lhe )?ajud",
    "nl": r"\b(?:is er|kan ik) (?:nog )?(?:iets anders|verder|nog iets)|\bwaarmee kan ik|\bkan ik (?:je|u) (?:nog|verder)",
    "pl": r"\bw czym (?:jeszcze )?mog[ęe]|\bczy potrzebujesz (?:czegoś|jeszcze)|\bczy (?:mogę|jest coś)[^.!?\n]{0,30}?(?:jeszcze|pomóc)",
    "cs": (
        r"\b(?:mohu|můžu|môžem) (?:pro vás |vám |ti )?(?:udělat |pomoct |pomoci )?(?:ještě|ešte)|\bje ještě něco|"
        r"\bmáte (?:ještě |nějaké )?další otázky ?\?|\bpotřebujete (?:ještě|poradit)|"
        r"\b(?:mohu|můžu|môžem)\b[^.!?\n]{0,15}?(?:ještě|ešte|dál|s něčím|niečím)|\bpotřebujete ještě|\bmohu (?:vám|"
        r"ti) (?:ještě|dále)|\bs čím (?:vám|ti)[^.!?\n]{0,10}(?:mohu|můžu)"
    ),
    "ru": r"\b(?:нужна|нужно|требуется)[^.!?\n]{0,10}?(?:ещё|еще)|\bчем (?:я )?могу (?:быть полез|помочь)|\b(?:чем|могу ли)(?: я)? (?:могу )?(?:вам |тебе )?(?:ещё|еще)",
    "uk": r"\bчи можу (?:я )?(?:ще|чимось)|\bпотрібна (?:ще|додаткова)|\bчим (?:ще )?(?:я )?можу",
    "tr": r"\b(?:başka|daha fazla) (?:bir )?(?:şey|konuda|yardıma)[^.!?\n]{0,20}?(?:var mı|ihtiyac|yardımcı|ister)|\bbaşka (?:nasıl )?yardımcı|\bsize nasıl yardımcı",
    "ar": r"هل (?:تحتاج|ترغب|تريد)[^.!؟\n]{0,20}?(?:آخر|المزيد|إضافي)|هل (?:يمكنني|أستطيع) مساعدت|هل (?:هناك|يوجد) (?:أي )?شيء آخر|كيف يمكنني مساعدت",
    "zh": (
        r"(?:还有|還有|您还|您還)[^。！？\n]{0,10}(?:需要|问题|問題|帮|幫)[^。！？\n]{0,6}(?:吗|嗎|呢)?[？?]|还有什么我|"
        r"还(?:有|需要)(?:什么|其他|别的)[^。！？\n]{0,10}(?:帮|需要|吗|为您)|(?:需要|要)我(?:再|继续|为您)|还有(?:什么|"
        r"其他)[^。！？\n]{0,8}(?:帮|需要)|有什么(?:我)?(?:可以|能)帮"
    ),
    "ja": r"(?:他に|ほかに)(?:何か)?[^。\n]{0,10}(?:お手伝い|ございますか|ありますか)|他に(?:何か)?お手伝い",
    "ko": r"(?:더|다른) (?:필요|도와|궁금)[^.!?\n]{0,12}?(?:있으|까요|나요|신가요)|더 도와드릴|무엇을 도와",
}
"""The assistant asks what else it may do, as only a service does; by language."""

CLOSING_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "hope this|hope that|hope it|hope these|happy to|would you like|don't hesitate|glad i|glad to|good luck with|"
        "i hope|let me know|feel free|anything else|if you have|if you need|if you would|if you want|if you'd|"
        "here to help|how can i|how else can"
    ),
    "hu": parted(
        "forduljon|fordulj |van még|lenne még|ha valami|ha bármi|ha még|szólj|kérdezz|jelezz|írj |segítek|haboz|örül|"
        "öröm|remélem|ha tov|ha van|ha szük|miben seg|miben tud|segíthetek"
    ),
    "de": parted(
        "hoffentlich|haben sie|hast du|bei weiteren|bei bedarf|gerne helfe|gern helfe|helfe gern|bei anliegen|"
        "falls etwas|falls noch|melde dich|melden sie|bescheid|frag|zögere|zögern|ich helfe|ich stehe|ich hoffe|"
        "mich wissen|mich gern|mich bitte|wenn sie|wenn du|falls sie|falls du|kann ich ihnen|kann ich dir"
    ),
    "fr": parted(
        "j'espère|avez-vous|je reste|faites-le|fais-le|faites-moi|n'hésit|fais-moi|dites-moi|dis-moi|je suis|"
        "souhaitez|je serai rav|hésite|si vous avez|si tu as|autre chose"
    ),
    "es": parted("házm|hágam|avís|dime|dígame|no dud|estoy|espero|si tien|si neces|hay algo"),
    "it": parted("sapere|esitare|sono qui|disposizione|spero|se hai|se ha |se avete|c'è altro"),
    "pt": parted("avise|me diga|diga-me|hesite|estou|vontade|espero|se tiver|se você|se precisar|mais alguma"),
    "nl": parted("aarzel|ik help|ik hoop|laat me|laat het|als je|als u "),
    "pl": parted("znać|śmiało|chętnie|wahaj|mam nadz|jeśli m|jeśli pot|czy mogę|czy jest"),
    "cs": parted(
        "snad |ozvěte|ozvi |klidně|kdybys|máte|jsem tu|rád vám|rád ti|ráda|budete-li|doufám|vědět|vedieť|neváhej|"
        "pomohu|pomůžu|ak máš|dúfam|pokud m|pokud b|pokud p|jestli m"
    ),
    "ro": parted("spune-mi|spuneți-mi|anunță|anunțați|ezita|sper că|dacă ai|dacă av"),
    "ru": parted("знать|стесняй|обращай|помочь|надеюсь|если у|если вам|если тебе|могу ли|чем ещ"),
    "uk": parted("знати|соромтеся|звертай|сподіваюся|якщо"),
    "tr": parted("bildirin|haber ver|çekinme|umarım|başka "),
    "ar": parted("أخبر|أعلم|يسعدني|آمل|أتمنى|أرجو|إذا كان|إن كان|لا تتردد|هل هناك"),
    "zh": parted("若有|如需|如果|祝您|祝你|随时|隨時|乐意|樂意|高兴|高興|欢迎|希望|但愿|如您|如有|还有|有什么"),
    "ja": parted("お気軽|いつでも|役に立|参考にな|力になれ|助けにな|他に|ほかに|何か|さらに|ご不明|ご質問"),
    "ko": parted("언제든|도움이|질문|궁금|필요|도와드릴|추가|다른"),
    "xx": parted("hoppas|håber|håper|mig veta|mig vide|meg vite|toivott|ελπίζω|hy vọng|semoga|आशा|उम्मीद|امیدوارم|מקווה|מקוה"),
}
"""What every phrase of `CLOSING` of a language holds one of, in lower case."""

SERVICE_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "would you like|can i help|can i assist|is there any|what else|something else|do you need|anything else|"
        "how can i|how may i|how else"
    ),
    "hu": parted("lenne még|akad még|van még|miben |van bár|van val|hogyan seg|hogyan tud|segíthetek"),
    "de": parted("haben sie|hast du|kann ich|womit|darf ich|gibt es"),
    "fr": parted("est-ce que je peux|en quoi |avez-vous|puis-je|souhaitez|y a-t-il"),
    "es": parted("algo más|en qué "),
    "it": parted("posso aiut|posso fare|hai bisogno|c'è |come posso"),
    "pt": parted("posso aj|posso faz|precisa de|mais alguma|como posso"),
    "nl": parted("is er |kan ik|waarmee"),
    "pl": parted("w czym|potrzebujesz|czy mogę|czy jest"),
    "cs": parted("je ještě|máte ještě|máte další|mohu|můžu|môžem|potřebujete|s čím"),
    "ru": parted("нужна|нужно|требуется|чем |могу ли"),
    "uk": parted("чи можу|потрібна|чим "),
    "tr": parted("daha fazla|başka |size nasıl"),
    "ar": parted("هل تحتاج|هل ترغب|هل تريد|هل يمكنني|هل أستطيع|هل هناك|هل يوجد|كيف يمكنني"),
    "zh": parted("还有|還有|您还|您還|还需要|要我|有什么"),
    "ja": parted("他に|ほかに|お手伝い"),
    "ko": parted("더 필요|다른 필요|더 도와|다른 도와|더 궁금|다른 궁금|무엇을"),
}
"""The same for `SERVICE`."""
