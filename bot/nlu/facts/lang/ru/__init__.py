"""Russian: words with their inflection, and the rules that only Russian needs.

Nouns and adjectives are given as stems ("январ*") where no other word begins so, else form by form; prepositions, which
decide what a date is for, are settled from their neighbours in dates.py.
"""

from bot.nlu.facts.lang.ru import (
    company,
    dates,
    dates_words,
    departments,
    departments_words,
    durations,
    key_users,
    numbers,
    people,
    people_words,
    places,
    project,
    project_words,
    turnover,
)

CODE = "ru"
FOLD = {"ё": "е"}
WORDS = [
    numbers.WORDS,
    dates_words.WORDS,
    people_words.WORDS,
    departments_words.WORDS,
    project_words.WORDS,
    places.WORDS,
]
RULES = [
    rule
    for part in (numbers, durations, dates, departments, people, key_users, turnover, company, project)
    for rule in part.RULES
]
