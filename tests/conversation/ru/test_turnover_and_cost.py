"""Риск текучести с картинкой, цена ухода, свои цифры и сколько людей нужно к какому дню."""


def test_risk_cost_and_backups(bot) -> None:
    person = bot.person()
    person.says("Мы в Москве, компания стабильна, проект на 4 месяца. В продажах 40 человек, уходит 12 в год")
    risk = person.says("покажи риск текучести по отделам")
    assert "за год уходит 30" in risk.text and risk.custom("turnover")["language"] == "ru"
    assert "Тепловая карта" in risk.custom("file")["alt"]
    cost = person.says("во сколько обойдётся уход ключевого сотрудника?")
    assert "годовой зарплаты" in cost.text and cost.custom("question")["fact"] == "cost.pay"
    told = person.says("1,2 млн рублей в год")
    assert told.custom("cost")["sum"]["amount"] == [252_000, 2_400_000]
    own = person.says("подбор обходится в 20 %").text.replace("\xa0", " ")
    assert "подбор и перестановки: 240 000 ₽" in own
    assert "Назначьте их к" in person.says("сколько ключевых пользователей нужно продажам?").text
