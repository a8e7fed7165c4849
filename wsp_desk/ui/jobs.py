"""Work beside the window, in two verbs: *query* (latest wins) and *change* (with progress, can be stopped).

Public: `Jobs`, `Running`, `Executor`, `inline`.

A widget never sees a thread: it hands over work and gets the result back on the window's own thread. Tests
hand over `inline`, which does the work at once.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from wsp_desk.errors import Cancelled, KnownError
from wsp_desk.texts import Text, text

T = TypeVar("T")
Executor = Callable[[Callable[[], None]], object]
Failed = Callable[[KnownError], None]
Progress = Callable[[float, Text | None], None]


def inline(work: Callable[[], None]) -> None:
    """An executor for tests: does the work before it returns."""
    work()


class Running:
    """Work under way: can be asked to stop, and tells how far it is.

    Args:
        tell: Gets the part done, 0 to 1, and the stage; called on the thread of the work.
    """

    def __init__(self, tell: Progress) -> None:
        self._stop = Event()
        self._tell = tell

    def stop(self) -> None:
        """Asks the work to end; it raises `Cancelled` at its next look."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether someone asked to stop; long work looks at this often."""
        return self._stop.is_set()

    def progress(self, part: float, stage: Text | None = None) -> None:
        """Tells the window how far the work is; called by the work.

        Args:
            part: 0 to 1.
            stage: What is being done now.

        Raises:
            Cancelled: Someone asked to stop.
        """
        if self.stopped():
            raise Cancelled
        self._tell(part, stage)


_NO_MEMORY = text(
    "Hier is nu te weinig geheugen voor. Sluit andere programma's en probeer het opnieuw. Uw werk is er nog."
)
_OURS = text("Dit lukte niet door een fout in het programma. Het foutrapport zegt waar.")


@dataclass
class _Lane:
    """What happens under one name: at most one question runs and one waits."""

    ticket: int = 0
    busy: bool = False
    waiting: Callable[[], None] | None = None


@dataclass(frozen=True)
class _Outcome:
    """What became of a piece of work: a result or an error."""

    result: Any = None
    error: BaseException | None = None

    def deliver(self, done: Callable[[Any], None], failed: Failed | None) -> None:
        """Hands it over; an error that is ours goes to the error report too, and the page does not hang."""
        if self.error is None:
            done(self.result)
        elif failed is None:
            raise self.error
        elif isinstance(self.error, KnownError):
            failed(self.error)
        elif isinstance(self.error, MemoryError):
            failed(KnownError(_NO_MEMORY))
        else:
            failed(KnownError(_OURS))
            raise self.error


class Jobs(QObject):
    """Runs work beside the window.

    Args:
        queries: Executor of queries; None: one thread, so that work on the same data never overlaps.
        changes: Executor of changes; None: another thread.
    """

    _arrived = Signal(object)

    def __init__(self, queries: Executor | None = None, changes: Executor | None = None) -> None:
        super().__init__()
        self._pools: list[ThreadPoolExecutor] = []
        self._queries = queries or self._pool("query")
        self._changes = changes or self._pool("change")
        self._lanes: dict[str, _Lane] = {}
        self._under_way: set[Running] = set()
        self._closed = False
        self._era = 0
        self._arrived.connect(self._take)

    def query(
        self, lane: str, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Asks something; a newer question in the same lane makes this one worthless: it is never delivered.

        Args:
            lane: Name of the question, for example "answer".
            work: Done beside the window.
            done: Gets the result, on the window's thread.
            failed: Gets a `KnownError` in the same way; any other error goes to the program's error report.
        """
        state = self._lanes.setdefault(lane, _Lane())
        state.ticket += 1
        ticket = state.ticket

        def settle(outcome: _Outcome) -> None:
            state.busy = False
            following, state.waiting = state.waiting, None
            if following is not None:
                following()
            if ticket == state.ticket:
                outcome.deliver(done, failed)

        def start() -> None:
            state.busy = True
            self._run(self._queries, work, settle)

        if state.busy:
            state.waiting = start
        else:
            start()

    def forget(self, lane: str) -> None:
        """Makes what runs in a lane worthless, without asking anything new."""
        state = self._lanes.setdefault(lane, _Lane())
        state.ticket += 1
        state.waiting = None

    def forget_all(self) -> None:
        """Makes everything that runs now worthless; what leaves a trace is still done, but told to nobody."""
        self._era += 1
        for lane in self._lanes:
            self.forget(lane)

    def change(
        self,
        work: Callable[[Running], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Running:
        """Does something that leaves a trace: a file written, a demo built. Changes run one after the other.

        Args:
            work: Done beside the window; gets the `Running` to report to.
            done: Gets the result, on the window's thread.
            failed: Gets a `KnownError`, `Cancelled` among them.
            progress: Gets the part done and the stage, on the window's thread.

        Returns:
            The work under way, with `Running.stop`.
        """
        running = Running(
            lambda part, stage: self._arrived.emit(lambda: progress(part, stage)) if progress else None
        )
        self._under_way.add(running)
        era = self._era

        def settle(outcome: _Outcome) -> None:
            self._under_way.discard(running)
            if era == self._era:
                outcome.deliver(done, failed)

        self._run(self._changes, lambda: work(running), settle)
        return running

    def close(self) -> None:
        """Stops what can be stopped and waits for the rest; nothing is begun or delivered any more."""
        self._closed = True
        for running in self._under_way:
            running.stop()
        for pool in self._pools:
            pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, executor: Executor, work: Callable[[], Any], settle: Callable[[_Outcome], None]) -> None:
        def job() -> None:
            outcome = _try(work)
            self._arrived.emit(lambda: settle(outcome))

        if not self._closed:
            executor(job)

    @Slot(object)
    def _take(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            deliver()

    def _pool(self, name: str) -> Executor:
        pool = ThreadPoolExecutor(1, thread_name_prefix=f"wsp-desk-{name}")
        self._pools.append(pool)
        return pool.submit


def _try(work: Callable[[], Any]) -> _Outcome:
    try:
        return _Outcome(result=work())
    except Exception as error:  # delivered on the window's thread, see `_Outcome.deliver`
        return _Outcome(error=error)
