"""How a short answer that is nothing but a refusal says sorry and no, whatever it will not do, in each language."""

# ruff: noqa: RUF001, ISC004 - words of other scripts, pairs of long texts
from __future__ import annotations

from .phrases import parted

_GAP = r"[^.!?;。！？؟।\n]{0,60}?"

APOLOGIES: dict[str, tuple[str, str]] = {
    "no": (
        r"^\W*(?:no|nope|nah),? (?:i(?:'m| am|'ll| will| won't| can't| cannot| do not| don't)|can't|cannot|"
        r"not)\b[^.!?\n]{0,20}?\b(?:that|this|"
        r"such|there|it)\b|^\W*(?:can't|cannot|won't) (?:do|help|answer)[^.!?\n]{0,12}?(?:that|this|it)\b|"
        r"^\W*nem, (?:ezt|azt|ilyet|ilyesmit|ebben)"
        r"\b[^.!?\n]{0,20}?\bnem\b|^\W*nein, (?:das|so etwas|dergleichen|dabei)\b[^.!?\n]{0,30}?\bnicht|"
        r"^\W*non, (?:cela|ça|ceci|je ne)\b"
        r"[^.!?\n]{0,30}?\bpas\b|^\W*no, (?:eso|esto|así)\b[^.!?\n]{0,10}?\bno\b|^\W*no, (?:questo|ciò|"
        r"così)\b[^.!?\n]{0,10}?\bnon\b|"
        r"^\W*não, (?:isso|isto)\b[^.!?\n]{0,10}?\bnão\b|^\W*nee, (?:dat|dit|zoiets)\b[^.!?\n]{0,15}?\bniet\b|"
        r"^\W*nie, (?:tego|takich)\b"
        r"[^.!?\n]{0,15}?\bnie\b|^\W*ne, (?:tohle|to|takov\w+)\b[^.!?\n]{0,20}?\bne\w+|^\W*нет, (?:такое|такого|это|"
        r"этого)\b[^.!?\n]{0,20}?\bне\b|"
        r"^\W*ні, (?:таке|такого|це|цього)\b[^.!?\n]{0,20}?\bне\b|^\W*hayır, (?:bunu|böyle)\b[^.!?\n]{0,25}?\w+m[ae]\w+|"
        r"^\W*لا[،,] (?:هذا|مثل|لن)|"
        r"^\W*(?:不行|不可以|不)[，,][^。！？\n]{0,10}?(?:我(?:不会|不能|不|无法)|不会)|^\W*いいえ、(?:その|この|"
        r"それ)[^。\n]{0,20}?(?:ません|できない)|"
        r"^\W*아니요, (?:그|이)[^.\n]{0,20}?(?:않겠|수 없|못)|无可奉告|無可奉告",
        "no, i|nope|nah, |can't do |cannot do |can't help|won't do |nem, |nein, |non, |no, eso|no, esto|no, questo|não, is|não, ist|nee, |nie, t|ne, to|"
        "ne, tak|нет, |ні, |hayır, |لا، |لا, |不行|不可以|不，我|无可奉告|無可奉告|いいえ、|아니요, ",
    ),
    "en": (
        r"\b(?:this|that|your|the) (?:request|question|task) (?:can't|cannot|can not|will not|won't|could not|couldn't|"
        r"has been|was|is) (?:\w+ )?(?:be )?(?:process|fulfil|complet|answer|declin|refus|reject|block|den)|\bi(?:'m|"
        r" am) (?:declin|refus|pass|opt)ing\b|\bcount me out\b|\bi (?:take|want) no part|\bi (?:have nothing to say|"
        r"give no |'ll pass\b|will pass\b)|\b(?:crosses|crossing) (?:a|the) line|\bgoes too far|"
        r"\bplease understand that i (?:can|won|will|do)|\bi (?:choose|have chosen|'ve chosen) not to\b|"
        rf"\b(?:sorry|apologi[sz]e|apologies|unfortunately|regret\w*|afraid)\b{_GAP}\bi(?: cannot| can't| can not| won't|"
        rf" will not| "
        r"must| have to| do not|(?: am|'m) (?:not (?:able|allowed|permitted|willing|going)|unable)| don't (?:do|write|"
        r"answer|provide|"
        r"feel comfortable|produce|share|discuss)\b)|\b(?:goes|is|are) against (?:my|our|the) (?:\w+ )?(?:guideline|"
        r"polic|principle|"
        r"rule|value)|\bviolates? (?:my|our|the) (?:\w+ )?(?:guideline|polic|principle|rule|terms)",
        "sorry|apologi|unfortunately|regret|afraid|against my|against our|against the|violate|request c|request w|request h|request i|question c|question w|task can|i'm declin|am declin|i'm refus|am refus|i'm passing|i'm opting|count me|no part|nothing to say|i'll pass|i will pass|crosses|too far|please understand|choose not|chosen not|give no",
    ),
    "hu": (
        r"\b(?:el|vissza|meg) kell (?:utasít|tagad|hárít)|\bkénytelen vagyok|\bnem (?:mondok|adok|nyújtok|veszek részt|"
        r"vállalok|segédkezem|működöm közre|segítek|válaszolok|beszélek|foglalkozom)\b|\b(?:kérés|kérdés|"
        r"kérelem)\w* (?:\w+ )?nem (?:teljesíthető|dolgozható|válaszolható|engedélyezett)|\btúl messzire megy|"
        r"\bmegértését kér|\bkérlek,? értsd meg|\bpasszolok|\belutasítom|\bvisszautasítom|\bkihagyom|"
        rf"(?:sajnál|sajnos|elnézés|bocs){_GAP}\b(?:nem (?:tudok|fogok|vagyok|tehetem|tehetek|szabad|áll|adhatok|írhatok|írok|"
        rf"végzek|készítek|teljesít|foglalkoz|beszél)|képtelen)|\bkérés{_GAP}(?:nem (?:tudok|tudom|teljesít|áll)|elutasít|"
        rf"visszautasít)|\b(?:sérti|sértené|ellentétes|ellentmond|ütközik){_GAP}(?:irányelv|szabály|elv)|\bnem (?:írok|"
        rf"készítek|adok|"
        r"végzek) ilyen|\bnem vagyok hajlandó",
        "sajnál|sajnos|elnézés|bocs|kérés|sérti|sértené|ellentét|ellentmond|ütközik|nem írok|nem készítek|nem adok|nem végzek|hajland|kell utasít|kell tagad|kell hárít|kénytelen|nem mondok|nem adok|nem nyújt|nem veszek|nem vállal|nem segéd|nem műk|nem segítek|nem válaszolok|nem beszélek|nem foglalk|nem teljesíthető|nem dolgozh|nem válaszolh|messzire|megértés|értsd meg|passzolok|elutasítom|visszautasítom|kihagyom",
    ),
    "de": (
        r"\b(?:muss|möchte|will|werde) ich\b[^.!?\n]{0,30}?(?:ablehnen|abschlagen|passen|verweigern|zurückweisen|"
        r"verzichten)|\b(?:gebe|erteile|sage|mache|rede|spreche|antworte|helfe|schreibe|wirke|beteilige|unterstütze|"
        r"verrate|erkläre|liefere) ich\b[^.!?\n]{0,30}?\b(?:nicht|nichts|keine?\w*)\b|\bich (?:helfe|antworte|rede|"
        r"spreche|gebe|erteile|mache|verrate|erkläre|werde|beteilige)\b[^.!?\n]{0,40}?\b(?:nicht|nichts|keine?\w*)\b|"
        r"\b(?:anfrage|bitte|frage|wunsch)\b[^.!?\n]{0,12}?(?:kann|wird|darf|wurde)\b[^.!?\n]{0,20}?(?:nicht|abgelehnt)|"
        r"\b(?:geht|ginge) (?:mir |entschieden )?zu weit|\bbitte\b[^.!?\n]{0,20}?verständnis|\bohne mich\b|"
        rf"(?:tut mir leid|leider|entschuldig|bedau|sorry|verzeih){_GAP}\b(?:(?:kann|darf|werde|möchte) ich|ich (?:kann|"
        rf"darf|werde|"
        rf"möchte))\b{_GAP}\b(?:nicht|keine?\w*)\b|\bverstößt gegen|\bgegen meine (?:richtlinien|grundsätze|regeln)|\b(?:lehne|"
        rf"verweigere) ich|\bich (?:lehne|verweigere)\b|\bmuss ich{_GAP}(?:ablehnen|verweigern|zurückweisen)",
        "leid|leider|entschuldig|bedau|sorry, ich|sorry, das|sorry, aber|sorry, da|verzeih|verstößt|gegen meine|lehne|verweigere|muss ich|ablehnen|abschlagen|passen|verweigern|zurückweisen|verzichten|gebe ich|erteile ich|sage ich|mache ich|rede ich|spreche ich|antworte ich|helfe ich|schreibe ich|wirke ich|beteilige ich|verrate ich|erkläre ich|ich helfe|ich antworte|ich rede|ich spreche|ich gebe|ich erteile|ich mache|ich verrate|ich erkläre|ich werde|ich beteilige|anfrage |bitte kann|wunsch |zu weit|verständnis|ohne mich",
    ),
    "fr": (
        r"\bje (?:dois|vais|préfère) (?:\w+ )?(?:décliner|refuser|m'abstenir|passer)|\bje n'(?:aide|écris|explique|"
        r"apporte|offre|interviens) pas|\bje ne (?:donne|fournis|participe|réponds|discute|parle|traite|rédige|"
        r"collabore|m'associe|me prête) pas|\bcette (?:demande|question|requête) (?:ne (?:peut|sera)|est refus|"
        r"a été refus)|\b(?:va|irait) trop loin|\bje passe mon tour|\b(?:merci de votre|votre) compréhension|"
        r"\bcomprenez que je|"
        rf"(?:désolé|regrett|malheureusement|navré|pardon|excus){_GAP}\bje (?:ne |n')(?:peux|puis|suis|vais|saurais|"
        rf"souhaite|dois|"
        r"pourrai|réponds|fournis)|\bje (?:refuse|décline)\b|\bcontraires? à (?:mes|nos)|\bva à l'encontre|\benfreint",
        "désol|regrett|malheureus|navré|pardon|excus|je refuse|je décline|contraire|encontre|enfreint|décliner|refuser|m'abstenir|je n'|je ne |cette demande|cette question|cette requête|trop loin|passe mon tour|compréhension|comprenez",
    ),
    "es": (
        r"\b(?:debo|tengo que|prefiero|he de) (?:\w+ )?(?:rechazar|declinar|negarme|abstenerme)|\bno (?:doy|participo|"
        r"respondo|hablo|colaboro|contesto|ayudo|explico|facilito|me presto)\b|\b(?:solicitud|petición|"
        r"pregunta) (?:no (?:puede|se puede|será)|ha sido rechazad)|\bva demasiado lejos|\bespero (?:tu|su) comprensión|"
        r"\bpaso de\b|\bme abstengo|"
        rf"(?:siento|lamento|perdón|perdona|disculp|desafortunad|lamentable){_GAP}\bno (?:puedo|podré|voy a|estoy|me es|"
        rf"me está|debo|"
        r"soy)|\bva en contra de|\b(?:infringe|viola) (?:mis|las|nuestras)|\bno me está permitido",
        "siento|lamento|perdón|perdona|disculp|desafort|lamentab|en contra|infringe|viola |permitido|rechazar|declinar|negarme|abstener|no doy|no particip|no respond|no hablo|no colabor|no contest|no ayudo|no explic|no facilit|no me prest|solicitud no|petición no|demasiado lejos|comprensión|me absteng",
    ),
    "it": (
        r"\b(?:devo|preferisco|mi tocca) (?:\w+ )?(?:rifiutare|declinare|astenermi)|\bnon (?:do|partecipo|rispondo|"
        r"parlo|collaboro|aiuto|spiego|mi presto)\b|\brichiesta (?:non (?:può|verrà|sarà)|è stata respinta)|"
        r"\bva troppo oltre|\bmi astengo|\bmi rifiuto|"
        rf"(?:spiace|purtroppo|scus|rincresce){_GAP}\bnon (?:posso|potrò|sono|mi è|intendo|devo)\b|\bva contro le mie|"
        rf"\bviola le|"
        r"\bcontrari[oae] alle mie|\bnon mi è permesso",
        "spiace|purtroppo|scusa|scusi|scusate|rincresce|contro le|viola le|contrari|permesso|rifiutare|declinare|astener|non do |non partecip|non rispond|non parlo|non collabor|non aiuto|non spiego|richiesta non|troppo oltre|mi asteng|mi rifiut",
    ),
    "pt": (
        r"\b(?:devo|tenho de|tenho que|vou|prefiro) (?:\w+ )?(?:recusar|declinar|abster)|\bnão (?:dou|participo|"
        r"respondo|falo|colaboro|ajudo|explico|me presto)\b|\b(?:pedido|solicitação) (?:não (?:pode|será)|foi recusad)|"
        r"\bvai longe demais|\babstenho-me|\bespero que compreenda|"
        rf"(?:desculp|lament|infelizmente|sinto muito|perdão|perdoe){_GAP}\bnão (?:posso|consigo|vou|estou|me é|devo|sou|"
        rf"poderei)\b|"
        r"\bvai contra|\bviola as|\bnão (?:me é|tenho) permi",
        "desculp|lament|infeliz|sinto mu|perdão|perdoe|vai contra|viola as|é permi|tenho permi|recusar|declinar|abster|não dou|não particip|não respond|não falo|não colabor|não ajudo|não explico|pedido não|solicitação não|longe demais|abstenho|compreenda",
    ),
    "nl": (
        r"\bmoet ik\b[^.!?\n]{0,20}?(?:weigeren|afslaan|afwijzen|passen)|\b(?:daar|hier|zoiets|dit|dat)\w* (?:werk|"
        r"praat|help|ga|doe|antwoord|geef|schrijf|vertel) ik[^.!?\n]{0,20}?(?:niet|niets|geen)|\bik (?:werk|praat|help|"
        r"doe|antwoord|geef|vertel)\b[^.!?\n]{0,30}?\b(?:niet|geen)\b|\bverzoek (?:kan|wordt|is)[^.!?\n]{0,15}?(?:niet|"
        r"geweigerd)|\bgaat (?:mij |me )?te ver|\bik hoop op (?:uw|je) begrip|"
        rf"(?:sorry|spijt|helaas|excus|pardon){_GAP}\b(?:(?:kan|mag|zal|wil|ga) ik|ik (?:kan|mag|zal|wil|"
        rf"ga))\b{_GAP}\b(?:niet|geen)\b|"
        r"\bin strijd met mijn|\bik weiger\b|\bweiger ik",
        "sorry, ik|sorry, maar|sorry, dat|sorry, da|sorry, hier|spijt|helaas|mijn excus|in strijd|weiger|weigeren|afslaan|afwijzen|werk ik|praat ik|help ik|ga ik|doe ik|antwoord ik|geef ik|schrijf ik|vertel ik|ik werk|ik praat|ik help|ik antwoord|ik geef|ik vertel|verzoek |te ver|begrip",
    ),
    "sv": (
        rf"(?:tyvärr|ledsen|förlåt|ursäkta|beklagar|beklager|desværre|undskyld|dessverre|unnskyld|"
        rf"ked af){_GAP}\b(?:(?:kan|får|må|vil|"
        r"tänker|kommer) ja?e?g|ja?e?g (?:kan|får|må|vil|tänker|kommer))\b[^.!?\n]{0,25}?\b(?:inte|ikke)\b",
        "tyvärr|ledsen|förlåt|ursäkta|beklag|desværre|undskyld|dessverre|unnskyld|ked af",
    ),
    "pl": (
        r"\bmuszę (?:\w+ )?(?:odmówić|odrzucić)|\bnie (?:udzielam|odpowiadam|uczestniczę|pomagam|rozmawiam|"
        r"biorę udziału|podejmuję|przyłożę)\b|\bprośb\w+ nie (?:może|zostanie|mogę)|\bidzie za daleko|"
        r"\bproszę o (?:wyrozumiałość|zrozumienie)|\bodrzucam|"
        rf"(?:przepraszam|przykro|niestety|wybacz){_GAP}\bnie (?:mogę|jestem|będę|wolno|potrafię|zamierzam|odpowiadam|piszę)\b|"
        r"\bsprzeczn\w+ z moimi|\bnarusza (?:moje|zasady|wytyczne)|\bmuszę odmówić",
        "przeprasz|przykro|niestety|wybacz|sprzeczn|narusza|odmówić|odmówić|odrzucić|nie udziel|nie odpowiad|nie uczest|nie pomag|nie rozmaw|nie biorę|nie podejm|nie przył|prośb|za daleko|wyrozumia|zrozumienie|odrzucam",
    ),
    "cs": (
        r"\bmusím (?:\w+ )?(?:odmítnout|odepřít)|\bne(?:pomáhám|odpovídám|účastním|podílím|dávám|mluvím|bavím|píšu|"
        r"radím|vysvětluji)\b|\b(?:žádost|požadavek|dotaz)\w* (?:nelze|nemůže|nebude|nemohu)|\b(?:je|"
        r"to je) (?:už )?(?:příliš|přes čáru)|\bprosím o pochopení|\bodmítám|"
        rf"(?:omlouv|lituj|bohužel|líto|prepáč|mrzí|žiaľ|ľutuj|ospravedl|promiň|odpusť){_GAP}\b(?:nemohu|nemůžu|nesmím|"
        rf"nebudu|nedokážu|"
        r"nemôžem|nesmiem|nebudem|nedokážem|nejsem|nie som)\b|\bv rozporu s m|\bporušuje (?:m|zásad|pravid)|\bmusím odmít",
        "omlouv|lituj|bohužel|líto|prepáč|mrzí|žiaľ|ľutuj|ospravedl|promiň|odpusť|v rozporu|porušuje|odmít|odmítnout|odepřít|nepomáh|neodpovíd|neúčast|nepodíl|nedávám|nemluvím|nebavím|nepíšu|neradím|nevysvět|žádost|požadav|přes čáru|pochopení|odmítám",
    ),
    "ro": (
        r"\btrebuie să (?:refuz|declin|resping)|\bnu (?:dau|particip|răspund|vorbesc|colaborez|ajut)\b|\b(?:cererea|"
        r"solicitarea)\b[^.!?\n]{0,20}?nu (?:poate|va)|\bprefer să (?:nu|mă abțin)|"
        rf"(?:pare rău|scuz|din păcate|regret|îmi cer){_GAP}\bnu (?:pot|voi|sunt|îmi|am voie|vă pot|te pot)\b|"
        rf"\bcontravine|\bîncalcă",
        "pare rău|scuz|păcate|regret|îmi cer|contravine|încalcă|să refuz|să declin|să resping|nu dau|nu particip|nu răspund|nu vorbesc|nu colab|nu ajut|cererea|solicitarea|prefer să",
    ),
    "ru": (
        r"\b(?:вынужден|вынуждена|приходится|должен|должна) (?:\w+ )?(?:отклон|отказ)|\bне (?:участвую|отвечаю|даю|"
        r"обсуждаю|пишу|помогаю|рассказываю|комментирую|консультирую|собираюсь)\b|\b(?:запрос|просьб|"
        r"вопрос)\w* (?:не может|отклон|не будет|нельзя|выходит)|\bвыходит за рамки|\b(?:прошу|"
        r"надеюсь на) (?:\w+ )?пониман|\bоб этом (?:я )?(?:не|говорить)|\bвоздержусь|\bотказываю|"
        r"\bговорить\b[^.!?\n]{0,15}?\bне (?:буду|стану|хочу)|\bпомогать\b[^.!?\n]{0,15}?\bне (?:буду|стану|хочу)|"
        rf"(?:извин|прощения|сожале|простите|увы|перепрош|вибач|на жаль){_GAP}(?:\bне (?:могу|смогу|буду|имею|вправе|"
        rf"в силах|можу|"
        r"зможу|маю|в змозі|в состоянии)|\b(?:мне|мені) (?:нельзя|не разрешено|запрещено|не дозволено|заборонено))|"
        r"\bпротиворечит мо|"
        r"\bсуперечить мо|\bнарушает (?:мо|прав)|\bпорушує (?:мо|прав)|\b(?:вынужден|вынуждена|змушений|"
        r"змушена) (?:отказ|відмов)",
        "извин|прощения|сожале|простите|увы|перепрош|вибач|на жаль|противоречит|суперечить|нарушает|порушує|вынужден|змушен|отклон|отказ|не участв|не отвеча|не даю|не обсужд|не пишу|не помога|не рассказ|не коммент|не консульт|не собира|запрос не|просьб|выходит за|понимани|об этом|воздержусь|говорить|помогать",
    ),
    "tr": (
        r"\breddediyorum|\bgeri çevir|\breddetmek|\bkabul edemem|\bkabul edemiyorum|\b\w{2,}(?:mıyorum|miyorum|muyorum|"
        r"müyorum)\b|\b\w{3,}(?:mam|mem) (?:mümkün|doğru|uygun)|\b\w{3,}(?:mayacağım|meyeceğim)\b|\banlayışınız|"
        rf"(?:üzgünüm|özür|maalesef|kusura){_GAP}\w(?:am(?:am|ıyorum|ayacağım|ayız)|em(?:em|iyorum|eyeceğim|eyiz)|"
        rf"m[ıi]yorum)\b|"
        r"\baykırı(?:dır)?\b|\breddediyorum",
        "üzgün|özür|maalesef|kusura|aykırı|reddedi|reddediyor|geri çevir|reddetmek|kabul edem|mıyorum|miyorum|muyorum|müyorum|mam mümkün|mem mümkün|mam doğru|mem doğru|mam uygun|mem uygun|mayacağım|meyeceğim|anlayışınız",
    ),
    "ar": (
        r"(?:أعتذر عن|أرفض|أمتنع عن|لا أشارك|لا أجيب|لن أجيب|لن أشارك|لن أكتب|لا أساعد|لن أساعد)|لا يمكن (?:تلبية|تنفيذ|"
        r"معالجة) (?:هذا|طلبك)|تم رفض (?:هذا )?(?:الطلب|طلبك)|"
        rf"(?:عذر|آسف|أسف|اعتذر|أعتذر|للأسف|معذرة){_GAP}(?:لا (?:أستطيع|يمكن|أقدر|يسع|يسمح|أود)|لن (?:أ|يمكن)|لست|"
        rf"غير (?:قادر|مسموح|مخول))|"
        r"يتعارض مع|يخالف (?:سياس|مباد|إرشاد)",
        "عذر|آسف|أسف|اعتذر|أعتذر|للأسف|معذرة|يتعارض|يخالف|أعتذر عن|أرفض|أمتنع|لا أشارك|لا أجيب|لن أجيب|لن أشارك|لن أكتب|لا أساعد|لن أساعد|لا يمكن|تم رفض",
    ),
    "zh": (
        r"(?:该|此|您的|这个|这一)(?:请求|要求|问题|话题)[^。！？\n]{0,6}?(?:无法|不能|已被|不予)(?:处理|满足|完成|拒绝|"
        r"回答|受理)?|我?(?:不会|不|不予)(?:参与|配合|协助|回答|讨论|谈论|提供|解答)(?:这|此|该|任何|类似)|无法(?:受理|"
        r"奉告|从命|协助)|恕不|(?:我)?(?:谢绝|婉拒|拒绝)|请(?:您|你)?(?:谅解|理解)|"
        r"(?:抱歉|对不起|對不起|不好意思|遗憾|遺憾)[^。！？\n]{0,30}?(?:无法|無法|不能|不可以|不会|不會|没办法|沒辦法|"
        r"不便|拒绝|拒絕|不被允许)|违反(?:了)?"
        r"(?:我的|相关|使用)?(?:准则|原则|政策|规定)|我(?:只能|必须|不得不)?拒绝",
        "抱歉|对不起|對不起|不好意思|遗憾|遺憾|违反|拒绝|请求无|请求不|请求已|要求无|要求不|问题无|问题不|不予|不参与|不配合|不会参|不会配|不会协|不会回|不讨论|不会讨|不会谈|不提供|不会提|无法受|无法奉|无法从|无法协|恕不|谢绝|婉拒|拒绝|谅解",
    ),
    "ja": (
        r"(?:お断り|ご遠慮|控えさせて|差し控え|拒否)|(?:応じる|協力する|お話しする|書く)(?:こと|わけ)(?:は|"
        r"には)?(?:できません|いきません)|(?:ご依頼|ご質問|リクエスト)[^。\n]{0,10}?(?:処理|対応|"
        r"回答)[^。\n]{0,6}?ません|"
        r"(?:申し訳|すみません|ごめん|恐縮|残念|恐れ入)[^。！？\n]{0,50}?(?:できません|できない|出来ません|かねます|"
        r"いたしません|られません|なれません|"
        r"えません)|お断り(?:し|いた|させ)|ガイドラインに(?:反|違反)",
        "申し訳|すみません|ごめん|恐縮|残念|恐れ入|お断り|ガイドライン|お断り|遠慮|控えさせ|差し控え|拒否|応じる|協力する|お話しする|書くこ|書くわけ|ご依頼|ご質問|リクエスト",
    ),
    "ko": (
        r"거절|거부|(?:응하지|답하지|참여하지|돕지|도와드리지|쓰지|알려드리지) (?:않|못)|"
        r"(?:죄송|미안|유감|안타깝)[^.!?\n]{0,60}?(?:없습니다|없어요|못합니다|않습니다|어렵습니다|곤란)|거절(?:하|해|"
        r"합)|지침에 (?:어긋|위배)",
        "죄송|미안|유감|안타깝|거절|지침에|거절|거부|응하지|답하지|참여하지|돕지|드리지|쓰지",
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
        rf"(?:žao mi|nažalost|oprosti|ispriča|съжаляв|за съжаление|жао ми|нажалост|obžaluj|žal |"
        rf"oprav){_GAP}\b(?:ne (?:mogu|smijem|smem|"
        r"želim|morem)|nisam u|nisem|не (?:мога|могу|съм|смем))\b",
        "žao mi|nažalost|oprosti|ispriča|съжаляв|за съжал|жао ми|нажалост|obžaluj|žal |oprav",
    ),
}
"""Language tag -> pattern, and words of which every phrase holds one, in lower case."""

APOLOGY_STEMS: dict[str, tuple[str, ...]] = {language: parted(stems) for language, (_, stems) in APOLOGIES.items()}

ASKS_BACK = (
    r"[?？؟]|(?<!unable to )(?<!not able to )(?<!cannot )(?<!can't )\bprovide (?:me|more|the|a|an|some|your)|\bclarif|\bspecif|\bmore (?:details|information|context)|"
    r"\bplease (?:give|tell|"
    r"paste|share|upload|enter)|megad|pontosít|részlet|bővebb|genauer|bitte gib|geben sie|précis|plus d'info|"
    r"fourni[rs]? (?:le|la|plus)|"
    r"especif|más (?:detalles|información)|precis[ai]|più dettagli|mais (?:detalhes|informaç)|meer (?:informatie|"
    r"details)|więcej "
    r"(?:informacji|szczegół)|uveďte|upřesn|více (?:informac|podrobn)|уточн|больше (?:информац|подробн)|укаж|提供更多|"
    r"请提供|請提供|具体|"
    r"具體|哪|详细|詳細|詳しく|教えて|자세|구체|더 많은"
)
"""The answer asks for what it lacks, and so refuses nothing."""

SORRY = (
    r"\b(?:sorry|apologi|unfortunately|regret|afraid)|sajnál|sajnos|elnézés|leid\b|leider|entschuldig|bedau|désolé|"
    r"malheureus|navré|"
    r"siento|lament|disculp|spiace|purtroppo|desculp|infeliz|spijt|helaas|przykro|niestety|przeprasz|omlouv|bohužel|"
    r"lituj|pare rău|din păcate|"
    r"извин|сожал|простите|вибач|на жаль|üzgün|maalesef|özür|عذر|آسف|للأسف|抱歉|对不起|對不起|遗憾|申し訳|すみません|"
    r"残念|죄송|미안|유감"
)
"""The assistant is sorry."""
