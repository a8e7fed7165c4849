"""What is asked is proposed, what is doubtful is marked, and the rest is listed with the reason."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.vacancies import CASES, Case
from wsp_desk import vocabulary
from wsp_desk.vacancy import Proposal, Reading, propose

WORDS = vocabulary.load()
TODAY = date(2026, 11, 22)


def read(words: str) -> Reading:
    return propose(words, WORDS, TODAY)


def line(proposal: Proposal) -> str:
    """A proposal as the table writes it, with the place by its name."""
    value = proposal.value
    if proposal.kind == "place":
        row = WORDS.places.row(int(value["postcode"]))
        assert row is not None
        value = {key: limit for key, limit in value.items() if key != "postcode"}
        value |= {"place": str(WORDS.places.place[row])}
    shown = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return f"{proposal.kind} {shown} {proposal.importance.value}"


def test_the_table_is_large_enough_to_tell() -> None:
    assert len(CASES) >= 25
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_a_vacancy_asks(case: Case) -> None:
    found = read(case.words).proposals
    assert sorted(line(each) for each in found if not each.doubtful) == sorted(case.sure.splitlines())
    doubtful = {line(each) for each in found if each.doubtful}
    assert set(case.doubtful.splitlines()) <= doubtful


@pytest.mark.parametrize("case", [case for case in CASES if case.why_not], ids=lambda case: case.name)
def test_what_led_to_nothing_is_said(case: Case) -> None:
    left = [(each.span.words, str(each.why)) for each in read(case.words).leftovers]
    for words, why in case.why_not:
        assert any(words == quoted and why in reason for quoted, reason in left), (words, left)


def test_a_doubtful_proposal_says_why() -> None:
    for case in CASES:
        for each in read(case.words).proposals:
            assert str(each.why) or not each.doubtful


@pytest.mark.parametrize(
    "words, expected",
    [
        ("24-32 uur", {"min": 24, "max": 32}),
        ("24 tot 32 uur per week", {"min": 24, "max": 32}),
        ("tussen de 16 en 20 uur per week", {"min": 16, "max": 20}),
        ("20 à 24 uur", {"min": 20, "max": 24}),
        ("minimaal 16 uur per week", {"min": 16}),
        ("maximaal 28 uur", {"max": 28}),
        ("parttime 20u", {"min": 20, "max": 20}),
        ("32-urige werkweek", {"min": 32, "max": 32}),
        ("36-uurscontract", {"min": 36, "max": 36}),
        ("8 uur per week", {"min": 8, "max": 8}),
        ("40 uur p/w", {"min": 40, "max": 40}),
        ("twintig uur in de week", {"min": 20, "max": 20}),
        ("3 dagen per week van 8 uur", {"min": 24, "max": 24}),
        ("twee à drie dagen van 6 uur", {"min": 12, "max": 18}),
        ("fulltime", {"min": 35, "max": 40}),
        ("12, 16 of 20 uur per week", {"min": 12, "max": 20}),
        ("mbo niveau 3, 16 tot 24 uur per week", {"min": 16, "max": 24}),
        ("Uren: 24-32", {"min": 24, "max": 32}),
        ("4 ochtenden van 5 uur", {"min": 20, "max": 20}),
        ("3 dagen per week (24 uur)", {"min": 24, "max": 24}),
        ("32 hours per week", {"min": 32, "max": 32}),
        ("minimaal 8 uur, maximaal 12 uur per week", {"min": 8, "max": 12}),
        ("minimaal 16 en maximaal 24 uur per week", {"min": 16, "max": 24}),
        ("minimaal 24 uur per week, max. 32 uur", {"min": 24, "max": 32}),
        ("niveau 2 en 38 uur", {"min": 38, "max": 38}),
        ("24/32 uur per week", {"min": 24, "max": 32}),
        ("24/36/40 uur per week mogelijk", {"min": 24, "max": 40}),
        ("4 x 8 uur", {"min": 32, "max": 32}),
        ("20 uur of meer", {"min": 20}),
        ("24 uur per week of meer", {"min": 24}),
        ("meer dan 32 uur per week", {"min": 32}),
        ("minder dan 20 uur per week", {"max": 20}),
        ("niet meer dan 20 uur", {"max": 20}),
        ("30+ uur", {"min": 30}),
        ("28,8 uur", {"min": 29, "max": 29}),
        ("4x9 uur per week", {"min": 36, "max": 36}),
        ("3 dagen van 8 uur per week", {"min": 24, "max": 24}),
    ],
)
def test_hours(words: str, expected: dict[str, int]) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "hours_week"]
    assert found.value == expected
    assert not found.doubtful


@pytest.mark.parametrize(
    "words",
    [
        "om 8 uur",
        "van 7 tot 15 uur",
        "24-uurs zorg",
        "binnen 24 uur antwoord",
        "24 uur per dag open",
        "8:00 - 17:00 uur",
        "1/2 uur pauze",
    ],
)
def test_a_time_of_day_is_no_number_of_hours(words: str) -> None:
    assert [each for each in read(words).proposals if each.kind == "hours_week"] == []


@pytest.mark.parametrize(
    "words, expected",
    [
        ("Rijbewijs B", ["B"]),
        ("rijbewijs b is een must", ["B"]),
        ("B-rijbewijs", ["B"]),
        ("rijbewijs B/BE", ["B"]),
        ("rijbewijs B en T", ["B", "T"]),
        ("rijbewijs C+E", ["CE"]),
        ("E achter B rijbewijs", ["BE"]),
        ("autorijbewijs", ["B"]),
        ("scooterrijbewijs", ["AM"]),
        ("heftruckrijbewijs", []),
        ("code 95", []),
        ("rijbewijs B, C en CE vereist", ["B", "C", "CE"]),
    ],
)
def test_licences(words: str, expected: list[str]) -> None:
    found = [each for each in read(words).proposals if each.kind == "licences" and not each.doubtful]
    assert sorted(code for each in found for code in each.value) == expected


@pytest.mark.parametrize(
    "words",
    ["rijbewijs B (BE is een pré)", "Rijbewijs B, BE is mooi meegenomen", "rijbewijs B; BE is gewenst"],
)
def test_a_second_licence_may_be_only_nice_to_have(words: str) -> None:
    found = [each for each in read(words).proposals if each.kind == "licences"]
    assert [(each.value, each.importance.value) for each in found] == [(["B"], "strong"), (["BE"], "nice")]
    assert [each.spans[0].words.lower() for each in found] == ["rijbewijs b", "be"]


@pytest.mark.parametrize(
    "words",
    [
        "Werken in het weekend is niet nodig.",
        "Weekenden vrij!",
        "'s avonds en in het weekend ben je vrij",
        "Niet in de avonden of het weekend.",
        "geen avond-, nacht- of weekenddiensten",
        "Onregelmatige werktijden komen niet voor.",
        "goede conditie is mooi meegenomen, geen 9 tot 5 mentaliteit",
    ],
)
def test_times_at_which_nobody_works_are_not_asked(words: str) -> None:
    reading = read(words)
    assert [each for each in reading.proposals if each.kind == "working_times"] == []
    assert any("niet zo is" in str(left.why) for left in reading.leftovers)


@pytest.mark.parametrize("words", ["om het weekend vrij", "Je werkt in het weekend en bent doordeweeks vrij"])
def test_free_at_other_times_is_work_at_these(words: str) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "working_times"]
    assert found.value == {"times": ["irregular"]}


@pytest.mark.parametrize(
    "words, level",
    [
        ("Nederlands niveau 1F", 2),
        ("Taalniveau Nederlands 2F", 3),
        ("Nederlands (3F)", 3),
        ("4F Nederlands", 4),
    ],
)
def test_levels_of_dutch_education(words: str, level: int) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "language"]
    assert found.value == {"nl_spoken": level}


@pytest.mark.parametrize(
    ("words", "sure", "doubtful"),
    [
        ("Je spreekt Nederlands, Engels of Duits", 1, 2),
        ("Je beheerst de Nederlandse, Duitse of Engelse taal", 1, 2),
        ("Je spreekt Nederlands, Engels en Duits", 3, 0),
        ("Je spreekt Nederlands, en Engels of Duits", 2, 1),
    ],
)
def test_of_a_list_of_languages_one_may_be_enough(words: str, sure: int, doubtful: int) -> None:
    found = [each.doubtful for each in read(words).proposals if each.kind == "language"]
    assert (found.count(False), found.count(True)) == (sure, doubtful)


def test_a_sentence_may_end_with_a_licence() -> None:
    reading = read("Minimaal 3 jaar rijbewijs B. Geen taxipas nodig.")
    assert [each.value for each in reading.proposals if each.kind == "licences"] == [["B"]]


@pytest.mark.parametrize("words", ["Start maandag 4 januari 2027", "startdatum: maandag 4-1-2027"])
def test_a_first_day_may_have_its_day_of_the_week(words: str) -> None:
    assert [each.value for each in read(words).proposals if each.kind == "available_by"] == ["2027-01-04"]


@pytest.mark.parametrize("words", ["Werkdagen: ma-vr", "ma t/m vr 8.00 - 16.30 uur", "ma. t/m vr."])
def test_days_written_short(words: str) -> None:
    found = [each.value for each in read(words).proposals if each.kind == "working_times"]
    assert found == [{"times": ["office"]}]


@pytest.mark.parametrize(
    "words", ["binnen 25 km wonen van Etten-Leur", "Standplaats Etten-Leur, binnen 25 km wonen"]
)
def test_a_distance_to_live_within(words: str) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "place"]
    assert found.value == {"postcode": "4875", "max_km": 25}


def test_half_a_name_of_somebody_is_no_place() -> None:
    assert [each for each in read("mevrouw van Etten-Leur").proposals if each.kind == "place"] == []


@pytest.mark.parametrize("words", ["Engels B2 of Nederlands B1", "Engels (minimaal B2) of Nederlands (B1)"])
def test_of_two_languages_with_levels_one_is_enough(words: str) -> None:
    found = {str(each.value): each.doubtful for each in read(words).proposals if each.kind == "language"}
    assert found == {"{'other': {'Engels': 3}}": False, "{'nl_spoken': 3}": True}


def test_a_boiler_is_no_application() -> None:
    (left,) = read("Onderhoud en storingen aan cv-ketels en warmtepompen bij particulieren").leftovers
    assert "solliciteren" not in str(left.why)


@pytest.mark.parametrize(
    "words, level",
    [
        ("mbo-2", 4),
        ("MBO niveau 4", 4),
        ("vmbo niveau", 3),
        ("mbo werk- en denkniveau", 4),
        ("startkwalificatie", 4),
        ("mbo of hbo", 4),
        ("vmbo/mbo-niveau", 3),
        ("hbo-diploma", 5),
        ("academisch niveau", 6),
        ("praktijkonderwijs", 2),
        ("praktijkschool", 2),
        ("BBL niveau 3", 4),
    ],
)
def test_levels(words: str, level: int) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "education"]
    assert found.value == {"min": level}


@pytest.mark.parametrize(
    "words, expected",
    [
        ("Je spreekt goed Nederlands", {"nl_spoken": 3}),
        ("Nederlands in woord en geschrift", {"nl_spoken": 2, "nl_written": 2}),
        (
            "Uitstekende beheersing van het Nederlands, mondeling en schriftelijk",
            {"nl_spoken": 4, "nl_written": 4},
        ),
        ("Je beheerst Nederlands op B2 niveau", {"nl_spoken": 3}),
        ("Vloeiend Frans", {"other": {"Frans": 4}}),
        ("Talen: Duits (basis)", {"other": {"Duits": 2}}),
        ("Je schrijft foutloos Nederlands", {"nl_written": 4}),
    ],
)
def test_languages(words: str, expected: dict[str, object]) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "language"]
    assert found.value == expected


def test_two_languages_have_each_their_level() -> None:
    found = read("Je spreekt goed Nederlands en een aardig woordje Engels, vloeiend Pools en Turks").proposals
    assert [each.value for each in found if each.kind == "language"] == [
        {"nl_spoken": 3},
        {"other": {"Engels": 2}},
        {"other": {"Pools": 4}},
        {"other": {"Turks": 4}},
    ]


def test_the_first_sentence_of_one_long_line_is_the_title() -> None:
    found = read("Stratenmaker gezocht in Terneuzen en omgeving. " + "Je werkt samen met anderen. " * 8)
    sure = {each.kind for each in found.proposals if not each.doubtful}
    assert {"occupation", "place"} <= sure


def test_a_school_is_no_level() -> None:
    assert read("Voor een basisschool in Breda zoeken wij een schoonmaker.").proposals[0].value == [
        "schoonmaker"
    ]
    found = read("Voor een basisschool in Breda zoeken wij een mbo-student.").proposals
    assert [each for each in found if each.kind == "education"] == []


@pytest.mark.parametrize(
    "words, importance",
    [
        ("Rijbewijs B is verplicht", "must"),
        ("Je bent in het bezit van rijbewijs B", "must"),
        ("Rijbewijs B", "strong"),
        ("Rijbewijs B is een pré", "nice"),
        ("Bij voorkeur heb je rijbewijs B", "nice"),
        ("Rijbewijs B (pré)", "nice"),
        ("Rijbewijs B is niet vereist, maar wel een pré", "nice"),
        ("Je werkt 32 uur, Engels is een pré en rijbewijs B is vereist", "must"),
    ],
)
def test_importance_follows_the_words(words: str, importance: str) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "licences"]
    assert found.importance.value == importance


@pytest.mark.parametrize(
    "words",
    [
        "Rijbewijs B is niet nodig",
        "Je hoeft geen rijbewijs B te hebben",
        "Een rijbewijs B is geen vereiste",
        "Zonder rijbewijs B kun je ook beginnen",
        "Of je rijbewijs B hebt, maakt niet uit",
        "No driving licence B needed",
    ],
)
def test_what_is_not_needed_is_not_proposed_but_said(words: str) -> None:
    found = read(words)
    assert [each for each in found.proposals if each.kind == "licences"] == []
    assert found.leftovers


@pytest.mark.parametrize(
    "words, day",
    [
        ("per direct", "2026-11-22"),
        ("z.s.m.", "2026-11-22"),
        ("vanaf 1 februari", "2027-02-01"),
        ("start 15-12-2026", "2026-12-15"),
        ("m.i.v. 1 december", "2026-12-01"),
        ("ingangsdatum: 1-3-27", "2027-03-01"),
    ],
)
def test_the_first_day(words: str, day: str) -> None:
    (found,) = [each for each in read(words).proposals if each.kind == "available_by"]
    assert found.value == day


def test_personal_data_is_gone_before_anything_is_kept() -> None:
    found = read("Kok in Breda. Bel Jan op 06-12345678 of jan.klaassen@kok.example.nl, BSN 123456782.")
    kept = json.dumps(found.to_json(), ensure_ascii=False)
    assert not [secret for secret in ("12345678", "klaassen", "123456782") if secret in kept]
    assert dict(found.redactions) == {"phone": 1, "email": 1, "bsn": 1}
    assert any("weggehaald" in str(notice) for notice in found.notices)


def test_an_english_text_is_told_politely() -> None:
    english = next(case for case in CASES if case.name == "English")
    assert any("Engels" in str(notice) for notice in read(english.words).notices)


@pytest.mark.parametrize("words", ["", "   \r\n\t ", "<p></p>"])
def test_no_text_asks_nothing(words: str) -> None:
    found = read(words)
    assert found.proposals == ()
    assert found.leftovers == ()
    assert len(found.notices) == 1
