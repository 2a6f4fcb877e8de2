"""What a Russian message says: inflection, number words, and what only Russian does.

Today is 22 November 2026, a Sunday.
"""

from datetime import date

import pytest

from bot.nlu.facts import extract

TODAY = date(2026, 11, 22)
WEEKS_A_MONTH = 365.25 / 12 / 7


def read(text, **context):
    return extract(text, context.pop("today", TODAY), language="ru", **context)


def facts(text, **context):
    return read(text, **context)["facts"]


def period(text, **context):
    found = read(text, **context)["periods"]
    assert len(found) == 1, found
    return found[0]["from"], found[0]["to"]


def months(text, **context):
    return facts(text, **context)["project"]["duration_weeks"] / WEEKS_A_MONTH


class TestNumbers:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("нас сто двадцать", 120),
            ("нас двести сорок один человек", 241),
            ("людей 12", 12),
            ("человек восемь", 8),
            ("в компании две сотни сотрудников", 200),
            ("полтыщи народу", 500),
            ("нас щас 80 чел", 80),
            ("нас 80, ой, 90", 90),
        ],
    )
    def test_words_in_any_order(self, text, number):
        assert facts(text)["headcount"] == number

    @pytest.mark.parametrize("text", ["двое", "двоих", "двух"])
    def test_every_case_of_two(self, text):
        assert facts(text, asked="key_users_per_department") == {"key_users_per_department": 2}

    @pytest.mark.parametrize("text", ["человек десятка полтора", "несколько десятков человек", "людей немного"])
    def test_what_is_vague_stays_vague(self, text):
        assert "headcount" not in facts(text)


class TestDurations:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("квартал примерно", 3),
            ("мес 7", 7),
            ("уложимся в пять месяцев", 5),
            ("полгода", 6),
            ("полтора года", 18),
            ("месяца три", 3),
            ("месяцев пять-шесть", 6),
            ("проект на год", 12),
        ],
    )
    def test_months(self, text, expected):
        assert months(text) == pytest.approx(expected)

    def test_weeks_turned_round(self):
        assert facts("недель двадцать уйдёт на внедрение") == {"project": {"duration_weeks": 20}}

    def test_a_correction_borrows_the_unit(self):
        assert months("ошибся, не три месяца, а пять") == pytest.approx(5)


class TestDates:
    @pytest.mark.parametrize(
        ("text", "start", "end"),
        [
            ("10.12", "2026-12-10", "2026-12-10"),
            ("в начале марта", "2027-03-01", "2027-03-10"),
            ("к концу второго квартала", None, "2027-06-30"),
            ("до 1 июля", None, "2027-07-01"),
            ("конец 2 квартала", "2027-06-01", "2027-06-30"),
            ("сентябрь 27-го", "2027-09-01", "2027-09-30"),
            ("третье марта две тысячи двадцать седьмого года", "2027-03-03", "2027-03-03"),
            ("на неделе с 8 марта", "2027-03-08", "2027-03-14"),
            ("через неделю после праздников", "2027-01-18", "2027-01-18"),
            ("раньше июня никак", "2027-06-01", None),
            ("месяца через три", "2027-02-22", "2027-02-22"),
            ("нач. апреля", "2027-04-01", "2027-04-10"),
            ("1я половина сентября", "2027-09-01", "2027-09-15"),
            ("осень 27", "2027-09-01", "2027-11-30"),
            ("раньше чем через два месяца не начнём", "2027-01-22", None),
        ],
    )
    def test_as_people_say_them(self, text, start, end):
        assert period(text) == (start, end)

    def test_holidays_are_those_that_come_next(self):
        assert period("после праздников") == ("2027-01-11", None)
        assert period("после праздников", today=date(2027, 4, 20)) == ("2027-05-11", None)

    @pytest.mark.parametrize("text", ["30 февраля начнём", "32 декабря", "начнём 31 ноября"])
    def test_days_that_do_not_exist(self, text):
        found = read(text)
        assert found["refused"][0]["code"] == "invalid_date"
        assert found["facts"] == {}

    def test_two_months_behind_each_other_are_compared(self):
        assert facts("апрель лучше февраля?") == {}

    def test_what_must_be_done_by_a_day_is_no_deadline(self):
        assert facts("что нужно сделать до 1 марта?") == {}


class TestStartAndGoLive:
    def test_the_project_is_started_and_the_system_launched(self):
        found = facts("запуск проекта 3 февраля, запуск системы к сентябрю")["project"]
        assert found == {"desired_start": {"from": "2027-02-03", "to": "2027-02-03"}, "go_live_by": "2027-09-30"}

    def test_the_go_live_follows_the_start(self):
        found = facts("не раньше мая, но чтобы к 30 ноября система уже работала")["project"]
        assert found == {"earliest_start": "2027-05-01", "go_live_by": "2027-11-30"}

    def test_a_deadline_with_words_in_between(self):
        assert facts("срок запуска не обсуждается: 15 июня") == {"project": {"go_live_by": "2027-06-15"}}


class TestDepartments:
    @pytest.mark.parametrize(
        ("text", "name", "key"),
        [
            ("в отделе продаж 40 человек", "отдел продаж", "sales"),
            ("в продажах 40 человек", "продажи", "sales"),
            ("в коммерческом отделе 40 человек", "коммерческий отдел", "sales"),
            ("в сервисной службе 40 человек", "сервисная служба", "service"),
            ("в отделе рекламаций 40 человек", "отдел рекламаций", "отдел рекламаций"),
            ("в IT 40 человек", "IT", "it"),
            ("у продажников 40 человек", "продажники", "sales"),
        ],
    )
    def test_named_in_the_nominative(self, text, name, key):
        found = read(text)
        assert found["facts"]["departments"] == [{"name": name, "headcount": 40}]
        assert found["departments"] == {name: key}

    def test_two_usual_names_in_one_message_are_two_departments(self):
        found = read("в бухгалтерии 5 человек, в финансах 12")
        assert len(found["facts"]["departments"]) == 2
        assert len(set(found["departments"].values())) == 2
        assert read("в бухгалтерии 5 человек")["departments"] == {"бухгалтерия": "finance"}

    def test_the_name_said_first_stays(self):
        found = facts("отдел продаж 40 человек, у продажников двое ключевиков")
        assert found["departments"] == [{"name": "отдел продаж", "headcount": 40, "key_users": 2}]

    def test_one_each(self):
        found = facts("сервис, склад и колл-центр, по одному")["departments"]
        assert [one["key_users"] for one in found] == [1, 1, 1]

    def test_who_is_lent_and_who_is_not(self):
        found = facts("бухгалтерия выделила одного человека, склад людей не даёт до апреля")["departments"]
        assert found == [
            {"name": "бухгалтерия", "key_users": 1},
            {"name": "склад", "key_users": 0, "staffed_from": "2027-05-01"},
        ]

    def test_all_but_one(self):
        found = facts("по одному ключевику с каждого отдела, кроме закупок")
        assert found["key_users_per_department"] == 1
        assert found["departments"] == [{"name": "закупки", "key_users": 0}]

    def test_a_correction_within_a_department(self):
        assert facts("нет, в сервисе не 15, а 18 человек") == {"departments": [{"name": "сервис", "headcount": 18}]}


class TestPeople:
    def test_a_year_ago_and_now(self):
        found = facts("год назад нас было девяносто, теперь сто тридцать")
        assert found == {"growth": {"headcount_a_year_ago": 90}, "headcount": 130}

    def test_who_says_so_is_no_department(self):
        found = facts("по данным отдела кадров, в штате 365 человек, за прошлый год уволилось 48")
        assert found == {"headcount": 365, "turnover": {"leavers_per_year": 48}}

    def test_people_of_two_places_are_not_all_there_are(self):
        assert "headcount" not in facts("офисы: Москва (80 человек) и Казань (20 человек)")

    def test_a_department_named_by_its_people(self):
        assert facts("айтишников 12")["departments"] == [{"name": "айтишники", "headcount": 12}]


class TestTurnover:
    def test_people_who_leave_and_time_that_is_spent(self):
        assert facts("уходит человек восемь в год") == {"turnover": {"leavers_per_year": 8}}
        assert "turnover" not in facts("на внедрение уйдёт полгода")

    def test_going_on_leave_is_not_leaving(self):
        assert facts("все уходят в отпуск в августе") == {}

    def test_out_of_so_many(self):
        found = facts("из ста двадцати человек за год уходит двадцать")
        assert found == {"headcount": 120, "turnover": {"leavers_per_year": 20}}

    def test_in_the_last_half_year(self):
        assert facts("за последние полгода ушли шестеро") == {"turnover": {"leavers_per_year": 12}}

    def test_now_and_then_somebody_leaves(self):
        assert facts("раз в месяц кто-нибудь да уходит") == {"turnover": {"leavers_per_year": 12}}

    def test_steadily_is_how_they_leave(self):
        assert facts("полтора процента в месяц стабильно теряем") == {"turnover": {"rate": 0.18}}

    def test_nobody_leaves(self):
        assert facts("никто не увольняется") == {"turnover": {"leavers_per_year": 0}}

    def test_a_peak_of_departures_and_one_of_work(self):
        assert facts("пик увольнений летом") == {"turnover": {"peak_months": [6, 7, 8]}}
        assert facts("пик заказов летом") == {"busy_months": [6, 7, 8]}


class TestGrowth:
    @pytest.mark.parametrize(
        ("text", "stage"),
        [
            ("мы расширяемся", "expanding"),
            ("сливаемся с холдингом", "restructuring"),
            ("только открылись", "new"),
            ("компания открылась в сентябре", "new"),
            ("расширение мы закончили", "stable"),
            ("рост кончился", "stable"),
            ("открываем ещё четыре филиала", "expanding"),
        ],
    )
    def test_stage(self, text, stage):
        assert facts(text)["growth"]["stage"] == stage

    def test_until_when(self):
        assert facts("реорганизация закончится в марте")["growth"] == {
            "stage": "restructuring",
            "settled_from": "2027-04-01",
        }

    def test_through_a_month(self):
        assert facts("реорганизация продлится по июнь включительно")["growth"]["settled_from"] == "2027-07-01"
        assert period("с 10 по 20 января") == ("2027-01-10", "2027-01-20")

    def test_a_length_answers_until_when(self):
        assert facts("ещё полгода", asked="growth.settled_from") == {"growth": {"settled_from": "2027-05-22"}}
        assert facts("пару месяцев", asked="growth.settled_from") == {}


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("сидим в Казани и Алма-Ате", ["RU", "KZ"]),
            ("офис в Нижнем Новгороде", ["RU"]),
            ("мы из Узбекистана", ["UZ"]),
            ("нас 45, Сочи, стабильно", ["RU"]),
            ("в Германии, точнее в Баварии", ["DE-BY"]),
        ],
    )
    def test_in_any_case(self, text, codes):
        assert facts(text)["regions"] == codes

    def test_a_surname_is_no_city(self):
        assert "regions" not in facts("ключевой от продаж — Иванова")
