"""What every phrase of a refusal holds one of in each language: where an answer has none of them it need not be read."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

STEMS: dict[str, tuple[str, ...]] = {
    "en": parted(
        "advise against|recommend against|caution against|counsel against|to emphasi|to stress|to point out|to inform you|to remind you|to clarify|to note that|to caution you|to warn you|"
        "make it clear|make clear|no way to know|"
        "still learning|not learned|"
        "n't learned|'ve not learned|no way of|not yet learned|"
        "do that one|i cannot|i can't|i can not|i could not|i couldn|i won't|i will not|i should not|i shouldn|i would not|"
        "i wouldn|unable to|not able to|am unable|i'm not|i am not|i must|i have to|to decline|to refuse|i decline|"
        "i refuse|i regret|i respectfully|i strongly|rather not|prefer not|unwilling|uncomfortable|n't feel|"
        "not feel comf|n't think it|not think it|my programming|my guidelines|my ethical|my principles|my polic|"
        "my rules|my instructions|my values|our rules|our guidelines|our polic|against my|against our|contrary to|"
        "in conflict|in violation|this request|that request|your request|this topic|this prompt|this isn't|"
        "this is not a|not something|n't something|an ai|language model|helpful assistant|virtual assistant|"
        "possible for me|option for me|n't possible|not possible|is impossible|n't permitted|not permitted|"
        "n't allowed|not allowed|n't appropriate|not appropriate|what i can|my scope|my abilit|my capabilit|my remit|"
        "to say no|say no to|to pass on|no can do|no, i|against the guid|against the rul|against the pol|"
        "against the terms|against the princ|against the val|n't have access|n't have the|n't have perm|"
        "n't have real|n't provide|n't write|n't give|n't offer|n't share|n't produce|n't supply|n't condone|"
        "n't promote|n't endorse|n't support|n't think that|n't think this|n't believe it|n't consider it|"
        "n't find it|n't find this|n't hand out|n't do such|n't do that|n't do this|n't do those|do not have access|"
        "do not have the|do not have perm|do not have real|do not provide|do not write|do not give|do not offer|"
        "do not share|do not produce|do not supply|do not condone|do not promote|do not endorse|do not support|"
        "do not think that|do not think this|do not believe it|do not consider it|do not find it|do not find this|"
        "do not feel|do not hand out|do not do such|do not do that|do not do this|do not do those"
    ),
    "hu": parted(
        "ezt nem ír|ezt nem fog|ezt nem tes|ezt nem csi|ezt nem mon|ezt nem mag|"
        "ezt nem adom|azt nem ír|azt nem fog|ilyet nem|ilyesmit nem|ezt én nem|"
        "ilyet én nem|erről nem|nem kívánok|nem óhajtok|nem vagyok haj|"
        "hangsúlyoznom kell|jeleznem kell|tisztáznom kell|figyelmeztetnem kell|fel kell hívnom|"
        "szeretném felhívni|"
        "ilyesmihez|ilyenhez|ehhez nem|szabályaim|elveim|szabályok|nem enged|nem tartom|nem gondolom|ilyet nem|ezt nem|ilyesmit nem|nem írok|nem hozok|nem állít|"
        "nem adok|nem készít|nem mondok|nem közl|ellentét|ellentmond|ütközik|sérti|sértené|szembemegy|összeegyez|"
        "irányelv|számomra|nekem|nem vállal|nem beszélh|nem mondhat|nem adhat|nem tehet|nem foglal|inkább nem|"
        "nincs mód|nincs lehet|nincs felh|megtagadom|nem tud|nem áll|nem vagyok|képtelen|nem segít|nem nyújt|"
        "nem teljesít|nem válaszol|nem támogat|nem írhat|nem vehet|nem oszth|nem szolgál|utasít|nem fogok|"
        "nem lehetek|nem kív|nem szeretn"
    ),
    "de": parted(
        "das schreibe ich|das mache ich|das tue ich|das erkläre ich|das verrate ich|"
        "das werde ich|so etwas schreibe|so etwas mache|so etwas werde|so etwas erkl|"
        "sowas schreibe|sowas mache|mich nicht beteil|"
        "betonen|darauf hinweisen|klarstellen|anmerken|"
        "meine richt|meine regel|meine grund|meine vorg|halte es|halte ich|stelle ich|gebe ich|liefere ich|"
        "schreibe ich|verfasse ich|ich schreibe|ist mir|verstößt|verstieße|gegen mein|widerspricht|mit meinen|"
        "liegt außer|liegt leider|liegt nicht|geht leider nicht|ich bin|kann ich|darf ich|mache ich|beantworte ich|"
        "helfe ich|unterstütze ich|mir nicht|mir leider|mir un|dass ich|da ich|weil ich|ich kann|ich darf|ich werde|"
        "werde ich|ich möchte|möchte ich|bin ich|muss ich|ich muss|ich könnte"
    ),
    "fr": parted(
        "je ne vais pas|je ne veux pas|je ne l'écri|je ne le fais|je ne le ferai|"
        "je ne l'expl|n'écrirai pas|je ne partici|je ne ferai|"
        "souligner|préciser|rappeler|signaler que|clarifier|"
        "mes règles|mes directives|mes consignes|mes principes|je ne|je n'|impossibilité|au regret|contraire|"
        "encontre|enfrei|viole mes|viole nos|viole les|viole la|incompatible avec|possible pour moi|je m'abst|"
        "je vais|m'est |je préf|je décl|je me perm|je refuse|je dois|je suis|je me vois"
    ),
    "es": parted(
        "eso no |esto no |algo así no|no voy a part|no voy a esc|no voy a hac|"
        "no voy a exp|no pienso|no quiero part|no quiero esc|decir que no|"
        "debo señalar|debo enfatizar|debo subrayar|debo aclarar|debo recordar|debo advertir|"
        "debo destacar|tengo que|quiero señalar|quiero aclarar|quiero enf|quiero sub|quiero rec|"
        "me gustaría|"
        "está permitido|decir que no|eso no|esto no|mis normas|mis reglas|mis pautas|mis direct|mis principios|no me|no creo|no considero|no escribo|no doy|"
        "no ofrezco|no facilito|en contra de|infringe|viola |incumple|contrari|no es pos|temo |no escribiré|no haré|"
        "no daré|no responderé|no ayudaré|no te ayud|no proporcionaré|no participaré|me es imp|me resulta imp|"
        "prefiero no|me niego|no puedo|no te p|no le p|no les p|no os p|no podr|no podemos|no estoy|no soy|no tengo|"
        "no voy|debo rech|debo neg|debo decl|tengo que"
    ),
    "ca": parted("no puc|no et p|no us p|no li p|no podré|no podem|no soc|no estic"),
    "it": parted(
        "questo non lo|ciò non lo|genere non l|simile non l|non intendo|non voglio part|"
        "non voglio scriv|non voglio sp|dire di no|"
        "sottolineare|precisare|devo chiarire|vorrei chiarire|devo ricordar|vorrei ricordar|"
        "devo avvertir|far notare|"
        "le mie regole|le mie linee|le mie dir|i miei princ|non mi|non credo|non ritengo|non penso|non scrivo|"
        "non fornisco|va contro|viola |contrari|infrange|temo di|non posso|non scriver|non far|non dar|non risponder|"
        "non fornir|non aiuter|non ti aiut|mi è imp|mi è pur|preferisco non|mi rifiuto|non ti p|non le p|non vi p|"
        "non potr|non possiamo|non sono|non intendo|devo rif|devo decl"
    ),
    "pt": parted(
        "isso eu não|isso não|isto não|isto eu não|algo assim não|dessas não|não vou part|"
        "não vou escr|não vou faz|não vou exp|não pretendo|não quero part|dizer que não|"
        "dizer não|"
        "enfatizar|salientar|ressaltar|devo esclarecer|preciso esclarecer|gostaria de|devo lembrar|"
        "devo avisar|devo destacar|sublinhar|quero destacar|quero lembrar|quero esclarecer|"
        "preciso lembrar|preciso destacar|preciso avisar|"
        "minhas regras|minhas diretr|minhas normas|não acho|não considero|não escrevo|não dou|não forneço|vai contra|"
        "viola |infringe|contrári|receio não|não escreverei|não farei|não darei|não responderei|não fornecerei|"
        "não ajudarei|é-me imp|me é imp|prefiro não|recuso-me|me recuso|não posso|não te p|não lhe p|não o p|"
        "não consigo|não poder|não podemos|não estou|não sou|não me|não vou|devo recus|devo decl|tenho que|"
        "preciso recus"
    ),
    "nl": parted(
        "ga ik niet|zal ik niet|wil ik niet|schrijf ik niet|doe ik niet|leg ik niet|"
        "maak ik niet|werk ik niet|"
        "mijn richt|mijn regels|mijn princ|vind het|vind ik|acht het|schrijf ik|geef ik|maak ik|lever ik|is mij|"
        "tegen mijn|tegen onze|tegen de r|in strijd|strookt|toegestaan|kan ik|mag ik|ik kan|ik mag|ik wil|doe ik|"
        "ik doe|ik schrijf|ik geef|niet mogelijk|onmogelijk|dat ik|ik zal|zal ik|ik ben|ben ik|wil ik|ik moet"
    ),
    "sv": parted(
        "skriver jag inte|gör jag inte|förklarar jag inte|tänker jag inte|"
        "mina riktl|mina regler|mina princ|mine retn|tycker inte|anser inte|jag inte|skriver jag|jag skriver|strider|"
        "mot mina|mot våra|möjligt för mig|jag vill|jag tänker|jag är|får jag|jag får|jag måste|jag har|jag ser|"
        "jag kan|kan jag|jag kommer"
    ),
    "da": parted("skriver jeg ikke|gør jeg ikke|gjør jeg ikke|vil jeg ikke|jeg kan|kan jeg|jeg må|må jeg|jeg vil|vil jeg"),
    "fi": parted("kieltäydyn|pahoittelen|en voi|en valitettavasti|en pysty|en saa|en kykene|en aio|emme voi"),
    "et": parted("ma ei"),
    "lt": parted("negali|negalė"),
    "lv": parted("nevaru|nevarē"),
    "pl": parted(
        "tego nie |takiego nie|podobnego nie|nie zamierzam|nie chcę brać|nie chcę w tym|"
        "nie chcę pisać|powiedzieć nie|"
        "podkreślić|zaznaczyć|przypomnieć|muszę wyjaśnić|zwrócić uwagę|"
        "moje zasady|moje wytyczne|moje reguły|nie uważam|nie sądzę|nie udzielam|nie podaję|nie piszę|nie udost|"
        "narusza|łamie|sprzeczn|niezgodn|nie jest|nie mogę|nie napiszę|nie zrobię|nie podam|nie odpowiem|nie udzielę|"
        "nie pomogę|wolę nie|odmawiam|nie potraf|nie wolno|nie będ|nie zam|muszę odm"
    ),
    "cs": parted(
        "nenapíšu|nepíšu|neudělám|nevysvětlím|nenapíšem|neurobím|psát nebudu|"
        "písať nebudem|nebudu |nebudem |nehodlám|nemienim|"
        "moje pravidla|moje zásady|má pravidla|moje pokyny|nepovažuji|nebudu|neposkytuji|nepíšu|nedávám|v rozporu|"
        "proti m|porušuje|porušilo|odporuje|není možné|v mých sil|není pro m|pro mě není|nemohu|nemůžu|nenapíšu|"
        "neudělám|neposkytnu|neodpovím|nepomohu|nepomůžu|nepomôžem|neprozradím|raději ne|nejsem|nesmím|nedok|nemôžem|"
        "nie som|odmít|odmiet"
    ),
    "ro": parted(
        "asta nu |așa ceva nu|acest lucru nu|nu voi scrie|nu voi face|nu voi particip|"
        "nu vreau să|nu intențion|să spun nu|"
        "regulile mele|principiile mele|nu cred|nu consider|nu scriu|nu ofer|nu dau|contravine|încalcă|contrar|"
        "împotriva|contradic|posibil|nu am voie|nu pot|nu o să|prefer să nu|îmi este|refuz să|nu te p|nu vă p|"
        "nu îți p|nu putem|nu voi|nu sunt|nu îmi|să refuz"
    ),
    "sl": parted("ne morem|ne smem|ne mogu|ne bom|nisam u"),
    "ru": parted(
        "писать не|делать не|объяснять не|я не буду|я не стану|я не напишу|я не сделаю|"
        "я не пишу|я не делаю|"
        "подчеркнуть|должен отметить|должна отметить|хочу отметить|вынужден|напомнить|предупредить|"
        "необходимо отметить|"
        "мои правила|мои принц|мои инстр|правила не|не считаю|не думаю|не пишу|не напишу|не даю|не делаю|"
        "противоречит|нарушает|не соответствует|для меня|мне не раз|мне не поз|мне зап|мне нельзя|не дам|не отвечу|"
        "не предоставлю|не помогу|не стану|предпоч|не могу|не смогу|не в состоян|не име|не буду|не вправе|не способ|"
        "не умею|отказ"
    ),
    "uk": parted(
        "писати не|робити не|пояснювати не|я не буду|я не стану|я не писатиму|я не напишу|"
        "я не робитиму|я не зроблю|"
        "мої правила|мої принц|не вважаю|не пишу|не напишу|не даю|суперечить|порушує|не відповідає|для мене|мені не|"
        "вимушен|відхиляю|мені заб|не маю|не можу|не дам|не відповім|не надам|не допоможу|не стану|не зможу|"
        "не в змозі|не буду|відмов"
    ),
    "bg": parted("не мога|не съм|не могу"),
    "el": parted("αδυνατώ|αδύνατο|δεν μπορώ|δεν είμαι|δεν δύν|δεν θα|δεν μου"),
    "tr": parted(
        "yazmayacağım|yapmayacağım|yazmam|yapmam|anlatmam|anlatmayacağım|açıklamayacağım|"
        "hayır demek|"
        "kurallarım|ilkelerim|yönergelerim|doğru bulmu|uygun bulmu|böyle bir|aykırı|çeliş|mayacağım|meyeceğim|"
        "mümkün değil|amam|emem.|emem,|emem |emem!|amıyorum|emiyorum|amayız|emeyiz|olama|edeme|vereme|veremi|olamı|"
        "layam|getirem|turam|leyem|aşam|reddet|sunam"
    ),
    "ar": parted(
        "قواعدي|إرشاداتي|مبادئي|سياساتي|يتعارض|يخالف|ينتهك|تتعارض|تخالف|ليس من الم|ليس مسموح|أفضل عدم|أفضل ألا|يتعذر|"
        "ليس بإم|ليس بمق|ليس في وس|أعتذر عن|أرفض|لا أ|لا استطيع|لا يمكنني|لا يسعني|لن أ|لن يمكنني|لست |غير قادر|عاجز"
    ),
    "fa": parted("نمی|قادر"),
    "he": parted("לא יכול|אינני|איני |לא אוכל|אין ב|לא מסוגל|לא רשאי"),
    "hi": parted("नहीं|असमर्थ"),
    "vi": parted("không thể|không được phép|từ chối"),
    "id": parted("tidak dapat|tidak bisa|tidak boleh|tidak mampu|tidak akan|tak dapat|tak bisa|tak boleh"),
    "th": parted("ไม่สามารถ|ไม่อาจ"),
    "zh": parted(
        "我不会写|我不會寫|我不会做|我不会说|我不会讲|我不写|我不做|我不能写|我不能做|我不会解|我不会参|我不會參|我不想参|我不愿|我不想写|"
        "必须强调|必须指出|必须提醒|必须说明|必须声明|必须澄清|必須強調|必須指出|需要强调|需要指出|需要提醒|需要说明|我想强调|我想指出|我想提醒|我要强调|我要指出|我要提醒|"
        "我得强调|我得指出|我得提醒|需要澄清|我想澄清|我要澄清|我要声明|我想说明|我要说明|需要声明|我得说明|必須提醒|必須說明|"
        "不允许|不允許|我的准则|我的规则|我不认为|我不觉得|我并不认|我不写|我不提供|我不回答|违反|違反|违背|違背|"
        "不符合|无权|無權|超出|恕我|恕不|恕无|恕無|恕难|恕難|爱莫能|愛莫能|帮不|幫不|无法|無法|不能|不可以|不会|不會|"
        "没有办法|沒辦法|不便|不方便|拒绝|拒絕|没法"
    ),
    "ja": parted(
        "書きません|書けません|やりません|書きできませ|説明しませ|いたしません|"
        "ガイドライン|ルールで|規則で|方針で|教えられ|とは思|規約|ポリシー|応じられ|お断り|ません|申し訳|恐れ入|"
        "ごめんな|残念ながら|控え|遠慮|かね|できない"
    ),
    "ko": parted(
        "쓰지 않|드릴 수 없|쓸 수 없|하지 않겠|설명하지 않|"
        "지침|규칙|원칙|생각하지 않|보지 않|그런 글|그런 내|위배|위반|어긋|않겠습니다|곤란|힘듭|없|못|거절|불가능|어렵습니다"
    ),
}
"""What every phrase of `REFUSES` of a language holds one of, in lower case: what is looked for in whole columns."""

LATE: tuple[str, ...] = parted(
    "can't help you with|can't help with|cannot help with|cannot help you with|can't assist|cannot assist|can't provide|"
    "cannot provide|unable to provide|unable to assist|unable to help|not able to provide|not able to help|won't help|"
    "not comfortable|can't answer|cannot answer|cannot fulfill|can't fulfill|must decline|can't give you|can't share|"
    "nem tudok segíteni|nem segíthetek|nem tudok választ|nem tudok válaszolni|nem adhatok|nem nyújthatok|nem áll módomban|"
    "nem tudok információ|nem helfen|nicht helfen|keine auskunft|nicht weiterhelfen|nicht beantworten|nicht unterstützen|"
    "peux pas vous aider|peux pas t'aider|peux pas aider|peux pas répondre|peux pas fournir|no puedo ayudar|"
    "no puedo proporcionar|no puedo ofrecer|no puedo responder|non posso aiutar|non posso fornir|non posso rispondere|"
    "não posso ajudar|não posso fornecer|não posso responder|nie mogę pomóc|nie mogę udzielić|nemohu pomoci|"
    "nemohu poskytnout|nemůžu pomoct|nu pot să|nu te pot ajuta|nu vă pot ajuta|не могу помочь|не могу предоставить|"
    "не могу ответить|не можу допомогти|не можу надати|yardımcı olamam|yardımcı olamıyorum|bilgi veremem|لا أستطيع مساعد|"
    "لا يمكنني مساعد|لا يمكنني تقديم|لا أستطيع تقديم|我无法提供|我无法协助|我不能提供|无法为您|无法帮助|我無法|"
    "お手伝いできません|お答えできません|提供できません|도와드릴 수 없|제공할 수 없|답변할 수 없|답변드릴 수 없|"
    "inte hjälpa|ikke hjælpe|ikke hjelpe|en voi auttaa|không thể giúp|không thể cung cấp|tidak dapat membantu|"
    "tidak bisa membantu|δεν μπορώ να βοηθήσω|δεν μπορώ να σας|לא יכול לעזור|मदद नहीं|не мога да помогна|ne mogu pomoći"
)
"""Words of a refusal so plain that they are looked for in the whole of an answer."""
