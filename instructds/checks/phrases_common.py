"""Stems too common to tell what a text is about, in each language: those in nearly two of a hundred sentences of Wikinews."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

COMMON: dict[str, str] = {
    "ar": (
        "على الى التي بعد ذلك كان الذي يمكن هذه عام انه بشكل هذا العال اكثر الاول غير حيث تكون كانت بعض يجب قبل السيا اذا "
        "يكون بين عندما حتى خلال الانت كما العدي ايضا يتم الامر اليوم فان المست استخد اخرى الدول الاخر المتح الثان مثل "
        "اثناء هناك عبر المسا حوالي وهو الموا عشر الا لكن الرغم بسبب الخاص فقط ولكن غالبا فيها عند وقت الارض معظم "
        "كبير مختلف الاست دولة الذين البلد والتي المنا البري تلك حول القرن لماذا كيف متى ماذا اين يصنع"
    ),
    "bg": (
        "като които или през това наи много може време след могат към повеч има трябв изпол преди стран около което ако "
        "годин при други често така когат която някои разли тези тои всичк както въпре само със бъде държа "
        "малко прави също във голям тази част включ между получ възмо още хора пътув докат предл беше бъдат "
        "извес работ един предс тъи една начин обикн изиск бил прове дори север първи над опред без основ имат хорат интер "
        "турис вероя къдет местн някол този истор напра проце състо място върху откри започ били закон бяха висок "
        "живот все създа орган срещу продъ после близо предп вече свърз"
    ),
    "ca": (
        "que per els les del una amb mes dels com ser aques tot son van sobre pot altre pero despr estat tambe als "
        "duran quan poden fer cap dun maner seva prime entre major seu molt fins difer forma algun aixo han "
        "segon duna viatg perso pel troba passa ciuta contr anys pais parti temps nomes trave esdev gran perqu "
        "const petit super dia inter sovin paiso dir sha abans gener ara part compa lany quals visit mon vegad lloc infor "
        "sol des consi millo estan tant matei sense daque nacio molte aixi cotxe comen trans uns molts arrib "
        "havia nord impor terra histo parla porta gent treba tenen turis local inten sigui gaire centr progr probl "
        "encar esta espec"
    ),
    "cs": (
        "nebo pro jsou jako ktere take ale byl ktery byt nekte pokud nez vetsi ktera aby pri jedno behem pouzi muze "
        "kdyz zpuso roce bylo zemi mohou prvni jak proto oblas pred casto dalsi preds byla jeho vice bude sve kde stran "
        "lidi prist tak maji rychl let dosta mnoho cesto coz spole byly jen jejic navst organ spoje vsech "
        "turis sever exist mistn nekol vsak velmi obvyk potre mezi pripa zname stejn kteri kolem hlavn ziska zeme "
        "pote probl prost roku tento posky mesic stole jazyk proc kdy kdo"
    ),
    "da": (
        "for til den det som der med kan fra eller ikke har var blev efter sig men blive ved være under deres han "
        "over ogsa vil hvis mange andre nar først dette mere lande komme skal nogle forsk verde samme hvor meget hvilk end "
        "disse bruge have ofte bleve menne inter mulig havde man mod perso denne alle kun anden selvo dem rejse før grund "
        "finde omkri tilba ville betyd flest samt made bade uden dig dag sagde del omrad mest selv stede histo længe tidli "
        "tid lokal sidst flere genne sin stadi nogen dog besøg sted kræve forma melle din mens gang begyn "
        "kunne gener næste bille arbej probl kalde norma hvord hvorf hvorn"
    ),
    "de": (
        "die der und von ist den sie das eine auf mit sich ein als wurde dass des fur oder dem werde sind diese "
        "nicht einer unter auch nach ander aus einem wenn wie bei wird einen uber konne seine war haben sein zum durch "
        "kann man aber hat gegen vor viele nur gesch einig lande wahre ihre sollt mensc jahre reise hatte erste gibt sagte "
        "eines keine mehr meist weite konnt große mogli sehr zur was waren inter stadt lange beste wenig beim vom noch bis "
        "spiel verst wisse klein versc etwa land dann verfu zeit ausge stell zwei erfor stark staat schne oft "
        "wasse zuruc perso besuc aller obwoh eigen manch richt jahr welt grund außer jedoc selbs bekan warum wann "
        "welch wer wieso womit"
    ),
    "el": (
        "και απο του που την της για ειναι των τον στο στην τους οτι δεν μια στη τις ενα αποτε περιο σας κατα μεγαλ στις "
        "μπορε περισ στον περιπ πιο στα καποι ηταν καθως βρισκ εχει οποιο διαθε αυτο κατασ οταν υπαρχ ομως επιση ενω εχουν "
        "ταξιδ μπορο χρησι οποια δηλωσ διαφο πολιτ ενος οπως ατομα συχνα προς πραγμ πολυ συνηθ απαιτ μικρο ειχε "
        "χωρα πρεπε μονο αλλα πως διαρκ στους συμφω πανω μερος συγκε επειτ αυτα ανθρω επιστ ενας δυο μεσω "
        "παγκο σημει τροπο εταιρ αρκετ πρωτη δημιο λογω ωστε χρεια πριν οργαν ακομη διαδι αναμε ενδεχ μετα χρονι "
        "πολεμ εναν κανει παρολ πολλα καταλ ξεκιν πρωτο πολλε ιστορ κρατη επιτρ εαν σχετι προβλ οπου σημαν αυτοκ "
        "καθε πιθαν γιατι ποτε ποιος"
    ),
    "en": (
        "the and that for are with was from can this have you they has which not most but were its other when count their "
        "one some there also will had more many time peopl first world been all your after than trave about over only "
        "out inter while state said often who requi even these his would into may diffe new durin under two north used "
        "place repor year just being compa any howev very where those day inclu gener parti small both throu "
        "made make large natio way aroun becom shoul years consi visit calle get possi speci south becau them "
        "like well touri such local offic event then organ water langu give tell name show list add use put let say ask "
        "see old big six ten few lot top own per via yes how why did her our off end short above again anoth "
        "anyth befor below best betwe could creat descr does doing down each every examp expla find five follo "
        "four furth given good havin help here herse himse ident infor itsel know long might much must need "
        "parag pleas provi same secon sente someo somet sugge take text thing think three until upon using want "
        "what withi witho word words work write yours"
    ),
    "es": (
        "que los las del una con por para mas como puede forma son esta cuand entre algun ser duran sobre "
        "mayor estad prime este sus perso desde gener parti inter contr fue lugar habia parte tiene tambi segun "
        "hasta posib conoc solo pero exist otros quien tiemp mucho viaje ciuda sin pais gran encue cerca anos "
        "numer prese super impor compa preci dos infor vez luego objet comun obsta espec paise esto conta hacia "
        "trans hacer consi aun donde desar cuent peque permi servi manif podri inclu estos han muy menos inici "
        "norte histo adema antes const organ frecu difer despu estan visit nacio sea llama inten probl turis uno "
        "nueva local neces dia direc actua llega mejor produ bien cual"
    ),
    "et": (
        "kui mis selle voi see aasta oli oma ning kuid kasut mille seda inime voib palju mida nad valja paras nende "
        "kes nii need suure maail esime voima ule vastu olla nagu riigi voiva reisi uhend vahem utles koige "
        "kulas erine kohal enami isegi mitme ainul teise piirk kus enne pole umbes rohke olid toimu poole pohja "
        "vaga jooks uks olema teist linna asuva muutu kuigi keele tagas kuna koik saab lennu ajal osa siis "
        "valmi kohta samut taval saada korra oleks puhul tottu sagel nimet neid vaike moodu valit paeva ameer peaks "
        "moned tahen"
    ),
    "fi": (
        "tai oli etta ovat sen joka mutta kun kuin myos kaytt jotka vuonn ihmis han maail voi olla kuulu koska mukaa "
        "jalke ensim jos matka ole usein kansa kaikk hyvin vain vasta eri tarko tarvi seka tutki tapah saatt "
        "suuri jarje mahdo toimi vaikk yhdys oleva kaupu noin jonka ennen yksi tarke merki eivat kuite toise ilmoi "
        "paika siita vuode kanss yli vaiku tieto muuta liitt tarjo lento aikaa sanoi aikan vaati perus osa valmi "
        "paiva vuosi raken voiva jopa sitte edell suunn kuten sijai kahde pohjo seura etela useim kehit muodo niin "
        "vaiht joiss yleen viime pysty maara toisi aiheu ollut euroo taval kutsu miten miksi millo mika"
    ),
    "fr": (
        "les des une est que dans pour qui plus sur par sont ete ont pas avec vous comme etre mais dun pays dune peut aux "
        "parti certa nombr bien son perso grand tout ces peuve premi autre leur contr meme decla entre egale "
        "quil voyag cette deux fait apres inter utili lorsq faire sous souve moins avant toute gener avoir petit "
        "vers cela sest ils votre avait etait plupa dautr tres const ville trans nouve diffe envir monde penda "
        "cest conna prese princ depui cours quelq ses milli dont soit consi appel quils impor lors elle regio "
        "fois peu conce donne nous compa ans trois nord trouv terre tous voitu annee sans reste touri servi "
        "seule derni march leurs compr pourq quand quel quell quels combi"
    ),
    "hr": (
        "ili koji sto koje godin koja kao nakon zemlj prije ako moze kako vise drzav mogu posta nije ljudi cesto ali "
        "treba samo posto razli nacin prema ima drugi zbog mjest vecin biti stran velik jedno svije tijek bilo "
        "sve iako moguc oko obicn vrije kad putov posje ameri bio svjet nalaz potre jos koris kada nisu cak izjav uklju "
        "određ podru jer svoje zivot jedan sjeve stvar pokus nekol preds pozna međut inter takođ radi imaju jezik "
        "lokal proti prvi autom jedin preko organ vreme druge vjero upotr govor naziv dok povez gotov stolj"
    ),
    "hu": (
        "hogy egy vagy nem meg amely jelen lehet mint volt orsza olyan ember ellen van minde szeri tarto kell mas vilag "
        "egyes kovet azt resze torte nagyo amiko kulon csak tobb altal haszn talal ossze korul rende helye kapcs "
        "bizto allam nehan szuks keres terul fel szere nagy egyik elso ket ugy varos tenge kepes ami hossz "
        "gyakr fogla soran ben szamo ahol ismer kozot ezek utan tovab elott nemze sok legto egyet valos miatt "
        "mivel szama dolgo vissz nyelv vezet akkor ugyan mar bizon szaza felsz alkal akik besze nevez bar igy "
        "helyi telje eszak ezt masod melye valto valla segit terme hason rends szolg mely valam tanul gondo szaba "
        "kerul valo erdek szerv irj ird sorol magya miert hogya melyi ilyen alabb peldá szove monda pelda adj "
        "mond mutas milye menny mikor hany kik"
    ),
    "it": (
        "che per della una del sono piu quest con non nel dei delle gli esser parte nella alla anche come cui stato "
        "perso alcun dal hanno tra secon dalla quell prima propr inter sul quand possi degli viagg prese contr "
        "citta diver maggi loro migli consi sulla molto posso era parti stati puo alle solo sia anni duran "
        "dichi tutta modo spess sopra forma neces giorn paese uno dopo raggi due picco conse richi dello numer "
        "circa press stata tempo nei grand super aveva altri segui trova oltre mondo attra stori costi paesi potre "
        "altre diven senza nelle esist conos suo visit turis passa primo dove terra gener speci momen local impor "
        "verso inolt quant comun chiam lingu rispe allin perch quale chi cosa"
    ),
    "ja": (
        "した ます てい まし して りま いま する です こと あり され って しま から るこ には いる れて ある では "
        "があ れま この であ ませ よう でし せん れる った ると ため その ラン なり ない れた 的な によ でき られ "
        "ので とが とし ンド イン とい ょう しょ ット きま にな いう たち これ スト ック いた すが たと ール るの "
        "うに もの 場合 とは なる リー いて ター とで 必要 めに 多く より なく るた ント まで 的に ート また など "
        "どの とを 人の れば たこ んど ース とな ティ にあ くの とん ほと 世界 年に らの 旅行 ング ンス んで スタ "
        "リア 可能 ンの にも しか 受け る場 ード につ もあ トラ ュー いと てお けて どう うな なぜ"
    ),
    "ko": (
        "있스 있느 있다 것이 것으 사람 다른 많으 위해 가장 지역 여행 사용 있어 "
        "합니 있으 때문 대한 국가 대부ᄇ 동아 그는 한다 만드 또는 일부 자신 경우 "
        "모든 이상 가능 필요 제공 시작 말해 이러ᄒ 일바 시간 않아 같으 따라 통해 "
        "않으 방무 이는 미국 하지ᄆ 라고 생가 영구 또한 하는 포함 문제 위한 해당 "
        "매우 오늘 번째 거의 어떤 다양 당시 어떻게"
    ),
    "lt": (
        "yra kad buvo gali tai kai nuo jis kaip tacia del arba per metu kurio taip viena galim savo pries jie "
        "kurie jei naudo bet pasau apie tik daugi kuriu gyven pat vieto buti daug nei miest kelia nors zmoni dazna dauge "
        "skirt turi bendr iki labai kuri prie papra vadin nes vande todel zmone pasie pasir pirma tam reiki "
        "prade net autom butu tiek laiko valst kuris dar kuria mazda siaur svarb didzi bei didel sudar reika "
        "prane pasta pagri vaizd jos ant vakar reisk organ inter moksl vieta karal siand centr bus istor zinom "
        "mazia kalba probl kelio pagal pirmi asmen trans turet sieki karta objek pasla geria vieti"
    ),
    "nb": (
        "som til det for med den har kan fra eller ble seg ikke var etter men han være dette andre over komme hadde "
        "under mange selv vil noen ved ogsa mer nar blir rundt først enn grunn mot samme verde der sin bli finne "
        "man opp siden reise ofte alle disse bruke inter bare land stede flere blitt inn denne deg spesi kunne noe lande "
        "bade før flest perso vanli tid mulig forsk tidli gjenn uten sine omrad mens probl skal mest bør hvis kjent histo "
        "vært mindr lokal løpet mello beste ulike ameri forsø ville derso enkel gjør lenge hvert dag ekstr del forst"
    ),
    "nl": (
        "het van een dat zijn met voor die als worde door niet aan naar deze werd bij maar ander dit onder kunne "
        "wordt uit was ook heeft hij zich over hebbe dan tot veel geen meer nog gebru kan eerst meest versc mense "
        "werel moet hun tegen plaat grote inter nieuw mogel waren waar vaak werde zou maken tijd twee lande "
        "tijde volge allee manie wat gaan waard wel besch toen klein alle lucht jaar land dag sommi groot "
        "besta zoals wanne kunt zelfs belan hoewe omdat buite weten aange staat perso water verge goed echte uitge "
        "binne toeri ongev recht zei ameri bepaa zal vanda terug komen tusse beste noord berei genoe bezoe eigen "
        "lange hoe waaro welke wie"
    ),
    "pl": (
        "sie jest nie ktore przez lub ktory roku gdy wieks miejs ale zosta jak tym moze przed swiat powie mozna aby "
        "pierw spraw wszys dla czest jesli przyp ktora podro tego moga ludzi oraz pod takze podcz niekt jedna "
        "znajd tylko jako stano byc jego zacho albo organ okres turys lokal przes wynik miast lat niz inter "
        "stron innyc jezyk wielk tak osob sposo nalez ponie przy przep bardz infor ich bedzi wielu rowni był "
        "histo choc probl wzgle szcze miesz wiele mniej czesc nawet uzysk drugi około połno kraju połud uzywa proce "
        "powod zwiaz doste wiece swoje tych europ wymag skład dlacz kiedy kto gdzie"
    ),
    "pt": (
        "que para uma com por mais nao como sao dos das ser foi voce sua tem pesso seu ele forma muito maior "
        "mas pode quand tempo tambe podem prime esta inter outro ate isso pelo foram contr estad eles cidad "
        "anos pais sobre duran pela nos local grand parte conhe algum estav algun apos espec mesmo entre passa "
        "outra preci difer viaja geral parti trans segun onde compa volta torna consi muita conse seus dia cerca "
        "paise princ signi apena vezes fazer entao desen traba aos inclu antes sem encon possi const histo neces "
        "impor mundo menos inici bem infor depoi ano varia qualq probl propr ter alem era lugar melho ainda "
        "todos chama exist turis chega hoje carro conta qual quem"
    ),
    "ro": (
        "care pentr mai din este sau fost sunt acest pot dupa folos dintr toate poate cand multe inter trebu dar ale "
        "cele parte intre daca lui iar timp cel putin oamen timpu mult exist aceas intr unui incep parti doar mare calat "
        "spre unei cea are prin perso decat alte face unele putea ani decla organ const catre doua trans compa major loc "
        "permi fara speci privi difer fata tara mod fie chiar lor forma inclu cat repre unde supra primu prima aseme inain "
        "avut vor vizit foart precu urma servi obtin probl cunos turis lucru astfe masin atat posib pana mari "
        "adese neces tari jurul gener preze locui propr nevoi avea ofera obisn local fiind polit punct impor incer cum cine"
    ),
    "ru": (
        "что котор как это или для больш чтобы они после также время его могут стран когда может испол если так был некот "
        "являе было были други более году получ быть все предс того при прави наход город где должн возмо "
        "сущес перед тольк спосо работ даже будет можно чем сообщ года есть орган многи колич часто неско обычн "
        "хотя време свои этого образ основ очень путеш между состо извес истор еще прове под насто предл интер "
        "людеи север всех часть систе челов однак люди назыв приме местн около первы резул центр закон госуд произ "
        "сказа включ через начал место остро участ сильн пробл откры предо много себя распо сша перво проис случа "
        "эти сегод она всего лет культ собои почем каким кто какои зачем"
    ),
    "sk": (
        "ako alebo ktore ked aby ktory pre pri kraji miest roku bol ale vacsi ktora pouzi niekt boli ich spolo sprav "
        "mozu svoje preds pocas preto medzi tiez viac moze jeho oblas pred vsetk mozno iba byt vsak casto ziska sposo tak "
        "rychl jedno ktori hlavn bolo probl ludi nie hovor organ potre maju podla cez bola ste len navst napri sever velmi "
        "uvied vela dalsi cesto prist pomoc bude ponuk storo kde tom stran proti rokov bez nasle dosta turis "
        "prico poved rovna tieto obmed exist okolo mali zname zosta preco kedy kto"
    ),
    "sl": (
        "kot lahko ali tudi drzav velik zarad tako pri leta kater med drugi jih venda bil upora vec posta nekat razli "
        "pred prime bila vecin pogos tega saj stevi druge nekaj okoli tem preds ima kar vse potre obica ter najbo kjer "
        "zato naj samo sta bili povez niso bilo hitro sprem svoje stole zelo pravi stran proti posku pribl "
        "sveto bodo prost ljudi ameri zemlj najve pomen pripr nacin cepra sever let danes obisk del zdruz poseb "
        "poroc njego mesto doloc obsta ker moral govor zahte splet jezik skora boste mogoc svoji dovol vedno organ"
    ),
    "sr": (
        "који или што годин као које која али како када може могу више време након посто људи био бити поста ако "
        "корис само није други ово током разли често стран треба око такођ има начин све држав велик иако преко било позна "
        "обичн пре проце ствар захте већин чак док једно тога његов без своје још међут имају много амери него тако случа "
        "могућ путов места предс дана друге један где север због облас пробл живот можда многи кориш локал према "
        "проти орган земље нису била њихов рекао аутом одређ веров налаз говор били део интер неки прија вам"
    ),
    "sv": (
        "och att som for det med till den ett har kan eller fran under inte sig efter var nar forst men andra aven "
        "anvan komme han vid manga hade over finns detta vara genom skull mer man mycke lande ocksa dar dessa plats sin "
        "kalla vilke mot varld ofta bara vissa alla manni dig upp tva flest maste vanli grund utan gor behov "
        "sedan borja tills inter tidig saker stade dess nagon sjalv satt nagra sina olika besok perso din tid "
        "mella sarsk forso betyd komma begra samma turis lokal bade inom innan bor mojli infor talet omrad arbet hur varfo"
    ),
    "tr": (
        "bir icin daha cok olara veya olan gerek bulun kulla ile buyuk oldug sahip ancak sonra dunya zaman "
        "diger genel karsı sekil gibi insan uzeri bolge her taraf calıs kendi bazı neden fazla gelen olabi basla "
        "kadar birli farkl yakla kucuk sagla dogru ilk baska vardı gerce konus iyi belir degis bilgi ogren yerle "
        "birco yapıl cogu yapma tum etti arası yeni kazan ayrıc olmas yukse getir oneml goste merke tek ilgil "
        "ozell olaca iki soyle anlam edilm fakat durum yer seyah yakın yaptı dusun bilin gelis degil duzen oldu "
        "savas harek sınır once kuzey guney aynı olmad deniz cogun uzun ulkel gelir basın cıkar sadec avrup etkil "
        "dahil alman nasıl nicin hangi kim nered"
    ),
    "uk": (
        "для або більш від які щоб вони коли краін він також иого багат було але час того про під через якщо може "
        "можут якии після місце часто викор році був були так бути склад можна ніж має части допом року інших кільк деякі "
        "навіт тому все велик людеи повер швидк отрим орган мають можли подор перед років була відві хоча прибл "
        "яка буде відом відпо дуже однак проте істор люди наибі півні сказа сього лише створ цеи основ місця "
        "турис близь будь дозво пропо необх оскіл щодо обмеж залиш чому яким хто"
    ),
    "zh": (
        "可能 可以 一个 他们 这些 没有 是一 国家 如果 其他 使用 的人 需要 地区 时间 提供 一种 进行 世界 一些 的地 "
        "的一 发生 因为 不同 通常 活动 公司 我们 自己 这种 地方 许多 了一 部分 表示 美国 能会 有一 世纪 大多 开始 "
        "第一 为了 多数 旅行 问题 尽管 它们 已经 成为 通过 情况 包括 发现 这个 中的 认为 所有 这样 主要 之一 是在 "
        "其中 方式 影响 称为 果你 当地 以及 小时 的大 必须 人们 同的"
    ),
}
"""Language tag -> stems (`kernels.stems.plain_stems`), counted in the development half of FLORES-200, and of tasks."""
