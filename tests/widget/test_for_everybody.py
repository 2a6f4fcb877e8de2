"""For everybody: no serious findings of axe in light and dark, by the keyboard alone, on a phone, small and quick."""

import gzip
import statistics
import time

import pytest
from playwright.sync_api import expect

from bot.channels.pages import BUILT
from bot.environment import ROOT
from tests.widget.visitor import TALKED

AXE = ROOT / "widget/node_modules/axe-core/axe.min.js"
TWO_FRAMES = 2 * 1000 / 60
_WATCH = """() => {
    const root = document.querySelector('deep-chat').shadowRoot;
    addEventListener('keydown', ({key}) => {
        if (key === 'Enter') [window.began, window.shown] = [performance.now(), null];
    }, true);
    new MutationObserver(() => {
        const last = [...root.querySelectorAll('.message-bubble')].at(-1);
        const waits = last.matches('.deep-chat-loading-message-bubble, .user-message-text');
        if (!waits) window.shown ??= performance.now();
    }).observe(root.querySelector('#messages'), {childList: true, subtree: true});
}"""
LARGEST = 200 * 1024
"""Bytes, compressed, of all scripts together."""


def _findings(page) -> list[str]:
    """Serious and critical findings of axe, shadow roots included."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [
        f"{one['id']}: {[node['html'][:160] for node in one['nodes']]}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_serious(visit, page, scheme: str, width: int) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 760})
    page.goto("about:blank")
    visitor = visit()
    assert _findings(page) == []
    visitor.writes(TALKED)
    visitor.writes("Sales loses 8 of 40 people a year, mostly in March, busy in June. No start before 2027.")
    for part in ("chat", "facts", "year"):
        if width == 360:
            visitor.place.locator(f".tabs [data-part={part}]").click()
        assert _findings(page) == []


def test_what_is_drawn_again_keeps_its_names(visit, page) -> None:
    visit()
    button = page.locator("deep-chat .inside-end").first
    button.evaluate("one => { window.former = one }")
    page.evaluate("() => { const chat = document.querySelector('deep-chat'); chat.textInput = chat.textInput }")
    page.wait_for_function("() => !window.former.isConnected")
    assert _findings(page) == []


def test_the_sign_in_has_no_serious_findings(page, served) -> None:
    page.goto(f"http://127.0.0.1:{served.port}/")
    page.get_by_role("button").wait_for()
    assert _findings(page) == []


def test_by_the_keyboard_alone(visit, page) -> None:
    visitor = visit()
    _tab_to(page, visitor.words["begin-when"])
    visitor.waits_after(lambda: page.keyboard.press("Enter"))
    _tab_to(page, "Stable")
    visitor.waits_after(lambda: page.keyboard.press("Space"))
    _tab_to(page, visitor.words["fact-change"].format(name="Whether the company is settled"))
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    _tab_to(page, visitor.words["year-move"])
    page.keyboard.press("ArrowRight")


def test_what_is_new_is_announced_politely(visit) -> None:
    visitor = visit()
    answer = visitor.writes(TALKED)
    live = visitor.place.locator(".chat [aria-live=polite]").last
    expect(live).to_contain_text(answer.split("\n")[0])


def test_nothing_sticks_out_of_a_phone(visit, page) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    visitor = visit()
    visitor.writes(TALKED)
    for part in ("chat", "facts", "year"):
        visitor.place.locator(f".tabs [data-part={part}]").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    visitor.place.locator(".tabs [data-part=chat]").click()
    box = visitor.field.bounding_box()
    assert box["width"] > 200 and box["y"] + box["height"] < 640


def test_the_scripts_are_small() -> None:
    scripts = list(BUILT.glob("*.js"))
    assert len(scripts) >= 3
    assert sum(len(gzip.compress(one.read_bytes())) for one in scripts) < LARGEST


def test_an_answer_is_shown_as_soon_as_it_is_there(visit, page, served) -> None:
    """From the Enter key to the words on the screen: 1.2 times the HTTP turn, and two frames of the screen."""
    visitor = visit()
    person = served.person()
    visitor.writes(TALKED)
    person.says(TALKED)
    page.evaluate(_WATCH)
    shown, turns = [], []
    for text in ("why?", "which risks are there?", "are we ready?", "thanks", "what is a key user?"):
        began = time.perf_counter()
        person.says(text)
        turns.append((time.perf_counter() - began) * 1000)
        visitor.writes(text)
        shown.append(page.evaluate("window.shown - window.began"))
    print(f"shown after {shown} ms, HTTP turns {turns} ms")
    assert statistics.median(shown) < 1.2 * statistics.median(turns) + TWO_FRAMES


def _tab_to(page, name: str) -> None:
    """Presses Tab until the element of this name has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => {
                let it = document.activeElement;
                while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
                return it?.getAttribute('aria-label') ?? it?.textContent ?? '';
            }"""
        )
        if focused.strip() == name:
            return
    raise AssertionError(f"{name} cannot be reached")
