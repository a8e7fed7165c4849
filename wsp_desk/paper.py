"""A page to print: A4, a typeface with every letter of the Latin script, and nothing about who made it.

Public: `Paper`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

_FAMILY = "DejaVu"
_MARGIN = 18
_INK, _SOFT, _LINE = (28, 32, 38), (90, 98, 108), (200, 205, 212)


class Paper:
    """One document of A4 pages, written from top to bottom.

    A PDF holds its title and its date, no time, no user name and no path.

    Raises:
        KnownError: The typeface of the program is gone.
    """

    def __init__(self, title: str, day: date, *, landscape: bool = False) -> None:
        # Imported here: it takes a third of a second, and most days nobody prints.
        from fpdf import FPDF

        self._pdf = FPDF(orientation="landscape" if landscape else "portrait", format="A4")
        for style, file in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
            self._pdf.add_font(_FAMILY, style, _there(_typefaces() / file))
        fonts = [getattr(font, "cmap", {}) for font in self._pdf.fonts.values()]
        self._letters = frozenset.intersection(*(frozenset(letters) for letters in fonts))
        self._pdf.set_title(title)
        self._pdf.set_lang("nl-NL")
        self._pdf.set_creation_date(datetime.combine(day, time(), UTC))
        self._pdf.set_margins(_MARGIN, _MARGIN)
        self._pdf.set_auto_page_break(True, margin=_MARGIN)
        self._pdf.add_page()

    def heading(self, words: str) -> None:
        """The title of the page."""
        self._put(words, size=16, bold=True, height=9)
        self._pdf.ln(1)

    def subheading(self, words: str) -> None:
        """The title of a part."""
        self._pdf.ln(3)
        self._put(words, size=11, bold=True, height=7)

    def paragraph(self, words: str) -> None:
        """Ordinary text."""
        self._put(words, size=10, height=5.5)
        self._pdf.ln(1.5)

    def small(self, words: str) -> None:
        """A note in small grey letters."""
        self._put(words, size=8, height=4.5, colour=_SOFT)

    def write_line(self, width: float = 0.0) -> None:
        """A line to write on, over the width of the page or `width` mm."""
        self._pdf.ln(7)
        self._pdf.set_draw_color(*_LINE)
        left, y = self._pdf.get_x(), self._pdf.get_y()
        self._pdf.line(left, y, left + (width or self._pdf.epw), y)
        self._pdf.ln(1.5)

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A table over the width of the page.

        Args:
            headings: One per column.
            rows: Cells as text.
            widths: Relative widths of the columns.
        """
        self._style(9, bold=False, colour=_INK)
        self._pdf.set_draw_color(*_LINE)
        with self._pdf.table(
            col_widths=tuple(widths),
            line_height=5.5,
            text_align="LEFT",
            padding=1.2,
            borders_layout="HORIZONTAL_LINES",
        ) as table:
            for cells in (headings, *rows):
                row = table.row()
                for cell in cells:
                    row.cell(self._printable(cell))
        self._pdf.ln(2)

    @property
    def pages(self) -> int:
        """Number of pages so far."""
        return int(self._pdf.page_no())

    def content(self) -> bytes:
        """The finished PDF."""
        return bytes(self._pdf.output())

    def _put(
        self,
        words: str,
        *,
        size: float,
        height: float,
        bold: bool = False,
        colour: tuple[int, int, int] = _INK,
    ) -> None:
        self._style(size, bold=bold, colour=colour)
        self._pdf.multi_cell(0, height, self._printable(words), align="L", new_x="LMARGIN", new_y="NEXT")

    def _style(self, size: float, *, bold: bool, colour: tuple[int, int, int]) -> None:
        self._pdf.set_font(_FAMILY, "B" if bold else "", size)
        self._pdf.set_text_color(*colour)

    def _printable(self, words: str) -> str:
        """The words without what the typeface lacks (an emoji) or what cannot be printed."""
        kept = "".join(
            each for each in words.replace("\t", " ") if each == "\n" or ord(each) in self._letters
        )
        return kept.strip()


def _there(file: Path) -> Path:
    if not file.is_file():
        raise KnownError(
            text("Het lettertype {file} ontbreekt. Installeer WSP Desk opnieuw.", file=file.name)
        )
    return file


@cache
def _typefaces() -> Path:
    """DejaVu Sans comes with matplotlib, under a licence that lets it be embedded."""
    import matplotlib

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf"
