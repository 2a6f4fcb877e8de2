"""The bot goes away in the middle: the widget says so, tries again, loses nothing and says nothing twice."""

import signal
import threading

from playwright.sync_api import expect

from tests.widget.visitor import TALKED


def test_a_bot_that_comes_back_is_asked_again(visit, served) -> None:
    visitor = visit()
    visitor.writes("in Shanghai")
    served.stop(signal.SIGTERM)
    visitor.types(TALKED)
    expect(visitor.place.locator(".chat-status")).to_have_text(visitor.words["broken"])
    served.start()
    expect(visitor.fact("headcount")).to_contain_text("120", timeout=30_000)
    expect(visitor.bubbles).to_have_count(5)
    expect(visitor.place.locator(".chat-status")).to_be_hidden()


def test_an_answer_that_broke_off_is_read_from_the_history(visit) -> None:
    visitor = visit()
    cut = []

    def cut_once(route) -> None:
        if cut:
            return route.fallback()
        cut.append(route.fetch())  # the bot has it and answers, the answer never arrives
        route.fulfill(content_type="text/event-stream", body="event: message\ndata: ")

    visitor.page.route("**/messages", cut_once)
    answer = visitor.writes(TALKED)
    assert answer.split()[0] in cut[0].text()
    assert visitor.bubbles.count() == 3
    visitor.page.reload()
    expect(visitor.bubbles).to_have_count(3)


def test_a_bot_that_stays_away_is_said_and_can_be_tried_again(visit, monkeypatch) -> None:
    visitor = visit()
    away = threading.Event()
    visitor.page.clock.install()
    visitor.page.route("**/webhooks/**", lambda route: route.fallback() if away.is_set() else route.abort())
    visitor.types("in Shanghai")
    for _ in range(8):
        visitor.page.wait_for_timeout(150)
        visitor.page.clock.run_for(31_000)
    expect(visitor.answers.last).to_contain_text(visitor.words["failed"])
    away.set()
    visitor.page.clock.resume()
    visitor.button(visitor.words["again"]).click()
    expect(visitor.fact("regions")).to_contain_text("China")


def test_a_server_without_events_is_understood_too(visit) -> None:
    visitor = visit()

    def plain(route) -> None:
        route.continue_(headers={**route.request.headers, "accept": "application/json"})

    visitor.page.route("**/messages", plain)
    assert visitor.writes("hello")
