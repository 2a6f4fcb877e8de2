"""Lets Rasa train a pipeline that needs no TensorFlow without importing TensorFlow.

Rasa's default recipe imports all of its own components, and a check that looks for some of them, before it reads which
ones a configuration names. Here only what is named is registered, and the check is left to ``rasa train`` and
``rasa data validate``, which work on the same files.
"""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Dict  # noqa: UP035 - Rasa compares the annotations of components literally

_LIGHT = {"RulePolicy"}


def fits(config: Path) -> bool:
    """Whether a configuration names nothing but our own components and the rule policy."""
    from rasa.shared.utils.io import read_config_file

    read = read_config_file(config)
    parts = [read.get(part) or [] for part in ("pipeline", "policies")]
    # A part left out is one that Rasa fills in by itself, with anything.
    return all(parts) and all(e["name"].startswith("bot.") or e["name"] in _LIGHT for part in parts for e in part)


def lighten() -> None:
    """Call before Rasa's recipe is first used, in a process that only trains."""
    from rasa.core.policies.rule_policy import RulePolicy

    components = ModuleType("rasa.engine.recipes.default_components")
    components.DEFAULT_COMPONENTS = [RulePolicy]
    sys.modules[components.__name__] = components
    validators = ModuleType("rasa.graph_components.validators.default_recipe_validator")
    validators.DefaultV1RecipeValidator = _validator()
    sys.modules[validators.__name__] = validators


def _validator() -> type:
    from rasa.engine.graph import ExecutionContext, GraphComponent
    from rasa.engine.storage.resource import Resource
    from rasa.engine.storage.storage import ModelStorage
    from rasa.shared.importers.importer import TrainingDataImporter

    class DefaultV1RecipeValidator(GraphComponent):
        """Lets every configuration pass."""

        @classmethod
        def create(
            cls,
            config: Dict[str, Any],  # noqa: UP006
            model_storage: ModelStorage,
            resource: Resource,
            execution_context: ExecutionContext,
        ) -> GraphComponent:
            return cls()

        def validate(self, importer: TrainingDataImporter) -> TrainingDataImporter:
            return importer

    return DefaultV1RecipeValidator
