"""Cases that Hypothesis draws: plausible ones and odd ones, all valid."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

AS_OF = st.dates(date(2024, 1, 1), date(2031, 12, 31))
REGIONS = st.lists(
    st.sampled_from(["CN", "RU", "DE", "US", "VN", "JP", "DE-BY", "CN-SH", "AE"]), unique=True, max_size=2
)
MONTHS = st.lists(st.integers(1, 12), unique=True, max_size=3)
PEOPLE = st.integers(0, 12) | st.integers(0, 400)


def _maybe(strategy):
    return st.none() | strategy


@st.composite
def leavers(draw, until: date):
    """Counted leavers of some months before ``until``."""
    months = draw(st.lists(st.integers(0, 35), unique=True, max_size=8))
    found = {}
    for back in months:
        total = until.year * 12 + until.month - 1 - back
        found[f"{total // 12:04d}-{total % 12 + 1:02d}"] = draw(st.integers(0, 9))
    return found


@st.composite
def departments(draw, as_of: date, counted: bool):
    """Up to five departments with distinct names."""
    names = draw(st.lists(st.sampled_from(["Sales", "客服部", "Финансы", "IT", "Склад"]), unique=True, max_size=5))
    rows = []
    for name in names:
        row = {"name": name}
        for key, value in {
            "headcount": _maybe(PEOPLE),
            "key_users": _maybe(st.integers(0, 4)),
            "vacancies": _maybe(st.integers(0, 1)),
            "staffed_from": _maybe(st.integers(0, 500).map(lambda n: (as_of + timedelta(days=n)).isoformat())),
            "rate": _maybe(st.floats(0, 2)),
            "leavers_per_year": _maybe(st.integers(0, 30)),
            "peak_months": MONTHS,
            "busy_months": MONTHS,
        }.items():
            if draw(st.booleans()):
                row[key] = draw(value)
        if counted and draw(st.booleans()):
            row["leavers"] = draw(leavers(as_of))
        rows.append(row)
    return rows


@st.composite
def cases(draw, counted: bool = True):
    """A valid case."""
    as_of = draw(AS_OF)

    def day(low: int, high: int):
        return st.integers(low, high).map(lambda n: (as_of + timedelta(days=n)).isoformat())

    case: dict = {
        "as_of": as_of.isoformat(),
        "regions": draw(REGIONS),
        "departments": draw(departments(as_of, counted)),
    }
    case["project"] = {
        "duration_weeks": draw(_maybe(st.floats(0.5, 80) | st.integers(1, 40))),
        "earliest_start": draw(_maybe(day(-50, 300))),
        "go_live_by": draw(st.none() | st.none() | day(30, 800)),
    }
    if draw(st.booleans()):
        first = draw(st.integers(-20, 600))
        length = draw(st.integers(0, 60))
        start = as_of + timedelta(days=first)
        end = start + timedelta(days=length)
        case["project"]["desired_start"] = {"from": start.isoformat(), "to": end.isoformat()}
    case["growth"] = {
        "stage": draw(st.sampled_from([None, "stable", "stable", "expanding", "new", "restructuring"])),
        "settled_from": draw(_maybe(day(-10, 700))),
    }
    case["headcount"] = draw(_maybe(st.integers(0, 2000)))
    case["key_users_per_department"] = draw(_maybe(st.integers(0, 3)))
    case["busy_months"] = draw(MONTHS)
    case["fiscal_year_end_month"] = draw(_maybe(st.integers(1, 12)))
    case["turnover"] = {"rate": draw(_maybe(st.floats(0, 1))), "peak_months": draw(MONTHS)}
    if draw(st.booleans()):
        first = date(as_of.year, 12, 20) + timedelta(days=draw(st.integers(0, 40)))
        last = first + timedelta(days=draw(st.integers(0, 20)))
        case["annual_break"] = {"from": first.isoformat(), "to": last.isoformat()}
    if counted and draw(st.booleans()):
        case["turnover"]["leavers"] = draw(leavers(as_of))
    if draw(st.booleans()):
        case["readiness"] = {"S1.3": draw(st.sampled_from(["yes", "partly", "no", "unknown"])), "S0.5": "no"}
    return case
