"""People are kept by their ids and shown by their names, in words and files, never in what is sent back."""

from bot.channels.slack.look.people import mentioned, named

TURN = [
    {
        "text": "U0123ABCD says: 8. U0123ABCD说对吗？",
        "buttons": [{"title": "Go through U0123ABCD's project", "payload": {"text": "U0123ABCD U0PAYLOAD"}}],
    },
    {"custom": {"type": "file", "content": {"parts": [{"key": "x", "args": {"who": {"text": "W09876543"}}}]}}},
    {"custom": {"type": "case", "case": {"project": {"name": "U0HIDDEN1"}}}},
]


def test_every_person_that_is_shown_is_found() -> None:
    assert mentioned(TURN) == {"U0123ABCD", "W09876543"}


def test_names_stand_where_ids_stood() -> None:
    shown = named(TURN, {"U0123ABCD": "Ann <b>", "W09876543": "Bo"})
    assert shown[0]["text"] == "Ann <b> says: 8. Ann <b>说对吗？"
    assert shown[0]["buttons"] == [
        {"title": "Go through Ann <b>'s project", "payload": {"text": "U0123ABCD U0PAYLOAD"}}
    ]
    assert shown[1]["custom"]["content"]["parts"][0]["args"] == {"who": {"text": "Bo"}}
    assert shown[2] == TURN[2]
    assert TURN[0]["text"].startswith("U0123ABCD")


def test_one_without_a_name_stays_as_he_is() -> None:
    assert named(TURN, {"U0OTHER99": "X"}) == TURN
