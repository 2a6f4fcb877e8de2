"""What a Chinese message says: numerals, an order from the large to the small, questions without a mark.

Today is 22 November 2026, a Sunday.
"""

from datetime import date
from typing import Any

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)
MONTH = 365.25 / 12 / 7  # weeks


def facts(text: str, asked: str | None = None) -> dict[str, Any]:
    return extract(text, TODAY, language="zh", asked=asked)["facts"]


def close(found: Any, wanted: Any) -> bool:
    """Equal up to rounding; departments in any order."""
    if isinstance(wanted, dict):
        return (
            isinstance(found, dict) and set(found) == set(wanted) and all(close(found[k], v) for k, v in wanted.items())
        )
    if isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
        found, wanted = (sorted(x, key=lambda one: one["name"]) for x in (found, wanted))
        return len(found) == len(wanted) and all(map(close, found, wanted))
    return found == pytest.approx(wanted) if isinstance(wanted, float) else found == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("大约要五个月", {"project": {"duration_weeks": 5 * MONTH}}),
        ("不是四个月,是六个月", {"project": {"duration_weeks": 6 * MONTH}}),
        ("不,要六个月", {"project": {"duration_weeks": 6 * MONTH}}),
        ("改成六个月", {"project": {"duration_weeks": 6 * MONTH}}),
        ("如果项目要八个月呢", {"project": {"duration_weeks": 8 * MONTH}}),
        ("项目预计五个月完成", {"project": {"duration_weeks": 5 * MONTH}}),
        ("实施大概需要24周", {"project": {"duration_weeks": 24}}),
        ("整个项目跨度为8个月", {"project": {"duration_weeks": 8 * MONTH}}),
        ("工期压缩到三个月", {"project": {"duration_weeks": 3 * MONTH}}),
        ("项目至少要半年", {"project": {"duration_weeks": 6 * MONTH}}),
        ("大约一年左右能做完", {"project": {"duration_weeks": 12 * MONTH}}),
        ("从启动到上线要五个半月", {"project": {"duration_weeks": 5.5 * MONTH}}),
        ("项目时间改成十周", {"project": {"duration_weeks": 10}}),
        ("刚才说错了,应该是五个月", {"project": {"duration_weeks": 5 * MONTH}}),
        ("不对不对,周期是五个月", {"project": {"duration_weeks": 5 * MONTH}}),
        ("一年又两个月", {"project": {"duration_weeks": 14 * MONTH}}),
        ("工期九个月,其中一个月试运行", {"project": {"duration_weeks": 9 * MONTH}}),
    ],
)
def test_how_long_it_takes(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "实施周期5个月,想4月初开始",
            {"project": {"duration_weeks": 5 * MONTH, "desired_start": {"from": "2027-04-01", "to": "2027-04-10"}}},
        ),
        ("下半年再启动吧", {"project": {"desired_start": {"from": "2026-07-01", "to": "2026-12-31"}}}),
        ("上线不得晚于2027年9月30日", {"project": {"go_live_by": "2027-09-30"}}),
        ("go-live定在7月1号", {"project": {"go_live_by": "2027-07-01"}}),
        ("年底之前要用起来", {"project": {"go_live_by": "2026-12-31"}}),
        ("三四月启动行吗", {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-04-30"}}}),
        ("准备下个月15号启动", {"project": {"desired_start": {"from": "2026-12-15", "to": "2026-12-15"}}}),
        ("年初就想动手", {"project": {"desired_start": {"from": "2027-01-01", "to": "2027-03-31"}}}),
        ("2027年上半年启动", {"project": {"desired_start": {"from": "2027-01-01", "to": "2027-06-30"}}}),
        ("要是二月下旬开始呢", {"project": {"desired_start": {"from": "2027-02-21", "to": "2027-02-28"}}}),
        ("推迟到七月吧", {"project": {"desired_start": {"from": "2027-07-01", "to": "2027-07-31"}}}),
        ("启动日期改为5月18日", {"project": {"desired_start": {"from": "2027-05-18", "to": "2027-05-18"}}}),
        ("系统要在2027年10月1日前上线", {"project": {"go_live_by": "2027-10-01"}}),
        ("客户要求我们明年三季度上线", {"project": {"go_live_by": "2027-09-30"}}),
        ("双十一之前要上线", {"project": {"go_live_by": "2027-11-10"}}),
        (
            "项目拟于2027年3月8日启动,2027年8月31日前上线",
            {"project": {"desired_start": {"from": "2027-03-08", "to": "2027-03-08"}, "go_live_by": "2027-08-31"}},
        ),
        (
            "3月启动,7月上线",
            {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-03-31"}, "go_live_by": "2027-07-31"}},
        ),
        ("改到明年6月1号吧", {"project": {"desired_start": {"from": "2027-06-01", "to": "2027-06-01"}}}),
        ("那就四月中旬开工", {"project": {"desired_start": {"from": "2027-04-11", "to": "2027-04-20"}}}),
        ("最早四月中旬", {"project": {"earliest_start": "2027-04-11"}}),
        ("2027年3月1日到3月31日之间启动", {"project": {"desired_start": {"from": "2027-03-01", "to": "2027-03-31"}}}),
        ("把启动时间改成5月10日", {"project": {"desired_start": {"from": "2027-05-10", "to": "2027-05-10"}}}),
        ("如果推迟到九月启动呢", {"project": {"desired_start": {"from": "2027-09-01", "to": "2027-09-30"}}}),
        ("要是六月底前必须上线呢", {"project": {"go_live_by": "2027-06-30"}}),
        (
            "后年二月启动,十一月底前上线",
            {"project": {"desired_start": {"from": "2028-02-01", "to": "2028-02-29"}, "go_live_by": "2028-11-30"}},
        ),
        ("启动从四月改到六月", {"project": {"desired_start": {"from": "2027-06-01", "to": "2027-06-30"}}}),
    ],
)
def test_what_a_date_is_for(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("员工总数为305人", {"headcount": 305}),
        ("参与部门有销售、客服和财务", {"departments": [{"name": "销售"}, {"name": "客服"}, {"name": "财务"}]}),
        ("销售部、市场部参加", {"departments": [{"name": "销售部"}, {"name": "市场部"}]}),
        ("销售部不是40人,是35人", {"departments": [{"name": "销售部", "headcount": 35}]}),
        ("客户成功部15人", {"departments": [{"name": "客户成功部", "headcount": 15}]}),
        (
            "培训部有30人,教务部12人",
            {"departments": [{"name": "培训部", "headcount": 30}, {"name": "教务部", "headcount": 12}]},
        ),
        ("公司规模400人左右", {"headcount": 400}),
        ("员工大概有六百五十人", {"headcount": 650}),
        ("我们是个小公司,就18个人", {"headcount": 18}),
        ("人数:95", {"headcount": 95}),
        ("全公司上下共75名员工", {"headcount": 75}),
        (
            "市场部15人,财务部6人,IT部4人",
            {
                "departments": [
                    {"name": "市场部", "headcount": 15},
                    {"name": "财务部", "headcount": 6},
                    {"name": "IT部", "headcount": 4},
                ]
            },
        ),
        ("研发团队有80人", {"departments": [{"name": "研发", "headcount": 80}]}),
        ("采购部:9人", {"departments": [{"name": "采购部", "headcount": 9}]}),
        ("生产部门一百五十人", {"departments": [{"name": "生产部门", "headcount": 150}]}),
        ("法务部只有两个人", {"departments": [{"name": "法务部", "headcount": 2}]}),
        ("销售部的人数是38", {"departments": [{"name": "销售部", "headcount": 38}]}),
        ("更正:销售部50人", {"departments": [{"name": "销售部", "headcount": 50}]}),
        ("假如我们只有60人呢", {"headcount": 60}),
        ("总共两百零五人", {"headcount": 205}),
        ("员工数已达1,200人", {"headcount": 1200}),
        ("客服和售后各10人", {"departments": [{"name": "客服", "headcount": 10}, {"name": "售后", "headcount": 10}]}),
        ("口误,是45人不是54人", {"headcount": 45}),
        ("我说错了,财务部是3个人", {"departments": [{"name": "财务部", "headcount": 3}]}),
        ("去年年底我们还是100人,现在150了", {"headcount": 150}),
        ("去年是90人,现在130人", {"headcount": 130, "growth": {"headcount_a_year_ago": 90}}),
        ("行政5个人,会计3个人", {"departments": [{"name": "行政", "headcount": 5}, {"name": "会计", "headcount": 3}]}),
        ("员工总数由330更正为303", {"headcount": 303}),
        ("快五百人,准确地说是四百八十八", {"headcount": 488}),
    ],
)
def test_how_many_people(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("一个部门一个关键用户", {"key_users_per_department": 1}),
        (
            "每个部门一个关键用户:销售、客服、财务",
            {"key_users_per_department": 1, "departments": [{"name": "销售"}, {"name": "客服"}, {"name": "财务"}]},
        ),
        ("财务部没有关键用户", {"departments": [{"name": "财务部", "key_users": 0}]}),
        ("财务部还没人参加", {"departments": [{"name": "财务部", "key_users": 0}]}),
        ("客服的关键用户还没定", {"departments": [{"name": "客服", "key_users": 0}]}),
        ("销售部的关键用户是李伟和张敏", {"departments": [{"name": "销售部", "key_users": 2}]}),
        ("陈经理是财务的关键用户", {"departments": [{"name": "财务", "key_users": 1}]}),
        (
            "销售部有两名关键用户,财务部一名",
            {"departments": [{"name": "销售部", "key_users": 2}, {"name": "财务部", "key_users": 1}]},
        ),
        ("如果销售有两个关键用户呢?", {"departments": [{"name": "销售", "key_users": 2}]}),
        (
            "财务的关键用户空缺到三月底",
            {"departments": [{"name": "财务", "vacancies": 1, "staffed_from": "2027-04-01"}]},
        ),
        ("销售部安排了两名关键用户", {"departments": [{"name": "销售部", "key_users": 2}]}),
        (
            "关键用户:销售2名,客服1名",
            {"departments": [{"name": "销售", "key_users": 2}, {"name": "客服", "key_users": 1}]},
        ),
        ("客服部目前只有一个关键用户", {"departments": [{"name": "客服部", "key_users": 1}]}),
        ("财务没有人能参加项目", {"departments": [{"name": "财务", "key_users": 0}]}),
        ("各部门都有两名关键用户", {"key_users_per_department": 2}),
        ("销售部关键用户是张三", {"departments": [{"name": "销售部", "key_users": 1}]}),
        ("我们还没有任何关键用户", {"key_users_per_department": 0}),
        ("项目组还缺一个财务的人", {"departments": [{"name": "财务", "vacancies": 1}]}),
        ("项目组里销售缺两名", {"departments": [{"name": "销售", "vacancies": 2}]}),
        ("如果每个部门都有两个关键用户呢", {"key_users_per_department": 2}),
        (
            "销售部和市场部都有两名关键用户",
            {"departments": [{"name": "销售部", "key_users": 2}, {"name": "市场部", "key_users": 2}]},
        ),
        (
            "生产部派三个人,采购部派一个",
            {"departments": [{"name": "生产部", "key_users": 3}, {"name": "采购部", "key_users": 1}]},
        ),
        ("小王是客服的关键用户", {"departments": [{"name": "客服", "key_users": 1}]}),
        ("所有部门都是一个关键用户", {"key_users_per_department": 1}),
        (
            "生产部70人,关键用户1人",
            {"departments": [{"name": "生产部", "headcount": 70, "key_users": 1}]},
        ),
        ("行政那边一个关键用户都没有", {"departments": [{"name": "行政", "key_users": 0}]}),
        ("IT俩人,都是关键用户", {"departments": [{"name": "IT", "headcount": 2, "key_users": 2}]}),
        ("物流的人要4月15才齐", {"departments": [{"name": "物流", "staffed_from": "2027-04-15"}]}),
        (
            "销售部关键用户2名,法务部暂无",
            {"departments": [{"name": "销售部", "key_users": 2}, {"name": "法务部", "key_users": 0}]},
        ),
    ],
)
def test_who_is_lent_to_the_project(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "销售部一年走八个人左右,多在三四月",
            {"departments": [{"name": "销售部", "leavers_per_year": 8, "peak_months": [3, 4]}]},
        ),
        ("走人最多的是三月", {"turnover": {"peak_months": [3]}}),
        ("三月份走的人最多", {"turnover": {"peak_months": [3]}}),
        ("离职多发生在春节后的三四月", {"turnover": {"peak_months": [3, 4]}}),
        ("我们也是金三银四", {"turnover": {"peak_months": [3, 4]}}),
        ("去年一共走了十二个人", {"turnover": {"leavers_per_year": 12}}),
        ("平均每个月走两个人", {"turnover": {"leavers_per_year": 24}}),
        ("每月离职率2%", {"turnover": {"rate": 0.24}}),
        ("2026年5月走了3个人,6月走了1个", {"turnover": {"leavers": {"2026-05": 3, "2026-06": 1}}}),
        ("这个月客服走了一个", {"departments": [{"name": "客服", "leavers": {"2026-11": 1}}]}),
        ("一个月走两个", {"turnover": {"leavers_per_year": 24}}),
        ("今年4月有3个人离职", {"turnover": {"leavers": {"2026-04": 3}}}),
        ("上个月销售跑了两个人", {"departments": [{"name": "销售", "leavers": {"2026-10": 2}}]}),
        ("员工一般在年后三四月份离职", {"turnover": {"peak_months": [3, 4]}}),
        ("七八月是离职高峰", {"turnover": {"peak_months": [7, 8]}}),
        ("走人主要在3-4月", {"turnover": {"peak_months": [3, 4]}}),
        ("销售的离职高峰是二月和三月", {"departments": [{"name": "销售", "peak_months": [2, 3]}]}),
        ("客服部30人,离职率30%", {"departments": [{"name": "客服部", "headcount": 30, "rate": 0.3}]}),
        ("年离职率从12%涨到了18%", {"turnover": {"rate": 0.18}}),
        ("去年的离职率为百分之二十点五", {"turnover": {"rate": 0.205}}),
        ("去年下半年走了8个", {"turnover": {"leavers_per_year": 16}}),
        ("每年三四月份都会走一批人", {"turnover": {"peak_months": [3, 4]}}),
        ("离职集中在第一季度", {"turnover": {"peak_months": [1, 2, 3]}}),
        ("我们行业跳槽都在六月", {"turnover": {"peak_months": [6]}}),
        ("去年一个都没走", {"turnover": {"leavers_per_year": 0}}),
        ("客服部10月没人离职", {"departments": [{"name": "客服部", "leavers": {"2026-10": 0}}]}),
        ("平均每个月走一个半人", {"turnover": {"leavers_per_year": 18}}),
        ("仓储一月走一个", {"departments": [{"name": "仓储", "leavers_per_year": 12}]}),
        ("仓储一月走了一个", {"departments": [{"name": "仓储", "leavers": {"2026-01": 1}}]}),
        ("员工流失率一年一成半", {"turnover": {"rate": 0.15}}),
        (
            "质量部4月走了三个人,7月两个",
            {"departments": [{"name": "质量部", "leavers": {"2026-04": 3, "2026-07": 2}}]},
        ),
        ("离职多集中在发完奖金以后,也就是一月和二月", {"turnover": {"peak_months": [1, 2]}}),
        ("客服每季度跑两个", {"departments": [{"name": "客服", "leavers_per_year": 8}]}),
    ],
)
def test_who_leaves(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("公司处于快速发展阶段", {"growth": {"stage": "expanding"}}),
        ("扩张期到明年三月底结束", {"growth": {"stage": "expanding", "settled_from": "2027-04-01"}}),
        ("扩张持续到2027年6月", {"growth": {"stage": "expanding", "settled_from": "2027-07-01"}}),
        ("不扩张了,已经稳定", {"growth": {"stage": "stable"}}),
        ("公司不再扩张", {"growth": {"stage": "stable"}}),
        ("刚成立三个月的新公司", {"growth": {"stage": "new"}}),
        ("稳定好几年了", {"growth": {"stage": "stable"}}),
        ("明年7月以后才稳定", {"growth": {"settled_from": "2027-08-01"}}),
        ("公司刚开业两个月", {"growth": {"stage": "new"}}),
        ("我们属于创业公司", {"growth": {"stage": "new"}}),
        ("目前在快速扩张", {"growth": {"stage": "expanding"}}),
        ("正在全国铺开,开了十几家门店", {"growth": {"stage": "expanding"}}),
        ("刚被收购,组织架构在调整", {"growth": {"stage": "restructuring"}}),
        ("我们早过了扩张期", {"growth": {"stage": "stable"}}),
        ("现在不扩张了", {"growth": {"stage": "stable"}}),
        ("扩张会持续到明年年底", {"growth": {"stage": "expanding", "settled_from": "2028-01-01"}}),
        ("重组到五月底", {"growth": {"stage": "restructuring", "settled_from": "2027-06-01"}}),
        ("预计2027年8月1日稳定", {"growth": {"settled_from": "2027-08-01"}}),
        ("两年前就稳定了", {"growth": {"stage": "stable"}}),
        ("业务在高速增长,到2027年底才能稳定", {"growth": {"stage": "expanding", "settled_from": "2028-01-01"}}),
        ("我们是去年十月刚成立的", {"growth": {"stage": "new"}}),
        ("架构调整会到明年四月底", {"growth": {"stage": "restructuring", "settled_from": "2027-05-01"}}),
        ("我们没有在扩张", {"growth": {"stage": "stable"}}),
        ("稳定期", {"growth": {"stage": "stable"}}),
        ("扩张期还要持续半年", {"growth": {"stage": "expanding", "settled_from": "2027-05-22"}}),
        ("今年连开了五家店", {"growth": {"stage": "expanding"}}),
        ("合并要折腾到明年9月", {"growth": {"stage": "restructuring", "settled_from": "2027-10-01"}}),
        ("公司成立才五个月", {"growth": {"stage": "new"}}),
        ("我们还在不停地开新店", {"growth": {"stage": "expanding"}}),
        ("重组上个月已经结束了", {"growth": {"stage": "stable"}}),
    ],
)
def test_where_the_company_stands(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("旺季是11月到次年1月", {"busy_months": [1, 11, 12]}),
        ("九十月份最忙", {"busy_months": [9, 10]}),
        ("销售部年底最忙", {"departments": [{"name": "销售部", "busy_months": [10, 11, 12]}]}),
        ("财年结束于三月", {"fiscal_year_end_month": 3}),
        ("我们财年是4月开始", {"fiscal_year_end_month": 3}),
        ("会计年度到九月底", {"fiscal_year_end_month": 9}),
        ("春节放假从2027年1月30日到2月13日", {"annual_break": {"from": "2027-01-30", "to": "2027-02-13"}}),
        ("年假1月28到2月12", {"annual_break": {"from": "2027-01-28", "to": "2027-02-12"}}),
        ("覆盖率要达到95%", {"target_coverage": 0.95}),
        ("十一、十二月是我们最忙的时候", {"busy_months": [11, 12]}),
        ("每年6月和11月特别忙", {"busy_months": [6, 11]}),
        ("财务部一月最忙", {"departments": [{"name": "财务部", "busy_months": [1]}]}),
        ("我们的财年截止到6月30日", {"fiscal_year_end_month": 6}),
        ("财年是从7月到次年6月", {"fiscal_year_end_month": 6}),
        ("2月1日到2月20日公司放假", {"annual_break": {"from": "2027-02-01", "to": "2027-02-20"}}),
        ("今年春节我们1月29号放到2月15号", {"annual_break": {"from": "2027-01-29", "to": "2027-02-15"}}),
        ("希望95%的把握", {"target_coverage": 0.95}),
        ("旺季在第四季度", {"busy_months": [10, 11, 12]}),
        ("九十月是我们的销售旺季", {"busy_months": [9, 10]}),
        ("客服部六月和十一月最忙", {"departments": [{"name": "客服部", "busy_months": [6, 11]}]}),
        ("每年1月份年终盘点特别忙", {"busy_months": [1]}),
        ("财年截至12月", {"fiscal_year_end_month": 12}),
        ("过年放假是1月31号到2月14号", {"annual_break": {"from": "2027-01-31", "to": "2027-02-14"}}),
        ("圣诞到元旦停工:12月24日至1月3日", {"annual_break": {"from": "2026-12-24", "to": "2027-01-03"}}),
        ("我们财年就是自然年", {"fiscal_year_end_month": 12}),
        ("财政年度从4月到第二年3月", {"fiscal_year_end_month": 3}),
        ("放假12.20-1.10", {"annual_break": {"from": "2026-12-20", "to": "2027-01-10"}}),
        ("会计年度跟日本总公司一样,三月底结束", {"fiscal_year_end_month": 3}),
        ("仓库每到五月和九月就忙疯", {"departments": [{"name": "仓库", "busy_months": [5, 9]}]}),
        ("财务部1月到2月没空,那是他们最忙的时候", {"departments": [{"name": "财务部", "busy_months": [1, 2]}]}),
        ("要保证八成五的概率", {"target_coverage": 0.85}),
    ],
)
def test_the_year_of_the_company(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("我们在江苏", {"regions": ["CN-JS"]}),
        ("团队分布在北京、上海和德国", {"regions": ["CN", "DE"]}),
        ("我们公司在山东青岛", {"regions": ["CN-SD"]}),
        ("主要团队在莫斯科,少数在北京", {"regions": ["RU", "CN"]}),
        ("总部新加坡", {"regions": ["SG"]}),
        ("德国和中国都有员工参与", {"regions": ["DE", "CN"]}),
        ("不是上海,是北京", {"regions": ["CN"]}),
        ("公司刚搬到合肥,60来个人", {"regions": ["CN"]}),
        ("公司在广州,部分同事在越南", {"regions": ["CN", "VN"]}),
        ("上海总部", {"regions": ["CN"]}),
        ("项目团队在重庆和成都两地", {"regions": ["CN"]}),
        ("实施地点:俄罗斯莫斯科", {"regions": ["RU"]}),
        ("我们在浙江宁波有工厂", {"regions": ["CN-ZJ"]}),
        ("东京那边的团队为主,大连还有个办事处", {"regions": ["JP", "CN"]}),
    ],
)
def test_where_the_people_are(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


@pytest.mark.parametrize(
    ("asked", "text", "wanted"),
    [
        ("key_users_per_department", "一个部门一个人", {"key_users_per_department": 1}),
        ("regions", "台湾", {"regions": ["TW"]}),
        ("departments[客服].key_users", "三个", {"departments": [{"name": "客服", "key_users": 3}]}),
        ("departments[客服].key_users", "没人", {"departments": [{"name": "客服", "key_users": 0}]}),
        ("departments[销售].headcount", "大概40", {"departments": [{"name": "销售", "headcount": 40}]}),
        ("departments[销售].headcount", "四十五个人吧", {"departments": [{"name": "销售", "headcount": 45}]}),
        ("growth.stage", "还没稳定", {}),
        ("project.duration_weeks", "四五个月", {"project": {"duration_weeks": 5 * MONTH}}),
        ("project.go_live_by", "6月底", {"project": {"go_live_by": "2027-06-30"}}),
        ("departments", "销售 客服 财务", {"departments": [{"name": "销售"}, {"name": "客服"}, {"name": "财务"}]}),
        ("headcount", "不知道", {}),
        ("key_users_per_department", "每个部门只能出一个人", {"key_users_per_department": 1}),
        ("turnover.rate", "不是18%,是13%", {"turnover": {"rate": 0.13}}),
        ("headcount", "差不多一百", {"headcount": 100}),
        ("turnover.rate", "12%", {"turnover": {"rate": 0.12}}),
        (
            "project.desired_start",
            "七月初吧",
            {"project": {"desired_start": {"from": "2027-07-01", "to": "2027-07-10"}}},
        ),
        ("growth.settled_from", "到明年9月", {"growth": {"settled_from": "2027-10-01"}}),
        (
            "departments",
            "销售、市场、客服三个部门",
            {"departments": [{"name": "销售"}, {"name": "市场"}, {"name": "客服"}]},
        ),
        ("turnover.leavers_per_year", "二十", {"turnover": {"leavers_per_year": 20}}),
        ("growth.stage", "应该是扩张", {"growth": {"stage": "expanding"}}),
        ("growth.stage", "新开的", {"growth": {"stage": "new"}}),
        ("project.duration_weeks", "五到六个月", {"project": {"duration_weeks": 6 * MONTH}}),
        ("fiscal_year_end_month", "6", {"fiscal_year_end_month": 6}),
        ("turnover.peak_months", "全年都差不多", {}),
        ("growth.settled_from", "七月", {"growth": {"settled_from": "2027-08-01"}}),
        ("growth.settled_from", "7月1号", {"growth": {"settled_from": "2027-07-01"}}),
        ("fiscal_year_end_month", "自然年", {"fiscal_year_end_month": 12}),
        ("project.go_live_by", "老板定的是后年5月31日", {"project": {"go_live_by": "2028-05-31"}}),
        (
            "departments[生产部].key_users",
            "报上来的有三位",
            {"departments": [{"name": "生产部", "key_users": 3}]},
        ),
    ],
)
def test_a_bare_answer_belongs_to_what_was_asked(asked: str, text: str, wanted: dict) -> None:
    assert close(facts(text, asked), wanted), facts(text, asked)


@pytest.mark.parametrize(
    "text",
    [
        "我们公司有员工三百来人",
        "今年35岁",
        "我有两个孩子",
        "明天要下雨",
        "帮我订12月10号去上海的机票",
        "销售部要几个关键用户?",
        "为什么12月不行",
        "供应商说年底最好",
        "我们部门20个人",
        "一个销售走掉,公司损失多少钱",
        "估计得做上大半年",
        "公司现在2000多人",
        "比去年多了三成人",
        "物流部有十来个人",
        "我们在招两个销售",
        "我们没有明显的离职高峰",
        "离职率-5%",
        "项目要做-3个月",
        "13月1号启动",
        "4月31日启动",
        "咱们公司有七十多口人",
        "就我们仨",
        "财务部很稳,五年没走过人",
        "流失率不到10%",
        "销售和客服一共40人",
        "春节我们放两周",
        "公司有200人以上",
        "近百人的公司",
        "50人以内",
        "百八十人",
        "不超过80人",
        "北京那边冷不冷",
        "把两个csv合并成一张表",
    ],
)
def test_nothing_is_taken(text: str) -> None:
    assert facts(text) == {}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "公司成立八年,稳稳当当,一共210人,办公室在宁波",
            {"growth": {"stage": "stable"}, "headcount": 210, "regions": ["CN"]},
        ),
        ("目前公司320人,去年同期260人", {"headcount": 320, "growth": {"headcount_a_year_ago": 260}}),
        ("公司从100人涨到了160人", {"headcount": 160, "growth": {"headcount_a_year_ago": 100}}),
        ("我们是一家初创公司,在北京", {"growth": {"stage": "new"}, "regions": ["CN"]}),
        (
            "120人的公司,在上海,稳定很多年了,想12月10日启动CRM,4个月",
            {
                "headcount": 120,
                "regions": ["CN"],
                "growth": {"stage": "stable"},
                "project": {"desired_start": {"from": "2026-12-10", "to": "2026-12-10"}, "duration_weeks": 4 * MONTH},
            },
        ),
        (
            "我们公司120人,还在扩张,项目大概4个月",
            {"headcount": 120, "growth": {"stage": "expanding"}, "project": {"duration_weeks": 4 * MONTH}},
        ),
        ("公司150人左右,其中销售50人", {"headcount": 150, "departments": [{"name": "销售", "headcount": 50}]}),
        (
            "我们总共一百八十人,分布在上海和苏州,公司运营平稳",
            {"headcount": 180, "regions": ["CN"], "growth": {"stage": "stable"}},
        ),
        ("北京的公司,80人", {"regions": ["CN"], "headcount": 80}),
        ("本公司成立于2008年,现有员工三百二十人,业务稳定", {"headcount": 320, "growth": {"stage": "stable"}}),
        (
            "我这边情况是:人数140,周期六个月,每部门一个关键用户",
            {"headcount": 140, "project": {"duration_weeks": 6 * MONTH}, "key_users_per_department": 1},
        ),
    ],
)
def test_several_facts_at_once(text: str, wanted: dict) -> None:
    assert close(facts(text), wanted), facts(text)


def test_a_value_that_cannot_be_is_refused() -> None:
    found = extract("离职率600%", TODAY, language="zh")
    assert found["facts"] == {}
    assert [one["code"] for one in found["refused"]] == ["out_of_range"]
    assert [one["code"] for one in extract("4月31日启动", TODAY, language="zh")["refused"]] == ["invalid_date"]


def test_the_longer_of_two_durations_is_taken_and_said() -> None:
    found = extract("三到四个月", TODAY, language="zh")
    assert found["facts"]["project"]["duration_weeks"] == pytest.approx(4 * MONTH)
    assert [one["kind"] for one in found["remarks"]] == ["longer_taken"]


def test_what_is_supposed_is_marked() -> None:
    assert extract("如果销售部有两个关键用户呢", TODAY, language="zh")["hypothetical"]
    assert not extract("销售部有两个关键用户", TODAY, language="zh")["hypothetical"]


def test_traditional_characters_and_full_width_digits() -> None:
    assert facts("員工１２０人,業務部３０人") == {
        "headcount": 120,
        "departments": [{"name": "業務部", "headcount": 30}],
    }


@pytest.mark.parametrize(("text", "key"), [("会计部", "finance"), ("财务", "finance"), ("售后", "aftersales")])
def test_a_department_has_the_key_of_its_other_names(text: str, key: str) -> None:
    english = {"finance": "Accounting", "aftersales": "After-sales"}[key]
    for name in (text, english):
        assert extract(f"{name}: 5", TODAY, language="zh", asked="departments")["departments"] == {name: key}
