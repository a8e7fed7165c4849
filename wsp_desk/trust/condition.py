"""From authored condition to SQL: a small grammar over the columns of the wide table, and nothing else.

Public: `compile_condition`, `Condition`, `COLUMNS`, `FUNCTIONS`.

    or      := and {"or" and}
    and     := not {"and" not}
    not     := "not" not | test
    test    := sum [compare sum | "is" ["not"] "null" | ["not"] member]
    member  := "in" "(" sum {"," sum} ")" | "between" sum "and" sum | "like" string
    sum     := term {("+" | "-") term}
    term    := factor {"*" factor}
    factor  := number | string | "[" string {"," string} "]" | "true" | "false" | column
             | function "(" sum {"," sum} ")" | "(" or ")" | "-" factor

Columns are `<field>`, `<field>_raw`, `<field>_status`, `<field>_since`, `dossier_id`, `source` and the day
of the dump, `as_of`. Statuses are written as words (`work_level_status = 'missing'`) and become the numbers
that the snapshot stores. A word or code compared with a coded field must stand in its list.
`same(a, b, …)` is the number of dossiers with the same values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from wsp_desk.fields import FIELD, FIELDS, Kind, Status
from wsp_desk.texts import Text, text
from wsp_desk.trust.tokens import ConditionError, Token, TokenKind, tokens


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, read and bound.

    Attributes:
        sql: A DuckDB boolean expression over the columns of the wide table and `as_of`.
        columns: The columns it looks at.
    """

    sql: str
    columns: frozenset[str]


def _all_columns() -> frozenset[str]:
    own = {"dossier_id", "source", "as_of"}
    for field in FIELDS:
        own |= {f"{field.name}_raw", f"{field.name}_status", f"{field.name}_since"}
        if field.kind is not Kind.TABLE:
            own.add(field.name)
    return frozenset(own)


COLUMNS: frozenset[str] = _all_columns()
"""Every name a condition may use."""

FUNCTIONS = {
    "length": (1, 1),
    "lower": (1, 1),
    "trim": (1, 1),
    "len": (1, 1),
    "abs": (1, 1),
    "list_contains": (2, 2),
    "list_has_any": (2, 9),
    "contains": (2, 2),
    "starts_with": (2, 2),
    "coalesce": (2, 9),
    "least": (2, 9),
    "greatest": (2, 9),
    "same": (2, 9),
}
"""Functions a condition may call, with the fewest and the most values between the brackets."""

_COMPARISONS = frozenset({"=", "<>", "!=", "<", "<=", ">", ">="})
_STATUS_NUMBER = {status.key: int(status) for status in Status}
_KEYWORDS = frozenset({"and", "or", "not", "is", "null", "in", "between", "like", "true", "false"})


def compile_condition(condition: str) -> Condition:
    """Reads a condition and binds it.

    Args:
        condition: As authored in a rule file.

    Raises:
        ConditionError: It is no expression of the grammar, or names a column, function, status or code that
            is not known.
    """
    parser = _Parser(tokens(condition))
    try:
        sql = parser.whole()
    except RecursionError:
        raise ConditionError(text("de voorwaarde heeft te veel haakjes of tekens in elkaar")) from None
    return Condition(sql, frozenset(parser.columns))


class _Parser:
    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._place = 0
        # A string right after a status or coded column is a word of that column's list.
        self._column = ""
        self.columns: set[str] = set()

    def whole(self) -> str:
        sql = self._or()
        if self._peek.kind is not TokenKind.END:
            raise ConditionError(
                text("'{token}' staat op een plek waar niets meer hoort", token=self._peek.value)
            )
        return sql

    @property
    def _peek(self) -> Token:
        return self._tokens[self._place]

    def _next(self) -> Token:
        token = self._peek
        if token.kind is not TokenKind.END:
            self._place += 1
        return token

    def _at(self, *values: str) -> bool:
        return self._peek.kind in (TokenKind.WORD, TokenKind.SIGN) and self._peek.value in values

    def _take(self, *values: str) -> str | None:
        return self._next().value if self._at(*values) else None

    def _need(self, value: str) -> None:
        if self._take(value) is None:
            raise ConditionError(
                text("er hoort '{wanted}' te staan, niet '{found}'", wanted=value, found=self._peek.value)
            )

    def _chain(self, part: Callable[[], str], *signs: str) -> str:
        sql = part()
        while sign := self._take(*signs):
            sql = f"{sql} {sign.upper()} {part()}"
        return sql

    def _or(self) -> str:
        return self._chain(self._and, "or")

    def _and(self) -> str:
        return self._chain(self._not, "and")

    def _not(self) -> str:
        return f"NOT {self._not()}" if self._take("not") else self._test()

    def _test(self) -> str:
        self._column = ""
        left = self._sum()
        if self._at(*_COMPARISONS):
            return f"{left} {self._next().value} {self._sum()}"
        if self._take("is"):
            return f"{left} IS {'NOT ' if self._take('not') else ''}{self._null()}"
        negation = " NOT" if self._take("not") else ""
        if self._take("in"):
            return f"{left}{negation} IN ({', '.join(self._list(self._sum))})"
        if self._take("between"):
            low = self._sum()
            self._need("and")
            return f"{left}{negation} BETWEEN {low} AND {self._sum()}"
        if self._take("like"):
            return f"{left}{negation} LIKE {self._string()}"
        if negation:
            raise ConditionError(text("na 'not' hoort in, between of like"))
        return left

    def _null(self) -> str:
        self._need("null")
        return "NULL"

    def _list(self, part: Callable[[], str], start: str = "(", end: str = ")") -> list[str]:
        self._need(start)
        parts = [part()]
        while self._take(","):
            parts.append(part())
        self._need(end)
        return parts

    def _sum(self) -> str:
        return self._chain(self._term, "+", "-")

    def _term(self) -> str:
        return self._chain(self._factor, "*")

    def _factor(self) -> str:
        if self._take("("):
            sql = f"({self._or()}"
            self._need(")")
            return f"{sql})"
        if self._at("["):
            return f"[{', '.join(self._list(self._string, '[', ']'))}]"
        if self._take("-"):
            # Parentheses keep two signs apart: `--` would start a comment.
            return f"(-{self._factor()})"
        match self._peek.kind:
            case TokenKind.NUMBER:
                return self._number()
            case TokenKind.STRING:
                return self._string()
            case TokenKind.WORD if self._peek.value not in _KEYWORDS - {"true", "false"}:
                return self._name()
        raise ConditionError(text("er ontbreekt een waarde bij '{token}'", token=self._peek.value or "…"))

    def _name(self) -> str:
        name = self._next().value
        if name in ("true", "false"):
            return name.upper()
        if self._at("("):
            return self._call(name)
        if name not in COLUMNS:
            near = _nearest(name, COLUMNS)
            raise ConditionError(text("de kolom '{name}' bestaat niet{near}", name=name, near=near))
        self._column = name
        self.columns.add(name)
        return name

    def _call(self, name: str) -> str:
        if name not in FUNCTIONS:
            near = _nearest(name, FUNCTIONS)
            raise ConditionError(text("de functie '{name}' mag hier niet{near}", name=name, near=near))
        arguments = self._list(self._sum)
        low, high = FUNCTIONS[name]
        if not low <= len(arguments) <= high:
            raise ConditionError(text("{name} heeft een verkeerd aantal waarden tussen haakjes", name=name))
        listed = ", ".join(arguments)
        return f"count(*) OVER (PARTITION BY {listed})" if name == "same" else f"{name}({listed})"

    def _number(self) -> str:
        value = self._next().value
        self._check_code(value)
        return value

    def _string(self) -> str:
        token = self._next()
        if token.kind is not TokenKind.STRING:
            raise ConditionError(text("er ontbreekt een woord tussen aanhalingstekens"))
        if self._column.endswith("_status"):
            return self._status(token.value)
        self._check_code(token.value)
        return f"'{token.value}'"

    def _status(self, word: str) -> str:
        if word not in _STATUS_NUMBER:
            near = _nearest(word, _STATUS_NUMBER)
            raise ConditionError(text("de status '{name}' bestaat niet{near}", name=word, near=near))
        return str(_STATUS_NUMBER[word])

    def _check_code(self, value: str) -> None:
        field = FIELD.get(self._column)
        if field is not None and field.codes is not None and value not in field.codes.labels:
            raise ConditionError(
                text("de code '{code}' staat niet in de lijst van {field}", code=value, field=field.name)
            )


def _nearest(name: str, known: Iterable[str]) -> Text | str:
    near = get_close_matches(name, known, n=1)
    return text("; bedoelt u '{name}'?", name=near[0]) if near else ""
