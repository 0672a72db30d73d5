"""Families: words that count as one where two claims are held against one another."""

FORMS = """
    arise/arose/arisen bear/bore/borne beat/beaten become/became begin/began/begun bend/bent
    bind/bound bite/bit/bitten bleed/bled blow/blew/blown break/broke/broken bring/brought
    build/built burn/burnt buy/bought catch/caught choose/chose/chosen come/came deal/dealt
    die/dying dig/dug draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten
    fall/fell/fallen feed/fed feel/felt fight/fought find/found flee/fled fly/flew/flown/flies
    forbid/forbade/forbidden forget/forgot/forgotten freeze/froze/frozen get/got/gotten
    give/gave/given go/went/gone/goes grow/grew/grown/growth hang/hung hear/heard hide/hid/hidden
    hold/held keep/kept know/knew/known lay/laid lead/led leave/left lend/lent lie/lain/lying
    lose/lost/loss make/made mean/meant meet/met mislead/misled overcome/overcame pay/paid
    overthrow/overthrew/overthrown ride/rode/ridden ring/rang/rung rise/rose/risen run/ran
    see/saw/seen seek/sought sell/sold/sale send/sent shake/shook/shaken shine/shone shoot/shot
    show/shown shrink/shrank/shrunk sing/sang/sung sink/sank/sunk sit/sat sleep/slept slide/slid
    speak/spoke/spoken speed/sped spend/spent spin/spun stand/stood steal/stole/stolen
    stick/stuck strike/struck/stricken swear/swore/sworn sweep/swept swim/swam/swum swing/swung
    take/took/taken teach/taught tear/tore/torn tell/told think/thought throw/threw/thrown
    undergo/underwent/undergone understand/understood undertake/undertook/undertaken
    wake/woke/woken wear/wore/worn win/won withdraw/withdrew/withdrawn withhold/withheld
    write/wrote/written child/children woman/women man/men person/people foot/feet life/lives
    wife/wives half/halves
"""
"""Words and their forms that do not begin alike."""

SYNONYMS = """
    die/dead/death/kill/fatal/slain injure/wound/hurt/injury truck/lorry car/vehicle
    buy/acquire/purchase shut/close/closure jail/imprison/prison factory/plant film/movie
    sack/dismiss/oust begin/start end/finish/conclude quit/resign kidnap/abduct arrest/detain
    hit/strike boss/chief/head aircraft/plane/airplane/jet accord/agreement/deal/pact
    storm/hurricane delay/postpone/defer fall/drop/decline/slip/tumble/plunge
    rise/climb/jump/surge/soar/gain stay/remain
"""
"""What news writes for one another. A few that matter: more of them find no more."""
