"""OpenTelemetry traces of turns: a span for the turn and one for each step. Off unless OTEL_EXPORTER_OTLP_ENDPOINT says
where to; only then is anything of OpenTelemetry imported. Its other variables (OTEL_EXPORTER_OTLP_HEADERS,
OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME ...) mean what its documentation says.

A turn's steps are measured anyway (turn.py), so spans are made when it has ended, with the times they had.
"""

import os
import threading
from collections.abc import Callable
from typing import Any

from bot.watch.turn import Turn

_SERVICE = "start-window-advisor"
_AT_THE_END = 3.0  # seconds for spans that aren't sent yet


def wanted() -> bool:
    """Whether traces are on."""
    return bool(os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") or os.environ.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"))


class Traces:
    """Sends spans to the collector, from a thread of its own; where it can't be reached, they are dropped."""

    def __init__(self, worker: int = 0) -> None:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.id_generator import RandomIdGenerator

        class OfTurns(RandomIdGenerator):
            """The id of a turn, which stands in the log, is the id of its trace."""

            next = 0

            def generate_trace_id(self) -> int:
                return self.next or super().generate_trace_id()

        self._ids = OfTurns()
        name = os.environ.get("OTEL_SERVICE_NAME") or _SERVICE
        resource = Resource.create({"service.name": name, "service.instance.id": str(worker)})
        self._provider = TracerProvider(resource=resource, id_generator=self._ids, shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer(_SERVICE)

    def turn(self, one: Turn) -> None:
        """Hands over the spans of a turn that has ended."""
        from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context

        def at(seconds: float) -> int:
            return one.began + round(seconds * 1e9)

        def span(name: str, within: Any, began: float, ended: float, failed: bool, kind: SpanKind, **about: str) -> Any:
            context = None if within is None else set_span_in_context(within)
            made = self._tracer.start_span(name, context, kind, about, start_time=at(began))
            if failed:
                made.set_status(Status(StatusCode.ERROR))
            made.end(at(ended))
            return made

        about = {name: getattr(one, name) for name in ("channel", "conversation", "language", "intent", "outcome")}
        if one.error is not None:
            about["error.type"] = type(one.error).__qualname__
        self._ids.next = int(one.id, 16)
        whole = span("turn", None, 0.0, one.seconds, one.error is not None, SpanKind.SERVER, **about)
        self._ids.next = 0
        made: list[Any] = []
        for step in one.steps:
            within = whole if step.within is None else made[step.within]
            ended = one.seconds if step.ended is None else step.ended
            made.append(span(step.name, within, step.began, ended, step.failed, SpanKind.INTERNAL))

    def close(self) -> None:
        """Sends what is left, and waits no longer than some seconds for it."""
        sending = threading.Thread(target=self._provider.shutdown, daemon=True)
        sending.start()
        sending.join(_AT_THE_END)


def begin(worker: int) -> tuple[Callable[[Turn], None], Callable[[], None]] | None:
    """(what a turn is told to, what ends it), None where traces are off."""
    if not wanted():
        return None
    traces = Traces(worker)
    return traces.turn, traces.close
