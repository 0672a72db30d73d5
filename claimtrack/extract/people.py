"""People: how offices are written, and words and given names that tell a man from a woman."""


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

MALE = _set(
    """he him his himself mr mr. sir lord king prince father son husband brother uncle spokesman
    chairman congressman businessman man boy gentleman john james robert michael william david
    richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
    raymond patrick jack dennis jerry peter lars morten anders jens hans vladimir sergei barack
    bill joe ted marco jeb mike tim jim tom bob ben bernie boris emmanuel francois jean pierre
    carlos juan jose luis mohammed muhammad ahmed ali hassan ibrahim olaf volodymyr dmitry ivan
    henrik erik lars-erik simon philip martin oliver harry ivor
    aaron abdul abdullah abel abraham adam adrian ahmad aidan alan albert alberto alejandro
    aleksandr alessandro alexandre alexei alfred alfredo alistair allan alvaro amir andre andrei
    andres andriy angelo anton antonio archie armando arnold arthur arturo ashok augusto axel
    barry bart bashar benedict bernard bernardo bernd bert bjorn bogdan boyd brad bradley
    brendan brent brett bruce bruno bryan byron caleb callum calvin camilo carl carlo carsten
    cedric cesar chris christoph chuck claude claudio clayton clive clyde colin connor conor
    craig cristian curtis cyril damian damien dan darren dave davide declan denis derek desmond
    detlef diego dieter dimitri dirk dmytro dominic donal douglas duncan dwayne ebrahim eddie
    edgar edmund eduardo edwin egor eli elias elijah elliot emil emilio emre enrico enrique
    erdal ernest ernesto erwin esteban ethan eugene eugenio evan fabian fabio faisal farid
    federico felipe felix ferdinand fernando filip florian francesco francisco franco franz fred
    frederick friedrich fritz gabriel gareth gavin gennady geoff geoffrey georg georges georgi
    gerald gerard gerhard giacomo gianni gideon gilbert gilberto giorgio giovanni giuseppe glen
    glenn gordon graham greg guillaume guillermo gunnar gunther gustav gustavo hakan hamid hamza
    hanif hank harald harold haruki harvey hector heinrich heinz helmut henri henry herbert
    herman hiroshi horst howard hubert hugh hugo humberto hussein iain ian ignacio igor ilya
    imran isaac ismail issa jaap jabari jacques jaime jake jakob jamal janek jared javier jed
    jeff jeremiah jeremy jerome jesse jesus jimmy joachim joao joaquin joel johan johann
    johannes johnny jon jonas jorge josef josh jozef juergen julien julio julius jurgen kamal
    karel karim karl kaspar keith ken kenji khaled khalid klaus konstantin kurt kwame kyle
    laurent lawrence leif leo leon leonard leonardo leonid leopold leroy lester lewis liam
    lorenzo louis lucas luciano ludwig luigi lukas luke magnus mahmoud malcolm manfred manuel
    marc marcel marcelo marcin marcos marcus mario marius markus martial mats matt matteo
    matthias maurice mauricio maurizio maxim maximilian mehdi mehmet melvin michal michel miguel
    mikael mikhail miles milos milton mirko miroslav mitch mohamad mohamed mustafa nasser nathan
    nathaniel neil nestor neville nick nico nicolas niels nigel nikita nikolai nils noah norbert
    norman octavio oleg oleksandr olivier omar orlando oscar osman otto owen pablo paolo pascal
    patrice pavel pawel pedro percy petar pete petr phil philippe pieter piotr qasim rafael
    rafal rahul raj rajesh ralph ramon randy raoul rashid raul ray reginald reinhard rene reza
    ricardo riccardo rick ricky roberto roderick rodney rodolfo rodrigo roger roland rolf roman
    ron ronnie rory ross roy ruben rudolf rupert russell salim salman salvatore sam samir sanjay
    sean sebastian seth shane shaun siegfried silvio simeon sofiane stan stanislav stanley
    stefan stefano stelios stephane steve stewart stuart suleiman sven taras tarik tariq teodor
    terence terrence theo theodore thierry tobias todd tomas tomasz tommy tony trevor tyler umar
    umberto uwe valentin valeri vasily vasyl vernon victor vikram viktor vince vincent vincenzo
    vitaly vittorio vlad walid walter warren wayne werner wesley wilfred wilhelm willem willy
    winston wojciech wolfgang xavier yann yannick yasser yiannis yuri yusuf yves zachary zoran"""
)
FEMALE = _set(
    """she her hers herself mrs mrs. ms ms. miss lady dame queen princess mother daughter wife
    sister aunt spokeswoman chairwoman congresswoman businesswoman woman girl mary patricia
    jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol carly kayleigh beverly
    amanda melissa deborah stephanie rebecca laura
    helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha
    katherine christine catherine virginia rachel janet maria heather diane julie joyce victoria
    kelly christina joan evelyn hillary ivanka melania mette ursula theresa nicola angela marine
    jill kamala condoleezza sonia julia olivia sophia isabella charlotte alice adela suella
    yvette ingrid astrid
    abigail ada adele adriana agata agnes agnieszka aida aileen aisha alana alejandra alessandra
    alexa alexandra alicia alina alison allison alma amelia amina ana anastasia anette anita
    anja ann annabel anne annette annika antonia ariana athena audrey ayesha barbora beatrice
    beatriz bella berit bernadette bernice bertha beth bethany betsy bianca birgit bonnie
    bridget brigitte brittany camila camilla candice carla carlotta carmen carolina caroline
    carolyn carrie cassandra catalina cathy cecilia celia celine chantal chiara chloe christa
    christiane christie cindy claire clara clare claudia clementine colette colleen cora corinne
    cristina daniela danielle daphne darya debbie deirdre delia denise diana dina doris dorothy
    ebony edith eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elke
    ella ellen elsa elspeth elvira emilia emine erica erika erin esme esther eugenia eva evelina
    farah fatima fatma felicia fiona flora frances francesca francine frida frieda gabriela
    gabrielle gail gemma genevieve georgina gertrude gillian gina giorgia giovanna gisela
    giselle giulia glenda gloria greta gretchen gudrun gwen gwendolyn hana hanna hannah harriet
    heidi heike helena helene helga henrietta hilary hilda ida ilse imogen ines inga inge
    ingeborg irene irina irma isabel isabelle ivana ivonne jacqueline jacquelyn jana jane janice
    jasmine jeanette jeanne jenna jenny joanna joanne jodie johanna josefina josephine juana
    juanita judith judy juliana julianne juliet justine kamila karin karina karla kate katharina
    katharine kathryn kathy katie katja katrin katrina kelsey khadija kirsten kirsty klara
    kristen kristin kristina lara larissa latoya lauren layla lea leah leila lena leona leticia
    lidia lila lilian lillian lily lina liz lois lola lorena loretta lorna lorraine louise lucia
    lucie lucille lucinda lucy luisa lydia lyudmila mabel madeleine maeve magdalena maggie maja
    malin manuela mara marcella margarita margot marguerite mariana marianne marie mariella
    marina marisa marisol marjorie marlene marta martha martina matilda maureen maya meera megan
    meghan meike melanie melinda meredith mia michaela mildred milena mimi minna miranda miriam
    moira molly mona monica monika myriam nadia nadine nadja naomi natalia natalie natasha
    nathalie nell nelly nina noor nora noreen norma odette oksana olena olga paola patty paula
    paulina pauline peggy penelope petra philippa phoebe phyllis pia pilar polly priscilla priti
    priya rachael ramona raquel rebekah renata renate renee rhiannon rhoda rita roberta robyn
    rocio rosa rosalind rosemary rosie roxanne ruth sabine sabrina sadie sally salma samira sara
    saskia selina selma serena shannon sheila shelley sheryl shirin shreya sienna sigrid silvia
    sinead siobhan sofia solveig sonja sophie soraya stacey stefanie stella susana susanna
    susanne suzanne svetlana sylvia tabitha tamara tania tanya tara tatiana teresa tess thea
    thelma tiffany tina tove tracey tracy trudy ulrike uma valentina valeria valerie vanessa
    vera verena veronica viola vivian viviane wanda wendy wilhelmina winifred yasmin yelena
    yolanda yulia yvonne zainab zara zoe zofia zuzana"""
)
"""Words and common first names that go with he, and with she."""
