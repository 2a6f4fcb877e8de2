"""How likely people leave, and when (design: departures of key users; S4.3a-S4.3f).

Rates are leavers per person and year. Months are 0-11 inside arrays. Departments are rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import optimize, special

from advisor.case import Case, Department
from advisor.settings import Settings

FLAT = np.ones(12)
# More trained people than this change nothing that anybody sees, only the time it takes.
MANY = 40


def observed_months(leavers: Mapping[str, int]) -> np.ndarray:
    """How often each calendar month was observed: the span from the first to the last month counted.

    A month inside the span that is not listed had no leavers. Shape (12,).
    """
    seen = np.zeros(12)
    if leavers:
        first, last = (int(text[:4]) * 12 + int(text[5:7]) - 1 for text in (min(leavers), max(leavers)))
        whole, rest = divmod(last - first + 1, 12)
        seen += whole
        seen[(first + np.arange(rest)) % 12] += 1
    return seen


def monthly_counts(leavers: Mapping[str, int]) -> np.ndarray:
    """Leavers by calendar month over all years. Shape (12,)."""
    counts = np.zeros(12)
    for month, count in leavers.items():
        counts[int(month[5:7]) - 1] += count
    return counts


def prior_shape(stated_peaks: tuple[int, ...], settings: Settings) -> np.ndarray:
    """The season before any count: stated peak months weigh double, mean 1. Shape (12,)."""
    shape = FLAT.copy()
    if stated_peaks:
        shape[np.array(stated_peaks) - 1] = settings.stated_peak
    return shape / shape.mean()


@dataclass(frozen=True)
class Counts:
    """What was counted, all in calendar months: leavers (12,), person-years seen (12,)."""

    leavers: np.ndarray
    exposure: np.ndarray

    @property
    def total(self) -> float:
        """All leavers."""
        return float(self.leavers.sum())


def seasonal_shape(counts: Counts, prior: np.ndarray, settings: Settings) -> np.ndarray:
    """The season, shrunk: s(c) = (L_c + 50 q_c) / (e_c + 50), normalised to mean 1. Shape (12,).

    ``e_c`` are the leavers expected in month c if there were no season.
    """
    strength = settings.season_strength
    shape = (counts.leavers + strength * prior) / (_expected(counts) + strength)
    return shape / shape.mean()


def _expected(counts: Counts) -> np.ndarray:
    seen = counts.exposure.sum()
    return counts.total * counts.exposure / seen if seen > 0 else np.zeros(12)


def claimed_peaks(counts: Counts, settings: Settings) -> tuple[int, ...]:
    """Months (1-12) that the counts alone show to be peaks: P(s(c) > 1.25) >= 0.8.

    Without any count there is no claim. The posterior of a month is Gamma(L_c + 50, e_c + 50).
    """
    if counts.total == 0:
        return ()
    strength = settings.season_strength
    above = special.gammaincc(counts.leavers + strength, settings.peak_ratio * (_expected(counts) + strength))
    return tuple(int(month) + 1 for month in np.flatnonzero(above >= settings.peak_certainty))


@dataclass(frozen=True)
class Hazard:
    """The yearly rate of one department.

    From counts it is Gamma(shape, years): mean shape / years. A bare statement has no spread:
    ``shape`` is None and ``rate`` is what was said.

    Attributes:
        basis: ``counts``, ``stated`` (of the department), ``company`` or ``default``.
    """

    rate: float
    basis: str
    shape: float | None = None
    years: float | None = None

    def interval(self, settings: Settings) -> tuple[float, float] | None:
        """The 80 % interval of the rate; None where nothing was counted."""
        if self.shape is None:
            return None
        tail = (1 - settings.interval) / 2
        low, high = special.gammaincinv(self.shape, np.array([tail, 1 - tail])) / self.years
        return float(low), float(high)


def loss_probability(shape: np.ndarray, years: np.ndarray, exposure: np.ndarray) -> np.ndarray:
    """Chance that one given person leaves within ``exposure`` (seasonal years): 1 - (b / (b + S)) ^ a.

    ``shape`` infinite marks a rate without spread, ``years`` then holds the rate: 1 - exp(-rate S).
    All arguments broadcast.
    """
    known = np.isinf(shape)
    if known.all():
        return -np.expm1(-years * exposure)
    spread = -np.expm1(-np.where(known, 1.0, shape) * np.log1p(exposure / np.where(known, 1.0, years)))
    return np.where(known, -np.expm1(-years * exposure), spread) if known.any() else spread


def all_leave(loss: np.ndarray, trained: np.ndarray, settings: Settings) -> np.ndarray:
    """Chance that all ``trained`` people of a department leave, people leaving together included.

    P(n) = product over i < n of (c p + i) / (c + i), c = 1 / correlation - 1 (beta-binomial). P(0) is 1.
    Arguments broadcast; ``trained`` in people.
    """
    c = 1 / settings.loss_correlation - 1
    together = np.where(trained > 0, loss, 1.0)
    for i in range(1, min(MANY, int(np.max(trained, initial=0)))):
        # In place: these arrays are the largest of the engine.
        next_one = loss * c
        next_one += i
        next_one /= c + i
        more = trained > i
        together *= next_one if more.all() else np.where(more, next_one, 1.0)
    return together


def all_leave_up_to(loss: np.ndarray, most: int, settings: Settings) -> np.ndarray:
    """``all_leave`` for 0 to ``most`` trained people: shape (departments, most + 1) from (departments,)."""
    c = 1 / settings.loss_correlation - 1
    number = np.arange(most)
    table = np.ones((len(loss), most + 1))
    np.cumprod((c * loss[:, None] + number) / (c + number), axis=1, out=table[:, 1:])
    return table


@dataclass(frozen=True)
class Turnover:
    """The fitted model of a case, a row a department.

    Attributes:
        season: shape (departments, 12), mean 1 a row.
        peaks: peak months (1-12) of each department, ``stated`` where somebody said them, else claimed from counts.
        stated: whether the peaks of a department were stated.
        hazards: rate of each department.
        company_rate: the company's rate and its basis.
        counts: all that was counted, pooled.
        claims: peak months (1-12) that the counts alone show.
    """

    season: np.ndarray
    peaks: tuple[tuple[int, ...], ...]
    stated: tuple[bool, ...]
    hazards: tuple[Hazard, ...]
    company_rate: float
    company_basis: str
    counts: Counts
    claims: tuple[int, ...]

    def distinct_seasons(self) -> tuple[np.ndarray, np.ndarray]:
        """The different seasons, shape (seasons, 12), and which of them each department has."""
        number = {}
        row = [number.setdefault(season.tobytes(), len(number)) for season in self.season]
        first = [row.index(n) for n in range(len(number))]
        return self.season[first], np.array(row)

    def gamma(self) -> tuple[np.ndarray, np.ndarray]:
        """Arguments of ``loss_probability`` as columns, shape (departments, 1) each."""
        shape = [np.inf if h.shape is None else h.shape for h in self.hazards]
        years = [h.rate if h.shape is None else h.years for h in self.hazards]
        return np.array(shape)[:, None], np.array(years)[:, None]


def department_counts(department: Department, fallback_headcount: float) -> Counts:
    """Leavers and person-years seen of one department."""
    people = department.headcount if department.headcount else fallback_headcount
    return Counts(monthly_counts(department.leavers), observed_months(department.leavers) * people / 12)


def company_headcount(case: Case) -> float | None:
    """People of the company: as said, else the departments' sum where all are known."""
    if case.headcount:
        return float(case.headcount)
    known = [department.headcount for department in case.departments]
    return float(sum(known)) if known and all(known) else None


def fit(case: Case, departments: tuple[Department, ...], settings: Settings) -> Turnover:
    """Fit the model to whatever the case knows: counts, bare rates, stated peaks or nothing."""
    people = company_headcount(case)
    known = [d.headcount for d in departments if d.headcount]
    typical = sum(known) / len(known) if known else (people or 0.0) / max(1, len(departments))
    by_department = [department_counts(d, typical) for d in departments]
    pooled, person_years = _pooled(case, people, by_department)
    rate, basis = _company_rate(case, people, pooled if person_years else None, settings)
    prior = _rate_prior(rate, by_department, settings)
    claimed = claimed_peaks(pooled, settings)
    season, peaks, stated = [], [], []
    shapes: dict[tuple[int, ...], np.ndarray] = {}
    for department in departments:
        said = department.peak_months or case.peak_months
        if said not in shapes:
            shapes[said] = seasonal_shape(pooled, prior_shape(said, settings), settings)
        season.append(shapes[said])
        peaks.append(said or claimed)
        stated.append(bool(said))
    hazards = tuple(
        _hazard(d, c, s, rate, basis, prior, settings)
        for d, c, s in zip(departments, by_department, season, strict=True)
    )
    return Turnover(np.array(season), tuple(peaks), tuple(stated), hazards, rate, basis, pooled, claimed)


def _pooled(case: Case, people: float | None, by_department: list[Counts]) -> tuple[Counts, bool]:
    """All counts together, and whether their exposure is in person-years (else only in months seen)."""
    months = observed_months(case.leavers)
    company = Counts(monthly_counts(case.leavers), months * (people or 0.0) / 12)
    departments = Counts(
        sum((c.leavers for c in by_department), np.zeros(12)), sum((c.exposure for c in by_department), np.zeros(12))
    )
    # The company's counts contain the departments'; whichever saw more people is the better picture.
    best = company if company.exposure.sum() >= departments.exposure.sum() else departments
    if best.exposure.sum() > 0:
        return best, True
    # Leavers of an unknown number of people still show a season, though no rate.
    return Counts(company.leavers, months), False


def _company_rate(case: Case, people: float | None, pooled: Counts | None, settings: Settings) -> tuple[float, str]:
    if case.rate is not None:
        return case.rate, "company"
    if case.leavers_per_year is not None and people:
        return case.leavers_per_year / people, "company"
    if pooled is not None:
        seen = pooled.exposure.sum()
        if pooled.total:
            return pooled.total / seen, "counts"
        # Nobody seen leaving is no proof that nobody does: half a leaver, and a little of the default.
        return 0.5 / (seen + 0.5 / settings.turnover_rate), "counts"
    return settings.turnover_rate, "default"


def stated_rate(department: Department) -> float | None:
    """The rate somebody said of a department, directly or as leavers per year."""
    if department.rate is not None:
        return department.rate
    if department.leavers_per_year is not None and department.headcount:
        return department.leavers_per_year / department.headcount
    return None


def _rate_prior(rate: float, by_department: list[Counts], settings: Settings) -> tuple[float, float]:
    """Shape a and years b of the Gamma from which the departments' rates come (a mean of ``rate`` unless fitted)."""
    counted = [c for c in by_department if c.exposure.sum() > 0]
    if len(counted) >= settings.fit_departments and sum(c.total for c in counted) > 0:
        leavers = np.array([c.total for c in counted])
        years = np.array([c.exposure.sum() for c in counted])
        return fit_gamma_poisson(leavers, years)
    shape = settings.rate_shape
    return shape, shape / max(rate, 1e-9)


def fit_gamma_poisson(leavers: np.ndarray, years: np.ndarray) -> tuple[float, float]:
    """Shape and years of the Gamma prior by maximum likelihood of the counts (negative binomial).

    Args:
        leavers: counts of each department, shape (n,), at least one above zero.
        years: person-years seen of each, shape (n,), positive.
    """
    mean = leavers.sum() / years.sum()

    def loss(log: np.ndarray) -> float:
        a, b = np.exp(log[0]), np.exp(log[0] - log[1])
        terms = special.gammaln(a + leavers) - special.gammaln(a) + a * np.log(b) - (a + leavers) * np.log(b + years)
        return -float(terms.sum())

    # Bounds keep the fit sane where all departments look alike (a grows without end) or one is wild.
    bounds = [(np.log(0.5), np.log(200.0)), (np.log(mean / 10), np.log(mean * 10))]
    found = optimize.minimize(loss, np.array([np.log(4.0), np.log(mean)]), method="L-BFGS-B", bounds=bounds)
    a, rate = np.exp(found.x)
    return float(a), float(a / rate)


def _hazard(
    department: Department,
    counts: Counts,
    season: np.ndarray,
    company_rate: float,
    company_basis: str,
    prior: tuple[float, float],
    settings: Settings,
) -> Hazard:
    said = stated_rate(department)
    if counts.exposure.sum() > 0:
        a, b = prior if said is None else (settings.rate_shape, settings.rate_shape / max(said, 1e-9))
        shape, years = a + counts.total, b + float((counts.exposure * season).sum())
        return Hazard(shape / years, "counts", shape, years)
    if said is not None:
        return Hazard(said, "stated")
    if company_basis == "counts":
        # The company was counted, this department was not: its rate is spread around the company's.
        a, b = prior
        return Hazard(a / b, "company", a, b)
    return Hazard(company_rate, company_basis)
