"""The measuring itself: what counts as a turn, what as wrong, and what the tables say. Not how fast anything is."""

import asyncio
import json
import sys

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

import bench.__main__ as command
from bench import crowd, dialogues, engine, side_by_side
from bench.__main__ import main
from bench.load import Job, Taken, run, wrong_with
from bench.servers import Advisor, Bot, DidNotWork
from bench.table import Table, machine, ms, quantile, target


async def talk(handler, dialogue, people=2, kind="web", seconds=20.0):
    """Let people talk to a made-up server; what was measured, and the bodies that the server got."""
    got = []

    async def answer(request):
        body = await request.json()
        got.append((request.headers.get("Authorization"), body))
        return await handler(body)

    app = web.Application()
    app.router.add_post("/", answer)
    async with TestServer(app) as server:
        names = [f"p{number}" for number in range(people)]
        url = f"http://127.0.0.1:{server.port}/"
        return await run(Job(kind, url, "talk", names, [dialogue] * people, seconds)), got


async def advises(body):
    return web.json_response({"messages": [{"text": "Start in March."}, {"custom": {"type": "advice"}}]})


async def test_every_answered_turn_is_timed_person_by_person():
    taken, got = await talk(advises, [["when?", "advice"], ["thanks", None]])
    assert [len(person) for person in taken.turns] == [2, 2]
    assert all(seconds > 0 for person in taken.turns for seconds in person)
    assert taken.wrong == {} and taken.seconds > 0
    assert ("Bearer p1", {"text": "thanks", "conversation": "talk"}) in got


async def test_the_plain_bot_is_spoken_to_as_its_channel_wants_it():
    async def silent(body):
        return web.json_response([])

    taken, got = await talk(silent, [["hello", None]], people=1, kind="rest")
    assert got == [(None, {"sender": "talk-p0", "message": "hello"})]
    assert [len(person) for person in taken.turns] == [1]


async def test_people_talk_at_once_and_each_waits_for_an_answer():
    present, most = 0, 0

    async def slow(body):
        nonlocal present, most
        present += 1
        most = max(most, present)
        await asyncio.sleep(0.02)
        present -= 1
        return await advises(body)

    await talk(slow, [["a", None], ["b", None]], people=3)
    assert most == 3


async def test_a_wrong_answer_is_counted_and_its_time_is_not():
    async def moody(body):
        answers = {
            "fail": web.json_response({}, status=500),
            "empty": web.json_response({"messages": []}),
            "error": web.json_response({"messages": [{"custom": {"type": "error"}}]}),
            "garbage": web.Response(text="oops", content_type="application/json"),
        }
        return answers[body["text"]] if body["text"] in answers else await advises(body)

    taken, _ = await talk(moody, [[text, "case"] for text in ("fail", "empty", "error", "garbage", "other")], people=1)
    assert taken.turns == [[]]
    assert taken.wrong == {"status 500": 1, "empty answer": 1, "error": 1, "JSONDecodeError": 1, "no case": 1}


async def test_it_ends_when_its_time_is_over():
    async def never(body):
        await asyncio.sleep(5)
        return await advises(body)

    taken, _ = await talk(never, [["a", None]], people=1, seconds=0.2)
    assert taken.seconds < 2
    assert sum(taken.wrong.values()) >= 1


async def test_nothing_but_loopback_is_spoken_to():
    with pytest.raises(ValueError, match="loopback"):
        await run(Job("web", "http://192.0.2.1:80/", "talk", [], [], 1.0))


def test_an_answer_is_right_when_it_holds_what_was_asked_for():
    answer = {"messages": [{"custom": {"type": "case"}}, {"text": "hi"}]}
    assert wrong_with("web", 200, answer, "case") is None
    assert wrong_with("web", 200, answer, "advice") == "no advice"


SERVER = """
import json, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps([{"text": "hi"}]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


class Parrot(Bot):
    """A server that answers "hi" to anything."""

    name = "parrot"
    kind = "rest"
    path = "/"
    code = SERVER

    def train_command(self):
        return [sys.executable, "-c", "print('no data'); raise SystemExit(3)"]

    def run_command(self):
        return [sys.executable, "-c", self.code, str(self.port)]

    def people(self, count):
        return [f"p{number}" for number in range(count)]


def test_a_server_is_started_measured_and_ended(tmp_path):
    bot = Parrot(tmp_path / "parrot")
    bot.folder.mkdir()
    with bot.running() as server:
        assert 0 < server.started < 60
        assert 1 < server.memory() < 500
        process = server._process
        taken = bot.say([dialogues.plain(3, who) for who in range(2)], "first", 20)
    assert [len(person) for person in taken.turns] == [3, 3]
    assert not process.is_running()


def test_a_bot_that_cannot_be_trained_or_started_says_why(tmp_path):
    bot = Parrot(tmp_path / "parrot")
    bot.folder.mkdir()
    with pytest.raises(DidNotWork, match="no data"):
        bot.train()
    bot.code = "raise SystemExit('no model')"
    with pytest.raises(DidNotWork, match="no model"), bot.running():
        pass


def test_the_advisor_is_measured_in_a_copy_that_knows_nothing_of_this_machine(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVISOR_DATABASE_URL", "postgresql://somewhere/else")
    monkeypatch.setenv("ADVISOR_TODAY", "2001-01-01")
    bot = Advisor(tmp_path / "advisor")
    assert {"bot", "actions", "advisor", "data", "config.yml"} <= {path.name for path in bot.folder.iterdir()}
    assert not (bot.folder / "models").exists() and list(bot.home.iterdir()) == []
    environment = bot._environment()
    assert "ADVISOR_DATABASE_URL" not in environment
    assert environment["ADVISOR_TODAY"] == dialogues.TODAY.isoformat()
    assert environment["ADVISOR_HOME"].startswith(environment["PYTHONPATH"]) and str(bot.port) in bot.url
    tokens = bot.people(3)
    assert len(set(tokens)) == 3 and bot.people(2) == tokens[:2]


def test_the_advisors_dialogue_never_repeats_itself_within_a_round_and_changes_facts_in_the_next():
    said = dialogues.advisor(3 * dialogues.CYCLE + 4, 0)
    assert len(said) == 3 * dialogues.CYCLE + 4
    rounds = [said[start : start + dialogues.CYCLE] for start in (0, 10, 20)]
    assert len({turn.text for turn in rounds[0]}) == dialogues.CYCLE
    assert [[turn.expects for turn in one] for one in rounds] == [[turn.expects for turn in rounds[0]]] * 3
    assert rounds[0][2].text != rounds[1][2].text != rounds[2][2].text


def test_everybody_speaks_of_another_company():
    companies = [dialogues.advisor(600, who)[:: dialogues.CYCLE] for who in range(4)]
    assert len({turn.text for company in companies for turn in company}) == 4 * 60
    assert dialogues.plain(3, 0) != dialogues.plain(3, 1)


def measured(factor: float) -> side_by_side.Measured:
    """As if the advisor took `factor` of the plain bot's time and memory."""

    def taken(seconds: float) -> list[Taken]:
        return [Taken(turns=[[seconds] * 60], seconds=seconds * 60)]

    return side_by_side.Measured(
        train={"plain": 80.0, "advisor": 80 * factor},
        start={"plain": [30.0], "advisor": [30 * factor]},
        memory_loaded={"plain": [1000.0], "advisor": [1000 * factor]},
        memory_after={"plain": 1100.0, "advisor": 1100 * factor},
        turns={("plain", 1): taken(0.02), ("advisor", 1): taken(0.02 * factor)},
        long=taken(0.02 * factor),
        kept={"turns": 7, "changes": 5, "projects": 3},
    )


@pytest.mark.parametrize(("factor", "met", "missed"), [(0.2, 7, 0), (0.5, 5, 2), (0.9, 1, 6)])
def test_the_tables_say_which_targets_are_met(factor, met, missed):
    text = "\n".join(table.markdown() for table in side_by_side.tables(measured(factor)))
    assert (text.count(" met "), text.count("MISSED")) == (met, missed)
    assert "7 turns, 5 changes of facts, 3 projects" in text
    assert "Wrong answers, which count as no turn: none." in text


def test_what_went_wrong_is_in_the_table():
    result = measured(0.5)
    result.turns["advisor", 1][0].note("no advice")
    result.long[0].note("no advice")
    assert result.wrong == {"advisor: no advice": 2}
    assert "no turn: advisor: no advice 2." in side_by_side.tables(result)[0].markdown()


def test_a_conversation_that_grows_slower_is_seen():
    result = measured(0.5)
    result.long = [Taken(turns=[[0.5] * 10 + [0.01] * 25 + [0.02] * 25])]
    table = side_by_side.tables(result)[1]
    assert table.rows == [["11 to 30", "10.0 ms", "41 to 60", "20.0 ms", "2.00", "<= 1.10", "MISSED"]]


def test_the_engines_cost_is_measured_for_every_combination():
    costs = engine.measure(departments=(1, 2), months=(6, 7), repeats=1)
    assert set(costs) == {(d, m, ask) for d in (1, 2) for m in (6, 7) for ask in (False, True)}
    assert all(seconds > 0 for seconds in costs.values())


def test_growth_and_share_of_a_turn_are_judged():
    costs = {(d, m, ask): d * m * 1e-5 for d in (1, 10) for m in (6, 18) for ask in (False, True)}
    costs[10, 18, True] *= 4  # worse than linear, and more than a quarter of the turn
    _, judged = engine.tables(costs, plain_turn=0.02)
    verdicts = {row[0]: row[-1] for row in judged.rows}
    assert verdicts["1 to 10 departments, worst horizon"] == "met"
    assert verdicts["1 to 10 departments, questions, worst horizon"] == "MISSED"
    assert verdicts["one Advice, 10 departments, 18 months, of a plain turn"] == "met"
    assert verdicts["one Advice with its questions, 10 departments, 18 months, of a plain turn"] == "MISSED"


def test_small_helpers():
    assert target(0.6, 0.6) == ["0.60", "<= 0.60", "met"]
    assert target(0.61, 0.6)[2] == "MISSED"
    assert quantile([3.0, 1.0, 2.0], 0.5) == 2.0 and quantile([1.0], 0.95) == 1.0
    assert (ms(0.01234), ms(1.5)) == ("12.3 ms", "1500 ms")
    assert Table("T", "About.", ["a", "b"], [["1", "22"]]).markdown().splitlines()[4:] == [
        "| a | b  |",
        "|---|----|",
        "| 1 | 22 |",
    ]


def test_the_machine_is_described_without_naming_it():
    import getpass
    import platform

    words = machine()
    assert "cores" in words and "GiB memory" in words and "/" not in words
    assert platform.node() not in words and getpass.getuser() not in words.lower().split()


def test_the_command_prints_one_part(capsys, monkeypatch):
    monkeypatch.setattr(engine, "DEPARTMENTS", (1,))
    monkeypatch.setattr(engine.measure, "__defaults__", ((1,), (6,), 1))
    assert main(["engine", "--small"]) == 0
    assert "Engine: one Advice" in capsys.readouterr().out


@pytest.fixture
def everything(monkeypatch, tmp_path):
    """All parts made up, the results in a folder of the test: their path, and what the two bots "took"."""
    result = measured(0.5)
    costs = {(count, months, ask): 0.001 * count for count in (1, 10) for months in (6, 18) for ask in (False, True)}
    monkeypatch.setattr(side_by_side, "measure", lambda *_: result)
    monkeypatch.setattr(engine, "measure", lambda **_: costs)
    monkeypatch.setattr(command, "_script", lambda name: "" if name == "dates" else f"## {name} table")
    monkeypatch.setattr(command, "RESULTS", tmp_path / "RESULTS.md")
    return tmp_path / "RESULTS.md", result


def test_the_whole_run_is_kept_with_the_command_and_the_machine(everything, capsys):
    results, _ = everything
    assert main([]) == 1  # "dates" could not be measured
    kept = results.read_text(encoding="utf-8")
    assert kept.startswith("# Results\n\n`make bench` on ") and machine() in kept
    for title in ("A turn", "A long conversation", "Start, memory, training", "Engine: one Advice", "facts table"):
        assert f"## {title}" in kept
    assert "## Dates: not measured" in kept
    assert "one Advice, 10 departments, 18 months, of a plain turn" in kept
    assert "wrong: dates 1" in capsys.readouterr().err


def test_a_small_run_keeps_nothing_and_a_wrong_answer_fails_it(everything, monkeypatch):
    results, result = everything
    monkeypatch.setattr(command, "_script", lambda name: "## table")
    assert main(["--small"]) == 0
    result.turns["advisor", 1][0].note("no advice")
    assert main(["--small"]) == 1
    assert not results.exists()


def test_wrong_usage_is_said(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["engine", "--quickly"])
    assert ended.value.code == 2
    assert "--quickly" in capsys.readouterr().err


def test_a_job_survives_its_way_to_the_other_process():
    job = Job("rest", "http://127.0.0.1:1/", "talk", ["p"], [[["hi", None]]], 1.0)
    assert Job(**json.loads(json.dumps(job.__dict__))) == job


async def test_people_go_on_talking_for_as_long_as_they_are_to():
    got = []

    async def advise(request):
        got.append((await request.json())["text"])
        types = ("advice", "case", "explanation", "comparison")
        return web.json_response({"messages": [{"text": "."}, *({"custom": {"type": one}} for one in types)]})

    app = web.Application()
    app.router.add_post("/", advise)
    async with TestServer(app) as server:
        job = Job("web", f"http://127.0.0.1:{server.port}/", "talk", ["p0", "p1"], [], 20.0, lasts=0.3, first=7)
        taken = await run(job)
    assert 0.3 <= taken.seconds < 5 and taken.wrong == {}
    assert len(got) == sum(map(len, taken.turns)) > 2 * dialogues.CYCLE
    assert len(set(got)) > len(dialogues.STOCK), "with other values each time"
    assert got[0] == dialogues.advisor(1, 7)[0].text, "from the first person's on"


def test_a_crowd_is_told_with_its_errors_and_what_more_workers_give():
    def one(workers, turns, **wrong):
        return crowd.Round("SQLite", workers, 50, Taken([[0.01] * turns, [0.02] * turns], wrong, 10.0), [300.0, 310.0])

    text = crowd.crowd_table([one(1, 50), one(2, 80, error=3)], 10.0).markdown()
    assert "| 10      |" in text and "| 16      |" in text and "x 1.60" in text
    assert "error 3" in text and "300, 310, 310" in text and "20.0 ms" in text


@pytest.mark.parametrize(("last", "verdict"), [(305.0, "met"), (330.0, "MISSED")])
def test_memory_that_grows_is_told(last, verdict):
    seen = [(1000 * number, 300.0) for number in range(1, 20)] + [(20_000, last)]
    assert verdict in crowd.memory_table(seen).markdown()


def test_what_takes_long_is_kept_when_the_rest_is_measured_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(crowd, "RESULTS", tmp_path / "RESULTS.md")
    crowd.keep("# Results\n\n## A turn\n", f"{crowd.TITLE}\n\nold\n")
    crowd.keep(crowd.RESULTS.read_text(), f"{crowd.TITLE}\n\nnew\n")
    assert crowd.RESULTS.read_text() == f"# Results\n\n## A turn\n\n{crowd.TITLE}\n\nnew\n"
