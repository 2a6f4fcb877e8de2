"""The yearly rate at which people leave a department: few counts, shrunk towards the company's (design: departures).

Rates are leavers per person and year; ``years`` are person-years.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import optimize, special

from advisor.counts import Record
from advisor.settings import Settings


@dataclass(frozen=True)
class Hazard:
    """The yearly rate of one department.

    From counts it is Gamma(shape, years): mean shape / years. A bare statement has no spread:
    ``shape`` is None and ``rate`` is what was said.

    Attributes:
        basis: ``counts``, ``stated`` (of the department), ``company`` or ``default``.
        doubt: variance of the rate over its square, all told: what the Gamma spreads, how uncertain the company's rate
            is that it leans on, and that people leave in batches. 0 for a bare statement.
    """

    rate: float
    basis: str
    shape: float | None = None
    years: float | None = None
    doubt: float = 0.0

    def interval(self, settings: Settings) -> tuple[float, float] | None:
        """Where the true rate lies with 80 % certainty; None where nothing was counted."""
        if not self.doubt:
            return None
        tail = (1 - settings.interval) / 2
        low, high = special.gammaincinv(1 / self.doubt, np.array([tail, 1 - tail])) * self.doubt * self.rate
        return float(low), float(high)


@dataclass(frozen=True)
class Rates:
    """From which rates of departments come, as far as the counts of all of them show.

    Attributes:
        shape, years: the Gamma prior; its mean is the company's rate unless it was fitted.
        company_doubt: variance of the company's rate over its square; 0 where it was stated.
        batches: variance over mean of the leavers of a department, beside its rate.
        fitted: whether shape and years come from the counts.
    """

    shape: float
    years: float
    company_doubt: float
    batches: float
    fitted: bool

    def worth(self, record: Record, settings: Settings) -> float:
        """Into how many leavers of one department the evidence of one independent departure is watered down."""
        return self.batches + settings.rate_drift * record.people * self.shape / self.years

    def of(self, record: Record, seen: float, said: float | None, settings: Settings) -> Hazard:
        """The rate of a department with counts: Gamma(a + L, b + E).

        ``seen`` are its person-years weighted by the season. A stated rate takes the place of the company's. Where the
        prior was fitted, the counts are worth as much less as they are more uneven than single departures would be.
        """
        a, b = (
            (self.shape, self.years) if said is None else (settings.rate_shape, settings.rate_shape / max(said, 1e-9))
        )
        watered = self.worth(record, settings)
        kept = watered if self.fitted and said is None else 1.0
        shape, years = a + record.total / kept, b + seen / kept
        rate = shape / years
        honest = b + seen / watered
        doubt = 1 / (rate * honest) + (b / honest) ** 2 * (self.company_doubt if said is None else 0.0)
        return Hazard(rate, "counts", shape, years, doubt)

    def of_uncounted(self) -> Hazard:
        """The rate of a department without counts in a company that was counted."""
        return Hazard(self.shape / self.years, "company", self.shape, self.years, 1 / self.shape + self.company_doubt)


def rates_of(rate: float, counted_from: Sequence[Record], records: Sequence[Record], settings: Settings) -> Rates:
    """The prior of the departments' rates.

    Args:
        rate: the company's rate, and
        counted_from: the records it was counted from, the company's own or the departments'; none where it was stated.
        records: the departments'.
    """
    counted = [record for record in records if record.years > 0]
    batches = unevenness(counted or counted_from, settings)
    leavers = np.array([record.total for record in counted])
    if len(counted) < settings.fit_departments or not leavers.sum():
        draft = Rates(settings.rate_shape, settings.rate_shape / max(rate, 1e-9), 0.0, batches, False)
        return replace(draft, company_doubt=_company_doubt(draft, counted_from, settings))
    watered = batches + settings.rate_drift * rate * np.array([record.people for record in counted])
    seen = np.array([record.years for record in counted])
    draft = Rates(*fit_gamma_poisson(leavers / watered, seen / watered, settings), 0.0, batches, True)
    return replace(draft, company_doubt=_company_doubt(draft, counted, settings))


def _company_doubt(rates: Rates, counted_from: Sequence[Record], settings: Settings) -> float:
    """Variance of the company's rate over its square: departures by chance, and departments that differ."""
    rate, total = rates.shape / rates.years, sum(record.years for record in counted_from)
    return sum(
        (record.years / total) ** 2 * (rates.worth(record, settings) / (rate * record.years) + 1 / rates.shape)
        for record in counted_from
        if record.years > 0
    )


def fit_gamma_poisson(leavers: np.ndarray, years: np.ndarray, settings: Settings) -> tuple[float, float]:
    """Shape and years of the Gamma prior, by the likelihood of the counts (negative binomial).

    The shape leans towards the default one as far as ``rate_shape_spread`` says: some ten departments cannot tell
    departments that are alike from departments that were lucky.

    Args:
        leavers: counts of each department, shape (n,), at least one above zero.
        years: person-years seen of each, shape (n,), positive.
    """
    mean = leavers.sum() / years.sum()
    usual, spread = np.log(settings.rate_shape), settings.rate_shape_spread

    def loss(log: np.ndarray) -> float:
        a, b = np.exp(log[0]), np.exp(log[0] - log[1])
        terms = special.gammaln(a + leavers) - special.gammaln(a) + a * np.log(b) - (a + leavers) * np.log(b + years)
        return ((log[0] - usual) / spread) ** 2 / 2 - float(terms.sum())

    # Bounds keep the fit sane where one department is wild.
    bounds = [(np.log(0.3), np.log(200.0)), (np.log(mean / 10), np.log(mean * 10))]
    found = optimize.minimize(loss, np.array([usual, np.log(mean)]), method="L-BFGS-B", bounds=bounds)
    a, rate = np.exp(found.x)
    return float(a), float(a / rate)


def unevenness(records: Sequence[Record], settings: Settings) -> float:
    """How much more unevenly people leave a department over time than single departures would: variance over mean.

    Pearson's statistic of leavers by department and stretch of time over its degrees of freedom, beside what the
    department and the stretch explain, drawn towards a default where there is little to see.
    """
    found, freedom = _pearson(records)
    weight = settings.batches_weight
    return max(1.0, (found + weight * settings.batches) / (freedom + weight))


def _pearson(records: Sequence[Record]) -> tuple[float, int]:
    counted = [record for record in records if record.total > 0]
    if not counted:
        return 0.0, 0
    first = min(record.first for record in counted)
    last = max(record.first + len(record.monthly) for record in counted)
    months = last - first
    stretch = 12 if months >= 24 else 6 if months >= 12 else months // 2
    if not stretch:
        return 0.0, 0
    # Whole stretches, counted back from the last month; a department is in those that its record covers.
    begins = np.arange(last - months // stretch * stretch, last, stretch)
    leavers = np.zeros((len(counted), len(begins)))
    inside = np.zeros(leavers.shape, dtype=bool)
    for row, record in enumerate(counted):
        inside[row] = (begins >= record.first) & (begins + stretch <= record.first + len(record.monthly))
        for column in np.flatnonzero(inside[row]):
            at = begins[column] - record.first
            leavers[row, column] = record.monthly[at : at + stretch].sum()
    some = leavers.sum(axis=1) > 0
    leavers, inside = leavers[some], inside[some]
    if not len(leavers):
        return 0.0, 0
    usual = leavers.sum(axis=1, keepdims=True) / inside.sum(axis=1, keepdims=True) * inside
    stretches = int(inside.any(axis=0).sum())
    freedom = int(inside.sum()) - len(leavers)
    if len(leavers) > 1:
        # A bad year of the whole company is no unevenness of a department.
        sums = usual.sum(axis=0)
        usual = usual * np.divide(leavers.sum(axis=0), sums, out=np.ones(len(sums)), where=sums > 0)
        freedom -= stretches - 1
    if freedom <= 0:
        return 0.0, 0
    seen = usual > 0
    return float(((leavers - usual)[seen] ** 2 / usual[seen]).sum()), freedom
