"""The panel and the pictures: editing a fact, what is new, the year under the pointer, turnover, many departments."""

from playwright.sync_api import expect

from tests.widget.visitor import TALKED


def test_a_fact_is_changed_where_it_stands(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    fact = visitor.fact("headcount")
    fact.get_by_role("button").click()
    fact.get_by_role("textbox").fill("80")
    visitor.waits_after(lambda: fact.get_by_role("button", name=visitor.words["fact-save"]).click())
    expect(fact).to_contain_text("80")
    expect(fact).to_contain_text(visitor.words["fact-new"])
    expect(visitor.place.locator(".badge.new")).to_have_count(1)


def test_an_assumption_becomes_a_fact(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    fact = visitor.fact("turnover.rate")
    expect(fact).to_contain_text(visitor.words["origin-assumed"])
    fact.get_by_role("button").click()
    fact.get_by_role("textbox").fill("12,5")
    visitor.waits_after(lambda: visitor.page.keyboard.press("Enter"))
    expect(fact).to_contain_text("12")
    expect(fact).to_contain_text(visitor.words["origin-said"])


def test_escape_leaves_a_fact_as_it_was(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    fact = visitor.fact("headcount")
    fact.get_by_role("button").click()
    fact.get_by_role("textbox").fill("80")
    visitor.page.keyboard.press("Escape")
    expect(fact).to_contain_text("120")
    expect(fact.get_by_role("button")).to_be_focused()


def test_a_value_that_cannot_be_is_refused_and_the_old_one_stays(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    fact = visitor.fact("headcount")
    fact.get_by_role("button").click()
    fact.get_by_role("textbox").fill("-5")
    answer = visitor.waits_after(lambda: visitor.page.keyboard.press("Enter"))
    assert "-5" in answer
    expect(fact).to_contain_text("120")


def test_moving_the_start_shows_risk_and_reasons(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    told = visitor.place.locator(".told")
    before = told.inner_text()
    strip = visitor.place.locator(".year svg")
    strip.scroll_into_view_if_needed()
    strip.hover(position={"x": 100, "y": 40})
    expect(told).to_contain_text("December 2026")
    expect(told).to_contain_text(visitor.words["year-blocked"])
    expect(told.locator("li")).to_contain_text("closed season")
    assert told.inner_text() != before
    slider = visitor.place.get_by_label(visitor.words["year-move"])
    slider.focus()
    visitor.page.keyboard.press("End")
    assert "2028" in slider.get_attribute("aria-valuetext")
    expect(told).to_contain_text("2028")


def test_a_week_of_the_year_is_asked_about(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    slider = visitor.place.get_by_label(visitor.words["year-move"])
    slider.focus()
    visitor.page.keyboard.press("Home")
    visitor.presses(visitor.words["year-ask"])
    expect(visitor.fact("project.desired_start")).to_contain_text("October")


def test_the_calendar_follows_the_pointer(visit) -> None:
    """Fifty frames a second: what one move costs must fit well into 20 ms, also on a slow machine."""
    visitor = visit()
    visitor.writes(TALKED)
    visitor.place.locator(".told li").first.wait_for()
    spent = visitor.page.evaluate(
        """async () => {
            const svg = document.querySelector('.year svg'), box = svg.getBoundingClientRect();
            const frame = () => new Promise(requestAnimationFrame);
            const costs = [];
            for (let n = 0; n < 150; n += 1) {
                const x = box.left + box.width * ((n * 7 % 150) / 150);
                const where = {clientX: x, clientY: box.top + 40, pointerType: 'mouse'};
                svg.dispatchEvent(new PointerEvent('pointermove', where));
                const began = performance.now();
                await frame();
                document.body.offsetHeight;
                costs.push(performance.now() - began);
            }
            return costs.sort((a, b) => a - b)[75];
        }"""
    )
    assert spent < 20


def test_every_picture_has_a_table(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    visitor.writes("Sales has 40 people and loses 8 a year, mostly in March and April")
    for name, rows in (("year", 78), ("heat", 2), ("cover", 2)):
        part = visitor.place.locator(f".{name}")
        part.locator("summary").click()
        expect(part.locator("tbody tr").nth(rows - 1)).to_be_visible()
        assert part.locator("svg").get_attribute("aria-label")
    assert "closed season" in visitor.place.locator(".year tbody").inner_text()


def test_a_supposition_is_marked_as_one(visit) -> None:
    visitor = visit()
    visitor.writes(TALKED)
    visitor.writes("what if it took 8 months?")
    expect(visitor.place.locator(".supposed")).to_have_text(visitor.words["year-supposed"])
    expect(visitor.fact("project.duration_weeks")).to_contain_text("4 months")


def test_fifty_departments(visit) -> None:
    visitor = visit()
    names = [f"Department {number}" for number in range(50)]
    visitor.says_elsewhere(
        {"text": "Stable, in China, 4 months, one key user per department"},
        *({"fact": f"departments[{name}].headcount", "value": 10} for name in names),
        {"text": "when should we start?"},
    )
    expect(visitor.place.locator(".heat .row-name")).to_have_count(50)
    expect(visitor.place.locator(".cover .series")).to_have_count(6)
    expect(visitor.fact("departments[Department 49].headcount")).to_contain_text("10")
    assert visitor.answers.last.inner_text()
    width = "it => it.scrollWidth - it.clientWidth"
    assert visitor.place.locator(".part-side").evaluate(width) <= 0
