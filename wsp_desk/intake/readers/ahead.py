"""Reading ahead: the next batch is parsed while the present one is cleaned.

Public: `read_ahead`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def read_ahead(items: Iterator[T]) -> Iterator[T]:
    """Yields the items while a thread prepares the next; an error comes where its item would have come."""
    try:
        with ThreadPoolExecutor(1, "read-ahead") as thread:
            upcoming = thread.submit(next, items, None)
            while (item := upcoming.result()) is not None:
                upcoming = thread.submit(next, items, None)
                yield item
    finally:
        if isinstance(items, Generator):
            items.close()
