"""离职风险（带图）、关键用户离职的代价、自己的数字，以及需要几个人、从什么时候起。"""


def test_risk_cost_and_backups(bot) -> None:
    person = bot.person()
    person.says("我们在上海，公司稳定，项目4个月。销售部40人，每年走12个，多数在三月，有一名关键用户")
    risk = person.says("看一下各部门的离职风险")
    assert "据说离职最多的是3月" in risk.text and risk.custom("turnover")["language"] == "zh"
    assert "销售部30%" in risk.custom("file")["alt"]
    cost = person.says("关键员工离职的成本是多少？")
    assert "年薪的21%到200%" in cost.text
    assert "¥31,500到¥300,000" in person.says("15万元").text
    assert "招聘和岗位调动：¥30,000" in person.says("招聘成本占20%").text
    assert "定下人选" in person.says("销售部需要几名关键用户？").text
