"""Words that no sentence ends with, by language: where an answer stops at one, it was cut."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re

OPEN_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the a an and or but of to with from into for at by as than because if when while which who whose that's their "
        "its our your my such between among through without within upon towards toward is are was were be been being "
        "has have had will would can could should may might must in on that this these those very every each several "
        "including however therefore although unless until whether",
        "hu": "a egy és vagy de hogy mert ha ami amely amelyek aki akik mint mivel hiszen valamint illetve például olyan ezért "
        "azért annak ennek minden több nagyon legjobb nem ne sem való szóló között számos bármely azonban ugyanis továbbá "
        "amelyet amit amikor ahol",
        "de": "der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als für von zwischen "
        "ohne gegen nach über unter sowie ist sind war wird werden kann können sehr zum zur im am vom mehr sich "
        "seine ihre ihren ihrer unsere nicht",
        "fr": "le la les un une des du de et ou mais que qui dont pour avec sans dans sur sous par entre est sont a ont au aux "
        "ce cette ces son sa ses leur leurs notre votre plus très en comme lorsque si où à ne se",
        "es": "el la los las un una unos unas de del y o pero que para con sin en por entre es son al su sus como más muy se "
        "cuando donde si porque este esta estos estas a sobre hasta desde",
        "it": "il lo la i gli le un uno una di del della dei delle e o ma che per con senza in nel nella tra è sono al alla "
        "come più molto si quando se perché questo questa a da dal dalla sul sulla",
        "pt": "o a os as um uma uns umas de do da dos das e ou mas que para com sem em no na nos nas por entre é são ao à como "
        "mais muito se quando porque este esta seu sua",
        "nl": "de het een en of maar dat die voor van met zonder in tussen door is zijn wordt worden kan als om te bij naar "
        "zeer meer zoals omdat wanneer",
        "pl": "i oraz lub ale że aby żeby w we z ze na do od dla przez przy po za pod nad między jest są który która które jak "
        "ponieważ jeśli gdy bardzo bardziej nie się",
        "cs": "a nebo ale že aby v ve z ze na do od pro při po za pod nad mezi je jsou který která které jako protože pokud "
        "když velmi více ne se k ke s o u",
        "sk": "a alebo ale že aby v vo z zo na do od pre pri po za pod nad medzi je sú ktorý ktorá ktoré ako pretože ak keď "
        "veľmi viac sa k ku s o u",
        "ro": "și sau dar că să în din de la cu fără pe pentru prin între este sunt un o unei unui care ca mai foarte dacă "
        "când deoarece se al ale",
        "sv": "och eller men att som i på av för med utan mellan genom är var en ett den det de kan ska när om eftersom mycket "
        "mer till från",
        "ru": "и или а но что чтобы в во на с со из от до для без при по за под над между через о об к ко у не который которая "
        "которые как если когда потому очень более это его их",
        "uk": "і й або та але що щоб в у на з із від до для без при по за під над між через про к який яка які як якщо коли "
        "тому дуже більш це його їх не",
        "bg": "и или а но че да в във на с със от до за без при по под над между през който която които като ако когато много "
        "не се",
        "el": "και ή αλλά ότι να στο στη στην στον στα στις του της των το η ο οι τα τις τους με χωρίς από για είναι που ως "
        "πολύ πιο αν όταν δεν",
        "tr": "ve veya ama ile için gibi bir bu şu çok daha en her ki da de",
        "ar": "و أو في من إلى على عن مع أن إن التي الذي الذين هذا هذه بين ثم لكن لأن إذا عندما كل أكثر قد لا ما حيث",
        "fa": "و یا در از به با که برای تا این آن اما اگر هر بسیار یک را",
        "hi": "और या के का की को में से पर कि जो यह एक लेकिन तथा एवं लिए ने",
        "he": "של את על עם או אבל כי אם אשר בין כל זה לא גם הוא היא",
    }.items()
}
"""Language -> words after which a sentence has to go on, in lower case; words that can end one in speech are left out."""

OPEN_ENDING = re.compile(r"[和与與及在把被从從由以对對将將或并並而但]$|[はがをへ]$|[가-힣](?:은|는|을|를|의|에서|으로)$")
"""Ends of Chinese, Japanese and Korean texts at which a sentence has to go on."""

_PAIRS_AT_END: dict[str, str] = {
    "en": (
        "adeilnrt· bamou ci daeilnoruw· ebcdefghiklmnprstuvwyz fefilo gaino hcgpst imt kacelnors laeilou "
        "maeilorsu· nadegimorsuw ocdeghinorstw paeilmou· raeiou sabcdefghiklmnoprstuwy· tacefhilnoprstux uo "
        "v· waeo xaeio yabcdefghlmnoprstuv"
    ),
    "hu": (
        "abcdfghijklmnprstvyz· babué cln daeijlnruzé ebdghijklmnrstvyz· fo gaeioáéí h· "
        "iabcdefgklmnprstuvxyz·óő jaú kaeinouáéóöúüő laelouáéóúüő maceiklmouáéö naeior·áéóöő papé raeoáéíöő "
        "saceinoruv·áéóöő tadeijklnorstuyz·áéíóöúő up véí wo ygln zaenosáéíöű áblnrsvz égklnvz ódgijlnrstyz "
        "úgijlmrsvyz ődfglnrstvz· űgjkmnrtvy"
    ),
    "de": (
        "abcdeghijklmnoprstuwz· baeiloru· cbcit·º dadeilnoru· ebcdefghijklmnoprstuvwyz·ßä faeflnopru· "
        "gaeiklnoru hacdegopstu·ü iabdeghklmnprst· kaceinorsy laehilnouyö maehiklmoru· naeghilnoruwyäö "
        "obcdeghiklmnprstw· paeimopuwy radehimnouyäü sabcdefghiklmnoprstuwy· tabcdefghiklmnoprstuxzßä "
        "uadehlrsz· veikot· waeo· xeio· yabcdegklmnortv zaeilnrt· ßaeiou õ·"
    ),
    "fr": (
        "ailmnrstuv·ç beu caeinor· deinru· ebcdghijlmnprstuvxz·é feilou gkn hcs· iabcdghklmnorstuv j· ke "
        "laeilou· mckmou· naeiou· ochiprté pimou qn raeiouû sabcdefghilmnoprtuy·èé taceinoprstu·êîôû "
        "uacdelnopqrtvç v· we xeiu yaert· zae àjl· è· ébcdfghiklmnprstuvy ùo ûd"
    ),
    "es": (
        "abcdefghijlmnprstuvyz·íñú beu daenru eabcdefghijklmnoprstuvy· flo gkn hs· idfmnstu laeioé makmou· "
        "naeiouáéíóú obcdefghijlmnprstuvxyz·íñú pio raeiouí sabeiloptuwy·áéí teiu ust· wo xe yaeou· zaeou ª· "
        "árt ébfrstu íhlmnsu óbcdeghijlmnprstuvyzñ út"
    ),
    "it": (
        "abcdefghilmnprstuvz· beu c· daenru· eabcdefghilmnoprstuvz· fflo gkn hcs· iabcdefghlmnoprstuvxz· kcr "
        "laeilou· macklmoru naeiou· obcdefghilmnprstuvz· piop raeiou saeinosuv· taeinrstu ufrst wo xe yaet ª· "
        "º· àirt èf· éhns ìdlrs òimnrtuv ùi"
    ),
    "pt": (
        "abcdefghijlmnoprstuvxz·çí bo dn ebcdfghijlmnprstuvz·ãõ fo gkn hs· iadegmorstuvó kc laeiou maeikmouéê "
        "naegio oabcdeghijlmnoprstvxz·ãç pio raeiosu sabegilnortuy·àáãéêíó ten uaeioé xe yt zaeiou ª· º· à· "
        "ácdhijlmnrt· ãhm ébfprt· êcdtv ós"
    ),
    "nl": (
        "acdgilmnrst· beu ci daefgijlmnorsuw ebcdeghijklmnoprstvwz· faefjlor gaeijklnoru hcs iacefglmnorx ji "
        "kaceijlnoru laeijlo maceiklmoru naeijoruwéë obcdeginrtuz paeilmor raehiouó sabdefgijklmnoprstuw "
        "tabcdefghijklmnoprsu uano· vit· weou yabdelrt éf"
    ),
    "pl": (
        "abcdghijklmnprstwz·łż beuóą ceiosóąę daenorzóąę ecdhijklmnrstwz·łż feo gekoruóę hc· "
        "ibcegijklmnopswz· jaeiuó kaeilnorsy laeiloyó maceikmoruyz· naeiloyz obcdeghikmnprtwz·łż pintuwyę "
        "radenotu·ó sadeiknoruwy· taeiknorsuyzóąę ubcdghijklmnprstwz·łż v· waeiortwy·óś ybcdefhmnprstwzłż "
        "zacdeiors· ąbcdghijklmnrstwzłż ćaeioruyąęśź ębcdghijklmnprstwzłż ładegirsuyzóą ńae śaeijmoy źd "
        "żaeiruyóą"
    ),
    "cs": (
        "abdfghiklmnprstvz· beiouy ceioíě daeinoruáě ebcdhijklmnprstvz·čřšž ffo gkno hacr·íě "
        "icdgijlmnstvxz·čřšž jaeouěů kaeinoruy·áíě ladehiklostuyáéíóěů madeikmosuáéíýěů naegioyáéíóě "
        "obcdehijklmnprtv· piou radeotuáéě saeiouv·á taceiknorsuyzáíýě ubdfghklmnoprstvz· vaeioz·á wo xe "
        "yabdfghklmnprstvz zaeor·ěů ábdfhjklmnrtv édhklmnrtv íbcdeijlmnpstvzčřšž ýdhklmnrtv čaeioáíě ďeouě "
        "ěbdmnptv ňaeo řaptyáéě šeiáí ťauěš ůbcdfghjklmnprstvzčňřťž žaehimouyíě"
    ),
    "sk": (
        "abcdfghijklmnrstvz·čďľňšťž beouôý caeoáíú daenoruáú ebcdhijklmnprstvz·čšž ffo gknoó haceor· "
        "icdfgijklmnprstvzčšž jaeo kaeinouy·áí laeilouyáíóô maehikmouyáéíóý naeioyáíó obdehklmnprstvz·č "
        "piouwy raeoáéô saeiou·á taeiknorsuyáôú ubcdfghijklmnoprstvz·ľňšž vaeiorsyz·áí wo xe "
        "yabdfghklmnprstvz zaer·í ádhiklmnrtv äm ébdhklmnrtv íbcdhijklmnrstvzčšž úbcdhjklnrstv ýbdhklnrtv "
        "čaeiá ďeouž ľaeáí ňaeo šei ťaceirsuyäúš žaeiuáíĺ"
    ),
    "ro": (
        "abcdegijlmnprstuvz·șț bemu caeiorsu deinoruă ebcdefghijklmnprstuvxz·șț ffo gaiknor hp· "
        "iabcdefghijlmnorstuvz·îășț ja laeilou·îă maceiklmorsu·ă naeimoru·âî oehilnrt· paeimoru raeotuă "
        "saeilnoruw· taceilmnoprsuxâ uacdeilnoruă vai wo xeiu ya zaeu ăbcdgjlmnprstuvxzșț șa țru"
    ),
    "sv": (
        "adfghijklmnprstvy dadegijlnoruäö edghjklmnrstv· fo gaeiknoryäåö hc· ibfglmrtv· kaciorså laeiloäå "
        "maekmorsu naegilmnoryäåö obirt palopy raeiouäåö sadegijlmnoprstuv·åö tabefgiklmnoprstuvx·åö udjn "
        "vaeil·ö xe ycnt ådfglmnpstv ét ön"
    ),
    "da": (
        "adiklmnr baeø daeilnoruåø ebcdfghijklmnprstuvy· fao gaeiklnoruyø ibfgmrtvw· jeø kilnorsyæ laeiklouå "
        "maekmoru naegioruvyé ojrt pilo raejopuyåæø sabdegiknoprtuyåø tabdefgiklmnorsuv·æé uadn vaeiloyø ybln "
        "åfgmnpst"
    ),
    "nb": (
        "acdhiklmnrstvy dadegilnoruvy edfghijklmnoprstvy· ffo· gaegiklno ibdegklmprstv· kaiklnorsuåø laeiloå "
        "maekmoru naeginoruvyé ojklprt paeilop raeiouyåæø saegiknoprstuyåø tadefgiklmnoprstuv· ud vailos ybnø "
        "åfglmnpst· ør"
    ),
    "fi": (
        "aadeijklmnoprstuv edehlmnstu gkn hp iadehiklmnoprstuyö mkmo naeiouy·äö oijklnoprst saeinouyäö "
        "taeiouyäö udlprtu yklty ädehijklmnrstvyäö öit"
    ),
    "et": (
        "aabdeghijklmnrstuv baeiuä daeinoru·öü ebdeghiklmnprstuväõ gekn hs· iabdegiklmnprstuv·õ kehikrs "
        "laeilou· maeikmorsu naeino oot reou saeikosu taehiklnorsu udghjklmnprstuv vaeiu öö"
    ),
    "hr": (
        "abcdghjklmnprstvz·ćčđšž beu cae daeor ebcdghjklmnprstvz·ćčđšž fo geknou hi· ibcdfgjklmnrstvwz·ćčđšž "
        "jailo kaeior laeio maeikmou naeijo oadegiklmnprtuvz· piu raeio saiu· taeiknrsu "
        "ubcdghjklmnprstvz·ćčđž vaio zeiou ćeio čaeo šao"
    ),
    "sl": (
        "abcdghjklmnprstvz·čš bdeou cei daeor ebcdghjklmnprstvz·čšž gaekou haeio· ibcdfgjklmnprstvzčšž "
        "jaeilno kaeinors· laeior maeikmou naeio obcdgjklmnprstvz·čšž po raeop saeiou· taeinors "
        "ubcdghjklmnrstvč vaeio· zaei· čeioš"
    ),
    "lt": (
        "abdgijklmnprtv·š co da· ebijlmnprstv fo gkou h· iaegjklmnrstuvš kein laegoyė makm· naeilė "
        "obdgijklmnprstuv·čšž pir raeiu saeikmnopruyėęū taekmno·ū uabdgijklmnprstv zv ąbdgijklmnprstv·ž ča "
        "ėbdgklmnprstvšž ębdjklmnprtv įdjklnrst·š šeir ųbdgijklmnprstvzšž žu"
    ),
    "ca": (
        "abcdefghijlmnprstuvxyz·ç bemu caeinor deiru· edgilmnrstuvx flo gaiknr h· iacdefghlnprsuvx· laeilou·è "
        "meikmou naeioru·èó oehlnr· paimou raeiou· sacdegilmnoprtuy·àèéíóú taeilnorsux·ï uaeiot xi yn "
        "àceilmrtç çar èfu· ébtv ítux òrx óilnst úg"
    ),
    "tr": (
        "abcdfghiklmnrstvyz·çğş be dn ebcdfklmnrstvyz·çğş fai gk ha ibcdfghjklmnrstvyz·çğş ja kaeiloruüı "
        "laeiouüı maeikmouzüı naeiouüı olt· paeilmouüı raeiouüı saeiknu· taeiorsuı ubcdlmnrstyz·ğş ve yae "
        "zaeiuöüı çainöü ücdklmnrstyğ ğa ıcdklmnrstyzçğş şaeiuüı"
    ),
    "ru": (
        "al а·бвгдзклмнпрстхцч беоу в·аеикотыё г·гекноу даезинор е·абвгдежиклмнорстфхцчшщыь заеиу "
        "и·гдежзиклмнорстчшщь й·аеиоы к·аеиорс лаеиоуыя маезикморсуыя н·аеийояё о·бвгдклмнпрстш пи ргеоту "
        "с·аеийкоу т·аеикнорсуыюяё у·гдзклмнопрстц х·аеируыяё цеи ч·ая ыбвдзлмнпрстц ьвдлмнрстчшщ юеиоуь "
        "я·абдилмнрсть ёеосщ"
    ),
    "uk": (
        "al а·бвгдзклмнпрстчш б·еиоуі в·аезиотуяії гакоуяі даезноряі е·бвгджклмнрстцчшщ ж·авоі з·авеі "
        "ибвгдзклмнпрстфхчш й·аеиоії каиоуьяі лаиоі м·аезикморуяії наеийояії обвгдеклмнпртщь п·вм раеояєі "
        "сайуі таеикнорсушяі у·бвгджзклмнорстхшщ х·аиоуяії чаяі шанрь ьдлнстц юделнотцєі я·джлнрстці є·аноуюя "
        "і·бвгджзклмнпрстцчшщ їаеоєії"
    ),
    "bg": (
        "al if mm а·бвгджзклмнпрстфхцчшщ бае в·иоъ г·куъя д·аеиоръ е·бвдежзимнрстфчшщ жаъ зею "
        "и·абвгджзиклмнопрстхцчшщ й·аеоъ каеиорсуъ лаеийоъя маеикоуъя н·аеийоъ обвгдзклмнпртщь пиоъ раеиоъ "
        "с·аеноъ таеикнорсъя у·длмхщ фл хуя це ч·ае шаеи щ·ао я·аеилнорт ѝ·"
    ),
    "el": (
        "al ed if ll mm άικλμνρτ έφ ή·γδκλμνοπρστυφχ ίεζξοπτ αέίβγδζθικλμνπρστφχώ εβγδζθκλμνξπρστχψ "
        "η·βγδθκλμνξπρστψ θα ιαδεκλνξορστχ κ·γεο λοό μ·λυ νάαεηιουωόύώ ξε ο·έίγδεικλμνπρστυχύ π·λ ραεό "
        "ςάέήίαεηιουωόύώ τεσ υδο ωγνξρστύ ό·αγικλμνπρστ ύλξο ώδν"
    ),
}
"""Language -> for each last letter (the first of its group) the letters that stand before it at the end of words; `·` is a word
of one letter. Counted in news and encyclopedia sentences: at most 1 in 100 words of others ends in no such pair."""

ENDINGS = {
    language: {before + group[0] for group in pairs.split() for before in group[1:]}
    for language, pairs in _PAIRS_AT_END.items()
}


def is_half(word: str, language: str) -> bool:
    """Whether no word of the language ends like this one; never for a language without a table, a name or an abbreviation."""
    pairs = ENDINGS.get(language)
    if not pairs or not word or (word != word.lower() and (language != "de" or word[1:] != word[1:].lower())):
        return False
    return ("·" + word.lower())[-2:] not in pairs
