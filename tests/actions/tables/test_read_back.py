"""Any table that HR might write is read back exactly: in any language, format, encoding, form and date format."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.actions.tables import written

OFTEN = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@OFTEN
@given(table=written.tables_of_months())
def test_leavers_by_month(only, table):
    found = only(table.content)
    assert not found.problems, (table.how, found.problems[:3])
    assert {name: one.leavers for name, one in found.departments.items()} == table.counts, table.how


@OFTEN
@given(table=written.tables_of_people())
def test_one_row_a_person(only, table):
    table, there = table
    found = only(table.content)
    assert not found.problems, (table.how, found.problems[:3])
    for name, leavers in table.counts.items():
        one = found.departments[name]
        assert {month: count for month, count in one.leavers.items() if count} == leavers, table.how
        assert one.headcount == (there[name] if any(there.values()) else None)
    assert set(found.departments) == set(table.counts)


@OFTEN
@given(data=st.data())
def test_the_roster(only, data):
    language = data.draw(st.sampled_from(["en", "zh", "ru"]))
    header = {name: data.draw(st.sampled_from(said)) for name, said in written.HEADERS[language].items()}
    day = data.draw(st.sampled_from(written.DAYS[language]))
    days = st.dates(date(1991, 1, 1), date(2026, 1, 1)).map(lambda one: one.replace(day=13 + one.day % 15))
    names = data.draw(st.lists(st.sampled_from(written.DEPARTMENTS[language]), min_size=1, max_size=3, unique=True))
    score = st.none() | st.integers(1, 5)
    people = data.draw(
        st.lists(st.tuples(st.sampled_from(names), st.none() | days, st.booleans(), st.none() | days, score, score),
                 min_size=1, max_size=12)
    )  # fmt: skip
    columns = ["person", "department", "hired", "key_user", "away_from", "away_to"]
    rows = [[header[one] for one in [*columns, "process_knowledge", "service_orientation"]]]
    expected = []
    for number, (department, hired, key_user, away, knows, serves) in enumerate(people):
        away_to = away and away.replace(day=28)
        shown = [one and day(one) for one in (hired, away, away_to)]
        answer = written.YES_NO[language][0 if key_user else 1]
        rows.append([f"P {number}", department, shown[0], answer, shown[1], shown[2], knows, serves])
        one = {"person": f"P {number}", "department": department, "key_user": key_user}
        one |= {"hired_on": hired.isoformat()} if hired else {}
        one |= {"away": [{"from": away.isoformat(), "to": away_to.isoformat()}]} if away else {}
        one |= {"process_knowledge": knows} if knows else {}
        one |= {"service_orientation": serves} if serves else {}
        expected.append(one)
    content, how = data.draw(written.files(rows, language))
    found = only(content)
    assert not found.problems, (how, found.problems[:3])
    assert found.roster == expected, how
    marked = {name: sum(row["key_user"] for row in expected if row["department"] == name) for name in names}
    assert {name: one.key_users or 0 for name, one in found.departments.items()} == {
        name: marked[name] for name in found.departments
    }
