"""Prepares a process for Rasa: quiet, without telemetry, and without TensorFlow where nothing uses it.

Importing Rasa imports TensorFlow (3.4 s and 330 MB) for its neural components, and spaCy's base library looks for it
too. This bot has no such component. Two plain means of the language keep it out, and a component that does need
TensorFlow still gets it:

- ``rasa.utils.train_utils`` is the one module on the server's way that pulls TensorFlow in. It is loaded by the
  standard library's ``LazyLoader``, that is, on its first use, which here never comes.
- ``thinc.compat`` asks once whether TensorFlow is there. While it asks, the answer is no.
"""

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import warnings

_DEFERRED = "rasa.utils.train_utils"


class _Deferred(importlib.abc.MetaPathFinder):
    """Finds the deferred module and wraps its loader into the standard library's lazy one."""

    def find_spec(self, fullname, path, target=None):
        if fullname != _DEFERRED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path)
        if spec is not None and spec.loader is not None:
            spec.loader = importlib.util.LazyLoader(spec.loader)
        return spec


def quiet() -> None:
    """Turns off telemetry and the warnings of libraries, here and in processes started from here."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def lean() -> None:
    """Keeps TensorFlow from being imported by the server. Call before the first import of Rasa or spaCy."""
    sys.meta_path.insert(0, _Deferred())
    if "tensorflow" not in sys.modules:
        sys.modules["tensorflow"] = None  # the documented way to make an import fail
        try:
            importlib.import_module("thinc.compat")
        finally:
            del sys.modules["tensorflow"]
