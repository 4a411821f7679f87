"""The commonest words of languages for which wordfreq has no list, so that a neighbour that has one does not take them over."""

# ruff: noqa: RUF001, E501 - words of other scripts
from __future__ import annotations

FREQUENCY = -5.5
"""Natural logarithm of the frequency each of these words is taken to have."""

KIN = ("af", "az", "be", "bs", "gl", "mr", "ne", "nn")
"""Languages without a list, or without one of their own, that share many words with one that has a list."""

COMMON_WORDS: dict[str, str] = {
    "et": "ja on ei et oli kui see ta ma ning oma seda mis ka ma aga siis selle tema nad olid ole nii kes pole pärast juba kas "
    "vaid veel mida üks või kuid aastal aasta ainult peale kõik väga ära sest nagu kus enne rohkem kuni saab võib tuleb peab "
    "inimesed inimeste inimest suur uus eesti mitte meie nende neid teda sellest olema olnud samuti ilma vastu läbi kaks kolm "
    "tuli oleks pidi hakkas ütles tegi sai võivad saavad teie minu sinu mind siin seal üle alla juures kohta kaudu asemel mitu",
    "sq": "dhe të në një është për me që nga i e se nuk më kjo ky ka janë si do u edhe ishte por kur ata ai ajo çdo mund duke "
    "shumë pas gjatë tyre tij saj vetëm këtë këto kështu ose pa mbi nën deri tek para këtu atje çfarë kush ku pse kanë kishte "
    "jemi jam unë ti ne ju duhet shqipëri vit vite vitin njerëz njerëzit tjetër tjera parë madhe mirë",
    "eu": "eta da ez du ere bat izan zen dira baina egin dute bere horrek hori hau nola zer baino gero beste oso egiten ziren "
    "dituzte dut naiz gara zara arte arabera bai edo eta den dela dago daude ditu zuen hiru bi lau urte urteko ondoren "
    "horretan honetan guztiak euskal gure zure nire haien dezake behar gabe artean gainean bezala badira",
    "gl": "e o a os as un unha do da dos das no na nos nas ao á que non é con por para se máis como foi son pero moi tamén "
    "ou seu súa seus súas este esta isto ese esa iso aquel cando onde porque xa desde ata entre sobre sen todo todos toda "
    "ten hai era ser pode poden foron estaba está están dende despois antes xente ano anos dous dúas galego mesmo tres lle",
    "af": "die en van het is nie in wat n 'n op te vir met hy sy ek ons hulle aan om as dat was by maar ook so kan sal moet "
    "deur uit word tot haar hom jy jou my wees baie meer oor na daar hierdie een waar toe nog of dit net al mense jaar twee "
    "sou kon het gesê gaan kom maak geen hoe wie waarom nuwe groot dan onder tussen ander alle voor begin moenie",
    "ga": "an agus na is ar i a go le do bhí tá sé ní sin seo mar ach leis nach raibh ag chun ó faoi gur bhfuil siad sí iad "
    "é í muid mé tú cad conas cén nuair nó gach eile tar éis idir roimh gan níos mó bliain dhá trí duine daoine féin déanamh",
    "gd": "an agus na is air a tha cha bha gu le do e i mar ach leis nach robh aig bho fo gun iad mi thu sinn sibh dè ciamar "
    "cuin no gach eile as dèidh eadar ron gun nas bliadhna dà trì duine daoine fhèin dèanamh anns ann nan nam seo sin",
    "cy": "y yr a ac i o yn ar mae oedd ei eu am gan wedi bod hyn nid fel ond roedd hi ef nhw ni chi beth sut pan neu pob "
    "arall ar ôl rhwng cyn heb mwy blwyddyn dau tri pobl gwneud cael mynd dod gyda dan dros hefyd wrth drwy ddim ydy yw byddai "
    "gallu eich fy dy ein sydd fod hynny hwn hon yno yma",
    "eo": "la kaj de en estas al ne por kiu kun ke li mi ni vi ili ĝi el sed pli estis oni ankaŭ tiu ĉi ĝis kiel aŭ pri "
    "nur se ĉar post antaŭ inter sub super sen tre jaro jaroj homoj povas devas kiam kie kial kio",
    "nn": "og i det er som til av på eg ikkje ein eit ei dei å for med var han ho vi de me frå om men so så kva korleis kvifor "
    "kven noko nokon berre mykje meir vart vert blei blir hadde har kan skal skulle vera vere gjer gjorde sjå seier sa etter "
    "mellom kvar kvart fleire saman òg dykk dykkar hennar deira noreg norsk",
    "sw": "na ya wa ni kwa katika za la cha vya ili kama hii hiyo huo hilo hizo watu mtu yake wake lake zake yao wao pia lakini "
    "au si bila baada kabla kati juu chini sana zaidi mwaka miaka wawili moja mbili tatu jinsi nini nani wapi wakati kwamba "
    "kuwa alikuwa ilikuwa walikuwa hakuna ambayo ambao kila wengi sisi wewe mimi yeye hapa huko",
    "az": "və bu bir ilə üçün də da ki o olan olaraq idi edir deyil daha çox hər nə kim harada nə necə amma lakin sonra əvvəl "
    "onun onlar biz siz mən sən ən kimi qədər görə var yox olur ola bilər edən azərbaycan il ildə insan insanlar böyük yeni "
    "həmin özü isə artıq yalnız bütün arasında tərəfindən üzrə",
    "uz": "va bu bir bilan uchun ham esa edi emas qanday nima kim qayerda lekin keyin oldin uning ular biz siz men sen eng "
    "kabi qadar bor yo'q bo'lgan bo'ladi mumkin qilish katta yangi barcha faqat yil yilda inson odamlar o'z har",
    "mt": "il u ta li ma fil bil kien hija huma dan din dawn hemm biex minn fuq taħt wara qabel bejn kif x'inhu meta iktar jew "
    "imma għal għall mal tal mill kienet kienu ukoll biss kollha sena snin nies raġel",
    "lb": "an a ass de d'  déi dat den der vun am op mat fir net ech hie si mir dir sinn war hunn huet gëtt wéi wat wien wou "
    "awer oder och nach méi all ganz vill zwee dräi joer leit ginn kann muss sou um bei aus no virun ënner zu lëtzebuerg",
    "la": "et in est non ad cum ut qui quae quod sed ex ab de se per si sunt esse hoc aut atque nec etiam quam enim autem "
    "eius nunc ante post inter sine erat fuit quid ubi quis omnes omnia",
    "so": "iyo waa in ka ku u la oo ee uu ay ayaa waxa waxaa wuxuu waxay ahaa ma ah ama laakiin kadib ka hor dad dadka sanad "
    "si sida maxaa kuma halkee marka inta badan yahay tahay yihiin lagu loo laga",
    "ha": "da na ta ya a ne ba ce don shi su mu ku ni wanda wadda amma ko kuma bayan kafin mutane mutum shekara yadda mene "
    "wane ina lokacin cikin kan sosai yana tana suna zai za duk wannan domin",
    "ku": "û di de ji bi li ku ne ye in ev ew xwe me hûn ez tu wan çi çawa kî kengî an lê paş berî nav ser bin gelek sal mirov "
    "bû bûn dike dikin heye hene jî her yek du sê",
    "ht": "ak nan la yo li ou mwen nou se pa te ki sa pou gen yon sou tout men lè kijan kisa kote poukisa anpil ane moun fè "
    "ka ap pral apre avan ant san plis si oubyen",
    "oc": "e lo la los las de del un una que es per amb dins dels sus coma mas son foguèt aquel aquela aiçò totes tot plan "
    "tanben quand ont perqué ja dempuèi fins entre sens an ans personas i ai as avem",
    "fo": "og í at er ið til av á eg ikki ein eitt tað teir fyri við var hann hon vit tit teimum frá um men so hvat hvussu "
    "hví hvør nakað bara nógv meira varð verður hevði hevur kann skal vera síðani millum fleiri saman føroyar føroyskt",
    "br": "ar an ha hag a zo e da n'eo ket war gant evit eus en oa ma hi int ni c'hwi me te petra penaos piv pelec'h pe "
    "met goude kent etre hep muioc'h bloaz daou tri den tud holl ivez bet vez ez bout brezhoneg",
    "jv": "lan ing sing iku iki ora karo saka kanggo ana wong dadi uga nanging utawa sawise sadurunge antarane ngisor ndhuwur "
    "luwih akeh taun loro telu apa piye sapa endi kapan aku kowe dheweke kita padha wis durung bisa kudu kaya",
    "be": "і ў не на што з гэта як да ён яна яны мы вы я але бы за па ад пра для без над пад калі дзе хто чаму быў была было "
    "былі яго яе іх гэты гэтая таксама толькі ўжо яшчэ вельмі можа павінен пасля перад паміж усе год гадоў людзі беларусь або "
    "якія які якая каб праз",
    "kk": "және мен бұл бір үшін де да емес бар жоқ ол олар біз сіз қандай не кім қайда бірақ кейін бұрын оның ең сияқты дейін "
    "болды болған болып болады үлкен жаңа барлық тек жыл жылы адам адамдар өз әр қазақстан",
    "ky": "жана менен бул бир үчүн да эмес бар жок ал алар биз сиз кандай эмне ким кайда бирок кийин мурун анын эң сыяктуу "
    "чейин болду болгон болуп болот чоң жаңы бардык гана жыл жылы адам адамдар өз ар кыргызстан",
    "tt": "һәм белән бу бер өчен да түгел бар юк ул алар без сез нинди нәрсә кем кайда ләкин соң элек аның иң кебек кадәр "
    "булды булган булып була зур яңа барлык гына ел елда кеше кешеләр үз һәр татарстан",
    "mr": "आणि आहे या हे ते की तो ती व नाही आहेत होते होता होती केले करून साठी मध्ये पण किंवा काय कसे कोण कुठे नंतर आधी त्यांच्या "
    "त्याच्या सर्व फक्त वर्ष लोक खूप एक दोन मी आपण तुम्ही झाला झाली झाले असे जर तर",
    "ne": "र छ यो को मा हो ले लाई पनि थियो भएको गर्न गरेको छन् तर वा के कसरी को कहाँ पछि अघि उनको उनी सबै मात्र वर्ष मानिस धेरै "
    "एक दुई म हामी तपाईं भने हुन्छ गर्ने त्यो यस",
    "ps": "او د په چې دا له ته یې سره هغه دی ده وو شو کړ کوي لپاره نه هم یا خو څه څنګه څوک چېرې وروسته مخکې ټول یوازې کال خلک "
    "ډېر یو دوه زه موږ تاسو پر کې",
}
"""Label of the language model -> words, space between them."""
