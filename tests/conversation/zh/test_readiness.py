"""准备好了吗、启动前要做什么、可能出什么问题：用自己的话回答。"""


def test_an_interview_in_free_words_left_and_taken_up_again(bot) -> None:
    person = bot.person()
    answer = person.says("我们准备好了吗？")
    first = answer.custom("question")["fact"]
    assert first.startswith("readiness.") and "readiness" in answer.types
    answer = person.says("董事会上个月批了")
    assert answer.custom("case")["case"]["readiness"] == {first.removeprefix("readiness."): "yes"}
    second = answer.custom("question")["fact"]
    assert "risks" in person.says("有什么风险？").types
    back = person.says("刚才问到哪了")
    assert back.custom("question")["fact"] == second
    for words, value in (("差不多吧", "partly"), ("还没有", "no"), ("得问一下人事", "unknown")):
        item = back.custom("question")["fact"].removeprefix("readiness.")
        back = person.says(words)
        assert back.custom("case")["case"]["readiness"][item] == value
    before = back.custom("question")["fact"]
    back = person.says("说错了，部分做到")
    assert back.custom("case")["case"]["readiness"][item] == "partly"
    assert back.custom("question")["fact"] == before


def test_a_question_beside_the_answer_is_answered_too(bot) -> None:
    person = bot.person()
    item = person.says("我们准备好了吗").custom("question")["fact"].removeprefix("readiness.")
    answer = person.says("是的。什么时候启动好？")
    assert answer.custom("case")["case"]["readiness"] == {item: "yes"}
    assert answer.custom("advice")["advice"]["window"]


def test_an_order_is_no_answer(bot) -> None:
    person = bot.person()
    asked = person.says("我们准备好了吗").custom("question")["fact"]
    answer = person.says("给我看日历")
    assert "advice" in answer.types and "case" not in answer.types
    assert person.says("继续问吧").custom("question")["fact"] == asked


def test_the_missing_preparation_is_dated_and_in_the_order_for_china(bot) -> None:
    person = bot.person()
    person.says("公司在上海，已经稳定，项目16周，什么时候启动好？")
    for fact in ("S0.9/1", "S2.3"):
        answer = person.sets(f"readiness.{fact}", "no")
    window = answer.custom("advice")["advice"]["window"]["from"]
    answer = person.says("启动前要做哪些准备？")
    body = answer.custom("readiness")
    assert [task["item"] for task in body["plan"]] == ["S2.3", "S0.9/1"]
    assert all(task["to"] < window for task in body["plan"])
    assert "先改组织，再做教育" in answer.text


def test_five_risks_and_the_rest_on_request(bot) -> None:
    person = bot.person()
    assert person.says("这个项目有哪些风险？").text.count("• ") == 5
    rest = person.says("其余的风险")
    assert "risks" in rest.types and rest.text.startswith("其余的风险")
