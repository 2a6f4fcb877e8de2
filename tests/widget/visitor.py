"""Somebody before the page: what they see and do, by the names that a screen reader would read out."""

import uuid
from collections.abc import Callable
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

from bot.channels.pages import widget_words

TALKED = "We're a 120-person company in Shanghai, stable for years, it takes 4 months. Departments: Sales, Finance."


class Visitor:
    """A person with a browser. ``place`` is the page, or the frame in which the widget stands."""

    def __init__(self, page: Page, place: Page | FrameLocator, language: str = "en") -> None:
        self.page, self.place = page, place
        self.words: dict[str, str] = widget_words(language)
        self.name = uuid.uuid4().hex[:12]

    def signs_in(self, address: str, language: str, role: str = "pm") -> "Visitor":
        """Opens the bot's own page in a language and gives a name and a role."""
        self.page.add_init_script(f"localStorage['advisor.language'] ??= '\"{language}\"'")
        self.page.goto(address)
        self.page.get_by_label(self.words["sign-in-name"]).fill(self.name)
        self.page.get_by_label(self.words["sign-in-role"]).select_option(role)
        self.page.get_by_role("button", name=self.words["sign-in-go"]).click()
        expect(self.bubbles).not_to_have_count(0)
        return self

    @property
    def bubbles(self) -> Locator:
        """Everything that was said, oldest first."""
        return self.place.locator("deep-chat .message-bubble:not(.deep-chat-loading-message-bubble)")

    @property
    def answers(self) -> Locator:
        """What the bot said."""
        return self.place.locator("deep-chat .ai-message-text:not(.deep-chat-loading-message-bubble)")

    @property
    def field(self) -> Locator:
        """Where one writes."""
        return self.place.locator("deep-chat #text-input")

    def button(self, title: str) -> Locator:
        """The last button with this title."""
        return self.place.get_by_role("button", name=title, exact=True).last

    def fact(self, path: str) -> Locator:
        """One fact in the panel by its path."""
        return self.place.locator(f'.fact[data-fact="{path}"]')

    def types(self, text: str) -> None:
        """Writes a message and sends it by the Enter key."""
        self.field.click()
        self.page.keyboard.insert_text(text)
        self.page.keyboard.press("Enter")

    def writes(self, text: str) -> str:
        """Sends a message, and gives the answer."""
        return self.waits_after(lambda: self.types(text))

    def presses(self, title: str) -> str:
        """Presses a button, and gives what is answered."""
        return self.waits_after(lambda: self.button(title).click())

    def says_elsewhere(self, *bodies: dict[str, Any]) -> None:
        """Sends messages as this person by another program, and looks at the page anew."""
        self.page.evaluate(
            """async ([user, bodies]) => {
                const post = (path, body, token) => fetch(
                    path, {method: 'POST', body: JSON.stringify(body), headers: {Authorization: `Bearer ${token}`}});
                const {token} = await (await post('/sign-in', {user, role: 'pm'})).json();
                for (const body of bodies) await post('/webhooks/web/messages', body, token);
            }""",
            [self.name, list(bodies)],
        )
        self.page.reload()
        expect(self.bubbles).not_to_have_count(0)

    def waits_after(self, act: Callable[[], Any]) -> str:
        """The bot's next answer after something was done."""
        before = self.answers.count()
        act()
        expect(self.answers).to_have_count(before + 1)
        return self.answers.last.inner_text()
