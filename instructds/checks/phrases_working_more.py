"""The same as `phrases_worked` in languages that no other table of what a task points at has."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

from .phrases_working import Working

WORKING_MORE: dict[str, Working] = {
    "sv": Working(
        r"fortsätt|avsluta|slutför|sortera|ordna|rangordna|klassificera|kategorisera|rätta|korrigera|räkna|stryk under|hitta|identifiera|markera|skriv om|översätt|sammanfatta|avgör|bestäm|besvara|lös|bedöm",
        r"(?:texten|stycket|meningen|meningarna|listan|orden|bokstäverna|påståendet|påståendena|recensionen|omdömet|mejlet|utdraget|dialogen|citatet|frågorna|ekvationen|uttrycket)s?|(?<=fortsätt )(?:på )?(?:berättelsen|historien)|(?<=avsluta )(?:berättelsen|historien)",
        r"alfabetiskt|i|efter|som|på|med|och|eller|till",
        r"(?:fyll i|komplettera) (?:de )?(?:\w+ )?(?:luckorna|tomrummen|saknade orden|saknade ord)(?: .{0,40})?|är (?:påståendet|meningen|detta påstående) (?:sann?t?|korrekt|rätt|falskt)(?: eller .{0,20})?|vilket språk är (?:texten|meningen|stycket)(?: skriven| skriven på| skrivet på)?|(?:på )?vilket språk är (?:texten|meningen) skriven|välj (?:det )?(?:rätta?|korrekta) (?:svaret|svar|alternativet|alternativ)|(?:vad är|vilken är) (?:tonen|temat|huvudtanken|budskapet) i (?:texten|mejlet|brevet|stycket)",
    ),
    "da": Working(
        r"fortsæt|afslut|færdiggør|sorter|sortér|ordn|klassificer|klassificér|kategoriser|ret|tæl|understreg|find|identificer|omskriv|oversæt|opsummer|afgør|bestem|besvar|løs|bedøm",
        r"(?:teksten|afsnittet|sætningen|sætningerne|listen|ordene|bogstaverne|udsagnet|udsagnene|påstanden|anmeldelsen|mailen|e-mailen|uddraget|dialogen|citatet|spørgsmålene|ligningen|udtrykket)s?|(?<=fortsæt )(?:historien|fortællingen)|(?<=afslut )(?:historien|fortællingen)",
        r"alfabetisk|i|efter|som|på|med|og|eller|til",
        r"(?:udfyld|fyld) (?:de )?(?:\w+ )?(?:felter|huller|hullerne|tomme pladser|manglende ord(?:ene)?)(?: .{0,40})?|er (?:udsagnet|påstanden|sætningen) (?:sandt?|korrekt|rigtigt?|falsk)(?: eller .{0,20})?|(?:på )?hvilket sprog er (?:teksten|sætningen)(?: skrevet)?(?: på)?|vælg (?:det )?(?:rigtige|korrekte) (?:svar|svaret|alternativ)|hvad er (?:tonen|temaet|hovedidéen|budskabet) i (?:teksten|mailen|brevet|afsnittet)",
    ),
    "nb": Working(
        r"fortsett|avslutt|fullfør|sorter|ordne|klassifiser|kategoriser|rett|tell|understrek|finn|identifiser|skriv om|oversett|oppsummer|avgjør|bestem|besvar|løs|vurder",
        r"(?:teksten|avsnittet|setningen|setningene|listen|lista|ordene|bokstavene|påstanden|utsagnet|anmeldelsen|e-posten|utdraget|dialogen|sitatet|spørsmålene|ligningen|uttrykket)s?|(?<=fortsett )(?:historien|fortellingen)|(?<=avslutt )(?:historien|fortellingen)",
        r"alfabetisk|i|etter|som|på|med|og|eller|til",
        r"(?:fyll (?:inn|ut)) (?:de )?(?:\w+ )?(?:feltene|hullene|manglende ord(?:ene)?|tomrommene)(?: .{0,40})?|er (?:påstanden|utsagnet|setningen) (?:sann?t?|riktig|korrekt|falsk)(?: eller .{0,20})?|(?:på )?hvilket språk er (?:teksten|setningen)(?: skrevet)?(?: på)?|velg (?:det )?(?:riktige|rette|korrekte) (?:svaret|svar|alternativet)|hva er (?:tonen|temaet|hovedideen|budskapet) i (?:teksten|e-posten|brevet|avsnittet)",
    ),
    "fi": Working(
        r"jatka|päätä|viimeistele|lajittele|järjestä|luokittele|korjaa|laske|alleviivaa|etsi|tunnista|kirjoita uudelleen|käännä|tiivistä|päätä|määritä|vastaa|ratkaise|arvioi",
        r"(?:tekstin?|tekstistä|tekstissä|kappaleen?|kappaleesta|lauseen?|lauseesta|lauseet|luettelon?|listan?|sanat|kirjaimet|väitteen?|väitteet|arvostelun?|sähköpostin?|katkelman?|vuoropuhelun?|lainauksen?|kysymyksiin|yhtälön?|lausekkeen?)|(?<=jatka )(?:tarinaa|kertomusta)",
        r"aakkos\w+|\w+(?:ksi|lla|llä|lle|en|an|ssa|ssä|sta|stä|iin|virhe\w*)|mukaan|ja|tai|verbit|substantiivit|adjektiivit|uudelleen",
        r"(?:täydennä|täytä) (?:\w+ )?(?:aukot|tyhjät kohdat|puuttuvat sanat)(?: .{0,40})?|onko (?:väite|lause|tämä väite) (?:totta|tosi|oikein|epätosi|väärin)(?: vai .{0,20})?|millä kielellä (?:teksti|lause|kappale) on(?: kirjoitettu)?|valitse oikea (?:vastaus|vaihtoehto)|mikä on (?:tekstin|sähköpostin|kirjeen|katkelman) (?:sävy|aihe|pääajatus|teema)",
    ),
    "el": Working(
        r"συνέχισε|συνεχίστε|ολοκλήρωσε|τελείωσε|ταξινόμησε|ταξινομήστε|βάλε|κατάταξε|χαρακτήρισε|διόρθωσε|διορθώστε|μέτρησε|μετρήστε|υπογράμμισε|βρες|βρείτε|εντόπισε|ξαναγράψε|μετάφρασε|μεταφράστε|συνόψισε|πες|απάντησε|λύσε|αξιολόγησε",
        r"(?:το κείμενο|του κειμένου|στο κείμενο|την παράγραφο|της παραγράφου|την πρόταση|της πρότασης|στην πρόταση|τις προτάσεις|τη λίστα|τις λέξεις|τα γράμματα|τη δήλωση|την κριτική|το email|το μήνυμα|το απόσπασμα|του αποσπάσματος|τον διάλογο|τις ερωτήσεις|την εξίσωση)|(?<=συνέχισε )την ιστορία|(?<=συνεχίστε )την ιστορία",
        r"αλφαβητικά|με|ως|σε|στα|στο|κατά|και|ή",
        r"(?:συμπλήρωσε|συμπληρώστε) τ(?:α κενά|ις λέξεις που λείπουν)(?: .{0,40})?|(?:είναι )?(?:η πρόταση|η δήλωση|ο ισχυρισμός)(?: αυτή)? (?:είναι )?(?:σωστή|αληθής|σωστός|αληθινή)(?: ή .{0,20})?|σε ποια γλώσσα είναι(?: γραμμένο)? (?:το κείμενο|η πρόταση)(?: γραμμένο)?|(?:διάλεξε|επίλεξε|επιλέξτε|διαλέξτε) τη σωστή (?:απάντηση|επιλογή)|ποιος είναι ο τόνος του (?:κειμένου|μηνύματος|email)|ποια είναι η κύρια ιδέα του (?:κειμένου|αποσπάσματος)",
    ),
    "he": Working(
        r"המשך|המשיכו|המשיכי|סיים|מיין|מיינו|סדר|סדרו|סווג|סווגו|תקן|תקנו|ספור|ספרו|סמן|מצא|מצאו|זהה|שכתב|תרגם|סכם|קבע|ענה על|פתור|הערך",
        r"(?:את )?(?:הטקסט|הקטע|הפסקה|המשפט|המשפטים|הרשימה|המילים|האותיות|הטענה|הביקורת|המייל|הדיאלוג|הציטוט|השאלות|המשוואה)|ב(?:טקסט|קטע|משפט|פסקה|רשימה)|(?<=המשך )את הסיפור|(?<=המשיכו )את הסיפור",
        r"לפי|כ\S+|ב\S+|ל\S+|ו\S+|או",
        r"(?:השלם|השלימו|מלא|מלאו) את (?:המילים החסרות|החסר|המקומות הריקים|הרווחים)(?: .{0,40})?|האם (?:הטענה|המשפט|ההיגד)(?: הזה| הזאת)? (?:נכונה|נכון|אמת|שגוי\w*)(?: או .{0,20})?|באיזו שפה כתוב\w? (?:הטקסט|המשפט|הקטע)|(?:בחר|בחרו|סמן|סמנו) את התשובה הנכונה|מה(?:ו|י|ו הטון| הטון| הנושא| הרעיון המרכזי)? ?(?:הטון|הנושא)? של (?:הטקסט|המייל|המכתב|הקטע)",
    ),
    "hi": Working(
        r"आगे बढ़ा\S*|जारी रख\S*|पूरा कर\S*|क्रम में (?:लगा|रख)\S*|क्रमबद्ध कर\S*|वर्गीकृत कर\S*|वर्गीकरण कर\S*|सुधार\S*|ठीक कर\S*|सही कर\S*|गिन\S*|की गिनती कर\S*|ढूँढ\S*|ढूंढ\S*|खोज\S*|पहचान\S*|अनुवाद कर\S*|सारांश (?:लिख|बना|दे|दी|दो)\S*|उत्तर द\S*|हल कर\S*|बता\S*",
        r"(?<!की )(?<!का )(?<!के )(?:पाठ|गद्यांश|अनुच्छेद|वाक्य|वाक्यों|सूची|शब्दों|अक्षरों|कथन|समीक्षा|ईमेल|संवाद|उद्धरण|प्रश्नों|समीकरण) (?:को|का|की|के|में|से)|\Aकहानी को",
        r"\S+",
        r"(?:रिक्त|खाली) (?:स्थानों?|जगहों?) (?:को|की|में)?(?: .{0,25})?(?:भर|पूर्ति|पूरा)\S*(?: कर\S*)?|क्या (?:यह |दिया गया )?(?:कथन|वाक्य) (?:सही|सत्य|सच)(?: है)?(?: या .{0,15})?|(?:यह )?(?:पाठ|वाक्य|गद्यांश) किस भाषा में (?:लिखा (?:गया )?)?है|सही (?:उत्तर|विकल्प) (?:चुन|का चयन)\S*(?: कर\S*)?|(?:ईमेल|पाठ|पत्र|गद्यांश) का (?:लहजा|विषय|मुख्य विचार|स्वर) क्या है",
        last=True,
    ),
    "vi": Working(
        r"viết tiếp|tiếp tục|hoàn thành|sắp xếp|phân loại|sửa|đếm|gạch chân|tìm|xác định|viết lại|dịch|tóm tắt|trả lời|giải|đánh giá",
        r"(?:câu|đoạn văn|văn bản|bài đọc|bài văn|danh sách|các từ|các câu|các chữ cái|nhận định|bài đánh giá|email|bức thư|đoạn hội thoại|đoạn trích|các câu hỏi|phương trình)(?: này| trên| sau| đã cho)?|(?<=viết tiếp )câu chuyện|(?<=tiếp tục )câu chuyện",
        r"theo|thành|là|bằng|và|sang|trong|thêm|hay|trong vòng",
        r"điền (?:.{0,25} )?vào (?:chỗ trống|ô trống)(?: .{0,30})?|(?:nhận định|câu|phát biểu|khẳng định)(?: này| sau| trên)? (?:là )?(?:đúng|sai)(?: hay .{0,12})?|(?:văn bản|đoạn văn|câu)(?: này)? (?:được )?viết bằng (?:ngôn ngữ|tiếng) (?:nào|gì)|chọn (?:câu trả lời|đáp án|phương án|từ) (?:đúng|phù hợp|thích hợp)(?: nhất)?|(?:giọng điệu|chủ đề|ý chính) của (?:bức thư|văn bản|đoạn văn|email|bài đọc) là gì",
    ),
    "id": Working(
        r"lanjutkan|teruskan|selesaikan|lengkapi|urutkan|susun|klasifikasikan|kelompokkan|kategorikan|perbaiki|koreksi|betulkan|hitung|hitunglah|garis bawahi|temukan|carilah|cari|identifikasi|tulis ulang|terjemahkan|ringkas|rangkum|tentukan|jawab|jawablah|nilai",
        r"(?:teks|bacaan|paragraf|kalimat|daftar|kata-kata|huruf-huruf|pernyataan|ulasan|email|surel|dialog|kutipan|pertanyaan|persamaan)(?: tersebut| ini| itu| berikut| di atas)?|(?<=lanjutkan )cerita(?: tersebut| ini| itu)?|(?<=teruskan )cerita(?: tersebut| ini| itu)?",
        r"menurut|sebagai|dengan|dalam|ke|dan|atau|berdasarkan|secara|menjadi",
        r"(?:isi|isilah|lengkapi|lengkapilah) (?:titik-titik|bagian (?:yang )?(?:kosong|rumpang)|kolom kosong|tempat kosong)(?: .{0,40})?|apakah (?:pernyataan|kalimat) (?:itu|ini|tersebut|berikut)? ?(?:benar|salah)(?: atau .{0,12})?|(?:teks|kalimat)(?: tersebut| ini| itu)? ditulis dalam bahasa apa|dalam bahasa apa (?:teks|kalimat) (?:tersebut |ini |itu )?ditulis|(?:pilih|pilihlah) (?:jawaban|pilihan) yang (?:benar|tepat)|apa (?:nada|tema|ide pokok|gagasan utama) (?:dari )?(?:email|teks|surat|bacaan|paragraf)(?: tersebut| ini| itu)?",
    ),
    "th": Working(
        r"แต่งต่อ|เขียนต่อ|เรียงลำดับ|จัดเรียง|จัดลำดับ|จำแนก|แยกประเภท|แก้ไข|แก้|นับ|หา|ระบุ|ขีดเส้นใต้|เขียนใหม่|แปล|สรุป|ตอบ",
        r"(?:ประโยค|บทความ|ข้อความ|ย่อหน้า|รายการ|คำเหล่านี้|รีวิว|อีเมล|บทสนทนา|บทความ|สมการ|คำถาม)(?:นี้|เหล่านี้|ดังกล่าว|ข้างต้น)?",
        r"\Z|ตาม\S*|เป็น\S*|ว่า\S*|ให้\S*|ต่อ\S*|ใน\S*|ด้วย\S*",
        r"เติม\S{0,15}(?:ช่องว่าง|ที่ว่าง)\S*|แต่งเรื่อง(?:นี้)?ต่อ(?:อีก|ให้|ด้วย)?\S*|(?:ข้อความ|ประโยค|คำกล่าว)(?:นี้)?(?:เป็น)?(?:จริงหรือ\S*|ถูกหรือผิด|ถูกต้องหรือไม่)|(?:ข้อความ|ประโยค|บทความ)(?:นี้)?(?:เขียน)?(?:ด้วย|เป็น)ภาษาอะไร|เลือก(?:คำตอบ|ตัวเลือก|ข้อ)ที่(?:ถูก|ถูกต้อง|เหมาะสม)\S*|(?:น้ำเสียง|ใจความสำคัญ|หัวข้อ)ของ(?:อีเมล|ข้อความ|บทความ|จดหมาย)\S{0,3}(?:เป็นอย่างไร|คืออะไร)",
    ),
    "bg": Working(
        r"продължи|продължете|довърши|завърши|подреди|сортирай|класифицирай|определи|поправи|коригирай|преброй|подчертай|намери|открий|препиши|преведи|обобщи|резюмирай|прецени|отговори на|реши|оцени",
        r"(?:текста|откъса|абзаца|изречението|изреченията|списъка|думите|буквите|твърдението|твърденията|отзива|ревюто|имейла|диалога|цитата|въпросите|уравнението|израза)|(?<=продължи )(?:разказа|историята)|(?<=довърши )(?:разказа|историята)",
        r"по|като|с|в|на|и|или|дали",
        r"(?:попълни|попълнете|допълни) (?:празните места|липсващите думи|пропуските)(?: .{0,40})?|(?:вярно ли е|дали е вярно) твърдението|твърдението (?:вярно|истина|правилно|невярно) ли е(?: или .{0,15})?|вярно или невярно е твърдението|на какъв език е (?:написан[оа]? )?(?:текстът|изречението|откъсът)(?: написан[оа]?)?|(?:избери|изберете|посочи) (?:верния|правилния) (?:отговор|вариант)|какъв е тонът на (?:писмото|текста|имейла|откъса)|коя е основната мисъл на (?:текста|откъса)",
    ),
    "hr": Working(
        r"nastavi(?:te)?|dovrši|završi|poredaj(?:te)?|sortiraj|razvrstaj|klasificiraj|klasifikuj|ispravi(?:te)?|prebroj|izbroj|podcrtaj|podvuci|pronađi|nađi|prepiši|prevedi|sažmi|rezimiraj|odredi|odgovori na|riješi|reši|ocijeni|oceni",
        r"(?:tekst[au]?|odlom\w+|ulom\w+|rečenic\w|popis|spisak|listu|riječi|reči|slova|tvrdnj\w|recenzij\w|e-?mail\w?|poruku|dijalog|citat|pitanja|jednadžbu|jednačinu|izraz)|(?<=nastavi )(?:priču|pripovijest)|(?<=dovrši )priču|(?<=nastavite )priču",
        r"po|prema|kao|u|na|i|ili|s|sa|abecedno|azbučno|je|da",
        r"(?:popuni(?:te)?|dopuni(?:te)?) (?:\w+ )?(?:praznine|prazna mjesta|prazna mesta|riječi koje nedostaju)(?: .{0,40})?|(?:je li|da li je) (?:ova )?(?:tvrdnja|rečenica|izjava) (?:točna|tačna|istinita|ispravna)(?: ili .{0,15})?|na kojem jeziku je (?:napisan[ao]? )?(?:tekst|rečenica|odlomak)(?: napisan[ao]?)?|(?:odaberi|izaberi|odaberite|izaberite) (?:točan|tačan|ispravan) odgovor|(?:kakav|koji) je ton (?:teksta|pisma|poruke|e-?maila)",
    ),
    "fa": Working(
        r"ادامه ده\S*|کامل کن\S*|تمام کن\S*|مرتب کن\S*|طبقه.?بندی کن\S*|دسته.?بندی کن\S*|اصلاح کن\S*|تصحیح کن\S*|بشمار\S*|پیدا کن\S*|بیاب\S*|مشخص کن\S*|ترجمه کن\S*|خلاصه کن\S*|بازنویسی کن\S*|پاسخ ده\S*|حل کن\S*",
        r"(?:متن|بند|پاراگراف|جمله|جملات|فهرست|لیست|کلمات|حروف|عبارت|نظر|ایمیل|گفتگو|نقل قول|پرسش.?ها|سؤالات|معادله)(?: (?:را|به|در|زیر)|\S?های)|\Aداستان را|(?:فعل|اسم|صفت)\S{0,4} (?:متن|جمله) را|\S+ \S+ (?:جمله|متن) را",
        r"\S+",
        r"جا(?:ی|های) خالی را (?:.{0,25} )?(?:پر|کامل) کن\S*|آیا (?:این )?(?:جمله|عبارت|گزاره) (?:درست|صحیح|نادرست) است(?: یا .{0,12})?|(?:متن|این متن|جمله) به چه زبانی (?:نوشته شده )?است|(?:پاسخ|جواب|گزینه) (?:درست|صحیح) را (?:انتخاب|مشخص)(?: کن\S*)?|(?:لحن|موضوع|ایده اصلی) (?:ایمیل|متن|نامه) (?:چیست|چگونه است)",
        last=True,
    ),
}  # fmt: skip
