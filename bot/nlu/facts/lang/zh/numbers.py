"""Chinese numbers: 两百五, 二〇二七, 三四十, 百分之十八, 两成; 十几个, 二十多 and 几十 stay vague.

A run of Han numerals is read here as a whole and not word by word, because neighbours change its meaning:
两三 is a range, 一百二 is 120.
"""

import re

from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.numbers import LARGEST, YEARS, parse

# HANNUM is (digit, unit): a digit has unit 0, a unit digit 0; 廿 and 卅 are both at once.
WORDS = {
    "HANHALF": "半",
    "HANNUM": {
        (0, 0): "零 | 〇 | ○",
        (1, 0): "一 | 壹",
        (2, 0): "二 | 两 | 贰 | 俩",
        (3, 0): "三 | 叁 | 仨",
        (4, 0): "四 | 肆",
        (5, 0): "五 | 伍",
        (6, 0): "六 | 陆",
        (7, 0): "七 | 柒",
        (8, 0): "八 | 捌",
        (9, 0): "九 | 玖",
        (2, 10): "廿",
        (3, 10): "卅",
        (0, 10): "十 | 拾",
        (0, 100): "百 | 佰",
        (0, 1000): "千 | 仟",
        (0, 10000): "万",
    },
    "HANVAGUE": "几十 | 几百 | 几千 | 几万 | 数十 | 数百 | 上百 | 上千 | 好几十 | 好几百 | 好几千",
    "VAGUE": (
        "几 | 好几 | 若干 | 有些 | 一些 | 少数 | 少量 | 个别 | 不少 | 很多 | 许多 | 大量 | 一两 | 没几 | 三五"
        " | 三两 | 三五成群"
    ),
    "MORE": "多 | 来 | 余",
    "BOUND": "超过 | 不到 | 不足 | 多于 | 少于 | 将近 | 快到 | 逾 | 至少有 | 至多 | 最多有",
    "BOUNDP": "以上 | 以下 | 开外 | 出头 | 打底",
    "PCTOF": "百分之 | 百份之",
    "TENTHS": "成",
    "PARTSOF": "分之",
    "NEG": "负 | 零下",
    "FRACTION": {
        0.5: "一半 | 半数",
    },
    "MEASURE": "个",
    "HANDOT": "点",
}

_BEFORE_A_SIGN = (
    "WORD",
    "COMPANY",
    "DEPT",
    "DEPTNAME",
    "HAVE",
    "PERSON",
    "DEPTWORD",
    "TURNOVER",
    "TAKE",
    "NEED",
    "PROJECT",
    "BE",
    "MAYBE",
    "LEAVE",
    "KEYUSER",
)

rules = Rules("numbers")
late = Rules("numbers", late=True)


def read(numerals: list[tuple[int, int]]) -> int | None:
    """Value of a run such as 两百五十六; None where it is no single number."""
    if all(unit == 0 for _, unit in numerals):  # spelled out: 二〇二七
        if len(numerals) == 2 and numerals[0][0]:
            return None
        return min(int("".join(str(d) for d, _ in numerals)), LARGEST)
    total = section = digit = 0
    last = 10**9
    zero = False
    for d, unit in numerals:
        if unit == 0:
            if digit:
                return None
            digit, zero = d, zero or d == 0
        elif d:  # 廿, 卅
            section, last = section + d * unit, unit
        elif unit == 10000:
            total, section, digit, last = (section + digit or 1) * unit, 0, 0, unit
        else:
            if unit >= last and section:
                return None
            section, digit, last, zero = section + (digit or 1) * unit, 0, unit, False
    if digit and last >= 100 and last != 10**9 and not zero:  # 一百二 is 120, 两万五 is 25000
        digit *= last // 10
    return total + section + digit


def _range(numerals: list[tuple[int, int]]) -> tuple[int, int] | None:
    """两三, 三四十, 四十五六: two numbers in a row; None for anything else."""
    for i in range(len(numerals) - 1):
        (a, u), (b, v) = numerals[i : i + 2]
        if u == v == 0 and b == a + 1 and a:
            first, second = read(numerals[: i + 1] + numerals[i + 2 :]), read(numerals[:i] + numerals[i + 1 :])
            if first is not None and second is not None and second > first:
                return first, second
    return None


@rules("n:RAWNUM u:HANNUM")
def digits_and_unit(m: Match):
    """3百, 1.5万."""
    digit, unit = m.value("u")
    if unit < 100 or digit or "," in m.value("n"):
        return None
    value = min(float(m.value("n")), LARGEST) * unit
    return "NUM", int(value) if value.is_integer() else value


@rules("HANNUM+")
def han_number(m: Match):
    atoms = m.all()
    numerals = [a.value for a in atoms]
    start, end = atoms[0].start, atoms[-1].end
    value = read(numerals) if numerals[0][0] or numerals[0][1] in (0, 10) else None  # 百八十 is a hundred or so
    if value is not None:
        return "YEAR4" if len(numerals) == 4 and value in YEARS and not any(u for _, u in numerals) else "NUM", value
    pair = _range(numerals)
    if pair is not None:
        middle = atoms[len(atoms) // 2].start
        return [
            Atom("NUM", pair[0], start, middle),
            Atom("OR", None, middle, middle),
            Atom("NUM", pair[1], middle, end),
        ]
    return "VAGUE", None


@rules("n:RAWNUM")
def joined_list(m: Match):
    """3、4月: the mark between two numbers is a comma here, never a decimal sign."""
    atom = m["n"]
    found = re.fullmatch(r"(\d{1,2})[,.](\d{1,2})", m.value("n"))
    if not found or m.row.kind(m.end) not in ("UMONTH", "COMMA", "MONTH", "DAYMARK", "AND"):
        return None
    mark = atom.start + len(found[1])
    follows = m.context.text[atom.end : atom.end + 1]
    beside = m.row.kind(m.end)
    if (beside == "UMONTH" and follows != "月") or (beside == "DAYMARK" and m.context.text[mark] == "."):
        return None
    if m.row.kind(m.end) in ("COMMA", "AND") and m.row.kind(m.end + 1) not in ("MONTH", "DAYMARK"):
        return None
    kind = "MONTH" if m.row.kind(m.end) == "UMONTH" else "NUM"
    out = [
        Atom("NUM", int(found[1]), atom.start, mark),
        Atom("COMMA", ",", mark, mark + 1),
        Atom(kind, int(found[2]), mark + 1, atom.end),
    ]
    if kind == "MONTH":
        if not 1 <= int(found[2]) <= 12:
            return None
        out[0].kind = "MONTH"
    return out


@rules("d:DASH n:RAWNUM")
def minus(m: Match):
    """我们-5个人: Chinese puts no space before a sign."""
    dash = m["d"]
    if dash.end != m["n"].start or m.row.kind(m.start - 1) not in _BEFORE_A_SIGN:
        return None
    return "NUM", -parse(m.value("n"))


@rules("HANVAGUE")
def vague(m: Match):
    return "VAGUE", None


@late(
    "n:NUM MEASURE? MORE (?!UNIT)", "BOUND n:NUM (?!UNIT|MEASURE)", "n:NUM BOUNDP", "n:NUM (?=PERSON (BOUNDP|WITHINP))"
)
def not_exact(m: Match):
    """二十多, 100来, 超过50."""
    return "VAGUE", None


@late("NOTAFTER n:NUM (?=PERSON|MEASURE|KEYUSER)")
def at_most(m: Match):
    """不超过50人."""
    return "VAGUE", None


@late("r:REL n:NUM (?=MEASURE? PERSON)")
def nearly(m: Match):
    """近百人."""
    return ("VAGUE", None) if m.said("r") == "近" else None


@late("n:NUM v:VAGUE")
def odd(m: Match):
    """二十几."""
    return ("VAGUE", None) if m["n"].end == m["v"].start and m.context.text[m["v"].start] == "几" else None


@late("a:NUM HANDOT b:NUM")
def point(m: Match):
    """二十点五."""
    whole, rest = m.value("a"), m.value("b")
    return ("NUM", float(f"{whole}.{rest}")) if isinstance(whole, int) and isinstance(rest, int) else None


@late("PCTOF n:NUM")
def percent(m: Match):
    return "PCT", m.value("n") / 100


@late("n:NUM TENTHS d:NUM", "n:NUM TENTHS h:HANHALF?")
def tenths(m: Match):
    """两成 is 20 %, 一成半 15 %, 两成五 25 %."""
    more = m.value("d", 5 if m.has("h") else 0)
    return ("PCT", round(m.value("n") / 10 + more / 100, 4)) if more in range(10) else None


@late("v:VAGUE TENTHS", "PCTOF v:VAGUE", "BOUND p:PCT", "p:PCT BOUNDP")
def vague_percent(m: Match):
    return "PCT", None


@late("b:NUM PARTSOF a:NUM")
def parts(m: Match):
    """三分之一."""
    return ("PCT", m.value("a") / m.value("b")) if m.value("b") > 0 else None


RULES = [*rules.rules, *late.rules]
