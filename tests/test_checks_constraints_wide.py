"""Wishes in twelve languages by somebody who had not read the rules: an answer that breaks each, and one that keeps it."""

from __future__ import annotations

import pyarrow as pa
import pytest

from instructds.checks.base import find
from instructds.exchanges import exchange_schema

SAID = {
    "en": "The old harbour wakes before sunrise when boats return with silver fish. Traders shout prices while gulls circle above the wet stones.",
    "hu": "A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza. Az árusok hangosan kiabálják az árakat a nedves köveken.",
    "de": "Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren. Händler rufen Preise über die nassen Steine.",
    "fr": "Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés. Les marchands crient leurs prix sur les pierres mouillées.",
    "es": "El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados. Los vendedores gritan precios sobre las piedras mojadas.",
    "it": "Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati. I mercanti gridano i prezzi sulle pietre bagnate.",
    "pt": "O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados. Os vendedores gritam preços sobre as pedras molhadas.",
    "nl": "De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis. Handelaren roepen prijzen over de natte stenen.",
    "pl": "Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami. Handlarze wykrzykują ceny nad mokrymi kamieniami.",
    "cs": "Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami. Obchodníci vykřikují ceny nad mokrými kameny.",
    "ru": "Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой. Торговцы выкрикивают цены над мокрыми камнями.",
    "tr": "Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner. Satıcılar ıslak taşların üzerinde fiyatları bağırır.",
}
"""Two sentences that break every wish below."""

WISHES = {
    "en": [
        ("Describe a harbour in one sentence.", "The old harbour wakes before sunrise when boats return with silver fish."),
        ("Describe a harbour using no more than 8 words.", "The old harbour wakes before sunrise."),
        (
            "Describe a harbour in all uppercase.",
            "THE OLD HARBOUR WAKES BEFORE SUNRISE WHEN BOATS RETURN WITH SILVER FISH. TRADERS SHOUT PRICES WHILE GULLS CIRCLE ABOVE THE WET STONES.",
        ),
        (
            'Describe a harbour without the word "boats".',
            "The old harbour wakes before sunrise when x return with silver fish. Traders shout prices while gulls circle above the wet stones.",
        ),
        ("Describe a harbour; respond with valid JSON only.", '{"a": "b"}'),
        ("Describe a harbour. Your answer must be exactly 5 words long.", "The old harbour wakes before."),
        (
            'Describe a harbour. End with the word "sea".',
            "The old harbour wakes before sunrise when boats return with silver fish. Sea.",
        ),
        (
            'Describe a harbour. Start your answer with the word "Here".',
            "Here The old harbour wakes before sunrise when boats return with silver fish.",
        ),
        ("Describe a harbour as a numbered list.", "1. a\n2. b"),
        (
            "Describe a harbour in precisely four sentences.",
            "The old harbour wakes before sunrise when boats return with silver fish. The old harbour wakes before sunrise when boats return with silver fish. The old harbour wakes before sunrise when boats return with silver fish. The old harbour wakes before sunrise when boats return with silver fish.",
        ),
    ],
    "hu": [
        (
            "Jellemezz egy kikötőt egyetlen mondattal!",
            "A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza.",
        ),
        ("Jellemezz egy kikötőt legfeljebb 8 szóval!", "A régi kikötő napkelte előtt ébred,."),
        (
            "Jellemezz egy kikötőt csupa nagybetűvel!",
            "A RÉGI KIKÖTŐ NAPKELTE ELŐTT ÉBRED, AMIKOR A HAJÓK EZÜSTÖS HALLAL TÉRNEK VISSZA. AZ ÁRUSOK HANGOSAN KIABÁLJÁK AZ ÁRAKAT A NEDVES KÖVEKEN.",
        ),
        (
            "Jellemezz egy kikötőt a „hajók” szó használata nélkül!",
            "A régi kikötő napkelte előtt ébred, amikor a x ezüstös hallal térnek vissza. Az árusok hangosan kiabálják az árakat a nedves köveken.",
        ),
        ("Jellemezz egy kikötőt, és kizárólag érvényes JSON-nal válaszolj!", '{"a": "b"}'),
        ("Jellemezz egy kikötőt pontosan 5 szóban!", "A régi kikötő napkelte előtt."),
        (
            "Jellemezz egy kikötőt! A válasz a „tenger” szóval végződjön!",
            "A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza. Tenger.",
        ),
        (
            "Jellemezz egy kikötőt! A „Íme” szóval kezdd a választ!",
            "Íme A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza.",
        ),
        ("Jellemezz egy kikötőt számozott listában!", "1. a\n2. b"),
        (
            "Jellemezz egy kikötőt pontosan négy mondatban!",
            "A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza. A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza. A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza. A régi kikötő napkelte előtt ébred, amikor a hajók ezüstös hallal térnek vissza.",
        ),
    ],
    "de": [
        (
            "Fasse einen Hafen in nur einem Satz zusammen.",
            "Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren.",
        ),
        ("Beschreibe einen Hafen mit maximal 8 Wörtern.", "Der alte Hafen erwacht vor Sonnenaufgang,."),
        (
            "Beschreibe einen Hafen komplett in Großbuchstaben.",
            "DER ALTE HAFEN ERWACHT VOR SONNENAUFGANG, WENN DIE BOOTE MIT SILBERNEM FISCH ZURÜCKKEHREN. HÄNDLER RUFEN PREISE ÜBER DIE NASSEN STEINE.",
        ),
        (
            "Beschreibe einen Hafen, ohne das Wort „Boote“ zu verwenden.",
            "Der alte Hafen erwacht vor Sonnenaufgang, wenn die x mit silbernem Fisch zurückkehren. Händler rufen Preise über die nassen Steine.",
        ),
        ("Beschreibe einen Hafen und antworte ausschließlich mit gültigem JSON.", '{"a": "b"}'),
        ("Beschreibe einen Hafen in genau 5 Wörtern.", "Der alte Hafen erwacht vor."),
        (
            "Beschreibe einen Hafen. Der letzte Satz soll mit dem Wort „Meer“ enden.",
            "Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren. Meer.",
        ),
        (
            "Beschreibe einen Hafen. Beginne mit dem Wort „Hier“.",
            "Hier Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren.",
        ),
        ("Beschreibe einen Hafen als nummerierte Liste.", "1. a\n2. b"),
        (
            "Beschreibe einen Hafen in genau vier Sätzen.",
            "Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren. Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren. Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren. Der alte Hafen erwacht vor Sonnenaufgang, wenn die Boote mit silbernem Fisch zurückkehren.",
        ),
    ],
    "fr": [
        (
            "Décris un port en une seule phrase.",
            "Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés.",
        ),
        ("Décris un port en 8 mots maximum.", "Le vieux port se réveille avant."),
        (
            "Décris un port entièrement en lettres capitales.",
            "LE VIEUX PORT SE RÉVEILLE AVANT L'AUBE QUAND LES BATEAUX REVIENNENT AVEC DES POISSONS ARGENTÉS. LES MARCHANDS CRIENT LEURS PRIX SUR LES PIERRES MOUILLÉES.",
        ),
        (
            "Décris un port sans employer le mot « bateaux ».",
            "Le vieux port se réveille avant l'aube quand les x reviennent avec des poissons argentés. Les marchands crient leurs prix sur les pierres mouillées.",
        ),
        ("Décris un port ; réponds uniquement en JSON valide.", '{"a": "b"}'),
        ("Décris un port en exactement 5 mots.", "Le vieux port se réveille."),
        (
            "Décris un port. Termine par le mot « mer ».",
            "Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés. Mer.",
        ),
        (
            "Décris un port. Commence ta réponse par « Voici ».",
            "Voici Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés.",
        ),
        ("Décris un port sous forme de liste numérotée.", "1. a\n2. b"),
        (
            "Décris un port en quatre phrases exactement.",
            "Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés. Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés. Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés. Le vieux port se réveille avant l'aube quand les bateaux reviennent avec des poissons argentés.",
        ),
    ],
    "es": [
        (
            "Describe un puerto en una sola oración.",
            "El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados.",
        ),
        (
            "Describe un puerto todo en letras mayúsculas.",
            "EL VIEJO PUERTO DESPIERTA ANTES DEL AMANECER CUANDO LOS BARCOS VUELVEN CON PECES PLATEADOS. LOS VENDEDORES GRITAN PRECIOS SOBRE LAS PIEDRAS MOJADAS.",
        ),
        (
            "Describe un puerto sin usar la palabra «barcos».",
            "El viejo puerto despierta antes del amanecer cuando los x vuelven con peces plateados. Los vendedores gritan precios sobre las piedras mojadas.",
        ),
        ("Describe un puerto; responde únicamente con JSON válido.", '{"a": "b"}'),
        ("Describe un puerto en exactamente 5 palabras.", "El viejo puerto despierta antes."),
        (
            "Describe un puerto. Termina con la palabra «mar».",
            "El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados. Mar.",
        ),
        (
            "Describe un puerto. Empieza tu respuesta con «Aquí».",
            "Aquí El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados.",
        ),
        ("Describe un puerto en una lista numerada.", "1. a\n2. b"),
        (
            "Describe un puerto en cuatro frases exactas.",
            "El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados. El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados. El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados. El viejo puerto despierta antes del amanecer cuando los barcos vuelven con peces plateados.",
        ),
    ],
    "it": [
        (
            "Descrivi un porto con una sola frase.",
            "Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati.",
        ),
        ("Descrivi un porto in massimo 8 parole.", "Il vecchio porto si sveglia prima."),
        (
            "Descrivi un porto tutto in stampatello maiuscolo.",
            "IL VECCHIO PORTO SI SVEGLIA PRIMA DELL'ALBA QUANDO LE BARCHE TORNANO CON PESCI ARGENTATI. I MERCANTI GRIDANO I PREZZI SULLE PIETRE BAGNATE.",
        ),
        (
            "Descrivi un porto senza usare la parola «barche».",
            "Il vecchio porto si sveglia prima dell'alba quando le x tornano con pesci argentati. I mercanti gridano i prezzi sulle pietre bagnate.",
        ),
        ("Descrivi un porto; rispondi solo con JSON valido.", '{"a": "b"}'),
        ("Descrivi un porto in esattamente 5 parole.", "Il vecchio porto si sveglia."),
        (
            "Descrivi un porto. Concludi con la parola «mare».",
            "Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati. Mare.",
        ),
        (
            "Descrivi un porto. Inizia la risposta con «Ecco».",
            "Ecco Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati.",
        ),
        ("Descrivi un porto come elenco numerato.", "1. a\n2. b"),
        (
            "Descrivi un porto in quattro frasi esatte.",
            "Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati. Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati. Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati. Il vecchio porto si sveglia prima dell'alba quando le barche tornano con pesci argentati.",
        ),
    ],
    "pt": [
        (
            "Descreve um porto numa só frase.",
            "O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados.",
        ),
        ("Descreve um porto em no máximo 8 palavras.", "O velho porto acorda antes do."),
        (
            "Descreve um porto todo em letras maiúsculas.",
            "O VELHO PORTO ACORDA ANTES DO AMANHECER QUANDO OS BARCOS VOLTAM COM PEIXES PRATEADOS. OS VENDEDORES GRITAM PREÇOS SOBRE AS PEDRAS MOLHADAS.",
        ),
        (
            "Descreve um porto sem usar a palavra «barcos».",
            "O velho porto acorda antes do amanhecer quando os x voltam com peixes prateados. Os vendedores gritam preços sobre as pedras molhadas.",
        ),
        ("Descreve um porto; responde apenas com JSON válido.", '{"a": "b"}'),
        ("Descreve um porto em exatamente 5 palavras.", "O velho porto acorda antes."),
        (
            "Descreve um porto. Termina com a palavra «mar».",
            "O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados. Mar.",
        ),
        (
            "Descreve um porto. Começa a resposta com «Eis».",
            "Eis O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados.",
        ),
        ("Descreve um porto numa lista numerada.", "1. a\n2. b"),
        (
            "Descreve um porto em exatamente quatro frases.",
            "O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados. O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados. O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados. O velho porto acorda antes do amanhecer quando os barcos voltam com peixes prateados.",
        ),
    ],
    "nl": [
        ("Beschrijf een haven in maximaal 8 woorden.", "De oude haven ontwaakt voor zonsopgang."),
        (
            "Beschrijf een haven volledig in hoofdletters.",
            "DE OUDE HAVEN ONTWAAKT VOOR ZONSOPGANG WANNEER DE BOTEN TERUGKEREN MET ZILVEREN VIS. HANDELAREN ROEPEN PRIJZEN OVER DE NATTE STENEN.",
        ),
        (
            "Beschrijf een haven zonder het woord 'boten' te gebruiken.",
            "De oude haven ontwaakt voor zonsopgang wanneer de x terugkeren met zilveren vis. Handelaren roepen prijzen over de natte stenen.",
        ),
        ("Beschrijf een haven; antwoord alleen met geldige JSON.", '{"a": "b"}'),
        ("Beschrijf een haven in precies 5 woorden.", "De oude haven ontwaakt voor."),
        (
            "Beschrijf een haven. Eindig met het woord 'zee'.",
            "De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis. Zee.",
        ),
        (
            "Beschrijf een haven. Begin je antwoord met 'Hier'.",
            "Hier De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis.",
        ),
        ("Beschrijf een haven als genummerde lijst.", "1. a\n2. b"),
        (
            "Beschrijf een haven in precies vier zinnen.",
            "De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis. De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis. De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis. De oude haven ontwaakt voor zonsopgang wanneer de boten terugkeren met zilveren vis.",
        ),
    ],
    "pl": [
        ("Opisz port w jednym zdaniu.", "Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami."),
        ("Opisz port, używając najwyżej 8 słów.", "Stary port budzi się przed świtem,."),
        (
            "Opisz port samymi wielkimi literami.",
            "STARY PORT BUDZI SIĘ PRZED ŚWITEM, KIEDY ŁODZIE WRACAJĄ ZE SREBRNYMI RYBAMI. HANDLARZE WYKRZYKUJĄ CENY NAD MOKRYMI KAMIENIAMI.",
        ),
        (
            "Opisz port bez użycia słowa „łodzie”.",
            "Stary port budzi się przed świtem, kiedy x wracają ze srebrnymi rybami. Handlarze wykrzykują ceny nad mokrymi kamieniami.",
        ),
        ("Opisz port; odpowiedz wyłącznie poprawnym JSON-em.", '{"a": "b"}'),
        ("Opisz port w dokładnie 5 słowach.", "Stary port budzi się przed."),
        (
            "Opisz port. Zakończ słowem „morze”.",
            "Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami. Morze.",
        ),
        (
            "Opisz port. Zacznij odpowiedź od słowa „Oto”.",
            "Oto Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami.",
        ),
        ("Opisz port w formie numerowanej listy.", "1. a\n2. b"),
        (
            "Opisz port w dokładnie czterech zdaniach.",
            "Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami. Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami. Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami. Stary port budzi się przed świtem, kiedy łodzie wracają ze srebrnymi rybami.",
        ),
    ],
    "cs": [
        ("Popiš přístav nejvýše 8 slovy.", "Starý přístav se probouzí před úsvitem,."),
        (
            "Popiš přístav jen velkými písmeny.",
            "STARÝ PŘÍSTAV SE PROBOUZÍ PŘED ÚSVITEM, KDY SE LODĚ VRACEJÍ SE STŘÍBRNÝMI RYBAMI. OBCHODNÍCI VYKŘIKUJÍ CENY NAD MOKRÝMI KAMENY.",
        ),
        (
            "Popiš přístav bez použití slova „lodě“.",
            "Starý přístav se probouzí před úsvitem, kdy se x vracejí se stříbrnými rybami. Obchodníci vykřikují ceny nad mokrými kameny.",
        ),
        ("Popiš přístav; odpověz pouze platným JSONem.", '{"a": "b"}'),
        ("Popiš přístav přesně 5 slovy.", "Starý přístav se probouzí před."),
        (
            "Popiš přístav. Zakonči slovem „moře“.",
            "Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami. Moře.",
        ),
        (
            "Popiš přístav. Začni odpověď slovem „Zde“.",
            "Zde Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami.",
        ),
        ("Popiš přístav jako číslovaný seznam.", "1. a\n2. b"),
        (
            "Popiš přístav přesně čtyřmi větami.",
            "Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami. Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami. Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami. Starý přístav se probouzí před úsvitem, kdy se lodě vracejí se stříbrnými rybami.",
        ),
    ],
    "ru": [
        (
            "Опиши порт в одном предложении.",
            "Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой.",
        ),
        ("Опиши порт не более чем в 8 словах.", "Старый порт просыпается до рассвета, когда."),
        (
            "Опиши порт только заглавными буквами.",
            "СТАРЫЙ ПОРТ ПРОСЫПАЕТСЯ ДО РАССВЕТА, КОГДА ЛОДКИ ВОЗВРАЩАЮТСЯ С СЕРЕБРИСТОЙ РЫБОЙ. ТОРГОВЦЫ ВЫКРИКИВАЮТ ЦЕНЫ НАД МОКРЫМИ КАМНЯМИ.",
        ),
        (
            "Опиши порт, не используя слово «лодки».",
            "Старый порт просыпается до рассвета, когда x возвращаются с серебристой рыбой. Торговцы выкрикивают цены над мокрыми камнями.",
        ),
        ("Опиши порт; ответь только корректным JSON.", '{"a": "b"}'),
        ("Опиши порт ровно в 5 словах.", "Старый порт просыпается до рассвета,."),
        (
            "Опиши порт. Закончи словом «море».",
            "Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой. Море.",
        ),
        (
            "Опиши порт. Начни ответ со слова «Вот».",
            "Вот Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой.",
        ),
        ("Опиши порт в виде нумерованного списка.", "1. a\n2. b"),
        (
            "Опиши порт ровно в четырёх предложениях.",
            "Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой. Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой. Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой. Старый порт просыпается до рассвета, когда лодки возвращаются с серебристой рыбой.",
        ),
    ],
    "tr": [
        ("Bir limanı tek cümleyle anlat.", "Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner."),
        ("Bir limanı en fazla 8 kelimeyle anlat.", "Eski liman gün doğmadan uyanır, tekneler."),
        (
            "Bir limanı tamamen büyük harflerle anlat.",
            "ESKI LIMAN GÜN DOĞMADAN UYANIR, TEKNELER GÜMÜŞ BALIKLARLA DÖNER. SATICILAR ISLAK TAŞLARIN ÜZERINDE FIYATLARI BAĞIRIR.",
        ),
        (
            'Bir limanı "tekneler" kelimesini kullanmadan anlat.',
            "Eski liman gün doğmadan uyanır, x gümüş balıklarla döner. Satıcılar ıslak taşların üzerinde fiyatları bağırır.",
        ),
        ("Bir limanı tam olarak 5 kelimeyle anlat.", "Eski liman gün doğmadan uyanır,."),
        (
            'Bir limanı anlat. "deniz" kelimesiyle bitir.',
            "Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner. Deniz.",
        ),
        (
            'Bir limanı anlat. Cevabına "İşte" ile başla.',
            "İşte Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner.",
        ),
        (
            "Bir limanı tam dört cümleyle anlat.",
            "Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner. Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner. Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner. Eski liman gün doğmadan uyanır, tekneler gümüş balıklarla döner.",
        ),
    ],
}
"""Language -> what is asked, and an answer that keeps to it."""


@pytest.mark.parametrize(("language", "asked", "kept"), [(tag, *wish) for tag, wishes in WISHES.items() for wish in wishes])
def test_an_answer_that_breaks_a_wish_is_found_and_one_that_keeps_it_is_spared(language, asked, kept):
    rows = [
        {"record": place, "turn": 1, "ending": "chosen", "instruction": asked, "response": said}
        for place, said in enumerate((SAID[language], kept))
    ]
    found = find(pa.Table.from_pylist(rows, schema=exchange_schema()), ["broken_constraint"]).to_pylist()
    assert [finding["record"] for finding in found] == [0]
