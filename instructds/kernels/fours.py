"""The four bytes seen most often in running text, for the search for words: it looks for others where a word has them."""

from __future__ import annotations

_TEXT = (
    "     thethe and  anding  to tion of  youion atio for in e thfor  pro is hat  than ththat conments ans thent with wit"
    "you  usef th, an canof tith his  comng tcan ionstingt thate our he sctioare he cthisin t as s to thie ofe coyour or "
    ". the annd t on d ththered t aredatad to be g ths a formted he pe inng ae to it to tmples of intheredingporton table"
    "s inreatcompcreaemen datcontes ao thnce  resons e a singers ringr thes ther sed ble cesssion a sfrom an e reentsance"
    "ess enceuse enti staouldrom e pr app cre impd inere ity is a trauld proves,  frond acons, thhe finteave usinage  by "
    "he dive nter incuserill or the a expturents e fo worningcatihe t pla chahe mure nametivecomms, as foeateicatnd che r"
    "to aies ightnd s if t of strore  perer tt toh th wilre ater at ttimeserv havratitheivaluwillheirrateonaleir on awork"
    "ou cnd i notfileto cvideon ore tormahave allamplacti whiotheectinal  preiona herkingout ect e usjectoverall rovi a c"
    "itiohe isure dis funn anatedfuncspecnctiunct couial lityed at an speexam man file isth t add mode stch ancluto sical"
    "ort he estan parovidata racteach sucxampd coor aine eveles oon, nd pin ate trequ sert ist in exau ca usi accalue val"
    "te acludn ofviceffer, wheratincl leaach llow shonot rentn a est  desple nd equesy the deilitred ile e cahe bscriress"
    "codeion. insdate how whe a pas abase reaystehen any ifics wie ma othd antainproced itentof atheys co dev newmatistem"
    "signy to hel we needcal ion,se tide striy anstornt tstatsyst need redente wiake hey e seng shelphow mporome roce inf"
    "uch usedange, yo prices new uesterving oant impog ann behe lnd mn in morpres make are mo timpecilectich der bili sys"
    "er, erenexpeng ilassn toestiferemodermatis tnderer amoreline storodules  hisclasctivoduc reqevenhe nptioame tatian a"
    "whichich outis coperonstenerits evernd rductve adersountsuch finallyle tnd ooces indses one ase een atintypeoundain "
    "insth aslemechanienc var codresets aventan e setcriptexts ar coltiesriptlingients ca butth a replistm th rett coy of"
    "e yoto eccestrairain methe wmana recnd dpartmberhe uan bed ohe oice anagre ion icustarched balsonessdevetabl relts t"
    " deflati he ng cturnaturg a ver makeapplstomvelove t eveessir codiffustorientranssiod on claplayr an hea alsas t any"
    "latee fiodellearctorelop selng, inesrespnforle, infos orversstraprodlso somed bee datestode rvicself difecifght e be"
    " thres ioughr inhe gto pd prs oncoule's , int's ontrndinrectng pequeeed e, aatesbut ese to m eacthestes  has som was"
    "ntenor ethemary ing,nage at tialransimplthiner otrac maytateabilr toenteer is. tlikeat ires e diproplly callned unde"
    "to iperi a fg tosentts ostarplictoryheselicas reppliditimethe pa cuscifito b nama coom thingcialmainsponxpermay opti"
    "ts,  a m a dns ant aidenhas sideeriestruwas to dvariuresut tcounat aespoonte ide oved byludere,  queloca post yo gen"
    "viewe ne num abot caasedequit re liknd htrinbackbjec itsknowenta caln yo typeturretu mares. act accemarkelp geneto r"
    "iffeallerder supd a en the hf yonto ourcsoure suset  opet wiword groof cser ordeelecicesrieso coous e soeasetandwhen"
    "'s athenart  matearcprinn us invsearallois irs t sectter assled  shareadmage acturcenerale ad mar a ce ore sns time "
    "techdesipersal aitieded  fold foike perfbuilo rey inearntakeartie tr"
)

FOURS: dict[bytes, int] = {_TEXT[place : place + 4].encode(): place - len(_TEXT) for place in range(0, len(_TEXT), 4)}
"""Four letters of English text -> how seldom they are seen there; all are below zero, the commonest lowest."""
