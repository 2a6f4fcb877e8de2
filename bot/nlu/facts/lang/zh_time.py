"""Chinese dates and lengths of time: words, and rules for an order from the large to the small (年, 月, 日)."""

import re
from datetime import timedelta

from bot.nlu.facts import feasts, lunar
from bot.nlu.facts import periods as cal
from bot.nlu.facts.core import Atom, Match, Rules
from bot.nlu.facts.dates import day_period, exact, month_period, moved, span_of
from bot.nlu.facts.durations import of
from bot.nlu.facts.periods import Period

_NUMERALS = "零一二三四五六七八九十"
_MONTHS = {n: f"{n}月 | {n}月份 | 0{n}月 | 0{n}月份" if n < 10 else f"{n}月 | {n}月份" for n in range(1, 13)}
for _n in range(1, 11):
    _MONTHS[_n] += f" | {_NUMERALS[_n]}月 | {_NUMERALS[_n]}月份"
_MONTHS[11] += " | 十一月 | 十一月份"
_MONTHS[12] += " | 十二月 | 十二月份"
_MONTHS[1] += " | 元月 | 元月份"

_DAYS = {0: "一", 1: "二", 2: "三", 3: "四", 4: "五", 5: "六", 6: "日天"}


def _weekday(names: str) -> str:
    return " | ".join(f"{week}{n}" for week in ("周", "星期", "礼拜", "个星期", "个礼拜") for n in names)


def _quarter(digit: int, han: str) -> str:
    return " | ".join(f"{n}{q}" for n in (f"第{han}", f"第{digit}", han, str(digit)) for q in ("季度", "季"))


WORDS = {
    "MONTH": _MONTHS,
    "WDAY": {n: _weekday(names) for n, names in _DAYS.items()},
    "UDAY": "天 | 个自然日 | 自然日 | 个日历日 | 日历天",
    "UWORKDAY": "个工作日 | 工作日 | 个工作天",
    "UWEEK": "周 | 星期 | 礼拜 | 个星期 | 个礼拜 | 个周 | 整周",
    "UMONTH": "月 | 个月 | 个整月 | 个来月",
    "UQUARTER": "季度 | 季 | 个季度 | 个季",
    "UYEAR": "年 | 个年头 | 整年 | 年度",
    "HALFUNIT": {
        "UYEAR": "半年 | 半年时间",
        "UMONTH": "半个月 | 半月",
        "UWEEK": "半周 | 半个星期 | 半个礼拜",
        "UQUARTER": "半个季度",
    },
    "NEARHALF": {"UYEAR": "大半年 | 小半年 | 多半年", "UMONTH": "大半个月 | 小半个月"},
    "BREAKTO": "放到 | 休到 | 休息到 | 放假到 | 停到 | 一直放到",
    "ANDHALF": {"UMONTH": "个半月", "UYEAR": "年半", "UWEEK": "周半 | 个半星期 | 个半礼拜 | 个星期半 | 个礼拜半"},
    "WHOLE": "整个 | 整 | 全",
    "REL": {
        0: "这 | 这个 | 这一 | 这一个 | 本 | 今 | 今个 | 当",
        1: "下 | 下个 | 下一个 | 下一 | 未来 | 接下来 | 往后 | 今后",
        2: "下下 | 下下个",
        -1: "上 | 上个 | 上一个 | 上一 | 过去 | 最近 | 近",
        -2: "上上 | 上上个",
    },
    "YEARREL": {
        0: "今年 | 本年 | 本年度 | 今年度 | 这一年 | 这年 | 当年",
        1: "明年 | 来年 | 次年 | 翌年 | 下年 | 下一年 | 明年度 | 下年度 | 下一年度 | 出年",
        2: "后年",
        3: "大后年",
        -1: "去年 | 上年 | 上一年 | 去年度 | 上年度 | 旧年",
        -2: "前年",
    },
    "NOWWORD": "现在 | 目前 | 当前 | 当下 | 眼下 | 而家 | 如今",
    "DEIC": {
        0: "今天 | 今日 | 马上 | 立刻 | 立即",
        1: "明天 | 明日 | 听日",
        2: "后天 | 后日",
        3: "大后天",
        -1: "昨天 | 昨日",
        -2: "前天",
        -3: "大前天",
    },
    "PART": {"early": "初 | 上旬 | 头", "mid": "中旬 | 中 | 中间", "late": "底 | 末 | 下旬 | 尾 | 尾声 | 末尾"},
    "MONTHPART": {"early": "月初 | 月头 | 初旬", "mid": "月中", "late": "月底 | 月末 | 月尾"},
    "YEARPART": {"early": "年初 | 年头 | 开年 | 岁初", "mid": "年中", "late": "年底 | 年末 | 年尾 | 岁末"},
    "QUARTERPART": {"early": "季初 | 季度初", "mid": "季中 | 季度中", "late": "季末 | 季度末 | 季度底"},
    "HALFPART": {
        "first": "上半月 | 前半月 | 上半个月 | 前半个月 | 头半个月",
        "second": "下半月 | 后半月 | 下半个月 | 后半个月",
    },
    "SEASON": {
        "spring": "春天 | 春季 | 开春 | 春 | 春上",
        "summer": "夏天 | 夏季 | 夏",
        "autumn": "秋天 | 秋季 | 金秋 | 秋",
        "winter": "冬天 | 冬季 | 冬",
    },
    "QUARTER": {
        1: _quarter(1, "一") + " | 首季度 | 首季 | 头一个季度 | 头季",
        2: _quarter(2, "二"),
        3: _quarter(3, "三"),
        4: _quarter(4, "四") + " | 末季度",
    },
    "HALFYEAR": {1: "上半年 | 前半年 | 头半年", 2: "下半年 | 后半年"},
    "LUNAR": "农历 | 阴历 | 旧历",
    "LEAP": "闰",
    "LUNARMONTH": {1: "正月 | 正月里", 11: "冬月 | 冬月里", 12: "腊月 | 腊月里"},
    "LUNARDAY": {n: f"初{_NUMERALS[n]}" for n in range(1, 11)},
    "ORDMARK": "第",
    "ORD": {-1: "最后一个 | 最后一 | 最后的一个", 1: "头一个 | 首个"},
    "LASTN": "最后 | 末",
    "DAYMARK": "号 | 日",
    "WEEKOF": "那周 | 那一周 | 那个星期 | 那个礼拜 | 当周 | 所在周 | 所在的那周 | 所在的一周 | 那星期"
    " | 的那一周 | 的那周",
    "WEEKEND": "周末",
    "FROM": "从 | 自 | 自从 | 由",
    "UNTIL": "到 | 至 | 直到 | 直至 | 截至 | 截止 | 截止到 | 一直到 | 到了 | 持续到 | 延续到",
    "BETWEEN": "介于",
    "BETWEENP": "之间 | 间 | 期间",
    "AND": "和 | 与 | 及 | 以及 | 跟 | 同 | 还有 | 外加",
    "OR": "或 | 或者 | 或是 | 还是 | 抑或 | 要么",
    "TILLNOW": "至今 | 到现在 | 到今天 | 到目前 | 迄今",
    "AFTERP": "一结束就 | 一结束 | 一过 | 一过就 | 一完"
    " | 一完就 | 以后 | 之后 | 后 | 过后 | 结束后"
    " | 结束以后 | 完了以后",
    "BYP": "前 | 之前 | 以前 | 或之前 | 或以前 | 为止",
    "NOTBEFORE": "不能早于 | 不得早于 | 不会早于 | 早不了"
    " | 最早要到 | 最快要到 | 最早也得 | 最早也得到 | 不早于 | 最早 | 最早要 | 最早也要"
    " | 最快 | 最早到 | 最快也要 | 早不过 | 最早得",
    "NOTAFTER": "不晚于 | 不迟于 | 最晚 | 最迟 | 最晚到 | 最迟到 | 至迟 | 不得晚于 | 不能晚于",
    "SINCEP": "起 | 以来 | 或之后 | 或以后 | 开始起 | 往后 | 起算 | 始",
    "AFTER": "过完 | 过了 | 等过完 | 等过了",
    "IN": "再过",
    "WITHINP": "内 | 之内 | 以内 | 里 | 里面",
    "REST": "剩下的 | 余下的",
    "POSS": "的 | 之",
    "HOLIDAY": {
        "new_year": "元旦 | 元旦节 | 公历新年 | 元旦假期",
        "new_year_eve": "跨年夜 | 跨年",
        "christmas": "圣诞 | 圣诞节 | 圣诞假期",
        "christmas_eve": "平安夜",
        "spring_festival": "春节 | 农历新年 | 农历年 | 过年 | 大年初一 | 正月初一 | 正月朔日 | 春节假期"
        " | 春节长假 | 新春 | 旧历年 | 农历春节 | 大年 | 新年",
        "lunar_eve": "除夕 | 大年三十 | 年三十 | 大年夜 | 年三十晚",
        "lantern": "元宵 | 元宵节 | 正月十五 | 农历元宵 | 灯节",
        "tomb_sweeping": "清明 | 清明节 | 清明假期",
        "labour_day": "五一 | 劳动节 | 五一节 | 五一长假 | 五一假期 | 五一黄金周 | 五一劳动节",
        "youth_day": "青年节 | 五四",
        "childrens_day": "儿童节 | 六一 | 六一儿童节",
        "dragon_boat": "端午 | 端午节 | 端午假期",
        "party_day": "建党节",
        "army_day": "建军节",
        "teachers_day": "教师节",
        "mid_autumn": "中秋 | 中秋节 | 中秋假期 | 八月十五",
        "national_day": "国庆 | 国庆节 | 国庆长假 | 国庆假期 | 十一长假 | 十一假期 | 十一黄金周 | 十一国庆 | 黄金周",
        "double_ninth": "重阳 | 重阳节",
        "singles_day": "双十一 | 双11 | 光棍节",
        "womens_day": "妇女节 | 三八节 | 三八妇女节 | 女神节",
        "valentine": "情人节",
        "halloween": "万圣节",
        "thanksgiving": "感恩节",
        "easter": "复活节",
        "mothers_day": "母亲节",
        "fathers_day": "父亲节",
        "summer_break": "暑假 | 暑期",
        "winter_break": "寒假",
    },
    "FEASTEND": "年后 | 节后 | 过完年 | 过了年 | 过年后 | 年假后 | 过完节 | 开年后",
    "FEASTBEFORE": "年前 | 节前 | 过年前",
    "WORD": "周期 | 周边 | 周到 | 周报 | 周会 | 周总 | 小周 | 老周 | 月会 | 月报 | 年会 | 年龄 | 年轻"
    " | 今后的 | 前后 | 前面 | 前期 | 前台 | 前端 | 目前为止 | 后面 | 后期 | 后台 | 后端 | 后续"
    " | 然后 | 最后 | 背后 | 落后 | 到底 | 到时 | 到时候 | 收到 | 感到 | 达到 | 遇到 | 碰到 | 提到"
    " | 找到 | 想到 | 说到 | 看到 | 听到 | 得到 | 做到 | 轮到 | 涉及 | 以及时 | 普及"
    " | 至少 | 甚至 | 至于 | 以至 | 不至于 | 中心 | 其中 | 集中 | 当中 | 中间商 | 中层 | 中小"
    " | 初步 | 最初 | 起初 | 当初 | 彻底 | 底下 | 底层 | 头疼 | 头部 | 开头 | 头儿 | 里程碑 | 里头"
    " | 内部 | 内容 | 内外 | 号称 | 型号 | 编号 | 日常 | 日历 | 日程 | 生日 | 工作日志 | 天天"
    " | 每天 | 当天 | 年年 | 今 | 一起 | 起来 | 起码 | 起步 | 看起来 | 引起 | 发起 | 提起 | 由于"
    " | 理由 | 自由 | 自己 | 各自"
    " | 不同 | 同事 | 同行 | 同时 | 同意 | 共同 | 合同 | 一同 | 同样 | 相同 | 如同 | 跟进 | 跟踪"
    " | 与其 | 参与 | 和谐 | 确定 | 决定 | 肯定 | 说不定 | 固定 | 规定 | 不一定"
    " | 上面 | 上级 | 上司 | 上班 | 以上 | 马上就 | 早上 | 晚上 | 上午 | 下午 | 下面 | 下属 | 下班"
    " | 以下 | 下来 | 下去 | 上来 | 上去 | 上头 | 手上 | 基本上 | 实际上 | 手下 | 加上 | 用上 | 赶上"
    " | 春风 | 长春 | 当然 | 应当 | 相当 | 本来 | 本身 | 根本 | 基本 | 版本 | 本人 | 日本 | 本公司"
    " | 本司 | 本部门 | 全部 | 全体 | 全年 | 完全 | 安全 | 整体 | 整理 | 调整 | 完整 | 从来 | 从不"
    " | 从事",
}

numbers = Rules("numbers")


@numbers("n:RAWNUM UYEAR (?=MONTH|QUARTER|HALFYEAR|YEARPART|PART|SEASON|POSS)", "n:RAWNUM u:UYEAR")
def short_year(m: Match):
    """27年3月, 07年: two digits are a year where a part of it follows, or where the first is a nought."""
    raw = m.value("n")
    if not re.fullmatch(r"\d\d", raw) or not (raw[0] == "0" or (20 <= int(raw) < 50 and not m.has("u"))):
        return None
    return [Atom("YEAR4", 2000 + int(raw), m["n"].start, m["n"].end), m.all()[-1]]


numbers_late = Rules("numbers", late=True)


@numbers_late("ORDMARK n:NUM MEASURE?")
def ordinal(m: Match):
    return "ORD", m.value("n")


durations = Rules("durations")


@durations(
    "(r:YEARREL|y:YEAR4 UYEAR) POSS? (BYP|PART|g:(LASTN|ORD)) n:NUM u:(UMONTH|UQUARTER)",
    "y:YEAR4 FEASTBEFORE n:NUM u:(UMONTH|UQUARTER)",
    "(r:YEARREL|y:YEAR4 UYEAR) POSS? BYP q:QUARTER",
    "y:YEAR4 FEASTBEFORE q:QUARTER",
)
def first_of_year(m: Match):
    """2026年前十一个月, 今年前三季度, 明年最后两个月."""
    year = m.value("y") or m.context.today.year + m.value("r")
    months = 3 * m.value("q") if m.has("q") else m.value("n") * (3 if m["u"].kind == "UQUARTER" else 1)
    if not 1 <= months <= 12:
        return None
    return exact(cal.months_in(year, 13 - months if m.has("g") else 1, months), "range")


@durations("n:NUM h:ANDHALF", "h:ANDHALF")
def and_a_half(m: Match):
    """一年半, 三个半月; 个半月 alone is one and a half."""
    return "DUR", of(m.value("n", 1) + 0.5, m.value("h"))


@durations("n:NUM u:(UMONTH|UYEAR|UWEEK|UQUARTER|UDAY) MORE", "h:HALFUNIT MORE")
def more_than(m: Match):
    """两个月多, 半年多: good enough for a date, not for a fact."""
    return "DUR", of(0.5, m.value("h"), vague=True) if m.has("h") else of(m.value("n"), m["u"].kind, vague=True)


@durations("a:NUM UNIT? UNTIL b:NUM v:UNIT")
def from_to(m: Match):
    """三到四个月: the longer."""
    return ("DUR", of(m.value("b"), m["v"].kind, ranged=True)) if m.value("b") > m.value("a") else None


@durations("h:NEARHALF")
def nearly_half(m: Match):
    """大半年."""
    return "DUR", of(0.5, m.value("h"), vague=True)


@durations("n:NUM u:UMONTH d:NUM DAYMARK", "n:NUM u:UMONTH")
def no_such_month(m: Match):
    """13月1号."""
    u = m["u"]
    return ("BADDATE", None) if m.context.text[u.start : u.end] == "月" and 12 < m.value("n") < 100 else None


@durations("n:NUM MORE u:UNIT", "n:NUM MEASURE MORE u:UNIT")
def more_units(m: Match):
    """四个多星期."""
    return "DUR", of(m.value("n"), m["u"].kind, vague=True)


@durations("n:NUM DAYMARK (?=WITHINP)")
def days_within(m: Match):
    """五日内: here 日 counts."""
    return "DUR", of(m.value("n"), "UDAY")


dates = Rules("dates")


@dates(
    "n:NOWWORD (?=MAYBE* (START|ASKOK|ABOUT|OR|$))", "(?<=FROM) n:NOWWORD", "(?<=UNTIL) n:NOWWORD", "(?<=OR) n:NOWWORD"
)
def now(m: Match):
    """现在 is a date where something starts now; else it only says that something is so."""
    if "准备" in m.context.text:
        return None
    return exact((m.context.today,) * 2)


@dates("a:MONTH b:MONTH")
def months_side_by_side(m: Match):
    """11月12月."""
    a, b = m["a"], m["b"]
    return [a, Atom("COMMA", ",", a.end, a.end), b] if a.end == b.start else None


@dates("FROM? a:NUM j:(DASH|UNTIL|OR) b:MONTH")
def months_range(m: Match):
    """三到五月, 3-5月, 三四月."""
    first, final = m.value("a"), m.value("b")
    if first not in range(1, 13):
        return None
    if m["j"].kind == "OR" and m["j"].start < m["j"].end:
        return [Atom("MONTH", first, m["a"].start, m["a"].end), m["j"], m["b"]]
    count = (final - first) % 12 + 1
    return _year_range(m, first, count)


def _year_range(m: Match, first: int, count: int) -> tuple:
    made = cal.repeating(lambda y: cal.months_in(y, int(first), int(count)), m.context.today, "range")
    return "PERIOD", made


@dates("n:NUM m:MONTH")
def two_months(m: Match):
    """三四月 is read as 三 and 四月."""
    first, final = m.value("n"), m.value("m")
    raw = m.context.text[m["n"].start : m["n"].end]
    if first not in range(1, 12) or final != first + 1 or raw.isdigit() or m["n"].end != m["m"].start:
        return None
    return _year_range(m, first, 2)


@dates("n:NUM ((COMMA|AND) NUM)* (COMMA|AND) MONTH")
def months_list(m: Match):
    """二、三、七月: the word month stands once."""
    atoms = m.all()
    text = m.context.text
    if any(a.kind == "NUM" and (a.value not in range(1, 13) or text[a.end - 1] == "个") for a in atoms):
        return None
    return [Atom("MONTH", a.value, a.start, a.end) if a.kind == "NUM" else a for a in atoms]


@dates("r:YEARREL UYEAR?", "y:YEAR4 UYEAR")
def year(m: Match):
    return "YEAR", m.value("y") or m.context.today.year + m.value("r")


@dates(
    "(y:Y POSS?)? LUNAR l:LEAP? m:(MONTH|LUNARMONTH) POSS? (d:(NUM|LUNARDAY) DAYMARK?)?",
    "(y:Y POSS?)? l:LEAP m:MONTH (d:(NUM|LUNARDAY))?",
    "(y:Y POSS?)? m:LUNARMONTH POSS? (d:(NUM|LUNARDAY))?",
    "(y:Y POSS?)? m:MONTH d:LUNARDAY",
    "(y:Y POSS?)? m:MONTH d:NUM (?!DAYMARK)",
)
def lunar_month_or_day(m: Match):
    """正月, 农历十月, 闰四月, 腊月初八, 五月廿二: 初 and 廿 without 号 count in the lunar calendar."""
    number, day, leap = m.value("m"), m.value("d"), m.has("l")
    kinds = [a.kind for a in m.all()]
    if not {"LUNAR", "LEAP", "LUNARMONTH", "LUNARDAY"} & set(kinds) and m.context.text[m["d"].start] != "廿":
        return None
    if day is not None and day not in range(1, 31):
        return None

    def make(y: int) -> cal.Span | None:
        span = lunar.month(y, number, leap)
        if span is None or day is None:
            return span
        at = span[0] + timedelta(int(day) - 1)
        return (at, at) if at <= span[1] else None

    made = cal.repeating(make, m.context.today, "day" if day else "month", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("(y:Y POSS?)? n:NUM p:(START|GOLIVE|BYP|AFTERP|DAYMARK)")
def dotted(m: Match):
    """4.15启动, 4.15号: month.day, where a date must stand."""
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", m.context.text[m["n"].start : m["n"].end])
    made = day_period(m, int(found[1]), int(found[2]), m.value("y")) if found and 1 <= int(found[1]) <= 12 else None
    if made is None:
        return None
    rest = m["p"]
    end = rest.end if rest.kind == "DAYMARK" else m["n"].end
    out = [Atom(*made, m.all()[0].start, end)]
    return out if rest.kind == "DAYMARK" else [*out, rest]


@dates("(y:Y POSS? COMMA?)? m:MONTH POSS? d:NUM DAYMARK", "(y:Y POSS?)? m:MONTH DAYMARK? d:ORD DAYMARK")
def month_day(m: Match):
    return day_period(m, m.value("m"), m.value("d"), m.value("y"))


@dates("r:REL UMONTH POSS? d:NUM DAYMARK?" + "(?!PERSON|PERCENT|UNIT|MEASURE|LEAVE|NUM)")
def day_of_relative_month(m: Match):
    """下月九号, 本月20日."""
    today, day = m.context.today, m.value("d")
    first = cal.months_in(today.year, today.month + m.value("r"))[0]
    return exact(cal.day_in(first.year, first.month, int(day))) if day == int(day) else None


@dates("FROM? p:PERIOD j:(DASH|UNTIL) d:NUM DAYMARK", "FROM? d:NUM DAYMARK j:(DASH|UNTIL) e:NUM DAYMARK")
def until_day(m: Match):
    """3月1日至5日; 5号到8号."""
    p = m.value("p")
    if p is None:
        first = _next_day(m, m.value("d"))
        if first is None:
            return None
        p, day = Period(*first), m.value("e")
    else:
        day = m.value("d")
    if p.mod or p.grain != "day" or p.start is None or day != int(day):
        return None
    month = p.start.month + (day < p.start.day)
    span = cal.day_in(p.start.year + (month > 12), (month - 1) % 12 + 1, int(day))
    return exact((p.start, span[1]), "range") if span else None


@dates("p:PERIOD j:(COMMA|AND|OR) d:NUM DAYMARK")
def another_day(m: Match):
    """3月10号和20号."""
    p, day = m.value("p"), m.value("d")
    if p.mod or p.grain != "day" or p.start is None or day != int(day):
        return None
    made = day_period(m, p.start.month, day, None if p.make else p.start.year)
    return [m["p"], m["j"], Atom(*made, m["d"].start, m.all()[-1].end)] if made else None


@dates("d:NUM DAYMARK", "d:ORD DAYMARK")
def day_alone(m: Match):
    span = _next_day(m, m.value("d"))
    return exact(span) if span else None


def _next_day(m: Match, day: float) -> cal.Span | None:
    """The next such day of a month; None where no month has one."""
    if day != int(day) or not 1 <= day <= 31:
        return None
    at = m.context.today
    while at.day != day:
        at += timedelta(1)
    return at, at


@dates(
    "(y:Y POSS?)? m:MONTH POSS? p:MONTHPART",
    "(y:Y POSS?)? m:MONTH POSS? p:PART",
    "(y:Y POSS?)? m:MONTH POSS? p:HALFPART",
)
def part_of_month(m: Match):
    month, part = m.value("m"), m.value("p")
    made = cal.repeating(lambda y: cal.part_of_month(part, y, month), m.context.today, "part", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("(r:REL UMONTH?)? POSS? p:MONTHPART", "r:REL UMONTH POSS? p:(PART|HALFPART)", "r:REL? p:HALFPART")
def part_of_relative_month(m: Match):
    """这个月底, 下月初, 月底."""
    today, part = m.context.today, m.value("p")
    first = cal.months_in(today.year, today.month + m.value("r", 0))[0]
    span = cal.part_of_month(part, first.year, first.month)
    if span[1] < today and not m.has("r"):
        first = cal.months_in(today.year, today.month + 1)[0]
        span = cal.part_of_month(part, first.year, first.month)
    return exact(span, "part")


@dates("(y:Y UYEAR? POSS?)? p:YEARPART", "y:YEAR p:PART")
def part_of_year(m: Match):
    part = m.value("p")
    made = cal.repeating(lambda y: cal.part_of_year(part, y), m.context.today, "part", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("r:REL p:QUARTERPART", "p:QUARTERPART", "(y:Y POSS?)? q:QUARTER POSS? p:PART")
def part_of_quarter(m: Match):
    part, today = m.value("p"), m.context.today
    if m.has("q"):
        q = m.value("q")
        made = cal.repeating(lambda y: cal.part_of_quarter(part, y, q), today, "part", m.value("y"))
        return ("PERIOD", made) if made else None
    first = cal.months_in(today.year, 3 * ((today.month - 1) // 3 + m.value("r", 0)) + 1)[0]
    return exact(cal.part_of_quarter(part, first.year, (first.month + 2) // 3), "part")


@dates("s:SEASON")
def season_letter(m: Match):
    """春 alone is a season only after a year."""
    atom = m["s"]
    if atom.end - atom.start == 1 and m.row.kind(m.start - 1) not in ("YEAR", "POSS", "REL"):
        return "WORD", m.context.text[atom.start : atom.end]
    return None


@dates("y:Y POSS? o:ORD UMONTH")
def nth_month(m: Match):
    n = m.value("o")
    return month_period(m, n if n > 0 else 12, m.value("y")) if n <= 12 else None


@dates("y:Y POSS? o:ORD u:UWEEK")
def nth_week_of_year(m: Match):
    """今年第三十七个星期, counted from the week that holds the first Thursday."""
    n, y = m.value("o"), m.value("y")
    if not 1 <= n <= 53:
        return None
    monday = cal.week_of(cal.day_in(y, 1, 4)[0], int(n) - 1)
    return exact(monday, "week")


@dates("(y:Y POSS?)? m:MONTH POSS? o:ORD u:UWEEK", "(y:Y POSS?)? m:MONTH POSS? o:ORD w:WDAY")
def nth_in_month(m: Match):
    """三月第二周, 四月的最后一个星期一."""
    month, n, weekday = m.value("m"), m.value("o"), m.value("w")

    def make(y: int) -> cal.Span | None:
        whole = cal.months_in(y, month)
        if weekday is None:
            return cal.nth_week(*whole, n)
        d = cal.nth_weekday(*whole, weekday, n)
        return (d, d) if d else None

    made = cal.repeating(make, m.context.today, "day" if m.has("w") else "week", m.value("y"))
    return ("PERIOD", made) if made else None


@dates("r:REL UWEEK WDAY", "r:REL w:WDAY")
def weekday_of_week(m: Match):
    monday = cal.week_of(m.context.today, m.value("r"))[0]
    return exact((monday + timedelta(m.all()[-1].value),) * 2)


@dates("r:REL? w:WEEKEND")
def weekend(m: Match):
    saturday = cal.week_of(m.context.today, m.value("r", 0))[0] + timedelta(5)
    return exact((saturday, saturday + timedelta(1)), "range")


late = Rules("dates", late=True)


@dates("(y:Y POSS?)? h:HOLIDAY BYP", "y:YEAR BYP")
def before_feast_or_year(m: Match):
    """春节前, 明年之前 end the day before; with days and months 前 includes them (facts.md)."""
    key, year = m.value("h"), m.value("y")
    if key is None:
        whole = Period(*cal.months_in(year, 1, 12), "year")
    else:
        whole = cal.repeating(lambda y: feasts.on(key, y), m.context.today, "day", year, key)
    return ("PERIOD", Period(None, whole.start - timedelta(1), "open", mod="before", base=whole)) if whole else None


@late("p:PERIOD POSS q:PERIOD")
def within_open(m: Match):
    """春节后的三四月: the second says when."""
    p, q = m.value("p"), m.value("q")
    return [m["q"]] if p.mod == "after" and not q.mod and q.make else None


@late("(?<!DUR)f:FEASTEND")
def after_feast(m: Match):
    """年后, 节后 without a name: the Spring Festival, the one holiday that everybody plans around."""
    whole = cal.repeating(lambda y: feasts.on("spring_festival", y), m.context.today, "day", holiday="spring_festival")
    first = feasts.first_working_day_after(
        "spring_festival", (whole.start, whole.end), feasts.region_of(m.context.regions, m.context.language)
    )
    return "PERIOD", Period(first, None, "open", mod="after", base=whole)


@late("f:FEASTBEFORE")
def before_feast(m: Match):
    whole = cal.repeating(lambda y: feasts.on("spring_festival", y), m.context.today, "day", holiday="spring_festival")
    return "PERIOD", Period(None, whole.start - timedelta(1), "open", mod="before", base=whole)


early = Rules("durations")


@early("n:NUM f:FEASTEND", "n:NUM f:FEASTBEFORE")
def years_and_after(m: Match):
    """3年后: three years and after, not after New Year."""
    f = m["f"]
    after = f.kind == "FEASTEND"
    return [
        Atom("DUR", of(m.value("n"), "UYEAR"), m["n"].start, f.start + 1),
        Atom("AFTERP" if after else "BYP", None, f.start + 1, f.end),
    ]


@dates("d:DUR AFTERP", "IN d:DUR AFTERP?")
def later(m: Match):
    """三周后 is that day; 三年后 is a year, since nobody means its day."""
    length = m.value("d")
    d = moved(m.context.today, length)
    if d is None:
        return None
    years = length.months >= 24 and not length.months % 12 and not length.days and not length.workdays
    return exact(cal.months_in(d.year, 1, 12), "year") if years else exact((d, d))


@dates("d:DUR BYP")
def ago(m: Match):
    """三个月前: with a length of time 前 is ago."""
    d = moved(m.context.today, m.value("d"), -1)
    return exact((d, d)) if d else None


@dates("^y:YEAR4 m:NUM d:NUM$")
def spaced(m: Match):
    """2027 3 15."""
    return day_period(m, m.value("m"), m.value("d"), m.value("y")) if m.value("m") in range(1, 13) else None


@dates("^n:NUM (AFTERP|BYP|$)")
def national_day(m: Match):
    """十一 is the National Day where nothing but a date can stand."""
    n = m["n"]
    answers = m.context.asked and len(m.row.atoms) == 1
    if m.context.text[n.start : n.end] != "十一" or answers:
        return None
    made = cal.repeating(lambda y: feasts.on("national_day", y), m.context.today, "day", holiday="national_day")
    return [Atom("PERIOD", made, n.start, n.end), *m.all()[1:]]


@dates("d:DUR WITHINP")
def within(m: Match):
    d = moved(m.context.today, m.value("d"))
    return ("PERIOD", Period(m.context.today, d, "range", mod="within")) if d else None


@late("FROM? p:PERIOD SINCEP? TILLNOW")
def till_now(m: Match):
    p = m.value("p").core
    return exact((p.start, m.context.today), "range") if p.start and p.start <= m.context.today else None


@late("FROM? p:PERIOD t:BREAKTO q:PERIOD")
def break_until(m: Match):
    """1月29号放到2月15号."""
    p, q = m.value("p").core, m.value("q")
    if q.mod or p.start is None or q.end is None:
        return None
    made = span_of(p, q, m.context.today)
    if made.start > made.end:
        return None
    end = m["q"].end
    return [Atom("PERIOD", made, m["p"].start, end), Atom("CLOSED", None, end, end)]


@late("p:PERIOD (?=HAVE|FILLED|SETTLE)")
def only_then(m: Match):
    """要到三月一号才有人: that day, not the day after it."""
    p, at = m.value("p"), m["p"].end
    if p.mod != "until" or p.core.grain != "day" or m.context.text[at : at + 1] != "才":
        return None
    return "PERIOD", Period(p.core.start, None, "open", mod="since", base=p.core)


@late("p:PERIOD WEEKOF")
def week_around(m: Match):
    p = m.value("p")
    return exact(cal.week_of(p.start), "week") if p.grain == "day" and not p.mod and p.start else None


@late("p:PERIOD s:START")
def from_then(m: Match):
    """从三月开始: with 开始 behind it, 从 only says when."""
    p = m.value("p")
    if p.mod != "since" or m.context.text[m["p"].start] not in "从自由" or m.context.text[m["p"].end - 1] == "起":
        return None
    return [Atom("PERIOD", p.base, m["p"].start, m["p"].end), m["s"]]


RULES = [*numbers.rules, *numbers_late.rules, *early.rules, *durations.rules, *dates.rules, *late.rules]
