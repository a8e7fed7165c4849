"""What counts as the same way of writing."""

from __future__ import annotations

import numpy as np
import pytest

from wsp_desk.vocabulary.folding import Folder, fold, sound, stem
from wsp_desk.vocabulary.ngrams import NgramIndex
from wsp_desk.vocabulary.words import Words

WORDS = Words(
    filler=frozenset({"in", "de", "gezocht"}),
    heads={
        "medewerker": "medewerker",
        "kracht": "medewerker",
        "bestuurder": "chauffeur",
        "chauffeur": "chauffeur",
    },
    weak_heads=("medewerker",),
    abbreviations={"mdw": "medewerker"},
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Conciërge", "concierge"),
        ("  KOK  ", "kok"),
        ("kok (m/v)", "kok"),
        ("kok M / V / X", "kok"),
        ("verkoper/-ster", "verkoper"),
        ("verkoper/ster", "verkoper"),
        ("docent(e)", "docent"),
        ("medewerk(st)er", "medewerker"),
        ("I.C.T.-medewerker", "ict medewerker"),
        ("n.v.t.", "nvt"),
        ("foto's maken", "fotos maken"),
        ("foto’s maken", "fotos maken"),
        ("C#", "c#"),
        ("C++", "c++"),
        ("hout- en metaalbewerker", "hout en metaalbewerker"),
        ("naïef – café", "naief cafe"),
        ("??", ""),
        ("日本", ""),
    ],
)
def test_fold(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    "forms",
    [
        ("schoonmaker", "schoonmakers", "schoonmaakster", "schoonmaaksters", "schoonmaak", "schoonmaken"),
        ("verkoper", "verkopers", "verkoopster"),
        ("kapper", "kapster"),
        ("medewerker", "medewerkster", "medewerkers"),
        ("chauffeur", "chauffeurs", "chauffeuse"),
        ("directeur", "directrice"),
        ("hovenier", "hoveniers", "hovenierster"),
        ("bestuurder", "bestuurster", "bestuurders"),
        ("soldeerder", "soldeerster"),
        ("begeleider", "begeleidster"),
        ("poetsman", "poetsvrouw"),
        ("kok", "kokken", "kokkin"),
        ("assistent", "assistente", "assistenten"),
        ("leraar", "leraren", "lerares"),
        ("beveiliger", "beveiliging"),
    ],
)
def test_forms_of_one_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert {stem(form) for form in forms} == {stem(forms[0])}


@pytest.mark.parametrize(
    ("one", "other"), [("kok", "kop"), ("tuin", "trein"), ("lasser", "loper"), ("bakker", "boer")]
)
def test_other_words_keep_another_stem(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("chauffeur", "sjauffeur"),
        ("pallet", "palet"),
        ("magazijn", "magazein"),
        ("elektricien", "elektrisien"),
        ("thuis", "tuis"),
    ],
)
def test_words_that_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    "same",
    [
        ("keukenmedewerker", "medewerker in de keuken", "keuken medewerker", "keukenkracht", "mdw keuken"),
        ("heftruckchauffeur", "chauffeur heftruck", "heftruckbestuurder", "heftruckchauffeurs"),
    ],
)
def test_parts_make_compounds_and_orders_equal(same: tuple[str, ...]) -> None:
    folder = Folder(WORDS)
    assert len({folder.parts(folder.fold(text)) for text in same}) == 1


def test_a_head_alone_counts_as_itself_only() -> None:
    folder = Folder(WORDS)
    assert folder.parts("kracht") != folder.parts("medewerker")
    assert folder.core("medewerker") == ""


def test_the_core_leaves_out_the_head_that_says_least() -> None:
    folder = Folder(WORDS)
    assert folder.core("keukenmedewerker") == folder.core("keuken") != ""
    assert folder.core("heftruckchauffeur") != folder.core("heftruck")


@pytest.mark.parametrize(
    ("plain", "split"),
    [
        ("keukenmedewerker", ("keuken", "medewerker")),
        ("keukenmedewerkers", ("keuken", "medewerker")),
        ("medewerkerkeuken", ("keuken", "medewerker")),
        ("keuken", ("keuken", "")),
    ],
)
def test_split(plain: str, split: tuple[str, str]) -> None:
    assert Folder(WORDS).split(plain) == split


def test_a_text_is_nearest_to_itself_with_cosine_one() -> None:
    labels = ["heftruckchauffeur", "reachtruckchauffeur", "kok", "hulpkok", "medewerker bediening"]
    index = NgramIndex(labels)
    for number, label in enumerate(labels):
        cosines = index.cosines(label)
        assert cosines.dtype == np.float32
        assert cosines.argmax() == number
        assert cosines[number] == pytest.approx(1.0, abs=1e-5)
        assert cosines.max() <= 1 + 1e-5


def test_words_that_share_nothing_have_cosine_zero() -> None:
    index = NgramIndex(["kok", "tuin"])
    assert index.cosines("zzz").tolist() == [0.0, 0.0]
    near, _ = index.nearest("zzz", 1)
    assert near.tolist() == []


def test_an_index_of_nothing_finds_nothing() -> None:
    assert NgramIndex([]).cosines("kok").shape == (0,)


def test_only_the_nearest_are_kept() -> None:
    labels = [f"kok {letter}" for letter in "abcdefghij"]
    near, cosines = NgramIndex(labels).nearest("kok c", 3)
    assert len(near) == 3
    assert 2 in near.tolist()
    assert cosines.shape == (10,)
