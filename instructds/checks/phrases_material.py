"""What in a task may be the very thing that it points at, and what tells that the thing is no text to be given."""

# ruff: noqa: RUF001 - words of many scripts
from __future__ import annotations

GENERAL = (
    r"\b(?:function|program|script|algorithm|method|class|regex|regular expression|quer(?:y|ies)|sql|code (?:that|to|for|"
    r"which)|formula|macro|app|system(?! of)|model|tool|integer|array|string|number)\b|\balgorithmus|\bcode\b|\barray\b|függvény|"
    r"program|algoritmus|"
    r"\bfunktion|\bprogramm|\bfonction|\bprogramme|\bfunci[óo]n|\bprograma|функци|программ|\bfonksiyon|程序|系统|系統|模型|"
    r"函数|算法|関数|プログラム|함수|프로그램|دالة|برنامج"
)
"""The task is to write something that works on any input: "a function that reverses the given list"."""

CODE = r"\bcode|snippet|script|function|kód|függvény|código|код|代码|代碼|コード|코드"
"""What is pointed at may be a program itself."""

MATERIAL = (
    r"[:：]\s*[^\s]|\n\s*\S+|[\"“„«「『][^\"”“»」』\n]{2,}|(?<!\w)'[^'\n]{3,}'|`|(?<!of )(?<!from )\d\D{1,12}\d|[\[{(<][^\])}>]{2,}|"
    r"https?://|www\.|_{2,}|\.{4,}| [-–—] \S|[,،、，][^,،、，]{1,40}[,،、，]|[.?!؟]\s*(?!\s|(?:use|keep|give|make|provide|include|write|"
    r"answer|explain|do not|don't|be|limit|then|your|please|summari[sz]e|list|identify|also|after|make sure|tell me|return|ensure|describe|(?:could|can|would) you (?:please )?(?:improve|check|proofread|summari|edit|fix|rewrite|review|translate|make|tell|explain|correct)\w*|"
    r"the (?:answer|summary|response)|használj|írj|írd|adj|add|legyen|ne|válaszolj|magyarázd|indokold|az? (?:válasz|"
    r"összefoglal)\w*|kérlek|"
    r"verwende|gib|achte|schreib\w*|erkläre|begründe|antworte|bitte|nutze|utilise[rz]?|donne[rz]?|réponds|répondez|"
    r"explique[rz]?|écri\w+|"
    r"usa|da|responde|explica|escribe|por favor|usa|rispondi|spiega|scrivi|используй\w*|напиши\w*|ответь\w*|"
    r"объясни\w*)\b)(?:\S+\s+){3}\S|"
    r"[。！？]\s*(?!请|用|不要|并|字数|回答)\S{6}"
)
"""What may be the thing itself: text after a colon or a line end, a quotation, numbers, brackets, a list, further sentences."""

BEFORE = r"[\"“„«「『`]|\[[^\]]+\]|:\s|：|\n|https?://|\w[.!?] \w|[。！？]\s*\S|\d\D{1,12}\d"
"""The same before the place that points at it."""

ONE = r"(?<!\w)(?:an?|one|two|three|some|egy|eine?[mnrs]?|une?|un[oa]?|uma?|een|jeden|jedn[auo]|один|одну|bir|en|ett) ([^.!?]{2,60})"
"""What the task asks to be made."""

ABOUT = r"^\W*(?:please )?(?:write|compose|draft)\b[^.!?]{0,120}\b(?:mention|refer|say|stat|tell|inform|announc|explain|remind|ask|apolog|thank|regard)\w*\b|^\W*(?:please )?(?:write|compose|draft)\b[^.!?]{0,60}(?:letter|mail|message|note|card|poem|song|story)\b[^.!?]{0,60}\babout\b"
"""A letter to be written that speaks of an attachment."""

AHEAD = "结結括译譯写寫述析改色饰飾对對把將将从從在据據由释釋读讀取请請为為给給以价價评評答说說于於和与與看到查下并並用照依阅閱是的出找及根续續绍紹容遍"
"""Characters before "this text" that are no name of it."""

ORDERS = (
    r"\b(?:summari[sz]e|translate|rewrite|edit|proofread|paraphrase|describe|analy[sz]e|classify|correct|caption|fix|"
    r"explain|read|identify|find|extract|convert|determine|calculate|evaluate|review|compare|check|categori[sz]e|"
    r"replace|highlight|list|rank|sort|rate|suggest|given|create|generate|match|this|following|improve|shorten|expand)\b|"
    r"foglald|fordítsd|írd|javítsd|elemezd|magyarázd|sorold|rendezd|számítsd|keresd|fejtsd|jellemezd|határozd|alakítsd|"
    r"\bfasse|übersetz|korrigier|beschreib|analysier|schreib|ordne|erklär|résum|tradui|corrig|décri|analys|réécri|class|"
    r"resum|traduc|describ|analiz|reescrib|clasific|riassum|riscriv|descriv|classific|resuma|traduz|corrij|descrev|"
    r"vat |vertaal|beschrijf|podsumuj|streść|przetłumacz|popraw|opisz|shrň|přelož|oprav|popiš|rezum|tradu|corect|descrie|"
    r"переведи|кратко|резюм|исправ|опиши|проанализ|классиф|переклад|виправ|опиш|özetle|çevir|düzelt|açıkla|لخص|ترجم|صحح|صف|"
    r"حلل|总结|總結|翻译|翻譯|改写|修改|描述|分析|分类|分類|解释|识别|找出|评价|排序|要約|翻訳|修正|説明|分析|分類|요약|"
    r"번역|수정|설명|분석|분류|校对|重写|计算|给出|赋予|编辑|这"
)
"""The task handles something, so that an answer may well lack it."""
