"""Words that tell which of two languages that are much alike a text is in, where the byte model hesitates."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

AGAINST = 3.0
"""How much such a word speaks against a language it is not of, as a logarithm; each counts in full, however long the text."""

TELLING: dict[str, tuple[tuple[str, ...], str]] = {
    "Croatian": (
        ("bs", "sr"),
        (
            "što tko netko svatko tjedan tjedna tjedni tisuća tisuće tisuću siječnja veljače ožujka travnja svibnja lipnja "
            "srpnja kolovoza rujna listopada studenoga studenog sveučilište sveučilišta zrakoplov zrakoplova glazba glazbe "
            "nogomet povijest povijesti znanost znanosti znanstvenici tvrtka tvrtke uporaba uporabu sustav otok otoka "
            "kazalište vijeće datoteka europe europi europski europske točno točka uvjeti uvjet izvješće izvješća središte "
            "računalo računala kisik također glede obitelji županija priopćenje dužnosnik dužnosnici znanstvenik tijekom "
            "bolesnik poduzeće proračun primjerice zemljovid gospodarstvo gospodarski ravnatelj glasovanje sustava europa "
            "prosinca nazočan veleposlanstvo veleposlanstva veleposlanik neovisnost neovisnosti neovisan neovisna neovisno "
            "financije financijski financijska financijske financijskih financijskog potres potresa potresi skupina skupine "
            "skupinu skupini skupinama postrojba postrojbe postrojbi pukovnija pukovnije značajka značajke značajki dulje "
            "duljina temelji temelje temeljen temeljena zračna zračne zračnoj luka luke luci prijelaz prijelaza prijelazi "
            "migracijski stoljeće stoljeća stoljeću stoljećima organiziran organizirani organizirana organizirane "
            "specijalizirane specijaliziran zrakoplovi zrakoplovom prosvjed prosvjeda prosvjedi prosvjednici prosvjednika "
            "kolnik pločnik prometa gospodarska gospodarske gospodarstva kemija kemijski kemijske kemijskih kisika nogometni "
            "nogometaš dužnosnika glasnogovornica učinak učinka učinci učinkovito uvjetima tvrtku ured ureda uredu tjednu "
            "tjednima dobiven dobivena dobivenih dobivaju povijesna povijesni povijesne kazališni vijećnik netom ponajprije "
            "zasigurno točan točna točke točku točkama europom europskog europskim ubojstvo ubojstva ubojica sustavi sustavu "
            "sustave znanstvene znanstvenika glazbenik sveučilišni postaja postaje suradnja suradnju suradnik obrana obrane "
            "sudionik sudionici sudjelovati natjecanje natjecanja"
        ),
    ),
    "Serbian in Latin letters": (
        ("hr", "bs"),
        (
            "gde dve pre posle vreme takođe reč reči deca dece lepo lep mleko mesto mesta svet svetu sveta čovek reka uvek "
            "ovde negde potpredsednik predsednik predsednika obezbediti verovatno pozorište fudbal ostrvo ostrva istorija "
            "istorije hiljada evropa evrope evropske uslov uslovi nedelja nedelje dolazi delova delovi deo zahteva bezbednost "
            "poslednji sledeći sledeće videti želeti razumeti primer vest vesti smer telo izveštaj saopštenje naučnici "
            "svetski svetska veru čoveka čovekova čoveku vekova ceo cela celo delu predlog zahtev zahtevi tela mesec meseca "
            "meseci promena promene promeniti vrednost vrednosti uspeh uspešno menja obaveštenje rešenje rešenja lekar lekari "
            "lečenje savet saveta odeljenje opšte opšti opšta opštu dete devojka devojke reke zvezda cvet sneg beli belo "
            "podeljen severni severna sever verovati živeti hteti smeti voleti umesto obe nigde svuda posledica posledice "
            "sredina sreda nameravao nedeljno vremenski mestima delimično hleb avgusta srećan takmičenja saopštio opština "
            "opštine podsticaj pobeda pobedio pobede dvesta levo levi leva istovremeno poverenje prosečno prosek"
        ),
    ),
    "Bosnian": (
        ("hr", "sr"),
        ("historija historije historijski lahko mehko također općina općine posjetioci saopćenje saopćenju augusta"),
    ),
    "Bosnian and Serbian, in Latin letters": (
        ("hr",),
        (
            "ko neko svako niko šta nešto ništa tačno tačan tačka tačke tačku evropa evrope evropi evropu evropski evropske "
            "evropska evropskih sistem sistema sistemi sistemu sisteme uslov uslovi uslova uslove voz vozovi avion aviona "
            "avioni avione muzika muzike muziku muzički fudbal fudbala hemija hemijski hemijske univerzitet univerziteta "
            "univerzitetu nauka nauke naučnik naučnici naučnika januar januara februar februara mart marta april aprila maj "
            "maja juni juna juli jula avgust septembar septembra oktobar oktobra novembar novembra decembar decembra hiljada "
            "hiljade hiljadu porodica porodice porodicu porodični tokom zvaničnik zvaničnici zvanično procenat procenata "
            "opšti opšte odbrana odbrane sedmica sedmice tržište organizovati organizovan organizovano informisati finansije "
            "finansijski finansijske pozorište vijeka veka vijek vek uticaj uticaja utiče sopstveni lično saopćio saopštio "
            "prisustvo takmičenje takmičenja učestvovati učestvuje učesnici hirurg hrišćanski hljeb supa kafa sprat ćerka "
            "ćerke dužina preduzeće saradnja saradnju ambasada ambasade ambasadu ambasador nezavisnost nezavisnosti nezavisan "
            "nezavisna zemljotres zemljotresa zemljotresi aerodrom aerodroma aerodromu prelaz prelaza prelazi organizovana "
            "organizovane organizovani finansijskih finansijska duže saobraćaj saobraćaja protesti protesta demonstranti "
            "demonstranata dobijen dobijena dobijaju efekat efekta efekti kancelarija kancelarije ubistvo ubistva ubica "
            "uslijed usled zasnovan zasnovana zasnovano zasniva ukoliko stanica stanice saradnik učešće muzičar hemijskih "
            "kiseonik kiseonika evropskog evropskim evropom sistemima ljekar lekar vazduh vazduha štampa štampe prodavnica "
            "prodavnice pasoš pasoša vještački veštački ostrvo ostrva ostrvu turista turisti"
        ),
    ),
    "Croatian and Bosnian": (
        ("sr",),
        (
            "vrijeme vremenu prije poslije gdje dvije uvijek svijet svijeta svijetu mjesto mjesta mjestu čovjek čovjeka djeca "
            "djece djecu dijete rijeka rijeke lijep lijepo lijek dio dijela dijelu dijelova prijedlog zahtjev zahtijeva "
            "primjer primjera smjer smjeru tijelo tijela cijeli cijela cijelo vijest vijesti izvještaj izvještaja slijedi "
            "sljedeći sljedeće nedjelja nedjelje ovdje negdje nigdje vidjeti željeti htjeti živjeti razumjeti smjeti voljeti "
            "promjena promjene promijeniti vrijednost vrijednosti riječ riječi uspjeh uspješno mijenja mjesec mjeseca mjeseci "
            "mjere mjera povijesti historije također sretan posjetiti posjeta zvijezda zvijezde cvijet snijeg mlijeko bijeli "
            "bijela bijelo dijeli podijeljen predsjednik predsjednika sjever sjeverni sjeverna vjerovatno vjerojatno "
            "sigurnost sigurnosti zemljište obavijest savjet savjeta odjel cjelina rješenje rješenja posljednji posljednja "
            "liječnik liječenje utjecaj"
        ),
    ),
    "Indonesian": (
        ("ms",),
        (
            "bisa karena uang mobil kantor informasi polisi bahwa berbeda butuh kualitas universitas televisi kemarin juni "
            "juli agustus perusahaan februari maret desember kebijakan pemerintah coba silakan nomor unggah tak apakah saat "
            "sebuah membuat memiliki harus otomatis pengaturan tombol ukuran bagian menghapus galat berkas obyek dipakai "
            "silahkan mencoba tapi memakai mulai hal akses meskipun jaringan atur daerah terjadi berisi menggunakan sehingga "
            "seringkali mencapai insinyur ilmuwan kebutuhan propinsi provinsi mahasiswa dosen dokter obat hewan beragam "
            "berbagai sejumlah kerusuhan rumit pria sepak kantong gratis kapan mengapa seberapa perahu sepeda listrik kulkas "
            "akun transaksi tampilkan jendela ditampilkan menampilkan peladen baku surel opsi tanggal kolom tampilan sandi "
            "perangkat citra tipe mengirim butir kalender faktur dihapus ditemukan vertikal mengizinkan register klip filter "
            "didukung pengingat menambahkan horisontal bawaan periode pajak memungkinkan daring cocok sertifikat kode koneksi "
            "berupa membutuhkan terjadwal milidetik memulai ekstensi ekspor terapkan berserikat pernyataan perserikatan "
            "seorangpun"
        ),
    ),
    "Malay": (
        ("id",),
        (
            "boleh kerana wang kereta pejabat maklumat polis bahawa bandar berbeza universiti televisyen syarikat kualiti mac "
            "ogos disember ialah sila muat sahaja manakala iaitu mestilah awak selepas adakah kedai nombor fail ciptaan log "
            "tiada mahu guna mesej senarai tetingkap lalai imej patut baharu sah cuba butang kekunci tetapan kandungan pakej "
            "automatik peranti wujud skrin rangkaian kawalan amaran kod lajur piawai jurutera saintis ubat haiwan pelbagai "
            "doktor lelaki percuma bila elektrik peti kerajaan perdana beliau pihak setiausaha basikal bot penerbangan stesen "
            "laluan ralat mengandungi mel palang semasa tunjuk bahagian aksara saiz mod rentetan kalendar gelintar menghantar "
            "akaun disokong benarkan dipaparkan mencipta pengepala perkhidmatan dihantar suai penapis sijil pratonton tarikh "
            "memaparkan memadam kaedah dibenarkan talian dilumpuhkan kekal capaian sarikata lumpuhkan keutamaan dijangka "
            "sentiasa paparan membenarkan berbilang bersambung pengesahihan milisaat lengah zon sarap keizinan fon cakera "
            "rosak menyokong had asas terdahulu lapuk bahawasanya sejagat bersendirian berkongsi pelayan pentadbir tersalah"
        ),
    ),
    "Nynorsk": (
        ("no",),
        (
            "ikkje ein eit frå dei me ho kva kven kvar kvifor korleis noko nokon nokre berre mykje meir vart vert verta blei "
            "vore vera vere hjå gjer gjera gjere gjev gje sjå sjølv saman same fleire heile kvart desse eiga endra finst fekk "
            "gjekk kjem sjølve enno medan utan sidan difor dessutan byrja byrjar tilhøve rettar fridom landa bruka brukar "
            "brukast lærar skulen skular lagnad verda verd eigedom samanheng opphavleg einskild kommunar talet namn namnet "
            "stader moglegheit mogleg tilgjengeleg viktigaste høgre høg høgt høgare einaste vatn veke veker regjeringa "
            "arbeidarar forskarar områda språka veit valde valt eitt inneheld gjeldande lagra laga innhaldet rekna reknast "
            "høgd vidare fyrst fyrste nytta nyttar korkje burt oppover dykk dykkar hennar deira nokolunde lærarar elevar "
            "biletet velja opna dialogvindauget bilete sletta innstillingane opnar setja teikn skriva visast visa leggja "
            "merkte innstillingar sida verdiar reknar verdiane staden fjerna tilgjengelege lagar endringar vald oppgje halda "
            "då kopla storleiken oppretta flytta endringane redigera valet starta skrivast meldinga bokstavar støtta "
            "dialogvindauge ønskjer vassrett tenaren vindauget fana plasseringa pikslar adressa merkt pakkar lasta følgjande "
            "finna utvalet teikna seinare haldast rettferd røyndom godkjend umenneskeleg samstundes behalda tilpassa einingar "
            "eining hovudstad hovudsakleg kyrkje mogelegheit dagleg tidlegare eigentleg aust fleirtal fleirtalet heilt heim "
            "gjennomføre innbyggjarar"
        ),
    ),
    "Bokmål": (
        ("nn",),
        (
            "ikke en et jeg fra hun hva hvem hvor hvorfor hvordan noe noen bare mye mer ble blir vært gjør gi gir sammen "
            "samme flere hele mellom hvert disse hvis egen annen uten siden derfor likevel begynte mennesker mennesket "
            "rettigheter frihet årene dagene brukes skolen skoler verden eiendom opprinnelig kommuner antall navn navnet "
            "stedet steder mulighet mulig tilgjengelig vanlig høyre høy høyt vann uke uker regjeringen forskere forskerne "
            "områdene språkene skrevet valgt denne dem dere oss ham angi filen angir oppgi objekter innstillinger vennligst "
            "innstillingene meldingen verdiene piksler lagret størrelsen tilgjengelige innstillingen dialogvinduet lagres "
            "bokstaver åpnes dokumenter beregnes mappen visning utvidelsen tjeneren angitt advarsel endringene "
            "forhåndsvisning skrivebeskyttet fanen enheten utklippstavlen lagrer fjerner oppsto forvalgt flyttes utføres "
            "transaksjoner oppføringen bredde angitte vindu pakkene lenke konverteres høyden cellen bredden objektene nederst "
            "kontoer hendelse erstatte url rammen papirkurven nedenfor"
        ),
    ),
    "Afrikaans": (
        ("nl",),
        (
            "nie hierdie vir hulle sy gee sê gesê lyk moenie asook elkeen regte nuwe jy hy baie veral binne buite sedert teen "
            "oor saam terwyl sodat mense mensdom vryheid vryhede reg lewe lewens dae jare maande lande stede skool skole "
            "gewerk gedoen geword kry gekry sal moes sou nêrens vyf ses sewe agt nege laaste hoë ou polisie verskeie onlangse "
            "wêreld soos sonder uitsondering ly skryf geskryf gelees sien gesien skip myl wagwoord dié vertoon lêers lêer "
            "verander skrap seker uitwerking merker teks slegs lys gekose dingesie tyd boodskappe boodskap verstek skep "
            "benodig verskaf asblik geskrap asb wys skuif geselekteerde ekstra karakters permanent outomaties ondersteun "
            "inligting aktiveer aksie toevoer skakel beskikbare"
        ),
    ),
    "Dutch": (
        ("af",),
        (
            "de niet deze zijn wordt worden bij zij hij heeft hebben had kunnen kunt nieuwe je ze andere zoals zonder één "
            "zich tijdens veel geen wij hebt werd werden mensen jaar jaren dagen landen steden scholen maken gemaakt gedaan "
            "gegaan krijgen gekregen vinden moeten willen wilde zullen zou dan toen dus omdat waarin waar iemand vijf zes "
            "zeven acht negen regering politie verschillende volgens onlangs wereld schrijven gezien lezen gelezen schip mijl "
            "zei zegt gaat ging staat stond tussen zowel"
        ),
    ),
    "Galician beside Portuguese": (
        ("pt",),
        (
            "unha unhas nunha dunha algunha algunhas ningunha non coa cos coas xa xente xeral xunto xogo xogos moi moito "
            "moita moitos moitas máis hai teñen ten tamén estea están despois dende aínda cando porén ata nin polo pola polos "
            "polas ás dúas dous sexa sexan foron fixo fixeron facer dicir poden puido calquera lingua auga augas illa illas "
            "día días posíbel posible produciuse súa súas nosa noso imaxe imaxes engadir sen homes muller mulleres poboación "
            "sur choiva praias viaxe viaxes mellor galego galega quen opción cartafol crear mensaxe correo tamaño pero "
            "información configuración paquetes mensaxes gardar escolla desexa quere dun xanela predeterminado usuario "
            "pantalla cambiar píxeles espazo selección contrasinal obxectos ningún fallo versión nun obxecto botón nivel "
            "audio punto predeterminada enderezos enderezo contido contén reprodución prema menú debería coma cambios "
            "aplicación opcións previa cartafoles recordatorios liña camiño paquete calendario"
        ),
    ),
    "Galician beside Spanish": (
        ("es",),
        (
            "unha unhas nunha dunha algunha algunhas ningunha non coa co cos coas xa xente xeral xunto xogo xogos moi moito "
            "moita moitos moitas máis hai teñen ten ter tamén estea despois dende aínda onde cando porén ata nin polo pola "
            "polos polas ao aos á ás dúas dous oito sexa sexan foi foron fixo fixeron facer dicir poden puido calquera mesmo "
            "mesma cidade cidades lingua auga augas illa illas ano anos século séculos posíbel produciuse súa súas seu seus "
            "nosa noso imaxe imaxes engadir sen só outro outra outros outras home homes muller mulleres poboación leste oeste "
            "choiva praia praias viaxe viaxes maior mellor primeiro galego galega quen dun nun das do na nas ou ficheiro isto "
            "cartafol ficheiros mensaxe mensaxes gardar escolla desexa fluxo obter automaticamente quere xanela tarefas "
            "espazo contrasinal unidade saída obxectos novo obxecto ferramenta contido enderezos enderezo mostra contén neste "
            "reprodución prema seguinte opcións estes cartafoles nomes liña largura camiño sempre exemplo estabelecer cores "
            "seguintes lixo caixa agora atopar ferramentas desta"
        ),
    ),
    "Portuguese": (
        ("gl",),
        (
            "não uma umas numa duma alguma algumas nenhuma com um em são você quando possível mais tem têm sua suas muito "
            "muita já pelo pela pelos pelas também depois ainda até nem seja sejam fez fizeram fazer dizer qualquer água "
            "águas ilha ilhas século produziu imagem imagens só homem mulher mulheres população leste viagem viagens melhor "
            "quem isso ele eram foram havia há lhe ção direção informação região estão então irmão mão pessoas pessoa dados "
            "opção padrão deve deseja caminho pasta linha serão tamanho criar mensagem sem janela clique podem selecione "
            "seleção versão pacotes configuração mensagens botão atual itens adicionar impossível camada ponto informações "
            "selecionar transmissão selecionado irá estiver espaço conteúdo falha nenhum posição selecionados pontos linhas "
            "item efeito qual remover áudio nível selecionada reprodução transferência escolha opções configurações após "
            "suporte visualização menu contém"
        ),
    ),
    "Occitan beside Catalan": (
        ("ca",),
        (
            "aqueste aquel aquela aquò aiçò èsser foguèt an aver avèm pòt pòdon pòdes qu perqué quand coma jos sus dempuèi "
            "puèi après endacòm totjorn jamai ren quicòm degun totas plan fòrça mens quala vòstre vòstra nòstre nòstra lor "
            "lors doas uèch nòu dètz mond lenga lengas vilas òme òmes femna femnas aiga fuòc tèrra cèl jorn jorns ans sègle "
            "istòria nòva novèl novèla grand granda pichon pichona utilizar utilizat istòric occitan occitana sèt dreit "
            "libertat egalitat nacion personas sètz seràn siá fichièr volètz defaut donadas afichar tèxte fichièrs dorsièr "
            "vidèo messatges messatge seleccionatz fenèstra talha tipe paramètres carga utilizaire enregistrar bóstia opcion "
            "contengut apondre podètz seleccion informacions caractèrs mòde clicatz conten adreças linha connexion senhal "
            "crèa recèrca ecran objècte sistèma dialòg pagina dè renvia primièr boton aplicacion automaticament existís "
            "dobrir camin afichatge pixèls aisinas esquèrra corrièr utilizada quasernet"
        ),
    ),
    "Occitan beside French and Spanish": (
        ("fr", "es", "gcf", "gcr", "ht"),
        (
            "dels pels dins deu aqueste aquesta aquestes aquela aquò aiçò èsser foguèt aver avèm pòt pòdon pòdes cal perqué "
            "amb jos dempuèi puèi abans endacòm totjorn jamai ren quicòm degun totes totas tot fòrça mens quala quin quina "
            "vòstre vòstra nòstre nòstra lor doas uèch nòu dètz mond lenga lengas vila vilas òme òmes femna femnas aiga fuòc "
            "tèrra cèl jorn jorns sègle istòria nòva novèl novèla granda pichon pichona bona utilizat istòric occitan "
            "occitana sèt dreit dret libertat egalitat nacion nacions"
        ),
    ),
    "Catalan": (
        ("oc",),
        (
            "els no ha han té tenen pot poden més aquest aquesta aquests aquestes això allò ser és són va van hi perquè quan "
            "com però sense sota sobre fins des després abans sempre algú tots totes molt molts menys quin vostre vostra "
            "nostre nostra seu seva seus seves dos dues vuit nou deu món llengua llengües ciutat ciutats home homes dona "
            "dones país aigua terra dia dies any anys història gran petit petita bo feu hauria també una aquell aquella ell "
            "ella ells elles qui què entre durant fitxer està opció llista voleu mostra tipus text fitxers dades només eina "
            "defecte mida informació utilitzar seleccioneu camí podeu carpeta selecció produït vídeo configuració finestra "
            "missatge línia utilitza objectes correu diàleg usuari automàticament missatges contingut versió objecte capa "
            "pantalla fallat establiu canvis instal defineix heu canviar espai píxels estan sistema botó introduïu altres "
            "lletra afegir"
        ),
    ),
    "Crimean Tatar": (
        ("tr", "az"),
        (
            "içün olğan olğanı olğanını olmağan aqqına aqqı aqlarına haqq qadar qabul başqa çoq eñ kerek dep onıñ oña soñ "
            "soñra yañı yanğı halq halqnıñ qırım qırımtatar edi ediler eken ekenini kibi yoqtır olıp olaraq etip etken "
            "etilgen qullanmaq qullanılğan qarşı olar olarnıñ üykesiz şeer balalar bala qız künü kün aqşam saba maliktir yaki "
            "lâzim mektep yazğan bergen kelgen ketken aytqan qala qaldı"
        ),
    ),
    "Turkish": (
        ("crh",),
        (
            "için olan olduğu olduğunu olmayan her iki hakkı hakkına kadar başka çok en hem gerek onun ona son sonra yeni "
            "halk idi değil yok yoktur olup ederek eden edilen kullanmak kullanılan karşı bizim onlar onların şehir çocuklar "
            "çocuk kız yılında yılı günü gün akşam sabah okul yazan gelen giden söyledi kaldı veya ancak şu bazı daha büyük "
            "ile göre olması yapılan tarafından üzerinde arasında"
        ),
    ),
    "Egyptian Arabic": (
        ("ar", "ary"),
        (
            "ده دى اللي اللى بتاع بتاعة بتاعت عشان علشان كده ازاي إزاي ليه امتى إمتى دلوقتي دلوقت احنا إحنا انتو هما عايز "
            "عاوز عايزة زي زى اوي أوي برضه برضو كمان لسه حاجة حاجه حاجات بيقول بيقولوا بتقول بيعمل بيعملوا بتعمل بيكون بتكون "
            "بيبقى هيكون هتكون هيبقى هيعمل مفيش مافيش فيه معندهمش ماكانش مكانش مكنش دول التانية التاني تاني تانية جه راح راحت "
            "شاف شافوا بقت مش"
        ),
    ),
    "Moroccan Arabic": (
        ("ar", "arz"),
        (
            "ديال ديالو ديالها ديالهم ديالي هاد هادشي هادي هادو داك ديك دوك كاين كاينة كاينين باش بزاف غادي شي شحال واش علاش "
            "كيفاش فوقاش دابا حنا نتا نتوما هوما ماشي مكاينش ماكاينش كيدير كيديرو كيقول كيقولو كايقول كتكون كيكون كيكونو حيت "
            "ولاو بغا بغيت عندو عندها عندهم مزيان خاصو خاصك جوج مللي تا كيما كتقدر يقدرو زوين لقاو دارو مشا مشاو جا جاو"
        ),
    ),
}
"""Of languages that share one list or most words: what is whose -> the labels it is not of, and words that tell it.

A word that two of them share may stand in both lines; it then speaks against the third alone.
"""
