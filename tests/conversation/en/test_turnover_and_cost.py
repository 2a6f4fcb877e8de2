"""The turnover risk with its picture, what losing a key user costs, own figures, and who is needed by when."""

import base64


def test_the_risk_the_cost_and_the_backups(bot) -> None:
    person = bot.person()
    person.says("Shanghai, stable, 4 months. Sales has 40 people, loses 12 a year, most in March, and one key user")
    risk = person.says("show me the turnover risk by department")
    row = risk.custom("turnover")["departments"][0]
    assert len(row["hazard"]) == 12 and row["rate"] == 0.3
    assert "both of two would with" in risk.text and "Most people leave in March" in risk.text
    picture = risk.custom("file")
    assert base64.b64decode(picture["data"]).startswith(b"\x89PNG") and "Sales 30%" in picture["alt"]
    assert risk.types.index("file") == risk.types.index("turnover") + 1

    cost = person.says("what does it cost us when a key user leaves?")
    assert cost.custom("cost")["sum"]["share"] == [0.21, 2.0]
    assert cost.custom("question")["fact"] == "cost.pay"
    told = person.says("60,000 euros a year")
    assert told.custom("cost")["sum"]["amount"] == [12_600, 120_000] and "€12,600" in told.text
    own = person.says("recruiting costs us 20 %")
    assert "recruiting and moves: €12,000, as was said" in own.text
    backups = person.says("how many key users does Sales need?")
    assert "one more than now" in backups.text and "Name them by" in backups.text
    case = backups.custom("advice")["case"]
    assert case["departments"][0]["headcount"] == 40 and "headcount" not in case
