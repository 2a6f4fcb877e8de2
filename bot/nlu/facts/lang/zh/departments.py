"""Chinese departments: usual names under the keys of all languages, others by their last character."""

import re

from bot.nlu.facts.core import Atom, Match, Rules, char
from bot.nlu.facts.reading import Department

WORDS = {
    "DEPTNAME": {
        "planning": "计划部 | 企划部 | 战略部",
        "pmo": "项目部 | 项目管理部",
        "sales": (
            "销售部 | 销售部门 | 销售 | 销售中心 | 业务部 | 业务科 | 营业部 | 销售处 | sales部 | 销售科"
            " | 销售一部 | 售前"
        ),
        "finance": (
            "会计 | 财务部 | 财务部门 | 财务 | 会计部 | 财会部 | 财务处 | 财务科 | 财务中心 | 会计部门 | 财会 | 会计科"
        ),
        "service": (
            "客户成功部 | 客户成功 | 客服部 | 客服部门 | 客服 | 客户服务部 | 客户服务中心 | 客服中心 | 服务部"
            " | 呼叫中心 | 客户服务 | 客服科 | 服务部门 | 客户服务部门"
        ),
        "aftersales": "售后部 | 售后 | 售后服务部 | 售后服务 | 售后部门 | 售后服务部门 | 售后中心 | 售后科",
        "marketing": "市场部 | 市场部门 | 营销部 | 市场营销部 | 营销中心 | 营销部门 | 行销部 | 市场中心",
        "hr": (
            "人力资源部 | 人力资源 | 人事部 | 人力部 | 人力 | 人事 | HR部 | 人资部 | 人资 | 人事部门"
            " | 人力资源部门 | HR部门 | 人力资源中心"
        ),
        "it": (
            "IT部 | IT部门 | 信息部 | 信息中心 | 信息技术部 | 信息科技部 | 资讯部 | 信息化部 | 信息部门 | 科技部"
            " | 电脑部 | 信息科 | 资讯室 | IT中心"
        ),
        "production": "生产部 | 生产部门 | 制造部 | 生产中心 | 生产车间 | 制造部门",
        "procurement": "采购部 | 采购部门 | 采购 | 供应部 | 采购中心 | 采购科",
        "logistics": "物流部 | 物流 | 物流部门 | 供应链部 | 供应链 | 运输部 | 配送部 | 储运部 | 物流中心",
        "warehouse": "仓储部 | 仓库 | 仓管部 | 仓储 | 仓库部 | 仓储部门 | 仓管",
        "legal": "法务部 | 法务 | 法律部 | 法务部门",
        "rnd": "工程部 | 工程技术部 | 研发部 | 研发 | 研发中心 | 研发部门 | 技术部 | 开发部 | 技术部门 | 技术中心",
        "quality": "质量部 | 品质部 | 质检部 | 品控部 | 质管部 | 品管部 | 质量管理部 | 质检 | 品管 | 质量部门",
        "admin": "行政 | 行政部 | 后勤 | 后勤处 | 行政部门 | 综合部 | 总务部 | 综合管理部 | 后勤部",
        "operations": "运营部 | 运营中心 | 营运部 | 运营部门",
        "management": "管理层 | 总经办 | 高管 | 总经理办公室 | 管理部",
    },
    "WEAKDEPT": {
        "marketing": "市场 | 营销",
        "production": "生产 | 制造",
        "legal": "合规",
        "operations": "运营",
    },
}

_HAN = re.compile(r"[\u3400-\u9fff]+")
_NO_NAME = tuple("我你他她它这那哪各每全总分本大小一二两几某跟对把给让")  # what begins so names none

names = Rules("names")
facts = Rules("facts")


@names("w:WORD e:DEPTEND", "(NAMED|COMPANY|HAVE) w:WORD e:DEPTWORD")
def unknown_department(m: Match):
    """培训部, 战略发展部: known by their last character."""
    word, end = m["w"], m["e"]
    text = m.context.text[word.start : word.end]
    if not _HAN.fullmatch(text) or word.end != end.start or len(text) < 2 or text.startswith(_NO_NAME):
        return None
    name = text[-4:] if len(text) <= 4 else text[-2:]
    start = word.end - len(name)
    full = m.context.text[start : end.end]
    made = Atom("DEPT", [Department(full, full)], start, end.end)
    head = [a for a in m.all() if a is not word and a is not end]
    if start > word.start:
        head.append(Atom("WORD", text[: -len(name)], word.start, start))
    return [*head, made]


@names("d:DEPTNAME t:TITLE")
def head_of(m: Match):
    """仓库主管休产假: a person, unless the talk is of key users."""
    if char("KEYUSER") in m.row.kinds:
        return None
    return [Atom("WORD", m.said(), m["d"].start, m["t"].end)]


@names("b:BRANCH DEPTWORD", "b:BRANCH (?=HAVE|LEAVE|NUM|PERUNIT|TURNOVER|POSS TURNOVER|POSS KEYUSER)")
def shops(m: Match):
    """门店那边一年换掉三成: the people in the shops, as a department; not the shops that open."""
    before = {m.row.kind(m.start - 1), m.row.kind(m.start - 2)}
    if m.said("b") not in ("门店", "工厂") or before & {"OPENED", "NUM", "EVERY"}:
        return None
    if m.said("b") == "工厂" and m.row.kind(m.start - 1) == "PLACE":  # 苏州工厂420人: the firm itself
        return None
    return "DEPT", [Department(m.said("b"), "stores" if m.said("b") == "门店" else "production")]


@names("COMPANY POSS? w:DEPTWORD")
def own_department(m: Match):
    """我们部门20个人: some department, not the company."""
    w = m["w"]
    if m.context.text[w.start : w.end] not in ("部门", "小组", "科室", "组"):
        return None
    return [m.all()[0], Atom("DEPT", [], w.start, w.end)]


@names("n:NUM d:DEPTWORD (?=EVERY|HAVE|SEND|BE|NUM|NOBODY)")
def one_department(m: Match):
    """一个部门一个关键用户: each of them."""
    return [Atom("EVERY", None, m["n"].start, m["n"].end), m["d"]] if m.value("n") == 1 else None


@facts("n:NUM DEPTWORD l:LISTCUE (COMMA|COLON|DASH) d:DEPT")
def counted_list(m: Match):
    """两个部门参加,销售和财务."""
    r = m.context.reading
    if r.asked_question(m.start):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True


@facts("d:DEPT (NUM DEPTWORD)? EVERY? l:LISTCUE (?=COMMA|STOP|MAYBE|$)")
def taking_part(m: Match):
    """销售部、市场部参加."""
    r = m.context.reading
    if r.asked_question(m.start) or m.context.text[m["l"].start : m["l"].end] not in ("参加", "参与"):
        return None
    for department in m.value("d"):
        r.entry(department)
    return True


RULES = [*names.rules, *facts.rules]
