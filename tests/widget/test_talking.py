"""A whole dialogue in each language: words, buttons, the date picker, the panel and the year beside it."""

import pytest
from playwright.sync_api import expect

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
    first = visitor.waits_after(
        lambda: visitor.place.get_by_role("button", name=visitor.words["begin-when"], exact=True).click()
    )
    assert first
    assert "2027" in visitor.writes(told)
    expect(visitor.fact("headcount")).to_contain_text("120")
    expect(visitor.fact("regions")).to_contain_text(known, ignore_case=True)
    expect(visitor.fact("regions")).to_contain_text(visitor.words["origin-said"])
    expect(visitor.fact("turnover.rate")).to_contain_text(visitor.words["origin-assumed"])
    expect(visitor.place.locator(".year svg .week")).not_to_have_count(0)
    assert source in visitor.writes(why)
