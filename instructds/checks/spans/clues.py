"""The words that must stand near a number, a code or a token before it is worth a look, all looked for in one pass."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .accounts import IBAN_LENGTHS
from .addresses import STREET_WORDS
from .births import BIRTH_WORDS
from .keys import PASSWORD_NAMES
from .providers import KEY_NAMES

if TYPE_CHECKING:
    import pyarrow as pa

    from instructds.kernels.near_words import Words
    from instructds.kernels.traces import Traces

_PHONES = (
    "phone ^tel telef telem ^call mobil ^cell fax ^text ^sms whatsapp viber ^dial ^ring ^reach hotline answering contact "
    "kontakt kapcsolat voicemail number hívj hívh hívás hívd elérhet faks téléph télép tél appel portable fijo llám "
    "llam celular móvil chiam recapito rufnummer handy ^ruf anruf erreich komórk dzwo zavol volej suna sună apel тел "
    "звон моб номер gsm puhelin soita tlf τηλ ^home ^office ^work ^direct ^main vezetékes iroda munkahely ligue điện "
    "电话 電話 手机 手機 致电 携帯 전화 휴대폰 연락처 联系 聯絡 連絡先 هاتف جوال اتصل الرقم تلفن موبایل फ़ोन फोन "
    "मोबाइल โทร mobiel ^cel. ^cel: numéro ^kom. κιν sđt gọi"
)
"""Part of every word of `phones` for a telephone."""
_PEOPLE = (
    "adószám törzsszám személyi ^szig ^dni ^nif identi document ^nie extranj ^nin insurance ^pps ^rut ^run ^nric "
    "adóaz ^tbsz ^tb-sz azonos született társadalom adójel adóigaz adókárt ^taj ^ssn social ^ssa ^itin taxpayer steuer idnr "
    "^tin sécu secur ^nir insee numéro pesel ^cnp numeric buletin ^bsn burgerserv ^sofi ^nhs ^cpf ^aad ^adh ^ada "
    "uidai आधार rodn 주민 resident ^rrn kimlik ^t.c personn fødsel fodsel ^cpr ^oib егн ^egn isikuk asmens versicher "
    "svnr rijksreg regist national nationaal contribu תעודת teudat israel ^cui ^sin ^tfn マイナンバー 個人番号 "
    "บัตรประ citizen ประจำ ипн рнокпп ідентиф инн іпн rč ^tckn ^niss ^insz ^sv-n ^ahv ^avs ^amka αμκα ^nik ^ktp ^emšo "
    '^jmbg јмбг kennit ^sz.ig ^szem.ig ^d.n.i ^n.i.f ^pers.n ^persnr ^kt. снилс personas ת.ז ת"ז ת״ז תז '
    "^r.u.t ^hkid 身份証 身份证 身份證 身分證 統一證號 居留證 taiwan ^pan पैन ^voter ^epic मतदाता dowod "
    "dowód cédula cedula ^c.i. ^dui cidadao cidadão identifica ^ird revenue идентификационн личный ідэнтыфікацыйн асабісты "
    "registro ^rg: ^rg. income ^perman "
    "krankenvers rentenvers sozialvers ^vsnr ^kvnr fiscal ^spi ^cni ^nuss ^naf afiliación ^nip ^idnp personal "
    "^utr ^pis ^pasep ^nis ^nit "
    "vergi ^vkn samordningsn ^d-nummer ^fnr ^f.nr osobni граждански лнч личен αφμ α.φ.μ ^afm kependudukan ^npwp pajak "
    "^emso мати maticn matičn ембг ^embg ^id: ^cc: ^ni: ^nas medicare kojin податков паспорт иин жсн ^iin "
    "מספר identitas mykad pengenalan ^cnic nadra شناختی ^nic căn cccd định chứng ^cmnd هوية إقامة اقامة السجل سجل iqama saudi "
    "emirates القومي قومي البطاقة egyptian المدني civil ملی melli iranian matricule luxembourg ^rfc ^r.f.c contribuyente "
    "^nss ^imss seguro ^dpi ^bvn assur ^ss# segurança ^st.-nr ^st-nr"
)
"""Part of every word of `identifiers` for a number of a person, but for those with a space."""
_PEOPLE_SPACED = (
    "^sz. ig",
    "^szem. ig",
    "soc sec",
    "soc. sec",
    "^tb sz",
    "^pers nr",
    "^pers. nr",
    "^r. č",
    "^r.č",
    "^r. Č",
    "^r.Č",
    "^tc:",
    "^tc ",
    "^fin ",
    "^id num",
    "^id no",
    "tax file",
    "my number",
    "^rg ",
    "^ic num",
    "^ic no",
    "no ic",
    "no. ic",
    "^ss #",
    "^id is",
    "^ni is",
    "hong kong id",
    "^sa id",
    "rsa id",
    "african id",
    "thai id",
    "id card",
    "^tc'",
    "^tc’",
    "n.º cc",
    "^ni num",
    "^ni no",
    "nat. ins",
    "nat ins",
)

_LEAD, _TAIL, _WIDE = 56, 28, 110
"""Characters before and behind a place in which its word may stand, and either for that of a postcode."""


def told(texts: pa.Array) -> Traces:
    """Where personal data and secrets may stand in texts, by their form and the words nearby."""
    import numpy as np

    from instructds.kernels.near_words import near
    from instructds.kernels.trace_kinds import ADDRESS
    from instructds.kernels.traces import Traces, traces

    traced = traces(texts, tuple(IBAN_LENGTHS.items()))
    asking = np.flatnonzero(traced.asks)
    if len(asking):
        some = Traces(*(column[asking] for column in traced))
        wide = some.asks & ADDRESS > 0
        named = near(texts, some, np.where(wide, _WIDE, _LEAD), np.where(wide, _WIDE, _TAIL), _words())
        traced.kinds[asking] |= some.asks & named
    kept = np.flatnonzero(traced.kinds)
    return Traces(*(column[kept] for column in traced))


@cache
def _words() -> Words:
    """Every word in all the cases in which it may be written, and what each speaks of."""
    from instructds.kernels.near_words import words
    from instructds.kernels.trace_kinds import ACCOUNT, ADDRESS, BIRTH, IDENTITY, KEY, PASSWORD, PHONE

    groups = (
        (
            PHONE,
            [
                *_PHONES.split(),
                "mi cel",
                "meu n",
                "^liga-me",
                "^ligame",
                "mój numer",
                "moje č",
                "^mi n",
                "numaram",
                "nomor saya",
            ],
        ),
        (IDENTITY, [*_PEOPLE.split(), *_PEOPLE_SPACED]),
        (BIRTH, BIRTH_WORDS),
        (ACCOUNT, ("iban",)),
        (ADDRESS, STREET_WORDS),
        (KEY, KEY_NAMES),
        (PASSWORD, PASSWORD_NAMES),
    )
    meanings: dict[str, int] = {}
    for kind, names in groups:
        for name in names:
            for form in (name.lower(), name.title(), name.capitalize(), name.upper()):
                plain = "".join(char.lower() if char.isascii() else char for char in form)
                meanings[plain] = meanings.get(plain, 0) | kind
    return words(meanings)
