"""Contrast by WCAG 2.2, from the tokens: text 4.5:1, marks that carry meaning 3:1, in both schemes."""

from __future__ import annotations

import pytest

from wsp_desk.ui.theme import load_tokens

TEXT_ON = [
    ("text", "panel"),
    ("text", "window"),
    ("text", "accent_soft"),
    ("muted", "panel"),
    ("muted", "window"),
    ("muted", "accent_soft"),
    ("accent", "panel"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("muted", "track"),
    ("on_accent", "accent"),
    ("on_accent", "focus"),
    ("trust_text", "trust_ground"),
    ("ask_text", "ask_ground"),
    ("stop_text", "stop_ground"),
    ("trust_text", "panel"),
    ("stop_text", "panel"),
]
MARK_ON = [
    ("accent", "track"),
    ("accent", "interval"),
    ("accent", "unknown"),
    ("interval_edge", "track"),
    ("interval_edge", "panel"),
    ("unknown_edge", "track"),
    ("unknown_edge", "panel"),
    ("edge", "panel"),
    ("focus", "panel"),
    ("focus", "window"),
]
SCHEMES = ["light", "dark"]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_itself() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(scheme: str, ink: str, ground: str) -> None:
    colours = getattr(load_tokens(), scheme)
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), MARK_ON)
def test_marks_can_be_seen(scheme: str, mark: str, ground: str) -> None:
    colours = getattr(load_tokens(), scheme)
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3
