"""How an assistant says in the languages of Eastern Europe and of Asia that it will not or cannot help."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

GAP = r"[^.!?;。！？؟।\n]{0,70}?"
"""Words between the inability and the verb, in the same sentence; bounded, so that a pattern stays linear."""

REFUSES_EAST: dict[str, str] = {
    "et": rf"\bma ei (?:saa|tohi|suuda){GAP}(?:aidata|pakkuda|vastata|anda|täita|kirjutada)",
    "lt": rf"\b(?:negaliu|negalėsiu){GAP}(?:padėti|pateikti|atsakyti|suteikti|įvykdyti|parašyti)",
    "lv": rf"\b(?:nevaru|nevarēšu){GAP}(?:palīdzēt|sniegt|atbildēt|izpildīt|uzrakstīt)",
    "pl": (
        r"\b(?:tego|czegoś takiego|czegoś podobnego) nie (?:napiszę|piszę|zrobię|wyjaśnię|będę (?:pisać|"
        r"pisał|robić))\b|\bnie (?:zamierzam|chcę) (?:brać|w tym|pisać|tego)\b|\bmuszę powiedzieć nie\b|"
        r"\b(?:muszę|chciałbym|chcę|pragnę) (?:\w+ ){0,2}?(?:podkreślić|zaznaczyć|przypomnieć|wyjaśnić|"
        r"zwrócić uwagę)\b[^.!?\n]{0,120}?(?:nielegaln|nieetyczn|niemoraln|niedopuszczaln|nieodpowiedni|"
        r"niewłaściw|obraźliw|przestępstw)|"
        r"\bmoje (?:zasady|wytyczne|reguły)\b[^.!?\n]{0,30}?(?:nie |zabrani)|\bnie (?:uważam|"
        r"sądzę)[^.!?\n]{0,15}?(?:słuszne|właściwe|stosowne)|\b(?:takich|tego|"
        r"czegoś takiego)[^.!?\n]{0,20}?nie (?:udzielam|podaję|piszę|napiszę|udostępniam)|"
        r"\b(?:narusza|łamie|sprzeczn\w+ z|niezgodn\w+ z)\b[^.!?\n]{0,20}?(?:moi|zasad|wytyczn|regulamin|polityk)|"
        r"\bnie jest (?:dla mnie )?możliwe|\bnie (?:mogę|wolno mi|jestem w stanie|będę)\b[^.!?\n]{0,45}?(?:omawia|"
        r"dyskut|udostępn|ujawn|przygotow|tworzy|uczestnicz|rozpatrz)|"
        r"\bnie (?:mogę|wolno mi)(?: \w+){0,2} (?:zrobić|wykonać|uczynić|rozmawiać|tworzyć)|"
        r"\bnie (?:napiszę|zrobię tego|podam|odpowiem na to|udzielę|pomogę)\b|\bwolę nie \w+|"
        r"\b(?:pomóc|odpowiedzieć|udzielić|spełnić|napisać)\b(?: \w+){0,4} nie (?:mogę|jestem w stanie|potrafię|będę)|"
        r"\bodmawiam\b|"
        rf"\bnie (?:mogę|jestem w stanie|potrafię|wolno mi|będę|zamierzam){GAP}(?:pom[óo]|pomag|udziel|spełni|odpowied|"
        rf"dostarcz|zapewni|\bpoda|"
        r"napis|wygener|stworz|udostęp|wykona|zrealiz|wspiera|asyst)|\bmuszę odmówić"
    ),
    "cs": (
        r"\b(?:tohle|to|něco takového|niečo také|toto) (?:já )?(?:nenapíšu|nepíšu|neudělám|nevysvětlím|"
        r"nenapíšem|neurobím|psát nebudu|písať nebudem)\b|\b(?:nebudu|nebudem|nehodlám|nemienim) (?:to |"
        r"se (?:toho )?|sa (?:toho )?)?(?:psát|dělat|účastnit|podílet|písať|robiť|podieľať)|"
        r"\b(?:moje|má) (?:pravidla|zásady|pokyny|směrnice)\b[^.!?\n]{0,30}?(?:ne|zakaz)|"
        r"\bnepovažuji[^.!?\n]{0,20}?(?:správné|vhodné|za správ)|\b(?:psát|dělat|poskytovat|radit|"
        r"psáti) (?:\w+ )?nebudu|\b(?:takov\w+|tohle|to) [^.!?\n]{0,20}?(?:neposkytuji|nepíšu|nedávám|nebudu)|"
        r"\b(?:je|bylo by) (?:\w+ )?(?:v rozporu s|proti) (?:mými|mým|mou|našimi|zásad|pravid)\w*|\b(?:porušuje|"
        r"porušilo by|odporuje) (?:\w+ )?(?:zásad|pravid|pokyn|směrnic|m[ée])\w*|\bnení (?:pro mě |pro mne )?(?:možné|"
        r"v mých silách)|\bpro m[ěn]e? není možné|\b(?:nemohu|nemůžu|nesmím|nebudu|nemôžem)\b[^.!?\n]{0,50}?(?:sdíl|"
        r"diskutov|tvořit|vytvář|uvést|prov[ée]st|mluvit|bavit|poskytovat)|"
        r"\b(?:nemohu|nemůžu|nesmím|nebudu|nemôžem)\b[^.!?\n]{0,50}?(?:poradit|podílet|udělat|urobiť|vyjádřit|sdělit|"
        r"prozradit|psát|radit|zpracovat)|\b(?:udělat|vytvořit|sdělit|prozradit|poradit|"
        r"vyjádřit)\b(?: \w+){0,3} (?:nemohu|nemůžu|nesmím|nemôžem)|"
        r"\bne(?:napíšu|udělám|poskytnu|odpovím|pomohu|pomůžu|pomôžem|prozradím)\b|\braději ne\w+|"
        r"\b(?:pomoci|pomoct|pomôcť|odpovědět|odpovedať|poskytnout|splnit|vyhovět|napsat)\b(?: \w+){0,4} (?:nemohu|"
        r"nemůžu|nedokážu|nesmím|nebudu|nemôžem)|\bodmítám\b|\bodmietam\b|"
        rf"\b(?:nemohu|nemůžu|nejsem (?:schop|oprávn)\w*|nesmím|nebudu|nedokážu|nemôžem|nedokážem|nie som (?:schopn|"
        rf"oprávn)\w*){GAP}"
        r"(?:pomoc|pomôc|pomáh|poskyt|odpov[ěe]|spln|vyhov|\bdát|naps|napís|vytvo[řr]|asist|podpor|sdíl|zdieľ|pomoz)|"
        r"\b(?:musím|jsem nucen\w*|som nútený) (?:to )?odm[ií]t"
    ),
    "ro": (
        r"\b(?:asta|așa ceva|acest lucru) nu (?:scriu|fac|explic|voi (?:scrie|face))\b|\bnu (?:voi|"
        r"vreau să|intenționez să) (?:scriu|scrie|particip|fac|face)\b|\btrebuie să spun nu\b|"
        r"\b(?:regulile|principiile|ghidurile) mele\b[^.!?\n]{0,25}?nu|\bnu (?:cred|consider)[^.!?\n]{0,15}?(?:corect|"
        r"potrivit)|\bnu (?:scriu|ofer|dau) (?:așa ceva|astfel de|asemenea)|"
        r"\b(?:contravine|încalcă|contrar[ăe]?|împotriva|în contradicție cu)\b[^.!?\n]{0,20}?(?:princip|regul|ghid|"
        r"polit|normel)|\bnu (?:\w+ )?(?:este|e) posibil (?:pentru mine )?s[ăa]|\bnu îmi este (?:posibil|permis)|"
        r"\bnu (?:pot|voi putea|am voie să|îmi permit să)\b[^.!?\n]{0,40}?(?:discut|face|produc|divulg|particip|realiz|"
        r"trata|onora|accept|comenta)|"
        r"\bnu (?:voi (?:scrie|face|oferi)|te voi ajuta|o să (?:scriu|fac|te ajut))\b|\bprefer să nu\b|"
        r"\bîmi este (?:\w+ ){0,2}?imposibil|\brefuz să\b|"
        rf"\bnu (?:(?:te|vă|îți) )?(?:pot|putem|voi putea|sunt (?:în măsură|capabil|autorizat)\w*|îmi este permis|"
        rf"am voie){GAP}(?:ajut|ofer|"
        r"răspun|furniz|îndeplin|asist|\bda\b|scri|gener|crea|particip|împărtăș)|\btrebuie să refuz"
    ),
    "sl": (
        rf"\bne (?:morem|smem|bom|mogu|mogući){GAP}(?:pomag|pomoći|pomoči|zagotov|odgovor|izpoln|ispuni|pružiti|napisa|"
        rf"\bdati\b)|"
        rf"\bnisam u (?:mogućnosti|stanju){GAP}(?:pomo|pruži|odgovor|ispuni|napisa)|\bne mogu (?:da )?(?:\w+ ){{0,"
        rf"3}}?(?:pomog|pruž|odgovor|ispun)"
    ),
    "ru": (
        r"(?:такое|этого|это|такого) я (?:писать|делать|объяснять) не (?:буду|стану)|я не (?:буду|"
        r"стану) (?:это |этого |такое |такого )?(?:писать|делать|объяснять|помогать|участвовать)|(?:такое|"
        r"такого|этого) я не (?:пишу|напишу|делаю|сделаю)|"
        r"\b(?:должен|должна|хочу|вынужден\w?|необходимо) (?:\w+ ){0,2}?(?:подчеркнуть|отметить|напомнить|"
        r"предупредить|пояснить)\b[^.!?\n]{0,120}?(?:незаконн|неэтичн|аморальн|неприемлем|недопустим|"
        r"неуместн|оскорбит|преступлени)|"
        r"\bмои (?:правила|принципы|инструкции)\b[^.!?\n]{0,25}?(?:не |запрещ)|\bправила не позволяют|\bне (?:считаю|"
        r"думаю)[^.!?\n]{0,15}?(?:правильным|уместным|этичным)|\b(?:такого|такое|подобного|этого) (?:я )?не (?:пишу|"
        r"напишу|даю|публикую|делаю)|"
        r"\b(?:противоречит|нарушает|не соответствует)\b[^.!?\n]{0,20}?(?:мо[имейя]|правил|принцип|политик|установк)|"
        r"\bдля меня (?:это )?невозможно|\bне (?:могу|смогу|буду|вправе)\b[^.!?\n]{0,45}?(?:обсуд|подел|разглаш|"
        r"комментир|разработ|обработ|удовлетвор|принять участие)|"
        r"\bмне (?:не разрешено|не позволено|запрещено|нельзя)|\bне (?:могу|смогу)(?: \w+){0,3} (?:сделать|исполнить|"
        r"выполнить|обсуждать|рассказ)|\bне имею (?:\w+ )?права|"
        r"\bне (?:напишу|дам вам|отвечу|предоставлю|помогу|стану (?:\w+ )?(?:писать|помогать|отвечать))\b|"
        r"\bпредпоч(?:итаю|ту|ёл бы) не\b|"
        r"\b(?:помочь|ответить|предоставить|выполнить|написать|сказать|поделиться)\b(?: \w+){0,4} (?:я )?не (?:могу|"
        r"смогу|буду|в состоянии)|\bотказываюсь\b|"
        rf"\bне (?:могу|смогу|в состоянии|имею возможности|буду|вправе|способ\w+|умею){GAP}(?:помо|предостав|ответ|отвеч|"
        rf"выполн|\bдать|оказ|"
        r"написа|созда|сгенер|поддерж|содейств|обсужд|участв|делиться|консульт|давать)|\b(?:вынужден|вынуждена|должен|"
        r"должна) отказ"
    ),
    "uk": (
        r"(?:таке|такого|цього|це) я (?:писати|робити|пояснювати) не (?:буду|стану)|я не (?:буду|"
        r"стану) (?:це |цього |такого )?(?:писати|робити|пояснювати|допомагати)|(?:такого|"
        r"цього) я не (?:писатиму|напишу|робитиму|зроблю)|"
        r"\bмої (?:правила|принципи)\b[^.!?\n]{0,25}?(?:не |заборон)|\bне вважаю[^.!?\n]{0,15}?(?:правильним|доречним)|"
        r"\b(?:такого|таке) (?:я )?не (?:пишу|напишу|даю)|"
        r"\b(?:суперечить|порушує|порушує|не відповідає)\b[^.!?\n]{0,20}?(?:мо[їєй]|правил|принцип|настанов|політи)|"
        r"\b(?:для мене|мені) (?:це )?(?:неможливо|не дозволено|заборонено)|\bне (?:можу|зможу|буду|"
        r"маю права)\b[^.!?\n]{0,45}?(?:обговор|поділит|зробит|писати|розголош|коментув|брати участь|опрацюв|задовольн)|"
        r"\bвимушен\w+ відмов|\bвідхиляю|"
        r"\bне маю (?:\w+ )?(?:права|можливості|змоги)|\bне (?:можу|зможу)(?: \w+){0,3} (?:зробити|виконати|відповісти)|"
        r"\bне (?:напишу|дам вам|відповім|надам|допоможу|стану (?:\w+ )?(?:писати|допомагати))\b|"
        r"\b(?:допомогти|відповісти|надати|виконати|написати)\b(?: \w+){0,4} (?:я )?не (?:можу|зможу|буду)|\bвідмовляюся\b|"
        rf"\bне (?:можу|зможу|в змозі|маю можливості|буду){GAP}(?:допомо|надати|надавати|відпов|викона|\bдати|написа|створ|"
        rf"згенер|сприя|підтрим)|"
        r"\b(?:змушений|змушена|мушу) відмов"
    ),
    "bg": (
        rf"\bне (?:мога|съм в състояние){GAP}(?:помогн|помагам|предостав|отговор|изпълн|напиша|дам\b)|\bне могу (?:да "
        rf")?(?:\w+ ){{0,3}}?(?:помогн|пруж|одговор)"
    ),
    "el": (
        r"\bαδυνατώ να\b|\bμου είναι αδύνατο να\b|"
        rf"\bδεν (?:μπορώ|είμαι σε θέση|δύναμαι|θα μπορέσω|μου επιτρέπεται){GAP}(?:βοηθ|παρέχ|παράσχ|απαντ|δώσ|εκπληρ|γράψ|"
        rf"ικανοποι|εξυπηρετ|"
        r"συνδράμ|προσφέρ)"
    ),
    "tr": (
        r"\b(?:bunu|böyle bir şey(?:i)?|öyle bir şey(?:i)?) (?:yazmayacağım|yapmayacağım|yazmam|yapmam|"
        r"anlatmam|anlatmayacağım|açıklamayacağım)|\bhayır demek zorundayım|"
        r"\b(?:kurallarım|ilkelerim|yönergelerim)\b[^.!?\n]{0,35}?(?:izin vermiyor|yasak|engel|vermez)|"
        r"\bdoğru bulmuyorum|\buygun bulmuyorum|\bböyle bir (?:şey|metin)[^.!?\n]{0,10}?(?:yazmam|yazmıyorum|yapmam|"
        r"vermem)|"
        r"(?:ilkelerime|kurallarıma|yönergelerime|politikalarıma|kurallara|ilkelerimle)[^.!?\n]{0,15}?(?:aykırı|ters|"
        r"çeliş)|\b(?:benim için )?mümkün değil|\b\w{3,}(?:yamam|yemem|yamıyorum|yemiyorum)\b[^.!?\n]{0,5}$|"
        r"(?:yazma|yapma|verme|yanıtlama|paylaşma)ya?cağım\b|(?:verme|söyleme)yeceğim\b|"
        r"(?:yardımcı|yardım|yanıt|cevap|bilgi)[^.!?\n]{0,30}?mümkün değil|(?:üzgünüm|özür dilerim|"
        r"maalesef)[^.!?\n]{0,50}?\w{2,}(?:amam|emem|amıyorum|emiyorum|amayız|emeyiz)\b|"
        r"(?:yardımcı|yardım|bilgi|yanıt|cevap|destek|tavsiye|talimat|öneri) ?\w{0,6} (?:olama|edeme|vereme|sağlayama|"
        r"suna?ma|veremi|olamı)\w*|"
        r"(?:sağlayam|yanıtlayam|cevaplayam|yerine getirem|oluşturam|destekleyem|paylaşam|karşılayam)(?:am|em|ıyorum|"
        r"iyorum|ayız|eyiz)|reddetmek (?:zorundayım|durumundayım)"
    ),
    "ar": (
        r"(?:قواعدي|إرشاداتي|مبادئي|سياساتي)[^.!؟\n]{0,15}?(?:لا تسمح|تمنع|لا تجيز)|لا (?:أرى|"
        r"أعتقد)[^.!؟\n]{0,15}?(?:من الصواب|من المناسب|مناسبًا)|لا أكتب (?:مثل|هذا)|لا أقدم (?:مثل|تعليمات)|"
        r"(?:يتعارض|يخالف|ينتهك|تتعارض|تخالف)[^.!؟\n]{0,12}?(?:سياس|مباد|إرشاد|قواعد|معايير)|(?:لا (?:أستطيع|يمكنني)|"
        r"لن)[^.!؟\n]{0,40}?(?:مناقشة|الكشف|مشاركة|إعداد|صياغة|التحدث|فعل)|ليس (?:من الممكن|مسموحًا) (?:لي|بالنسبة لي)|"
        r"لن (?:أكتب|أساعد|أقدم|أجيب|أشارك)|أفضل (?:عدم|ألا)|"
        r"(?:يتعذر علي|ليس بإمكاني|ليس بمقدوري|ليس في وسعي|أرفض|أعتذر عن (?:عدم|تقديم|الإجابة|تلبية|كتابة))|"
        rf"(?:لا (?:أستطيع|استطيع|يمكنني|أقدر|يسعني|أتمكن)|لن (?:أستطيع|أتمكن|أقوم|يمكنني)|لست (?:قادر|مخول)|غير قادر|"
        rf"أنا عاجز){GAP}"
        r"(?:مساعد|المساعد|تقديم|الإجابة|الاجابة|الرد|تلبية|توفير|إعطاء|كتابة|إنشاء|تنفيذ|مشارك|المشارك|دعم|تزويد|أن أساعد)"
    ),
    "fa": rf"(?:نمی[\u200c ]?(?:توانم|تونم)|قادر نیستم|نخواهم توانست){GAP}(?:کمک|ارائه|پاسخ|انجام|بنویس|اختیار|برآورده|بدهم)|"
    r"قادر به (?:کمک|ارائه|پاسخ|انجام)[^.؟!\n]{0,30}نیستم",
    "he": (
        rf"(?:אני (?:לא|אינני) (?:יכול|מסוגל|רשאי)|איני (?:יכול|מסוגל)|לא אוכל|אין באפשרותי|אין ביכולתי){GAP}(?:לעזור|"
        rf"לסייע|לספק|לענות|"
        r"למלא|לתת|לכתוב|ליצור|להשיב|לייעץ)"
    ),
    "hi": (
        r"(?:मैं|मुझे|हम)[^।!?\n]{0,90}?(?:(?:मदद|सहायता|जानकारी|उत्तर|जवाब|प्रदान|अनुरोध|सलाह|लिख)[^।!?\n]{0,40}?(?:नहीं|"
        r"असमर्थ|सक्षम नहीं)|असमर्थ हूँ|असमर्थ हूं)"
    ),
    "vi": (
        rf"(?:tôi|mình|chúng tôi) (?:rất tiếc )?(?:không thể|không được phép|từ chối|xin từ chối){GAP}(?:giúp|hỗ trợ|"
        rf"cung cấp|trả lời|đáp ứng|"
        r"thực hiện|viết|tạo|đưa ra|tham gia)"
    ),
    "id": (
        rf"\b(?:saya|kami|aku) (?:tidak|tak) (?:dapat|bisa|boleh|mampu|akan){GAP}(?:membantu|memberi|menyedia|menjawab|"
        rf"memenuhi|menulis|"
        r"membuat|mendukung|melayani)"
    ),
    "th": (
        r"(?:ขออภัย|ขอโทษ|เสียใจ|ฉัน|ผม|ดิฉัน|เรา)[^\n]{0,40}?(?:ไม่สามารถ|ไม่อาจ)[^\n]{0,40}?(?:ช่วย|ข้อมูล|ตอบ|เขียน|"
        r"สร้าง|ดำเนินการ|ให้คำ)"
    ),
    "zh": (
        r"(?:这个|這個|这种|這種|这|此类)[^。！？\n]{0,6}?我(?:不会|不會|不能|不)(?:写|寫|做|说|讲|解释)|我(?:不会|不會|不想|不愿意?)(?:参与|參與|写|寫|"
        r"做|说)(?:这|這|这种|此|任何)|"
        r"我(?:必须|必須|需要|想|要|得)(?:强调|強調|指出|提醒|说明|說明|声明|聲明|澄清)[^。！？\n]{0,60}?(?:违法|違法|非法|不道德|不合法|犯法|犯罪|不恰当|"
        r"不恰當|不可接受|不合适|不合適|歧视|歧視|不尊重)|"
        r"我的(?:准则|規則|规则|原则|规定)[^。！？\n]{0,6}?(?:不允许|不允許|禁止|不准)|我(?:不|并不)(?:认为|覺得|"
        r"觉得)[^。！？\n]{0,10}?(?:合适|合適|正确|应该)|我不(?:写|寫|提供|回答|给出)(?:这|這|此|该|那)|"
        r"(?:违反|違反|违背|違背|不符合)(?:了)?(?:我的|我们的|相关|平台)?(?:准则|準則|原则|原則|规定|規定|政策|指南|"
        r"使用条款)|(?:无法|無法|不能|不可以)(?:对此|就此|为此|與您|与您|和您)?(?:进行)?(?:讨论|討論|透露|评论|制作|"
        r"编造|分享|处理|满足|滿足)(?:您|你|该|这|此|這|任何)|"
        r"(?:无权|無權|不便|没有权限|沒有權限)(?:为您|向您)?(?:提供|回答|透露|查看|处理)|超出(?:了)?我的(?:能力|权限|"
        r"服务)(?:范围)?|[这這那]个忙我?[帮幫]不了|[帮幫]不了(?:你|您|这个|這個)|我(?:不能|不会|不可以|不想)(?:这样|"
        r"这么|那样)做|"
        r"恕(?:我)?(?:不能|无法|無法|难以|難以|难从命)|[爱愛]莫能助|[帮幫]不(?:了|上)(?:您|你|忙)|(?:这个|此|该|您的|"
        r"你的|這個)(?:请求|要求|问题|請求|問題)[^。！？\n]{0,10}我(?:无法|不能|無法|没办法|不会)|"
        r"(?:抱歉|对不起|對不起|不好意思|遗憾|遺憾|(?<![给给對对为為让讓使把被带帶])我|本助手)[^。！？\n]{0,30}?(?:无法|"
        r"無法|不能|不可以|不会|不會|没有办法|沒辦法|(?<=我)不便|不方便|"
        r"拒绝|拒絕|没法)[^。！？\n]{0,24}?(?:协助|協助|帮助|幫助|帮你|帮您|幫你|幫您|提供|回答|满足|滿足|完成(?:此|这|该|"
        r"您|你)|执行|執行|给出|"
        r"給出|支持|讨论|討論|处理|處理|参与|參與|生成|撰写|撰寫|创作|編寫|编写|回应|回應|答复|答覆|给您|给你)|我(?:必须|"
        r"不得不|只能)拒绝"
    ),
    "ja": (
        r"(?:それ|これ|そのような(?:こと|もの)|そういうこと)は(?:書きません|書けません|やりません|お書きできません|説明しません|いたしません)|"
        r"(?:私の|当方の)?(?:ガイドライン|規則|ルール|方針)で(?:は)?[^。！？\n]{0,30}?(?:認められて|許され|禁止)|"
        r"(?:そのような|このような|その)[^。！？\n]{0,10}?(?:書けません|書きません|作れません|教えられません|"
        r"言えません)|(?:適切|正しい)(?:だ)?とは(?:思いません|思えません|考えません)|"
        r"(?:ガイドライン|規約|ポリシー|方針|倫理)(?:に|上)[^。！？\n]{0,10}?(?:反|違反|抵触|できません)|(?:その|この|"
        r"そのような|このような)[^。！？\n]{0,20}?(?:には|は|を)?[^。！？\n]{0,8}?(?:できません|いたしかねます|"
        r"応じられません|お断り)|"
        r"(?:お答え|お手伝い|提供|作成|お応え)(?:し|いたし)ません|"
        r"(?:申し訳|すみません|恐れ入りますが|ごめんなさい|残念ながら)[^。！？\n]{0,40}?(?:お答え|お手伝い|対応|ご案内|"
        r"お応え|お受け|協力|提供|作成|お役)[^。！？\n]{0,14}?(?:ません|かねます)|お(?:力に|役に)(?:なれ|立て)(?:ません|"
        r"ない)|(?:回答|対応|お答え)(?:は|を)?(?:控え|ご?遠慮)|"
        r"(?:お手伝い|お答え|お応え|お教え|お受け|ご案内|ご協力|ご提供|ご要望|ご質問|リクエスト|手助け|回答|提供|協力|支援|"
        r"対応|作成|執筆|生成|"
        r"助け|サポート|応じる|答える|教える|書く)[^。！？\n]{0,16}?(?:できません|出来ません|できかね|いたしかね|致しかね|"
        r"しかねます|ことはできない|お断り|差し控え|応じられません|答えられません)"
    ),
    "ko": (
        r"(?:그건|그것은|이건|이것은|그런 것은|그런 건|그런 글은) (?:제가 )?(?:쓰지 않|써 드릴 수 없|쓸 수 없|하지 않|설명하지 않)|"
        r"(?:제|저의) (?:지침|규칙|원칙)[^.!?\n]{0,20}?(?:허용|금지|안)|(?:옳|적절하)다고 (?:생각하지|보지) 않|"
        r"그런 (?:글|내용|것)[^.!?\n]{0,8}?(?:쓰지|쓸 수|드릴 수)|"
        r"(?:지침|정책|규정|원칙)[^.!?\n]{0,8}?(?:어긋|위배|위반)|(?:그|이|해당) ?(?:요청|질문|"
        r"내용)[^.!?\n]{0,20}?(?:수 없|어렵습니다|않습니다)|"
        r"(?:작성|제공|답변|도와드리|돕|말씀드리)[^.!?\n]{0,6}지 않겠습니다|"
        r"(?:죄송|미안|유감)[^.!?\n]{0,50}?(?:수 없|못합니다|못 합니다|어렵습니다|곤란)|(?:답변|도움|제공|"
        r"말씀)[^.!?\n]{0,12}?(?:드리기|하기) (?:어렵|곤란|힘듭)|"
        r"(?:도와|도울|도움|제공|답변|답해|답할|응할|응답|수행|작성|지원|알려|들어|생성|이행|처리|따를|협조|안내|말씀|공유|"
        r"조언)[^.!?\n]{0,12}?(?:수(?:는|가|도)? ?없|드리지 못|거절|불가능합니다|어렵습니다)"
    ),
}
"""Language tag -> pattern, as in `REFUSES`."""
