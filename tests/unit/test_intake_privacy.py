"""Nothing of the person leaves the intake: not by column, not by shape, not by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dumps import GOOD, take_in, take_in_rows, write_csv

PERSONAL = {
    "BSN": "123456782",
    "Volledige Naam": "Zeynep van der Quispel-Öztürk",
    "Geslacht": "Vrouw-Q",
    "Leeftijd": "47-Q",
    "Telefoonnummer": "013-9876543",
    "E-mailadres": "zeynep.q@thuis.example",
    "Straatnaam": "Kruisbesstraat",
    "Huisnummer": "1731",
    "Huisnummer Toevoeging": "bis-Q",
    "1e uitk dag (niet WW)": "03-03-2013",
    "Participatieladder": "trede-Q",
}


def test_personal_columns_are_dropped_and_named(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, PERSONAL)
    assert outcome.report.dropped_columns == list(PERSONAL)
    texts = outcome.texts()
    for cell in PERSONAL.values():
        assert not [text for text in texts if cell in text]


def test_an_unknown_column_is_dropped_and_its_nearest_neighbour_named(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"Postkode": "5038AB", "Diagnose": "geheim-Q"})
    assert outcome.report.dropped_columns == ["Volledige Naam", "Postkode", "Diagnose"]
    sentences = [str(finding) for finding in outcome.report.findings if finding.kind == "column_unknown"]
    named = "'Postkode' (lijkt op 'Postcode'), 'Diagnose'"
    assert sentences == [f"2 kolommen in dump.csv zijn onbekend en zijn weggelaten: {named}."]
    assert not [text for text in outcome.texts() if "geheim-Q" in text]


def test_a_missing_column_is_a_finding_and_missing_for_everyone(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {}, {})
    assert outcome.report.fields["licences"]["missing"] == 2
    (told,) = (finding for finding in outcome.report.findings if finding.kind == "column_missing")
    assert "licences" in told.fields
    assert "'Rijbewijs' (rijbewijzen" in str(told)


def test_a_missing_column_is_named_with_the_one_that_may_be_meant(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"Rijbewys": "B"})
    (told,) = (finding for finding in outcome.report.findings if finding.kind == "column_missing")
    assert "'Rijbewijs' (rijbewijzen; wel gevonden: 'Rijbewys')" in str(told)


def test_a_doubled_column_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text("ID_WZ;Rijbewijs;rijbewijs\nA1X;B;C\n")
    outcome = take_in(path)
    assert outcome.value("licences") == ["B"]
    assert "column_doubled" in {finding.kind for finding in outcome.report.findings}


def test_ignored_columns_are_named(tmp_path: Path) -> None:
    assert take_in_rows(tmp_path, {"Gemeente": "Tilburg"}).report.ignored_columns == ["Gemeente"]


KEPT = (
    *(
        "Persoonlijke presentatie",
        "Cursussen",
        "Vaardigheden",
        "Werkervaring",
        "Bemiddelingsberoep",
        "GSD Kantoor",
    ),
    *(
        "Rijbewijs",
        "Beschikbare uren/wk",
        "Inschrijfdatum",
        "Postcode",
        "Overige talen",
        "Organisatie Naam",
        "Bron",
    ),
)


@pytest.mark.parametrize("heading", KEPT)
def test_personal_data_go_from_every_column_that_is_kept(tmp_path: Path, heading: str) -> None:
    own = {
        **PERSONAL,
        heading: "06-12345678 p@q.nl 111.222.333 NL91ABNA0417164300 Öztürk",
    }
    if heading in ("Organisatie Naam", "Bron"):
        own[heading] = own[heading].removesuffix(" Öztürk")
    texts = take_in_rows(tmp_path, own, {}).texts()
    for trace in ("12345678", "p@q", "111.222.333", "ABNA", "Öztürk"):
        assert not [text for text in texts if trace in text]


def test_what_is_taken_out_is_counted_per_row(tmp_path: Path) -> None:
    cell = {"Persoonlijke presentatie": "bsn 123456782 en a@b.nl"}
    outcome = take_in_rows(tmp_path, cell, cell, {"Cursussen": "0612345678"})
    assert outcome.report.redactions == {"bsn": 2, "email": 2, "phone": 1, "iban": 0, "name": 0, "address": 0}
    assert outcome.value("presentation", 1) == "bsn [bsn] en [email]"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Zeynep Quispel", "Ik ben Zeynep.", "Ik ben [name]."),
        ("Zeynep Quispel", "ik ben zeynep quispel en ZEYNEP", "ik ben [name] en [name]"),
        ("Quispel, Z.", "Mevrouw Quispel zoekt werk", "Mevrouw [name] zoekt werk"),
        ("Zeynep Quispel", "Quispelen is geen naam", "Quispelen is geen naam"),
        (
            "Zeynep van den Berg",
            "Ik woon op een berg, zegt Van den Berg",
            "Ik woon op een berg, zegt Van den [name]",
        ),
        ("Ben de Jong", "Ik ben jong. Groet, Ben", "Ik ben jong. Groet, [name]"),
        ("NNB", "nnb is geen naam", "nnb is geen naam"),
        ("", "Ik ben Zeynep.", "Ik ben Zeynep."),
    ],
)
def test_the_persons_own_name_goes_from_free_text(
    tmp_path: Path, name: str, text: str, expected: str
) -> None:
    outcome = take_in_rows(tmp_path, {"Volledige Naam": name, "Persoonlijke presentatie": text}, {})
    assert outcome.value("presentation") == expected


def test_someone_called_bakker_may_be_a_baker(tmp_path: Path) -> None:
    outcome = take_in_rows(
        tmp_path,
        {
            "Volledige Naam": "Zeynep Bakker",
            "Bemiddelingsberoep": "Bakker",
            "Vaardigheden": "lassen|Zeynep kent dit",
        },
    )
    assert outcome.rows("dossier_occupation")[0]["concept"] == "o:bakker"
    assert outcome.raw("skills") == "lassen|[name] kent dit"


def test_only_the_rows_own_name(tmp_path: Path) -> None:
    rows = [
        {"Volledige Naam": "Zeynep Quispel", "Persoonlijke presentatie": "Ik ben Zeynep"},
        {"Volledige Naam": "Omar Bal", "Persoonlijke presentatie": "Zeynep is mijn buurvrouw"},
    ]
    outcome = take_in_rows(tmp_path, *rows)
    assert outcome.dossiers["presentation"].to_pylist() == ["Ik ben [name]", "Zeynep is mijn buurvrouw"]


@pytest.mark.parametrize(
    ("heading", "cell", "mark"),
    [
        ("BSN", "123456789", "[bsn]"),
        ("Telefoonnummer", "9876543", "[phone]"),
        ("Straatnaam", "Kruisbesstraat", "[address]"),
    ],
)
def test_own_values_go_whole_even_when_their_shape_is_wrong(
    tmp_path: Path, heading: str, cell: str, mark: str
) -> None:
    text = f"te vinden: {cell.lower()}."
    outcome = take_in_rows(tmp_path, {heading: cell, "Persoonlijke presentatie": text})
    assert outcome.value("presentation") == f"te vinden: {mark}."


def test_unseen_signs_do_not_hide_a_number(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"Persoonlijke presentatie": "123\u200b456\u200b782 en 1234\x0056782"})
    assert outcome.value("presentation") == "[bsn] en [bsn]"


def test_a_full_postcode_in_text_keeps_only_its_digits(tmp_path: Path) -> None:
    outcome = take_in_rows(tmp_path, {"Persoonlijke presentatie": "Ik woon in 5038 AB Tilburg"})
    assert outcome.value("presentation") == "Ik woon in 5038 Tilburg"
    assert outcome.report.redactions["address"] == 1


def test_cutting_a_long_text_leaves_no_half_number(tmp_path: Path) -> None:
    text = "x" * 7990 + " 12345678212345678212345678"
    assert (
        take_in_rows(tmp_path, {"Persoonlijke presentatie": text}).value("presentation") == "x" * 7990 + "…"
    )


def test_a_heading_row_with_data_in_it_is_not_shown(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "d.csv", [{**GOOD, "123456782": "", "piet@voorbeeld.nl": ""}])
    outcome = take_in(path)
    assert outcome.report.dropped_columns == ["Volledige Naam", "[bsn]", "[email]"]
    assert not [text for text in outcome.texts() if "123456782" in text or "piet@" in text]
