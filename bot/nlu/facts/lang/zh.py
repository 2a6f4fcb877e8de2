"""Chinese: words, and the rules that only Chinese needs."""

CODE = "zh"
FOLD: dict[str, str] = {}

WORDS: list[dict] = []

RULES: list = []
