"""Which host names belong to nobody (examples, placeholders) and which endings are top-level domains."""

# ruff: noqa: SIM905 - long lists are read as words
from __future__ import annotations

_COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf "
    "cg ch "
    "ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi "
    "gl gm "
    "gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz "
    "la lb "
    "lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np "
    "nr nu "
    "nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv "
    "sx sy "
    "sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
_GENERIC = (
    "com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post xxx app dev page blog "
    "shop "
    "store online site website tech cloud email xyz club live life world news media agency design studio digital solutions "
    "services company group team work works consulting finance capital fund bank insurance health care clinic hospital dental "
    "academy school university education institute foundation charity church law legal attorney expert guru wiki zone space "
    "today top icu vip art music film photo photography gallery fashion style beauty fitness run yoga food restaurant cafe "
    "bar pub "
    "wine beer coffee kitchen recipes pizza hotel holiday tours flights house homes property properties estate land farm "
    "garden "
    "auto cars taxi bike parts tools systems software network hosting host domains link click one global international center "
    "community social chat games game fun bet casino money gold cash market markets trading marketing business ventures "
    "partners holdings enterprises limited gmbh ltd llc inc srl sarl berlin london paris amsterdam wien budapest swiss eus bzh"
)
TOP_LEVEL = frozenset(_COUNTRIES.split()) | frozenset(_GENERIC.split())

_RESERVED = frozenset({"example", "test", "invalid", "localhost", "local", "internal", "lan", "home", "corp"})
"""Top-level domains of RFC 2606 and RFC 6762, and those that never leave a house."""

_NOBODY = frozenset(
    "example examples sample emailaddress yourmail youremail mymail domain yourdomain mydomain domainname "
    "yourdomainname somedomain anydomain otherdomain website yourwebsite mywebsite websitename site yoursite mysite "
    "yoursitename "
    "company yourcompany mycompany companyname yourcompanyname abccompany xyzcompany companyabc companyxyz acme acmecorp "
    "acmeinc business yourbusiness businessname organization organisation yourorganization yourorg org provider yourprovider "
    "emailprovider server mailserver yourserver host yourhost school university test testing demo foo bar foobar baz abc xyz "
    "placeholder dummy fake nowhere somewhere anywhere whatever something store yourstore mystore shop yourshop brand "
    "yourbrand "
    "pelda peldaceg minta mintaceg ceg cegnev sajatceg vallalat cegem domainnev teszt beispiel musterfirma firma firmenname "
    "muster ihrefirma exemple entreprise votreentreprise votresite ejemplo empresa tuempresa midominio dominio esempio azienda "
    "exemplo suaempresa przyklad firmaprzykladowa priklad voorbeeld bedrijf eksempel exempel contoso fabrikam northwind "
    "initech umbrella globex hooli piedpiper".split()
)
"""First labels of domains that stand for nobody, in documentation and in letters to fill in."""

PUBLIC_HOSTS = frozenset({"git@github.com", "git@gitlab.com", "git@bitbucket.org", "git@ssh.dev.azure.com"})


def top_level(label: str) -> bool:
    """Whether the last label of a host name is a top-level domain; any label of another script is taken for one."""
    return label.lower() in TOP_LEVEL or label[:4].lower() == "xn--" or (label.isalpha() and not label.isascii())


_NOUNS = frozenset(
    "company business org organization organisation provider server host school university store shop brand ceg cegem vallalat "
    "firma empresa azienda entreprise bedrijf site website".split()
)
"""Those that somebody may own: with the name of a person before them they are taken for real."""


def nobodys(domain: str, *, personal: bool = False) -> bool:
    """Whether a domain is reserved for examples, or only a blank to fill in; `personal`: the name of a person stands before."""
    labels = domain.lower().split(".")
    second = labels[-3] if len(labels) > 2 and labels[-2] in {"co", "com", "org", "net", "ac"} else labels[-2]  # noqa: PLR2004 - labels
    if second in {"mail", "email"}:
        return labels[-1] in {"com", "org", "net"}  # elsewhere they are providers
    if personal and second in _NOUNS:
        return labels[-1] in _RESERVED
    return labels[-1] in _RESERVED or second.replace("-", "") in _NOBODY or "example" in second
