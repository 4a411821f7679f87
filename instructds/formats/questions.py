"""Flat layouts named by their two fields (question and answer, prompt and response ...), and bare prompts without an answer."""

from __future__ import annotations

from .base import Row, anything
from .pairs import Pair, pair_layout

_SOURCE = "field names seen in public data sets"

_PAIRS: tuple[tuple[str, str, Row], ...] = (
    ("question", "answer", {"question": "Hány óra egy nap?", "answer": "24"}),
    ("question", "response", {"question": "كم عدد أيام الأسبوع؟", "response": "سبعة"}),
    ("question", "output", {"question": "Mi a víz képlete?", "output": "H2O"}),
    ("Question", "Answer", {"Question": "Mi a láz?", "Answer": "Magas testhőmérséklet."}),
    ("query", "response", {"query": "一加一等于几？", "response": "二", "type": "GSM_Rephrased"}),
    ("query", "answer", {"query": "Hogyan fordítok meg egy listát?", "answer": "lista[::-1]", "lang": "python"}),
    ("query", "output", {"query": "Foglald össze.", "output": "Röviden ennyi."}),
    ("prompt", "response", {"prompt": "Írj egy haikut.", "response": "Csendes őszi eső", "source": "saját"}),
    ("prompt", "output", {"prompt": "说你好", "output": "你好"}),
    ("prompt", "answer", {"prompt": "Mennyi 3·3?", "answer": "9"}),
    ("prompt", "code", {"prompt": "Írj függvényt, ami összead.", "code": "def f(a, b): return a + b", "task_id": 7}),
    ("prompt", "canonical_solution", {"prompt": "def ketto():\n", "canonical_solution": "    return 2\n", "task_id": "K/1"}),
    ("instruction", "answer", {"instruction": "Sorolj fel két évszakot.", "answer": "tavasz, ősz"}),
    ("Instruction", "Response", {"Instruction": "Köszönj.", "Response": "Jó napot!"}),
    ("Instruction", "Output", {"Instruction": "Köszönj el.", "Output": "Viszlát!"}),
    ("input", "output", {"input": "Írj a Dunáról.", "output": "A Duna hosszú folyó.", "source": "C4", "subset": "web"}),
    ("input", "response", {"input": "مرحبا", "response": "أهلا بك"}),
    ("input", "target", {"input": "kutya angolul", "target": "dog"}),
    ("inputs", "output", {"inputs": "Számold ki: 5-2", "output": "3"}),
    ("problem", "solution", {"problem": "Oldd meg: x+1=3", "solution": "Mindkét oldalból 1-et kivonva x=2.", "answer": "2"}),
    ("problem", "answer", {"problem": "7*8", "answer": "56", "level": 1}),
    ("problem", "generated_solution", {"problem": "9/3", "generated_solution": "9/3=3", "expected_answer": "3"}),
    ("question", "generated_solution", {"question": "4+4?", "generated_solution": "8", "expected_answer": "8"}),
    ("Question", "Response", {"Question": "Mi a szepszis?", "Complex_CoT": "Gondoljuk végig.", "Response": "Vérmérgezés."}),
    ("Context", "Response", {"Context": "Napok óta nem alszom.", "Response": "Mióta tart ez?"}),
    ("INSTRUCTION", "RESPONSE", {"INSTRUCTION": "列出两种水果。", "RESPONSE": "苹果和梨。", "SOURCE": "kézi"}),
    ("instruction", "generation", {"instruction": "Adj egy rímet a tóra.", "generation": "Hó.", "model_name": "m-7b"}),
    ("user", "assistant", {"system": "Légy udvarias.", "user": "Szia!", "assistant": "Jó napot!"}),
    ("input_text", "output_text", {"input_text": "مرحبا", "output_text": "أهلا"}),
    (
        "text",
        "code",
        {"task_id": 2, "text": "Írj függvényt, ami szoroz.", "code": "def f(a, b): return a * b", "test_list": []},
    ),
    ("message_1", "message_2", {"topic": "fizika", "message_1": "Mi az erő?", "message_2": "Tömeg szorozva gyorsulással."}),
)
_TASKS = {"problem": ("subject", "type"), "message_1": ("topic",), "query": ("type",)}
_NEEDS = {"text": {"test_list": anything}}
_MAY = {"text": dict.fromkeys(("test_setup_code", "challenge_test_list"), anything)}
_FINAL = ("answer", "final_answer", "expected_answer", "predicted_answer")
"""Beside a worked solution: the short result, which stays with the rest of the row."""


def _name(prompt: str, answer: str) -> str:
    small = f"{prompt}_{answer}".lower()
    return small if prompt == prompt.lower() else f"{small}_upper" if prompt == prompt.upper() else f"{small}_capitalised"


for _prompt, _answer, _example in _PAIRS:
    _worked = _answer in ("solution", "generated_solution")
    pair_layout(
        _name(_prompt, _answer),
        f"{_prompt} and {_answer}" + (", with the short result beside the worked solution." if _worked else "."),
        Pair(
            _prompt,
            _answer,
            context=None if _prompt in ("Context", "text") else "context",
            task=_TASKS.get(_prompt, ("category",)),
            history="history" if _prompt in ("query", "prompt") else None,
        ),
        _example,
        _SOURCE,
        may=dict.fromkeys((*_FINAL, "problem_source", "original_question"), anything) if _worked else _MAY.get(_prompt, {}),
        needs=_NEEDS.get(_prompt),
    )

_SAFETY = ("harm_category", "global_or_local", "literal_translation")
_ONLY: tuple[tuple[str, Row], ...] = (
    ("prompt", {"prompt": "Mesélj a Balatonról.", "id": "koala_1"}),
    ("question", {"question": "Miért kék az ég?", "category": "tudomány"}),
    ("instruction", {"instruction": "写一首关于秋天的诗。", "instruction_type": "creative"}),
    ("query", {"query": "قل لي نكتة", "lang": "ar"}),
    ("Instruction", {"idx": 1, "Skill": "Math", "Difficulty": 3, "Instruction": "Add meg a prímeket 10-ig."}),
)
for _prompt, _example in _ONLY:
    pair_layout(
        f"{_prompt.lower()}_only" + ("" if _prompt == _prompt.lower() else "_capitalised"),
        f"A bare {_prompt}: no answer, ids and categories beside it.",
        Pair(_prompt, None, task=("category", "instruction_type", "Skill")),
        _example,
        _SOURCE,
        may=dict.fromkeys(("instruction_type", "special_tag", "instruction_id_list", "kwargs", *_SAFETY), anything),
    )
