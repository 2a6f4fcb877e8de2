"""Файл от кадров: показано, что понято; после «да» сохранено и учтено; тот же файл ещё раз ничего не меняет."""

STAFF = """Подразделение;Дата приёма;Дата увольнения
Продажи;01.04.2019;14.03.2025
Продажи;15.06.2020;28.03.2025
Продажи;11.01.2021;
Сервис;01.02.2018;27.02.2026
Сервис;08.05.2023;
""".encode("cp1251")


def test_a_list_of_people_becomes_counts(bot) -> None:
    hr = bot.person(role="hr")
    shown = hr.drops("кадры.csv", STAFF)
    assert "2 отдела, 12 месяцев, 3 уволившихся" in shown.text and "пропущено: ничего" in shown.text
    stored = hr.says("да, сохраняй")
    assert stored.custom("done")["counts"]["leavers"] == 3
    case = stored.custom("case")["case"]
    assert [one["name"] for one in case["departments"]] == ["Продажи", "Сервис"]
    review = hr.says("покажи риск увольнений по отделам")
    counted = {one["department"]: one["leavers"] for one in review.custom("turnover")["departments"]}
    assert counted == {"Продажи": 2, "Сервис": 1}
    hr.drops("кадры.csv", STAFF)
    repeated = hr.says("да")
    assert repeated.custom("case")["changed"] == []
    assert repeated.custom("case")["case"]["departments"] == case["departments"]


def test_two_spellings_are_asked_about_and_kept_apart_by_a_no(bot) -> None:
    hr = bot.person(role="hr")
    table = "Месяц;Отдел;Уволено\nянварь 2026;Логистика;3\nфевраль 2026;Лагистика;1\n"
    asked = hr.drops("увольнения.csv", table.encode("cp1251"))
    assert "Логистика и Лагистика — это один и тот же отдел?" in asked.text
    assert "2 отдела" in hr.says("нет").text
    assert len(hr.says("да").custom("case")["case"]["departments"]) == 2


def test_a_wrong_row_is_named(bot) -> None:
    answer = bot.person(role="hr").drops("кадры.csv", STAFF.replace(b"27.02.2026", b"31.02.2026"))
    error = answer.custom("error")
    assert (error["code"], error["row"], error["column"]) == ("bad_row", 5, "Дата увольнения")
    assert "строка 5" in answer.text and "31.02.2026" in answer.text
