"""Chinese: words, and the rules that only Chinese needs."""
from bot.nlu.facts.lang import zh_numbers, zh_script, zh_time

CODE = "zh"
FOLD: dict[str, str] = zh_script.FOLD

WORDS: list[dict] = [zh_time.WORDS, zh_numbers.WORDS]

RULES: list = [*zh_numbers.RULES, *zh_time.RULES]
