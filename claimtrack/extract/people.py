"""Words for those who speak: offices, unnamed sources, documents, outlets, institutions."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OFFICES: dict[str, str] = {
    "prime minister": "head",
    "pm": "head",
    "premier": "head",
    "leader": "head",
    "president": "president",
    "chancellor": "head",
    "head of government": "head",
    "head of state": "president",
    "foreign minister": "foreign",
    "fm": "foreign",
    "chief diplomat": "foreign",
    "top diplomat": "foreign",
    "foreign secretary": "foreign",
    "secretary of state": "foreign",
    "defence minister": "defence",
    "defense minister": "defence",
    "defence secretary": "defence",
    "defense secretary": "defence",
    "defence chief": "defence",
    "defense chief": "defence",
    "minister of defence": "defence",
    "minister of defense": "defence",
    "finance minister": "finance",
    "treasury secretary": "finance",
    "minister of finance": "finance",
    "interior minister": "interior",
    "home secretary": "interior",
    "health minister": "health",
    "health secretary": "health",
    "chief executive": "ceo",
    "ceo": "ceo",
    "boss": "ceo",
    "senator": "senator",
    "sen.": "senator",
    "governor": "governor",
    "gov.": "governor",
    "mayor": "mayor",
    "king": "king",
    "queen": "queen",
    "pope": "pope",
    "congressman": "member",
    "congresswoman": "member",
    "representative": "member",
    "rep.": "member",
    "vice president": "vice",
    "professor": "professor",
    "prof.": "professor",
    "coach": "coach",
    "manager": "coach",
    "captain": "captain",
    "general": "general",
    "gen.": "general",
    "spokesman": "spokesman",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairman": "chair",
    "chairwoman": "chair",
    "chair": "chair",
    "director": "director",
    "secretary": "secretary",
    "minister": "minister",
    "ambassador": "ambassador",
    "commissioner": "commissioner",
    "judge": "judge",
    "justice": "judge",
    "bishop": "bishop",
    "archbishop": "bishop",
    "cardinal": "bishop",
    "lawyer": "lawyer",
    "attorney": "lawyer",
    "prosecutor": "prosecutor",
    "sheriff": "sheriff",
    "chief": "chief",
    "head": "chief",
    "nominee": "candidate",
    "candidate": "candidate",
    "founder": "founder",
    "author": "author",
    "professor of": "professor",
    "analyst": "analyst",
    "economist": "economist",
    "scientist": "scientist",
    "researcher": "scientist",
    "doctor": "doctor",
    "dr.": "doctor",
}
"""How an office is written, and what it is: two that share a value may be the same person."""

HONORIFICS = _set(
    """mr mrs ms miss dr prof sir lord lady dame sen rep gov gen lt col maj capt sgt rev st hon adm
    mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. rev. hon. adm. senator
    president governor secretary minister prime premier chancellor mayor king queen prince
    princess pope cardinal bishop archbishop judge justice chief professor director chairman
    chairwoman spokesman spokeswoman spokesperson captain general colonel lieutenant major
    sergeant commander commissioner ambassador congressman congresswoman representative deputy
    vice defence defense foreign interior finance home health justice labour labor treasury
    attorney coach manager detective inspector superintendent constable officer sheriff former
    then ex-president ex-minister doctor doctors ceo cfo pm fm mp mep cllr councillor leader
    senior economist analyst author founder shadow education environment energy transport
    trade culture agriculture fisheries immigration media press undersecretary crown economy
    state republican democratic democrat labor conservative"""
)
"""Words written as part of a name that are an office or a form of address."""

UNNAMED = _set(
    """official officials source sources people person someone somebody critic critics supporter
    supporters opponent opponents expert experts analyst analysts aide aides witness witnesses
    resident residents insider insiders diplomat diplomats observer observers some many others
    another relatives neighbour neighbours neighbor neighbors investigator investigators
    protester protesters voter voters activist activists campaigner campaigners employee
    employees worker workers staff executive executives adviser advisers advisor advisors
    economist economists scientist scientists researcher researchers lawmaker lawmakers
    legislator legislators politician politicians doctor doctors nurse nurses soldier soldiers
    reporter reporters journalist journalists friend friends colleague colleagues one
    spokesman spokeswoman spokesperson representative man woman men women boy girl student
    students parent parents historian historians scholar scholars trader traders investor
    investors farmer farmers survivor survivors lawyer lawyers driver drivers passenger
    passengers customer customers member members delegate delegates minister ministers senator
    mayor engineer engineers guard captain pilot teacher teachers shopkeeper fisherman
    fishermen miner miners sailor sailors mother father son daughter brother sister wife
    husband widow neighbour's crowd everyone volunteer volunteers author authors manager
    managers director chairman chairwoman secretary judge"""
)
"""Nouns for people whom the article does not name."""

PEOPLE_ENDINGS = ("man", "men", "woman", "women", "ist", "ists", "ician", "icians", "person")
"""How nouns for people end that are not listed."""

DOCUMENTS = _set(
    """report reports letter letters statement study studies document documents survey surveys poll
    polls memo memos email emails e-mail e-mails indictment lawsuit complaint filing filings
    figures data results records record transcript paper papers research analysis review audit
    estimate estimates statistics note notes order ruling verdict book article post posts
    tweet message messages website census index dossier file files contract agreement bulletin
    communique manifesto bill text texts findings questionnaire invoice log logs minutes list
    list declaration press-release release decision decree assessment forecast draft plan proposal
    recording footage video tape diary memoir memoirs caption post-mortem autopsy registry
    register spreadsheet slides presentation notice leaflet sign plaque permit timetable
    logbook archive archives database images photographs chart map model simulation tests
    calculations certificate card bill receipt warrant affidavit"""
)
"""Nouns for written and recorded things that speak."""

OUTLETS = _set(
    """newspaper newspapers paper daily weekly tabloid broadcaster magazine channel outlet outlets
    media reuters afp ap bbc cnn nbc cbs abc msnbc npr itv bloomberg politico axios buzzfeed
    xinhua tass dpa ansa efe kyodo yonhap interfax itar-tass al-jazeera aljazeera guardian
    telegraph times post herald tribune gazette courier journal chronicle mirror observer
    independent examiner spiegel monde figaro pais vox breitbart huffpost forbes newsweek
    wikinews bulletin mail express news lantern radio television tv sun star enquirer dispatch
    globe bugle standard argus echo advertiser inquirer jazeera politiken jyllands-posten
    berlingske sentinel clarion review beacon monitor podcast wire newswire newsroom website
    site blog press podcast programme show"""
)
"""Outlets, and the words that outlets are named with."""

OUTLET_NOUNS = _set(
    """newspaper paper daily weekly tabloid broadcaster magazine channel outlet station network
    agency programme podcast wire media website site television radio press tv"""
)
"""What an outlet is called the second time it is spoken of."""

INSTITUTIONS = _set(
    """ministry government department office agency administration parliament congress senate house
    council committee commission court police army navy force forces military company firm
    corporation corp. corp inc inc. ltd plc bank university college school institute
    institution foundation association union unions party campaign organization organisation
    group team club church board bureau authority authorities service services federation
    society alliance league network center centre hospital embassy consulate kremlin pentagon
    nato un eu u.n. e.u. museum fund trust bloc cabinet junta regime coalition watchdog
    regulator ombudsman prosecutors prosecution tribunal kingdom republic airline airlines
    airport manufacturer charity think-tank operator developer supplier employer insurer
    retailer maker owner owners opposition guild assembly delegation secretariat headquarters
    coastguard brigade guard observatory laboratory academy rail railway railways water energy
    holdings systems motors industries partners shipping mining works foods air airways lines
    ferries electric homes housing transport initiative project programme movement front
    congregation parish inquiry tribunal senate chamber exchange treasury inspectorate
    directorate factory"""
)
"""Bodies that speak as one."""

GENERIC_BODIES = _set(
    """company firm operator developer supplier employer insurer retailer maker manufacturer charity
    group organisation organization agency airline bank regulator watchdog body authority"""
)
"""What a body is called the second time it is spoken of."""

MALE = _set(
    """he him his himself mr mr. sir lord king prince father son husband brother uncle spokesman
    chairman congressman businessman man boy gentleman john james robert michael william david
    richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
    raymond patrick jack dennis jerry peter lars morten anders jens hans vladimir sergei barack
    bill joe ted marco jeb mike tim jim tom bob ben bernie boris emmanuel francois jean pierre
    carlos juan jose luis mohammed muhammad ahmed ali hassan ibrahim olaf volodymyr dmitry ivan
    henrik erik lars-erik simon philip martin oliver harry ivor"""
)
FEMALE = _set(
    """she her hers herself mrs mrs. ms ms. miss lady dame queen princess mother daughter wife
    sister aunt spokeswoman chairwoman congresswoman businesswoman woman girl mary patricia
    jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura
    helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha
    katherine christine catherine virginia rachel janet maria heather diane julie joyce victoria
    kelly christina joan evelyn hillary ivanka melania mette ursula theresa nicola angela marine
    jill kamala condoleezza sonia julia olivia sophia isabella charlotte alice adela suella
    yvette ingrid astrid"""
)
"""Words and common first names that go with he, and with she."""
