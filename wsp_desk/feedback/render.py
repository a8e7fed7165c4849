"""Fills a letter template: sandboxed, and strict about every value.

Public: `render`.

Templates are changed by people at the office. A template can read the values it is given and nothing else:
no attribute that starts with an underscore, no code. A value that is missing stops the letter; half a
letter never exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from wsp_desk import paths
from wsp_desk.errors import KnownError
from wsp_desk.texts import DUTCH, text


def render(name: str, values: Mapping[str, Any], folder: Path | None = None) -> str:
    """Fills a template.

    Args:
        name: File in the folder of templates, for example ``correction.txt.j2``.
        values: Everything the template may use.
        folder: Folder of templates; `resources/templates` by default.

    Returns:
        The text, without trailing space on any line.

    Raises:
        KnownError: The template is not there, is not valid, reaches for something it may not, or misses a
            value.
    """
    try:
        filled = _environment(folder or paths.resource("templates")).get_template(name).render(values)
    except TemplateNotFound:
        raise KnownError(text("Het sjabloon {name} is er niet.", name=name)) from None
    except SecurityError:
        raise KnownError(
            text("Het sjabloon {name} vraagt iets dat niet mag. Er is geen brief.", name=name)
        ) from None
    except UndefinedError as error:
        missing = error.message or ""
        raise KnownError(
            text(
                "In het sjabloon {name} ontbreekt een waarde ({what}). Er is geen brief.",
                name=name,
                what=missing,
            )
        ) from None
    except TemplateError as error:
        raise KnownError(
            text(
                "Het sjabloon {name} klopt niet: {why}. Er is geen brief.", name=name, why=error.message or ""
            )
        ) from None
    return "\n".join(line.rstrip() for line in filled.splitlines()).strip() + "\n"


@cache
def _environment(folder: Path) -> ImmutableSandboxedEnvironment:
    # Plain text: nothing to escape. A template is compiled once, and again when its file has changed.
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = _day
    return environment


def _day(value: date) -> str:
    return DUTCH.day(value)
