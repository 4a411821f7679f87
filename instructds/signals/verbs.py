"""Verb forms that begin a command, in the languages instruction data is written in, and nothing that is mostly another word."""

# ruff: noqa: RUF001, SIM905 - words of other scripts; a list of words reads best as words
from __future__ import annotations

ENGLISH = frozenset(
    """
    add adapt analyse analyze answer apply arrange assess assign brainstorm build calculate categorise categorize change
    choose cite classify combine compare complete compose compute condense consider construct contrast convert correct
    craft create critique deduce define delete demonstrate derive describe design detect determine develop devise
    diagnose differentiate discuss draft draw edit elaborate eliminate enumerate estimate evaluate examine expand explain
    explore extract fill find fix format formulate generate give group identify illustrate imagine implement improve
    infer insert interpret introduce invent judge justify label list make match modify name optimise optimize organise
    organize outline paraphrase perform plan predict prepare present pretend produce propose prove provide rank rate
    rearrange reason recommend reconstruct reformat rename reorder rephrase replace respond restate retrieve reverse
    review revise rewrite run select separate show simplify simulate sketch solve sort specify split state suggest
    summarise summarize tell transform translate transcribe turn use verify visualise visualize write
    """.split()
)
"""English root verbs; those that more often are nouns (answer, design, list) count only in first place."""

_OTHERS = """
    írj írd írjon írja írjunk adj add adjon adja sorolj sorold soroljon sorolja készíts készítsd készítsen készítse alkoss
    fogalmazz fogalmazd fordítsd fordítsa fordíts magyarázd magyarázza magyarázz foglald foglalja hasonlítsd hasonlítsa
    számold számolja számítsd számítsa oldd oldja mondd mondj mondja mutasd mutassa mutass nevezz nevezd nevezzen döntsd
    döntse találj találd keress keresd keresse válaszolj válaszold válaszoljon válassz válaszd válassza javítsd javítsa
    rendezd rendezze csoportosítsd osztályozd elemezd elemezze értékeld értékelje jellemezd jellemezze képzeld képzelje
    ismertesd ismertesse vázold vázolja tervezz tervezd bontsd alakítsd alakítsa cseréld egészítsd egészítse folytasd
    folytassa határozd határozza állapítsd állapítsa hozz hozzon ajánlj ajánljon javasolj javasoljon segíts segítsen
    schreibe schreib schreiben erkläre erklären nenne nennen gib geben erstelle erstellen beschreibe beschreiben
    übersetze übersetzen berechne berechnen vergleiche vergleichen liste finde formuliere formulieren verfasse verfassen
    bestimme ordne sortiere analysiere analysieren entwerfe entwickle generiere identifiziere klassifiziere
    écris écrivez écrire rédige rédigez rédiger explique expliquez expliquer donne donnez donner décris décrivez décrire
    traduis traduisez traduire résume résumez résumer calcule calculez calculer compare comparez comparer énumère
    énumérez identifie identifiez identifier propose proposez proposer crée créez créer génère générez générer trouve
    trouvez trouver classe classez classer réécris réécrivez analyse analysez analyser
    escribe escriba escribir explica explique describa traduce traduzca resume resuma calcula calcule genera genere crea
    cree enumera enumere identifica identifique compara clasifica clasifique analiza analice proporciona proporcione
    scrivi scrivere spiega spiegare descrivi descrivere traduci tradurre riassumi riassumere calcola calcolare elenca
    elencare genera generare crea creare identifica confronta classifica analizza fornisci fornire
    escreva escrever explique descreva traduza resuma liste gere crie identifique classifique analise forneça
    напиши напишите написать объясни объясните опиши опишите переведи переведите перечисли перечислите назови назовите
    составь составьте придумай придумайте создай создайте приведи приведите рассчитай рассчитайте вычисли вычислите
    найди найдите сравни сравните определи определите расскажи расскажите исправь исправьте перепиши перепишите
    napisz opisz wyjaśnij przetłumacz podaj wymień stwórz utwórz oblicz porównaj znajdź zaproponuj wygeneruj określ
    napiš napište vysvětli vysvětlete popiš popište přelož přeložte uveď uveďte vytvoř vytvořte vyjmenuj vypočítej
    scrie scrieți explică explicați descrie traduceți enumeră enumerați creează creați calculează generează
    schrijf beschrijf vertaal noem bereken vergelijk genereer
    yaz yazın yazınız açıkla açıklayın listele listeleyin hesapla hesaplayın oluştur oluşturun çevir çevirin
    اكتب اشرح صف ترجم لخص احسب اذكر عدد قارن صنف حدد قدم أعط أنشئ اقترح
    लिखें लिखिए लिखो बताएं बताइए समझाएं समझाइए
"""
COMMANDS = ENGLISH | frozenset(_OTHERS.split())
"""First words of a command, lower-cased; for the separable verbs of Hungarian the form without its prefix counts as well."""

KINDLY = (
    r"please|kindly|now|kérlek|kérem|légy szíves|bitte|"
    r"s'il (?:te|vous) plaît|por favor|per favore|пожалуйста|proszę|prosím|lütfen"
)
"""What may stand before a command."""

CALLS = (
    r"^\s*(?:请|請|写一|寫一|列出|解释|解釋|描述|翻译|翻譯|总结|總結|生成|给出|給出|计算|計算)|"
    r"(?:ください|下さい|なさい|せよ)[。.!！\s]*$|(?:세요|십시오|하라|시오)[.!。\s]*$"
)
"""Fixed forms of asking for something in Chinese, Japanese and Korean."""


def is_question() -> str:
    """A pattern for a question mark of any script."""
    from instructds.kernels.characters import QUESTIONS

    return f"[{''.join(sorted(QUESTIONS))}]"
