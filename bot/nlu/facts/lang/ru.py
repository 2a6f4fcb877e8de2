"""Russian: words, and the rules that only Russian needs."""

CODE = "ru"
FOLD: dict[str, str] = {}

WORDS: list[dict] = []

RULES: list = []
