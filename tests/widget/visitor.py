"""Somebody before the page: what they see and do, by the names that a screen reader would read out."""

import uuid

from playwright.sync_api import Locator, Page, expect

from bot.channels.pages import widget_words


class Visitor:
    """A person with a browser. ``place`` is the page, or the frame in which the widget stands."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = self.place = page
        self.address = address
        self.name = uuid.uuid4().hex[:12]
        self.words: dict[str, str] = {}

    def signs_in(self, language: str, role: str = "pm") -> "Visitor":
        """Opens the page in a language and gives a name and a role."""
        self.words = widget_words(language)
        self.page.add_init_script(f"localStorage['advisor.language'] ??= '\"{language}\"'")
        self.page.goto(self.address)
        self.page.get_by_label(self.words["sign-in-name"]).fill(self.name)
        self.page.get_by_label(self.words["sign-in-role"]).select_option(role)
        self.page.get_by_role("button", name=self.words["sign-in-go"]).click()
        expect(self.bubbles).not_to_have_count(0)
        return self

    @property
    def bubbles(self) -> Locator:
        """Everything that was said, oldest first."""
        return self.place.locator("deep-chat .message-bubble")

    @property
    def answers(self) -> Locator:
        """What the bot said."""
        return self.place.locator("deep-chat .ai-message-text:not(.deep-chat-loading-message-bubble)")

    @property
    def facts(self) -> Locator:
        """The facts in the panel."""
        return self.place.locator(".fact")

    def fact(self, path: str) -> Locator:
        """One fact in the panel by its path."""
        return self.place.locator(f'.fact[data-fact="{path}"]')

    def writes(self, text: str) -> str:
        """Types a message, sends it by the Enter key, and gives the answer."""
        field = self.place.locator("deep-chat #text-input")
        field.click()
        self.page.keyboard.type(text)
        return self.waits_after(lambda: self.page.keyboard.press("Enter"))

    def presses(self, title: str) -> str:
        """Presses a button of the last answer, and gives what is answered."""
        return self.waits_after(lambda: self.place.get_by_role("button", name=title, exact=True).last.click())

    def waits_after(self, act) -> str:
        """The bot's next answer after something was done."""
        before = self.answers.count()
        act()
        expect(self.answers).to_have_count(before + 1)
        return self.answers.last.inner_text()
