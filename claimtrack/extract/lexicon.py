"""The closed classes of English and the forms of its verbs: tables of words, no rules.

A tag is one letter:

``D`` determiner, ``P`` pronoun as subject, ``O`` pronoun as object, ``W`` question word or
relative, ``T`` that, ``I`` preposition, ``C`` coordinator, ``S`` subordinator, ``X`` form of
be/have/do, ``M`` modal, ``t`` to, ``N`` negation, ``R`` adverb, ``U`` number, ``'`` possessive.
Open classes: ``Z`` name, ``n`` noun, ``K`` weekday or month, ``A`` adjective, ``V`` finite verb,
``B`` bare verb, ``G`` -ing form, ``E`` participle. ``Q`` is a whole quotation, ``"`` a mark; other
punctuation is its own tag.
"""

_CLOSED = {
    "D": """the a an this these those my your his its our their some any no every each another
        all both many several few most more less much such enough either neither own half""",
    "P": "i you he she it we they there everyone someone nobody everybody somebody anyone",
    "O": """me him her us them himself herself itself themselves myself ourselves yourself
        something nothing anything everything""",
    "W": """who whom whose which what where when why how whether whoever whatever if""",
    "T": "that",
    "I": """of in on at by for with from about against between into through during under over
        among across toward towards upon within without behind beyond near around above below
        despite amid amidst amongst alongside outside inside beside besides off onto per via
        concerning regarding throughout like unlike including except since until till before
        after as following according aboard atop beneath versus than""",
    "C": "and or but nor yet &",
    "S": """because although though unless while whereas whilst lest provided so
        unless""",
    "X": """am is are was were be been being 'm 're isn't aren't wasn't weren't has have had
        having 've hasn't haven't hadn't do does did don't doesn't didn't ain't""",
    "M": """will would can could may might must shall should 'll 'd won't wouldn't can't cannot
        couldn't mustn't shouldn't mightn't needn't""",
    "t": "to",
    "N": "not never n't",
    "R": """also again already always almost just only still then now here soon often even ever
        later earlier instead rather quite very too well far perhaps maybe indeed thus hence
        therefore however meanwhile moreover furthermore nonetheless nevertheless otherwise
        previously recently today yesterday tomorrow tonight once twice sometimes somewhat
        together apart away back forward yet elsewhere repeatedly separately initially
        up out down subsequently afterward afterwards first finally""",
    "U": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred thousand million billion trillion dozen dozens""",
    "A": """new old good bad big small large great high low long short early late young same
        different top main major former further recent last next past due able likely
        unlikely possible real clear open free full strong best worst better worse
        right sick ill happy sorry sure aware afraid proud unclear certain so-called
        armed other various neighbouring neighboring nearby veteran outgoing incoming
        embattled longtime""",
}

CLOSED: dict[str, str] = {
    word: tag for tag, words in reversed(_CLOSED.items()) for word in words.split()
}
"""A word in lower case and its tag; where two classes hold it, the one listed first."""

_IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became
become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build
built built|burn burned burned|burst burst burst|buy bought bought|cast cast cast|catch caught
caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut
cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove
driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found
found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee
foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got
gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid
laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost
lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|overcome overcame
overcome|oversee oversaw overseen|pay paid paid|plead pleaded pled|prove proved proven|put put
put|quit quit quit|read read read|rethink rethought rethought|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent
sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed
shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept
slept|slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|
strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take
took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw
thrown|undergo underwent undergone|understand understood understood|undertake undertook
undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand
withstood withstood|write wrote written
"""

IRREGULAR: dict[str, tuple[str, str]] = {
    lemma: (past, participle)
    for lemma, past, participle in (forms.split() for forms in _IRREGULAR.split("|"))
}
"""The past and the participle of verbs that do not take -ed."""

VERBS: frozenset[str] = frozenset(
    """abandon absorb accelerate accept accompany account achieve acquire act adapt address adjust
    adopt advance affect aim allow alter amount announce apologize appeal appear apply appoint
    approach approve arm arrange arrest arrive ask assault assemble assess assign assist assume
    attach attack attempt attend attract avoid back ban base beat become begin behave belong benefit
    block board boost borrow bother break call campaign cancel capture care carry cause cease
    celebrate challenge change charge chase check choose circulate cite claim clash clean clear
    climb close collapse collect combat combine commit compare compete complete comprise conduct
    connect consist constitute construct consume contact contain continue contract contribute
    control convert convict convince cooperate cope correct count cover crack crash create cross
    cut damage dance date deal debate decide decline decrease deepen defeat defend define delay
    deliver demand demolish depart depend deploy derail describe deserve design destroy detain
    deteriorate determine develop die differ discover discuss dismiss display disrupt distribute
    divide dominate donate double draft drag draw drop earn ease edit elect eliminate embrace emerge
    employ enable encounter encourage end endanger enforce engage enjoy ensure enter erupt escape
    establish evacuate evaluate evolve examine exceed exchange exclude execute exercise exist expand
    expel experience expire explode explore export expose extend face facilitate fail fall favor
    feature figure file fill finance fire fit fix flee float flood flow focus follow force form
    found free fuel fulfil function fund gain gather generate govern grab grant greet grow guarantee
    guard guide halt handle happen harm head help hire host hunt identify ignore illustrate impact
    implement imply import impose improve include incorporate increase indicate influence inform
    inherit injure install intend intensify interrupt intervene introduce invade invest investigate
    invite involve issue join jump justify kick kill knock lack land last launch lead leak learn
    lie lift limit line link list listen live locate look love lower maintain manage march mark
    marry match matter measure meet merge mix mobilize monitor mount move name need negotiate
    nominate note notice number obey obtain occupy occur offer open operate oppose order organize
    overtake owe own pack paint park participate pass pause pave perform permit persuade pick place
    plan plant play please plunge point possess pour practise prepare present preserve press prevent
    prime proceed process produce prohibit promote prompt propose protect protest prove provide
    provoke publish pull purchase pursue push qualify question race rage raid raise rank reach react
    read rebuild receive recover recruit reduce refer reflect refuse register regulate reject
    relate release relieve rely remain remember remove renew repair repeat replace report represent
    request require rescue reserve reside resign resist resolve respond rest restore restrict
    result resume retain retire retreat retrieve return reveal reverse review reward rob rock roll
    ruin rule rush sail save schedule score search secure seem seize select separate serve settle
    shape share shift ship shock shoot shout show shut sign signal sink slow smoke soar solve sort
    spark specify speed spoil stage start state stay stem step stop store strengthen strip struggle
    study stumble submit succeed suffer suit supply support surge surprise surrender surround
    survive suspend sustain switch tackle talk target taste teach tend test thank threaten tie touch
    track trade train transfer transform translate transport travel treat trigger try turn unveil
    urge use visit vote wait walk want warn wash waste watch weaken weigh welcome widen wish witness
    wonder work worry wound wrap yield add agree belong bring buy come cost do draw drive eat feel
    fight find get give go have hear hit hold hope keep know let like lose make mean pay put run
    say see seek sell send set sit speak spend stand take tell think throw understand win write
    collide crush drift drill dump erode evict forge halve hail hamper hand hover
    loom loot patrol plummet reopen relocate resemble resettle restructure revive stall steer stir
    sue authorize analyze summarize prioritize finalize minimize maximize neutralize penalize
    privatize nationalize jeopardize scrutinize specialize stabilize mobilize modernize honor
    tighten topple trail trap triple tumble unite vary violate vanish wane withdraw""".split()
)
"""Common verbs by their bare form; those that attribute stand in the table of cue verbs."""

NOUNS_ONLY = frozenset(
    """documents results papers letters emails
    statement official officials government ministry department president minister agreement
    country people election campaign party meeting press conference parliament state house
    court union security defence defense news newspaper agency group world year week month day
    time man woman morning evening building briefing hearing thing something nothing spring
    king being feeling wedding ceiling sibling proceeding spending funding housing training
    warning ruling shooting bombing hundred need deed seed speed bed red indeed shed breed
    feed greed media police weekly daily monthly family ally rally assembly gathering rating
    filing offering""".split()
)
"""Nouns that look like a verb's form by their ending, or are too common to be guessed."""

NOUN_VERBS = frozenset(
    """account act advance aid aim alarm amount answer appeal approach arrest ask attack attempt
    back balance ban bar base battle bet bid bill blame block board bomb book boost bounce brand
    break bridge brief broadcast build burn buy call camp campaign care carry case cast cause
    chair challenge champion chance change charge chart chat check cheer choice circle claim
    clash class clean climb close cloud coach collapse comb combat command comment compliment
    concern conduct conflict contact content contest contract contrast control cost counter
    count couple course court cover crack crash credit crop cross crowd cry cure curse cut
    damage dance date deal debate debt decline decrease defeat defect delay demand deposit
    design desire detail dictate discount display dispute distance divide document doubt draft
    drag draw dream dress drift drill drink drive drop dump edge effect end estimate exchange
    excuse exercise exhibit experience experiment export expose extract eye face fall favor
    favour fear feature feed feel field fight figure file fill film finance find finish fire
    fish fit fix flash flight flood floor flow fly focus force forecast form found frame fuel
    function fund gain gamble gather grade grant grasp grip ground group guarantee guard guess
    guide gun hail halt hand handle harm hate head heat help highlight hike hint hire hit hold
    hope host house hunt hurt impact import increase influence interest interview invite issue
    joke judge jump keep key kick kill kind knock lack land laugh launch lead leak lease leave
    lecture letter level lie lift light limit line link list load loan lobby lock look loss
    love man march mark market mask mass master match matter measure meet mention merit
    message mind minute miss mistake mix model monitor mood motion mount mouth move murder
    name narrative need network nod note notice number object offer open order outline own
    pack page paint panel paper park part pass past pause pay peak permit phone photograph
    pick picture pilot place plan plant play pledge plot plunge point poll pose position post
    pound power praise present press pressure price print prize probe process produce profile
    profit program progress project promise prompt protest proof pull purchase push question
    quote race rage raid rain raise rally range rank rate reach read reason rebel rebuke
    record reference reform refuse regard register regret release remark rent repair repeat
    reply report request rescue research reserve rest result retreat return review reward ride
    ring rise risk rival rock roll root round row ruin rule run rush sack sail sample sanction
    scale scan schedule scheme score scream screen seal search seat see sense sentence
    sequence shake shape share shelter shift ship shock shoot shop shot shout show sign signal
    silence sink site slam slide slip slow smell smile smoke sort sound space spark speed
    spell spin split spot spread spring spy stage stake stall stamp stand start state station
    stay steal steer stem step stick still stock stop store storm strain strap stream stress
    stretch strike strip stroke struggle study style subject suit supply support surge
    surprise survey suspect swap sweep swing switch tackle talk tap target task taste tax team
    tear test text threat throw tie time tip title toast toll top total touch tour track trade
    train transfer transport trap travel treat trend trial trick trigger trip trouble trust
    try turn tweet type upset urge use value view visit voice vote vow wage wait wake walk
    wall wander want warrant wash waste watch water wave way weather welcome win wind wish
    witness wonder word work worry worth wound wrap yield""".split()
)
"""Verbs whose bare form, and with it the form in -s, is as often a noun."""

PLURALS = frozenset("people police men women children media critics staff those both".split())
"""Plural nouns without an -s."""

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct.
    nov. dec. today yesterday tomorrow tonight""".split()
)
"""Words that date: they part a speaker's name from what stands before it."""
