"""`wsp-desk builders …` and `wsp-desk settings …`: whom this desk trusts, and what it set for itself.

Public: `list_`, `trust`, `forget`, `show`, `set_`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from wsp_desk.cli.desk import register_of
from wsp_desk.cli.output import emit
from wsp_desk.errors import KnownError
from wsp_desk.paths import home
from wsp_desk.privacy.signing import Signer
from wsp_desk.privacy.trusted import TrustedBuilders, public_key
from wsp_desk.register.audit import Audit
from wsp_desk.register.desk_settings import SETTINGS, DeskSettings, Setting
from wsp_desk.register.relocking import register_files
from wsp_desk.register.starting import user_name
from wsp_desk.texts import text

_GROUP = 4


def list_(options: argparse.Namespace) -> None:
    """Lists the builders whose pools this desk opens."""
    here = Signer.public_here()
    builders = [
        {"name": name, "public": public.hex(), "here": public == here}
        for public, name in sorted(TrustedBuilders.load().all().items(), key=lambda one: one[1])
    ]
    lines = [f"{one['name']}: {_grouped(str(one['public']))}" for one in builders]
    emit(options, {"builders": builders}, lines or ["Dit bureau vertrouwt nog geen bouwer."])


def trust(options: argparse.Namespace) -> None:
    """Opens the pools of a builder from now on."""
    public = public_key(options.public)
    trusted = TrustedBuilders.load()
    _write(options, "builder-trusted", {"name": options.name, "public": public.hex()})
    trusted.add(public, options.name)
    line = (
        f"{options.name} wordt vertrouwd. Laat de sleutel aan de telefoon voorlezen: {_grouped(public.hex())}"
    )
    emit(options, {"name": options.name, "public": public.hex(), "trusted": True}, [line])


def forget(options: argparse.Namespace) -> None:
    """Opens the pools of a builder no longer."""
    trusted = TrustedBuilders.load()
    found = [public for public, name in trusted.all().items() if options.builder in (name, public.hex())]
    if not found:
        raise KnownError(text("Er is geen bouwer '{name}' in de lijst.", name=options.builder))
    for public in found:
        _write(options, "builder-forgotten", {"public": public.hex()})
        trusted.remove(public)
    line = f"Pools van {options.builder} worden niet meer geopend."
    emit(options, {"builder": options.builder, "trusted": False}, [line])


def show(options: argparse.Namespace) -> None:
    """Shows what this desk set for itself."""
    with register_of(options) as register:
        settings = DeskSettings(register)
        found = [(setting, settings.value(setting)) for setting in SETTINGS]
    document = [_setting(setting, value) for setting, value in found]
    emit(options, {"settings": document}, _setting_lines(found))


def set_(options: argparse.Namespace) -> None:
    """Changes a setting."""
    setting = next(one for one in SETTINGS if one.name == options.name)
    with register_of(options) as register:
        DeskSettings(register).change(setting, options.value, actor=user_name(), way="settings set")
    emit(options, _setting(setting, options.value), _setting_lines([(setting, options.value)]))


def _write(options: argparse.Namespace, name: str, value: dict[str, str]) -> None:
    """Whom a desk trusts is written before it counts; before the first pool there is no register yet."""
    if options.register is None and not register_files(home()).is_there:
        return
    with register_of(options) as register:
        Audit(register, user_name(), f"builders {name.partition('-')[2]}", "").setting(name, value)


def _setting(setting: Setting, value: int) -> dict[str, object]:
    return {"name": setting.name, "value": value, "least": setting.least, "most": setting.most}


def _setting_lines(found: list[tuple[Setting, int]]) -> Iterator[str]:
    for setting, value in found:
        yield f"{setting.name:<14}{value:>4}   {setting.label} ({setting.least} tot en met {setting.most})"


def _grouped(public: str) -> str:
    return " ".join(public[start : start + _GROUP] for start in range(0, len(public), _GROUP))
