"""How likely people leave, and when: the model of a case (design: departures of key users; S4.3a-S4.3f)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advisor.case import Case, Department
from advisor.counts import Counts, Record, joint_span, together
from advisor.rates import Hazard, Rates, rates_of
from advisor.season import claimed_peaks, prior_shape, seasonal_shape, verdict_on_peaks
from advisor.settings import Settings


@dataclass(frozen=True)
class Turnover:
    """The fitted model of a case, a row a department.

    Attributes:
        season: shape (departments, 12), mean 1 a row.
        peaks: peak months (1-12) of each department, ``stated`` where somebody said them, else claimed from counts.
        stated: whether the peaks of a department were stated.
        verdicts: what the counts say about the peaks of each department (``season.verdict_on_peaks``).
        hazards: rate of each department.
        batches: variance over mean of a department's leavers, beside its rate.
        company_rate: the company's rate and its basis.
        counts: all that was counted, pooled.
        claims: peak months (1-12) that the counts alone show.
    """

    season: np.ndarray
    peaks: tuple[tuple[int, ...], ...]
    stated: tuple[bool, ...]
    verdicts: tuple[str, ...]
    hazards: tuple[Hazard, ...]
    batches: float
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


def company_headcount(case: Case) -> float | None:
    """People of the company: as said, else the departments' sum where all are known."""
    if case.headcount:
        return float(case.headcount)
    known = [department.headcount for department in case.departments]
    return float(sum(known)) if known and all(known) else None


def fit(case: Case, departments: tuple[Department, ...], settings: Settings) -> Turnover:
    """Fit the model to whatever the case knows: counts, bare rates, stated peaks or nothing."""
    people = company_headcount(case)
    joint = joint_span([case.leavers, *(department.leavers for department in departments)])
    company = Record.of(case.leavers, people or 0.0, joint)
    known = [d.headcount for d in departments if d.headcount]
    typical = sum(known) / len(known) if known else (people or 0.0) / max(1, len(departments))
    records = [Record.of(d.leavers, d.headcount or typical, joint) for d in departments]
    # The company's counts contain the departments'; whichever saw more people is the better picture.
    sources = [company] if company.years >= sum(record.years for record in records) else records
    whole = together(sources)
    rate, basis = _company_rate(case, people, whole, settings)
    rates = rates_of(rate, sources if basis == "counts" else [], records, settings)
    counts, claimed = whole.by_calendar_month(), claimed_peaks(whole, settings)
    said = [department.peak_months or case.peak_months for department in departments]
    shapes = {months: seasonal_shape(counts, prior_shape(months, settings), settings) for months in set(said)}
    return Turnover(
        season=np.array([shapes[months] for months in said]),
        peaks=tuple(months or claimed for months in said),
        stated=tuple(bool(months) for months in said),
        verdicts=tuple(verdict_on_peaks(months, claimed, whole, settings) for months in said),
        hazards=tuple(
            _hazard(d, record, shapes[months], rate, basis, rates, settings)
            for d, record, months in zip(departments, records, said, strict=True)
        ),
        batches=rates.batches,
        company_rate=rate,
        company_basis=basis,
        counts=counts,
        claims=claimed,
    )


def _company_rate(case: Case, people: float | None, whole: Record, settings: Settings) -> tuple[float, str]:
    if case.rate is not None:
        return case.rate, "company"
    if case.leavers_per_year is not None and people:
        return case.leavers_per_year / people, "company"
    if whole.years:
        if whole.total:
            return whole.total / whole.years, "counts"
        # Nobody seen leaving is no proof that nobody does: half a leaver, and a little of the default.
        return 0.5 / (whole.years + 0.5 / settings.turnover_rate), "counts"
    return settings.turnover_rate, "default"


def stated_rate(department: Department) -> float | None:
    """The rate somebody said of a department, directly or as leavers per year."""
    if department.rate is not None:
        return department.rate
    if department.leavers_per_year is not None and department.headcount:
        return department.leavers_per_year / department.headcount
    return None


def _hazard(
    department: Department,
    record: Record,
    season: np.ndarray,
    company_rate: float,
    company_basis: str,
    rates: Rates,
    settings: Settings,
) -> Hazard:
    said = stated_rate(department)
    if record.years > 0:
        seen = float((record.by_calendar_month().exposure * season).sum())
        return rates.of(record, seen, said, settings)
    if said is not None:
        return Hazard(said, "stated")
    if company_basis == "counts":
        # The company was counted, this department was not: its rate is spread around the company's.
        return rates.of_uncounted()
    return Hazard(company_rate, company_basis)
