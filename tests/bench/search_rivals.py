"""The same scoring as `wsp_desk.matching`, written once as one DuckDB query and once as polars expressions.

Public: `DuckDb`, `Polars`; both are called with a `Question` and give rows, ids and scores of the top.
"""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

import duckdb
import polars as pl

from tests.bench.search_tables import KINDS, LEVELS, Question, Tables
from wsp_desk.codes import TRANSPORT
from wsp_desk.matching.criteria.available_by import PATIENCE
from wsp_desk.matching.criteria.education import ONE_SHORT
from wsp_desk.matching.criteria.hours_week import APART, COMMON, REACH
from wsp_desk.matching.criteria.occupation import SURE

Top = list[tuple[str, float]]


class DuckDb:
    """Native tables in memory, two threads, one query."""

    def __init__(self, tables: Tables, threads: int = 2) -> None:
        self._connection = duckdb.connect(config={"threads": threads})
        for name in ("dossier", "occupation", "skill"):
            self._connection.register("given", getattr(tables, name))
            self._connection.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
            self._connection.unregister("given")

    def __call__(self, question: Question, top: int) -> Top:
        """Runs the query."""
        for name in ("related", "asked", "travel"):
            self._connection.register(name, getattr(question, name))
        return self._connection.execute(_sql(question, top)).fetchall()

    def close(self) -> None:
        """Lets go of the memory."""
        self._connection.close()


def _sql(question: Question, top: int) -> str:
    figures = question.figures
    minutes = ", ".join(
        f"CASE WHEN transport & {1 << bit} != 0 THEN m{code} END" for bit, code in enumerate(TRANSPORT.labels)
    )
    education = " ".join(f"WHEN {education} THEN {level}" for education, level in LEVELS.items())
    names = [f"s{place}" for place in range(len(KINDS))]
    strength = question.strength
    of_work = ", ".join(
        f"(coalesce(sum({s}), 0) + {strength} * any_value(a{s})) / (count({s}) + {strength}) AS w{s}"
        for s in names
    )
    typical = ", ".join(
        f"round((coalesce(sum({s}), 0) + {strength} * any_value(w{s})) / (count({s}) + {strength}), 6)"
        f" AS t{s}"
        for s in names
    )
    musts = [
        f"({name} IS NULL OR {name} >= {limit - 1e-9})"
        for name, limit in zip(names, question.thresholds, strict=True)
        if limit is not None
    ]
    total = sum(question.weights)
    score = " + ".join(
        f"{weight} * coalesce({s}, t{s})" for s, weight in zip(names, question.weights, strict=True)
    )
    return f"""
WITH occ AS (SELECT row, max(grade) AS best FROM occupation JOIN related USING (concept) GROUP BY row),
best AS (SELECT row, max(weight) AS weight FROM skill JOIN asked USING (concept) GROUP BY row, slot),
ski AS (SELECT row, sum(weight) / {question.skill_weight} AS share FROM best GROUP BY row),
facts AS (
  SELECT d.*, coalesce(best, 0) AS best, coalesce(share, 0) AS share, km,
    coalesce(least({minutes}), m5) AS minutes,
    coalesce(CASE WHEN work_level > 0 THEN work_level END, CASE education_level {education} END) AS level,
    coalesce(hours_min, 0) AS own_least,
    CASE WHEN available_from IS NULL
         THEN CASE available WHEN 1 THEN {figures["today"]} WHEN 2 THEN 1000000000 END
         WHEN available = 2 AND available_from <= {figures["today"]} THEN NULL
         ELSE available_from END AS start
  FROM dossier d LEFT JOIN occ USING (row) LEFT JOIN ski USING (row) LEFT JOIN travel USING (place)),
ranges AS (
  SELECT *, least(coalesce(hours_max, 61), {figures["most"]})
            - greatest(own_least, {figures["least"]}) AS common FROM facts),
evidence AS (
  SELECT row, id, grp, sort,
    CASE WHEN occupations_known AND NOT (occupations_open AND best < {SURE}) THEN best END AS s0,
    CASE WHEN skills_known THEN share END AS s1,
    CASE WHEN level >= {figures["least_level"]} THEN 1.0
         WHEN level = {figures["least_level"] - 1} THEN {ONE_SHORT}
         WHEN level IS NOT NULL THEN 0.0 END AS s2,
    CASE WHEN own_least > hours_max OR (hours_max IS NULL AND common >= 0) THEN NULL
         WHEN common >= 0 THEN {COMMON} + {1 - COMMON} * common / {figures["most"] - figures["least"]}::DOUBLE
         ELSE greatest({APART} * (1 + common / {REACH}::DOUBLE), 0) END AS s3,
    CASE WHEN km IS NOT NULL THEN greatest(1 - greatest(km / {figures["max_km"]}, km / max_travel_km,
         CASE WHEN transport IS NOT NULL THEN minutes / max_travel_min END) / 2, 0) END AS s4,
    CASE WHEN licences IS NOT NULL THEN (licences & {question.implies} != 0)::INTEGER::DOUBLE END AS s5,
    CASE WHEN nl_spoken >= {figures["spoken"]} THEN 1.0
         WHEN nl_spoken = {figures["spoken"] - 1} AND nl_spoken > 1 THEN 0.5
         WHEN nl_spoken IS NOT NULL THEN 0.0 END AS s6,
    CASE WHEN start IS NOT NULL
         THEN greatest(1 - greatest(start - {figures["day"]}, 0) / {PATIENCE}::DOUBLE, 0) END AS s7
  FROM ranges),
average AS (SELECT {", ".join(f"avg({s}) AS a{s}" for s in names)} FROM evidence),
of_work AS (SELECT sort, {of_work} FROM evidence, average GROUP BY sort),
typical AS (SELECT grp, {typical} FROM evidence JOIN of_work USING (sort) GROUP BY grp)
SELECT id, ({score}) / {total} AS expected FROM evidence JOIN typical USING (grp)
WHERE {" AND ".join(musts) or "true"} ORDER BY expected DESC, id LIMIT {top}"""


class Polars:
    """Data frames in memory, one lazy plan."""

    def __init__(self, tables: Tables) -> None:
        self._dossier = pl.from_arrow(tables.dossier).lazy()
        self._occupation = pl.from_arrow(tables.occupation).lazy()
        self._skill = pl.from_arrow(tables.skill).lazy()

    def __call__(self, question: Question, top: int) -> Top:
        """Runs the plan."""
        evidence = self._facts(question).select("id", "grp", "sort", *_evidence(question))
        names = [f"s{place}" for place in range(len(KINDS))]
        strength = question.strength
        of_work = [_shrunk(s, "sort", pl.col(s).mean(), strength).alias(f"w{s}") for s in names]
        shrunk = [_shrunk(s, "grp", pl.col(f"w{s}"), strength).round(6).alias(f"t{s}") for s in names]
        weighted = [
            weight * pl.coalesce(s, f"t{s}") for s, weight in zip(names, question.weights, strict=True)
        ]
        expected = reduce(lambda total, part: total + part, weighted) / sum(question.weights)
        musts = [
            pl.col(s).is_null() | (pl.col(s) >= limit - 1e-9)
            for s, limit in zip(names, question.thresholds, strict=True)
            if limit is not None
        ]
        plan = (
            evidence.with_columns(of_work)
            .with_columns(shrunk)
            .filter(*musts or [True])
            .select("id", expected=expected)
        )
        return plan.sort("expected", "id", descending=[True, False]).head(top).collect().rows()

    def _facts(self, question: Question) -> pl.LazyFrame:
        related, asked, travel = (
            pl.from_arrow(t).lazy() for t in (question.related, question.asked, question.travel)
        )
        best = self._occupation.join(related, on="concept").group_by("row").agg(best=pl.col("grade").max())
        share = (
            self._skill.join(asked, on="concept")
            .group_by("row", "slot")
            .agg(pl.col("weight").max())
            .group_by("row")
            .agg(share=pl.col("weight").sum() / question.skill_weight)
        )
        joined = self._dossier.join(best, on="row", how="left").join(share, on="row", how="left")
        return joined.join(travel, on="place", how="left").with_columns(_facts(question))


def _shrunk(score: str, group: str, towards: pl.Expr, strength: float) -> pl.Expr:
    """The mean of a group, drawn towards another."""
    total, count = pl.col(score).sum().over(group), pl.col(score).count().over(group)
    return (total + strength * towards) / (count + strength)


def _facts(question: Question) -> list[pl.Expr]:
    figures = question.figures
    minutes = [
        pl.when(pl.col("transport") & (1 << bit) != 0).then(f"m{code}")
        for bit, code in enumerate(TRANSPORT.labels)
    ]
    level = pl.col("education_level").replace_strict(LEVELS, default=None, return_dtype=pl.UInt8)
    own = pl.when(pl.col("work_level") > 0).then("work_level")
    answer = (
        pl.when(pl.col("available") == 1)
        .then(figures["today"])
        .when(pl.col("available") == 2)
        .then(1_000_000_000)
    )
    passed = (pl.col("available") == 2) & (pl.col("available_from") <= figures["today"])
    start = (
        pl.when(pl.col("available_from").is_null())
        .then(answer)
        .when(~passed.fill_null(False))
        .then("available_from")
    )
    most = pl.min_horizontal(pl.col("hours_max").fill_null(61), pl.lit(figures["most"]))
    return [
        pl.col("best").fill_null(0.0),
        pl.col("share").fill_null(0.0),
        pl.coalesce(pl.min_horizontal(*minutes), "m5").alias("minutes"),
        pl.coalesce(own, level).alias("level"),
        (most - pl.max_horizontal(pl.col("hours_min").fill_null(0), pl.lit(figures["least"]))).alias(
            "common"
        ),
        start.alias("start"),
    ]


def _evidence(question: Question) -> list[pl.Expr]:
    figures = question.figures
    col, when = pl.col, pl.when
    level, spoken = figures["least_level"], figures["spoken"]
    open_hours = (col("hours_min").fill_null(0) > col("hours_max")) | (
        col("hours_max").is_null() & (col("common") >= 0)
    )
    within = COMMON + (1 - COMMON) * col("common") / (figures["most"] - figures["least"])
    apart = pl.max_horizontal(APART * (1 + col("common") / REACH), pl.lit(0.0))
    own_minutes = when(col("transport").is_not_null()).then(col("minutes") / col("max_travel_min"))
    ratio = pl.max_horizontal(col("km") / figures["max_km"], col("km") / col("max_travel_km"), own_minutes)
    late = pl.max_horizontal(col("start") - figures["day"], pl.lit(0)) / PATIENCE
    unsure = col("occupations_open") & (col("best") < SURE)
    return [
        when(col("occupations_known") & ~unsure).then("best").alias("s0"),
        when("skills_known").then("share").alias("s1"),
        when(col("level").is_not_null())
        .then(
            when(col("level") >= level)
            .then(1.0)
            .when(col("level") == level - 1)
            .then(ONE_SHORT)
            .otherwise(0.0)
        )
        .alias("s2"),
        when(~open_hours.fill_null(False))
        .then(when(col("common") >= 0).then(within).otherwise(apart))
        .alias("s3"),
        when(col("km").is_not_null()).then(pl.max_horizontal(1 - ratio / 2, pl.lit(0.0))).alias("s4"),
        when(col("licences").is_not_null())
        .then((col("licences") & question.implies != 0).cast(pl.Float64))
        .alias("s5"),
        when(col("nl_spoken").is_not_null())
        .then(
            when(col("nl_spoken") >= spoken)
            .then(1.0)
            .when((col("nl_spoken") == spoken - 1) & (col("nl_spoken") > 1))
            .then(0.5)
            .otherwise(0.0)
        )
        .alias("s6"),
        when(col("start").is_not_null()).then(pl.max_horizontal(1 - late, pl.lit(0.0))).alias("s7"),
    ]


def reweighted(question: Question, first: float) -> Question:
    """The same question with another weight for the first criterion."""
    return replace(question, weights=(first, *question.weights[1:]))
