"""The server does without TensorFlow, and a component that needs it would still get it."""

import subprocess
import sys

from bot.environment import ROOT


def python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == "", done.stderr
    return done.stdout.strip()


LEAN = "from bot.bootstrap import quiet, lean\nquiet()\nlean()\nimport sys\n"


def test_the_server_is_imported_quietly_and_without_tensorflow():
    imports = "import bot.server, spacy, rasa.core.policies.rule_policy\n"
    assert python(LEAN + imports + "print('tensorflow' in sys.modules)") == "False"


def test_looking_through_all_modules_does_not_bring_it_in():
    looking = "import inspect, pickle, bot.server, numpy\ninspect.stack()\n"
    looking += "function = lambda: 0\nfunction.__module__ = None\npickle.whichmodule(function, 'isfinite')\n"
    looking += "[getattr(m, name, None) for m in list(sys.modules.values()) for name in ('__file__', 'isfinite')]\n"
    assert python(LEAN + looking + "print('tensorflow' in sys.modules)") == "False"


def test_the_deferred_module_works_when_it_is_used():
    used = "import rasa.utils.train_utils as t\nimport numpy\n"
    used += "print(t.rank_and_mask(numpy.array([0.2, 0.8]))[0], 'tensorflow' in sys.modules)"
    assert python(LEAN + used) == "[1 0] True"


def test_tensorflow_itself_can_be_imported_afterwards():
    assert python(LEAN + "import tensorflow\nprint(tensorflow.__name__)") == "tensorflow"
