"""The season in which people leave, and when the counts carry a claim that there is one (S4.3a)."""

from __future__ import annotations

import numpy as np
from scipy import special

from advisor.counts import Counts, Record
from advisor.settings import Settings


def prior_shape(stated_peaks: tuple[int, ...], settings: Settings) -> np.ndarray:
    """The season before any count: stated peak months weigh double, mean 1. Shape (12,)."""
    shape = np.ones(12)
    if stated_peaks:
        shape[np.array(stated_peaks) - 1] = settings.stated_peak
    return shape / shape.mean()


def seasonal_shape(counts: Counts, prior: np.ndarray, settings: Settings) -> np.ndarray:
    """The season, shrunk: s(c) = (L_c + 50 q_c) / (e_c + 50), normalised to mean 1. Shape (12,).

    ``e_c`` are the leavers expected in month c if there were no season.
    """
    strength = settings.season_strength
    shape = (counts.leavers + strength * prior) / (counts.expected + strength)
    return shape / shape.mean()


def unevenness(record: Record, settings: Settings) -> float:
    """How much more the leavers of a calendar month differ from year to year than chance alone would make them.

    Variance over mean of the counts, beside what their month and their year explain (Pearson's statistic over its
    degrees of freedom). People who leave in batches and bad months of the whole company make it large. Until two years
    are counted it is the default: from one year alone nobody can tell a season from a single bad month.
    """
    table = _whole_years(record)
    usual = settings.season_batches + settings.season_shocks * record.total / max(1, len(record.monthly))
    found, freedom = 0.0, 0
    if len(table) > 1:
        expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
        seen = expected > 0
        found = float(((table - expected)[seen] ** 2 / expected[seen]).sum())
        freedom = (len(table) - 1) * (int(seen[0].sum()) - 1)
    weight = settings.season_weight
    return max(1.0, (found + weight * usual) / (freedom + weight))


def _whole_years(record: Record) -> np.ndarray:
    """Leavers of the years that were counted whole, those without any left out: shape (years, 12)."""
    years = len(record.monthly) // 12
    table = record.monthly[len(record.monthly) - years * 12 :].reshape(years, 12) if years else np.zeros((0, 12))
    # Counted back from the last month, a row may begin in the middle of a year: January comes first again.
    table = np.roll(table, int(record.calendar[-1] + 1) if years else 0, axis=1)
    return table[table.sum(axis=1) > 0]


def claimed_peaks(record: Record, settings: Settings) -> tuple[int, ...]:
    """Months (1-12) that the counts alone show to be peaks.

    P(s(c) > 1.25) >= 0.8, where the posterior of a month is Gamma(L_c + 50, e_c + 50). That much must also not come
    by chance where people leave in batches (L_c lies some standard deviations above e_c, its variance that of
    ``unevenness``), and come again: a season is what most years have. Without any count there is no claim.
    """
    counts = record.by_calendar_month()
    if counts.total == 0:
        return ()
    strength, expected = settings.season_strength, counts.expected
    above = special.gammaincc(counts.leavers + strength, settings.peak_ratio * (expected + strength))
    chance = settings.peak_deviations * np.sqrt(unevenness(record, settings) * expected)
    peaks = (above >= settings.peak_certainty) & (counts.leavers - expected >= chance)
    table = _whole_years(record)
    if len(table) > 1:
        peaks &= (table > table.mean(axis=1, keepdims=True)).mean(axis=0) >= settings.peak_years
    return tuple(int(month) + 1 for month in np.flatnonzero(peaks))


def verdict_on_peaks(stated: tuple[int, ...], claimed: tuple[int, ...], record: Record, settings: Settings) -> str:
    """What the counts say about a season.

    Returns:
        ``confirmed`` (stated, and the counts show one of these months), ``contradicted`` (stated, and the counts
        are clearly below a peak in all of these months together), ``stated`` (stated, the counts can't tell),
        ``counted`` (shown by the counts alone) or ``unknown``.
    """
    if not stated:
        return "counted" if claimed else "unknown"
    if set(stated) & set(claimed):
        return "confirmed"
    counts, months = record.by_calendar_month(), np.array(stated) - 1
    peak = settings.peak_ratio * float(counts.expected[months].sum())
    short = peak - float(counts.leavers[months].sum())
    clearly = settings.peak_deviations * np.sqrt(unevenness(record, settings) * peak)
    return "contradicted" if peak and short >= clearly else "stated"
