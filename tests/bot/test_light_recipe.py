"""Training loads TensorFlow only where a component needs it."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot.light_recipe import fits

OURS = "recipe: default.v1\npipeline:\n  - name: bot.nlu.typed.TypedText\npolicies:\n  - name: {policy}\n"


@pytest.mark.parametrize(
    ("policy", "light"), [("RulePolicy", True), ("TEDPolicy", False), ("MemoizationPolicy", False)]
)
def test_only_our_components_and_rules_are_light(tmp_path: Path, policy: str, light: bool) -> None:
    config = tmp_path / "config.yml"
    config.write_text(OURS.format(policy=policy))
    assert fits(config) is light


def test_what_is_left_out_is_filled_in_by_rasa_and_so_not_light(tmp_path: Path) -> None:
    config = tmp_path / "config.yml"
    config.write_text("recipe: default.v1\npipeline:\n  - name: bot.nlu.typed.TypedText\n")
    assert not fits(config)


def test_our_configuration_is_light() -> None:
    assert fits(Path("config.yml"))


def test_the_recipe_is_read_without_tensorflow() -> None:
    code = """
import sys
from bot.bootstrap import lean, quiet
quiet(); lean()
from bot import light_recipe
light_recipe.lighten()
from rasa.engine.recipes.recipe import Recipe
from rasa.shared.utils.io import read_config_file
Recipe.recipe_for_name("default.v1").graph_config_for_recipe(read_config_file("config.yml"), {})
sys.exit("tensorflow" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
