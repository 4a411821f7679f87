"""Words that no sentence ends with, by language: where an answer stops at one, it was cut."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from instructds.regexes import regex

OPEN_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the a an and or but of to with from into for at by as than because if when while which who whose that's their "
        "its our your my such between among through without within upon towards toward is are was were be been being "
        "has have had will would can could should may might must in on that this these those very every each several "
        "including however therefore although unless until whether i i'm it's he's she's they're we're you're don't "
        "doesn't didn't isn't aren't wasn't won't can't whom where's there's what's via per onto despite regarding "
        "concerning nor whereas whenever wherever whichever let's you've i've we've they've i'd he'd she'd you'd we'd "
        "they'd i'll he'll she'll we'll they'll you'll wouldn't couldn't shouldn't hasn't haven't hadn't cannot mr mrs "
        "dr ms versus vs against amid amongst according",
        "hu": "a az egy és vagy de hogy mert ha ami amely amelyek aki akik mint mivel hiszen valamint illetve például olyan "
        "ezért azért annak ennek minden több nagyon legjobb nem ne sem való szóló között számos bármely azonban ugyanis "
        "továbbá amelyet amit amikor ahol akár egyik amelynek amelyben amelyre amellyel akinek akit akkor ahhoz ehhez "
        "ezek azok legtöbb leginkább különböző egyéb saját illetőleg vagyis tehát így ezzel azzal melyek mely melyet "
        "nemcsak valamennyi ahogy ahogyan míg miközben mintha habár bár noha hanem egyes további összes legalább "
        "kizárólag főleg főként mintegy körülbelül kb dr egyre minél rendkívül viszonylag meglehetősen bármilyen "
        "valamely ilyenkor amelyeket amelyekben amelyeknek akiket akiknek aminek amiben amivel amire",
        "de": "der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als für von zwischen "
        "ohne gegen nach über unter sowie sehr zum zur im am vom seine ihre ihren ihrer unsere dieser diese dieses "
        "diesen diesem welche welcher welches deren dessen in bei mit durch bis um aufgrund wegen während ob damit "
        "indem jeder jede jedes jeden kein keine keinen mein meine dein deine seinen seinem seiner unser unseren ihrem "
        "ins seit neben statt trotz hinter sondern beim meiner meines meinem deinen deinem deiner deines ihres unserem "
        "unserer unseres eure euren dieselbe dieselben denselben solche solchen solcher einige einigen jedem jene jenen "
        "manche manchen mehrere mehreren jeglicher sämtliche welchen welchem etwa fast möglichst ziemlich äußerst wobei "
        "wodurch woraufhin sodass obwohl falls sobald solange bevor nachdem weder entweder anstatt innerhalb außerhalb "
        "mithilfe anhand keinem keiner",
        "fr": "le la les un une des du de et ou mais que qui dont pour avec sans dans sur sous par entre est sont a ont au "
        "aux ce cette ces son sa ses leur leurs notre votre plus très en comme lorsque si où à ne se je ils afin chez "
        "selon vers puis car cet mon ma mes nos vos tes ton chaque plusieurs quelques certains certaines étant lequel "
        "laquelle donc ni jusqu depuis pendant contre d'un d'une qu'il qu'elle c'est n'est duquel desquels desquelles "
        "auquel auxquels auxquelles lesquels lesquelles quand lors dès malgré parmi tandis doit doivent devrait devrais "
        "devriez devraient pourrait pourrais pourriez pourraient serait seront sera soit étaient était avaient aurait "
        "auraient aura auront faut aucun aucune environ presque notamment grâce parce puisque quoique jusque lorsqu "
        "puisqu quelqu celui celle ceux celles n'ont n'a s'est l'on qu'on qu'un qu'une qu'ils qu'elles s'il s'ils "
        "d'autres",
        "es": "el la los las un una unos unas de del y o pero que para con sin en por entre es al su sus como muy se cuando "
        "donde si porque este esta estos estas a sobre hasta desde e u ni lo le les me te nos mi mis tu tus cada cuyo "
        "cuya cuyos cuyas ha han había fue sino aunque mientras durante según son más está están pueden puede gran cual "
        "cuales quien quienes debe deben debería deberían podría podrían sea sean será serán sería serían era eran "
        "fueron estaba estaban he has hemos habían habrá habría haya hayan mediante salvo excepto ante tras casi algún "
        "ningún cualquier través acerca debido primer tercer buen san hacia contra",
        "it": "il lo la i gli le un uno una di del della dei delle e o ma che per con senza in nel nella tra è al alla come "
        "più molto si quando se perché a da dal dalla sul sulla degli dello ai agli alle allo nei nelle negli dai dalle "
        "sui sulle fra cui ed ad non ha hanno anche ogni mentre durante secondo dove questo questa quali quale sono "
        "essere suo sua suoi loro qualche nessun alcun ciascun era erano sarà saranno sarebbe sarebbero fosse fossero "
        "sia siano devono dovrebbe dovrebbero potrebbe potrebbero avevano avrà avranno avrebbe abbia abbiano sta stanno "
        "stava presso mediante tramite entro nonostante affinché poiché benché sebbene oppure ovvero nonché cioè quasi "
        "quel quei quegli dell nell sull all dall",
        "pt": "o a os as um uma uns umas de do da dos das e ou mas que para com sem em no na nas por entre é ao à como muito "
        "quando porque este seu sua seus suas pelo pela pelos pelas aos às num numa sobre após até desde nem cada cujo "
        "cuja onde se são não foi tem está estão pode podem durante mais também era eram seria seriam sejam será serão "
        "estavam havia deve devem deveria deveriam poderia poderiam sob perante mediante qualquer algum quase tão "
        "enquanto pois qual quais nesta neste nessa nesse naquele naquela desta deste dessa desse daquele daquela dum "
        "duma através",
        "nl": "de het een en of maar die voor van met zonder in tussen door te bij naar zeer meer zoals omdat wanneer als is "
        "zijn wordt worden kan om dat dan tot uit over onder tegen elke elk ieder deze mijn hun haar ons onze geen niet "
        "er hij ze ik volgens tijdens sinds terwijl hoewel zowel noch welke waarin waarbij jouw uw welk wiens vanaf "
        "vanuit per via ter ten behalve ondanks dankzij wegens vanwege indien zodat mits tenzij nadat voordat zodra "
        "want enkele bepaalde verschillende iedere zulke bijna",
        "pl": "i oraz lub ale że aby żeby w we z ze na do od dla przez przy po za pod nad między jest są który która które "
        "jak ponieważ jeśli gdy bardzo bardziej nie się których którzy którego której którym a albo czy bo więc lecz "
        "przed podczas według bez ich jego jej być może mogą można każdy każda każde także również niż u o to jakie "
        "jaki jaka jakich którymi jeżeli zanim dopóki czyli niech zarówno ani zaś gdyż iż wśród wobec wokół około mimo "
        "pomimo oprócz dzięki poprzez spośród powinien powinna powinno powinny musi muszą należy został została zostało "
        "zostały zostali swojego swojej swoich",
        "cs": "a nebo ale že aby v ve z ze na do od pro při po za pod nad mezi jsou který která které jako protože pokud když "
        "velmi ne se k ke s o u si i kteří jejichž či ani však než až by podle před během proti bez jeho jejich svou "
        "své svůj každý každá jsme jsem byl byla bylo být může mohou je jste jsi bychom byste musí lze kterou kterých "
        "kterým kterého kterému kterém kterými jehož jejíž jaký jaká jaké kdyby jestliže zatímco dokud jakmile neboť "
        "avšak díky kvůli kolem vedle přes vůči ohledně oproti několik příliš téměř zejména jejím jejích",
        "sk": "a alebo ale že aby v vo z zo na do od pre pri po za pod nad medzi sú ktorý ktorá ktoré ako pretože ak keď "
        "veľmi k ku s o si i aj ktorí ktorých či ani však než až by podľa pred počas proti bez jeho ich svoj svoju "
        "svoje každý každá sme som bol bola bolo byť môže môžu je sa ste musí musia ktorú ktorého ktorej ktorým ktorými "
        "keby kým lebo cez okrem vďaka kvôli okolo niekoľko takmer príliš najmä svojho svojej svojich",
        "sl": "in ali pa da v na za od do z s pri po iz je so se ki kot ko če ker lahko bi ne tudi zaradi med pod nad brez "
        "proti o k h katerega kateri katera katero katerih vendar saj čeprav glede kljub skoraj zelo svoj svojo svoje "
        "svojih njihov njihova",
        "hr": "i ili a ali da u na za od do s sa iz po pri je su se koji koja koje koju kojih kao ako jer ne bi o k te nakon "
        "prije između bez pod nad kroz kada što kojima kojoj kojem kojeg čiji čija dok iako zbog prema kod oko osim "
        "preko tijekom tokom svoj svoju svoje svojim svojih mora moraju treba niti gotovo vrlo nekoliko će ćemo ću",
        "sr": "и или а али да у на за од до с са из по при је су се који која које коју којих као ако јер не би о к те након "
        "пре између без под над кроз када што i ili a ali da u na za od do s sa iz po pri je su se koji koja koje kao "
        "ako jer ne bi te nakon pre između којима којој којем којег чији чија док иако због према код око осим преко "
        "током свој своју своје својим својих мора морају треба нити готово врло неколико ће ћемо ћу",
        "ro": "și sau dar că să în din de la cu fără pe pentru prin între este un o unei unui care ca mai foarte dacă când "
        "deoarece se al ale a ai cel cea cei cele nu au va vor s într printr dintr către spre după despre până iar fie "
        "toate această acest acestui sub însă a-și unor dintre dinspre ce își voi vei era erau orice câteva câțiva "
        "peste asupra împotriva datorită conform deși prea acestei acestor acești aceste cărui cărei căror",
        "sv": "och eller men att som i av för med utan mellan genom är var en ett den de kan ska när om eftersom mycket mer "
        "från vid på till under efter mot hos än så varje vår vårt våra min mitt mina sin sitt sina deras dess inte har "
        "hade vara skulle bör måste får vilken vilket vilka vars inom bland enligt trots samt innan medan väldigt "
        "ganska cirka nästan",
        "da": "og eller men at som i af for med uden mellem gennem er var en et den de kan skal når om fordi meget mere fra "
        "ved på til under efter mod hos end så hver vores min mit mine sin sit sine deres dens ikke har havde være "
        "ville bør må blev bliver hvis hvor hvilken hvilket hvilke samt blandt ifølge trods inden mens nogle næsten "
        "ganske cirka",
        "nb": "og eller men at som i av for med uten mellom gjennom er var en et ei den de kan skal når om fordi veldig mer "
        "fra ved på til under etter mot hos enn så hver vår vårt våre min mitt mine sin sitt sine deres dens ikke har "
        "hadde være ville bør må ble blir hvis hvor å hvilken hvilket hvilke samt blant ifølge tross mens nesten ganske "
        "cirka",
        "fi": "ja tai mutta että joka jotka jonka kun jos koska sekä vaan kuin on ovat oli olivat ei eivät voi hyvin erittäin "
        "myös eli niin kuten jossa johon josta joita jotta vaikka joiden joissa joilla jolla jolle jolta jolloin eikä "
        "noin ilman liian melko hänen heidän minun sinun meidän teidän kunnes",
        "et": "ja või aga et kui mis kes on oli ei ning oma see selle mille kuid sest nii nagu ka ega kas mida väga üle "
        "milles millest kelle võib peab tuleb umbes peaaegu ilma kuni oleks",
        "lt": "ir ar bet kad yra į iš su po per nuo apie dėl kurie kuris kuri kurių arba tačiau kaip nes jei jog labai savo "
        "ne nei prie be už kai pagal kol tarp tik nors kurios kurį kurią kuriame beveik",
        "lv": "un vai bet ka ir uz no ar par pie pēc kas kurš kura kuri kā jo ja lai ļoti savu nav gan ne kuras kuru kuriem "
        "starp pret pirms caur zem gandrīz tiek tika jābūt",
        "ca": "el la els les un una uns unes de del dels i o però que per amb sense en entre és són al als seu seva com més "
        "molt es quan on si perquè aquest aquesta a sobre fins des ha han no va van cada pot ser poden podria era eren "
        "serà seran segons contra durant mitjançant mentre qual quals tan gairebé ni",
        "ru": "и или а но что чтобы в во на с со из от до для без при по за под над между через о об к ко у не который "
        "которая которые как если когда потому очень более его их которых которым которого которой также либо ни же бы "
        "где чем хотя поскольку каждый каждая свою свои своих был была было были быть может могут которому которыми "
        "которую котором лишь перед среди кроме ради вместо вокруг вдоль согласно благодаря будто словно должен должна "
        "должны является являются своей своего своему своими своём какой какая какие каких каждого каждой несколько "
        "почти около",
        "uk": "і й або та але що щоб в у на з із від до для без при по за під над між через про к який яка які як якщо коли "
        "тому дуже більш його їх не яких якого якої також чи ні де ніж хоча оскільки кожен кожна свою свої своїх був "
        "була було були бути може можуть є а якими яким якому якій яку свого своєї своєму своїми повинен повинна "
        "повинні лише серед перед крім навколо замість завдяки щодо бо кожного кожної кілька майже якби поки доки",
        "bg": "и или а но че да във в на с със от до за без при по под над между през който която които като ако когато много "
        "не се е са най ще чрез към тъй както всеки всяка може могат бъде би чиито чийто защото докато срещу около "
        "според въпреки трябва бяха беше няколко своя своите своето почти нито",
        "el": "και ή αλλά ότι να στο στη στην στον στα στις το η ο οι τα τις με χωρίς από για είναι που ως πολύ πιο αν όταν "
        "δεν την τη τον θα μια ένα κατά έχει μέσω προς όπως επειδή ενώ ώστε κάθε σε ήταν έχουν οποία οποίο οποίος "
        "οποίοι οποίες οποίων μέχρι μπορούν είχαν κι ούτε αφού καθώς μεταξύ σύμφωνα λόγω ένας έναν στους σχεδόν",
        "tr": "ve veya ama ile için gibi bir şu çok daha en her ki da de olan olarak ancak tarafından kadar ya hem ne eğer "
        "çünkü birçok bazı tüm bütün hangi yaklaşık fakat sadece yalnızca oldukça kendi başka diğer özellikle",
        "ar": "و أو في من إلى على عن مع أن إن التي الذي الذين هذا هذه بين ثم لكن لأن إذا عندما كل أكثر قد لا حيث كان كانت ذلك "
        "تلك بعد قبل خلال عند لم لن يمكن حتى كما مثل غير بعض أي هو هي بما دون ضد نحو حول منذ وهي وهو ولا وقد ولكن ولم "
        "فإن لأنه لأنها وأن بأن أنه أنها بسبب عبر يجب تم يتم ليس هل إذ بينما مما لكي كي بدون ذات ذو وفي ومن وعلى وإلى "
        "أم إما سوف لقد فقد سواء بل",
        "fa": "و یا در از به با که برای تا این آن اما اگر هر بسیار یک را بر می بین روی زیر چون زیرا هم نیز هیچ چند توسط "
        "درباره بدون مانند مثل همچنین ولی سپس بلکه تحت",
        "hi": "और या के का की को में से पर कि जो यह एक लेकिन तथा एवं लिए ने तो भी जब अगर क्योंकि जैसे इस उस इन उन बहुत सबसे "
        "अपने अपनी अपना होने द्वारा जिसमें जिससे जिसके जिसकी किसी कई अन्य",
        "he": "של את על עם או אבל כי אם אשר בין כל זה לא גם הוא היא אל מן כדי אך עד אף יותר שהוא שהיא שהם ולא כאשר לכל בכל "
        "בגלל באמצעות בעל כמו ללא לפי בתוך מתוך",
        "id": "dan atau tetapi yang untuk dengan dari di ke pada dalam adalah akan tidak oleh karena sebagai bahwa jika "
        "ketika para sebuah suatu setiap sangat lebih antara seperti agar bisa dapat harus sedang menjadi memiliki "
        "merupakan seorang beberapa tanpa kepada terhadap tentang selama hingga setelah sebelum kalau namun serta maka "
        "melalui bagi secara sekitar bahkan maupun sehingga",
        "ms": "dan atau tetapi yang untuk dengan dari di ke pada dalam adalah akan tidak oleh kerana sebagai bahawa jika "
        "apabila para sebuah suatu setiap sangat lebih antara seperti agar boleh dapat harus perlu sedang menjadi "
        "mempunyai merupakan seorang beberapa tanpa kepada terhadap tentang selama sehingga selepas sebelum kalau namun "
        "serta maka melalui bagi secara malah",
        "vi": "và hoặc nhưng của cho với từ trong là các những một được không bởi vì nếu khi rất như để về này mà ở có sẽ đã "
        "đang cũng bị do tại theo thì mỗi vẫn chỉ nhằm bằng giúp",
    }.items()
}
"""Language -> words after which a sentence has to go on, in lower case; next to none ends in one."""

HALF_OPEN_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "it he she they we not also only more most some any many all one two other first last about up over after "
        "before during under even still just both either make makes provide like using often then so do does did where "
        "how what us people's throughout due thus hence become became becomes having",
        "hu": "azt ezt csak már még első új két is fel le meg ki be nagy kis jó teljes fontos úgy ezen ilyen néhány lehet "
        "kell volt legyen során számára pedig mind túl teljesen inkább sokkal szinte annál főbb európai nemzetközi",
        "de": "kann können wird werden wurde wurden ist sind war hat haben sich nicht auch nur noch es wir sie er ich man "
        "mehr so wie zu auf an aus sein jedoch außerdem dabei sowohl viele alle neue neuen anderen verschiedene sollte "
        "müssen denn besonders je vor sogar eher rund wollen möchte möchten konnte konnten hatte hatten waren würde "
        "würden",
        "fr": "être été nous vous il elle on également même aussi deux avoir avait après avant fait peut peuvent tout toute "
        "tous bien pas lui quel quelle quels quelles alors faire veut veulent voudrais vais va vont chacun chacune "
        "toutes trop assez surtout autant ainsi tel telle tels telles pouvez",
        "es": "ser no también ya solo dos forma parte tener hacer todo toda todos así tan otros otras nuestro nuestra qué "
        "puedo puedes podemos quiere quieren va van voy vamos tiene tienen tenía hace bajo pues además algunos algunas "
        "varios varias nuestros nuestras demasiado alrededor dentro junto mayor menor",
        "it": "ci stati stato stata fatto aveva ancora primo parte tutti tutte altri altre può possono deve stesso così "
        "nostro nostra quella quelle questi queste vuole vogliono viene vengono va vanno verso oltre troppo circa sue "
        "tuoi nostri nostre tanto",
        "pt": "ser ter tinha estava ainda apenas já vez parte foram todo toda todos isso outros outras seja ele ela eles "
        "nosso nossa têm tinham vai vão vou quer querem contra segundo alguns algumas embora porém quanto quem meu "
        "minha meus minhas",
        "nl": "ook nog al wat we zou zal moet moeten kunnen hem veel alle andere nieuwe goed wel zich u je waar hoe op aan "
        "dezelfde hetzelfde wil willen mag mogen moest had hadden heeft hebben werd werden",
        "pl": "tym tego tak już tylko będzie była był były co ma mieć ten ta te tych jako innych wiele swoje swój jednak "
        "gdzie swoim swoją tę takie takich dlatego naszych naszej jeszcze będą chce chcą trzeba",
        "cs": "to tak také bude budou jen už co jak kde tom tím tohoto této další jiné více mít byly má mají tedy tento tato "
        "tuto těchto naše našich například",
        "sk": "to tak tiež bude budú len už čo kde tom tým tohto tejto ďalšie iné viac mať má majú tento táto toto našich",
        "sl": "bil bila bilo bodo tako več še to jih",
        "hr": "to tako također biti bilo bio bila više još može mogu ih ima već ovaj ova",
        "sr": "то тако такође бити било био била више још може могу их",
        "ro": "sunt fost fi am vă le ne mult multe poate pot trebuie fiind alte lui lor cum unele unii fiecare astfel aproape "
        "atât avea",
        "sv": "det man du vi han hon också även många andra vill skall olika ha blir blev bli denna detta dessa dina ditt din "
        "alla någon något några över dock då därför bara kunde behöver fick",
        "da": "det man du vi han hun også vil mange andre forskellige selv denne disse dette alle nogen noget over kunne får "
        "fik",
        "nb": "det man du vi han hun også vil mange andre forskjellige selv denne disse dette alle noen over kunne får fikk",
        "fi": "se ne hän olla ole sen niiden monia paljon jälkeen kanssa tämän näiden sillä olisi oman ennen",
        "et": "ta ma nad ole olla veel siis saab enne pärast samuti",
        "lt": "jis ji jie gali buvo turi taip jų",
        "ru": "он она они вы мы это эти этот так ещё то уже только все нужно есть ли однако пока поэтому стал стала этого "
        "этой этом этих эту такой такая такие таких именно",
        "uk": "він вона вони ви ми це ці цей так ще вже тільки всі можна проте цього цієї цьому цих такий така такі таких",
        "bg": "това този тази те той тя вече само още след има всички тези няма",
        "el": "της του τους των αυτό αυτή αυτά είχε μπορεί πρέπει κάποιο κάποια κάποιος έχω πριν",
        "tr": "bu o şey büyük yeni önemli farklı ise göre böyle şöyle yüksek",
        "ar": "ما كانوا يكون تكون هناك أيضا عدد جميع أحد حين تحت",
        "fa": "است ها های شده خود",
        "id": "ingin telah banyak semua seluruh saat belum",
        "vi": "vào trên dưới giữa còn nhiều hơn nên phải cùng qua",
        "hi": "तक कर बाद साथ वाले वाली",
        "ca": "tot tots totes aquests aquestes també nostre",
        "he": "יש אין היה הייתה היו",
    }.items()
}
"""Language -> small words that seldom end a sentence."""

OPEN_ENDING = regex(
    r"[和与與及在把被从從由以對对將将或并並而但是很更最也又再且若每这這那不于於]$|(?:这些|那些|例如|比如|包括|以及|因为|因為|所以|如果|虽然|通过|根据|"
    r"可以|能够|应该|非常|不仅|不同的|一种)$|[はがをへ]$|(?:から|まで|より|として|による|という|ための|および|または|そして|しかし)$|"
    r"[가-힣](?:은|는|을|를|의|에서|으로|에게|부터|보다|처럼|하고|하며|이며|으며|지만|면서)$|(?:위해|대한|통해|그리고|하지만|또는|및|수|있는|하는|된|될)$"
)
"""Ends of Chinese, Japanese and Korean texts at which a sentence has to go on."""

HALF_OPEN_ENDING = regex(r"[のにとでや]$")
"""The same for texts that hold a whole sentence before; a title may end so."""

FINAL_ENDING = regex(r"(?:です|ます|でした|ました|ません|である|だった|ください|でしょう|[다요까죠네]|[吧呢吗嗎啊呀啦])$")
"""Ends of Japanese and Korean sentences, and particles at the end of Chinese ones."""
