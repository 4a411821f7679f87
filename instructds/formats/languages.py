"""Language names and codes as sources write them -> BCP 47 primary tags, so that records speak of a language in one way."""

from __future__ import annotations

_TABLE = """
af afr Afrikaans|am amh Amharic|ar ara arb Arabic/Standard_Arabic/Modern_Standard_Arabic/العربية|as asm Assamese
ay aym ayr Aymara|az aze azj Azerbaijani/North_Azerbaijani|be bel Belarusian|bg bul Bulgarian|bm bam Bambara
bn ben Bengali/Bangla|bo bod tib Tibetan|br bre Breton|bs bos Bosnian|ca cat Catalan|co cos Corsican
cs ces cze Czech/Čeština|cy cym wel Welsh|da dan Danish/Dansk|de deu ger German/Deutsch|dv div Dhivehi|ee ewe Ewe
el ell gre Greek/Modern_Greek/Ελληνικά|en eng English|eo epo Esperanto|es spa Spanish/Castilian/Español
et est ekk Estonian/Eesti|eu eus baq Basque|fa fas per pes Persian/Farsi/Iranian_Persian/Western_Persian|ff ful Fulah
fi fin Finnish/Suomi|fo fao Faroese|fr fra fre French/Français|fy fry Western_Frisian|ga gle Irish
gd gla Scottish_Gaelic|gl glg Galician|gn grn Guarani|gu guj Gujarati|ha hau Hausa|he heb Hebrew/עברית
hi hin Hindi/हिन्दी|hr hrv Croatian/Hrvatski|ht hat Haitian_Creole/Haitian|hu hun Hungarian/Magyar|hy hye arm Armenian
id ind Indonesian/Bahasa_Indonesia|ig ibo Igbo|is isl ice Icelandic|it ita Italian/Italiano|iu iku Inuktitut
ja jpn Japanese/日本語|jv jav Javanese|ka kat geo Georgian|ki kik Kikuyu|kk kaz Kazakh|kl kal Kalaallisut
km khm Khmer/Central_Khmer|kn kan Kannada|ko kor Korean/한국어|ku kur kmr Kurdish/Northern_Kurdish/Kurmanji
ky kir Kyrgyz/Kirghiz|la lat Latin|lb ltz Luxembourgish|lg lug Ganda/Luganda|ln lin Lingala|lo lao Lao|lt lit Lithuanian
lv lav lvs Latvian|mg mlg plt Malagasy/Plateau_Malagasy|mi mri mao Maori|mk mkd mac Macedonian|ml mal Malayalam
mn mon khk Mongolian|mr mar Marathi|ms msa may zsm Malay/Standard_Malay|mt mlt Maltese|my mya bur Burmese
nb nob Norwegian_Bokmål/Bokmål|ne nep npi Nepali|nl nld dut Dutch/Nederlands|nn nno Norwegian_Nynorsk/Nynorsk
no nor Norwegian/Norsk|ny nya Nyanja/Chichewa|oc oci Occitan|om orm gaz Oromo|or ori ory Odia/Oriya
pa pan Punjabi/Panjabi/Eastern_Panjabi|pl pol Polish/Polski|ps pus pbt Pashto|pt por Portuguese/Português
qu que quy Quechua|rm roh Romansh|rn run Rundi|ro ron rum Romanian/Română|ru rus Russian/Русский|rw kin Kinyarwanda
sa san Sanskrit|sd snd Sindhi|se sme Northern_Sami|si sin Sinhala|sk slk slo Slovak/Slovenčina|sl slv Slovenian/Slovene
sm smo Samoan|sn sna Shona|so som Somali|sq sqi alb als Albanian/Tosk_Albanian|sr srp Serbian/Српски
st sot Southern_Sotho/Sesotho|su sun Sundanese|sv swe Swedish/Svenska|sw swa swh Swahili|ta tam Tamil|te tel Telugu
tg tgk Tajik|th tha Thai/ไทย|ti tir Tigrinya|tk tuk Turkmen|tl tgl Tagalog|tn tsn Tswana|tr tur Turkish/Türkçe
ts tso Tsonga|tt tat Tatar|tw twi Twi|ug uig Uyghur|uk ukr Ukrainian/Українська|ur urd Urdu
uz uzb uzn Uzbek/Northern_Uzbek|vi vie Vietnamese/Tiếng_Việt|wo wol Wolof|xh xho Xhosa|yi yid ydd Yiddish|yo yor Yoruba
zh zho chi cmn Chinese/Mandarin/Mandarin_Chinese/Simplified_Chinese/Traditional_Chinese/中文|zu zul Zulu|ace Acehnese
acm Mesopotamian_Arabic/Iraqi_Arabic|acq Ta'izzi-Adeni_Arabic|aeb Tunisian_Arabic|ajp South_Levantine_Arabic
apc North_Levantine_Arabic/Levantine_Arabic|ars Najdi_Arabic|ary Moroccan_Arabic|arz Egyptian_Arabic|ast Asturian
ban Balinese|bem Bemba|bjn Banjar|ceb Cebuano|ckb Central_Kurdish/Sorani|fil Filipino|fon Fon|fur Friulian|haw Hawaiian
hmn Hmong|hne Chhattisgarhi|ilo Iloko|kab Kabyle|lij Ligurian|mai Maithili|mad Madurese|min Minangkabau|mni Manipuri
nso Northern_Sotho/Pedi|pap Papiamento|sat Santali|scn Sicilian|szl Silesian|tum Tumbuka|vec Venetian|war Waray
yue Cantonese/Yue_Chinese
"""


def language_tag(value: object) -> str | None:
    """The BCP 47 primary tag for a language name, an ISO 639 code or a longer tag, any case; null for anything else.

    Region and script are dropped. Names are known in English and for some languages in the language itself; a programming
    language is not a language here.

    Example:
        >>> [language_tag(name) for name in ("hun", "Magyar", "hu-HU", "cmn_Hans", "python")]
        ['hu', 'hu', 'hu', 'zh', None]
    """
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    name = "_".join(value.strip().lower().split())
    found = _TAGS.get(name)
    if found is not None:
        return found
    code = name.replace("_", "-").split("-", 1)[0]
    return _TAGS.get(code) if len(code) in (2, 3) else None


_LONGEST = 64


def _tags() -> dict[str, str]:
    tags: dict[str, str] = {}
    for entry in _TABLE.replace("\n", "|").split("|"):
        words = entry.split()
        if words:
            *codes, names = words
            for word in (*codes, *names.split("/")):
                tags[word.lower()] = codes[0]
    return tags


_TAGS = _tags()
