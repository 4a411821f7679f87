"""The forms that providers give their keys, and the names behind which any key stands."""

# ruff: noqa: RUF001 - other scripts
from __future__ import annotations

from instructds.regexes import regex

FORMS = regex(
    r"(?P<openai>sk-(?:proj-|svcacct-|admin-|None-)?[A-Za-z0-9_-]{32,200})|"
    r"(?P<anthropic>sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{24,200})|"
    r"(?P<openrouter>sk-or-v1-[0-9a-f]{48,80})|(?P<aws>(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})|"
    r"(?P<github>gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})|(?P<gitlab>gl(?:pat|dt|rt|cbt|ptt|ft|imt|"
    r"agent|soat)-[\w-]{20,60}(?:\.[a-z0-9]{2}\.[a-z0-9]{7,9})?)|"
    r"(?P<slack>xox[abeoprs]-(?:\d{6,14}-){1,3}[A-Za-z0-9]{8,64}|xapp-\d-[A-Z0-9]{6,14}-\d{6,14}-[a-f0-9]{32,80})|"
    r"(?P<google>AIza[\w-]{35}|GOCSPX-[\w-]{28}|ya29\.[\w-]{30,200})|(?P<stripe>(?:sk|rk)_live_[A-Za-z0-9]{20,120})|"
    r"(?P<stripe_hook>whsec_[A-Za-z0-9]{32,64})|(?P<huggingface>hf_[A-Za-z0-9]{30,40})|"
    r"(?P<huggingface_organization>api_org_[A-Za-z0-9]{34})|"
    r"(?P<npm>npm_[A-Za-z0-9]{36})|(?P<pypi>pypi-[\w-]{70,220})|(?P<sendgrid>SG\.[\w-]{20,24}\.[\w-]{39,50})|"
    r"(?P<digitalocean>do[opr]_v1_[a-f0-9]{64})|(?P<shopify>shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})|(?P<square>sq0(?:atp|"
    r"csp)-[\w-]{22,43}|EAAA[\w-]{60})|"
    r"(?P<telegram>\d{8,10}:AA[\w-]{33})|(?P<replicate>r8_[A-Za-z0-9]{37})|(?P<groq>gsk_[A-Za-z0-9]{40,60})|"
    r"(?P<xai>xai-[A-Za-z0-9]{60,100})|"
    r"(?P<perplexity>pplx-[A-Za-z0-9]{40,60})|(?P<databricks>dapi[a-f0-9]{32})|(?P<linear>lin_api_[A-Za-z0-9]{40})|"
    r"(?P<notion>(?:secret|ntn)_[A-Za-z0-9]{40,50})|"
    r"(?P<airtable>pat[A-Za-z0-9]{14}\.[a-f0-9]{64})|(?P<postman>PMAK-[a-f0-9]{24}-[a-f0-9]{34})|"
    r"(?P<doppler>dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44})|"
    r"(?P<newrelic>NR(?:AK|RA|II)-[A-Za-z0-9-]{27,32})|(?P<grafana>glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|glc_[A-Za-z0-9+/]{32,400})|"
    r"(?P<mailgun>key-[a-f0-9]{32})|"
    r"(?P<mailchimp>[0-9a-f]{32}-us\d{1,2})|(?P<facebook>EAACEdEose0cBA[A-Za-z0-9]{20,200}|EAA[A-Za-z0-9]{80,300})|(?P<planetscale>pscale_(?:tkn|pw|"
    r"oauth)_[\w.-]{32,64})|"
    r"(?P<hashicorp>hvs\.[\w-]{24,200})|(?P<sentry>sntrys_[A-Za-z0-9+/=_]{40,300})|"
    r"(?P<discord>[MNO][A-Za-z\d_-]{23,25}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,38})|"
    r"(?P<jwt>eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{16,400})|(?P<fireworks>fw_[A-Za-z0-9]{22,24})|"
    r"(?P<slack_hook>hooks\.slack\.com/(?:services|workflows)/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{20,28})|"
    r"(?P<discord_hook>discord(?:app)?\.com/api/webhooks/\d{17,20}/[\w-]{60,80})|(?P<figma>figd_[\w-]{38,48})|"
    r"(?P<docker>dckr_(?:pat|oat)_[\w-]{24,60})|(?P<terraform>[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70})|"
    r"(?P<atlassian>AT[ACB]TT3[\w=-]{60,300})|(?P<supabase>sbp_[a-f0-9]{40})|(?P<langsmith>lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10})|"
    r"(?P<nvidia>nvapi-[\w-]{60,70})|(?P<tavily>tvly-(?:dev-)?[A-Za-z0-9]{28,40})|(?P<age>AGE-SECRET-KEY-1[A-Z0-9]{58})|"
    r"(?P<firebase>AAAA[\w-]{7}:APA91b[\w-]{120,150})|(?P<dynatrace>dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64})|"
    r"(?P<rubygems>rubygems_[a-f0-9]{48})|(?P<pulumi>pul-[a-f0-9]{40})|(?P<alibaba>LTAI[A-Za-z0-9]{16,24})|"
    r"(?P<tencent>AKID[A-Za-z0-9]{32})|(?P<razorpay>rzp_live_[A-Za-z0-9]{14,20})|(?P<dropbox>sl\.[\w-]{130,200})|"
    r"(?P<heroku>HRKU-[\w-]{58,64})|(?P<mailgun_new>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})|(?P<brevo>xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16})|"
    r"(?P<resend>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28})|(?P<sentry_user>sntryu_[a-f0-9]{64})|(?P<bitbucket>ATBB[A-Za-z0-9]{32})|"
    r"(?P<circleci>CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40})|(?P<buildkite>bkua_[a-f0-9]{40})|(?P<netlify>nf[pcou]_[A-Za-z0-9]{36})|"
    r"(?P<fly>fo1_[\w-]{43})|(?P<supabase_secret>sb_secret_[\w-]{28,40})|(?P<mapbox>sk\.eyJ[\w-]{60,120}\.[\w-]{20,24})|"
    r"(?P<elevenlabs>sk_[a-f0-9]{48})|(?P<pinecone>pcsk_[A-Za-z0-9_]{60,80})|(?P<cerebras>csk-[a-z0-9]{40,60})|"
    r"(?P<anyscale>esecret_[A-Za-z0-9]{20,60})|(?P<jina>jina_[a-zA-Z0-9]{32}[\w-]{20,40})|(?P<voyage>pa-[\w-]{43})|"
    r"(?P<firecrawl>fc-[a-f0-9]{32})|(?P<e2b>e2b_[a-f0-9]{40})|(?P<runpod>rpa_[A-Z0-9]{40,50})|(?P<clickup>pk_\d{6,10}_[A-Z0-9]{32})|"
    r"(?P<typeform>tfp_[\w.=-]{40,60})|(?P<contentful>CFPAT-[\w-]{43})|(?P<hubspot>pat-(?:na|eu)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|"
    r"(?P<sonar>sq[pua]_[a-f0-9]{40})|(?P<nuget>oy2[a-z0-9]{43})|(?P<crates>cio[A-Za-z0-9]{32})|(?P<clojars>CLOJARS_[a-z0-9]{60})|"
    r"(?P<prefect>pnu_[A-Za-z0-9]{36})|(?P<shippo>shippo_live_[a-f0-9]{40})|(?P<easypost>EZAK[A-Za-z0-9]{54})|"
    r"(?P<plaid>access-production-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(?P<yandex>AQVN[\w-]{35,38}|y0_[\w-]{50,64})|"
    r"(?P<bedrock>ABSK[A-Za-z0-9+/]{100,140}={0,2})|(?P<azure>[A-Za-z0-9_.-]{3}8Q~[\w.~-]{30,36}[\w~-])|(?P<readme>rdme_[a-z0-9]{70})"
)
"""The forms that providers give their keys. A key stands alone: it is a whole token, or it is none."""

_IS = r"(?:=>|:=|=|:|：|is\b|ist\b|est\b|es\b|è|é\b|jest\b|to\b|adalah\b|är\b|er\b|是|は|는|은|a következő:?|,|)"
_NAMED_SO = (
    r"aws_?secret(?:_?access)?_?key|secret_?access_?key|(?:shared[ _-]?)?access[ _-]?key|api[ _-]?(?:key|secret|token)|"
    r"(?:auth|access|private|refresh|session|security|bot|deploy)[ _-]?token|client[ _-]?secret|account_?key|secret[ _-]?key|"
    r"private[ _-]?key|bearer|\bsig(?==)|(?-i:[A-Z0-9]_(?:TOKEN|SECRET|KEY))|api[ -]kulcs\w{0,5}|titkos kulcs\w{0,5}|"
    r"clave (?:de )?api|token de acce[sso]{1,2}o|cl[ée] (?:d['’])?api|jeton d['’]accès|api-schlüssel|zugriffs?token|"
    r"chave (?:de )?api|chiave api|klucz api|(?:api[ -]?)?ключ\w?(?: api)?|api ?キー|api ?키|アクセストークン|访问令牌|"
    r"密钥|密鑰|مفتاح api|"
    r"api anahtarı?m?|khóa api|kunci api|api[ -]?(?:nøkkel|nyckel|nøgle|sleutel|klíč|kľúč)|(?:cheie|klíč|kľúč) api"
)
_BARE_NAME = r"(?P<bare>(?<![^\s\"'{,_.(-])(?:secret|token|токен\w?|секрет\w?|トークン|토큰|令牌))"
NAMED = regex(
    rf"(?i)(?:(?:{_NAMED_SO})[\"']?[ \t]{{0,3}}{_IS}|{_BARE_NAME}[\"']?[ \t]{{0,3}}(?:=>|:=|=|:|：))[ \t]{{0,3}}[\"'`]?$"
)
"""A name that says that a key follows, at the end of what stands before one; `bare` where it may be an identifier as well."""

KEY_NAMES = (
    *("secret", "key", "token", "bearer", "kulcs", "clave", "clé ", "schlüssel", "密钥"),
    *("sk-", "akia", "asia", "abia", "acca", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat", "glpat-", "gldt-", "glrt-"),
    *("glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "glsoat-", "xox", "xapp-", "aiza", "gocspx", "ya29", "k_live_"),
    *("whsec_", "hf_", "api_org_", "npm_", "pypi-", "sg.", "_v1_", "shpat", "shpca", "shppa", "shpss", "sq0", "eaaa", ":aa"),
    *("r8_", "gsk_", "xai-", "pplx-", "dapi", "lin_api_", "ntn_", "pat", "pmak-", "dp.pt", "nrak-", "glsa_", "glc_", "-us"),
    *("eaa", "pscale_", "hvs.", "sntrys_", "eyj", "fw_", "slack.com", "webhooks/", "figd_", "dckr_", "atlasv1", "tt3", "sbp_"),
    *("lsv2_", "nvapi-", "tvly-", "apa91b", "dt0c01", "rubygems_", "pul-", "ltai", "akid", "rzp_live", "sl.", "sig="),
    *(
        "hrku-",
        "xkeysib",
        "^re_",
        "sntryu_",
        "atbb",
        "ccipat_",
        "bkua_",
        "^nfp_",
        "^nfc_",
        "^nfo_",
        "^nfu_",
        "fo1_",
        "^sk.",
        "pcsk_",
    ),
    *("jina_", "^pa-", "^fc-", "e2b_", "rpa_", "^pk_", "tfp_", "^sqp_", "^squ_", "^sqa_", "^oy2", "^cio", "clojars_", "pnu_"),
    *("shippo_", "ezak", "access-prod", "aqvn", "^y0_", "absk", "8q~", "rdme_", "^dp.", "^nrra-", "^nrii-", "^sk_"),
    *(
        "jeton",
        "токен",
        "ключ",
        "секрет",
        "キー",
        "トークン",
        "키",
        "토큰",
        "令牌",
        "密鑰",
        "chave",
        "chiave",
        "klucz",
        "مفتاح",
    ),
    *("anahtar", "khóa", "kunci", "nøkkel", "nyckel", "nøgle", "sleutel", "cheie", "klíč", "kľúč"),
)
"""One of these begins every key of `secrets` that is not known by its form alone, or stands before it."""
