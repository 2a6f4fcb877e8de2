"""A browser, the bot with its page, and another site that embeds the widget."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conversation.driver import RunningBot
from tests.widget.site import Site
from tests.widget.visitor import Visitor

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """The machine's Chromium, or the one that Playwright has installed.

    Not for longer than these tests: while Playwright runs, no coroutine can be tested.
    """
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def site() -> Iterator[Site]:
    """Another site, with a page that embeds the widget and hands out tokens to it."""
    other = Site()
    yield other
    other.close()


@pytest.fixture(scope="package")
def served(model: Path, site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBot]:
    """The bot as ``make run`` starts it, with the other site allowed to embed it."""
    home = tmp_path_factory.mktemp("home")
    running = RunningBot(home, ADVISOR_SIGN_IN="local", ADVISOR_ORIGINS=site.origin).start()
    site.embeds(running)
    yield running
    assert running.stop() == 0


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new page of a new profile that fails the test where a script fails or anything from outside is asked for."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("request", lambda request: _outside(request.url) and wrong.append(f"asked for {request.url}"))
    opened.on("console", lambda said: "Content Security Policy" in said.text and wrong.append(said.text))
    opened.wrong = wrong
    yield opened
    context.close()
    assert wrong == []


def _outside(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "http://localhost:", "data:", "blob:"))


@pytest.fixture
def visit(page: Page, served: RunningBot) -> Callable[..., Visitor]:
    """``visit("ru")``: somebody new before the bot's own page, in that language."""

    def come(language: str = "en", role: str = "pm") -> Visitor:
        return Visitor(page, page, language).signs_in(f"http://127.0.0.1:{served.port}/", language, role)

    return come
