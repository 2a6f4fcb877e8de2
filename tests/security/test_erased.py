"""What a person had erased is gone from the files, not only from the answers."""

SAID = "Quetzalcoatlus"


def held(home) -> dict[str, int]:
    """How often the word stands in each file of the database."""
    return {path.name: path.read_bytes().count(SAID.encode()) for path in home.glob("advisor.db*")}


def test_what_was_erased_is_in_no_file(patient):
    anna, ben = patient.person(), patient.person()
    for _ in range(5):
        anna.says(f"Our project is called {SAID} and we are 120 people")
        ben.says("We are 80 people")
    assert sum(held(patient.home).values()) > 5
    anna.says("delete my data")
    assert anna.says("yes").types == ["done"]
    assert set(held(patient.home).values()) == {0}
    assert ben.sets("weeks", 1) and set(held(patient.home).values()) == {0}
