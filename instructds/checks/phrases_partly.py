"""How an assistant says in each language that it can help only in part, or refuses a part further down."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

_GAP = r"[^.!?;。！？؟।\n]{0,40}?"

PARTLY: dict[str, str] = {
    "en": (
        r"\bi(?:'m| am) not (?:really |actually |strictly |supposed |meant )*(?:allowed|permitted|supposed|meant|"
        r"in a position|qualified) to\b|\bi (?:should not|shouldn't|probably should not|probably shouldn't) (?:really |"
        r"be )?(?:say|talk|talking|comment|answer|discuss|advis|give|giving)|\bi(?: can't| cannot|(?: am|'m) (?:unable|"
        r"not able) to) (?:really )?(?:give|offer|provide) (?:you )?(?:\w+ )?(?:advice|opinions?|recommendations?|(?:a |"
        r"any )?definitive|(?:a |any )?final|(?:a |any )?complete)|"
        r"\b(?:i can only|i can) (?:\w+ ){0,2}?(?:part|some|a portion|the (?:first|second) (?:part|"
        r"half))\b[^.!?\n]{0,10}?(?:of (?:this|that|it|your|the))|\bi(?: cannot| can't| won't|(?: am|'m) (?:unable|"
        r"not able) to)(?: be able to)?(?: \w+){0,2}? (?:everything|all (?:of )?(?:this|that|it)|the (?:whole|entire|"
        r"full)|every)|\b(?:part|some|one part|the first part|the second part) of (?:this|that|it|your|"
        r"the)[^.!?\n]{0,30}?i (?:cannot|can't|won't)|\bi(?: do not|don't| cannot| can't)(?: \w+)? (?:know|say|tell|"
        r"remember|keep track|keep up)\b(?=[^.!?\n]{0,40}\b(?:exact|certain|sure|current|latest|recent|personal|"
        r"specific|today|now)\w*)|\bi(?: do not|don't) (?:\w+ )?have (?:\w+ ){0,3}?(?:figures|numbers|details|sources|"
        r"statistics|information|data|access)|"
        r"\bi can only (?:\w+ )?(?:give|offer|provide) (?:\w+ ){0,2}?(?:partial|limited|general|incomplete)|"
        r"\bi(?: can't| cannot|(?: am|'m) not able to|(?: am|'m) unable to|(?: don't|"
        r" do not) feel able to) (?:\w+ )?(?:answer|cover|address|do|share|list|explain) (?:all|everything|every)\b|"
        r"\b(?:can't|cannot|won't|will not) (?:go into|give|provide|offer|share|tell you) (?:\w+ ){0,3}?(?:exact\w*|"
        r"details?|specifics|advice|diagnos\w+|for (?:sure|certain))\b|\bi(?: can't| cannot) be (?:\w+ )?(?:certain|"
        r"sure|precise|exact)\b|\bgoes beyond what i can|\bmy (?:knowledge|information|data) (?:on|about|of|"
        r"here)[^.!?\n]{0,30}? is (?:limited|incomplete|outdated)|\bi(?:'m| am) (?:not|no) (?:an? )?(?:lawyer|doctor|"
        r"physician|financial adviser|financial advisor|medical professional)\b[^.!?\n]{0,20}?\b(?:can't|cannot|"
        r"not able|unable)|"
        r"\bi(?: cannot| can't| could not| couldn't|(?: am|'m) (?:unable|not able|not in a position|not qualified) to|"
        r" don't have the (?:means|ability|tools) to| have no (?:means|way) (?:of|to))(?: \w+){0,2}? (?:access|brows|"
        r"open|retriev|fetch|search|download|diagnos|inspect|review|see|read|watch|hear|visit)\w*\b(?! (?:why|how|what|"
        r"the point|any (?:reason|problem|way)|it\b|that\b|myself|a (?:reason|problem)))(?=[^.!?\n]{0,60}(?:\b(?:links?|"
        r"files?|images?|pictures?|photos?|videos?|audio|web|websites?|pages?|sites?|internet|online|attachments?|"
        r"documents?|data|databases?|accounts?|records?|systems?|information|articles?|news|you\b|your|live|real|"
        r"current|external)))|\bi(?: cannot| can't| could not| couldn't|(?: am|'m) (?:unable|not able|not in a position|"
        r"not qualified) to| don't have the (?:means|ability|tools) to| have no (?:means|way) (?:of|"
        r"to))[^.!?\n]{0,50}?\b(?:real.?time|live|up.to.date|latest|personal[iz]*ed|definitive|fully|in full|"
        r"exact (?:answer|figure|number|date|price)|complete (?:answer|list|picture)|professional (?:advice|opinion)|"
        r"(?:medical|legal|financial|tax|investment) (?:advice|diagnos\w+|opinion))\b|\bi(?: do not|"
        r" don't)(?: \w+)? have (?:\w+ ){0,2}?(?:access|real.?time|live|up.to.date|current|personal (?:experience|"
        r"opinion|knowledge)|enough (?:data|information))|"
        r"\bi(?: can|'m able to| am able to| may be able to)? only (?:\w+ ){0,2}?(?:help|assist|answer|cover|"
        r"do)?[^.!?\n]{0,20}?"
        r"\b(?:partly|partially|in part|part of)\b|\bi(?: cannot| can't|(?: am|'m) (?:unable|not able) to|"
        r" do not have the means to)"
        r" (?:\w+ ){0,2}?(?:verify|check|confirm|look (?:up|at)|view|consult|guarantee|predict)\b(?! (?:out|if you|whether "
        r"you))|\bi(?: cannot| can't|(?: am|'m) (?:unable|not able) to) (?:answer|help|assist|do|cover|address)"
        r"[^.!?\n]{0,30}?\b(?:fully|completely|entirely|in full|all of)\b"
    ),
    "hu": (
        r"\b(?:elvileg|igazából|valójában|tulajdonképpen)\b[^.!?\n]{0,25}?\bnem (?:lenne |volna )?(?:szabad|beszélhet|"
        r"nyilatkozhat|mondhat|adhat|foglalhat|illik)|\bnem lenne (?:szabad|jogom)|\btanácsot (?:\w+ )?nem (?:adhatok|"
        r"tudok|áll)|\bnem adhatok (?:\w+ )?tanács|\bnem (?:nyilatkozhat|foglalhatok állást)|"
        r"\b(?:csak|csupán) (?:korlátozottan|részlegesen|nagyjából|általánosságban) (?:tudok|tudom|segíthetek|"
        r"válaszolhatok)|\bnem (?:tehetek|mondhatok|vállalhatok|oldhatok) meg mindent|\b(?:pontos|konkrét|biztos|friss|"
        r"naprakész|orvosi|jogi|pénzügyi)[^.!?\n]{0,25}?\bnem (?:mondhatok|adhatok|tudok|szolgálhatok|ismerek|áll)|"
        r"\b(?:friss|naprakész|aktuális|pontos) (?:adataim|információim|ismereteim) nincsenek|\bnem (?:is )?tud(?:ok|"
        r"om)(?: \w+){0,2} (?:utánanézni|ellenőrizni|leellenőrizni)|\bnem vagyok (?:benne )?biztos|"
        r"\bnem (?:tudok|tudom|áll módomban|vagyok képes|láthatom|nyithatok|adhatok|mondhatok|"
        r"állíthatok fel)[^.!?\n]{0,40}?(?:hozzáfér|megnyit|böngész|rákeres|megtekint|megjósol|előre jelez|garant|"
        r"diagnóz|valós idej|naprakész|aktuális|pontos (?:választ|adat|szám)|személyre szabott|(?:jogi|orvosi|"
        r"pénzügyi) tanács|biztosat|teljes (?:választ|képet|listát))|\b(?:valós idejű|naprakész|aktuális|élő|friss|"
        r"pontos|teljes|személyes|(?:jogi|orvosi|pénzügyi) tanácsot)[^.!?\n]{0,40}?\bnem (?:tudok|tudom|áll|férek|látok|"
        r"adhatok|érek el)|\bnem férek hozzá|\bnincs hozzáférésem|\bnem rendelkezem|"
        rf"\b(?:csak|csupán) részben (?:tudok|tudom|segíthetek|válaszolhatok)|\bnem (?:tudom|tudok|áll módomban|"
        rf"vagyok képes){_GAP}"
        r"(?:ellenőriz|megnéz|utánanéz|megerősíten|lekérdez|hitelesít|teljesen|teljes egészében|maradéktalanul)|"
        r"\b(?:ellenőrizni|megnézni|megerősíteni|lekérni)(?: \w+){0,3} nem (?:tudom|tudok|áll)"
    ),
    "de": (
        r"\b(?:eigentlich|streng genommen|an sich)\b[^.!?\n]{0,20}?\b(?:darf|dürfte|sollte|"
        r"kann) ich\b[^.!?\n]{0,30}?(?:nicht|nichts|keine)|\b(?:dazu|darüber|hierzu) (?:darf|sollte|"
        r"kann) ich (?:\w+ )?(?:nichts|keine\w*)|\bkeinen rat (?:geben|erteilen)|\bnicht beraten\b|"
        r"\b(?:kann ich|ich kann)\b[^.!?\n]{0,30}?\b(?:nur|lediglich|bloß) |\b(?:kann ich|"
        r"ich kann)\b[^.!?\n]{0,30}?\bnicht (?:alle|alles|ganz|im detail|im einzelnen|garantieren|sicher|genau)|"
        r"\bmir (?:fehlen|liegen)\b[^.!?\n]{0,30}?(?:daten|informationen|zahlen|angaben)|"
        r"\b(?:nur|bloß) (?:eingeschränkt|begrenzt|allgemein)\b|\b(?:genaue|konkrete|exakte|verlässliche|medizinische|"
        r"rechtliche|aktuelle)\w*[^.!?\n]{0,30}?\b(?:kann|darf|habe) ich[^.!?\n]{0,20}?(?:nicht|keine)|"
        r"\b(?:eine )?(?:rechtsberatung|diagnose|medizinischen rat|anlageberatung)\b[^.!?\n]{0,15}?(?:kann|darf) ich|"
        r"\bich kann (?:\w+ )?nicht (?:in die zukunft|hellsehen|alles)|\bhabe ich (?:\w+ )?keine (?:aktuellen|genauen|"
        r"verlässlichen)|"
        r"\b(?:kann ich|ich kann)\b[^.!?\n]{0,40}?\b(?:nicht|keine?\w*)\b[^.!?\n]{0,40}?(?:zugreif|zugriff|öffnen|"
        r"durchsuch|aufrufen|ansehen|anschauen|vorhersag|diagnos|in echtzeit|abschließend|verbindlich|rechtsberat|"
        r"medizinischen rat|live)|\b(?:habe ich|ich habe|mir fehlt|mir liegen|"
        r"ich verfüge)\b[^.!?\n]{0,30}?\b(?:keine?\w*|nicht|der|über)\b[^.!?\n]{0,20}?(?:zugriff|zugang|echtzeit|"
        r"aktuell\w+ (?:daten|informationen))|"
        r"\b(?:ich|mir)\b[^.!?\n]{0,40}?\bnur (?:teilweise|zum teil|bedingt)\b|\b(?:kann ich|"
        r"ich kann)\b[^.!?\n]{0,40}?\bnicht\b"
        r"[^.!?\n]{0,30}?(?:überprüf|\bprüfen|verifizier|nachsehen|nachschlagen|einsehen|bestätig|abruf|vollständig|garantier)"
    ),
    "fr": (
        r"\bje ne (?:devrais|suis)(?: \w+)? pas (?:\w+ )?(?:censé|autorisé|supposé|en parler|donner|m'exprimer|"
        r"me prononcer|répondre)|\b(?:en principe|normalement|à vrai dire)\b[^.!?\n]{0,15}?je ne|\bje ne (?:peux|"
        r"puis)(?: pas)? (?:vous |te )?(?:conseiller|donner (?:de |d'|un )?(?:conseil|avis))|"
        r"\bje ne (?:peux|puis|pourrai|saurais) (?:\w+ )?(?:répondre|aider|traiter|vous aider|"
        r"t'aider)[^.!?\n]{0,20}?(?:qu'à|que sur|qu'en|que pour)|\b(?:une|seule une|"
        r"la première) partie[^.!?\n]{0,25}?(?:je ne peux|seulement)|\bje (?:peux|ne peux) (?:seulement|uniquement|"
        r"que) |\bje n'ai (?:malheureusement )?pas (?:les|de|d'|accès|la possibilité|connaissance)|\bje ne (?:connais|"
        r"dispose|possède)\b[^.!?\n]{0,15}?pas|"
        r"\bje ne (?:peux|puis|pourrai) (?:pas |que |malheureusement pas )?[^.!?\n]{0,20}?(?:tout (?:vous |te )?(?:dire|"
        r"expliquer|traiter)|partiellement|en partie|avec certitude|précisément)|\b(?:bien que|même si) je ne (?:puisse|"
        r"peux|sois|suis)\b|\bje n'ai pas (?:les|de|d')[^.!?\n]{0,20}?(?:données|informations|accès|chiffres)|"
        r"\b(?:crains|regrette) de ne pas pouvoir|\bne peux pas (?:donner|fournir|dispenser) (?:d'|de |des )?(?:avis|"
        r"conseils?|diagnostic)|"
        r"\bje ne (?:peux|suis)\b[^.!?\n]{0,30}?\bpas\b[^.!?\n]{0,30}?(?:accéder|ouvrir|parcourir|prédire|diagnosti|"
        r"en temps réel|à jour|définitive|complète|avis médical|conseils? (?:juridique|médica|financier)|en direct)|"
        r"\bje n'ai pas (?:accès|d'accès|la possibilité)|\bje ne dispose pas|"
        r"\b(?:ne (?:peux|pouvoir|puis)|crains de ne pouvoir)\b[^.!?\n]{0,30}?\b(?:qu'en partie|que partiellement|"
        r"qu'une partie)|"
        r"\bje ne (?:peux|suis)\b[^.!?\n]{0,30}?\bpas\b[^.!?\n]{0,25}?(?:vérifier|consulter|confirmer|garantir|entièrement|"
        r"complètement)"
    ),
    "es": (
        r"\bno (?:debo|debería|se supone que deba|estoy autorizad\w)(?: \w+)? (?:opinar|hablar|responder|dar|aconsejar|"
        r"pronunciar)|\bno puedo (?:\w+ )?(?:dar consejo|aconsejar|opinar)|"
        r"\bno (?:puedo|podría)(?: \w+)? (?:dar|ofrecer|proporcionar)[^.!?\n]{0,20}?(?:consejos?|diagnóstic|exact|"
        r"precis)|\baunque no (?:puedo|pueda|tengo)|\bs[oó]lo puedo (?:ayudar|responder|dar)|"
        r"\bno (?:puedo|me es posible|soy capaz de)\b[^.!?\n]{0,25}?(?:acceder|abrir|navegar|predecir|diagnosticar|"
        r"en tiempo real|actualizad|definitiv|completa|consejo (?:médico|legal)|asesoramiento)|\bno tengo acceso|"
        r"\bno dispongo de|"
        r"\bs[oó]lo puedo\b[^.!?\n]{0,25}?(?:parcialmente|en parte|una parte)|\bno (?:me es posible|puedo|soy capaz de)\b"
        r"[^.!?\n]{0,20}?(?:verificar|comprobar|consultar|confirmar|garantizar|completamente|del todo|por completo)"
    ),
    "it": (
        r"\bnon (?:potrei|dovrei|sono autorizzat\w a)(?: \w+)? ?(?:parlarne|rispondere|esprim|dare|dire)|"
        r"\bnon posso (?:\w+ )?(?:dare consigli|consigliar|pronunciar)|"
        r"\bnon (?:posso|riesco a|sono in grado di)\b[^.!?\n]{0,25}?(?:accedere|aprire|navigare|prevedere|diagnosticare|"
        r"in tempo reale|aggiornat|definitiv|complet|parere (?:medico|legale)|consulenza)|\bnon ho accesso|"
        r"\bnon dispongo|"
        r"\bposso\b[^.!?\n]{0,20}?\bsolo (?:in parte|parzialmente|una parte)|\bnon (?:posso|riesco a|sono in grado di)\b"
        r"[^.!?\n]{0,20}?(?:verificar|controllar|consultar|confermar|garantir|completamente|del tutto)"
    ),
    "pt": (
        r"\bnão (?:devia|deveria|devo|estou autorizad\w a)(?: \w+)? ?(?:opinar|falar|responder|comentar|dar|pronunciar)|"
        r"\bnão posso (?:\w+ )?(?:dar conselho|aconselhar|opinar)|"
        r"\bnão (?:posso|consigo|me é possível)\b[^.!?\n]{0,25}?(?:acessar|aceder|abrir|navegar|prever|diagnosticar|"
        r"em tempo real|atualizad|definitiv|completa|aconselhamento)|\bnão tenho acesso|\bnão disponho|"
        r"\bs[óo] posso\b[^.!?\n]{0,25}?(?:parcialmente|em parte|uma parte)|\bnão (?:posso|consigo|"
        r"me é possível)\b[^.!?\n]{0,20}?"
        r"(?:verificar|consultar|confirmar|garantir|totalmente|completamente|por completo)"
    ),
    "nl": (
        r"\b(?:eigenlijk|officieel|strikt genomen)\b[^.!?\n]{0,20}?\b(?:mag|kan|zou|hoor) ik\b[^.!?\n]{0,30}?(?:niet|"
        r"niets|geen)|\b(?:hierover|daarover) (?:mag|kan) ik (?:\w+ )?(?:niets|geen)|\bgeen advies (?:geven|"
        r"verstrekken)|"
        r"\bik\b[^.!?\n]{0,30}?\b(?:slechts|maar|alleen) (?:gedeeltelijk|deels)|\b(?:kan ik|ik kan)\b[^.!?\n]{0,30}?\bniet\b"
        r"[^.!?\n]{0,20}?(?:controler|verifiër|nakijk|opzoek|inzien|bevestig|volledig)"
    ),
    "pl": (
        r"\bnie (?:powinienem|powinnam|wolno mi)(?: \w+){0,4} ?(?:wypowiada|mówi|doradza|odpowiada|komentowa)|"
        r"\bnie mogę (?:\w+ )?(?:doradza|radzi|udziela)|"
        r"\bnie (?:mogę|jestem w stanie|potrafię)\b[^.!?\n]{0,25}?(?:otworzyć|przegląda|przewidzie|zdiagnozow|"
        r"w czasie rzeczywistym|aktualn|pełnej|wyczerpując|porad\w* (?:prawn|medyczn))|\bnie mam dostępu|"
        r"\bnie dysponuję|"
        r"\bmogę\b[^.!?\n]{0,20}?\b(?:tylko|jedynie) częściowo|\b(?:tylko|jedynie) częściowo mogę|\bnie (?:mogę|"
        r"jestem w stanie|"
        r"potrafię)\b[^.!?\n]{0,20}?(?:zweryfikow|sprawdzi|potwierdzi|w pełni|całkowicie)"
    ),
    "cs": (
        r"\b(?:správně|vlastně|oficiálně)\b[^.!?\n]{0,20}?\bbych[^.!?\n]{0,20}?neměl|"
        r"\bneměl\w? bych\b[^.!?\n]{0,20}?(?:vyjadř|mluvit| radit|odpov)|\b(?:radit|poradit)\b[^.!?\n]{0,15}?nemohu|"
        r"\bnemohu\b[^.!?\n]{0,20}?\bradit|"
        r"\b(?:mohu|můžu|dokážu|umím) (?:\w+ ){0,2}?(?:jen|pouze) |\b(?:nemohu|nemůžu|nedokážu|"
        r"neumím)\b[^.!?\n]{0,30}?(?:všechno|vše|celou|celé|na všechno|podrobn|zaručit|vyhledat|dohledat)|"
        r"\bnemám (?:\w+ )?(?:přístup|údaje|data|informace|podklady)|"
        r"\b(?:lékařsk|právní|finanční|přesn|úpln|konkrétn|aktuáln|čerstv)\w*[^.!?\n]{0,30}?\b(?:nemohu|nemůžu|nemám|"
        r"nedokážu|neznám)|\bnejsem schop\w+ (?:to |tohle )?(?:ověřit|potvrdit|zkontrolovat)|\b(?:s jistotou|přesně|"
        r"úplně)[^.!?\n]{0,20}?(?:nemohu|nemůžu|nedokážu|nevím)|\b(?:i když|ačkoli|přestože)(?: \w+)? (?:nemohu|nemůžu|"
        r"nedokážu|nemám)|\b(?:nemohu|nemůžu) (?:\w+ )?(?:předpovídat|předvídat|slíbit)|"
        r"\b(?:nemohu|nemůžu|nedokážu|nemôžem|nedokážem|neumím)\b[^.!?\n]{0,30}?(?:otevřít|otvoriť|procház|prohlíž|"
        r"předpověd|predpoved|diagnostik|aktuální|aktuálne|v reálném čase|v reálnom čase|živ[áéý]|úplnou|kompletní|"
        r"lékařsk|právní|přístup)|\bnemám (?:k dispozici|přístup|prístup|aktuální)|\b(?:aktuální|živá|živé|"
        r"úplnou) [^.!?\n]{0,30}?(?:nemohu|nemůžu|nedokážu|nemám)|"
        r"\b(?:mohu|můžu|dokážu|môžem)\b[^.!?\n]{0,20}?\b(?:jen|pouze|len|iba) (?:částečně|čiastočne|zčásti)|"
        r"\b(?:nemohu|nemůžu|"
        r"nedokážu|nemôžem|nedokážem)\b[^.!?\n]{0,20}?(?:ověř|zkontrol|potvrdit|overi|skontrol|nahléd|zobraz|vyhled|"
        r"plně|úplně)|\b(?:ověřit|"
        r"potvrdit|zkontrolovat)\b[^.!?\n]{0,15}?(?:nemohu|nemůžu|nedokážu)"
    ),
    "ro": (
        r"\bn-ar trebui să (?:\w+ )?(?:vorbesc|răspund|comentez|dau)|\bnu (?:pot|am voie să) (?:\w+ )?(?:da sfaturi|sfătui)|"
        r"\bpot\b[^.!?\n]{0,20}?\bdoar (?:parțial|în parte)|\bnu (?:pot|sunt în măsură)\b[^.!?\n]{0,20}?(?:verific|"
        r"consult|confirm|"
        r"garant|complet|în totalitate)"
    ),
    "ru": (
        r"\b(?:вообще-то|собственно|по правилам|строго говоря)\b[^.!?\n]{0,25}?\bне (?:должен|должна|могу|следует|"
        r"положено)|\bне (?:должен|должна|положено)(?: \w+){0,2} (?:говорить|высказ|отвечать|давать|обсуждать)|"
        r"\bне могу (?:\w+ )?(?:давать совет|советовать|дать совет)|"
        r"\bне (?:могу|в состоянии|имею возможности)\b[^.!?\n]{0,30}?(?:открыть|открывать|просматрив|предсказ|диагноз|"
        r"в реальном времени|актуальн|исчерпыва|медицинск|юридическ|доступ)|\b(?:у меня нет|не имею) (?:\w+ )?доступа|"
        r"\bне располагаю|"
        r"\bмогу\b[^.!?\n]{0,20}?\b(?:лишь|только) (?:частично|отчасти)|\bне (?:могу|в состоянии|"
        r"имею возможности)\b[^.!?\n]{0,25}?"
        r"(?:провери|проверять|подтверди|посмотре|просматрива|полностью|в полной мере)|\b(?:проверить|подтвердить)\b"
        r"[^.!?\n]{0,15}?не могу"
    ),
    "uk": (
        r"\bможу\b[^.!?\n]{0,20}?\b(?:лише|тільки) частково|\bне (?:можу|маю можливості)\b[^.!?\n]{0,25}?(?:перевіри|підтверди|"
        r"переглян|повністю)|\b(?:перевірити|підтвердити)\b[^.!?\n]{0,15}?не можу"
    ),
    "tr": (
        r"\baslında\b[^.!?\n]{0,30}?(?:mem|mam) (?:gerek|lazım|doğru)|\b(?:tavsiye|öneri|görüş) (?:veremem|veremiyorum|"
        r"bildiremem)|"
        r"\b(?:yalnızca|sadece|ancak) kısmen\b[^.!?\n]{0,30}?(?:yardım|yanıt|cevap)|(?:doğrulayam|kontrol edem|teyit edem|"
        r"görüntüleyem|erişem)(?:am|em|ıyorum|iyorum)"
    ),
    "ar": (
        r"(?:في الحقيقة|في الواقع|من المفترض)[^.!؟\n]{0,15}?(?:لا ينبغي|ليس مسموح|لا يحق|ألا)|لا (?:يمكنني|"
        r"أستطيع) (?:تقديم|إعطاء) (?:نصيحة|نصائح|مشورة|رأي)|"
        r"(?:يمكنني|أستطيع)[^.!؟\n]{0,25}?جزئي|(?:لا (?:أستطيع|يمكنني)|لست قادر)[^.!؟\n]{0,20}?(?:التحقق|تأكيد|التأكد|"
        r"الاطلاع|بالكامل|"
        r"بشكل كامل)"
    ),
    "zh": (
        r"(?:本来|按理|原则上|其实|严格来说)[^。！？\n]{0,10}?(?:不该|不应|不能|不便|不可)[^。！？\n]{0,8}?(?:谈|说|"
        r"評論|评论|回答|发表|给出|建议)|(?:不能|无法|無法|不便)(?:就此|对此|在这方面|为您)?(?:给出|给|提供|提)(?:您|"
        r"你)?(?:任何)?(?:建议|意见|明确|确定|定论)|"
        r"(?:只能|仅能|僅能)(?:提供|给出|帮|就|回答|协助|說|说)[^。！？\n]{0,12}?(?:部分|一般|大概|有限|一些|笼统|参考)|"
        r"(?:无法|無法|不能|没法|难以)(?:完全|全部|一一|逐一|详细|直接|亲自|百分之百|百分百|具体)|我(?:没有|沒有|并没有|"
        r"缺乏)[^。！？\n]{0,8}?(?:数据|資料|资料|信息|資訊|权限|能力|渠道|途径)|(?:我|抱歉|遗憾|遺憾|"
        r"对不起)[^。！？\n]{0,10}?(?:不能|无法|無法)(?:确定|確定|断定|肯定|核对|核實|求证|检索|搜索|查阅)|"
        r"只能部分|[打看查][不]?(?:不开|不到|不了)[^。！？\n]{0,8}?(?:链接|連結|网页|文件|附件|图片|实时|最新|信息|"
        r"数据)|(?:部分|一半|全部|所有)[^。！？\n]{0,4}?(?:我)?(?:无法|無法|不能|没法)(?:帮忙|回答|提供|解答)|"
        r"我?不是(?:律师|医生|專家|专家)[^。！？\n]{0,6}?(?:不能|无法)|(?:虽然|儘管|尽管)我?(?:无法|無法|不能|没有办法)|"
        r"不能提供(?:医疗|法律|投资|专业)|"
        r"(?:我|抱歉|遗憾|遺憾|恐怕|对不起|對不起)[^。！？\n]{0,14}?(?:无法|無法|不能|没办法|沒辦法|"
        r"没法)[^。！？\n]{0,10}?(?:访问|訪問|打开|打開|浏览|瀏覽|获取|獲取|联网|上网|预测|預測|诊断|診斷|保证|保證|"
        r"实时|實時|即時|最新|完整|确切|確切|全面|准确(?:地)?(?:回答|判断))|我(?:没有|沒有)(?:权限|權限|办法访问|访问|"
        r"实时|實時|最新|相关数据)|"
        r"只能(?:帮|幫|回答|协助|協助|提供)[^。！？\n]{0,8}(?:部分|一部分|一些忙)|(?:抱歉|遗憾|遺憾|恐怕|对不起|"
        r"對不起)[^。！？\n]{0,12}?"
        r"(?:无法|無法|不能|没办法)[^。！？\n]{0,6}?(?:核实|核實|验证|驗證|查证|查證|确认|確認|查看|查询|查詢|"
        r"完全(?:回答|解答|满足|帮)|"
        r"完整地)"
    ),
    "ja": (
        r"(?:本来|厳密には|実は)[^。！？\n]{0,20}?(?:できない|できません|べきではない|話せない)|(?:助言|アドバイス|"
        r"意見)(?:は|を)?[^。！？\n]{0,10}?(?:できません|できかね|差し上げられ|申し上げられ)|断定的な|確実な(?:お)?答え|"
        r"(?:一部|部分的に)(?:だけ|しか|のみ)?[^。\n]{0,12}?(?:お手伝い|お答え|お役に立|できません|しかできない)|"
        r"(?:確認|検証|照会|閲覧|完全に)"
        r"[^。\n]{0,14}?(?:できません|できかね|いたしかねます)"
    ),
    "ko": r"(?:일부만|부분적으로만)[^.!?\n]{0,15}?(?:도와|도움|답)|(?:확인|검증|조회|완전히)[^.!?\n]{0,14}?(?:수 없|드리지 못|어렵)",
}
"""Language tag -> pattern, like those of `REFUSES`."""

PARTLY_STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "i'm not|i am not|i should|i probably|i can only|i can help|of this i|of that i|of it i|of your question i|"
        "i can answer|i can do|i won't|i will not|can't be|cannot be|goes beyond|my knowledge|my information|"
        "not a lawyer|not a doc|no lawyer|no doc|i could not|i couldn|i don't|i do not|have no means|have no way|"
        "i only |to only |i cannot|i can't|unable to|not able to|the means to"
    ),
    "hu": parted(
        "elvileg|igazából|valójában|tulajdonk|nem lenne|nem adhat|nem nyilat|nem foglal|tanácsot|korlátozott|"
        "részleges|nagyjából|általánosság|nem tehet|nincsenek|nem is tud|nem mondhat|nem szolgálhat|nem ismer|"
        "nem lát|nem nyit|nem fér|nem érek|nincs hozz|nem rendelk|részben|nem tud|nem áll|nem vagyok"
    ),
    "de": parted(
        "eigentlich|streng genom|darf ich|dürfte ich|sollte ich|kann ich|keinen rat|ich kann|mir fehl|mir lieg|"
        "eingeschränkt|begrenzt|habe ich|ich habe|ich verfüge|nur teil|nur zum teil|nur bedingt"
    ),
    "fr": parted(
        "je ne|en principe|normalement|à vrai dire|je peux|la première partie|une partie|je n'|crains de|regrette de|"
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
        "správně|vlastně|oficiálně|neměl| radit|nemohu|mohu jen|mohu pouze|můžu jen|dokážu jen|nemám|nemůžu|nejsem|"
        "neznám|nevím|neumím|částečně|čiastočne|zčásti|nedokážu|nemôžem|nedokážem"
    ),
    "ro": parted("n-ar trebui|nu pot|nu am voie|doar parț|doar în p|nu sunt"),
    "ru": parted(
        "вообще-то|собственно|по правилам|строго гов|не должен|не должна|не положено|не могу|у меня нет|не располаг|"
        "лишь част|только част|лишь отча|только отча|не в состоян|не имею"
    ),
    "uk": parted("лише част|тільки част|не можу|не маю"),
    "tr": parted("aslında|tavsiye ver|öneri ver|görüş |kısmen|layam|edem|eyem|işem"),
    "ar": parted("لا ينبغي|ليس مسموح|لا يحق|لا يمكنني|لا أستطيع|من المفترض|جزئي|لست قادر"),
    "zh": parted(
        "本来|按理|原则上|严格来|不便|仅能|僅能|难以|缺乏|我没有|我沒有|我并没|打不开|看不到|查不到|部分我|不是律|"
        "不是医|虽然我|虽然无|尽管我|没法|没有权|沒有權|没有访|没有实|沒有實|没有最|没有相|沒有辦|只能|无法|無法|"
        "不能|没办法"
    ),
    "ja": parted("本来|厳密に|助言|アドバイス|断定|確実な|意見は|一部|部分的|できません|できかね|かねます"),
    "ko": parted("일부만|부분적|수 없|드리지|어렵"),
}
"""What every phrase of `PARTLY` of a language holds one of, in lower case."""
