"""Wishes for signs, case and the shortest answers in ten languages: no comma, capitals alone, yes or no, one word."""

# ruff: noqa: RUF001, E501 - quotes and words of several scripts
from __future__ import annotations

import re

from instructds.regexes import regex

NO_COMMA = regex(
    r"\b(?:no|without|avoid|refrain from|never|not|n't|n’t)\b[^.!?\n]{0,40}\bcommas?\b(?! (?:splice|before|after|between|is|was|needed|here|there))|vessző(?:k)? nélkül|ne (?:használj|legyen)[^.!?\n]{0,40}vessző|"
    r"ohne (?:ein )?kommas?\b|keine? kommas?\b|sans (?:utiliser (?:de |aucune )?)?virgules?\b|\b(?:pas|sans|évite[zr]?) (?:d['’])?(?:inclure|employer|utiliser|insérer|mettre)? ?(?:de |des |d['’]|aucune )?virgules?\b|aucune virgule|"
    r"sin (?:usar |utilizar )?(?:ninguna )?comas?\b|(?:no|evit\w+|abst\w+ de) (?:us(?:es?|ar)|utili[cz](?:es?|ar)|emple(?:es?|ar)|inclu(?:yas?|ir)) (?:ninguna )?comas?\b|読点(?:「、」)?を(?:一切)?使(?:用し|わ)ない|不(?:要)?使用逗号",
    re.IGNORECASE,
)
UPPER = regex(
    r"\b(?:in|using|use|only|contain)\s(?:only\s)?(?:english\s)?(?:(?:and|with|the)\s)?(?:all\s|only\s)?(?:capital letters|all[ -]caps|caps only|upper ?case(?: letters)?(?: only)?)\b|no lowercase letters|"
    r"csupa nagybetű|végig nagybetű|csak nagybetű|nagybetűs(?:en)? legyen|nagybetűkkel|legyen nagybetűs|\b(?:nur|ausschließlich) (?:in )?großbuchstaben|in großbuchstaben|(?:entièrement|uniquement|tout|toute|seulement|être|écri\w+|répond\w*|rédig\w*) (?:entièrement )?en (?:lettres )?(?:majuscules|capitales)|büyük harf(?:ler)?le|(?:全部|全|只)(?:用|使用)?大写|"
    r"(?:en|con) (?:letras )?mayúsculas|"
    r"(?:in|tutto)(?: in)? (?:lettere |stampatello )?maiuscol[eo]|em (?:letras )?maiúsculas|"
    r"velkými písmeny|(?:jen|pouze|samá) velká písmena|verzálkami|kapitálkami|(?:wielkimi|dużymi|drukowanymi) literami|(?:tylko|samych|wyłącznie) (?:wielkich|dużych) liter|wersalikami|(?:заглавными|прописными|большими) буквами|(?:met|in|alleen|enkel|uitsluitend|louter) (?:in |met )?(?:alleen |enkel |louter )?(?:hoofdletters|kapitalen)|(?:solo|soltanto|esclusivamente|solamente|usa) (?:in |con |le |lettere |caratteri )*maiuscol[eoi]|con (?:lettere |caratteri )?maiuscol[ei]|(?:só|apenas|somente|exclusivamente|tudo) (?:em |com |letras |as )*maiúsculas|com (?:letras )?maiúsculas|em caixa alta|(?:solo|sólo|únicamente|todo) (?:en |con |letras )*mayúsculas|en mayúscula\\b|in versalien|alles (?:in )?gro(?:ß|ss)(?:geschrieben|buchstaben)",
    re.IGNORECASE,
)
LOWER = regex(
    r"\b(?:in|using|use|only|contain)\s(?:english,?\s)?(?:(?:and|with|in)\s)?(?:only\s|all\s|entirely\s)?(?:lowercase|lower case|small letters)(?: letters)?(?: only)?\b|no capital(?: letter)?s\b|"
    r"csupa kisbetű|végig kisbetű|csak kisbetű|kisbetűs(?:en)? legyen|kisbetűkkel|legyen kisbetűs|\b(?:nur|ausschließlich) (?:in )?kleinbuchstaben|(?:entièrement|uniquement|tout|toute|seulement|être|écri\w+|répond\w*|rédig\w*) (?:entièrement )?en (?:lettres )?minuscules|"
    r"(?:en|con) (?:letras )?minúsculas|"
    r"(?:in|tutto) (?:lettere )?minuscol[eo]|em (?:letras )?minúsculas|"
    r"küçük harf(?:ler)?le|(?:全部|全|只)(?:用|使用)?小写|malými písmeny|małymi literami|строчными буквами|met kleine letters|in kleine letters",
    re.IGNORECASE,
)
WRAPPED = regex(
    r"\b(?:wrap|enclose|put|surround)\b[^.!?\n]{0,60}\b(?:response|answer|reply|output)\b[^.!?\n]{0,25}\b(?:with|in|inside)\s(?:double )?quot|double quot[^.!?\n]{0,25}around[^.!?\n]{0,30}(?:response|answer|reply)|"
    r"válasz\w*[^.!?\n]{0,30}idézőjel(?:ek)? közé|gesamte antwort[^.!?\n]{0,20}anführungszeichen|(?:réponse|texte)[^.!?\n]{0,40}(?:entre|de) guillemets|respuesta[^.!?\n]{0,40}entre comillas",
    re.IGNORECASE,
)
YES_NO = regex(
    r"\b(?:answer|respond|reply)\s(?:only\s|just\s|simply\s)?(?:with\s)?(?:only\s|just\s|either\s|a\ssimple\s)?[\"'“]?yes[\"'”]?\sor\s[\"'“]?no\b(?! and)(?! with)|csak (?:igennel|igen) vagy (?:nemmel|nem)|igennel vagy nemmel válaszolj|"
    r"nur mit ja oder nein|uniquement par oui ou non|réponds par oui ou non|responde (?:solo |sólo )?(?:con )?sí o no",
    re.IGNORECASE,
)
ONE_WORD = regex(
    r"\b(?:answer|respond|reply|describe|summarize|give)\b[^.!?\n]{0,40}\b(?:in|with)\s(?:only |just |exactly )?(?:one|a single) word\b(?! or)|\bone-word answer|egyetlen szó(?:val|ban) válaszol|válaszolj egy(?:etlen)? szó|"
    r"antworte[^.!?\n]{0,20} mit (?:nur )?einem (?:einzigen )?wort|répond\w*[^.!?\n]{0,20} (?:en|par) un (?:seul )?mot|responde[^.!?\n]{0,20} (?:en|con) una (?:sola )?palabra",
    re.IGNORECASE,
)
