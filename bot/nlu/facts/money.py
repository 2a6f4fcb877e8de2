"""Pay, and what losing somebody costs: "pay is 60,000 euros a year", "招聘成本占20%", "обучение стоит 50 000 рублей".

These are no facts of a case. A number that is read here is spent, so that nobody takes it for a headcount.
"""

import re
from typing import Any

from bot.nlu.facts.core import Atom, Context, Row

PAY = "pay"
ASKED_FOR_PAY = "cost.pay"
"""What the actions have asked for when a bare amount is the pay."""
# Less is no pay of anybody's year or month in any of the currencies, but a number of something else.
LEAST_PAY = 100
NEAR = 120
"""Characters on either side of a number in which it is said what it is of."""
MOST, MOST_SHARE = 1e10, 10

# Words are looked for in the order of the lines: 欧元 before 元.
_CURRENCIES = {
    "EUR": r"€|\beur\b|\beuros?\b|евро|欧元",
    "USD": r"\$|\busd\b|\bdollars?\b|\bbucks\b|доллар\w*|美元|美金",
    "GBP": r"£|\bgbp\b|\bpounds?\b|фунт\w*|英镑",
    "JPY": r"\bjpy\b|\byen\b|иен\w*|日元",
    "CHF": r"\bchf\b|\bfrancs?\b|франк\w*|瑞士法郎",
    "KZT": r"₸|\bkzt\b|тенге|坚戈",
    "RUB": r"₽|\brub\b|\broubles?\b|\brubles?\b|руб\w*|卢布",
    "CNY": r"¥|￥|\bcny\b|\brmb\b|\byuan\b|юан\w*|人民币|元|块钱?",
}
_MULTIPLIERS = (
    (1e6, r"million|mln|mio|миллион\w*|млн\.?|百万"),
    (1e3, r"thousand|тысяч\w*|тыс\.?|[kк](?![a-zа-я])|千"),
    (1e4, r"万"),
)


def _any(*words: str) -> re.Pattern[str]:
    """One pattern for words of all three languages."""
    return re.compile("|".join(words))


_PAY = _any(
    r"\b(?:pay|paid|earns?|salar(?:y|ies)|wages?)\b",
    r"зарплат|зарабатыва|\bоклад|жаловань|получа[ею]т",
    r"薪|工资|年收入|月收入",
)
_MONTHLY_BY_ITSELF = _any(r"зарплат|оклад|зарабатыва|получа[ею]т", r"工资|薪水")
_MONTH = _any(
    r"\b(?:a|per|each|every) month\b|/\s?mo\b|\bmonthly\b",
    r"в месяц|/\s?мес|ежемесячн",
    r"月薪|每个?月|一个月|/\s?月|月收入|月工资",
)
_YEAR = _any(
    r"\b(?:a|per) year\b|\byearly\b|\bannual|\bp\.?\s?a\b",
    r"в год|годов|за год",
    r"年薪|每年|一年|全年|年收入|/\s?年",
)
_COSTS = _any(
    r"\bcosts?\b|\bspend\b|\bexpens|\bfees?\b",
    r"стои[тм]|обход|затрат|расход|трати",
    r"成本|费用|花费|花|代价|占",
)
# Who is paid for these is no employee.
_PURCHASE = _any(
    r"\bvendors?\b|\bsuppliers?\b|\bconsult|\blicen[cs]e|\bsoftware\b|\bproject\b|\bsystem\b",
    r"поставщик|консульт|лиценз|проект|систем",
    r"供应商|顾问|许可|软件|项目|系统",
)
_PEOPLE = _any(r"\bpeople\b|\bemployees\b|\bstaff\b|\bof us\b", r"человек|сотрудник", r"人(?!民)|员工")
_PARTS = {
    "recruiting": _any(
        r"\brecruit|\bhiring\b|\bheadhunt|\brelocation", r"подбор|рекрут|поиск|найм|наём|переезд", r"招聘|猎头|调动"
    ),
    "winning": _any(
        r"\bsign(?:ing|-on)\b|\binterviews?\b", r"собеседован|приём на работу|привлечени", r"面试|录用|入职奖"
    ),
    "training": _any(r"\btraining\b|\bonboarding\b", r"обучени|адаптаци", r"培训|带教"),
    "productivity": _any(
        r"\bproductivity\b|\b(?:lower|lost) output\b", r"производительност|выработк", r"效率|生产力|产出"
    ),
    "chances": _any(r"\b(?:missed|lost) (?:business|chances|sales|deals)\b", r"упущенн", r"错失|机会"),
    "morale": _any(r"\bmorale\b|\bmood\b", r"мораль|настроени", r"士气"),
    "losing": _any(
        r"\bhand(?:over|ing over)\b|\bseverance\b|\blost knowledge\b",
        r"передач[аи] дел|выходн\w+ пособи",
        r"交接|离职补偿|遣散",
    ),
    "keeping": _any(r"\bkeeping\b|\bretention\b", r"удержани", r"留住|保留|挽留"),
}
_STOPS = re.compile(r"[;!?。；！？\n]|[,，.](?!\d)")


def read(row: Row, context: Context) -> dict[str, dict[str, Any]]:
    """What a message says of pay and costs, by name: ``pay`` (``{"amount": a year's, "currency": ISO 4217 or None}``)
    or a part of the cost (``{"share": of a year's pay}`` or ``{"amount", "currency"}``). The numbers used are spent.
    """
    text = context.text.casefold()
    if not (context.asked == ASKED_FOR_PAY or _PAY.search(text) or _COSTS.search(text)):
        return {}
    found: dict[str, dict[str, Any]] = {}
    for i, atom in enumerate(row.atoms):
        if atom.kind not in ("NUM", "YEAR4", "PCT") or not isinstance(atom.value, (int, float)):
            continue
        clause = _clause(text, atom)
        share = atom.kind == "PCT"
        said = _share(clause, atom, bool(found)) if share else _amount(text, clause, atom, context)
        if said:
            found[said[0]] = said[1]
            _spend(row, i, text)
    return found


def _clause(text: str, atom: Atom) -> str:
    """The text between the marks around a number, no more of it than belongs together."""
    before, after = text[max(0, atom.start - NEAR) : atom.start], text[atom.start : atom.end + NEAR]
    begin = [mark.end() for mark in _STOPS.finditer(before)]
    end = _STOPS.search(after, atom.end - atom.start)
    return before[begin[-1] if begin else 0 :] + after[: end.start() if end else len(after)]


def _share(clause: str, atom: Atom, going_on: bool) -> tuple[str, dict[str, Any]] | None:
    """A share of pay said of a part; ``going_on`` after another: "hiring costs 20 %, training 10 %"."""
    part = _part(clause)
    spoken_of = going_on or _COSTS.search(clause) or _PAY.search(clause)
    if part is None or not spoken_of or not 0 <= atom.value <= MOST_SHARE:
        return None
    return part, {"share": round(float(atom.value), 6)}


def _amount(text: str, clause: str, atom: Atom, context: Context) -> tuple[str, dict[str, Any]] | None:
    value, end = _value(text, atom)
    currency = _currency(text, atom.start, end)
    if not 0 <= value <= MOST:
        return None
    part = _part(clause)
    if part and currency and _COSTS.search(clause):
        return part, {"amount": value, "currency": currency}
    pay = _PAY.search(clause) and (currency or not _PEOPLE.search(clause)) and not _PURCHASE.search(clause)
    if value < LEAST_PAY or not (pay or context.asked == ASKED_FOR_PAY):
        return None
    return PAY, {"amount": value * (12 if _by_month(clause) else 1), "currency": currency}


def _by_month(clause: str) -> bool:
    """Where no time is named, a salary is told by the year in English, by the month in Russian and Chinese."""
    if _YEAR.search(clause):
        return False
    return bool(_MONTH.search(clause) or _MONTHLY_BY_ITSELF.search(clause))


def _value(text: str, atom: Atom) -> tuple[float, int]:
    """The amount that begins with a number, and where it ends."""
    raw, end = text[atom.start : atom.end], atom.end
    value = float(raw.replace(".", "")) if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", raw) else float(atom.value)
    for times, words in _MULTIPLIERS:
        more = re.compile(rf"\s?(?:{words})").match(text, end)
        if more:
            return value * times, more.end()
    return value, end


def _currency(text: str, start: int, end: int) -> str | None:
    """The currency named right behind the amount, or right before it."""
    before = re.search(r"(\S+)\s?$", text[max(0, start - 6) : start])
    for code, words in _CURRENCIES.items():
        if re.compile(rf"\s?(?:{words})").match(text, end) or (before and re.search(rf"(?:{words})$", before[1])):
            return code
    return None


def _part(clause: str) -> str | None:
    return next((name for name, words in _PARTS.items() if words.search(clause)), None)


def _spend(row: Row, i: int, text: str) -> None:
    """The number is used, with a thousand that was read as a number of its own, and with the time that it is for."""
    row.spend(i)
    if row.kind(i + 1) == "NUM" and not text[row.atoms[i].end : row.atoms[i + 1].start].strip():
        row.spend(i + 1)
    for near in range(max(0, i - 3), min(len(row.atoms), i + 4)):
        if row.kind(near) == "DUR" and row.atoms[near].value.n == 1:
            row.spend(near)
