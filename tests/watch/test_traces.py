"""Spans of a turn reach a collector on loopback; without one, nothing of OpenTelemetry is even imported."""

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from bot.watch import traces, turn


@pytest.fixture
def collector(monkeypatch):
    """What an OTLP collector on loopback received: every span."""
    spans = []

    class Collector(BaseHTTPRequestHandler):
        def do_POST(self):
            request = ExportTraceServiceRequest.FromString(self.rfile.read(int(self.headers["content-length"])))
            assert self.path == "/v1/traces"
            for resource in request.resource_spans:
                about = {one.key: one.value.string_value for one in resource.resource.attributes}
                spans.extend((about, span) for scope in resource.scope_spans for span in scope.spans)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            pass

    server = HTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    yield spans
    server.shutdown()
    server.server_close()


def test_a_turn_becomes_a_span_with_its_steps_inside(collector):
    tell, close = traces.begin(worker=2)
    turn.watch(tell)
    with turn.turn("acme:anna:", "web") as one:
        with turn.step(turn.UNDERSTANDING):
            turn.understood({"intent": {"name": "inform"}, "understood": {"language": "en"}})
        with turn.step(turn.ACTION), turn.step(turn.STATEMENT):
            pass
    with pytest.raises(RuntimeError), turn.turn("acme:anna:", "web"), turn.step(turn.ACTION):
        raise RuntimeError("Anna leaves on 3 May")
    turn.unwatch(tell)
    close()
    spans = {span.name: span for _, span in collector if span.trace_id.hex() == one.id}
    assert set(spans) == {"turn", "understanding", "action", "statement"}
    whole = spans["turn"]
    assert not whole.parent_span_id
    assert spans["understanding"].parent_span_id == spans["action"].parent_span_id == whole.span_id
    assert spans["statement"].parent_span_id == spans["action"].span_id
    assert whole.start_time_unix_nano <= spans["action"].start_time_unix_nano
    assert spans["action"].end_time_unix_nano <= whole.end_time_unix_nano
    about = {one.key: one.value.string_value for one in whole.attributes}
    assert about["intent"] == "inform" and about["conversation"] == one.conversation
    failed = [span for _, span in collector if span.trace_id.hex() != one.id]
    assert {span.name for span in failed} == {"turn", "action"}
    assert all(span.status.code == 2 for span in failed)
    assert {about["service.name"] for about, _ in collector} == {"start-window-advisor"}
    assert "Anna" not in str(collector) and "anna" not in str(collector)


def test_without_an_address_nothing_of_it_is_imported():
    code = (
        "import sys; from bot.watch import traces; assert traces.begin(1) is None;"
        "sys.exit(any(name.startswith('opentelemetry') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60, env={"PATH": ""}).returncode == 0


def test_a_collector_that_is_away_holds_nobody_up(monkeypatch):
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setattr(traces, "_AT_THE_END", 0.2)
    tell, close = traces.begin(worker=1)
    with turn.apart() as turns, turn.turn("acme:anna:", "web"):
        pass
    tell(turns[0])
    closing = threading.Thread(target=close, daemon=True)
    closing.start()
    closing.join(10)
    assert not closing.is_alive()
