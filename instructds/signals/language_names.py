"""Whether a text is a list of people's names, which has no language of its own."""

# ruff: noqa: RUF001, SIM905 - names in other scripts; a list of hundreds of strings is no easier to read
from __future__ import annotations

from instructds.regexes import regex

_GIVEN = frozenset(
    """
    anna béla cecília dóra dorottya endre erika eszter ferenc flóra gábor gergely gergő gyula györgy hanna ildikó ilona imre
    istván jános jános józsef judit júlia kata katalin kinga klára kristóf lászló levente lili luca máté mária márk márton
    mihály miklós nóra orsolya pál péter piroska réka róbert sándor szilvia tamás tibor tímea vera viktória vilmos zoltán
    zsófia zsolt zsuzsa zsuzsanna attila ádám ágnes áron balázs bálint barbara bence csaba csilla dániel dávid edit emese
    adam adrian alan albert alex alexander alexandra alice amanda amelia amy andrea andrew angela anne anthony antonio arthur
    ashley ava benjamin betty bob brandon brian bruce carl carlos carol caroline catherine charles charlotte chloe chris
    christian christine christopher claire clara claudia daniel daisy david deborah dennis diana donald donna dorothy douglas
    dylan edward elena elijah elizabeth ella ellen emily emma eric ethan eva evelyn fatima felix fiona florence frances
    francis frank fred gary george gloria grace gregory hannah harold harry heather helen henry howard hugo ian irene isaac
    isabel isabella jack jacob james jane janet jason jean jeffrey jennifer jessica joan joe john jonathan jordan jose joseph
    joshua joyce juan judith julia julie justin karen kate katherine kathleen kelly kenneth kevin kimberly kyle larry laura
    lauren lawrence leo leonard liam linda lisa logan louis louise lucas lucy luke madison margaret maria marie marilyn mark
    martha martin mary mason matthew megan melissa mia michael michelle mike mohammed mohamed muhammad ahmed ali hassan
    hussein omar yusuf ibrahim aisha khadija layla zainab natalie nathan nicholas nicole noah nora oliver olivia oscar pamela
    patricia patrick paul peter philip rachel ralph raymond rebecca richard robert roger ronald rose roy russell ruth ryan
    samantha samuel sandra sara sarah scott sean sharon simon sophia sophie stephanie stephen steven susan teresa theresa
    thomas timothy tom tyler victor victoria vincent virginia walter wayne wendy william zoe zachary
    hans klaus jürgen wolfgang günther heinz helmut dieter uwe stefan andreas sabine petra monika ursula renate heike anja
    katja lukas leon jonas friedrich karl ludwig otto greta heidi ingrid johannes matthias sebastian tobias
    pierre jacques michel françois philippe andré nicolas laurent julien antoine camille chantal isabelle nathalie sylvie
    valérie hélène élodie amélie margaux léa chloé mathieu olivier benoît guillaume
    josé luis javier miguel pedro pablo jorge sergio diego manuel francisco fernando alejandro carmen lucía sofía pilar
    dolores ana rosa marta isabel cristina raquel beatriz álvaro andrés maría ramón joaquín ignacio
    giovanni giuseppe marco luca matteo francesco alessandro lorenzo paolo stefano andrea giulia chiara francesca valentina
    federica elisa martina silvia roberto riccardo davide simone
    joão paulo antónio ricardo rui tiago inês catarina gonçalo bruno rafael gabriel felipe mariana
    jan piotr andrzej krzysztof stanisław tomasz paweł marcin michał grzegorz katarzyna małgorzata agnieszka krystyna ewa
    zofia magdalena joanna jakub wojciech marek pavel petr jiří tomáš josef václav martin lenka kateřina lucie hana jana
    ivan marko nikola petar stjepan luka matej marija jelena milica dragan zoran goran vladimir dmitri sergei olga natalia
    tatiana irina svetlana boris igor mikhail yuri andrei ion mihai ștefan elena ioana gheorghe radu vasile
    mehmet mustafa ahmet hüseyin emre murat ayşe fatma zeynep elif emine merve burak
    lars sven erik anders björn johan karin astrid sigrid olav knut matti mikko juha jukka timo aino kaisa pekka
    raj rahul amit priya anjali arjun ravi sanjay deepak sunita anita vikram neha pooja lakshmi krishna
    wei ming li na hiroshi takashi yuki kenji sakura haruto akira yoko minh linh anh nguyen tran kim park lee chen wang zhang
    liu huang yang zhao wu zhou tanaka suzuki sato yamamoto watanabe siti budi dewi agus putri kwame amina chinedu ngozi
    анна иван мария пётр петр алексей александр андрей сергей дмитрий елена ольга наталья татьяна ирина светлана николай
    михаил владимир екатерина юлия максим артём олег павел виктор игорь юрий борис анастасия дарья софия тарас оксана
    олександр андрій сергій олена наталія іван марія михайло богдан георги димитър стоян елица милица јован никола марко
    γιώργος μαρία γιάννης ελένη δημήτρης νίκος κώστας κατερίνα παναγιώτης βασίλης αννα χρήστος
    محمد أحمد علي حسن حسين فاطمة عائشة خديجة مريم زينب عمر يوسف إبراهيم خالد سارة ليلى نور عبد عبدالله سعيد محمود مصطفى
    رضا زهرا حسین امیر مریم نرگس علی مهدی
    דוד יוסף משה שרה רחל מרים יעקב אברהם נועה תמר יונתן מיכל
    राम सीता राहुल प्रिया अमित अनिता संजय सुनीता राज दीपक नेहा पूजा रवि अर्जुन विकास अंजलि मोहन गीता
    """.split()
)
"""Given names, and surnames that stand first, in many languages and scripts."""

_HAN_FIRST = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧"
    "佐鈴伊渡山中小加吉木清斎松井上石森池橋阿藤前岡後長村近坂遠青福西太三原内千"
)
_HANGUL_FIRST = frozenset("김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유나진지엄채원천방공")

_BETWEEN = regex(r"[,;\n|/•·、，،؛・]+")
_BULLET = regex(r"^[\s\-*–—•\"'“”„«»()]*(?:\d{1,3}[.):]\s*)?[\s\-*\"'“”„«»(]*|[\s.\"'“”„«»)]+$")
_PARTICLES = frozenset(
    "de da di do dos del della van von der den la le el al bin ibn ben y e af av zu ter ten du des ifj id dr".split()
)
_LONGEST_NAME = 4
_KNOWN, _KNOWN_CASELESS = 0.4, 0.7
"""Share of the items that must hold a known name; more where no capital says that it is a name."""

_FEWEST, _MOST = 2, 200
"""Items of a list, at least, and those looked at."""


def is_names(text: str) -> bool:
    """Whether a text is two or more names of people and nothing else, each on a line or between commas.

    A name is one to four capitalised words, or two to four characters that begin with a Chinese, Japanese or Korean
    surname; two in five, and seven in ten in a script without capitals, must hold a given name that is known.
    Cost is linear in the text.

    Example:
        >>> is_names("Kovács Anna, Nagy Péter, Tóth Júlia"), is_names("Apfel, Birne, Banane")
        (True, False)
    """
    items, known = list[str](), 0
    for part in _BETWEEN.split(text, _MOST)[:_MOST]:
        item = _BULLET.sub("", part.strip())
        found = _name(item) if item else False
        if found is None:
            return False
        items += [item] * bool(item)
        known += found
    caseless = not any(item[:1].isupper() or item[:1].islower() for item in items)
    return len(items) >= _FEWEST and known >= (_KNOWN_CASELESS if caseless else _KNOWN) * len(items)


def _name(item: str) -> bool | None:
    """Whether an item that is built like a name holds a known one; None when it is not built like one."""
    if _eastern(item):
        return True
    words = [word for word in item.replace(".", " ").replace("-", " ").split() if word.lower() not in _PARTICLES]
    if not 1 <= len(words) <= _LONGEST_NAME or not all(_capital(word) for word in words):
        return None
    return any(word.lower() in _GIVEN for word in words)


def _capital(word: str) -> bool:
    """A capital and then letters; a script without case has only the list of names to go by."""
    letters = word.replace("'", "").replace("’", "")
    if not letters.isalpha() and not all(character.isalpha() or "\u0300" <= character <= "\u0dff" for character in letters):
        return False
    return letters[:1].isupper() or letters in _GIVEN or (not letters[:1].islower() and len(letters) > 1)


def _eastern(item: str) -> bool:
    name = item.replace(" ", "")
    if not _FEWEST <= len(name) <= _LONGEST_NAME:
        return False
    if all("\u4e00" <= character <= "\u9fff" for character in name):
        return name[0] in _HAN_FIRST
    return len(name) == 3 and all("\uac00" <= character <= "\ud7a3" for character in name) and name[0] in _HANGUL_FIRST  # noqa: PLR2004
