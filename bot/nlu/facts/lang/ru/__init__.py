"""Russian: words with their inflection, and the rules that only Russian needs.

Nouns and adjectives are given as stems ("январ*") where no other word begins so, else form by form; prepositions, which
decide what a date is for, are settled from their neighbours in dates.py.
"""
from bot.nlu.facts.lang.ru import dates, numbers, people, places, project

CODE = "ru"
FOLD = {"ё": "е"}
WORDS = [numbers.WORDS, dates.WORDS, people.WORDS, project.WORDS, places.WORDS]
RULES = [*numbers.RULES, *dates.RULES, *people.RULES, *project.RULES]
