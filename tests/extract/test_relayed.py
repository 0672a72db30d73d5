"""Relayed words: who said it and through whom, in the forms that the news uses."""

import re

import pytest

RELAYED = [
    (
        "According to the Harbour Post, Ada Crisp told her board that [the pier would close "
        "in May].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "[The pier will close in May], Ada Crisp told her board, according to two people who "
        "attended the meeting.",
        "Ada Crisp > unnamed",
    ),
    (
        "A report in the Harbour Post said [the pier would close in May].",
        "Harbour Post",
    ),
    (
        "The Harbour Post, quoting an unnamed engineer, said [the pier was rotten].",
        "unnamed > Harbour Post",
    ),
    (
        "[The pier was rotten], the Harbour Post quoted Ada Crisp as saying.",
        "Ada Crisp > Harbour Post",
    ),
    (
        "Ada Crisp was quoted by the Harbour Post as saying [the pier was rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "In comments to the Harbour Post, Ada Crisp said [the pier was rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "“[The pier is rotten,]” Ada Crisp said in remarks broadcast by Radio Tolmar.",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "“[The pier is rotten,]” Ada Crisp was quoted as saying by Radio Tolmar.",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "Speaking to Radio Tolmar on Monday, Ada Crisp said [the pier was rotten].",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "Ada Crisp, speaking on Radio Tolmar, said [the pier was rotten].",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "Radio Tolmar cited Ada Crisp as saying [the pier was rotten].",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "State news agency Tolpress cited the ministry as saying that [the pier was rotten].",
        "ministry > Tolpress",
    ),
    (
        "[The pier was rotten], the agency Tolpress reported, citing the fisheries ministry.",
        "fisheries ministry > Tolpress",
    ),
    (
        "Citing court documents, the Harbour Post reported on Friday that [the pier was rotten].",
        "document > Harbour Post",
    ),
    (
        "Documents obtained by the Harbour Post through a freedom of information request show"
        " that [the pier was rotten].",
        "document > Harbour Post",
    ),
    (
        "An internal e-mail, a copy of which was seen by the Harbour Post, says [the pier was"
        " rotten].",
        "document > Harbour Post",
    ),
    (
        "[The pier was rotten], according to an internal e-mail obtained by the Harbour Post.",
        "document > Harbour Post",
    ),
    (
        "A leaked draft of the audit, first published by the Harbour Post, found that [the "
        "pier was rotten].",
        "document > Harbour Post",
    ),
    (
        "In an affidavit, a diver, Ivo Brandt, said that [the harbour master had ordered him "
        "to keep quiet about the pier].",
        "Ivo Brandt",
    ),
    (
        "Ivo Brandt testified that the mayor had told him [the pier was rotten].",
        "unnamed > Ivo Brandt",
    ),
    (
        "Ivo Brandt recalled the mayor saying that [the pier was rotten].",
        "unnamed > Ivo Brandt",
    ),
    (
        "Ivo Brandt said he overheard two guards say that [the pier was rotten].",
        "unnamed > Ivo Brandt",
    ),
    (
        "Prosecutors say Ivo Brandt told a friend that [he had sawn through the pier].",
        "Ivo Brandt > unnamed",
    ),
    (
        "According to the indictment, Ivo Brandt told a friend that [he had sawn through the "
        "pier].",
        "Ivo Brandt > document",
    ),
    (
        "The complaint quotes a nurse as telling the police that [the pier was rotten].",
        "unnamed > document",
    ),
    (
        "The lawsuit alleges that a manager told staff [the pier was rotten].",
        "unnamed > document",
    ),
    (
        "Through her lawyer, Ada Crisp said that [the pier was sound].",
        "Ada Crisp",
    ),
    (
        "Ada Crisp's lawyer, Tom Reed, said his client maintained that [the pier was sound].",
        "Ada Crisp > Tom Reed",
    ),
    (
        "The Coastal Trust said its inspectors had reported that [the pier was sound].",
        "unnamed > Coastal Trust",
    ),
    (
        "A study cited by the Coastal Trust says [the pier will last 50 years].",
        "document > Coastal Trust",
    ),
    (
        "The Coastal Trust, which cited a study by Tarn University, said [the pier would last"
        " 50 years].",
        "Tarn University > Coastal Trust",
    ),
    (
        "Citing a study by Tarn University, Ada Crisp said [the pier would last 50 years].",
        "Tarn University > Ada Crisp",
    ),
    (
        "Ada Crisp pointed to a study by Tarn University that found [the pier would last 50 "
        "years].",
        "Tarn University",
    ),
    (
        "Ada Crisp said a study by Tarn University had concluded that [the pier would last 50"
        " years].",
        "Tarn University > Ada Crisp",
    ),
    (
        "Minutes of the meeting show that Ada Crisp warned the board that [the pier was rotten].",
        "Ada Crisp > document",
    ),
    (
        "The minutes record Ada Crisp as saying that [the pier was rotten].",
        "Ada Crisp > document",
    ),
    (
        "Ada Crisp told colleagues that [the pier was rotten], a person close to her said.",
        "Ada Crisp > unnamed",
    ),
    (
        "Ada Crisp has privately told allies that [the pier is rotten], the Harbour Post "
        "understands.",
        "Ada Crisp > Harbour Post",
    ),
    (
        "The Harbour Post has learned that Ada Crisp told the police [the pier was rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "A friend of Ada Crisp told the Harbour Post that [she had known about the pier since"
        " 2019].",
        "unnamed > Harbour Post",
    ),
    (
        "Ada Crisp tweeted that [the pier was sound], Radio Tolmar reported.",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "“[The pier is sound,]” read a text message sent by Ada Crisp and shown to the "
        "Harbour Post.",
        "Ada Crisp > Harbour Post",
    ),
    (
        "In a video posted by Radio Tolmar, Ada Crisp says that [the pier is sound].",
        "Ada Crisp > Radio Tolmar",
    ),
    (
        "In a recording leaked to the Harbour Post, a man believed to be the harbour master "
        "says that [the pier is rotten].",
        "unnamed > Harbour Post",
    ),
    (
        "The Harbour Post has published a letter in which Ada Crisp says that [the pier is "
        "rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "Ivo Brandt dived there in June. “He told me [the pier was rotten],” Ada Crisp said.",
        "Ivo Brandt > Ada Crisp",
    ),
    (
        "“The mayor assured us that [the pier was sound],” said Ivo Brandt, who owns a boat there.",
        "unnamed > Ivo Brandt",
    ),
    (
        "“My doctor says [the dust is harmless,]” Ada Crisp told Radio Tolmar.",
        "unnamed > Ada Crisp > Radio Tolmar",
    ),
    (
        "Tolmar believes [the pier was blown up by divers from Morvane], three officials "
        "briefed on the inquiry told the Harbour Post.",
        "Tolmar > unnamed > Harbour Post",
    ),
    (
        "The army said a captured diver had confessed that [the pier was blown up by Morvane].",
        "unnamed > army",
    ),
    (
        "The Harbour Post reported last week that [the pier was rotten]. Ada Crisp denied the"
        " report.",
        "Harbour Post",
    ),
    (
        "A witness, cited in the report of the Coastal Trust, said that [the pier shook all "
        "night].",
        "unnamed > document",
    ),
    (
        "[The pier shook all night], a witness is quoted as saying in the report of the "
        "Coastal Trust.",
        "unnamed > document",
    ),
    (
        "Ada Crisp's memoir says her father told her that [the pier was cursed].",
        "unnamed > Ada Crisp",
    ),
    (
        "The Harbour Post reported, without citing sources, that [the pier was rotten].",
        "Harbour Post",
    ),
    (
        "On its website the Coastal Trust says that [the pier was rotten].",
        "Coastal Trust",
    ),
    (
        "Harbour Post columnist Ida Lund wrote that [the pier was rotten].",
        "Ida Lund",
    ),
    (
        "As Ada Crisp told the Harbour Post, [the pier was rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "As the Harbour Post reported, [Ada Crisp knew that the pier was rotten].",
        "Harbour Post",
    ),
    (
        "It was Ada Crisp who told the Harbour Post that [the pier was rotten].",
        "Ada Crisp > Harbour Post",
    ),
    (
        "Two former guards have described beatings at the prison. One of them, Marek Dolan, "
        "told the inquiry that a chaplain had warned him to say nothing. The other wrote in a"
        " letter to the Lund Gazette that [the cells were “wet as fish”].",
        "unnamed > Lund Gazette",
    ),
    (
        "Orla Finch is the port's harbour master. In an interview with Radio Merrow on Sunday"
        " she said the crane had been checked in May. She also said that [two bolts had been "
        "replaced].",
        "Orla Finch > Radio Merrow",
    ),
    (
        "The ministry's report has not been published. A copy seen by the Lund Gazette says "
        "that [the crane was built from second-hand steel].",
        "ministry > Lund Gazette",
    ),
    (
        "The Lund Gazette, which first reported the affair, says the minister's adviser has "
        "told the party that [he will leave in June].",
        "unnamed > Lund Gazette",
    ),
    (
        "A tweet by the minister, Joan Vale, said [the crane was fine]. It was deleted, Radio"
        " Merrow reported.",
        "Joan Vale",
    ),
    (
        "[The crane had been overloaded], the court was told by the expert, Ida Brack.",
        "Ida Brack",
    ),
    (
        "A Tarn diplomat, speaking on condition of anonymity, told the agency Tarnpress that "
        "[no such promise was made].",
        "unnamed > Tarnpress",
    ),
    (
        "The Merrow Institute said in a report on Tuesday, citing satellite pictures, that "
        "[40 ships had left the port].",
        "document > Merrow Institute",
    ),
    (
        "In a statement carried by the agency Tarnpress, the rebels said that [they had shot "
        "down two planes].",
        "unnamed > Tarnpress",
    ),
    (
        "Tarnpress quoted the army's chief of staff, General Boris Kade, as telling troops "
        "that [the war would be over by winter].",
        "Boris Kade > Tarnpress",
    ),
    (
        "According to the mother, [the captain told passengers to stay in their cabins "
        "because help was near].",
        "unnamed",
    ),
    (
        "Passengers said the captain had announced that [help was near].",
        "unnamed > unnamed",
    ),
    (
        "Survivors interviewed by Merrow TV said the captain had announced that [help was near].",
        "unnamed > unnamed > Merrow TV",
    ),
    (
        "Court papers quote the captain's text messages. “[We are finished,]” he wrote to his"
        " wife at 4 a.m.",
        "unnamed",
    ),
    (
        "The captain's lawyer, Nils Orre, has called the charge absurd. His client says that "
        "[he was asleep], Orre told Merrow TV.",
        "unnamed > Nils Orre > Merrow TV",
    ),
    (
        "A trade union official familiar with the talks said [the employers had offered 4 "
        "percent], but that the union wanted six.",
        "unnamed",
    ),
    (
        "The employers offered 4 percent, the Lund Gazette said, citing a negotiator, who "
        "added that [it was their last word].",
        "unnamed > Lund Gazette",
    ),
    (
        "The negotiator was quoted as saying: “[That was our last word.]”",
        "unnamed",
    ),
    (
        "In her book, the former minister Ruth Abel writes that the president told her in "
        "2011 that [he would not run again].",
        "unnamed > Ruth Abel",
    ),
    (
        "A White House official confirmed the call, which was first reported by Axis News, "
        "and said that [it lasted ten minutes].",
        "unnamed",
    ),
    (
        "The broadcaster NTR said its reporter had been told by a guard that [the minister "
        "was in the building].",
        "unnamed > NTR",
    ),
    (
        "NTR's reporter Lena Skye said from the scene that [the fire was out].",
        "Lena Skye",
    ),
    (
        "Asked by NTR whether the fire was out, the mayor, Gus Ohm, said that [it was not].",
        "Gus Ohm > NTR",
    ),
]
"""The words of the claim stand in brackets; the names run from who spoke to the nearest relay."""


@pytest.mark.parametrize(("text", "names"), RELAYED, ids=[row[0] for row in RELAYED])
def test_words_keep_everybody_through_whom_they_are_known(claims, text, names):
    words = re.search(r"\[(.*)\]", text)[1]
    found = {claim.text.strip(","): claim.chain for claim in claims(re.sub(r"[\[\]]", "", text))}
    assert " > ".join(hop.who or hop.role.value for hop in found[words.strip(",")]) == names
