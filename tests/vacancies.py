"""Vacancies as employers write them, each with what it asks; all invented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A vacancy and what a careful reader takes from it.

    Attributes:
        name: Short name.
        words: The vacancy.
        sure: Everything that is asked, one a line: kind, value, importance.
        doubtful: What must at least be proposed as doubtful, in the same form.
        why_not: Words of the text that lead to nothing, each with a part of the reason.
    """

    name: str
    words: str
    sure: str
    doubtful: str = ""
    why_not: tuple[tuple[str, str], ...] = ()


CASES = (
    Case(
        "forklift driver with headings and bullets",
        """Heftruckchauffeur (m/v) – Tilburg

Over ons
Ons magazijn ligt naast het spoor. Wij werken met tachtig collega's.

Wat ga je doen?
• Laden en lossen van vrachtwagens
• Orderpicken
• Rijden op een reachtruck

Wat vragen wij?
• Je bent in het bezit van een heftruckcertificaat
• Rijbewijs B is een pré
• Goede beheersing van de Nederlandse taal in woord en geschrift
• mbo werk- en denkniveau
• Ploegendienst is geen probleem voor je; geen weekendwerk

Wat bieden wij?
Een contract voor 24-32 uur per week en reiskostenvergoeding tot 30 km.
""",
        """occupation ["heftruckchauffeur"] must
skills ["laden en lossen"] strong
skills ["orderpicken"] strong
skills ["reachtruck rijden"] strong
skills ["heftruck rijden"] strong
education {"min": 4} strong
hours_week {"max": 32, "min": 24} strong
place {"max_km": 30, "place": "Tilburg"} must
licences ["B"] nice
language {"nl_spoken": 3, "nl_written": 3} strong
working_times {"times": ["irregular"]} strong""",
        why_not=(
            ("weekendwerk", "niet zo is"),
            ("Ons magazijn ligt naast het spoor.", "vond ik niets"),
        ),
    ),
    Case(
        "cleaner, one paragraph, days of so many hours",
        "Voor een school in Goirle zoeken wij een schoonmaker voor 3 dagen per week van 4 uur. Ervaring "
        "is niet "
        "vereist. Je begint om 16.00 uur. Een rijbewijs is niet nodig.",
        """occupation ["schoonmaker"] must
hours_week {"max": 12, "min": 12} strong
place {"max_km": 30, "place": "Goirle"} must""",
        why_not=(("rijbewijs", "niet nodig"), ("Ervaring is niet vereist.", "werkervaring")),
    ),
    Case(
        "lorry driver, C or CE and code 95",
        """CHAUFFEUR C/CE GEZOCHT
Standplaats: 's-Hertogenbosch
Fulltime, per direct.
Je hebt rijbewijs C of CE en code 95. Rijbewijs CE en ADR zijn mooi meegenomen.
Nederlands of Duits spreken is genoeg.""",
        """occupation ["vrachtwagenchauffeur"] must
hours_week {"max": 40, "min": 35} strong
place {"max_km": 30, "place": "'s-Hertogenbosch"} must
licences ["C"] strong
language {"nl_spoken": 2} strong
licences ["CE"] nice
available_by "2026-11-22" strong""",
        """language {"other": {"Duits": 2}} strong""",
        (("code 95", "vakbekwaamheid"),),
    ),
    Case(
        "carer, level with a number, irregular hours, fte",
        """Verzorgende IG
Locatie: 5038 AB Tilburg
Functie-eisen:
- mbo-3 diploma verzorgende
- 0,6 - 0,8 fte
- bereid tot onregelmatige diensten, ook 's avonds en in het weekend
- eigen vervoer""",
        """occupation ["verzorgende"] must
education {"min": 4} strong
place {"max_km": 30, "place": "Tilburg"} must
working_times {"times": ["irregular"]} strong
own_transport ["1", "2", "3", "4"] strong""",
        """hours_week {"max": 32, "min": 24} strong""",
    ),
    Case(
        "office work, monday to friday, two levels, two languages",
        """Administratief medewerker, 20 tot 24 uur, Eindhoven
Wij vragen:
* mbo/hbo niveau
* Nederlands in woord en geschrift, Engels is een pré
* ervaring met Excel
Werktijden: maandag t/m vrijdag van 8:30 tot 17:00 uur.""",
        """occupation ["administratief medewerker"] must
skills ["Excel gebruiken"] strong
education {"min": 4} strong
hours_week {"max": 24, "min": 20} strong
place {"max_km": 30, "place": "Eindhoven"} must
language {"nl_spoken": 2, "nl_written": 2} strong
language {"other": {"Engels": 2}} nice
working_times {"times": ["office"]} strong""",
    ),
    Case(
        "Windows line ends and a day to begin",
        "Vacature: Magazijnmedewerker\r\nPlaats: Waalwijk\r\nUren: 32-40 uur per week\r\nIngangsdatum: "
        "1 maart 2027\r\n"
        "\r\nEisen\r\n- heftruckcertificaat is geen vereiste, maar wel een pré\r\n- geen diploma nodig, "
        "vmbo niveau is "
        "voldoende\r\n",
        """occupation ["magazijnmedewerker"] must
skills ["heftruck rijden"] nice
education {"min": 3} strong
hours_week {"max": 40, "min": 32} strong
place {"max_km": 30, "place": "Waalwijk"} must
available_by "2027-03-01" strong""",
    ),
    Case(
        "a paste with mark-up",
        "<h1>Kok</h1><p>Restaurant in <b>Breda</b>&nbsp;zoekt een zelfstandig kok voor 38 uur per week.</p>"
        "<ul><li>weekend en avonden</li><li>HACCP is vereist</li></ul><script>var x = 40 + 'uur';</script>",
        """occupation ["kok"] must
skills ["zelfstandig werken"] strong
skills ["hygiënisch werken"] strong
hours_week {"max": 38, "min": 38} strong
place {"max_km": 30, "place": "Breda"} must
working_times {"times": ["irregular"]} strong""",
    ),
    Case(
        "gardener, outside, trailer licence and distance",
        """Hovenier gevraagd
Je woont binnen 15 km van Oosterhout.
Rijbewijs BE verplicht. Je werkt buiten, in weer en wind, en je tilt tot 25 kg.
40-urige werkweek, beginnen op 4 januari.""",
        """occupation ["hovenier"] must
hours_week {"max": 40, "min": 40} strong
licences ["BE"] must
available_by "2027-01-04" strong""",
        """place {"max_km": 15, "place": "Oosterhout"} must
conditions ["outside"] strong
conditions ["lifting"] strong""",
    ),
    Case(
        "several places",
        """Bezorger
Werkgebied: Roosendaal en Bergen op Zoom
Minimaal 16 uur per week, rijbewijs B.""",
        """occupation ["bezorger"] must
hours_week {"min": 16} strong
place {"max_km": 30, "place": "Roosendaal"} must
licences ["B"] strong""",
        """place {"max_km": 30, "place": "Bergen op Zoom"} must""",
    ),
    Case(
        "places of the firm are not the place of work",
        """Productiemedewerker – Helmond
Wie zijn wij?
Een familiebedrijf met vestigingen in Rotterdam en Antwerpen.
Wat vragen wij?
Je kunt inpakken en controleren, 36 uur per week.""",
        """occupation ["productiemedewerker"] must
skills ["goederen inpakken"] strong
hours_week {"max": 36, "min": 36} strong
place {"max_km": 30, "place": "Helmond"} must""",
        """place {"max_km": 30, "place": "Rotterdam"} must""",
    ),
    Case(
        "English",
        """Order picker
Our warehouse in Venlo is looking for an order picker. You will pick orders for our customers and you work
32-40 hours per week. English is required, Dutch is not needed. A driving licence B is a plus.
You will work with a team of great people and you have a good eye for detail.""",
        """occupation ["orderpicker"] must
hours_week {"max": 40, "min": 32} strong
place {"max_km": 30, "place": "Venlo"} must
licences ["B"] nice
language {"other": {"Engels": 2}} must""",
        why_not=(("Dutch", "niet nodig"),),
    ),
    Case(
        "part-time without hours, and a region",
        "Verkoopmedewerker in de regio West-Brabant, parttime. Ben jij klantvriendelijk en flexibel? Je "
        "werkt op "
        "zaterdag.",
        """occupation ["verkoopmedewerker"] must
skills ["klantvriendelijk"] strong
skills ["flexibel"] strong
working_times {"times": ["irregular"]} strong""",
        """hours_week {"max": 34} strong""",
        (("West-Brabant", "streek"),),
    ),
    Case(
        "training is offered",
        """Buschauffeur
Regio Den Bosch, 24 tot 36 uur per week
Nog geen rijbewijs D? Dat kun je via ons behalen.
Je hebt rijbewijs B en spreekt goed Nederlands (B1).""",
        """occupation ["buschauffeur"] must
hours_week {"max": 36, "min": 24} strong
place {"max_km": 30, "place": "'s-Hertogenbosch"} must
licences ["B"] strong
language {"nl_spoken": 3} strong""",
        why_not=(("rijbewijs D", "niet nodig"),),
    ),
    Case(
        "hours a day, a jobcoach and quiet work",
        """Inpakmedewerker in Oss
Je werkt 4 uur per dag, 16 uur per week. Er is een jobcoach en de werkplek kan worden aangepast.
Rustige werkplek, vaste taken.""",
        """occupation ["inpakker"] must
hours_week {"max": 16, "min": 16} strong
place {"max_km": 30, "place": "Oss"} must
hours_day {"max": 4.0, "min": 4.0} strong
support {"offers": ["guidance"]} nice
support {"offers": ["adaptation"]} nice""",
        """conditions ["quiet"] strong
conditions ["fixed_tasks"] strong""",
    ),
    Case(
        "a closing date is no first day",
        """Receptionist(e)
Hotel te Maastricht
Solliciteer vóór 1 december 2026. Startdatum 15-1-2027.
Vloeiend Engels en Frans, Duits is een pluspunt. 24 uur.""",
        """occupation ["receptionist"] must
hours_week {"max": 24, "min": 24} strong
place {"max_km": 30, "place": "Maastricht"} must
available_by "2027-01-15" strong
language {"other": {"Engels": 4}} strong
language {"other": {"Frans": 4}} strong
language {"other": {"Duits": 2}} nice""",
    ),
    Case(
        "a person's name is no place",
        "Timmerman nodig in Uden\nReageren kan bij Willem van Breda, telefoon 0413-123456 of "
        "w.vanbreda@bouw.example.nl.\n"
        "VCA is vereist, 40 uur per week.",
        """occupation ["timmerman"] must
skills ["veilig werken"] strong
hours_week {"max": 40, "min": 40} strong
place {"max_km": 30, "place": "Uden"} must""",
    ),
    Case(
        "clock times are no hours a week",
        "Postbezorger in Zwolle. Je werkt van 7 tot 15 uur, 3 dagen per week. Binnen 24 uur hoor je van "
        "ons. Onze "
        "winkel is 24 uur per dag open.",
        """occupation ["postbezorger"] must
place {"max_km": 30, "place": "Zwolle"} must""",
        """hours_week {"max": 24, "min": 24} strong""",
    ),
    Case(
        "starting qualification and working with children",
        """Pedagogisch medewerker kinderopvang
Amersfoort
- startkwalificatie
- maximaal 28 uur
- tweeploegendienst""",
        """occupation ["pedagogisch medewerker"] must
education {"min": 4} strong
hours_week {"max": 28} strong
place {"max_km": 30, "place": "Amersfoort"} must
working_times {"times": ["irregular"]} strong""",
    ),
    Case(
        "bare licence and moped",
        "Maaltijdbezorger Leiden\nJe hebt een rijbewijs, of een brommerrijbewijs en een eigen scooter. "
        "Avonduren, 12 uur.",
        """occupation ["maaltijdbezorger"] must
hours_week {"max": 12, "min": 12} strong
place {"max_km": 30, "place": "Leiden"} must
licences ["AM"] strong
working_times {"times": ["irregular"]} strong
own_transport ["2"] strong""",
        """licences ["B"] strong""",
    ),
    Case(
        "no experience, no diploma, no language",
        "Orderpicker gezocht te Tilburg\nErvaring en diploma's zijn niet nodig.\nJe hoeft geen "
        "Nederlands te spreken.\n"
        "Je kunt 32u werken.",
        """occupation ["orderpicker"] must
hours_week {"max": 32, "min": 32} strong
place {"max_km": 30, "place": "Tilburg"} must""",
        why_not=(("Nederlands", "niet nodig"), ("Ervaring en diploma's zijn niet nodig.", "werkervaring")),
    ),
    Case(
        "minutes of travel and a postcode without a name",
        "Monteur zonnepanelen\nWerkplek: 4811 XK. Je woont op max. 45 minuten reizen.\nRijbewijs B "
        "noodzakelijk, werken op "
        "hoogte.\nFulltime (40 uur)",
        """occupation ["zonnepaneelmonteur"] must
hours_week {"max": 40, "min": 40} strong
place {"max_min": 45, "place": "Breda"} must
licences ["B"] must""",
        """conditions ["heights"] strong""",
    ),
    Case(
        "headings with the answer on the same line",
        "Functie: Teamleider logistiek\nPlaats: Den Haag\nDienstverband: 36 uur\nOpleiding: hbo werk- "
        "en denkniveau\n"
        "Talen: Nederlands en Engels\nBeschikbaar: per direct",
        """occupation ["teamleider magazijn"] must
education {"min": 5} strong
hours_week {"max": 36, "min": 36} strong
place {"max_km": 30, "place": "Den Haag"} must
language {"nl_spoken": 2} strong
language {"other": {"Engels": 2}} strong
available_by "2026-11-22" strong""",
    ),
    Case(
        "two occupations in the title",
        "Afwasser / keukenhulp in Nijmegen (0,5 fte)\nGeen ervaring vereist. Werken in het weekend "
        "hoort erbij.",
        """occupation ["keukenhulp"] must
place {"max_km": 30, "place": "Nijmegen"} must
working_times {"times": ["irregular"]} strong""",
        """hours_week {"max": 20, "min": 20} strong""",
    ),
    Case(
        "no customers, high pace",
        """Medewerker wasserij - Deventer
Je werkt 24 uur in de week. Het is staand werk met een hoog werktempo en er is geen contact met klanten.
Een beetje Nederlands is genoeg (A2).""",
        """occupation ["medewerker wasserij"] must
hours_week {"max": 24, "min": 24} strong
place {"max_km": 30, "place": "Deventer"} must
language {"nl_spoken": 2} strong""",
        """conditions ["no_customers"] strong
conditions ["pace"] strong
conditions ["moving"] strong""",
    ),
    Case(
        "security guard, a list under wishes",
        """Beveiliger (v/m/x)
Rotterdam

Eisen:
- mbo niveau 2
- goede beheersing van het Nederlands

Wensen:
- rijbewijs B
- EHBO
- spreekt Engels""",
        """occupation ["beveiliger"] must
skills ["EHBO verlenen"] nice
education {"min": 4} strong
place {"max_km": 30, "place": "Rotterdam"} must
licences ["B"] nice
language {"nl_spoken": 3} strong
language {"other": {"Engels": 2}} nice""",
    ),
    Case(
        "no title, only talk",
        "Hallo, wij hebben het erg druk. Kunnen jullie ons helpen? Liefst volgende week al.",
        "",
        why_not=(("Hallo, wij hebben het erg druk.", "vond ik niets"),),
    ),
    Case(
        "a level in the firm's own training is no demand",
        """Leerling lasser
Eindhoven
Wij bieden
Een bbl-traject op mbo-niveau 2 en 38 uur per week.""",
        """occupation ["hulplasser"] must
hours_week {"max": 38, "min": 38} strong
place {"max_km": 30, "place": "Eindhoven"} must""",
        """education {"min": 4} strong""",
    ),
    Case(
        "words that are also names",
        "Word jij onze nieuwe kapper in Best? Het gaat om exact 20 uur per week. Engels ontbijt krijg "
        "je niet.",
        """occupation ["kapper"] must
hours_week {"max": 20, "min": 20} strong
place {"max_km": 30, "place": "Best"} must""",
    ),
    Case(
        "a shelf filler, with a section of what you get",
        """Ben jij die enthousiaste vakkenvuller die wij zoeken?

Supermarkt in hartje Den Bosch zoekt versterking! Vind jij het leuk om de schappen te vullen en klanten \
te helpen? Dan zijn wij op zoek naar jou.

Wat ga je doen:
- je vult de schappen en controleert de houdbaarheidsdata
- je helpt klanten vriendelijk
- je ruimt het magazijn op

Dit vragen we van je
- je bent minimaal 16 jaar
- je bent beschikbaar op doordeweekse avonden en op zaterdag, 8 tot 16 uur per week
- ervaring is mooi meegenomen, maar geen must

Dit krijg je van ons
- een salaris van € 9,80 per uur (18 jaar)
- 10% personeelskorting
- gezellige collega's
Interesse? App of bel Kim: 06 - 11 22 33 44
""",
        """occupation ["vakkenvuller"] must
skills ["gemotiveerd"] strong
skills ["vakken vullen"] strong
skills ["klanten adviseren"] strong
skills ["klantvriendelijk"] strong
hours_week {"max": 16, "min": 8} strong
place {"max_km": 30, "place": "'s-Hertogenbosch"} must
working_times {"times": ["irregular"]} strong""",
        """""",
        (("je bent minimaal 16 jaar", "vond ik niets"),),
    ),
    Case(
        "shifts, own transport, and what the body must bear",
        """Onze klant in Moerdijk is op zoek naar productiemedewerkers in de 3-ploegendienst. Het gaat \
om fulltime werk voor langere tijd. Werk je graag met je handen en heb je geen 9-tot-5 mentaliteit? Je \
hebt eigen vervoer omdat de locatie slecht bereikbaar is met het ov. Je staat de hele dag en tilt soms \
dozen van 20 kg. Je beheerst de Nederlandse of Engelse taal. VCA is een plus. Je verdient 14,99 bruto per uur.
""",
        """occupation ["productiemedewerker"] must
skills ["veilig werken"] nice
hours_week {"max": 40, "min": 35} strong
place {"max_km": 30, "place": "Moerdijk"} must
language {"nl_spoken": 2} strong
working_times {"times": ["irregular"]} strong
own_transport ["1", "2", "3", "4"] strong""",
        """conditions ["moving"] strong
conditions ["lifting"] strong
language {"other": {"Engels": 2}} strong""",
        (),
    ),
    Case(
        "fields with a colon",
        """Allround monteur elektrotechniek
Regio: Breda – Tilburg – Oosterhout
Uren: 40
Opleidingsniveau: MBO
Rijbewijs: B (vereist)
Talen: Nederlands (vloeiend), Engels (basis)
Ervaring: 3-5 jaar

Wat ga je doen? Storingen zoeken en oplossen, bekabeling aanleggen, tekeninglezen. 24/7 \
bereikbaarheidsdienst 1x per 6 weken.
""",
        """occupation ["monteur"] must
skills ["storingen oplossen"] strong
skills ["technische tekening lezen"] strong
education {"min": 4} strong
hours_week {"max": 40, "min": 40} strong
place {"max_km": 30, "place": "Breda"} must
licences ["B"] must
language {"nl_spoken": 4} strong
language {"other": {"Engels": 2}} strong""",
        """place {"max_km": 30, "place": "Tilburg"} must""",
        (("Ervaring: 3-5 jaar", "werkervaring"),),
    ),
    Case(
        "English with a night shift",
        """Warehouse Operative - night shift
Location: Tilburg, The Netherlands
We are looking for reliable people for our night shift (22:00 - 06:00), 36 hours a week. Forklift \
licence required. You speak English or Polish. No experience necessary. Immediate start!
""",
        """hours_week {"max": 36, "min": 36} strong
place {"max_km": 30, "place": "Tilburg"} must
language {"other": {"Engels": 2}} strong
available_by "2026-11-22" strong
working_times {"times": ["irregular"]} strong""",
        """occupation ["magazijnmedewerker"] must
language {"other": {"Pools": 2}} strong""",
        (),
    ),
    Case(
        "work outside, sheltered",
        """Groenmedewerker (sociale werkvoorziening) – gemeente Goirle
Voor het onderhoud van plantsoenen zoeken we iemand die graag buiten werkt. Je gaat schoffelen, snoeien \
en bladblazen in een vaste ploeg met een voorman die jou begeleidt. Rijbewijs B of T is handig maar \
hoeft niet. 24 uur, verdeeld over 4 ochtenden. Rustig tempo; jobcoach aanwezig.
""",
        """occupation ["groenmedewerker"] must
skills ["onkruid verwijderen"] strong
skills ["snoeien"] strong
skills ["bladblazen"] strong
hours_week {"max": 24, "min": 24} strong
place {"max_km": 30, "place": "Goirle"} must
licences ["B"] nice
support {"offers": ["guidance"]} nice""",
        """conditions ["outside"] strong
licences ["T"] nice""",
        (),
    ),
)
