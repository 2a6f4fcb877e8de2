"""Who gets in, what cannot get out: tokens, other sites, text that would like to be markup."""

import json
import urllib.request

from playwright.sync_api import Page, expect

from tests.widget.visitor import TALKED, Visitor

ATTACK = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"


def _embedded(page: Page, address: str) -> Visitor:
    page.goto(address)
    return Visitor(page, page.frame_locator("iframe"))


def test_an_allowed_site_embeds_the_widget(page: Page, served, site) -> None:
    visitor = _embedded(page, site.origin)
    visitor.place.get_by_role("button", name=visitor.words["launch"]).click()
    expect(visitor.bubbles).not_to_have_count(0)
    visitor.writes(TALKED)
    expect(visitor.fact("headcount")).to_contain_text("120")
    visitor.place.get_by_role("button", name=visitor.words["close"]).click()
    expect(visitor.place.get_by_role("button", name=visitor.words["launch"])).to_be_visible()
    assert page.locator("iframe").get_attribute("title") == visitor.words["title"]
    assert page.locator("iframe").bounding_box()["width"] < 100


def test_the_script_tag_says_language_colour_and_side(page: Page, served, site) -> None:
    visitor = _embedded(page, f"{site.origin}/zh")
    button = visitor.place.get_by_role("button", name="打开启动顾问")
    assert button.evaluate("it => getComputedStyle(it).backgroundColor") == "rgb(106, 27, 154)"
    assert page.locator("iframe").bounding_box()["x"] == 0


def test_another_site_sees_nothing(page: Page, served, site) -> None:
    page.goto(f"http://localhost:{site.port}/")
    page.wait_for_timeout(1500)
    assert not page.locator("iframe").is_visible()
    assert any("frame-ancestors" in said for said in page.wrong)
    page.wrong.clear()  # the browser's refusal, which is what was wanted


def test_nobody_may_embed_the_page_with_the_sign_in(served) -> None:
    with urllib.request.urlopen(f"http://127.0.0.1:{served.port}/", timeout=10) as answer:
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_the_token_is_in_no_address_and_is_not_kept(visit) -> None:
    seen: list[str] = []
    visitor = visit()
    visitor.page.on("request", lambda request: seen.append(request.url))
    with visitor.page.expect_request("**/messages") as sent:
        visitor.writes("hello")
    token = sent.value.headers["authorization"].removeprefix("Bearer ")
    visitor.page.reload()
    expect(visitor.bubbles).to_have_count(3)
    kept = visitor.page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert len(seen) > 5
    assert not any(token in one or token.split(".")[2] in one for one in [*seen, kept])


def test_markup_stays_text(visit) -> None:
    visitor = visit()
    visitor.writes(f"Sales has 40 people. {ATTACK}")
    visitor.writes("Stable, in China, 4 months, one key user per department")
    visitor.says_elsewhere({"fact": f"departments[{ATTACK}].headcount", "value": 7, "shown": ATTACK})
    expect(visitor.place.locator(".facts")).to_contain_text("<img src=x")
    expect(visitor.bubbles.nth(-2)).to_contain_text("<script>")
    assert visitor.page.locator(".screen img, .screen script, deep-chat img").count() == 0
    assert visitor.page.title() == visitor.words["title"]


def test_an_expired_token_is_renewed_once(page: Page, served, site) -> None:
    visitor = _embedded(page, site.origin)
    site.lifetime = 2
    visitor.place.get_by_role("button", name=visitor.words["launch"]).click()
    expect(visitor.bubbles).not_to_have_count(0)
    given = len(site.given)
    page.wait_for_timeout(2500)
    site.lifetime = 3600
    assert visitor.writes("hello") != visitor.words["expired"]
    assert len(site.given) == given + 1


def test_where_no_new_token_is_had_it_says_so_and_keeps_what_was_written(page: Page, served, site) -> None:
    visitor = _embedded(page, site.origin)
    visitor.place.get_by_role("button", name=visitor.words["launch"]).click()
    expect(visitor.bubbles).not_to_have_count(0)
    refusal = json.dumps({"error": {"code": "not_allowed"}})
    page.route("**/messages", lambda route: route.fulfill(status=401, body=refusal))
    assert visitor.writes("our secret plan") == visitor.words["expired"]
    expect(visitor.bubbles.nth(-2)).to_have_text("our secret plan")
