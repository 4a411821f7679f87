"""Checks of an answer that need no model: nothing said, the question said again, and residue of templates, bytes and forms."""

# ruff: noqa: RUF001 - words of other scripts, and damaged ones
from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Places, check
from .places import about, first_places, matches, whole
from .subjects import DIALOGUE, ENCODING, LETTER, REPEAT, SIGNED

if TYPE_CHECKING:
    import pyarrow as pa

_INVISIBLE = r"^[\s\p{C}\p{Z}\x{2800}\x{3164}\x{115F}\x{1160}\x{FFA0}]*$"

_TEMPLATE = (
    r"###\s*(?:Response|Instruction|Human|Assistant)\s*:|<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|"
    r"begin_of_text|end_of_text|system|user|assistant|end|eom_id)\|>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|"
    r"\n\n(?:Human|Assistant): |Below is an instruction that describes a task"
)
_CONTROL = r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x{9F}\x{FFFE}\x{FFFF}]"

_HIGH = (
    r"\x{80}-\x{BF}\x{20AC}\x{201A}\x{192}\x{201E}\x{2026}\x{2020}\x{2021}\x{2C6}\x{2030}\x{160}\x{2039}\x{152}\x{17D}\x{178}"
    r"\x{2018}-\x{201D}\x{2022}\x{2013}\x{2014}\x{2DC}\x{2122}\x{161}\x{203A}\x{153}\x{17E}"
)
"""What the bytes 80 to BF look like when they are read as Latin-1 or Windows-1252."""

_DAMAGE = (
    r"\x{FFFD}|ï»¿|ï¿½|â€[\x{80}-\x{BF}™œ˜“”¦¢]|â‚¬|ðŸ|Â[£°§©®·±]|"
    rf"\p{{Ll}}[ÃÅÄ][{_HIGH}]|Ã[{_HIGH}]\p{{Ll}}|(?:Ã[{_HIGH}]){{2}}|(?:[ÐÑ][{_HIGH}]){{2}}"
)

_BLANK = (
    r"(?:^|[\s\"'(,:>*_\p{Lo}])(\{\{ ?[\p{L}_][\p{L}\p{N}_ .-]{0,40} ?\}\}|"
    r"\[(?:(?i:your|insert|enter|recipient'?s?|company|sender'?s?|client'?s?|customer'?s?) [^\[\]\n]{1,40}|"
    r"(?i:az ön|írd ide|ide írd|a te|cég|címzett|feladó) ?[^\[\]\n]{1,40}|(?i:név|neved|dátum|cím)|"
    r"(?i:votre|insérez|nom de|dein|deinen?|ihr|ihre|tu|su|inserte|seu|sua|il tuo|inserisci) [^\[\]\n]{1,40}|"
    r"(?i:ваше|вставьте|имя) ?[^\[\]\n]{0,40}|"
    r"(?:您的|你的|请输入|姓名|日期|あなたの|氏名|귀하의|이름)[^\[\]\n]{0,40}|(?:اسمك|اسم|أدخل)[^\[\]\n]{0,40})\])"
)


@check(
    severity="high",
    unlike="a bare prompt (null answer); an answer of one digit, sign or emoji",
    source="AlpacaDataCleaned, empty outputs",
    flags=[("Mi Magyarország fővárosa?", " \n\u200b"), ("你好吗？", "")],
    spares=[("Írj verset!", None), ("Mennyi 2+2?", "4"), ("كيف حالك؟", "🙂"), ("Jel?", "+")],
)
def empty_response(response: pa.Array) -> Places:
    """The answer holds nothing that can be seen: empty, spaces, control and zero-width characters."""
    return whole(response, matches(response, _INVISIBLE))


@check(
    severity="high",
    unlike="tasks that ask for the same words again; greetings that are returned; answers that quote the task and go on",
    source="tloen/alpaca-lora issue 180, translated broken rows",
    flags=[
        ("Sorolj fel három magyar folyót!", "sorolj fel három magyar folyót"),
        ("请列出三种常见的水果名称。", "请列出三种常见的水果名称"),
        ("اكتب ثلاث نصائح للبقاء بصحة جيدة", "اكتب ثلاث نصائح للبقاء بصحة جيدة."),
    ],
    spares=[
        ("Ismételd meg: a kék ég alatt jó élni", "Ismételd meg: a kék ég alatt jó élni"),
        ("新年快乐！", "新年快乐！"),
        ("Szép napot!", "Szép napot!"),
        ("Name three rivers in Hungary", "Name three rivers in Hungary: Duna, Tisza, Dráva"),
        ("Say it back word for word: one two three four", "Say it back word for word: one two three four"),
    ],
)
def echoed_instruction(
    response: pa.Array, instruction: pa.Array, context: pa.Array, *, words: int = 4, size: int = 20
) -> Places:
    """The answer is the instruction again, alone or with its context, but for case, spaces and punctuation.

    Below `words` words or `size` bytes it is left alone.
    """
    import numpy as np
    import pyarrow.compute as pc

    from instructds.kernels.words import echoed_words

    said, asked, beside = (pc.fill_null(pc.binary_length(texts), 0).to_numpy() for texts in (response, instruction, context))
    near = (said >= size) & (asked > 0) & (said <= 2 * (asked + beside) + size) & (2 * said + size >= asked)
    rows = np.flatnonzero(near)
    counts = echoed_words(response.take(rows), instruction.take(rows), context.take(rows))
    flagged = np.zeros(len(response), bool)
    flagged[rows[counts >= words]] = True
    return whole(response, flagged & ~about(REPEAT, instruction, context, flagged))


@check(
    severity="high",
    unlike="tasks about dialogues, prompts, templates or models; the same marks in the task; code; a heading `### Response`",
    source="prompt templates of Alpaca, ChatML, Llama 2 and 3, Gemma and HH-RLHF",
    flags=[
        ("Mi a fotoszintézis?", "A növények fényből élnek.\n\n### Instruction:\nÍrj verset"),
        ("什么是雨？", "雨是水。<|im_end|>"),
        ("Mi az eső?", "Lehulló víz.\n\nHuman: És a hó?\n\nAssistant: Fagyott víz."),
    ],
    spares=[
        ("Explain the ChatML prompt template", "Each turn begins with <|im_start|>user"),
        ("Írj párbeszédet egy ember és egy gép között!", "Jó.\n\nHuman: Szia!\n\nAssistant: Üdv!"),
        ("What does this tag do: [INST]", "[INST] opens the turn of the user."),
        ("How is it written?", "Like this:\n```\n### Response:\nhello\n```"),
        ("Document the endpoint", "### Response\nA JSON object."),
        ("什么是雨？", "雨是水。"),
    ],
)
def leaked_template(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """Marks of a prompt template or the next turn of the dialogue stand in the answer."""
    found = matches(response, _TEMPLATE)
    found &= ~(about(DIALOGUE, instruction, context, found) | about(_TEMPLATE, instruction, context, found))
    return first_places(response, _TEMPLATE, found, in_code=False)


@check(
    severity="low",
    unlike="tab, line feed and carriage return; direction marks, joiners and soft hyphens, which scripts and emoji need",
    source="Unicode Standard, section 23.1",
    flags=[("Mi ez?", "Egy csengő\x07."), ("什么", "雨\x00")],
    spares=[
        ("Mi ez?", "egy\tkettő\r\nhárom"),
        ("می‌خواهم؟", "می‌روم"),
        ("مرحبا", "\u200fمرحبا\u200e"),
        ("emoji?", "👩\u200d👩\u200d👧 i\u00adgen"),
    ],
)
def control_characters(response: pa.Array) -> Places:
    """A control character other than tab and line ends, or a code point that is no character."""
    import numpy as np

    return first_places(response, _CONTROL, np.ones(len(response), bool), in_code=True)


@check(
    severity="medium",
    unlike="tasks about encodings; the same damage in the task; code; upper-case words of Portuguese or French",
    source="ftfy, what UTF-8 looks like when it is read as Windows-1252",
    flags=[
        ("Mi az?", "Ez egy szÃ©p nap."),
        ("Mi az?", "Erd\ufffd mellett"),
        ("Mi az?", "hosszÃº idÅ‘"),
        ("What?", "It isnâ€™t here"),
        ("Что?", "ÐŸÑ€Ð¸Ð²ÐµÑ‚"),
    ],
    spares=[
        ("Mi az?", "Árvíztűrő tükörfúrógép"),
        ("O quê?", "AMANHÃ… NÃO, «MANHû, IRMÃ – SÃO"),
        ("Wie lang?", "5 Å, Ärger, Ångström"),
        ("What is mojibake?", "For instance Ã© for é."),
        ("Où ?", "L’ÂGE, 20 °C"),
        ("Ce este Â?", "ÎN ROMÂNĂ"),
    ],
)
def damaged_encoding(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """A replacement character, or UTF-8 that was read as Latin-1 or Windows-1252."""
    found = matches(response, _DAMAGE)
    found &= ~(about(ENCODING, instruction, context, found) | about(_DAMAGE, instruction, context, found))
    return first_places(response, _DAMAGE, found, in_code=False)


@check(
    severity="medium",
    unlike="letters, forms, speeches, templates and code; a blank that stands in the task already; citations such as [1]",
    source="AlpacaDataCleaned, unclear or unfinished outputs",
    flags=[
        ("Ki írta a Tisza című verset?", "Kedves {{name}}, Petőfi Sándor."),
        ("Who are you?", "I am [Your Name], a teacher."),
        ("你是谁？", "我是[您的姓名]。"),
        ("Ki vagy?", "[Az Ön neve] vagyok."),
    ],
    spares=[
        ("Write a cover letter", "Dear [Recipient Name],"),
        ("Írj egy felmondólevelet!", "Kedves [Név]!"),
        ("写一封信", "亲爱的[您的姓名]"),
        ("Who wrote it?", "Petőfi [1], see [2]."),
        ("What is {{name}} here?", "{{name}} is the customer."),
        ("Who are you?", "See [your profile](https://example.com)."),
        ("Show the loop", "```\n{{ item }}\n```"),
        ("Mit ír?", "[…] a ház [sic]"),
    ],
)
def placeholder_left(response: pa.Array, instruction: pa.Array, context: pa.Array) -> Places:
    """A blank that somebody should have filled in: `{{name}}`, `[Your Name]`, in a task that is no letter, form or template."""
    found = matches(response, _BLANK)
    found &= ~(about(LETTER, instruction, context, found) | about(_BLANK, instruction, context, found))
    found &= ~about(SIGNED, response, response, found)
    return first_places(response, _BLANK, found, in_code=False, group=1)
