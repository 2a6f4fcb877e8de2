"""Chinese: words, and the rules that only Chinese needs."""

from bot.nlu.facts.lang import zh_facts, zh_numbers, zh_script, zh_time, zh_words

CODE = "zh"
FOLD: dict[str, str] = zh_script.FOLD

WORDS: list[dict] = [*zh_words.WORDS, zh_time.WORDS, zh_numbers.WORDS]

RULES: list = [*zh_facts.RULES, *zh_numbers.RULES, *zh_time.RULES]
