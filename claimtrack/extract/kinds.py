"""Kinds: what a noun says about somebody who speaks — people, a body, a document or an outlet.

All nouns stand in the singular; ``kind_of`` knows their plurals.
"""

from functools import lru_cache

from claimtrack.model import Role


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PEOPLE = _set(
    """official source person people someone somebody critic supporter opponent expert analyst
    aide witness resident insider diplomat observer relative neighbour neighbor investigator
    protester voter activist campaigner employee worker staff executive adviser advisor economist
    scientist researcher lawmaker legislator politician doctor nurse soldier reporter journalist
    friend colleague spokesman spokeswoman spokesperson representative man woman men women boy
    girl student parent historian scholar trader investor farmer survivor lawyer attorney
    solicitor barrister driver passenger customer member delegate minister senator mayor engineer
    guard captain pilot teacher shopkeeper fisherman miner sailor mother father son daughter
    brother sister wife husband widow uncle aunt cousin grandmother grandfather volunteer manager
    director client chairman chairwoman chair secretary judge inspector officer constable detective
    boss chief head leader president chancellor premier governor ambassador envoy commissioner
    councillor councilman councilwoman candidate nominee prosecutor coach trainer striker
    goalkeeper midfielder defender player skipper tenant landlord founder author writer
    editor correspondent presenter professor lecturer academic banker broker consultant
    clerk treasurer accountant surveyor architect carpenter
    electrician mechanic cook chef baker waiter fan supporter bishop priest pastor imam
    rabbi vicar pope king queen prince princess lord lady duke general admiral colonel commander
    major lieutenant sergeant agent veteran refugee migrant hostage victim suspect defendant
    plaintiff juror pensioner commuter motorist cyclist walker tourist visitor guest host
    caretaker janitor gardener shepherd vet biologist chemist physicist geologist hydrologist
    seismologist meteorologist forecaster archaeologist curator librarian organiser organizer
    whistleblower informant negotiator mediator translator interpreter guide ranger keeper
    warden porter mate teammate team-mate partner companion fellow inhabitant villager
    townsman citizen foreman steward undersecretary deputy mp ceo cfo pm fm bystander onlooker
    pupil apprentice trainee nun monk surgeon grocer butcher barber hairdresser nanny graduate
    youth teenager toddler child children kid parishioner worshipper shopper backbencher bodyguard
    lifeguard landowner homeowner shareholder nephew niece girlfriend boyfriend classmate roommate
    flatmate astronaut cosmonaut rebel militant insurgent fighter dealer heir co-founder co-owner
    singer actor actress artist painter composer poet novelist film-maker pundit commentator
    designer coroner pathologist midwife paramedic firefighter rescuer diver superintendent owner
    speaker whip counsel sheriff marshal trooper corporal brigadier baroness emir sheikh ayatollah
    cleric archbishop cardinal deacon chaplain missionary eyewitness islander local passer-by
    responder medic physician paediatrician pollster staffer operative donor trustee
    administrator liquidator creditor strategist frontbencher entrepreneur photographer anchor
    blogger influencer programmer hacker technician welder plumber labourer laborer docker
    stevedore trucker attendant cleaner cashier vendor merchant consumer user angler grower rancher
    herder breeder prisoner inmate detainee offender attacker kidnapper hijacker smuggler pirate
    captor deserter conscript reservist mercenary sniper paratrooper defector dissident exile
    evacuee headteacher headmaster headmistress principal tutor instructor patient carer caregiver
    counsellor counselor registrar magistrate bailiff notary intermediary middleman go-between
    confidant ally predecessor successor co-worker coworker housemate widower sibling twin elder
    grandson granddaughter grandparent stepfather stepmother son-in-law daughter-in-law
    mother-in-law father-in-law brother-in-law sister-in-law fiance fiancée referee umpire
    winger bowler jockey rider swimmer runner competitor contestant athlete adult teen
    mum mom mam dad granny grandma grandpa auntie
    adjudicator arbitrator ecologist virologist epidemiologist actuary lobbyist recruit crewman
    deckhand co-pilot stewardess conductor musician rapper playwright"""
)
"""Nouns for people, without those that end as ``PEOPLE_ENDINGS``."""

PEOPLE_ENDINGS = ("man", "men", "woman", "women", "ist", "ician", "person", "ologist")

DOCUMENTS = _set(
    """report letter statement study document survey poll memo memorandum email e-mail indictment
    lawsuit complaint filing figure data result record transcript paper research analysis review
    audit estimate statistic statistics note order ruling verdict book article post tweet
    message census index dossier file contract agreement bulletin communique manifesto bill text
    finding image cable telegram dispatch
    questionnaire invoice log minutes declaration press-release release assessment
    forecast draft plan proposal recording footage video tape diary memoir caption autopsy
    register leaflet flyer pamphlet poster protocol treaty list table chart notebook picture
    photograph ledger affidavit petition testimony briefing presentation slide sheet timetable
    calendar certificate permit licence license will deed warrant receipt notice circular
    newsletter column editorial essay thesis blog thread entry copy handout brochure guideline
    constitution law act decree clause chapter page timeline screenshot spreadsheet database map
    photo voicemail audio clip documentary measurement projection calculation tally printout
    logbook docket subpoena summons injunction writ pleading deposition submission prospectus
    disclosure readout communiqué advisory factsheet directive guidance correspondence chat posting
    op-ed obituary dataset tracker scorecard inventory manifest scan x-ray blueprint subtitle
    simulation observation return reply response"""
)
"""Nouns for what is written or recorded, and speaks."""

PRESS_NAMES = _set(
    """reuters afp ap bbc cnn nbc cbs abc msnbc npr itv bloomberg politico axios buzzfeed xinhua
    tass dpa ansa efe kyodo yonhap interfax itar-tass aljazeera jazeera guardian telegraph times
    post herald tribune gazette courier journal chronicle mirror observer independent examiner
    spiegel monde figaro pais vox breitbart forbes newsweek wikinews bulletin mail express news
    lantern radio television tv fm sun star enquirer dispatch globe bugle standard argus echo
    advertiser inquirer sentinel ledger clarion beacon monitor podcast newswire press mercury
    messenger reporter record today review magazine weekly daily newspaper broadcasting zeitung
    diario politiken jyllands-posten berlingske citizen insider"""
)
"""What outlets are named with, first or last in the name."""

PAPER_NAMES = _set(
    """guardian telegraph times post herald tribune gazette courier journal chronicle mirror
    observer independent examiner bulletin mail express sun star enquirer dispatch globe bugle
    standard argus echo advertiser inquirer sentinel ledger clarion mercury messenger"""
)
"""Names by which an outlet is known for a paper and no station."""
STATION_NAMES = _set("radio television tv fm channel broadcasting")
PRESS_ENDINGS = ("tv", "fm", "news", "radio", "press", "-post", "zeitung", "bladet", "tidende")

PAPERS = _set("paper newspaper daily weekly tabloid broadsheet magazine journal review monthly")
AIRWAVES = _set("radio television tv")
"""What is an outlet with a word before it ("state television"), and by itself only a medium."""
STATIONS = AIRWAVES | _set("broadcaster station channel network programme program show")
PRESS = (
    PAPERS | STATIONS | _set("outlet media website site portal podcast wire newswire newsletter")
)
"""What an outlet is called; where other kinds share the noun, its name must tell."""

COMPANIES = _set(
    """company firm corporation group business operator manufacturer maker supplier developer
    insurer retailer carrier airline contractor employer lender bank brewer builder publisher
    importer exporter start-up startup chain conglomerate utility shipper producer bidder
    giant drugmaker carmaker automaker chipmaker planemaker shipbuilder housebuilder homebuilder
    steelmaker distiller refiner wholesaler distributor brokerage consultancy franchise subsidiary
    railway railroad shipyard dealership"""
)
"""What a company is called the second time it is spoken of."""

COMPANY_NAMES = _set(
    """inc inc. ltd ltd. plc corp corp. co co. llc gmbh ag sa nv group holdings holding industries
    partners sons brothers bros metals motors steel foods lines line airways airlines air electric
    energy oil gas power pharma chemicals systems technologies software dynamics logistics
    shipping rail trams homes stores feeds paper bank banc banco insurance capital ventures
    associates works enterprises mining minerals resources petroleum pharmaceuticals healthcare
    retail coaches buses ferries telecom telecoms networks semiconductors labs laboratories biotech
    therapeutics beverages hotels resorts properties realty robotics aerospace solutions water
    railways construction engineering recycling studios"""
)
"""What companies are named with."""

ORGANISATIONS = _set(
    """alliance bloc union agency organisation organization group charity institute association
    network federation body party"""
)
"""What a body known by its initials is called the second time."""
PLATFORMS = _set("twitter facebook instagram telegram weibo tiktok youtube whatsapp x mastodon")
"""Where people post: no outlets that tell what others said."""
CLUBS = _set("club team side")
CLUB_NAMES = _set(
    """rovers united fc afc athletic albion wanderers rangers dynamo sporting hotspur villa
    rangers harriers olympic olympique juventus"""
)
"""What sports clubs are called, and are named with."""

BODIES = COMPANIES | _set(
    """ministry government department office agency administration parliament congress senate house
    council committee commission court police army navy force military university college school
    institute institution foundation association union party campaign organization organisation
    team club church board bureau authority service federation society alliance league center
    centre hospital clinic embassy palace consulate kremlin pentagon museum fund trust bloc
    cabinet junta regime coalition watchdog regulator ombudsman prosecution defence defense
    tribunal airport charity think-tank crown opposition guild assembly delegation secretariat
    headquarters coastguard brigade observatory laboratory academy exchange treasury
    inspectorate directorate port mine factory borough municipality town city village region
    province district county country state nation side camp crew family faction movement group
    panel squad task-force taskforce ward cooperative co-operative syndicate chamber forum
    consortium meeting hearing inquest inquiry session summit registry library theatre prison
    monastery diocese auditor customs mission management leadership
    archive estate yard
    dockyard plant refinery mill restaurant hotel pub shop store supermarket garage
    studio nursery surgery pharmacy depot farm resort gym zoo aquarium gallery cinema orchestra
    choir band faculty kindergarten seminary polytechnic constabulary gendarmerie militia garrison
    battalion regiment fleet legation presidency chancellery vatican synod judiciary jury bench
    confederation ngo nonprofit non-profit caucus subcommittee sub-committee
    commons lords duma knesset bundestag bundesrat riksdag storting folketing sejm rada majlis dail
    senedd westminster whitehall capitol legislature hotline helpline"""
)
"""Bodies that speak as one."""

_KINDS = (
    (PEOPLE, Role.UNNAMED),
    (DOCUMENTS, Role.DOCUMENT),
    (BODIES, Role.INSTITUTION),
    (PRESS, Role.OUTLET),
)


PRESS_PARTS = frozenset("press news media broadcasting radio television".split())
"""Words in the names of agencies and broadcasters: "Press Agency"."""
PLACE_NOUNS = frozenset(
    """port point city town village county camp mine ward state region district side house
    church""".split()
)
"""Nouns that places begin with ("Port Selby"), so that the first word makes no body of a name."""


@lru_cache(maxsize=4096)
def singular(low: str) -> str:
    """A noun without the ending of its plural, as far as it is a regular one."""
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "ches", "shes", "xes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else low


def is_press_agency(lows: list[str], at: int) -> bool:
    """Whether an agency is one of the press: "the state news agency"."""
    return lows[at] in ("agency", "service") and at > 0 and lows[at - 1] in PRESS_PARTS


@lru_cache(maxsize=4096)
def kind_of(low: str) -> Role | None:
    """What a noun in lower case stands for; ``None`` if it tells nothing."""
    for form in dict.fromkeys((low, singular(low))):
        for nouns, role in _KINDS:
            if form in nouns:
                return role
        if form.endswith(PEOPLE_ENDINGS):
            return Role.UNNAMED
    return None
