"""Prepares a process for Rasa: quiet, without telemetry, and without TensorFlow where nothing uses it.

Importing Rasa imports TensorFlow (3.4 s and 330 MB) for its neural components, and spaCy's base library looks for it
too. This bot has no such component. Two plain means of the language keep it out, and a component that does need
TensorFlow still gets it:

- ``rasa.utils.train_utils`` is the one module on the server's way that pulls TensorFlow in. It is executed when one of
  its names is first asked for (a module's ``__getattr__``, PEP 562), which the server never does.
- ``thinc.compat`` asks once whether TensorFlow is there. While it asks, the answer is no.
"""

import ast
import importlib
import importlib.abc
import importlib.machinery
import logging
import os
import sys
from types import ModuleType
from typing import Any

_DEFERRED = "rasa.utils.train_utils"


class _OnFirstUse(importlib.abc.Loader):
    """Executes a module when one of the names it defines is first asked for.

    The standard library's LazyLoader does so for any name, and so whenever something looks through all modules,
    as pickling does.
    """

    def __init__(self, loader: importlib.machinery.SourceFileLoader) -> None:
        self._loader = loader

    def exec_module(self, module: ModuleType) -> None:
        names = _defined(ast.parse(self._loader.get_source(module.__name__)))

        def execute_for(name: str) -> Any:
            if name not in names:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")
            del module.__getattr__
            self._loader.exec_module(module)
            return getattr(module, name)

        module.__getattr__ = execute_for


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        if fullname != _DEFERRED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and spec.loader is not None:
            spec.loader = _OnFirstUse(spec.loader)
        return spec


def _defined(tree: ast.Module) -> set[str]:
    """The names that a module's own statements bind: functions, classes, imports, assignments."""
    names: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(statement.name)
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            names.update((alias.asname or alias.name).split(".")[0] for alias in statement.names)
        else:
            names.update(node.id for node in ast.walk(statement) if isinstance(node, ast.Name))
    return names


def quiet() -> None:
    """Turns off telemetry and the warnings of libraries, here and in processes started from here."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"  # whatever was set: nothing is reported to anybody
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # threads for products as small as ours only get in the way
    if not sys.warnoptions:  # python -W says otherwise
        logging.captureWarnings(True)  # libraries change the filters when they are imported: this stays
        logging.getLogger("py.warnings").setLevel(logging.CRITICAL)


def lean() -> None:
    """Keeps TensorFlow from being imported by the server. Call before the first import of Rasa or spaCy."""
    sys.meta_path.insert(0, _Finder())
    if "tensorflow" not in sys.modules:
        sys.modules["tensorflow"] = None  # the documented way to make an import fail
        try:
            importlib.import_module("thinc.compat")
        finally:
            del sys.modules["tensorflow"]
