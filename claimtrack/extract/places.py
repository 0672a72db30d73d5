"""Places: adjectives of countries, and countries that speak as bodies."""

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

COUNTRIES = frozenset(
    """afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus
    belgium bolivia brazil britain bulgaria cambodia cameroon canada chile china colombia croatia
    cuba cyprus denmark ecuador egypt england estonia ethiopia finland france georgia germany ghana
    greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan
    kenya kuwait latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova
    mongolia morocco myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan panama
    paraguay peru philippines poland portugal qatar romania russia rwanda scotland serbia singapore
    slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia
    turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe europe
    africa asia america washington moscow beijing london paris berlin brussels kyiv kiev tehran
    ankara tokyo delhi rome madrid vienna warsaw pyongyang seoul westminster""".split()
)
"""Countries and capitals, which speak as bodies."""
