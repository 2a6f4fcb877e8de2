"""A word is asked about in the middle of a question of the bot."""


def test_the_word_is_explained_and_the_question_comes_back(bot) -> None:
    person = bot.person()
    asked = person.says("when should we start?").custom("question")["fact"]
    for word, term in (
        ("a key user", "key_user"),
        ("the closed season", "closed_season"),
        ("transition", "transition"),
    ):
        answer = person.says(f"sorry, what is {word}?")
        assert [one["term"] for one in answer.custom("explanation")["terms"]] == [term]
        assert "Source: " in answer.text
        assert answer.custom("question")["fact"] == asked
    assert person.says("stable").custom("case")["changed"] == [asked]


def test_the_difference_between_two_words(bot) -> None:
    terms = bot.person().says("what's the difference between a backup and a key user?").custom("explanation")["terms"]
    assert {one["term"] for one in terms} == {"backup", "key_user"}


def test_a_word_the_documents_do_not_have(bot) -> None:
    answer = bot.person().says("what does scrum mean?")
    assert "explanation" not in answer.types or answer.custom("explanation")["terms"] == []
    assert "Source" not in answer.text
