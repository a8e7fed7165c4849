"""Look-up of occupations and skills as people write them, over the starter edition."""

from __future__ import annotations

import random

import pytest

from wsp_desk import paths
from wsp_desk.vocabulary import Concept, Concepts, Vocabulary, load
from wsp_desk.vocabulary.batch import resolve_all
from wsp_desk.vocabulary.lookup import SURE, LookUp
from wsp_desk.vocabulary.words import read_words


@pytest.fixture(scope="module")
def starter() -> Vocabulary:
    return load()


@pytest.fixture(scope="module")
def small() -> LookUp:
    """Five occupations that do not change when the edition grows."""
    concepts = Concepts(
        [
            Concept("o:heftruckchauffeur", "heftruckchauffeur", ("heftruckbestuurder", "clarkist"), "8344"),
            Concept("o:heftruckmonteur", "heftruckmonteur", (), "7233"),
            Concept("o:taxichauffeur", "taxichauffeur", ("chauffeur",), "8322"),
            Concept("o:buschauffeur", "buschauffeur", ("chauffeur",), "8331"),
            Concept("o:tuinmedewerker", "tuinmedewerker", (), "9214"),
        ]
    )
    return LookUp(
        concepts,
        read_words(paths.data_file("vocabulary", "words.toml")),
        {"83": "Bestuurders van voertuigen"},
    )


# What somebody typed → a label of the concept a Dutch reader would expect first.
OCCUPATIONS = [
    # as it stands
    ("heftruckchauffeur", "heftruckchauffeur"),
    ("Heftruckchauffeur", "heftruckchauffeur"),
    ("  HEFTRUCKCHAUFFEUR ", "heftruckchauffeur"),
    ("conciërge", "conciërge"),
    ("concierge", "conciërge"),
    # another word for it
    ("ziekenverzorgster", "verzorgende"),
    ("ziekenverzorger", "verzorgende"),
    ("heftruckbestuurder", "heftruckchauffeur"),
    ("reachtruckbestuurder", "reachtruckchauffeur"),
    ("orderverzamelaar", "orderpicker"),
    ("kassamedewerkster", "caissière"),
    ("poetsvrouw", "schoonmaker"),
    ("bordenwasser", "keukenhulp"),
    # typing errors
    ("Vrachtwagenschaufeur", "vrachtwagenchauffeur"),
    ("heftrukchauffeur", "heftruckchauffeur"),
    ("heftruckchaufeur", "heftruckchauffeur"),
    ("schoonmaakser", "schoonmaker"),
    ("schoonmakker", "schoonmaker"),
    ("magazijnmederwerker", "magazijnmedewerker"),
    ("magazeinmedewerker", "magazijnmedewerker"),
    ("prodcutiemedewerker", "productiemedewerker"),
    ("conciege", "conciërge"),
    ("electricien", "elektricien"),
    ("vakenvuller", "vakkenvuller"),
    ("orderpikker", "orderpicker"),
    ("inpaker", "inpakker"),
    ("buschaufeur", "buschauffeur"),
    # gender and number
    ("schoonmaakster", "schoonmaker"),
    ("schoonmakers", "schoonmaker"),
    ("schoonmaaksters", "schoonmaker"),
    ("schoonmaker/ster", "schoonmaker"),
    ("schoonmaker (m/v)", "schoonmaker"),
    ("schoonmaker m/v/x", "schoonmaker"),
    ("heftruckchauffeuse", "heftruckchauffeur"),
    ("hovenierster", "hovenier"),
    ("hoveniers", "hovenier"),
    ("bakster", "bakker"),
    ("kapster", "kapper"),
    ("medewerk(st)er bediening", "bedieningsmedewerker"),
    # compounds, apart and joined, and the order of words
    ("heftruck chauffeur", "heftruckchauffeur"),
    ("heftruck-chauffeur", "heftruckchauffeur"),
    ("chauffeur heftruck", "heftruckchauffeur"),
    ("bestuurder heftruck", "heftruckchauffeur"),
    ("vrachtwagen chauffeur", "vrachtwagenchauffeur"),
    ("chauffeur vrachtwagen", "vrachtwagenchauffeur"),
    ("medewerker productie", "productiemedewerker"),
    ("productie medewerker", "productiemedewerker"),
    ("productiekracht", "productiemedewerker"),
    ("medewerker in het magazijn", "magazijnmedewerker"),
    ("hulp in de keuken", "keukenhulp"),
    ("order picker", "orderpicker"),
    # written short
    ("mdw. magazijn", "magazijnmedewerker"),
    ("prod. medewerker", "productiemedewerker"),
    ("mdw schoonmaak", "schoonmaker"),
    ("pedagogisch mdw", "pedagogisch medewerker"),
    ("I.C.T. medewerker", "ICT-medewerker"),
    # with words that do not matter
    ("ervaren heftruckchauffeur gezocht", "heftruckchauffeur"),
    ("8344 heftruckchauffeur", "heftruckchauffeur"),
    ("productiemedewerker, 24 uur", "productiemedewerker"),
    ("fulltime kok", "kok"),
    # the field of work instead of the job
    ("schoonmaak", "schoonmaker"),
    ("lichte schoonmaak", "schoonmaker"),
    ("magazijn", "magazijnmedewerker"),
    ("catering", "cateringmedewerker"),
    ("orderpicking", "orderpicker"),
    # all of these together, as people write them
    ("kraanmachinist", "kraanmachinist"),
    ("vuilnisman", "vuilnisophaler"),
    ("postbode", "postbezorger"),
    ("pakketbezorgster", "pakketbezorger"),
    ("koerier", "koerier"),
    ("taxi chauffeur", "taxichauffeur"),
    ("chauffeur taxi", "taxichauffeur"),
    ("busschauffeur", "buschauffeur"),
    ("stukadoor", "stukadoor"),
    ("stucadoor", "stukadoor"),
    ("huisschilder", "schilder"),
    ("metselaars", "metselaar"),
    ("loodgieter", "loodgieter"),
    ("electromonteur", "elektromonteur"),
    ("electro monteur", "elektromonteur"),
    ("lasser/-ster", "lasser"),
    ("lasser (m/v)", "lasser"),
    ("CO2 lasser", "lasser"),
    ("verpleegkundige", "verpleegkundige"),
    ("verpleegster", "verpleegkundige"),
    ("thuis hulp", "thuishulp"),
    ("huishoudelijke hulp", "huishoudelijke hulp"),
    ("hulp in de huishouding", "huishoudelijke hulp"),
    ("hh hulp", "huishoudelijke hulp"),
    ("receptioniste", "receptionist"),
    ("receptionste", "receptionist"),
    ("secretaresse", "secretaresse"),
    ("administratief medewerkster", "administratief medewerker"),
    ("adm. medewerker", "administratief medewerker"),
    ("medewerker administratie", "administratief medewerker"),
    ("callcenter medewerker", "callcentermedewerker"),
    ("klantenservice medewerker", "klantenservicemedewerker"),
    ("medewerker klantenservice", "klantenservicemedewerker"),
    ("winkel medewerkster", "winkelmedewerker"),
    ("verkoopmedewerker", "verkoopmedewerker"),
    ("verkoopster", "verkoper"),
    ("vakkenvulster", "vakkenvuller"),
    ("vakken vuller", "vakkenvuller"),
    ("kassière", "caissière"),
    ("caissiere", "caissière"),
    ("ober", "ober"),
    ("serveerster", "ober"),
    ("barvrouw", "barmedewerker"),
    ("koks", "kok"),
    ("chefkok", "chef-kok"),
    ("chef kok", "chef-kok"),
    ("beveiligster", "beveiliger"),
    ("beveiligingsbeambte", "beveiliger"),
    ("portier", "portier"),
    ("tuinman", "hovenier"),
    ("medewerker groenvoorziening", "medewerker groenvoorziening"),
    ("groen medewerker", "medewerker groenvoorziening"),
    ("plukker", "plukker"),
    ("fruitplukster", "fruitplukker"),
    ("slagers", "slager"),
    ("broodbakker", "bakker"),
    ("automonteur", "automonteur"),
    ("fietsen maker", "fietsenmaker"),
    ("fietsenmaakster", "fietsenmaker"),
    ("onderwijs assistent", "onderwijsassistent"),
    ("onderwijsassistente", "onderwijsassistent"),
    ("kinderleidster", "pedagogisch medewerker"),
    ("gastouder", "gastouder"),
    ("wegwerker", "wegwerker"),
    ("stratenmaker", "stratenmaker"),
    ("straatmaker", "stratenmaker"),
    ("dakdekkers", "dakdekker"),
    ("glazen wasser", "glazenwasser"),
    ("glazenwaster", "glazenwasser"),
    ("naaister", "naaister"),
    ("kleermaakster", "kleermaker"),
    ("programeur", "programmeur"),
    ("softwareontwikkelaar", "softwareontwikkelaar"),
    ("helpdesk medewerker", "helpdeskmedewerker"),
    ("magazijnbediende", "magazijnmedewerker"),
    ("inpakster", "inpakker"),
    ("inpakmedewerker", "inpakker"),
    ("logistiek mdw", "logistiek medewerker"),
    ("log. medewerker", "logistiek medewerker"),
    ("expeditie medewerker", "expeditiemedewerker"),
    ("medewerker expeditie", "expeditiemedewerker"),
    ("assemblage medewerker", "assemblagemedewerker"),
    # several in one field: the first
    ("kok / afwasser", "kok"),
    ("schoonmaker of productiemedewerker", "schoonmaker"),
    ("logistiek medewerker (orderpicker)", "logistiek medewerker"),
]

SKILLS = [
    ("heftruck rijden", "heftruck rijden"),
    ("heftruckrijden", "heftruck rijden"),
    ("heftruk rijden", "heftruck rijden"),
    ("Orderpicken", "orderpicken"),
    ("order picken", "orderpicken"),
    ("schoonmaak", "schoonmaken"),
    ("samen werken", "samenwerken"),
    ("samenwerkn", "samenwerken"),
    ("ramen lappen", "ramen wassen"),
    ("Excel", "Excel gebruiken"),
    ("MS Excel", "Excel gebruiken"),
    ("kassa bedienen", "kassa bedienen"),
    ("E.H.B.O.", "EHBO verlenen"),
    ("Engels", "Engels spreken"),
    # rings of words that mean the same
    ("wendbaar", "flexibel"),
    ("snel schakelen", "flexibel"),
    ("Flexibiliteit", "flexibel"),
    ("schakelt snel", "flexibel"),
    ("past zich snel aan", "flexibel"),
    ("van alle markten thuis", "flexibel"),
    ("teamspeler", "samenwerken"),
    ("teamplayer", "samenwerken"),
    ("kan goed in een team werken", "samenwerken"),
    ("collegiaal", "samenwerken"),
    ("stressbestendig", "stressbestendig"),
    ("kan tegen druk", "stressbestendig"),
    ("oog voor detail", "nauwkeurig werken"),
    ("secuur", "nauwkeurig werken"),
    ("klantgericht", "klantvriendelijk"),
    ("servicegericht", "klantvriendelijk"),
    ("laswerk", "lassen"),
    ("ramenlappen", "ramen wassen"),
    ("duits", "Duits spreken"),
    ("word", "Word gebruiken"),
    ("bhv", "BHV"),
]

# Not sure enough for a dossier, but expected first: loose forms, and employers' own sentences.
GUESSED = [
    ("schilderes", "schilder"),
    ("afwashulp", "keukenhulp"),
    ("keukenhulpje", "keukenhulp"),
    ("kassamedewerker tuinbouw", "kasmedewerker"),
    ("bakkerin", "bakker"),
    ("iemand die orders verzamelt in het magazijn", "orderpicker"),
    ("wij zoeken iemand die de vakken vult in de supermarkt", "vakkenvuller"),
    ("iemand die pakketten bezorgt", "pakketbezorger"),
    ("rijden met een vrachtwagen", "vrachtwagenchauffeur"),
    ("kan op een heftruck rijden", "heftruckchauffeur"),
    ("ervaring met lassen", "lasser"),
    ("wie wil er brood bakken", "bakker"),
    ("tuinen onderhouden", "hovenier"),
    ("iemand om de ramen te wassen", "glazenwasser"),
]

# An employer describes the work and names no job: who does it is expected among the first three.
PROSE = [
    ("iemand die pallets kan inpakken", "inpakker"),
    ("achter de kassa zitten", "caissière"),
    ("bejaardenverzorgster", "verzorgende"),
    ("stapelaar", "inpakker"),
    ("iemand voor de afwas", "keukenhulp"),
    ("schoonmaken bij mensen thuis", "huishoudelijk medewerker"),
    ("iemand die de vloer dweilt", "schoonmaker kantoor"),
    ("vakken vullen", "vakkenvuller"),
    ("rondbrengen van pakketjes", "pakketbezorger"),
    ("vrachtwagens lossen", "lader-losser"),
    ("bladblazen en gras maaien", "groenmedewerker"),
    ("koffie schenken", "medewerker koffievoorziening"),
    ("telefoontjes aannemen", "telefonist"),
    ("oudere mensen helpen", "verzorgende"),
    ("een handige Harry", "klusjesman"),
    ("iemand met groene vingers", "hovenier"),
    ("stukken metaal lassen", "lasser"),
    ("ramen lappen", "glazenwasser"),
    ("bedden opmaken in een hotel", "hotelmedewerker"),
    ("bestellingen klaarmaken in het magazijn", "magazijnmedewerker"),
    ("tafels afruimen", "afruimer"),
    ("eten uitserveren", "bedieningsmedewerker"),
    ("tomaten plukken", "fruitplukker"),
    ("planten verzorgen in de kas", "kasmedewerker"),
    ("muren verven", "schilder"),
    ("straten leggen", "stratenmaker"),
    ("auto's repareren", "automonteur"),
    ("computers repareren", "computerreparateur"),
    ("klanten helpen in de winkel", "verkoopmedewerker"),
    ("broodjes smeren", "broodjesmaker"),
    ("iemand die kan rijden en pakketten bezorgt", "pakketbezorger"),
    ("mensen wassen en aankleden", "thuiszorgmedewerker"),
    ("gegevens invoeren", "datatypist"),
    ("administratie bijhouden", "administratief medewerker"),
    ("facturen inboeken", "facturist"),
    ("met kinderen werken", "pedagogisch medewerker"),
    ("koeien melken", "melkveehouder"),
    ("bier tappen", "barmedewerker"),
    ("vlees snijden", "slager"),
    ("haren knippen", "kapper"),
    ("het verkeer regelen", "verkeersregelaar"),
    ("steigers opbouwen", "steigerbouwer"),
    ("dakpannen leggen", "dakdekker"),
    ("printplaten solderen", "assemblagemedewerker elektronica"),
    ("wij zoeken iemand die toiletten schoonmaakt", "interieurverzorger"),
    ("wie kan er met een bus rijden", "buschauffeur"),
    ("poetsen in een school", "schoolschoonmaker"),
    ("parket leggen", "woningstoffeerder"),
]

# Odd ways of writing one name: short, Flemish, foreign signs, order of words.
ODD = [
    ("wvp", "wijkverpleegkundige"),
    ("VIG'er", "verzorgende"),
    ("pm'er", "pedagogisch medewerker"),
    ("gewone productie", "productiemedewerker"),
    ("vpk", "verpleegkundige"),
    ("docent vmbo-tl", "docent vmbo"),
    ("onthaalbediende", "receptionist"),
    ("kuisvrouw", "schoonmaker"),
    ("camionchauffeur", "vrachtwagenchauffeur"),
    ("beenhouwer", "slager"),
    ("garagist", "automonteur"),
    ("zorgkundige", "verzorgende"),
    ("kuisen", "schoonmaker"),
    ("CAISSIÈRES", "caissière"),
    ("medewerker (logistiek)", "logistiek medewerker"),
    ("vrachtwagenchauffeuse (v/m)", "vrachtwagenchauffeur"),
    ("Arbeider in de fabriek", "productiemedewerker"),
    ("vorkheftruck-bestuurder m/v", "heftruckchauffeur"),
]

TYPING = [
    ("heftruckch", "heftruckchauffeur"),
    ("heftrukch", "heftruckchauffeur"),
    ("heftr", "heftruckchauffeur"),
    ("vrachtwagenc", "vrachtwagenchauffeur"),
    ("schoonm", "schoonmaker"),
    ("orderp", "orderpicker"),
    ("magazijnmed", "magazijnmedewerker"),
    ("timmerm", "timmerman"),
]

NOTHING = [
    "",
    " ",
    "nvt",
    "N.v.t.",
    "n.v.t",
    "niet van toepassing",
    "??",
    "?",
    "-",
    "--",
    ".",
    "diversen",
    "Divers",
    "geen voorkeur",
    "Geen",
    "onbekend",
    "nog onbekend",
    "NNB",
    "99999",
    "0000",
    "x",
    "xxx",
    "zie CV",
    "alles",
    "maakt niet uit",
    "🙂",
]

UNSURE = [
    "werkt graag buiten",
    "medewerker",
    "hulp",
    "wil graag iets met dieren doen in de buurt",
    "asdfghjkl",
    "zorg",
    "heeft geen idee wat hij wil gaan doen na de zomer",
]


@pytest.mark.parametrize(("typed", "expected"), OCCUPATIONS)
def test_an_occupation_is_found_first_and_surely(starter: Vocabulary, typed: str, expected: str) -> None:
    first = starter.look_up("occupation", typed)[0]
    assert expected in first.concept.labels
    assert first.label in first.concept.labels
    resolved = starter.resolve_many("occupation", [typed])[0]
    assert resolved is not None
    assert resolved.concept == first.concept


@pytest.mark.parametrize(("typed", "expected"), SKILLS)
def test_a_skill_is_found_first_and_surely(starter: Vocabulary, typed: str, expected: str) -> None:
    resolved = starter.resolve_many("skill", [typed])[0]
    assert resolved is not None
    assert expected in resolved.concept.labels
    assert starter.look_up("skill", typed)[0].concept == resolved.concept


@pytest.mark.parametrize(("typed", "expected"), GUESSED)
def test_a_loose_form_or_a_sentence_offers_what_is_meant_first(
    starter: Vocabulary, typed: str, expected: str
) -> None:
    assert expected in starter.look_up("occupation", typed)[0].concept.labels


@pytest.mark.parametrize(("typed", "expected"), PROSE)
def test_a_description_of_the_work_offers_who_does_it(starter: Vocabulary, typed: str, expected: str) -> None:
    hits = starter.look_up("occupation", typed, 3)
    assert any(expected in hit.concept.labels for hit in hits), [hit.concept.label for hit in hits]
    # A description is never sure enough for a dossier, unless it is as good as a label.
    assert all(hit.score < SURE for hit in hits if hit.reason == "task")


@pytest.mark.parametrize(("typed", "expected"), ODD)
def test_an_odd_way_of_writing_offers_what_is_meant_first(
    starter: Vocabulary, typed: str, expected: str
) -> None:
    assert expected in starter.look_up("occupation", typed)[0].concept.labels


def test_a_description_says_which_work_it_met(starter: Vocabulary) -> None:
    hit = starter.look_up("occupation", "iemand die toiletten schoonmaakt")[0]
    assert (hit.reason, hit.label) == ("task", "toiletten schoonmaken")


@pytest.mark.parametrize(("typed", "expected"), TYPING)
def test_an_unfinished_title_offers_its_completion_first(
    starter: Vocabulary, typed: str, expected: str
) -> None:
    assert expected in starter.look_up("occupation", typed)[0].concept.labels


@pytest.mark.parametrize("typed", NOTHING)
def test_a_way_to_say_nothing_names_nothing(starter: Vocabulary, typed: str) -> None:
    for kind in ("occupation", "skill"):
        assert starter.look_up(kind, typed) == []
        assert starter.resolve_many(kind, [typed]) == [None]


@pytest.mark.parametrize("typed", UNSURE)
def test_unsure_words_stay_raw(starter: Vocabulary, typed: str) -> None:
    assert starter.resolve_many("occupation", [typed]) == [None]


@pytest.mark.parametrize(
    ("typed", "label", "reason"),
    [
        ("heftruckchauffeur", "heftruckchauffeur", "exact"),
        ("Clarkist", "clarkist", "alternative"),
        ("heftrukchauffeur", "heftruckchauffeur", "spelling"),
        ("heftruckchauffeuse", "heftruckchauffeur", "spelling"),
        ("heftruckch", "heftruckchauffeur", "spelling"),
        ("heftruck chauffeur", "heftruckchauffeur", "compound"),
        ("chauffeur heftruck", "heftruckchauffeur", "compound"),
        ("bestuurders van voertuigen", "buschauffeur", "group"),
    ],
)
def test_a_hit_says_why(small: LookUp, typed: str, label: str, reason: str) -> None:
    first = small.best(typed, 1)[0]
    assert (first.label, first.reason) == (label, reason)


def test_a_surer_way_of_finding_scores_higher(small: LookUp) -> None:
    typed = ["heftruckchauffeur", "clarkist", "heftruck chauffeur", "heftrukchauffeur", "heftruckch"]
    scores = [small.best(text, 1)[0].score for text in typed]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
    assert scores[0] == 1.0
    assert scores[-2] >= SURE > scores[-1]


def test_a_word_that_means_two_occupations_stays_raw_and_offers_both(small: LookUp) -> None:
    assert {hit.concept.id for hit in small.best("chauffeur", 2)} == {"o:taxichauffeur", "o:buschauffeur"}
    assert resolve_all(small, ["chauffeur"]) == {"chauffeur": None}


@pytest.mark.parametrize(
    "typed", ["bouwmedewerker", "tramchauffeur", "heftruckmontage", "busmonteur", "medewerker"]
)
def test_one_head_does_not_make_one_occupation(small: LookUp, typed: str) -> None:
    assert resolve_all(small, [typed])[typed] is None


def test_a_label_that_only_says_that_somebody_works_is_not_offered_for_a_compound() -> None:
    concepts = Concepts(
        [Concept("o:1", "technicus drankenfiltering", ("medewerker",)), Concept("o:2", "kok")]
    )
    look_up = LookUp(concepts, read_words(paths.data_file("vocabulary", "words.toml")), {})
    assert [hit.label for hit in look_up.best("medewerker", 5)] == ["medewerker"]
    assert look_up.best("plantsoenmedewerker", 5) == []


def test_a_group_is_offered_and_never_resolved(small: LookUp) -> None:
    assert resolve_all(small, ["bestuurders van voertuigen"]) == {"bestuurders van voertuigen": None}


def test_a_name_of_an_isco_group_offers_its_occupations(starter: Vocabulary) -> None:
    code, label = "9112", starter.groups["9112"]
    members = {concept.id for concept in starter.occupations if concept.isco == code}
    assert members
    assert members <= {hit.concept.id for hit in starter.look_up("occupation", label, 100)}


def test_limit_and_order(starter: Vocabulary) -> None:
    hits = starter.look_up("occupation", "medewerker", 7)
    assert len(hits) == 7
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert len({hit.concept.id for hit in hits}) == 7


def test_a_batch_agrees_with_one_at_a_time(starter: Vocabulary) -> None:
    texts = [*_dirty_labels(starter, 300), *NOTHING, *UNSURE, *(typed for typed, _ in OCCUPATIONS)]
    for text, resolved in zip(texts, starter.resolve_many("occupation", texts), strict=True):
        hits = starter.look_up("occupation", text, 2)
        if resolved is not None:
            assert resolved == hits[0]
            assert resolved.score >= SURE
        else:
            doubtful = not hits or hits[0].score < SURE or hits[0].reason == "group"
            assert doubtful or hits[0].score - hits[1].score < 0.01, text


def test_one_typing_error_in_a_long_title_is_forgiven_and_never_misread(starter: Vocabulary) -> None:
    owners: dict[str, set[str]] = {}
    for concept in starter.occupations:
        for label in concept.labels:
            owners.setdefault(label, set()).add(concept.id)
    labels = sorted(label for label in owners if len(label) >= 10)
    dirty = [_misspell(label, random.Random(label)) for label in labels]
    resolved = starter.resolve_many("occupation", dirty)
    right = sum(
        hit is not None and hit.concept.id in owners[label]
        for label, hit in zip(labels, resolved, strict=True)
    )
    wrong = sum(hit is not None for hit in resolved) - right
    assert right / len(labels) > 0.85
    assert wrong / len(labels) < 0.005


def _dirty_labels(vocabulary: Vocabulary, count: int) -> list[str]:
    chance = random.Random(4811)
    labels = [label for concept in vocabulary.occupations for label in concept.labels]
    return [_misspell(label, chance) for label in chance.sample(labels, count)]


def _misspell(label: str, chance: random.Random) -> str:
    """One letter dropped, doubled or replaced, or two swapped."""
    at = chance.randrange(1, len(label) - 1)
    before, letter, after = label[:at], label[at], label[at + 1 :]
    other = chance.choice("aeiounrst")
    changed = [
        before + after,
        before + letter * 2 + after,
        before + other + after,
        before + after[0] + letter + after[1:],
    ]
    return chance.choice(changed)
