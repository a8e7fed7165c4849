"""Who saw this dossier: the field for its number, the answer, and taking the answer along as a file.

Public: `LooksPanel`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedWidget, QWidget

from wsp_desk.ui.basics import ElidedLabel, button, column, key_cap, label, named, row, with_key
from wsp_desk.ui.flow import flowing
from wsp_desk.ui.i18n import tr
from wsp_desk.ui.inspecting.delegate import LookDelegate
from wsp_desk.ui.inspecting.model import LookModel
from wsp_desk.ui.inspecting.records import Kept, Looks
from wsp_desk.ui.theme import Look

_MOST_NUMBER = 64


class LooksPanel(QFrame):
    """Shows who looked at one dossier.

    Signals:
        asked: The number typed.
        copying: Copy the answer as sentences.
        saving: Take the answer along as a file.
        saving_all: Take the whole log along as a file.

    Args:
        look: Colours and fonts.
    """

    asked = Signal(str)
    copying = Signal()
    saving = Signal()
    saving_all = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        named(self, "column", accessible=tr("Wie heeft een dossier gezien"))
        self.field = named(QLineEdit(), "search", accessible=tr("Dossiernummer"))
        self._ask = button(tr("Nagaan"), "primary", accessible=tr("Nagaan wie dit dossier heeft gezien"))
        self.model, self._delegate = LookModel(), LookDelegate(look)
        self.view = self._make_view(look)
        self._heading, self._remark = label("", "strong"), ElidedLabel("", "muted")
        self._empty = label(_begin(), "muted", wrap=True)
        self._note = label("", wrap=True)
        self._note.setMargin(8)  # words that can be selected ignore the padding of the style sheet
        self._note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy = button(tr("Kopieer het antwoord"), accessible=tr("Kopieer het antwoord, C"))
        self._keep = button(tr("Bewaar als bestand…"), accessible=tr("Bewaar als bestand, B"))
        self._keep_all = button(tr("Hele logboek bewaren…"))
        self._pages = QStackedWidget()
        self._looks: Looks | None = None
        self._compose()
        self._connect()

    def looks(self) -> Looks | None:
        """The answer now shown."""
        return self._looks

    def may_save(self) -> bool:
        """Whether there is an answer to take along."""
        return self._looks is not None and self._looks.is_known

    def ask_about(self, dossier: str) -> None:
        """Types a number and asks."""
        self.field.setText(dossier)
        self._asks()

    def show_looks(self, looks: Looks) -> None:
        """Shows an answer; the keyboard goes to its first line."""
        self._looks = looks
        self.model.replace(looks.lines)
        self._heading.setText(_count(looks))
        self._remark.show_words(_spread(looks))
        self._empty.setText(_none(looks))
        self._show_page()
        self._tell("")
        if looks.lines:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Shows no answer, and why."""
        self._looks = None
        self.model.replace(())
        self._heading.setText("")
        self._remark.show_words("")
        self._empty.setText(_begin())
        self._show_page()
        self._tell(sentence, "trouble")

    def may_copy(self) -> bool:
        """Whether there are sentences to copy."""
        return self.model.rowCount() > 0

    def show_copied(self) -> None:
        """Tells that the answer can be pasted."""
        self._tell(tr("Gekopieerd. Plak de zinnen binnen tien seconden in uw antwoord."), "good")

    def show_not_done(self, sentence: str) -> None:
        """Tells why there is no file or copy; the answer stays."""
        self._tell(sentence, "trouble")

    def show_kept(self, kept: Kept) -> None:
        """Tells where the file is and how it can be checked."""
        words = tr(
            "Bewaard als {file}, ondertekend en nagekeken: {count}. Vingerafdruk van dit bureau: {print}. "
            "Wie het bestand krijgt, vergelijkt de vingerafdruk en controleert het met: "
            "wsp-desk audit verify {typed}",
            file=kept.path.name,
            typed=f'"{kept.path.name}"' if " " in kept.path.name else kept.path.name,
            count=tr("1 gebeurtenis") if kept.events == 1 else tr("{n} gebeurtenissen", n=kept.events),
            print=kept.fingerprint,
        )
        self._tell(words, "good")

    def _tell(self, words: str, name: str = "good") -> None:
        self._note.setObjectName(name)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _asks(self) -> None:
        words = self.field.text().strip()
        if words:
            self.asked.emit(words)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        self._pages.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._head.setVisible(bool(self.model.rowCount()))
        self._copy.setEnabled(self.may_copy())
        self._keep.setEnabled(self.may_save())

    def _make_view(self, look: Look) -> QListView:
        view = named(QListView(), accessible=tr("Wie dit dossier heeft gezien"))
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(view.viewport().update)
        return view

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._asks)
        self._ask.clicked.connect(self._asks)
        self._copy.clicked.connect(self.copying)
        self._keep.clicked.connect(self.saving)
        self._keep_all.clicked.connect(self.saving_all)

    def _compose(self) -> None:
        self.field.setPlaceholderText(tr("Dossiernummer"))
        self.field.setMaxLength(_MOST_NUMBER)
        top = named(QFrame(), "section")
        title = row(label(tr("Wie heeft dit dossier gezien?"), "large"), None, key_cap("/"))
        told = label(tr("Dat u dit nagaat, komt ook in het logboek."), "muted", wrap=True)
        ask = row(self.field, self._ask)
        top.setLayout(column(title, ask, told, space=8, margins=(16, 12, 16, 12)))
        self._head = named(QFrame(), "section")
        self._head.setLayout(row(self._heading, 10, self._remark, margins=(16, 8, 16, 8)))
        holder = QWidget()
        holder.setLayout(column(self._empty, None, margins=(16, 14, 16, 14)))
        self._pages.addWidget(self.view)
        self._pages.addWidget(holder)
        self._pages.setMinimumHeight(120)
        self.setLayout(column(top, self._head, self._pages, self._foot(), space=0, margins=(1, 1, 1, 1)))
        self._show_page()

    def _foot(self) -> QFrame:
        self._note.hide()
        warning = label(
            tr("Het bestand is voor wie het logboek nakijkt: er staan ook nummers van andere dossiers in."),
            "muted",
            wrap=True,
        )
        foot = named(QFrame(), "foot")
        actions = flowing(with_key(self._copy, "C"), with_key(self._keep, "B"), self._keep_all, space=8)
        foot.setLayout(column(self._note, actions, warning, space=8, margins=(16, 10, 16, 10)))
        return foot


def _begin() -> str:
    return tr(
        "Vul een dossiernummer in en druk op Enter. U ziet dan wie het dossier op deze computer heeft "
        "gezien, wanneer, en waarvoor. Zo beantwoordt u iemand die dat vraagt."
    )


def _none(looks: Looks) -> str:
    if looks.is_known:
        return tr(
            "Dossier {dossier} is op deze computer nog door niemand gezien. "
            "Elk bureau heeft een eigen logboek: vraag het ook aan de andere bureaus.",
            dossier=looks.dossier,
        )
    return tr(
        "Dossier {dossier} staat niet in dit poolbestand en niet in het logboek. "
        "Klopt het nummer? Het staat rechtsboven op de pagina Gesprek, bij een geopend dossier.",
        dossier=looks.dossier,
    )


def _count(looks: Looks) -> str:
    count, people = len(looks.lines), len({line.actor for line in looks.lines})
    times = tr("{dossier}: 1 keer", dossier=looks.dossier)
    if count != 1:
        times = tr("{dossier}: {n} keer", dossier=looks.dossier, n=count)
    who = tr("door 1 collega") if people == 1 else tr("door {n} collega's", n=people)
    return f"{times}, {who}"


def _spread(looks: Looks) -> str:
    days = [line.at.date() for line in looks.lines]
    if not days:
        return ""
    if min(days) == max(days):
        return tr("op {day}", day=days[0])
    return tr("van {first} tot en met {last}", first=min(days), last=max(days))
