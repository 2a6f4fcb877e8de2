"""The timing rules, one a module. A new rule is a new file and one line here.

The order is the order in which findings are told: what blocks first, then what weighs.
"""

from advisor.rule import Evidence, Rule
from advisor.rules.annual_break import AnnualBreak
from advisor.rules.busy_season import BusySeason
from advisor.rules.deadline import Deadline
from advisor.rules.expansion import Expansion
from advisor.rules.single_key_user import SingleKeyUser
from advisor.rules.staffing_gap import StaffingGap
from advisor.rules.turnover_peak import TurnoverPeak
from advisor.rules.unprepared import Unprepared
from advisor.rules.year_end import YearEnd

RULES: tuple[Rule, ...] = (
    Expansion(),
    StaffingGap(),
    YearEnd(),
    Deadline(),
    AnnualBreak(),
    BusySeason(),
    TurnoverPeak(),
    SingleKeyUser(),
    Unprepared(),
)

__all__ = ["RULES", "Evidence", "Rule"]
