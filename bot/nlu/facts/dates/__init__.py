"""Dates and periods: atoms -> PERIOD, whatever the language (facts.md, "Dates").

The rules go from the most to the least specific; each rewrites what it matched into one PERIOD atom, so later rules see
"PERIOD TO PERIOD" or "AFTER PERIOD". An impossible date (30 February) becomes BADDATE, which the facts refuse.
"""

from bot.nlu.facts.core import Rules
from bot.nlu.facts.dates import days, numeric, offsets, parts, ranges, units, weekends, weeks
from bot.nlu.facts.dates.making import day_period, exact, month_period, moved, span_of

__all__ = ["day_period", "exact", "month_period", "moved", "rules", "span_of"]

rules = Rules("dates")
for _part in (numeric, days, parts, units, weekends, weeks, offsets, ranges):
    rules.rules += _part.rules.rules
