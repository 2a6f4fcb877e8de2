"""What if: nothing of it is stored."""


def test_a_second_key_user_is_only_supposed(bot) -> None:
    person = bot.person()
    person.says("我们在武汉,公司稳定,项目四个月,销售部40人,一个关键用户,一年走8个")
    answer = person.says("如果销售部有两个关键用户呢?")
    assert answer.custom("advice")["hypothetical"] is True
    assert "没有保存" in answer.text
    later = person.says("公司一共150人").custom("case")["case"]
    assert [one.get("key_users") for one in later["departments"]] in ([1], [None])


def test_which_of_two_months(bot) -> None:
    person = bot.person()
    person.says("我们在北京,公司稳定,项目四个月")
    options = person.says("明年一月还是四月好?").custom("comparison")["options"]
    assert [one["from"] for one in options] == ["2027-04-01", "2027-01-01"]
    assert options[1]["verdict"] == "wait"
