"""What the documents know about timing: pure functions from a Case to an Advice.

No clock, no network, no database: the same answer for the same case.
"""

from advisor.advice import advise, judge
from advisor.cost import cost_of
from advisor.errors import InvalidCase
from advisor.phases import phases_of
from advisor.review import turnover_of
from advisor.validation import validate
from advisor.year import year_of

__all__ = ["InvalidCase", "advise", "cost_of", "judge", "phases_of", "turnover_of", "validate", "year_of"]
