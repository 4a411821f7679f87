"""What of the frame of a prompt may leak into an answer: marks of templates, headings, beginnings of a next example."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

from .phrases import parted

_WORDS = r"Response|Instruction|Human|Assistant|User|System|Input|Output|Prompt|Question|Answer|Context|Example"
_LOCAL = (
    "Válasz|Utasítás|Feladat|Bemenet|Kimenet|Antwort|Anweisung|Eingabe|Ausgabe|Aufgabe|Réponse|Entrée|Sortie|Consigne|"
    "Respuesta|Instrucción|Entrada|Salida|Risposta|Istruzione|"
    "Resposta|Instrução|Saída|Antwoord|Instructie|Odpowiedź|Polecenie|Wejście|Odpověď|Pokyn|Zadání|Răspuns|Instrucțiune|"
    "Ответ|Инструкция|Задание|Ввод|Вывод|Відповідь|інструкція|Завдання|"
    "Yanıt|Cevap|Talimat|Girdi|Çıktı|الإجابة|التعليمات|التعليمة|الاستجابة|المدخل|回答|回复|回應|指令|输入|输出|問題|应答|"
    "応答|指示|入力|出力|응답|지시|지시사항|입력|출력"
)

MARKS = (
    r"<\|[a-z][a-z_]{1,30}(?:[0-9]{0,3})\|>|\[\|(?:ai|human|user|assistant|system|model|bot)\|\]|<\|(?:im_start|im_end|"
    r"endoftext|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|end_of_text|startoftext|"
    r"system|user|assistant|end|pad|sep|bot|eos|bos|prompter|"
    r"endofprompt|endofturn|end_of_turn|start_of_role|end_of_role|fim_(?:prefix|middle|suffix)|channel|message|return|"
    r"python_tag)\|>|"
    r"\[/?INST\]|<</?SYS>>|\[/?(?:AVAILABLE_TOOLS|TOOL_CALLS|SYSTEM_PROMPT)\]|"
    r"<(?:start|end)_of_turn>|</s>|<s>(?!\w)|<unk>|<pad>|<eos>|<bos>|<｜(?:User|Assistant|end▁of▁sentence|"
    r"begin▁of▁sentence)｜>|\bEOT:|<human>:|<bot>:|<(?:eoh|eoa|reserved_\d+)>"
)
"""Marks that only a template of a chat model uses."""

HEADINGS = (
    rf"(?:^|(?<=\n)|(?<=[^#\n]))#{{3}} ?(?:{_WORDS}|{_LOCAL}) ?[:：]|(?:^|\n)#{{3}} ?(?:Instruction|Human|Assistant)s? "
    rf"?(?:\n|$)|\n\s*#{{3,5}}\s*\d{{0,2}}\s*$|\n\s*#{{3,5}}\s*\n\s*\d{{1,2}}\. "
)
"""Headings of the prompts with which answers are generated; Markdown that has other headings too is left alone."""

LEFTOVERS = (
    r"\n\s*(?:\d{1,3}[.)] ?)(?:Instruction|Utasítás|指令|Инструкция|Anweisung|Instrucción|Talimat|التعليمات|Task|Input|"
    r"Output)s? ?[:：]|"
    r"\n(?:Instruction|Utasítás|指令|Инструкция|Инструкція|Anweisung|Instrucción|Istruzione|Instrução|Instructie|Polecenie|"
    r"Pokyn|Talimat|التعليمات) ?[:：]|"
    r"\n(?:Output|Response|Kimenet|输出|Вывод|Ausgabe|Salida|Sortie|Çıktı) ?[:：][^\n]*\n+(?:Input|Instruction|"
    r"Bemenet|Utasítás|输入|指令|Ввод|Eingabe|Entrada|Entrée|Girdi) ?[:：]|"
    r"\n(?:Task|Example|Feladat|Példa) ?\d{1,2}:?\s*\n\s*(?:Input|Instruction|Bemenet|Utasítás) ?[:：]"
)
"""What is left of the next example of a prompt with several."""

PREAMBLES = (
    r"below is an instruction that describes a task|write a response that appropriately completes the request|"
    r"the following is a conversation (?:between|with) an? (?:human|user|ai)|"
    r"a chat between a curious (?:user|human)|come up with a series of tasks|you are asked to come up with a set of|"
    r"az alábbi(?:akban)? (?:egy )?utasítás(?:t)? (?:írja le|ír le|leír)|"
    r"írj egy (?:olyan )?választ,? (?:amely|ami) megfelelően|unten (?:ist|steht) eine anweisung|nachfolgend (?:ist|"
    r"steht) eine anweisung|ci-dessous (?:se trouve |est )?une instruction qui|"
    r"a continuación (?:se presenta |hay )?una instrucción que|di seguito (?:è riportata |c'è )?un'istruzione che|"
    r"abaixo (?:está |há )?uma instrução que|hieronder (?:staat|vind je) een instructie die|"
    r"poniżej znajduje się (?:instrukcja|polecenie)|níže je (?:instrukce|pokyn)|ниже (?:приведена|дана|представлена) "
    r"инструкция|нижче наведено інструкцію|aşağıda(?:,)? bir görevi (?:tanımlayan|açıklayan)|"
    r"فيما يلي تعليمات? تصف|以下是(?:一个|一個)?描述(?:了)?(?:任务|任務)的指令|下面是(?:一个|一條|一条)?描述任务的指令|"
    r"以下は、?タスクを説明する指示|아래는 작업을 설명하는"
)

NEXT = r"\n\n(?:Human|Assistant): "
"""The next turn of HH-RLHF."""

TEMPLATE_STEMS: dict[str, tuple[str, ...]] = {
    "marks": (
        "<|im_",
        "<|turn",
        "<|model",
        "<|human",
        "<|tool",
        "<|func",
        "<|think",
        "<|eoc",
        "<|sos",
        "<|inst",
        "<|resp",
        "<|input",
        "<|output",
        "<|context",
        "<|text",
        "<|role",
        "<|assistant",
        "<|message_",
        "<|end",
        "<|eot",
        "<|eom",
        "<|start",
        "<|begin",
        "<|system",
        "<|user",
        "<|assis",
        "<|pad",
        "<|sep",
        "<|bot",
        "<|eos",
        "<|bos",
        "<|prompt",
        "<|fim_",
        "<|channel",
        "<|message",
        "<|return",
        "<|python",
        "[|ai",
        "[|hum",
        "[|user",
        "[|assis",
        "[|sys",
        "[|model",
        "[|bot",
        "[inst]",
        "[/inst]",
        "<<sys>>",
        "<</sys>>",
        "_of_turn>",
        "</s>",
        "<s> ",
        "<s>\n",
        "<s>[",
        "<s><",
        "<unk>",
        "<pad>",
        "<eos>",
        "<bos>",
        "<｜",
        "eot:",
        "<human>:",
        "<bot>:",
        "<eoh>",
        "<eoa>",
        "<reserved_",
        "[tool_calls]",
        "[available_tools]",
        "[system_prompt]",
        "[/available_tools]",
        "[/tool_calls]",
    ),
    "leftovers": parted(
        ". instruction|.instruction|) instruction|\ninstruction|. utasítás|\nutasítás|. anweisung|\nanweisung|"
        "\ninstrucción|. instrucción|\nistruzione|\ninstrução|\ninstructie|\npolecenie|\npokyn|\ntalimat|. talimat|"
        "\nинструкция|. инструкция|\nінструкція|\nالتعليمات|. التعليمات|\n指令|. 指令|. task|) task|. input|) input|"
        ". output|) output|\noutput:|output: |\nresponse:|\nkimenet|\n输出|\nвывод|\nausgabe|\nsalida|\nsortie|\nçıktı|"
        "\ntask |\nexample |\nfeladat |\npélda |\ninput:|\nbemenet|\neingabe|\nentrada|\nentrée|\ngirdi|\n输入|\nввод"
    ),
    "preambles": parted(
        "that describes a task|completes the request|following is a conversation|a chat between|a series of tasks|"
        "come up with a set|utasítás|választ, amely megf|választ amely megf|eine anweisung|une instruction|una instrucción|"
        "un'istruzione|uma instrução|een instructie|instrukcja|polecenie|instrukce|pokyn|инструкция|інструкцію|görevi|"
        "تعليمات|任务的指令|任務的指令|タスクを説明|작업을 설명"
    ),
    "next": ("\n\nhuman: ", "\n\nassistant: "),
}
"""Name of a pattern -> what it holds one of, in lower case."""

LABELLED = (
    r"(?m)^[\s*_>#-]{0,6}(?:input|output|response|q|a|question|answer|assistant|user|human|bemenet|kimenet|válasz|"
    r"kérdés|eingabe|ausgabe|"
    r"antwort|entrée|sortie|réponse|entrada|salida|respuesta|ввод|вывод|ответ|输入|输出|回答|入力|出力) ?[:：]|"
    r"\b(?:output|response) ?:"
)
"""Labels of parts, at the beginning of a line."""

OPENED: tuple[str, ...] = (
    *(f"#{space}{word}" for space in ("", " ") for word in ("response", "output", "answer", "assistant", "model")),
    *("assistant:", "output:", "response:", "gpt:", "bot:", "ai: ", "ai:\n", "kimenet", "asszisztens:", "ausgabe:", "sortie :"),
    *("sortie:", "salida:", "výstup:", "输出：", "输出:", "助手：", "出力：", "アシスタント", "출력:"),
    *(f"#{space}{word}" for space in ("", " ") for word in ("válasz", "kimenet", "antwort", "ausgabe", "réponse", "sortie")),
    *(
        f"#{space}{word}"
        for space in ("", " ")
        for word in ("respuesta", "salida", "risposta", "resposta", "saída", "antwoord")
    ),
    *(f"#{space}{word}" for space in ("", " ") for word in ("odpowiedź", "odpověď", "výstup", "răspuns", "ответ", "вывод")),
    *(f"#{space}{word}" for space in ("", " ") for word in ("відповідь", "yanıt", "cevap", "çıktı", "الإجابة", "الاستجابة")),
    *(f"#{space}{word}" for space in ("", " ") for word in ("回答", "回复", "输出", "応答", "出力", "응답", "출력")),
)
"""What such a label holds one of, in lower case."""

HEADED: tuple[str, ...] = (
    *(f"###{space}{word.lower()}" for word in (*_WORDS.split("|"), *_LOCAL.split("|")) for space in ("", " ")),
    *("\n###\n", "\n####\n", "\n#####\n", "\n### \n"),
)
"""The same for `HEADINGS`."""

ENDS: tuple[str, ...] = ("\n###", "\n ###", "\n\t###")
"""The same for `HEADINGS` at the end of an answer."""

OPENS = (
    r"\A[\s*_>-]{0,6}(?:#{1,5} ?(?:Response|Output|Answer|Assistant|Model|Válasz|Kimenet|Antwort|Ausgabe|Réponse|Sortie|"
    r"Respuesta|"
    r"Salida|Risposta|Resposta|Saída|Antwoord|Odpowiedź|Odpověď|Výstup|Răspuns|Ответ|Вывод|Відповідь|Yanıt|Cevap|Çıktı|الإجابة|"
    r"الاستجابة|回答|回复|输出|応答|出力|응답|출력) ?[:：]|(?:ASSISTANT|Assistant|assistant|Output|OUTPUT|Response|"
    r"RESPONSE|GPT|ChatGPT|AI|Bot|BOT|"
    r"Kimenet|KIMENET|Asszisztens|Ausgabe|Sortie|Salida|Výstup|输出|助手|出力|アシスタント|출력) ?(?:\(AI\))?[:：])"
)
"""A label before the whole answer, which a prompt ends with."""

FRAMES: dict[str, str] = {
    "marks": MARKS,
    "headings": HEADINGS,
    "leftovers": LEFTOVERS,
    "preambles": PREAMBLES,
    "next": NEXT,
    "opens": OPENS,
}
"""Every pattern by its name."""
