"""Готовы ли мы, что сделать до старта, что может пойти не так: своими словами."""


def test_an_interview_in_free_words_left_and_taken_up_again(bot) -> None:
    person = bot.person()
    answer = person.says("готовы ли мы?")
    first = answer.custom("question")["fact"]
    assert first.startswith("readiness.") and "readiness" in answer.types
    answer = person.says("совет директоров утвердил в прошлом месяце")
    assert answer.custom("case")["case"]["readiness"] == {first.removeprefix("readiness."): "yes"}
    second = answer.custom("question")["fact"]
    assert "risks" in person.says("какие риски?").types
    back = person.says("на чём мы остановились?")
    assert back.custom("question")["fact"] == second
    for words, value in (("в процессе", "partly"), ("никто этим не занимался", "no"), ("без понятия", "unknown")):
        item = back.custom("question")["fact"].removeprefix("readiness.")
        back = person.says(words)
        assert back.custom("case")["case"]["readiness"][item] == value
    before = back.custom("question")["fact"]
    back = person.says("точнее, отчасти")
    assert back.custom("case")["case"]["readiness"][item] == "partly"
    assert back.custom("question")["fact"] == before


def test_a_question_beside_the_answer_is_answered_too(bot) -> None:
    person = bot.person()
    item = person.says("готовы ли мы?").custom("question")["fact"].removeprefix("readiness.")
    answer = person.says("да. а когда начинать?")
    assert answer.custom("case")["case"]["readiness"] == {item: "yes"}
    assert answer.custom("advice")["advice"]["window"]


def test_an_order_is_no_answer(bot) -> None:
    person = bot.person()
    asked = person.says("готовы ли мы?").custom("question")["fact"]
    answer = person.says("нет, покажи календарь")
    assert "advice" in answer.types and "case" not in answer.types
    assert person.says("продолжим вопросы").custom("question")["fact"] == asked


def test_the_missing_preparation_is_dated_in_the_order_of_the_country(bot) -> None:
    person = bot.person()
    person.says("мы в Москве, компания стабильна, проект на 16 недель, когда начинать?")
    for fact in ("S2.3", "S0.9/1"):
        answer = person.sets(f"readiness.{fact}", "no")
    window = answer.custom("advice")["advice"]["window"]["from"]
    answer = person.says("что нужно сделать до начала?")
    body = answer.custom("readiness")
    assert [task["item"] for task in body["plan"]] == ["S0.9/1", "S2.3"]
    assert all(task["to"] < window for task in body["plan"])
    assert "Gartner" in answer.text


def test_five_risks_and_the_rest_on_request(bot) -> None:
    person = bot.person()
    assert person.says("какие основные риски?").text.count("• ") == 5
    rest = person.says("остальные риски")
    assert "risks" in rest.types and rest.text.startswith("Остальные риски")
