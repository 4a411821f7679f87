"""The numbers that states give to people: how each is written, what proves it, and the words that name it."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

import re
from typing import NamedTuple

from instructds.regexes import regex


class Kind(NamedTuple):
    """How a number is written, the proof of `proofs` or module of python-stdnum that holds, and the words it needs, if any."""

    form: re.Pattern[str]
    proof: str
    words: str


def _kind(form: str, proof: str, words: str = "") -> Kind:
    return Kind(regex(form), proof, words)


_CEDULA = r"c[ée]dula"
_CEDULA_NUMBER = rf"{_CEDULA}(?: de [a-zí]{{4,11}})?(?: ?(?:n[°ºo.]{{1,2}}|n[uú]mero|es|nro\.?))*[ :#ve-]{{0,4}}\n"
"""The name of the number right before it, at the end of what stands there."""
_THREES = r"\d{3}[ .-]?\d{3}[ .-]?\d{3}"

_TELLING: tuple[Kind, ...] = (
    _kind(r"\d{8}-[1-5]-\d{2}", "hu_company"),
    _kind(r"[1-8][- ]\d{6}[- ]\d{4}", "hu_person"),
    _kind(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] \d{2} \d{2} \d{2} [A-D]", "gb_nino"),
    _kind(r"\d{3}-\d{2}-\d{4}", "us_ssn"),
    _kind(r"[12] \d{2} (?:0[1-9]|1[0-2]) \d[\dAB] \d{3} \d{3} \d{2}", "fr.nir"),
    _kind(r"[1-9]\d{16}[\dXx]", "cn.ric"),
    _kind(r"\d{3}\.\d{3}\.\d{3}-\d{2}", "br.cpf"),
    _kind(r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}", "br.cnpj"),
    _kind(r"\d{6}-[1-8]\d{6}", "kr.rrn"),
    _kind(r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]", "fi.hetu"),
    _kind(r"756\.\d{4}\.\d{4}\.\d{2}", "ch.ssn"),
    _kind(r"\d{5}-\d{7}-\d", "pk.cnic"),
    _kind(r"784-(?:19|20)\d\d-\d{7}-\d", "form"),
    _kind(r"\d{6}-\d{2}-\d{4}", "my.nric"),
    _kind(r"\d-\d{4}-\d{5}-\d{2}-\d", "th.pin"),
    _kind(r"\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}", "be.nn"),
    _kind(r"\d{1,2}\.\d{3}\.\d{3}-\d", "cl.rut"),
    _kind(r"[STFGM]\d{7}[A-Z]", "sg_nric"),
    _kind(r"[A-Z]{1,2}\d{6}\([\dA]\)", "hk_id"),
)
"""Those that are known by their form alone."""

SHORT_KINDS: tuple[Kind, ...] = (
    *_TELLING,
    _kind(r"\d{8}", "hu_company", r"adószám|törzsszám"),
    _kind(r"\d{6}[A-Z]{2}|\d{6} [A-Z]{2}|[A-Z]{2} ?\d{6}", "form", r"személyi|\bszig(?:sz|\b)|\bsz(?:em)?\. ?ig\."),
    _kind(r"(?:\d{8}|\d{2}\.\d{3}\.\d{3})[- ]?[A-Z]", "es.dni", r"\b(?:dni|d\.n\.i|nif|n\.i\.f)\b|identidad|documento"),
    _kind(r"\d{8}|\d{2}[. ]\d{3}[. ]\d{3}", "form", r"\bdni\b|\bd\.n\.i\b"),
    _kind(r"[XYZ]-?\d{7}-?[A-Z]", "es.nie", r"\bnie\b|extranjero|identidad|documento"),
    _kind(
        r"(?i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d{2}){3}[ -]?[A-D])",
        "gb_nino",
        r"\bnino?\b|national insurance|insurance n|\bni (?:number|no\b|is\b)|\bni:|\bnat\.? ins",
    ),
    _kind(r"\d{7}[A-W][A-IW]?", "ie.pps", r"\bpps"),
    _kind(r"\d{1,2}\.?\d{3}\.?\d{3}-[\dKk]", "cl.rut", r"\brut\b|\br\.u\.t|\brun\b"),
    _kind(r"[STFGM]\d{7}[A-Z]", "form", r"\bnric\b|\bfin (?:number|no)"),
    _kind(r"[A-Z]{1,2}\d{6} ?\(?[\dA]\)?", "hk_id", r"\bhkid|hong kong id|身份証|身份证|身分證"),
    _kind(r"[A-Z]{3}[PCHABGJLFT][A-Z]\d{4}[A-Z]", "in_.pan", r"\bpan\b|income tax|permanent account|पैन"),
    _kind(r"[A-Z]{3}\d{7}", "in_.epic", r"\bvoter|\bepic\b|मतदाता"),
    _kind(r"[A-Z]{3} ?\d{6}", "pl_card", r"dow[oó]d|identity card|id card"),
    _kind(r"\d\.?\d{3}\.?\d{3}-?\d", "uy_id", rf"{_CEDULA}|\bc\.i\."),
    _kind(r"\d{8}-\d", "sv_dui", r"\bdui\b"),
    _kind(r"\d{8} ?\d ?[A-Z0-9]{2}\d", "pt.cc", r"cart[ãa]o de cidad[ãa]o|\bcc:|n\.º cc|identifica[çc][ãa]o civil"),
    _kind(r"(?:V|E)-?\d{1,2}\.?\d{3}\.?\d{3}", "form", _CEDULA_NUMBER),
    _kind(r"\d{1,2}\.\d{3}\.\d{3}-[\dX]|\d{9}", "form", r"\brg[ .:]|identidade|registro geral"),
    _kind(r"(?:\d{2}|\d{3})[- ]?\d{3}[- ]?\d{3}", "nz.ird", r"\bird\b|inland revenue"),
    _kind(r"[1-6]\d{6}[ABCHKEM]\d{3}(?:PB|BA|BI)\d", "form", r"идентификационн|личный номер|ідэнтыфікацыйн|асабісты нумар"),
    _kind(r"\d{2} ?\d{6} ?[A-Z] ?\d{2} ?\d", "de_pension", r"sozialvers|rentenvers|versicherungsn|\bsv-n|\bvsnr"),
    _kind(r"[A-ZÑ&]{4} ?-?\d{6} ?-?[A-Z0-9]{2}[0-9A]", "mx.rfc", r"\brfc\b|r\.f\.c|contribuyente"),
)
"""Those of eight digits or fewer, before or behind their letters."""

KINDS: tuple[Kind, ...] = (
    _kind(r"[1-8]\d{10}", "hu_person", r"személyi|azonosító|született|\bszig"),
    _kind(r"\d{3}[- ]?\d{3}[- ]?\d{3}", "hu_taj", r"\btaj|\btb[ -]?(?:azonos|sz)|társadalombiztosítás"),
    _kind(r"8\d{9}", "hu_tax", r"adóazon|adóaz\.|adószám|adójel|adóigazolvány|adókárty"),
    _kind(r"\d{3}[ .]?\d{2}[ .]?\d{4}", "us_ssn", r"\bssn\b|social security|\bsoc\.? sec|\bssa\b|\bss ?#"),
    _kind(r"9\d{2}[- ]?\d{2}[- ]?\d{4}", "us.itin", r"\bitin\b|taxpayer"),
    _kind(r"\d{2}[ /]?\d{3}[ /]?\d{3}[ /]?\d{3}", "de.idnr", r"steuer|idnr|\btin\b|identifikationsnummer"),
    _kind(r"\d{2,3}/\d{3}/\d{4,5}|\d{11}|\d{13}", "de.stnr", r"steuernummer|steuer-?nr|st\.-nr"),
    _kind(r"[A-Z] ?\d{3} ?\d{3} ?\d{3}", "de_health", r"krankenvers|versichertenn|versicherungsn|\bkvnr"),
    _kind(
        r"[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}",
        "fr.nir",
        r"sécurité|securite|\bnir\b|insee|sécu|numéro",
    ),
    _kind(r"[0-3](?: ?\d){12}", "fr.nif", r"fiscal|\bspi\b"),
    _kind(r"\d{12}", "form", r"carte (?:nationale )?d['’]identité|\bcni\b"),
    _kind(
        r"\d{2}[ /]?\d{8}[ /]?\d{2}|\d{2}[ /-]\d{7,8}[ /-]\d{2}", "es_social", r"seguridad social|\bnuss\b|\bnaf\b|afiliación"
    ),
    _kind(r"\d{11}", "pl.pesel", r"pesel"),
    _kind(r"\d{3}-?\d{3}-?\d{2}-?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}", "pl.nip", r"\bnip\b"),
    _kind(r"[1-9]\d{12}", "ro.cnp", r"\bcnp\b|numeric personal|buletin"),
    _kind(r"\d{13}", "md.idno", r"\bidnp\b|numeric personal|cod personal"),
    _kind(rf"{_THREES}|\d{{4}}\.\d{{2}}\.\d{{3}}", "nl.bsn", r"\bbsn\b|burgerservice|\bsofi"),
    _kind(r"\d{3}[ -]?\d{3}[ -]?\d{4}", "gb.nhs", r"\bnhs\b"),
    _kind(r"\d{5} ?\d{5}", "gb.utr", r"\butr\b|unique taxpayer"),
    _kind(r"\d{11}", "br.cpf", r"\bcpf\b"),
    _kind(r"\d{3}\.?\d{5}\.?\d{2}-?\d", "br_pis", r"\bpis\b|\bpasep\b|\bnis\b|\bnit\b"),
    _kind(r"[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}", "in_.aadhaar", r"\baa?dh?aa?r|uidai|आधार"),
    _kind(r"\d{6}/?\d{3,4}", "cz.rc", r"rodn|\br\. ?č|\brč\b"),
    _kind(r"\d{13}", "kr.rrn", r"주민|resident registration|\brrn"),
    _kind(r"[1-9]\d{2} ?\d{3} ?\d{3} ?\d{2}", "tr.tckimlik", r"kimlik|\bt\.c\.|\btc[ :'’]|\btckn\b"),
    _kind(r"\d{10}", "tr.vkn", r"vergi|\bvkn\b"),
    _kind(r"(?:\d{2})?\d{6}[-+]?\d{4}", "se.personnummer", r"personn|\bpers\.? ?nr|samordningsn"),
    _kind(r"\d{6} ?\d{5}", "no.fodselsnummer", r"fødsels|personnummer|fodsels|\bd-nummer|\bf\.?nr"),
    _kind(r"\d{6}[- ]?\d{4}", "dk.cpr", r"\bcpr\b|personnummer"),
    _kind(r"\d{11}", "hr.oib", r"\boib\b|osobni identifikacij"),
    _kind(r"\d{10}", "bg.egn", r"\bегн\b|\begn\b|единен граждански"),
    _kind(r"\d{10}", "bg.pnf", r"\bлнч\b|личен номер"),
    _kind(r"\d{11}", "ee.ik", r"isikukood"),
    _kind(r"[1-9]\d{10}", "lt.asmens", r"asmens"),
    _kind(r"756\.?\d{4}\.?\d{4}\.?\d{2}", "ch.ssn", r"\bahv|\bavs\b|versicherten"),
    _kind(r"\d{6} ?\d{5}", "gr.amka", r"\bamka\b|αμκα"),
    _kind(r"\d{9}", "gr.vat", r"\bαφμ\b|α\.φ\.μ|\bafm\b"),
    _kind(r"\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4}|\d{6}[ .-]?\d{6}[ .-]?\d{4}", "id.nik", r"\bnik\b|\bktp\b|kependudukan"),
    _kind(r"\d{2}\.?\d{3}\.?\d{3}\.?\d-?\d{3}\.?\d{3}", "id.npwp", r"\bnpwp\b|wajib pajak"),
    _kind(r"\d{13}", "si.emso", r"\bem[šs]o\b|\bjmbg|јмбг|матични|мати[чц]ен|mati[čc]n|\bембг|\bembg"),
    _kind(r"\d{6}[- ]?\d{4}", "is_.kennitala", r"kennit|\bkt\."),
    _kind(r"\d{4}[ /-]?\d{6}", "at.vnr", r"versicherung|\bsvnr|\bsv-n|sozialversicherung"),
    _kind(
        r"\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}",
        "be.ssn",
        r"rijksregister|registre national|national register|nationaal|numéro national|\bniss\b|\binsz\b",
    ),
    _kind(_THREES, "pt.nif", r"\bnif\b|contribuinte"),
    _kind(r"[12]\d{10}", "pt_social", r"\bniss\b|segurança social"),
    _kind(r"\d{9}|\d{8}-\d", "il.idnr", r"תעודת זהות|מספר זהות|ת[.\"״]ז|\bתז\b|teudat|israeli id"),
    _kind(r"\d{2}-?\d{8}-?\d", "ar.cuit", r"\bcui[tl]\b"),
    _kind(r"\d{6} ?\d{4} ?\d{2} ?\d|\d{13}", "za.idnr", r"\bid(?: (?:number|no|is)|:)|identity|\b(?:sa|rsa|south african) id"),
    _kind(r"\d{3}[ -]?\d{3}[ -]?\d{3}", "ca.sin", r"\bsin\b|social insurance|\bnas\b|assurance sociale"),
    _kind(r"\d{3}[ -]?\d{3}[ -]?\d{3}", "au.tfn", r"\btfn\b|tax file"),
    _kind(r"[2-6]\d{3} ?\d{5} ?\d(?:[ /-]?\d)?", "au_medicare", r"medicare"),
    _kind(r"\d{4}[ -]?\d{4}[ -]?\d{4}", "jp.in_", r"マイナンバー|個人番号|my number|kojin bang"),
    _kind(r"\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d", "th.pin", r"บัตรประชาชน|citizen|ประจำตัว|thai id"),
    _kind(r"\d{10}", "ua.rntrc", r"\bипн|\bіпн|рнокпп|ідентифікаційн|\bинн|податков"),
    _kind(r"\d{12}", "ru.inn", r"\bинн\b"),
    _kind(r"\d{3}[- ]\d{3}[- ]\d{3}[ -]\d{2}|\d{11}", "ru_snils", r"снилс"),
    _kind(r"\d{2} ?\d{2} ?(?:№ ?)?\d{6}", "form", r"паспорт"),
    _kind(r"\d{12}", "kz_id", r"\bиин\b|\bжсн\b|\biin\b"),
    _kind(r"\d{6}-?\d{5}", "lv.pvn", r"personas kod"),
    _kind(r"[A-Z][1289]\d{8}", "tw_id", r"身分證|身份證|統一證號|居留證|national id|taiwan"),
    _kind(r"\d{6}-?\d{2}-?\d{4}", "my.nric", r"\bnric\b|mykad|pengenalan|\bic (?:number|no)|\bno\.? ic\b"),
    _kind(r"\d{5}-?\d{7}-?\d", "pk.cnic", r"\bcnic\b|nadra|شناختی"),
    _kind(r"\d{9}[VvXx]|[12]\d{11}", "lk_id", r"\bnic\b|national identity"),
    _kind(r"\d{12}", "vn_id", r"căn cước|\bcccd\b|định danh|chứng minh|\bcmnd\b"),
    _kind(r"[12]\d{9}", "saudi_id", r"الهوية|هوية|إقامة|اقامة|الإقامة|السجل المدني|سجل مدني|iqama|saudi"),
    _kind(r"784[- ]?\d{4}[- ]?\d{7}[- ]?\d", "form", r"emirates|الهوية|هوية"),
    _kind(r"[23]\d{13}", "eg_id", r"الرقم القومي|رقم قومي|رقمي القومي|البطاقة|egyptian|national id"),
    _kind(r"[1-3]\d{11}", "kw_id", r"الرقم المدني|البطاقة المدنية|civil id"),
    _kind(r"\d{10}|\d{3}-\d{6}-\d", "ir_id", r"کد ?\u200c?ملی|شماره ملی|کدملی|kode? melli|iranian"),
    _kind(r"[12]\d{12}", "lu_id", r"matricule|luxembourg"),
    _kind(r"\d{10}", "ec.ci", _CEDULA),
    _kind(r"\d{3}-?\d{7}-?\d", "do.cedula", _CEDULA),
    _kind(r"\d\.\d{3}\.\d{3}\.\d{3}|\d{1,2}\.\d{3}\.\d{3}|\d-\d{4}-\d{4}|[1-9]\d{8,9}", "form", _CEDULA_NUMBER),
    _kind(r"\d{2} ?\d{2} ?\d{2} ?\d{4} ?\d", "luhn", r"\bnss\b|\bimss\b|seguro social|seguridad social"),
    _kind(r"\d{4}-?\d{6}-?\d{3}-?\d", "sv.nit", r"\bnit\b"),
    _kind(r"\d{4} ?\d{5} ?\d{4}", "form", r"\bdpi\b"),
    _kind(r"[1-9]\d{10}", "form", r"\bnin\b|\bbvn\b|national identification number"),
    *SHORT_KINDS,
)
"""All of them."""
