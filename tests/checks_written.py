"""Clean sentences written for the tests of checks, and a short way to run checks over rows."""

from __future__ import annotations

import pyarrow as pa

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

CLEAN = {
    "hu": [
        "A kertben tegnap elültettünk három almafát.",
        "Az eső éjszaka megöntözte őket.",
        "Reggelre a föld illatos lett.",
        "Jövőre talán már gyümölcs is terem.",
    ],
    "en": [
        "We planted three apple trees in the garden yesterday.",
        "Rain watered them during the night.",
        "By morning the soil smelled fresh.",
        "Perhaps there will be fruit next year.",
    ],
    "de": [
        "Gestern haben wir drei Apfelbäume gepflanzt.",
        "Der Regen hat sie in der Nacht gegossen.",
        "Am Morgen duftete die Erde frisch.",
        "Vielleicht gibt es nächstes Jahr Früchte.",
    ],
    "es": [
        "Ayer plantamos tres manzanos en el jardín.",
        "La lluvia los regó durante la noche.",
        "Por la mañana la tierra olía a fresco.",
        "Quizá el próximo año haya fruta.",
    ],
    "fr": [
        "Hier nous avons planté trois pommiers au jardin.",
        "La pluie les a arrosés pendant la nuit.",
        "Le matin, la terre sentait bon.",
        "Il y aura peut-être des fruits l'an prochain.",
    ],
    "zh": ["昨天我们在花园里种了三棵苹果树。", "夜里的雨水浇灌了它们。", "早上泥土闻起来很清新。", "也许明年就会结果。"],
    "ja": [
        "昨日、庭にりんごの木を三本植えました。",
        "夜の雨が木に水をやりました。",
        "朝には土の香りがしました。",
        "来年は実がなるかもしれません。",
    ],
    "ar": [
        "زرعنا أمس ثلاث أشجار تفاح في الحديقة.",
        "سقاها المطر خلال الليل.",
        "في الصباح كانت رائحة التراب منعشة.",
        "ربما تثمر في العام القادم.",
    ],
    "ru": [
        "Вчера мы посадили в саду три яблони.",
        "Ночью их полил дождь.",
        "Утром земля пахла свежестью.",
        "Может быть, через год будут плоды.",
    ],
    "hi": [
        "कल हमने बगीचे में सेब के तीन पेड़ लगाए।",
        "रात की बारिश ने उन्हें पानी दिया।",
        "सुबह मिट्टी की खुशबू ताज़ा थी।",
        "शायद अगले साल फल लगें।",
    ],
}


def findings(rows, names, language=None):
    made = [
        {"record": place, "turn": 1, "ending": "chosen", "instruction": asked, "response": said, "language": language}
        for place, (asked, said) in enumerate(rows)
    ]
    return find(pa.Table.from_pylist(made, schema=exchange_schema()), names).to_pylist()
