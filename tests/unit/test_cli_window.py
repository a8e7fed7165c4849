"""Before Qt is started: is there a screen, and can Qt use it?"""

from __future__ import annotations

import ctypes
import sys

import pytest

from wsp_desk.cli.window import what_is_missing


def cannot_load(_: str) -> None:
    raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack the libraries of a screen")
def test_a_missing_library_of_the_screen_is_named_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr(ctypes, "CDLL", cannot_load)
    sentence = str(what_is_missing())
    assert "libxcb-cursor.so.0" in sentence
    assert "libxcb-cursor0" in sentence


@pytest.mark.parametrize("platform", ["offscreen", "wayland"])
def test_another_way_to_show_a_window_needs_no_library_of_x(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setattr(ctypes, "CDLL", cannot_load)
    assert what_is_missing() is None
