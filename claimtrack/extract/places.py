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
