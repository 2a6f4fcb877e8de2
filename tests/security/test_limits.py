"""How many requests somebody may make."""

import limits
import pytest

from bot.channels.limits import Limiter, network_of, proxies

TWO = limits.parse("2/minute")


async def test_a_person_has_so_many_and_then_waits():
    limiter = Limiter(TWO, None, "")
    assert [await limiter.wait(TWO, "person", "acme", "anna") > 0 for _ in range(4)] == [False, False, True, True]
    assert await limiter.wait(TWO, "person", "acme", "ben") == 0, "others go on"
    assert await limiter.wait(TWO, "person", "rival", "anna") == 0, "and so does the same name elsewhere"
    assert 1 <= await limiter.wait(TWO, "person", "acme", "anna") <= 60
    assert await limiter.wait(None, "person", "acme", "anna") == 0


async def test_a_file_counts_as_several():
    limiter = Limiter(None, None, "")
    ten = limits.parse("10/minute")
    assert await limiter.wait(ten, "person", "a", "b", cost=10) == 0
    assert await limiter.wait(ten, "person", "a", "b") > 0


async def test_people_go_on_while_redis_is_away_each_process_counting_for_itself():
    limiter = Limiter(TWO, None, "redis://127.0.0.1:1/0")
    assert [await limiter.wait(TWO, "person", "acme", "anna") > 0 for _ in range(3)] == [False, False, True]


async def test_processes_with_one_redis_count_together(redis_url):
    one, other = Limiter(TWO, None, redis_url), Limiter(TWO, None, redis_url)
    assert [await each.wait(TWO, "person", "acme", "anna") > 0 for each in (one, other, one, other)] == [
        False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "network"),
    [("10.0.0.7", "10.0.0.7"), ("::ffff:10.0.0.7", "10.0.0.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
     ("[2001:db8:1:2::9]", "2001:db8:1:2::"), ("", "unknown"), ("x'; --", "unknown")],
)  # fmt: skip
def test_what_counts_as_one_sender(address, network):
    assert network_of(address) == network


@pytest.mark.parametrize("name", ["ADVISOR_LIMIT_PERSON", "ADVISOR_LIMIT_ADDRESS"])
def test_a_senseless_limit_is_said_at_the_start(monkeypatch, name):
    monkeypatch.setenv(name, "many")
    with pytest.raises(ValueError, match=name):
        Limiter.configured()
    monkeypatch.setenv(name, "off")
    assert Limiter.configured()


@pytest.mark.parametrize("text", ["-1", "two", "99"])
def test_a_senseless_number_of_proxies_is_said(monkeypatch, text):
    monkeypatch.setenv("ADVISOR_PROXIES", text)
    with pytest.raises(ValueError, match="ADVISOR_PROXIES"):
        proxies()
