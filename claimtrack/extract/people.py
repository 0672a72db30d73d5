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
    attorney coach manager detective inspector superintendent constable officer sheriff
    former then ex-president ex-minister doctor doctors ceo cfo pm fm mp mep cllr councillor
    leader senior economist analyst author founder shadow education environment energy transport
    trade culture agriculture fisheries immigration media press undersecretary crown economy
    state republican democratic democrat labor conservative"""
)
"""Words written as part of a name that are an office or a form of address."""

UNNAMED = _set(
    """official officials source sources people person someone somebody critics critic supporters
    opponents experts expert analysts analyst aides aide witnesses witness residents resident
    insiders diplomats diplomat observers some many others lawyers relatives neighbours neighbors
    investigators protesters voters activists campaigners employees workers staff executives
    advisers advisors economists scientists researchers lawmakers legislators politicians
    authorities doctors doctor soldiers police reporters journalists friends colleagues one
    spokesman spokeswoman spokesperson representative man woman student students parents
    historians scholars traders investors farmers survivors"""
)
"""Nouns for people whom the article does not name."""

DOCUMENTS = _set(
    """report reports letter letters statement study studies document documents survey surveys poll
    polls memo memos email emails e-mail e-mails indictment lawsuit complaint filing filings figures
    data results records record transcript paper research analysis review audit estimate estimates
    statistics note order ruling verdict book article post posts tweet message messages website
    census index dossier file files contract agreement bulletin communique manifesto bill
    text texts investigation findings questionnaire invoice log logs minutes
    declaration press-release release"""
)
"""Nouns for written things that speak."""

OUTLETS = _set(
    """newspaper newspapers daily weekly tabloid broadcaster magazine channel outlet outlets media
    reuters afp ap bbc cnn nbc cbs abc msnbc npr itv bloomberg politico axios buzzfeed xinhua tass
    dpa ansa efe kyodo yonhap interfax itar-tass al-jazeera aljazeera guardian telegraph times post
    herald tribune gazette courier journal chronicle mirror observer independent examiner
    spiegel monde figaro pais economist vox breitbart huffpost forbes newsweek wikinews sky fox
    bulletin mail express news lantern radio television tv agency wire press local sun star
    enquirer register dispatch globe bugle standard argus echo advertiser inquirer
    jazeera politiken jyllands-posten berlingske"""
)
"""Outlets, and the words that outlets are named with."""

INSTITUTIONS = _set(
    """ministry government department office agency administration parliament congress senate house
    council committee commission court police army navy force forces military company firm
    corporation corp. inc inc. ltd plc bank university college school institute institution
    foundation association union party campaign organization organisation group team club church
    board bureau authority service federation society alliance league network center centre
    hospital embassy consulate kremlin pentagon nato un eu u.n. e.u. united-nations museum fund
    trust bloc cabinet junta regime ministry's coalition watchdog regulator ombudsman
    prosecutors prosecution defence tribunal city country nation state states kingdom republic
    airline airlines airport manufacturer charity think-tank crown"""
)
"""Bodies that speak as one."""

DEMONYMS: dict[str, str] = {
    "danish": "denmark",
    "dutch": "netherlands",
    "french": "france",
    "german": "germany",
    "greek": "greece",
    "british": "britain",
    "english": "england",
    "irish": "ireland",
    "welsh": "wales",
    "scottish": "scotland",
    "spanish": "spain",
    "swiss": "switzerland",
    "swedish": "sweden",
    "finnish": "finland",
    "polish": "poland",
    "turkish": "turkey",
    "american": "america",
    "us": "america",
    "u.s.": "america",
    "uk": "britain",
    "filipino": "philippines",
    "thai": "thailand",
    "norwegian": "norway",
    "israeli": "israel",
}
"""Adjectives of a country that do not begin as its name does, and some that do."""

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
