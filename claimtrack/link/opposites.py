"""Words that turn a claim round: denials, and pairs of which one says what the other rules out."""

NEGATIONS = frozenset(
    "no not never neither none nobody nothing nowhere without cannot unable incapable false untrue "
    "denied denies deny denying lacks lacked lack hardly barely unless "
    "dont doesnt didnt wont isnt".split()
)
"""Each turns round what it stands in; so does what ends in "n't"."""

BEFORE_TO = frozenset(
    "refuse refuses refused refusing refusal failure fail fails failed failing decline declines "
    "declined declining neglected yet".split()
)
"""Each turns round the deed that follows after "to"."""

RUN = frozenset("run runs ran running".split())
"""Each turns round what it is out of: "ran out of oxygen"."""

AFTER_NOT = frozenset("only just merely least but".split())
"""Before one of these, "not" and "nothing" turn nothing round."""

PAIRS = """
    rise/fall increase/decrease grow/shrink gain/lose climb/drop surge/plunge raise/lower
    up/down higher/lower more/fewer more/less above/below over/under before/after
    open/close start/end begin/finish begin/end start/stop arrive/leave enter/leave join/quit
    win/lose succeed/fail pass/fail accept/reject accept/refuse approve/reject approve/veto
    support/oppose agree/disagree allow/ban allow/forbid permit/forbid permit/prohibit
    confirm/deny admit/deny true/false right/wrong correct/incorrect legal/illegal
    guilty/innocent convict/acquit arrest/release jail/free hire/fire appoint/dismiss
    alive/dead survive/die born/die kill/save live/die build/demolish build/destroy
    safe/dangerous safe/unsafe stable/unstable likely/unlikely possible/impossible
    able/unable known/unknown public/private public/secret first/last best/worst
    largest/smallest biggest/smallest most/least strong/weak high/low early/late
    north/south east/west northern/southern eastern/western left/right inside/outside
    male/female man/woman men/women husband/wife son/daughter brother/sister father/mother
    buy/sell bought/sold lend/borrow profit/loss surplus/deficit rich/poor cheap/expensive
    attack/defend advance/retreat war/peace ally/enemy victory/defeat majority/minority
    empty/full dry/wet hot/cold warm/cool day/night morning/evening yes/no always/never
    old/new ancient/modern increase/fall rise/drop rise/decline increase/decline
    rose/fell risen/fallen grew/fell grew/shrank rose/dropped grew/dropped won/lost
    came/left began/ended stay/leave remain/leave return/leave continue/stop keep/scrap
    closed/reopened shut/open shut/reopened closed/opened suspend/resume halt/resume cancel/hold
    missing/found guilty/acquitted convicted/acquitted charged/cleared cleared/guilty
    withdraw/capture withdrawn/captured withdrew/captured retreat/seize lose/seize hold/lose
    held/lost impose/lift tighten/ease tighten/relax expand/shrink expand/cut widen/narrow
    hire/sack appoint/sack reinstate/sack adopt/drop adopt/scrap pass/reject passed/defeated
    backed/opposed back/oppose endorse/oppose praise/criticise praise/criticize welcome/condemn
    speed/slow quicken/slow improve/worsen better/worse recover/worsen all/none everyone/nobody
    none/many none/most all/half doubled/halved freed/jailed freed/held released/held
    sober/drunk conscious/unconscious armed/unarmed intact/damaged intact/destroyed locked/unlocked
    deliberate/accidental deliberately/accidentally accident/attack accident/sabotage suicide/murder
    sane/insane fit/unfit paid/unpaid willing/unwilling authorised/unauthorised licensed/unlicensed
    landed/crashed survived/died evacuate/return joined/left present/absent won/defeated
"""
"""Of each pair, one word says what the other one rules out."""

SINCE = """
    missing/found lost/found lost/recovered stolen/recovered stolen/returned trapped/rescued
    stranded/rescued arrested/released arrested/freed held/released held/freed jailed/released
    jailed/freed kidnapped/freed kidnapped/released captured/freed captured/released
    charged/cleared charged/acquitted accused/cleared accused/acquitted convicted/acquitted
    closed/reopened blocked/reopened suspended/reinstated suspended/resumed halted/resumed
    evacuated/returned displaced/returned banned/allowed sacked/reinstated seized/recaptured
"""
"""Of each pair, the second word tells what may have become of what the first one tells."""

TELLS_NOTHING = frozenset(
    "out evidence proof sign signs indication any one longer more yet".split()
)
"""What is denied follows after these: "no sign of a leak", "no longer leaks"."""

FATES = """
    dead die died dies dying death deaths kill killed killing fatal fatality fatalities toll
    / injured injury injuries wounded hurt / arrested detained custody / missing
    / evacuated displaced fled / rescued saved / infected infections cases / homeless
"""
"""What befalls those who are counted: of one fate, each number is of one count."""

HEDGES = frozenset("can could may might would should possibly perhaps probably likely".split())
"""Words that leave it open whether it is so."""
