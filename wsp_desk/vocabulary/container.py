"""Named arrays and texts in one file that is checked and ready for use at once.

Public: `save`, `open_container`, `Content`.

One line says what the file is and gives the SHA-256 of the rest; the rest is an Arrow IPC file of one row,
a column per array. It is mapped into memory, so that arrays are used where they lie.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from wsp_desk.errors import KnownError
from wsp_desk.texts import text

_MAGIC = b"WSP-DESK-VOCABULARY-2 "
_HEADER = 128

Content = Mapping[str, "NDArray[Any] | str"]
"""Arrays and texts by name."""


def save(path: Path, content: Content) -> str:
    """Writes a file; an older one is replaced at once or not at all.

    Returns:
        SHA-256 of the content, in hex.
    """
    body = _body(content)
    digest = hashlib.sha256(body).hexdigest()
    path.parent.mkdir(parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(number, "wb") as file:
            file.write((_MAGIC + digest.encode()).ljust(_HEADER - 1) + b"\n")
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return digest


def open_container(path: Path) -> tuple[dict[str, NDArray[Any] | str], str]:
    """Reads a file.

    Returns:
        The content, arrays read-only, and its SHA-256 in hex.

    Raises:
        KnownError: It is missing, is something else, or is damaged.
    """
    try:
        with path.open("rb") as file:
            mapped = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except FileNotFoundError:
        raise KnownError(text("Het bestand {path} is er niet.", path=str(path))) from None
    except (OSError, ValueError):
        raise _damaged(path) from None
    digest = hashlib.sha256(mapped[_HEADER:]).hexdigest()
    if bytes(mapped[:_HEADER]).strip() != _MAGIC + digest.encode():
        raise _damaged(path)
    batch = pa.ipc.open_file(pa.py_buffer(mapped[_HEADER:])).get_batch(0)
    shapes = json.loads(batch.schema.metadata[b"arrays"])
    return {
        name: _array(column[0].as_buffer(), shapes.get(name))
        for name, column in zip(batch.schema.names, batch.columns, strict=True)
    }, digest


def _body(content: Content) -> memoryview:
    shapes = {
        name: [value.dtype.str, value.shape] for name, value in content.items() if not isinstance(value, str)
    }
    columns = [
        pa.array([value.encode() if isinstance(value, str) else value.tobytes()], pa.large_binary())
        for value in content.values()
    ]
    schema = pa.schema([(name, pa.large_binary()) for name in content], {"arrays": json.dumps(shapes)})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_file(sink, schema) as writer:
        writer.write_batch(pa.record_batch(columns, schema=schema))
    return memoryview(sink.getvalue())


def _array(buffer: Any, shape: Any) -> NDArray[Any] | str:  # noqa: ANN401
    if shape is None:
        return bytes(buffer).decode()
    array = np.frombuffer(buffer, np.dtype(shape[0])).reshape(shape[1])
    array.flags.writeable = False
    return array


def _damaged(path: Path) -> KnownError:
    return KnownError(
        text(
            "{path} is geen woordenlijst, of is beschadigd. Importeer de woordenlijst opnieuw.",
            path=str(path),
        )
    )
