"""Are we ready, what must be done before, what can go wrong: in people's own words."""


def test_an_interview_in_free_words_left_and_taken_up_again(bot) -> None:
    person = bot.person()
    answer = person.says("are we ready for this?")
    first = answer.custom("question")["fact"]
    assert first.startswith("readiness.") and "readiness" in answer.types
    answer = person.says("the board signed it off last month")
    assert answer.custom("case")["case"]["readiness"] == {first.removeprefix("readiness."): "yes"}
    second = answer.custom("question")["fact"]
    assert "risks" in person.says("what are the risks?").types
    back = person.says("where were we?")
    assert back.custom("question")["fact"] == second
    for words, value in (("sort of", "partly"), ("nobody has looked at that", "no"), ("no idea", "unknown")):
        item = back.custom("question")["fact"].removeprefix("readiness.")
        back = person.says(words)
        assert back.custom("case")["case"]["readiness"][item] == value
    before = back.custom("question")["fact"]
    back = person.says("sorry, I meant partly")
    assert back.custom("case")["case"]["readiness"][item] == "partly"
    assert back.custom("question")["fact"] == before


def test_a_question_beside_the_answer_is_answered_too(bot) -> None:
    person = bot.person()
    item = person.says("are we ready?").custom("question")["fact"].removeprefix("readiness.")
    answer = person.says("yes. when should we start?")
    assert answer.custom("case")["case"]["readiness"] == {item: "yes"}
    assert answer.custom("advice")["advice"]["window"]


def test_an_order_is_no_answer(bot) -> None:
    person = bot.person()
    asked = person.says("are we ready?").custom("question")["fact"]
    answer = person.says("no, show me the calendar")
    assert "advice" in answer.types and "case" not in answer.types
    assert person.says("let's go on with the questions").custom("question")["fact"] == asked


def test_a_button_answers_and_the_result_names_the_weakest_first(bot) -> None:
    person = bot.person()
    answer = person.says("are we ready?")
    while "question" in answer.types:
        answer = person.presses(answer.buttons[2])
    result = answer.custom("readiness")
    assert answer.text.index("Weakest first") < answer.text.index("eight building blocks")
    assert len(result["blocks"]) == 8 and result["level"] == 1
    assert "level" in answer.text and "next step" in answer.text


def test_the_missing_preparation_is_dated_and_moves_the_start(bot) -> None:
    person = bot.person()
    person.says("we are in Shanghai, stable, the project takes 16 weeks. when should we start?")
    for fact in ("S2.3", "S0.3", "S0.9/5", "S0.9/2"):
        answer = person.sets(f"readiness.{fact}", "no")
    window = answer.custom("advice")["advice"]["window"]["from"]
    answer = person.says("what do we have to do before the start?")
    body = answer.custom("readiness")
    assert [task["item"] for task in body["plan"]] == ["S2.3", "S0.3", "S0.9/5", "S0.9/2"]
    assert all(task["to"] < window for task in body["plan"])
    assert "reorganise first" in answer.text


def test_five_risks_and_the_rest_on_request(bot) -> None:
    person = bot.person()
    assert person.says("what can go wrong?").text.count("• ") == 5
    rest = person.says("show the rest")
    assert "risks" in rest.types and "The other risks" in rest.text
