"""Every default says what it is measured in and where it comes from."""

import pytest

from advisor.settings import default_settings

S = default_settings()


@pytest.mark.parametrize("name", S.names())
def test_each_default_has_a_unit_and_a_source(name):
    assert S.unit(name).strip() and S.source(name).strip()


def test_a_name_that_is_no_setting_is_refused():
    with pytest.raises(AttributeError):
        S.replace(colour="red")
