"""Chinese: words, and the rules that only Chinese needs.

Chinese runs its words together, counts from the large to the small (year, month, day) and asks without a question mark.
"""

from bot.nlu.facts.lang.zh import (
    dates_words,
    days,
    departments,
    festivals,
    lengths,
    months,
    numbers,
    ordinary,
    parts,
    people,
    people_words,
    places,
    project,
    project_words,
    script,
    sentence,
    sentence_words,
    stretches,
)

CODE = "zh"
FOLD = script.FOLD
WORDS = [
    people_words.WORDS,
    project_words.WORDS,
    sentence_words.WORDS,
    departments.WORDS,
    places.WORDS,
    dates_words.WORDS,
    numbers.WORDS,
    ordinary.WORDS,
]
# The order decides: a rule sees what the rules before it have made.
RULES = [
    *sentence.RULES,
    *lengths.RULES,
    *months.RULES,
    *festivals.RULES,
    *days.RULES,
    *parts.RULES,
    *stretches.RULES,
    *departments.RULES,
    *project.RULES,
    *people.RULES,
    *places.RULES,
    *numbers.RULES,
]
