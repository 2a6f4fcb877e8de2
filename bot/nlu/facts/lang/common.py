"""Marks that mean the same in every language."""

WORDS = {
    "STOP": ". | ! | ; | \n",
    "QUESTION": "?",
    "COMMA": ",",
    "COLON": ":",
    "OPEN": "( | [",
    "CLOSE": ") | ]",
    "DASH": "- | ->",
    "SLASH": "/",
    "PERCENT": "%",
    "APOS": "'",
    "QUOTE": '"',
    "AND": "& | +",
    "SINCE": ">= | > =",
    "NOTAFTER": "<= | < =",
    "BEFORE": "<",
    "AFTER": ">",
}
