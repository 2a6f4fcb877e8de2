"""What vendors and bosses claim: known in each language by what it says, weighed with sources and the compromise."""

import pytest

from actions.ideas import CLAIMS
from tests.actions.talk import Talk

SAID = {
    "en": {
        "software_first": "the vendor says we should buy the software first and fix the processes later",
        "tool_fixes_processes": "my boss believes the tool will fix our processes",
        "training_later": "the consultant says training can come later",
        "one_is_enough": "they say one key user per department is enough",
        "only_software": "he says it is just software",
        "turnover_harmless": "the vendor told us not to worry about turnover",
    },
    "zh": {
        "software_first": "供应商说先买软件,流程以后再改",
        "tool_fixes_processes": "老板觉得软件能理顺流程",
        "training_later": "顾问说培训以后再补也不迟",
        "one_is_enough": "实施方说一个关键用户就够了",
        "only_software": "他说这只是软件的事",
        "turnover_harmless": "供应商说人员流动没关系",
    },
    "ru": {
        "software_first": "вендор говорит: сначала софт, потом процессы",
        "tool_fixes_processes": "шеф думает, что система сама наведёт порядок в процессах",
        "training_later": "подрядчик уверяет, что учить людей можно потом",
        "one_is_enough": "говорят, одного ключевого хватит",
        "only_software": "он говорит, что это просто программа",
        "turnover_harmless": "интегратор говорит, что текучка проекту не мешает",
    },
}


@pytest.mark.parametrize(
    ("language", "claim", "said"), [(one, claim, said) for one in SAID for claim, said in SAID[one].items()]
)
def test_a_claim_is_weighed_with_its_sources_and_the_compromise(home, language: str, claim: str, said: str) -> None:
    answer = Talk(language=language).say("vendor_claim", said)
    terms = answer.of("explanation")["terms"]
    assert {one["term"] for one in terms} == {claim}
    assert {one["source"] for one in terms} == {*CLAIMS[claim], "S4.2f"}
    assert "S4" in answer.text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "the salesman says their servers are the fastest"),
        ("zh", "销售说他们的服务器最快"),
        ("ru", "продавец говорит, их сервер самый быстрый"),
    ],
)
def test_an_unknown_claim_is_said_to_be_unknown(home, language: str, said: str) -> None:
    assert Talk(language=language).say("vendor_claim", said).of("explanation")["terms"] == []
