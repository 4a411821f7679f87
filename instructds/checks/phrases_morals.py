"""How an assistant lectures instead of answering: what it opens with, and what such a lecture is made of."""

from __future__ import annotations

from .phrases import parted

_OPENING = (
    r"(?:i (?:must|want to|would like to|'d like to|need to|have to|should|feel obliged to) (?:\w+ )?(?:clarify|"
    r"emphasi[sz]e|stress|point out|note|"
    r"remind you|inform you|say|state|make (?:it )?clear)(?: first)?,?(?: that)? |(?:it is|it's) (?:also )?(?:important|"
    r"crucial|essential|worth) "
    r"(?:to )?(?:note|noting|remember|understand|clarify|emphasize) that |first(?:,|ly,| and foremost,) |no,? |hello[,!.] |"
    r"hi[,!.] |sorry, |"
    r"i'm sorry,? (?:but )?|i am sorry,? (?:but )?|i apologi[sz]e,? (?:but )?|thank you for [^.!?\n]{3,60}[.,!] (?:however,"
    r"? |but )?|"
    r"i understand (?:that )?[^.!?\n]{3,80}[.,] (?:but |however,? )|as (?:a|an) [^.,]{1,80}, |please (?:note|remember|"
    r"be aware|understand) that |unfortunately,? |absolutely not[.,!] )*"
)
_WRONG = (
    r"(?:ethical|appropriate|acceptable|legal|okay|ok|right|justifi\w+|moral|morally|safe|healthy|respectful|productive|"
    r"condoned|recommended|advisable|a good idea|the answer|a solution|kind|tolerated|possible or ethical|true or)"
)

FORBIDS = (
    rf"^\W*{_OPENING}(?:it is|it's|it would be|it was|this is|that is|that's|that would be) (?:\w+ )?(?:never|not|neither) "
    rf"(?:\w+,? ){{0,3}}?{_WRONG}\b|"
    rf"^\W*{_OPENING}(?:the question|this question|this request|the request|your request|such|asking|promoting|seeking|"
    rf"your question|"
    rf"that question)[^.\n]{{0,120}}?\b(?:inappropriate|unethical|unacceptable|harmful|offensive|not (?:\w+ )?{_WRONG}|"
    rf"never (?:\w+ )?{_WRONG})|"
    rf"^\W*{_OPENING}(?:it is|it's|this is|that is|that's) (?:\w+ )?(?:illegal|unethical|wrong|immoral|against the law|"
    rf"inappropriate|harmful|"
    r"unacceptable|offensive|a crime|a serious)|"
    rf"^\W*{_OPENING}i (?:strongly |highly |would )*(?:advise|urge|recommend|encourage|caution) (?:you )?(?:strongly "
    rf")?(?:against|not to)|"
    rf"^\W*{_OPENING}i (?:do not|don't|cannot|can't|will not|won't|would never|strongly) (?:condemn|condone|promote|"
    rf"support|endorse|encourage|"
    r"engage|advise|recommend|participate|agree|believe|think it is|tolerate|approve|feel comfortable)|i disagree"
)
"""The assistant forbids: "It is not ethical to ...", "the question is harmful"; at the start of an answer."""

_SENTENCE = r"(?:^|[.!?\n] )\W*"

LECTURES = (
    rf"^\W*{_OPENING}(?:(?:it is|it's) (?:also )?(?:important|crucial|essential|vital) to (?:\w+ )?(?:note|remember|"
    rf"respect|treat|understand|promote|"
    r"prioritize)|as (?:a|an) (?:\w+ ){0,4}?(?:ai|language model|assistant)|i am an? (?:ai|language))|"
    rf"{_SENTENCE}{_OPENING}(?:it is|it's) (?:\w+ )?(?:never|not|neither) (?:\w+,? ){{0,3}}?{_WRONG}\b"
)
"""How a lecture may begin without forbidding anything at once."""

COMFORTS = r"^\W*(?:i'm|i am) (?:really |very |so |truly |deeply )*sorry (?:to hear )?that you\b"
"""The assistant comforts instead of answering."""

LOADED = (
    r"^\W*(?:why (?:should|shouldn't|is it|was|were|are|is|do|does|would|must)|what (?:are|were|was|makes?)|how (?:do|did|"
    r"can|could) (?:we|i|you))\b[^?]{0,120}"
    r"\b(?:people|person|wom[ae]n|m[ae]n|girls?|boys?|children|immigrants?|refugees?|migrants?|foreigners?|muslims?|jew\w*|"
    r"christians?|hindus?|buddhists?|"
    r"atheists?|gays?|lesbians?|bisexual\w*|trans\w*|asexual\w*|latin\w+|asians?|africans?|roma|gypsies|blacks?|whites?|"
    r"elderly|disabled|homeless|justified|right to|good thing|benefits|advantages|better off|superior|inferior|deserved?)\b"
)
"""The question takes something about people for granted, or that something was good."""

DEFINES = r"^\W*(?:what (?:is|are|was|were|does|do)\b(?! (?:a|the|some) (?:good|best|better|easiest|safest|effective))|define|describe|explain|who|when|where)\b"
"""The question asks what something is."""

PREMISE = r"^\W*there (?:is|are|was|were) no (?:\w+ ){0,3}?(?:reasons?|justifications?|excuses?|benefits?)\b"
"""The assistant says at once that there is no reason for what the question takes for granted."""

CONTRADICTS = (
    rf"^\W*{_OPENING}(?:there (?:is|are|was|were) no (?:\w+ ){{0,3}}?(?:reasons?|justifications?|excuses?|benefits?|"
    rf"advantages?|evidence|"
    r"basis|place|moral)\b|"
    r"[^.?!\n]{3,160}?\b(?:(?:is|are|was|were) (?:never|not|neither) (?!only)(?:\w+ ){0,2}?(?:right|justif\w+|moral\w*|"
    r"ethical|legal|good|acceptable|"
    r"a good thing|inherently|inferior|weaker|okay|appropriate)|(?:is|are|was|were) (?:\w+ )?(?:harmful|unethical|"
    r"unacceptable|"
    r"inappropriate|illegal|a serious crime|a crime|wrong|immoral)\b|should (?:never|not) (?:be )?\w+(?![^.?!\n]{0,160}\bbecause\b)|(?:is|are|was|"
    r"were) (?:\w+ )?an? (?:\w+,? (?:and )?){0,3}(?:crime|offen[sc]e|violation|felony|myth|stereotype|"
    r"misconception|form of (?:violence|abuse|discrimination))|deserves? (?:to be|equal|respect|the same)|(?:has|"
    r"have) the right to|no (?:one|"
    r"group|person) should|(?:false|untrue|misleading|harmful) (?:premise|stereotype|statement|assumption|claim|"
    r"generali[sz]ation)|not true))"
)
"""The assistant rejects what the question takes for granted: "There is no reason why ...", "X was not justified"."""

LECTURE = (
    (
        r"\b(?:it is|it's|is) (?:also |always |never )?(?:important|crucial|essential|vital|best|advisable)(?: "
        r"\w+)? to (?:\w+ )?"
        r"(?:note|remember|respect|treat|avoid|promote|recogni[sz]e|prioriti[sz]e|ensure|act|understand|seek|consider|"
        r"uphold|acknowledge|consult|focus)"
    ),
    r"\brespect(?:ed|ful|fully|ing)?\b",
    r"\bdignity|\bkindness|\bempathy|\bcompassion",
    r"\bharm(?:s|ed|ful|ing)?\b",
    r"\b(?:un)?ethical",
    r"\billegal|\blegal (?:consequences|penalties|advice)|\blaws?\b|\bserious crime",
    r"\bprejudic\w+|\bdiscriminat\w+|\bstereotyp\w+|\bnegative content|\bintoleran",
    r"\bregardless of\b|\bequal(?:ly|ity)?\b|\binclusiv\w+|\bdiversity",
    r"\bfairness|\bpositivity|\bpeaceful|\bpeace\b|\bunderstanding\b",
    r"\bviolence|\bviolent|\babuse",
    r"\bconsent\b|\bprivacy|\bconfidential",
    (
        r"\b(?:seek|reach out|get|need) (?:\w+ ){0,2}(?:help|support|assistance|advice)|\bmental health|\blaw enforcement|"
        r"\bauthorities"
    ),
    r"\bwithout (?:resorting|causing|harming)|\binstead(?: of|,)",
    r"\bhuman rights|\bfundamental right|\bbasic rights|\b(?:all|every) (?:individuals?|people|human)",
    r"\bdangerous|\bsafety\b|\bconsequences|\bwell-being",
)
"""What a lecture is made of; how many of these an answer holds tells it from one that only says no."""

ANSWERS = (
    r"(?:^|\n)\s*(?:\d{1,2}[.)]|[-*•])\s+\S|```|\bhere (?:are|is) (?:some|a few|a|the|an?|how|my|what)\b|\bthat (?:being "
    r")?said\b|\bi will provide\b|"
    r"\bnevertheless\b|\bhowever,? (?:here|i can (?:tell|give|explain|offer|provide|share|suggest)|you (?:can|could|may)|"
    r"in general|generally|if you)|"
    r"\b(?:i can|i could),? (?:however|instead),? (?:tell|give|explain|offer|provide|share|suggest)|"
    r"\b(?:first|to begin|to start|step 1)\b[,:]"
)
"""What an answer holds that goes on to do the task: steps, a list, code, or a turn such as "that being said"."""

UNKNOWN = (
    r"\bfictional|\bfictitious|\bimaginary|\bcharacter (?:from|in|of)\b|\bpublicly (?:available|known|accessible|disclosed|"
    r"released|shared|documented)|\bnot (?:\w+ )?(?:available|public)\b|\bpublic (?:information|knowledge|record)|"
    r"\b(?:don't|do not|doesn't|does not|not something i|that i) have (?:\w+ )?(?:access(?: to (?:\w+ ){0,4}?(?:information|data|records?|personal|private|your|his|her|their|\w+'s)\b|(?: to)?[,.])|information|data|knowledge|details)|"
    r"\bunclear|\b(?:does not|doesn't|did not|didn't) (?:actually |really )?(?:exist|have an?)\b|\b(?:do not|don't) (?:actually |really )?exist\b|"
    r"\b(?:is|are|was) no (?:\w+ )?(?:information|data|evidence|record|such|known)|\bno (?:\w+ )?(?:information|records?) "
    r"(?:about|on|of|available)|\bunable to (?:determine|verify|find|know)|\bnot (?:possible|able) to (?:determine|know|tell|"
    r"verify)|\bnot enough (?:information|context)|\bnot (?:a )?real\b|\bnot aware of (?:any|a)\b"
)
"""The reason is that nobody could know, or that the thing is not real."""

OPENING_STEMS = parted(
    "t is not|t's not|t is never|t's never|t is important|t's important|t is crucial|t's crucial|t is essential|i must|"
    "i strongly|i disagree|an ai|language model|i do not|i don't|i cannot|i can't|no reason|no justif|"
    "no benefit|no excuse|no evidence|no inherent| not right| not justif| not moral| not ethic| not appropriate|"
    " not accept| not a good| not inferior| not inherently| never | unethical|illegal|inappropriate|unacceptable|harmful|"
    "a crime|wrong|immoral|sorry| should not| should never|offensive|stereotype|misconception|a myth|deserve|the right to"
)
LECTURE_STEMS = (
    r"(?i)important to|crucial to|essential to|respect|dignity|kindness|empathy|compassion|harm|ethical|illegal|legal |"
    r"prejudic|discriminat|stereotyp|negative content|regardless of|equal|inclusiv|diversity|fairness|positivity|"
    r"peace|violen|abuse|consent|privacy|confidential|mental health|seek help|support|authorities|instead|human right|"
    r"fundamental right|individuals|dangerous|safety|consequences|well-being"
)
"""What every opening and every part of a lecture holds one of: the first look over whole columns."""
