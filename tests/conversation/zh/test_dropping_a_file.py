"""人事发来文件：先给人看读懂了什么，同意后保存并用上；同一个文件再发一次，数字不变。"""

STAFF = """部门,入职日期,离职日期
销售部,2019年4月1日,2025年3月14日
销售部,2020年6月15日,2025年3月28日
销售部,2021年1月11日,
客服部,2018年2月1日,2026年2月27日
客服部,2023年5月8日,
""".encode("gbk")


def test_a_list_of_people_becomes_counts(bot) -> None:
    hr = bot.person(role="hr")
    shown = hr.drops("员工名单.csv", STAFF)
    assert "2个部门、12个月、3人离职" in shown.text and "跳过：无" in shown.text and "员工名单.csv" in shown.text
    stored = hr.says("可以")
    assert stored.custom("done")["counts"]["leavers"] == 3
    case = stored.custom("case")["case"]
    assert [one["name"] for one in case["departments"]] == ["销售部", "客服部"]
    review = hr.says("看看各部门的离职风险")
    counted = {one["department"]: one["leavers"] for one in review.custom("turnover")["departments"]}
    assert counted == {"销售部": 2, "客服部": 1}
    hr.drops("员工名单.csv", STAFF)
    repeated = hr.says("是的")
    assert repeated.custom("case")["changed"] == []
    assert repeated.custom("case")["case"]["departments"] == case["departments"]


def test_two_names_of_a_department_are_asked_about(bot) -> None:
    hr = bot.person(role="hr")
    asked = hr.drops("离职.csv", "月份,部门,离职人数\n2026年1月,销售部,3\n2026年2月,销售,1\n".encode("gbk"))
    assert "销售部和销售是同一个部门吗" in asked.text
    assert "1个部门" in hr.says("是").text
    assert hr.says("好的").custom("case")["case"]["departments"] == [
        {"name": "销售部", "leavers": {"2026-01": 3, "2026-02": 1}}
    ]


def test_a_wrong_row_is_named(bot) -> None:
    wrong = STAFF.replace("2月27日".encode("gbk"), "2月30日".encode("gbk"))
    answer = bot.person(role="hr").drops("员工名单.csv", wrong)
    error = answer.custom("error")
    assert (error["code"], error["row"], error["column"]) == ("bad_row", 5, "离职日期")
    assert "第5行“离职日期”：没有2026年2月30日这一天" in answer.text
