"""Whose words a refusal is: the assistant's own, or those of a letter, a story or a dialogue that was asked for."""

# ruff: noqa: RUF001 - words of other scripts
from __future__ import annotations

import re

from .patterns import compiled
from .phrases import straight, to_assistant
from .phrases_apology import SORRY
from .phrases_tasks import ABOUT_ITSELF, GREETED, REFUSING, TURNS, UTTERS, VOICES
from .pieces import search

HEAD = 600
"""Characters at the beginning of an answer in which an assistant says that it is sorry."""

LATEST = 300
"""Character at which a refusal of the whole task begins at the latest."""

REST = 40
"""Characters after a refusal that are help."""

ALONE, VERSES = 300, 2
"""Characters of an answer that is nothing but a refusal, and line ends from which on it may be verse."""

LETTER = 1_500
"""Characters of the longest answer that is looked at for the name below a letter."""

_WRITES = r"\bwrite|\bsay\b|\brespond|\breply|\btranslat|\brewrite|\btell (?:him|her|them)|\bcompose|[\"“„«「]"

_CANNOT = (
    r"\b(?:can't|cannot|can not|won't|unable|not able|not interested|not granted)\b|\bnem (?:tud|fog|megy|jön|akar|vállal|"
    r"ér)|\bnicht (?:kann|komm|will|akzeptier|möchte)|\bkeine? (?:zeit|lust)|\bne (?:peux|peut|pourr|veux|viend|garder)|"
    r"\bno (?:pued|podr|quier|voy|vamos)|\bnon (?:poss|potr|vogli|verr)|\bnão (?:posso|pode|vou|quer)|\bniet (?:kan|kom|"
    r"wil)|\bnie (?:mog|może|przyj)|\bnemoh|\bnemůž|\bnu pot|\bне (?:могу|смогу|приду|хочу|може|зможу|прийду)|"
    r"gelemem|yapamam|لا (?:أستطيع|يمكن)|不能来|不能去|无法参加|做不了|去不了|来不了|"
    r"できない|行けない|못 (?:가|해|하)|수 없다고"
)
"""The task says itself what somebody cannot or will not do."""

_NAMED = (
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|kedves|tisztelt|szia|helló|jó (?:napot|reggelt|estét)|"
    r"sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|ch[eè]re?|hola|buen[oa]s \w+|"
    r"estimad[oa]|querid[oa]|ciao|buongiorno|gentile|olá|bo[am] \w+|car[oa]|prezad[oa]|beste|geachte|hoi|szanown[aey]|"
    r"dzień dobry|cześć|dobrý den|ahoj|vážen[áýí]|mil[áý]|bună(?: ziua)?|stimat[ăe]?|dragă|здравствуйте|"
    r"добрый (?:день|вечер)|привет|уважаем\w+|дорог\w+|добрий день|вітаю|шановн\w+|merhaba|sayın|sevgili|hej|kära|kære),? "
    r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽŐŰİА-ЯЄІЇ])[^.!?\n]{0,40}?[,:!;.\n]|"
    r"^\W*[^，。！？\n]{0,6}(?:先生|女士|小姐|老师|老師|经理|經理)[^。\n]{0,4}[，：！。]|^\W*(?:お疲れ|拝啓|いつもお世話)|"
    r"^\W*[^、。\n]{1,8}様、?\n?|^\W*(?:عزيزي|عزيزتي|السيد|السيدة) \S+|^[^.!?\n]{1,14} (?:님|씨)[,!]"
)
"""The answer greets somebody by name."""

_BELOW = (
    r"(?:(?<!\d)[.!?…؟)]\s+|[。！？])[^.!?…。！？؟:：,，\n]{1,30}(?:[,，] ?|\n)"
    r"[^.!?…。！？؟:：\n]{2,30}(?:\n[^.!?…。！？؟:：\n]{2,30})?\s*$"
)
"""The answer ends after its last full stop in a few words, a comma or a line break, and a name: of whom it is from."""


def is_own(asked: str, said: str, place: tuple[int, int], *, alone: bool = False) -> bool:
    """Whether the words are the assistant's own, not those of a letter, a story or a dialogue that was asked for.

    Words that stand `alone`, as those of a short answer do, are no story.
    """
    if search(REFUSING, asked) or (place[0] <= LATEST // 2 and _tells_of_itself(asked, said)):
        return False
    if _is_letter(said, place):
        return False
    if re.search(r"(?m)^[ \t]*(?:- ?|\w{1,20}: ?)\W?$|^[ \t]*[–—][^\n]*$", said[: place[0]]):
        return False
    if place[0] <= REST and search(TURNS, said, place[1], place[1] + 2 * REST):
        return True
    sentence = straight(said[max(0, place[0] - 80) : place[1] + 80])
    if has_voices(asked):
        lone = (alone or (len(said) <= ALONE and said.strip().count("\n") < VERSES)) and not _wants_it(asked)
        return place[0] <= LATEST // 2 and (lone or search(ABOUT_ITSELF, sentence) is not None)
    return True


def _wants_it(asked: str) -> bool:
    """Whether a task wants words in the mouth of somebody, or says itself what somebody cannot or will not."""
    return search(UTTERS, asked) is not None or search(_CANNOT, asked) is not None


def _tells_of_itself(asked: str, said: str) -> bool:
    """Whether the assistant was asked what it can do, and says what it cannot."""
    return to_assistant(asked) and search(SORRY, straight(said[:HEAD])) is None


def has_voices(asked: str) -> bool:
    """Whether the task is a text in which others speak; a plain question is not."""
    plain = asked.rstrip().endswith(("?", "？", "؟")) and not search(_WRITES, asked)
    return not plain and search(VOICES, asked) is not None


def _is_letter(said: str, place: tuple[int, int]) -> bool:
    """Whether an answer greets somebody by name before it refuses, or is signed."""
    if compiled(GREETED).match(said, 0, place[0]) or compiled(_NAMED).match(said, 0, place[0]):
        return True
    return len(said) <= LETTER and compiled(_BELOW).search(said, max(place[1], len(said) - 2 * LATEST // 3)) is not None
