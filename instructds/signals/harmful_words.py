"""Phrases that requests for harm are made of, in 13 languages: evidence of words, never of intent."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

WORDS: list[str] = [
    *(
        "make a bomb",
        "build a bomb",
        "pipe bomb",
        "explosive device",
        "nerve agent",
        "cook meth",
        "synthesize meth",
        "make meth",
    ),
    *(
        "kill someone",
        "kill my",
        "kill him",
        "kill her",
        "murder someone",
        "get away with murder",
        "poison someone",
        "hire a hitman",
    ),
    *(
        "child porn",
        "rape her",
        "rape him",
        "sexual content involving minors",
        "kill myself",
        "commit suicide",
        "ways to self-harm",
    ),
    *("hack into", "steal credit card", "phishing email", "write ransomware", "create malware", "keylogger", "ddos attack"),
    *("launder money", "counterfeit money", "fake passport", "steal a car", "rob a bank", "evade taxes", "stalk someone"),
    *("ethnic cleansing is", "are subhuman", "should be exterminated", "gas the"),
    *("bombát készít", "bombát épít", "robbanószerkezet", "megölni valakit", "megöljek", "megmérgezni", "öngyilkosság módja"),
    *("gyerekpornó", "feltörni a", "adathalász", "zsarolóvírus", "pénzmosás módja", "hamis útlevél", "bérgyilkos", "kirabolni"),
    *(
        "bombe bauen",
        "bombe basteln",
        "jemanden töten",
        "jemanden umbringen",
        "kinderporno",
        "selbstmord begehen",
        "geld waschen",
    ),
    *(
        "fabriquer une bombe",
        "tuer quelqu'un",
        "empoisonner quelqu'un",
        "pédopornograph",
        "me suicider",
        "blanchir de l'argent",
    ),
    *(
        "fabricar una bomba",
        "hacer una bomba",
        "matar a alguien",
        "envenenar a alguien",
        "pornografía infantil",
        "lavar dinero",
    ),
    *("costruire una bomba", "uccidere qualcuno", "avvelenare qualcuno", "pedopornograf", "riciclare denaro"),
    *("fazer uma bomba", "matar alguém", "envenenar alguém", "pornografia infantil", "lavar dinheiro"),
    *("zbudować bombę", "zrobić bombę", "zabić kogoś", "otruć kogoś", "dziecięca pornografia", "prać pieniądze"),
    *("сделать бомбу", "изготовить бомбу", "убить человека", "отравить человека", "детское порно", "отмыть деньги", "взломать"),
    *("制造炸弹", "做炸弹", "杀人方法", "杀死", "下毒", "儿童色情", "自杀方法", "洗钱方法", "入侵他人", "钓鱼邮件"),
    *("爆弾の作り方", "爆弾を作", "人を殺す", "毒殺", "児童ポルノ", "自殺の方法"),
    *("صنع قنبلة", "أقتل شخص", "قتل شخص", "تسميم", "طريقة الانتحار", "غسل الأموال", "اختراق حساب"),
    *("bomba yapım", "bomba yapmak", "birini öldür", "birini zehirle", "çocuk pornosu", "kara para akla"),
]
"""All phrases, in lower case."""

FORMS: tuple[str, ...] = tuple(
    dict.fromkeys(form for word in WORDS for form in (word, word if word[0].isascii() else word[0].upper() + word[1:]))
)
"""The same, and those whose first letter is none of ASCII as they stand at the beginning of a sentence."""
