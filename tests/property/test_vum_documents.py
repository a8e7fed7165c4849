"""Documents made from the published contracts alone load whole, in any shape of file, and are answered by it.

Nothing here leans on our own restatement of the standard: documents are made from the published schemas, what
should be kept is worked out by hand, and answers are checked by a reading of JSON Schema that is not ours.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.dumps import the_vocabulary
from tests.json_schema import errors
from tests.vum_standard import FOLDER, contract
from wsp_desk.intake import Intake, load_mapping
from wsp_desk.privacy.secret import Secret
from wsp_desk.privacy.signing import Signer, TrustedBuilders
from wsp_desk.snapshot import build_snapshot, open_snapshot
from wsp_desk.vum import Query, Side, answer_query, read_query, read_vacancy, translate

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the VUM contracts are not beside this checkout")

SOURCE, BROKER = "VUM-Bron-WerkzoekendeProfielen.json", "VUM-Bemiddelaar-WerkzoekendeProfielen.json"
VACANCIES = ("VUM-Bron-Vacatures.json", "VUM-Bemiddelaar-Vacatures.json")
AS_OF = date(2026, 11, 16)
# No digits and no @: what looks like personal data is taken out, and other tests see to that.
SIGNS = "abcdéZ ßÿ€漢😀'\"|;,\n\t\\/=+-[]{}<>&%#:é\u0301"
EMPTY: Sequence[Any] = (None, "", [], {}, "  ")

Json = dict[str, Any]


class Maker:
    """Makes values that follow a published schema."""

    def __init__(self, document: Json, seed: int) -> None:
        self._schemas = document["components"]["schemas"]
        self._chance = random.Random(seed)

    def named(self, schema: str) -> Any:
        return self.value(self._schemas[schema])

    def value(self, schema: Json) -> Any:
        chance = self._chance
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        if "enum" in schema:
            return chance.choice(schema["enum"])
        match schema["type"]:
            case "object":
                return self._object(schema)
            case "array":
                return [self.value(schema["items"]) for _ in range(chance.choice([0, 1, 1, 2, 5]))]
            case "integer":
                low, high = schema["minimum"], schema["maximum"]
                return chance.choice([low, high, chance.randint(low, high)])
        return self._words(schema)

    def _object(self, schema: Json) -> Json:
        chance, made = self._chance, {}
        for name, part in schema["properties"].items():
            if name in schema.get("required", ()) or chance.random() < 0.6:
                made[name] = self.value(part)
            elif chance.random() < 0.1:
                made[name] = chance.choice(EMPTY)
        return made

    def _words(self, schema: Json) -> str:
        chance = self._chance
        if schema.get("format") == "date":
            year = chance.choice([1, 1900, 1999, 2026, 2027, 2100, 9999])
            return f"{year:04}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        if pattern := schema.get("pattern"):
            return _of_pattern(pattern, chance)
        most = schema["maxLength"]
        return "".join(chance.choices(SIGNS, k=min(most, chance.choice([1, 7, 40, most]))))


def _of_pattern(pattern: str, chance: random.Random) -> str:
    match pattern:
        case "^[0-9]{4}[a-zA-Z]{2}$":
            return f"{chance.choice([0, 999, 1000, 5038, 9999]):04}{chance.choice(['AB', 'zz', 'Sa'])}"
        case "^[0-9]+$":
            return str(chance.randint(0, 9_999_999))
        case "^[a-z]{3}$":
            return chance.choice(["nld", "dut", "eng", "zzz"])
    length = chance.choice([1, 36, 200, 500]) if "500" in pattern else chance.choice([1, 36, 200])
    return "".join(chance.choices("abXY_.-", k=length))


def numbered(profiles: Sequence[Json], name: str) -> list[Json]:
    """The profiles, each with a number of its own, as long as the contract lets it be for some."""
    return [
        {**profile, name: f"N{'x' * (190 * (place % 2))}-{place}Q"} for place, profile in enumerate(profiles)
    ]


SHAPES: Mapping[str, Callable[[list[Json]], str]] = {
    "list": json.dumps,
    "indented": lambda made: json.dumps(made, indent=3, ensure_ascii=False),
    "lines": lambda made: "\n".join(json.dumps(one) for one in made) + "\n",
    "named list": lambda made: json.dumps({"werkzoekendeProfielen": made}),
    "answer of a source": lambda made: json.dumps({"maximumAantalResultatenBereikt": False, "matches": made}),
    "answer to a broker": lambda made: json.dumps(
        {"vraagID": "Q-1", "matches": made, "maximumAantalResultatenBereikt": True}
    ),
    "details": lambda made: json.dumps([{"bronID": "0344", "werkzoekende": one} for one in made]),
    "detail lines": lambda made: "\n".join(json.dumps({"bronID": "0344", "werkzoekende": o}) for o in made),
}
MESSAGES = st.sampled_from(
    [(SOURCE, "Werkzoekende"), (SOURCE, "MPWerkzoekendeMatch"), (BROKER, "MPWerkzoekendeMatch")]
)


def intake_of(folder: Path, content: bytes) -> Intake:
    file = folder / "profielen.json"
    file.write_bytes(content)
    return Intake([file], load_mapping("vum"), the_vocabulary(), AS_OF)


def kept(profile: Json, search: set[str]) -> Json:
    """By hand: what of a profile is kept to answer queries with."""
    found = without_empty({name: part for name, part in profile.items() if name in search})
    if "mobiliteit" in found:
        found["mobiliteit"]["bemiddelingspostcode"] = found["mobiliteit"]["bemiddelingspostcode"][:4]
    return found


def without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        parts = {name: without_empty(part) for name, part in value.items()}
        return {name: part for name, part in parts.items() if part not in (None, "", [], {})}
    if isinstance(value, list):
        return [part for part in map(without_empty, value) if part not in (None, "", [], {})]
    return " ".join(value.split()) if isinstance(value, str) else value


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    MESSAGES,
    st.sampled_from(sorted(SHAPES)),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.integers(0),
)
def test_a_document_of_the_contract_loads_without_loss(
    tmp_path: Path, message: tuple[str, str], shape: str, encoding: str, seed: int
) -> None:
    file, schema = message
    document = contract(file)
    maker = Maker(document, seed)
    name = "vumID" if file == BROKER else "idWerkzoekende"
    profiles = numbered([maker.named(schema) for _ in range(12)], name)
    assert [
        each
        for one in profiles
        for each in errors(without_empty(one), {"$ref": f"#/components/schemas/{schema}"}, document)
    ] == []
    intake = intake_of(tmp_path, SHAPES[shape](profiles).encode(encoding))
    batches = list(intake.batches())
    assert (intake.report.rows_read, intake.report.dossiers) == (12, 12), [
        str(q.reason) for q in intake.quarantine
    ]
    assert [str(one) for one in intake.report.findings if one.kind == "contract"] == []
    ids = [number for batch in batches for number in batch.dossiers["dossier_id"].to_pylist()]
    assert ids == [profile[name] for profile in profiles]
    search = set(document["components"]["schemas"]["MPWerkzoekendeMatch"]["properties"]) - {
        "vumID",
        "idWerkzoekende",
    }
    stored = {
        row["row"]: without_empty(json.loads(row["profile"]))
        for batch in batches
        for row in batch.lists["dossier_vum"].to_pylist()
    }
    assert stored == {place: kept(one, search) for place, one in enumerate(profiles)}


@pytest.mark.parametrize(
    ("side", "file", "schema"),
    [(Side.SOURCE, SOURCE, ""), (Side.BROKER, BROKER, "WerkzoekendeProfielMatchesResponse")],
)
def test_the_answer_follows_the_published_contract_of_its_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, side: Side, file: str, schema: str
) -> None:
    monkeypatch.setenv("WSP_DESK_HOME", str(tmp_path / "home"))
    maker = Maker(contract(SOURCE), 20261116)
    profiles = numbered([maker.named("Werkzoekende") for _ in range(150)], "idWerkzoekende")
    intake = intake_of(tmp_path, json.dumps(profiles).encode())
    secret = Secret.from_passphrase("een zin die lang genoeg is")
    build_snapshot(intake, out=tmp_path / "pool", secret=secret, signer=Signer.open_or_create(secret))
    with open_snapshot(tmp_path / "pool", secret, TrustedBuilders.load()) as snapshot:
        answer = answer_query(snapshot, the_vocabulary(), Query("5038", 999), 1000, side).to_json()
    placed = [profile for profile in profiles if without_empty(profile).get("mobiliteit")]
    near = [
        one for one in placed if one["mobiliteit"]["bemiddelingspostcode"][:4] in ("1000", "5038", "9999")
    ]
    assert len(answer["matches"]) >= len(near) > 40
    document = contract(file)
    post = document["paths"]["/werkzoekendeProfielen/matches"]["post"]
    published = post["responses"]["200"]["content"]["application/json"]["schema"]
    assert list(errors(answer, published, document)) == []


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(VACANCIES),
    st.sampled_from(["Vacature", "MPVacatureMatch"]),
    st.sampled_from(["alone", "in a list", "from a broker", "in an answer"]),
    st.integers(0),
)
def test_a_vacancy_of_the_contract_becomes_a_request(file: str, schema: str, around: str, seed: int) -> None:
    vacancy = Maker(contract(file), seed).named(schema)
    number = {"vumID": "V-1"} if "vumID" in vacancy else {"idVacature": "V-1"}
    whole = {**vacancy, **number}
    wrapped: Any = {
        "alone": whole,
        "in a list": [whole],
        "from a broker": {"bronID": "0344", "vacature": whole},
        "in an answer": {"maximumAantalResultatenBereikt": False, "vraagID": "Q-1", "matches": [whole]},
    }[around]
    made = translate(read_vacancy(json.dumps(wrapped)), the_vocabulary())
    told = {each.path for each in made.untranslated}
    assert next(iter(number)) in told
    said = without_empty(vacancy)
    assert ("omschrijvingVacature" in said) == ("omschrijvingVacature" in told)
    kinds = {criterion.kind for criterion in made.request.criteria}
    assert ("licences" in kinds) == any("codeSoortRijbewijs" in one for one in said.get("rijbewijs", ()))
    assert all(each.why for each in made.untranslated)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([SOURCE, BROKER]), st.booleans(), st.integers(0))
def test_a_query_of_the_contract_is_read_whole(file: str, wrapped: bool, seed: int) -> None:
    """Every operand of the published query is in what was read; what is empty asks nothing."""
    maker = Maker(contract(file), seed)
    asked = maker.named("MPWerkzoekende")
    query = read_query(json.dumps({"vraagObject": asked} if wrapped else asked, ensure_ascii=wrapped))
    said = without_empty(asked)
    area = said.pop("selectiegebied")
    assert (query.pc4, query.km) == (area["postcode"][:4], area["afstand"])
    read = {
        *query.occupations, *query.contract_terms, *query.licences, query.irregular_hours, query.office_hours,
        query.available_by, query.hours_at_least, query.hours_at_most,
        *(part for one in query.languages for part in (one.code, one.spoken, one.written)),
    }  # fmt: skip
    assert {" ".join(one.split()) if isinstance(one, str) else one for one in read - {None}} == set(
        leaves(said)
    )


def leaves(value: Any) -> Iterator[Any]:
    """Everything in a value that is no list or object."""
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from leaves(part)
    else:
        yield value
