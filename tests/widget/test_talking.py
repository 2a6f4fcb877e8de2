"""Talking to the bot: a whole dialogue in each language, buttons, the date picker, reloading, two tabs, a file."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.widget.visitor import TALKED

DIALOGUES = {
    "en": (
        "We're a 120-person company in Shanghai, stable for years, it takes 4 months. Departments: Sales, Finance.",
        "people in China",
        "why not December?",
        "S4",
    ),
    "zh": (
        "我们公司在上海，120人，一直很稳定，项目大概4个月。参加的部门有销售部和财务部。",
        "中国",
        "为什么不建议12月？",
        "S4",
    ),
    "ru": (
        "Мы компания в Москве, 120 человек, работаем стабильно, проект займёт 4 месяца. Отделы: продажи, финансы.",
        "Росси",
        "почему не в декабре?",
        "S4",
    ),
}


@pytest.mark.parametrize("language", DIALOGUES)
def test_a_whole_dialogue(visit, language: str) -> None:
    told, known, why, source = DIALOGUES[language]
    visitor = visit(language)
    assert visitor.presses(visitor.words["begin-when"])
    assert "2027" in visitor.writes(told)
    expect(visitor.fact("headcount")).to_contain_text("120")
    expect(visitor.fact("regions")).to_contain_text(known, ignore_case=True)
    expect(visitor.fact("regions")).to_contain_text(visitor.words["origin-said"])
    expect(visitor.fact("turnover.rate")).to_contain_text(visitor.words["origin-assumed"])
    expect(visitor.place.locator(".year svg .week")).not_to_have_count(0)
    assert source in visitor.writes(why)


def test_a_button_says_what_stands_on_it_and_sends_its_value(visit) -> None:
    visitor = visit()
    visitor.presses(visitor.words["begin-when"])
    visitor.presses("Stable")
    assert visitor.bubbles.nth(-2).inner_text() == "Stable"
    expect(visitor.fact("growth.stage")).to_contain_text("stable")


def test_a_date_is_picked_where_one_is_asked_for(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    visitor.writes("Turnover is 10% a year, busy in June, nobody leaves more than usual")
    for _ in range(6):
        if visitor.place.locator(".picker").count():
            break
        visitor.writes("I don't know")
    day = visitor.place.locator(".picker input").first
    day.fill("2027-12-01")
    visitor.presses(visitor.words["pick-take"])
    assert "1 December 2027" in visitor.bubbles.nth(-2).inner_text()
    expect(visitor.place.locator(".facts")).to_contain_text("1 December 2027")


def test_everything_is_still_there_after_a_reload_and_a_restart(visit, served) -> None:
    visitor = visit()
    visitor.presses(visitor.words["begin-when"])
    visitor.presses("Stable")
    before = visitor.bubbles.all_inner_texts()[1:]
    served.stop()
    served.start()
    visitor.page.reload()
    expect(visitor.bubbles).to_have_count(1 + len(before))
    assert visitor.bubbles.all_inner_texts()[1:] == before
    expect(visitor.fact("growth.stage")).to_contain_text("stable")
    visitor.writes("in Shanghai")
    expect(visitor.fact("regions")).to_contain_text("China")


def test_a_new_conversation_begins_with_nothing(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    visitor.button(visitor.words["new"]).click()
    expect(visitor.bubbles).to_have_count(1)
    expect(visitor.place.locator(".fact")).to_have_count(0)
    visitor.writes("in Moscow")
    expect(visitor.fact("regions")).to_contain_text("Russia")
    expect(visitor.fact("headcount")).to_have_count(0)


def test_two_tabs_show_the_same_conversation(visit) -> None:
    visitor = visit()
    other = visitor.page.context.new_page()
    other.goto(visitor.page.url)
    other.get_by_label(visitor.words["sign-in-name"]).fill(visitor.name)
    other.get_by_role("button", name=visitor.words["sign-in-go"]).click()
    expect(other.locator("deep-chat .message-bubble")).to_have_count(1)
    visitor.writes(TALKED)
    expect(other.locator("deep-chat .message-bubble")).to_have_count(3)
    expect(other.locator('.fact[data-fact="headcount"]')).to_contain_text("120")


def test_a_table_from_hr_is_dropped_and_sent(visit, tmp_path: Path) -> None:
    visitor = visit(role="hr")
    rows = [f"2026-{month:02d},Sales,{month % 3}" for month in range(1, 10)]
    table = tmp_path / "leavers.csv"
    table.write_text("month,department,leavers\n" + "\n".join(rows))
    _drop(visitor, table)
    answer = visitor.waits_after(lambda: visitor.button(visitor.words["send"]).click())
    assert "9" in answer
    visitor.presses("Yes")
    fact = visitor.fact("departments[Sales].leavers")
    expect(fact).to_contain_text(visitor.words["origin-file"])
    expect(fact).to_contain_text("9")


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(visit, tmp_path: Path) -> None:
    visitor = visit(role="hr")
    sent = []
    visitor.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    large = tmp_path / "large.csv"
    large.write_bytes(b"a,b\n" * (30 * 1024 * 256))
    with visitor.page.expect_file_chooser() as chosen:
        visitor.button(visitor.words["attach"]).click()
    chosen.value.set_files(large)
    answer = visitor.waits_after(lambda: visitor.button(visitor.words["send"]).click())
    assert answer == visitor.words["too-large"].format(name="large.csv", limit=25)
    assert sent == []


def test_what_a_language_switch_changes(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    visitor.place.get_by_label(visitor.words["language"]).select_option("ru")
    expect(visitor.place.locator("h1")).to_have_text("Когда начинать?")
    expect(visitor.fact("headcount")).to_contain_text("120 человек")
    assert visitor.page.evaluate("document.documentElement.lang") == "ru"
    expect(visitor.bubbles).to_have_count(3)
    assert re.search("[а-я]", visitor.writes("почему?"))


def _drop(visitor, path: Path) -> None:
    """Drops a file onto the conversation, as from the desktop."""
    visitor.page.evaluate(
        """([name, text]) => {
            const data = new DataTransfer();
            data.items.add(new File([text], name, {type: 'text/csv'}));
            const chat = document.querySelector('deep-chat').shadowRoot;
            const drop = (place, type) => place.dispatchEvent(
                new DragEvent(type, {bubbles: true, composed: true, cancelable: true, dataTransfer: data}));
            drop(chat.querySelector('#chat-view'), 'dragenter');
            drop(chat.querySelector('#drag-and-drop') ?? chat.querySelector('#chat-view'), 'drop');
        }""",
        [path.name, path.read_text()],
    )
